"""What is done with a row of Today, said in a toast and undone from there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from concierge.domain.views.work import TodayKind
from concierge.services.budgets import grant_exception, refuse_exception
from concierge.services.gesture_steps import approve_gesture, order_gesture, send_gesture
from concierge.services.phone_calls import drop_call, take_call_back
from concierge.services.promises import close_promise, reopen_promise
from concierge.services.today import put_off, take_up, tick_off
from ui import messages
from ui.messages import tr
from ui.today.model import is_call

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from concierge.domain.ids import GestureId
    from concierge.domain.views.work import TodayRow
    from concierge.services.workplace import Workplace
    from ui.place import Place


_THINK_MS = 900


class Doing(QObject):
    """`again` reads the day anew after something was refused."""

    def __init__(self, place: Place, again: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._place, self._again = place, again
        self._think = QTimer(self, singleShot=True, interval=_THINK_MS)

    def do(self, what: str, row: TodayRow) -> None:
        """`what` as the page and the keys name it."""
        place = self._place
        if what == "act":
            self.act(row)
        elif what == "video":
            place.studio_asked.emit(row.client)
        elif what == "call":
            place.drawer_asked.emit("call", row.client, None)
        elif what in ("kept", "broken"):
            self._close(row, kept=what == "kept")
        elif what == "apology":
            place.drawer_asked.emit("apology", row.client, int(row.key.rpartition(":")[2]))
        elif what == "done":
            self._tick_off(row)
        else:
            place.client_asked.emit(row.client)

    def act(self, row: TodayRow) -> None:
        """The row's one action."""
        place = self._place
        if is_call(row) or row.kind is TodayKind.CALL_UNLOGGED:
            # Whoever was missed is called back: that is another call, to be begun.
            call = None if row.kind is TodayKind.CALL_MISSED else row.call
            place.drawer_asked.emit("call", row.client, call)
        elif row.kind is TodayKind.OCCASION:
            place.drawer_asked.emit("gesture", row.client, (row.subject, row.in_time))
        elif row.kind is TodayKind.CONSULTATION:
            place.drawer_asked.emit("consultation", row.client, row.consultation)
        elif row.kind is TodayKind.REFUND_PROPOSED:
            place.screen_asked.emit("parcels")
        elif row.kind in (TodayKind.RETURN_OPENED, TodayKind.GESTURE_WAITS):
            place.client_asked.emit(row.client)
        elif row.gesture is not None:
            self._move(row, row.gesture)

    def _move(self, row: TodayRow, gesture: GestureId) -> None:
        """None follows another at once: the row below slides under a second press."""
        if self._think.isActive():
            return
        self._think.start()
        moves: dict[TodayKind, tuple[Callable[[Workplace, GestureId], None], str]] = {
            TodayKind.GESTURE_APPROVE: (approve_gesture, tr("Approved for {name}", name=row.name)),
            TodayKind.GESTURE_DUE: (order_gesture, tr("Ordered for {name}", name=row.name)),
            TodayKind.GESTURE_SEND: (send_gesture, tr("Sent for {name}", name=row.name)),
        }
        move, said = moves[row.kind]
        self._run(lambda workplace: move(workplace, gesture), said)

    def _close(self, row: TodayRow, *, kept: bool) -> None:
        """A promise was kept in another way than by a call from here, or not at all."""
        promise = row.promise
        if promise is None:
            return
        said = tr("Promise to {name} kept", name=row.name)
        if not kept:
            said = tr("Promise to {name} marked broken", name=row.name)
        self._run(
            lambda workplace: close_promise(workplace, promise, kept=kept),
            said,
            lambda workplace: reopen_promise(workplace, promise),
        )

    def _tick_off(self, row: TodayRow) -> None:
        call = row.call
        if call is not None:
            said = tr("Nothing to log of the call with {name}", name=row.name)
            if row.kind is TodayKind.CALL_MISSED:
                said = tr("Done for {name}", name=row.name)
            self._run(lambda w: drop_call(w, call), said, lambda w: take_call_back(w, call))
            return
        said = tr("Done for {name}", name=row.name)
        self._run(lambda w: tick_off(w, row), said, lambda w: take_up(w, row))

    def decide(self, row: TodayRow, reason: str, *, granted: bool) -> None:
        gesture = row.gesture
        if gesture is None:
            return
        if granted:
            said = tr("Granted and approved for {name}", name=row.name)
            self._run(lambda w: grant_exception(w, gesture, reason), said)
        else:
            said = tr("Refused for {name}", name=row.name)
            self._run(lambda w: refuse_exception(w, gesture, reason), said)

    def put_off(self, row: TodayRow, until: datetime, reason: str) -> None:
        formats, now = self._place.formats, self._place.now()
        day = until.astimezone(formats.zone).date()
        said = tr("{name} is back on {day}", name=row.name, day=formats.day(day))
        if (day - now.astimezone(formats.zone).date()).days == 1:
            time = formats.time(until)
            said = tr("{name} is back tomorrow at {time}", name=row.name, time=time)
        self._run(lambda w: put_off(w, row, until, reason), said, lambda w: take_up(w, row))

    def _run(
        self,
        work: Callable[[Workplace], None],
        said: str,
        undo: Callable[[Workplace], None] | None = None,
    ) -> None:
        place = self._place

        def take_back() -> None:
            if undo is not None:
                place.run(undo, lambda _: None, self._refused)

        place.run(
            work,
            lambda _: place.toast_asked.emit(said, take_back if undo else None),
            self._refused,
        )

    def _refused(self, error: Exception) -> None:
        self._place.failure_told.emit(messages.sentence(error))
        self._again()
