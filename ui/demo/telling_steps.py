"""What the shop is told: a film's link, and the outbox once everything has arrived."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from concierge.domain.interactions import InteractionKind
from concierge.domain.outbox import DeliveryKind, DeliveryState
from concierge.domain.views.clients import InteractionEntry, RecordingView
from concierge.services.outbox import outbox
from ui.demo.hand import Hand, StepError
from ui.drawers.film import Way
from ui.outbox.model import Shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.demo.care_steps import CareSteps

_TOLD = {DeliveryKind.CALL, DeliveryKind.VIDEO_LINK}


class TellingSteps:
    def __init__(self, hand: Hand, care: CareSteps, tick: Callable[[], None]) -> None:
        self._hand, self._care, self._tick = hand, care, tick

    @property
    def _page(self) -> Any:
        return self._hand.room("clients").page

    def film_page(self) -> str:
        hand = self._hand
        hand.wait(lambda: self._page.drawer is not None, "the form that follows a kept film")
        hand.wait(lambda: self._page.drawer.way() is Way.PAGE, "the form for the page")
        hand.settle()
        hand.picture("09-film-form")
        hand.control(Qt.Key.Key_Return)
        hand.wait(lambda: self._page.drawer is None, "the form to close")
        self._tick()
        hand.wait(lambda: self._film().published_at is not None, "the film to be on its page", 10)
        hand.settle()
        return f"the film has a page whose name has {len(self._film().link)} characters"

    def _ask(self) -> None:
        hand = self._hand
        hand.control(Qt.Key.Key_K)
        hand.write("send a film")
        hand.settle()
        hand.key(Qt.Key.Key_Return)
        hand.wait(lambda: self._page.drawer is not None, "the form for the film")

    def film_link(self) -> str:
        hand = self._hand
        self._ask()
        hand.wait(lambda: self._page.drawer.way() is Way.LINK, "the form for the link")
        hand.settle()
        hand.picture("16-film-link-form")
        hand.control(Qt.Key.Key_Return)
        hand.wait(lambda: self._page.drawer is None, "the form to close")
        hand.wait(lambda: self._film().sent_at is not None, "the film to be noted as sent", 10)
        hand.settle()
        return f"the film is noted as sent at {self._film().sent_at:%H:%M} UTC, its link copied"

    def films(self) -> str:
        hand = self._hand
        hand.control(Qt.Key.Key_6)
        library = hand.room("studio").library
        hand.wait(lambda: library.current() is not None, "the films")
        hand.settle()
        state = library.state
        return f"{state.count} film, {state.bytes / 1e6:.1f} MB on this disk"

    def _film(self) -> RecordingView:
        bodies = [entry.body for entry in self._page.profile.timeline]
        contacts = [body for body in bodies if isinstance(body, InteractionEntry)]
        for body in contacts:
            if body.kind is InteractionKind.VIDEO and body.recording is not None:
                return body.recording
        raise StepError("the film is not in the timeline")

    def told(self) -> str:
        """What was written reaches the shop with the next update, and the screen says so."""
        hand = self._hand
        self._care.sync()
        hand.control(Qt.Key.Key_8)
        hand.wait(lambda: hand.window.current == "outbox", "the outbox")
        hand.settle()
        screen = hand.room("outbox")
        screen.tabs.set_value(Shown.ENDED)
        hand.settle()
        view = outbox(hand.running.place.workplace)
        arrived = [row for row in view.ended if row.state is DeliveryState.SENT]
        mine = {row.kind for row in arrived if row.client_name == self._care.client_name}
        if not mine >= _TOLD:
            raise StepError(f"the shop was told only {sorted(kind.value for kind in mine)}")
        stuck = len(screen.state.rows(Shown.STUCK))
        return f"{len(arrived)} told to the shop, {len(view.waiting)} wait, {stuck} need a decision"
