"""The manager's part: both logs reviewed, approved and exported."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from concierge.domain.clients import Role
from concierge.domain.commission import CommissionState, LineKind
from concierge.domain.gestures import GestureState
from ui.demo.hand import Hand, StepError

if TYPE_CHECKING:
    from ui.demo.care_steps import CareSteps


class DeskSteps:
    def __init__(self, hand: Hand, care: CareSteps) -> None:
        self._hand, self._care = hand, care

    @property
    def _desk(self) -> Any:
        return self._hand.room("desk")

    def explain(self) -> str:
        hand, place = self._hand, self._hand.running.place
        manager = next(s for s in place.workplace.house.staff if s.role is Role.MANAGER)
        hand.control(Qt.Key.Key_K)
        hand.write(f"sit {manager.name.split()[0].lower()}")
        hand.settle()
        hand.key(Qt.Key.Key_Return)
        hand.settle()
        hand.control(Qt.Key.Key_7)
        hand.wait(lambda: hand.window.current == "desk", "the desk")
        hand.settle()
        page = self._desk.commission
        page.search.edit.setFocus()
        hand.write(self._care.order_name)
        hand.settle()
        rows = page.log.rows
        kinds = {row.kind for row in rows}
        if kinds != {LineKind.CREDIT, LineKind.CLAWBACK}:
            raise StepError(f"the sale's lines are {[row.kind.value for row in rows]}")
        page.table.setFocus()
        hand.key(Qt.Key.Key_Home)
        hand.settle()
        credit = next(row for row in rows if row.kind is LineKind.CREDIT)
        back = next(row for row in rows if row.kind is LineKind.CLAWBACK)
        return (
            f"{credit.amount.decimal()} by {credit.winning_touch.value}, "
            f"{back.amount.decimal()} taken back"
        )

    def approve(self) -> str:
        hand, page = self._hand, self._desk.commission
        page.search.edit.clear()
        hand.settle()
        rows = page.log.rows
        place = next(
            (
                n
                for n, row in enumerate(rows)
                if row.state is CommissionState.EARNED
                and row.kind is LineKind.CREDIT
                and not row.own
            ),
            None,
        )
        if place is None:
            raise StepError("no line is earned yet")
        wanted = rows[place].id
        _choose(page.table, page.lines, wanted)
        hand.settle()
        page.table.setFocus()
        hand.key("A")

        def approved() -> Any:
            return next(
                (
                    row
                    for row in page.log.rows
                    if row.id == wanted and row.state is CommissionState.APPROVED
                ),
                None,
            )

        hand.wait(approved, "the line to be approved", 10)
        after = approved()
        return f"{after.order_name}: {after.amount.decimal()} approved"

    def approve_note(self) -> str:
        hand, page = self._hand, self._desk.gestures
        self._desk.tabs.set_value("gestures")
        hand.settle()
        wanted = self._care.gesture_id
        _choose(page.table, page.rows, wanted)
        hand.settle()
        page.table.setFocus()
        hand.key("A")

        def approved() -> Any:
            return next(
                (
                    row
                    for row in page.rows.rows()
                    if row.id == wanted and row.state is GestureState.APPROVED
                ),
                None,
            )

        hand.wait(approved, "the note to be approved", 10)
        after = approved()
        return f"the note for {after.client_name} is approved"

    def export(self) -> str:
        hand, desk = self._hand, self._desk
        counts = []
        for tab, name, page in (
            ("commission", "commissions.csv", desk.commission),
            ("gestures", "gestures.csv", desk.gestures),
        ):
            path = hand.out / name
            desk.choose_file = lambda _, chosen=path: str(chosen)
            desk.tabs.set_value(tab)
            hand.settle()
            hand.click(page.csv)
            hand.settle()
            counts.append(f"{_rows(path)} rows in {name}")
        return ", ".join(counts)

    def screen(self, key: str) -> str:
        hand = self._hand
        hand.window.go(key)
        hand.settle()
        if hand.window.current != key:
            raise StepError(f"{key} did not open")
        return f"{key} is open"


def _choose(table: Any, model: Any, key: object) -> None:
    place = model.index_of(key)
    if place < 0:
        raise StepError("the line is not in the table")
    table.setCurrentIndex(model.index(place, 0))


def _rows(path: Path) -> int:
    if not path.is_file():
        raise StepError(f"{path.name} was not written")
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    if len(rows) < 2:
        raise StepError(f"{path.name} has no rows")
    return len(rows) - 1
