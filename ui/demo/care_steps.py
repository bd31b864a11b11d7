"""One client looked after: found, filmed, called, written to, advised, sold to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from concierge.domain.clients import Channel
from concierge.domain.gestures import GestureKind
from concierge.domain.interactions import CallOutcome, InteractionKind, ReasonCode
from concierge.domain.views.clients import GestureEntry, InteractionEntry, OrderEntry, Why
from concierge.services.recorder_port import RecorderState, Take
from ui.demo.hand import Hand, Outside, StepError
from ui.kit.buttons import Button

if TYPE_CHECKING:
    from concierge.domain.ids import GestureId
    from concierge.domain.views.clients import Profile

CARD = "A gentle year, as light as silk. The whole house thinks of you."
NOTES = "Calm, but would like the parcel before the weekend. Promised news today."
QUESTION = "Does it fit over the long dress, or should I take the next size?"

PROPOSED = 2


class CareSteps:
    def __init__(self, hand: Hand, outside: Outside) -> None:
        self._hand, self._outside = hand, outside
        self.client_name = ""
        self.film_file: Path | None = None
        self.gesture_id: GestureId | None = None
        self.order_name = ""
        self._link = ""

    @property
    def _clients(self) -> Any:
        return self._hand.room("clients")

    def _profile(self) -> Profile:
        profile: Profile | None = self._clients.page.profile
        if profile is None:
            raise StepError("no profile is open")
        return profile

    # --- finding her --------------------------------------------------------------------

    def find(self) -> str:
        """Somebody with a late parcel who can be called, written to and mailed."""
        hand = self._hand
        hand.window.go("clients")
        hand.settle()
        pane = self._clients.pane
        late = [row for row in pane.rows() if row.why is Why.PARCEL_LATE and row.name.isprintable()]
        for row in [*late, *pane.rows()]:
            words = row.name.split()
            if len(words) < 2 or not row.name.isascii():
                continue
            self._look_up(row.name)
            profile = self._profile()
            if profile.name == row.name and _reachable(profile) and profile.pending:
                self.client_name = profile.name
                state = profile.pending[0]
                count = len(profile.timeline)
                return f"{profile.name}: {count} entries, {state.name} {state.state.value}"
        raise StepError("nobody in the book can be called, written to and mailed")

    def _look_up(self, name: str) -> None:
        hand, pane = self._hand, self._clients.pane
        pane.list.setFocus()
        hand.key("/")
        hand.wait(pane.search.edit.hasFocus, "the search to take the focus")
        pane.search.edit.selectAll()
        hand.write(name)
        hand.settle()
        hand.key(Qt.Key.Key_Return)
        shown = [row.name for row in pane.rows()]
        if name not in shown:
            raise StepError(f"the search for a name shows {len(shown)} others")
        pane.select(pane.rows()[shown.index(name)].id)
        hand.settle()

    def palette(self) -> str:
        hand, palette = self._hand, self._hand.window.palette_box
        hand.control(Qt.Key.Key_K)
        hand.wait(palette.isVisible, "the palette")
        hand.write(self.client_name.split()[0][:4])
        hand.settle()
        names = [item.title for item in palette.items()]
        hand.picture("06-palette-open")
        hand.key(Qt.Key.Key_Escape)
        if self.client_name not in names:
            raise StepError(f"the palette does not offer her: {names}")
        return f"{len(names)} things to do or open"

    # --- the film -----------------------------------------------------------------------

    def film(self) -> str:
        hand = self._hand
        self._clients.pane.list.setFocus()
        hand.key("V")
        studio = hand.room("studio")
        hand.wait(lambda: studio.isVisible(), "the studio")
        hand.settle()
        offered = [b for b in studio.notices.findChildren(Button) if b.isVisible()]
        if offered:  # no camera on this desktop: the notice offers the test picture
            hand.click(offered[0])
        else:
            hand.choose(studio.devices.camera, "test")
        recorder = studio.filming.recorder
        if recorder is None:
            raise StepError("the studio has no recorder")
        hand.wait(lambda: recorder.status().state is RecorderState.READY, "the live picture")
        hand.wait(lambda: recorder.preview() is not None, "the first frame")
        hand.wait(studio.buttons.primary.isEnabled, "Record to be offered")
        studio.setFocus()
        hand.key(Qt.Key.Key_Return)
        hand.wait(lambda: recorder.status().state is RecorderState.RECORDING, "recording", 10)
        hand.wait(lambda: recorder.status().elapsed > 12, "twelve seconds of film", 30)
        hand.picture("07-recording", looks=False)
        hand.wait(lambda: recorder.status().state is RecorderState.REVIEW, "the hard stop", 60)
        take: Take | None = recorder.take()
        status = recorder.status()
        if take is None or abs(take.duration - 30.0) > 0.0005:
            raise StepError(f"the film lasts {take.duration if take else 0:.3f} s")
        hand.settle()
        sound = "with sound" if take.has_sound else status.silence_reason
        return f"{take.duration:.3f} s, {status.frames} frames, {take.dropped} dropped, {sound}"

    def keep(self) -> str:
        hand = self._hand
        studio = hand.room("studio")
        hand.choose(studio.side.reason, ReasonCode.DELIVERY)
        studio.setFocus()
        hand.control(Qt.Key.Key_Return)
        hand.settle()
        hand.wait(lambda: hand.window.current == "clients", "her profile")
        hand.settle()
        body = self._newest(InteractionEntry)
        if body.kind is not InteractionKind.VIDEO or body.recording is None:
            raise StepError("the film is not in her timeline")
        self.film_file = body.recording.file
        size = self.film_file.stat().st_size
        return f"the film of {size / 1e6:.1f} MB stands first in the timeline"

    # --- call, gesture, consultation ----------------------------------------------------

    def _drawer(self, key: str, kind: str) -> Any:
        hand = self._hand
        self._clients.page.timeline.setFocus()
        hand.key(key)
        hand.wait(lambda: self._clients.page.drawer is not None, f"the {kind} form")
        hand.settle()
        return self._clients.page.drawer

    def _saved(self) -> None:
        hand = self._hand
        hand.control(Qt.Key.Key_Return)
        hand.settle()
        hand.wait(lambda: self._clients.page.drawer is None, "the form to close")
        hand.settle()

    def _newest(self, kind: type) -> Any:
        found = [e.body for e in self._profile().timeline if isinstance(e.body, kind)]
        if not found:
            raise StepError(f"the timeline has no {kind.__name__}")
        return found[0]

    def call(self) -> str:
        hand, drawer = self._hand, self._drawer("C", "call")
        hand.choose(drawer.outcome, CallOutcome.CONNECTED)
        hand.choose(drawer.reason, ReasonCode.DELIVERY)
        drawer.notes.edit.setFocus()
        hand.write(NOTES)
        hand.click(drawer.promises)
        drawer.promise.edit.setFocus()
        hand.write("Call again once it has moved")
        hand.choose(drawer.day, drawer.day.itemData(1))
        hand.picture("09-call-form")
        drawer.notes.edit.setFocus()
        self._saved()
        body = self._newest(InteractionEntry)
        if body.kind is not InteractionKind.CALL or body.promise is None or body.body != NOTES:
            raise StepError("the call is not in the timeline as it was written")
        return f"a call of {body.duration} s with a promise, due {body.promise.due_at:%d %b %H:%M}"

    def note(self) -> str:
        hand, drawer = self._hand, self._drawer("G", "gesture")
        drawer.card.words.edit.setFocus()
        hand.write(CARD)
        hand.settle()
        hand.picture("10-note-form")
        drawer.card.words.edit.setFocus()
        self._saved()
        body = self._newest(GestureEntry)
        if body.kind is not GestureKind.NOTE or body.state.value != "planned":
            raise StepError("the note is not planned")
        self.gesture_id = body.id
        return f"note planned for {body.due_on:%d %b}, {body.cost.decimal()} reserved"

    def over_budget(self) -> str:
        hand, drawer = self._hand, self._drawer("G", "gesture")
        drawer.kinds.set_value(GestureKind.GIFT)
        hand.settle()
        drawer.title_field.edit.setFocus()
        hand.write("Evening bag")
        drawer.cost.edit.setFocus()
        drawer.cost.edit.selectAll()
        hand.write("900")
        hand.control(Qt.Key.Key_Return)
        hand.settle()
        said = str(drawer.cost.message())
        if "left" not in said:
            raise StepError(f"the refusal does not say what is left: {said!r}")
        hand.picture("11-refused")
        hand.key(Qt.Key.Key_Escape)
        hand.wait(lambda: self._clients.page.drawer is None, "the form to close")
        return said

    def consult(self) -> str:
        hand, drawer = self._hand, self._drawer("N", "consultation")
        drawer.question.edit.setFocus()
        hand.write(QUESTION)
        for typed in self._known_pieces():
            drawer.search.edit.setFocus()
            hand.write(typed)
            hand.settle()
            hand.key(Qt.Key.Key_Return)
            hand.settle()
        if drawer.count() != PROPOSED:
            raise StepError(f"{drawer.count()} pieces are in the look, expected {PROPOSED}")
        hand.picture("12-consultation-form")
        drawer.question.edit.setFocus()
        self._saved()
        self._link = QGuiApplication.clipboard().text()
        if "/cart/" not in self._link:
            raise StepError("no checkout link was copied")
        return f"link to {self._link.split('/cart/')[1].split('?')[0]} copied"

    def _known_pieces(self) -> list[str]:
        """Titles out of her own orders: a small book did not sell every kind of piece."""
        orders = [e.body for e in self._profile().timeline if isinstance(e.body, OrderEntry)]
        titles = dict.fromkeys(title for order in orders for title in order.titles)
        return list(titles)[:PROPOSED]

    # --- the world answers --------------------------------------------------------------

    def sync(self) -> None:
        hand, syncing = self._hand, self._hand.window.syncing
        hand.key(Qt.Key.Key_F5)
        hand.wait(lambda: syncing.running, "the sync to begin")
        hand.wait(lambda: not syncing.running, "the sync to end", 120)
        if syncing.last_error is not None:
            raise StepError(f"the sync failed: {syncing.last_error}")
        hand.settle()

    def sale(self) -> str:
        email = next(c.address for c in self._profile().channels if c.channel is Channel.EMAIL)
        self.order_name = self._outside.buy(self._link, email)
        self.sync()
        self._hand.wait(self._has_order, "the sale to come with the sync", 10)
        body = self._order()
        if body.commission is None:
            raise StepError("the sale pays no commission")
        return f"{body.name} of {body.gross.decimal()} pays {body.commission.decimal()}"

    def _has_order(self) -> bool:
        entries = [entry.body for entry in self._profile().timeline]
        return any(isinstance(b, OrderEntry) and b.name == self.order_name for b in entries)

    def _order(self) -> OrderEntry:
        for entry in self._profile().timeline:
            if isinstance(entry.body, OrderEntry) and entry.body.name == self.order_name:
                return entry.body
        raise StepError(f"{self.order_name} has not come with the sync")

    def refund(self) -> str:
        self._outside.refund(self.order_name)
        paid = self._order().financial
        self.sync()
        self._hand.wait(lambda: self._order().financial is not paid, "the refund to come", 10)
        return f"{self.order_name} is {self._order().financial.value}"


def _reachable(profile: Profile) -> bool:
    known = {c.channel: c for c in profile.channels if c.consent is not None}
    return Channel.CALL in known and Channel.EMAIL in known and bool(profile.address[0])
