"""What can be done with the chosen gesture, for the palette and the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from concierge.domain.gestures import has_left
from ui.gestures.model import next_step, step_words
from ui.icons import Icon
from ui.messages import tr
from ui.place import Action

if TYPE_CHECKING:
    from ui.gestures.screen import GesturesScreen


def gesture_actions(screen: GesturesScreen) -> list[Action]:
    row, page = screen.current(), screen.page
    if page.ordering.is_asking:
        return _asked(screen)
    following = next_step(row) if row is not None else None
    title = (step_words(row) if row is not None else "") or tr("Next step")
    group = tr("For {name}", name=row.client_name) if row else ""
    is_chosen = row is not None
    is_vendor = row is not None and bool(row.vendor)
    ordering = page.order.words() if is_vendor else tr("Order from a vendor")
    return [
        Action("gestures.step", title, screen.step, Icon.CHECK, "Ctrl+Return", group,
               enabled=lambda: following is not None),
        Action("gestures.order", ordering, screen.ask_order, Icon.SHOPPING_BAG, "B", group,
               enabled=lambda: is_chosen and page.order.isVisible()),
        Action("gestures.outbox", tr("Open the outbox"), screen.open_outbox, Icon.SEND, "", group,
               enabled=lambda: row is not None and row.order is not None),
        Action("gestures.print", tr("Print the card"), screen.print_card, Icon.PRINTER, "P",
               group, enabled=lambda: is_chosen and page.print_card.isVisible()),
        Action("gestures.week", tr("Print the week’s cards"), screen.print_week, Icon.MAILBOX,
               "W"),
        Action("gestures.outcome", tr("Say how it went"), screen.tell_outcome, Icon.HEART, "T",
               group, enabled=lambda: row is not None and has_left(row.state)),
        Action("gestures.photo", tr("Attach a photo"), screen.attach_photo, Icon.PAPERCLIP, "F",
               group, enabled=lambda: is_chosen and page.attach.isVisible()),
        Action("gestures.erase_photo", tr("Erase the photo"), screen.erase_photo, Icon.TRASH_2,
               "Del", group, enabled=lambda: row is not None and bool(row.photo)),
        Action("gestures.open", tr("Open the profile"), screen.open, Icon.USER, "O", group,
               enabled=lambda: screen.current() is not None),
        Action("gestures.cancel", tr("Cancel this gesture"), screen.cancel, Icon.X, "", group,
               enabled=lambda: is_chosen and page.cancel.isVisible()),
    ]  # fmt: skip


def _asked(screen: GesturesScreen) -> list[Action]:
    """While it is asked whether to order, nothing else is done with it."""
    asked = screen.page.ordering
    return [
        Action("gestures.confirm", asked.confirm.words(), asked.order, Icon.SHOPPING_BAG,
               "Ctrl+Return", enabled=lambda: asked.confirm.isVisible()),
        Action("gestures.back", tr("Back"), asked.step_back, key="Esc"),
    ]  # fmt: skip
