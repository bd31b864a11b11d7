"""What can be done with a parcel and with a refund that waits, each by its key."""

from __future__ import annotations

from enum import Enum
from functools import partial
from typing import TYPE_CHECKING

from ui.icons import Icon
from ui.messages import tr
from ui.parcels.rules import may_change_rules
from ui.place import Action

if TYPE_CHECKING:
    from ui.parcels.screen import ParcelsScreen


class Shown(Enum):
    """What the list shows."""

    PARCELS = "parcels"
    REFUNDS = "refunds"


def actions(screen: ParcelsScreen) -> list[Action]:
    is_refunds = screen.is_refunds()

    def some() -> bool:
        return bool(screen.current_refund() if is_refunds else screen.current())

    both = [
        Action("parcels.open", tr("Open the profile"), screen.open, Icon.USER, "O", enabled=some),
        Action("parcels.way", tr("Show what is under way"),
               partial(screen.turn_to, Shown.PARCELS), Icon.PACKAGE, "1"),
        Action("parcels.refunds", tr("Show the refunds to decide"),
               partial(screen.turn_to, Shown.REFUNDS), Icon.BANKNOTE, "2"),
    ]  # fmt: skip
    return [*both, *(_of_refunds(screen) if is_refunds else _of_parcels(screen))]


def _of_parcels(screen: ParcelsScreen) -> list[Action]:
    def some() -> bool:
        return screen.current() is not None

    late = screen.page.is_late
    return [
        Action("parcels.apology", tr("Draft an apology"), partial(screen.do, "apology"),
               Icon.MAIL, "W", enabled=late),
        Action("parcels.flowers", tr("Plan flowers"), partial(screen.do, "flowers"),
               Icon.FLOWER_2, "F", enabled=late),
        Action("parcels.note", tr("Plan a note"), partial(screen.do, "note"), Icon.PENCIL, "N",
               enabled=late),
        Action("parcels.call", tr("Call"), partial(screen.do, "call"), Icon.PHONE, "C",
               enabled=some),
        Action("parcels.find", tr("Find a parcel"), screen.search.begin, Icon.SEARCH, "/"),
        Action("parcels.csv", tr("Save the parcels as CSV"), screen.save, Icon.FILE_DOWN),
    ]  # fmt: skip


def _of_refunds(screen: ParcelsScreen) -> list[Action]:
    page = screen.refund
    if screen.rules.isVisible():
        return [
            Action("rules.save", tr("Save the rules"), screen.rules.save, Icon.CHECK,
                   "Ctrl+Return"),
            Action("rules.back", tr("Back"), screen.rules.left.emit, key="Esc"),
        ]  # fmt: skip
    if page.is_refusing:
        return [
            Action("refund.refuse_it", page.settle.words(), page.refuse_it, Icon.X, "Ctrl+Return"),
            Action("refund.back", tr("Back"), page.step_back, key="Esc"),
        ]
    return [
        Action("refund.pay", page.pay.words(), page.approve, Icon.BANKNOTE, "Ctrl+Return",
               enabled=page.can_pay),
        Action("refund.rules", tr("Change the refund rules"), screen.change_rules,
               Icon.SLIDERS_HORIZONTAL, "R", enabled=partial(may_change_rules, screen.place)),
        Action("refund.refuse", tr("Refuse the refund"), page.ask_reason, Icon.X, "D",
               enabled=lambda: screen.current_refund() is not None),
    ]  # fmt: skip
