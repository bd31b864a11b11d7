"""The main job, step by step; each step says what it did and what it saw."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from concierge.domain.errors import ConciergeError
from concierge.domain.ranking import ENTER_PER_MILLE, places
from ui.demo.care_steps import CareSteps
from ui.demo.desk_steps import DeskSteps
from ui.demo.hand import Hand, Outside, StepError
from ui.demo.telling_steps import TellingSteps

if TYPE_CHECKING:
    from ui.app import Running


@dataclass(frozen=True, slots=True)
class Step:
    """One line of report.json; `ms` is the step's whole time, waiting included."""

    name: str
    did: str
    saw: str
    ms: int
    ok: bool
    picture: str


class Walk:
    """`past` lays the weeks before today once the book is there, `tick` is what the clock would
    set going; `out` takes everything."""

    def __init__(
        self,
        running: Running,
        outside: Outside,
        past: Callable[[], None],
        tick: Callable[[], None],
        out: Path,
    ) -> None:
        self._hand = Hand(running, out)
        self._past = past
        self._out = out
        self._customers = 0
        self._steps: list[Step] = []
        self._care = CareSteps(self._hand, outside)
        self._telling = TellingSteps(self._hand, self._care, tick)
        self._desk = DeskSteps(self._hand, self._care)

    def run(self, head: dict[str, int]) -> dict[str, Any]:
        """The report: {"seed", "customers", "steps": […], "ok"}. Stops at the first step that
        did not see what it should; those after it are told as not reached."""
        self._customers = head["customers"]
        care, desk = self._care, self._desk
        plan: list[tuple[str, str, Callable[[], str]]] = [
            ("empty-book", "opened the book before any sync", self._empty),
            ("sync", "pressed Sync now", self._sync),
            ("book", "looked at the book, top spenders first", self._book),
            ("today", "opened Today", self._today),
            ("find", "typed a name and pressed Enter", care.find),
            ("palette", "pressed Ctrl+K and typed", care.palette),
            ("studio", "pressed V, then recorded until it stopped by itself", care.film),
            ("kept", "chose the reason and kept the film", care.keep),
            ("film-page", "put the film on a page of its own", self._telling.film_page),
            ("call", "pressed C, wrote the call and a promise", care.call),
            ("note", "pressed G, wrote a card and reserved its cost", care.note),
            ("over-budget", "planned a gift above what is left", care.over_budget),
            ("consultation", "pressed N, asked, proposed two pieces", care.consult),
            ("sale", "let the client buy through the link, then synced", care.sale),
            ("return", "let the shop refund a piece, then synced", care.refund),
            ("film-link", "copied the page's link for the client", self._telling.film_link),
            ("films", "looked at all films", self._telling.films),
            ("outbox", "synced and opened the outbox", self._telling.told),
            ("desk", "sat down as a manager and searched the sale", desk.explain),
            ("approve", "approved an earned line", desk.approve),
            ("gesture-log", "approved the note in the gesture log", desk.approve_note),
            ("exports", "wrote both logs as CSV", desk.export),
            ("parcels", "opened Parcels", lambda: desk.screen("parcels")),
            ("gestures", "opened Gestures", lambda: desk.screen("gestures")),
            ("consultations", "opened Consultations", lambda: desk.screen("consultations")),
            ("settings", "opened Settings", lambda: desk.screen("settings")),
        ]
        with self._hand.calm():
            self._hand.window.show()
            for number, (name, did, step) in enumerate(plan, start=1):
                self._take(f"{number:02d}-{name}", did, step)
        film = care.film_file
        if film is not None and film.is_file():
            shutil.copyfile(film, self._out / "take.mp4")
        self._hand.running.close()
        ok = all(step.ok for step in self._steps)
        return {**head, "steps": [asdict(step) for step in self._steps], "ok": ok}

    def _take(self, name: str, did: str, step: Callable[[], str]) -> None:
        if self._steps and not self._steps[-1].ok:
            self._steps.append(Step(name, did, "not reached", 0, False, ""))
            return
        began = time.monotonic()
        try:
            saw, ok = step(), True
            self._hand.stumbled()
        except (StepError, ConciergeError) as exc:
            saw, ok = str(exc), False
        took = round((time.monotonic() - began) * 1000)
        picture = self._hand.picture(name, looks=ok)
        self._steps.append(Step(name, did, saw, took, ok, picture))

    # --- the book -----------------------------------------------------------------------

    def _empty(self) -> str:
        hand = self._hand
        hand.window.begin()
        hand.settle()
        hand.window.go("clients")
        hand.settle()
        empty = hand.room("clients").pane.empty
        hand.wait(empty.isVisible, "the empty book's words")
        return str(empty.title())

    def _sync(self) -> str:
        hand = self._hand
        syncing = hand.window.syncing
        reports: list[Any] = []
        syncing.finished.connect(reports.append)
        hand.click(hand.room("clients").pane.empty.button)
        hand.wait(lambda: syncing.running, "the sync to begin")
        hand.wait(lambda: syncing.stage == "orders" and syncing.counts(), "orders counted", 120)
        hand.picture("02-syncing", looks=False)
        hand.wait(lambda: not syncing.running, "the sync to end", 300)
        syncing.finished.disconnect(reports.append)
        if not reports or reports[-1] is None:
            raise StepError(f"the sync ended without a report: {syncing.last_error}")
        hand.settle()
        expected = places(self._customers, ENTER_PER_MILLE)
        shown = hand.room("clients").pane.tabs.words(False)
        if shown != f"All {hand.running.place.formats.number(expected)}":
            raise StepError(f"the list says {shown!r}, expected {expected} clients")
        hand.running.place.run(lambda _: self._past(), lambda _: None)
        hand.settle()
        return f"{expected} clients in the book, {reports[-1].orders:,} orders read"

    def _book(self) -> str:
        hand = self._hand
        pane = hand.room("clients").pane
        from concierge.services.book import BookOrder

        hand.choose(pane.order, BookOrder.NET_SPEND)
        hand.settle()
        rows = pane.list.items.rows()
        if len(rows) < min(20, self._customers // 100):
            raise StepError(f"only {len(rows)} rows in the list")
        return f"{rows[0].name} leads with {rows[0].amount}, {rows[0].reason.lower()}"

    def _today(self) -> str:
        hand = self._hand
        hand.window.go("today")
        hand.settle()
        rows = hand.room("today").list.items.rows()
        if not rows:
            raise StepError("Today is empty although parcels are late")
        groups = {row.group: 0 for row in rows}
        for row in rows:
            groups[row.group] += 1
        return ", ".join(f"{group}: {count}" for group, count in groups.items())


__all__ = ["Step", "Walk"]
