"""The way of finished cards into a file or to a printer, and what is remembered of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from concierge.domain.errors import UserError
from concierge.services.cards import note_printed
from concierge.services.exports import save
from ui.cards.output import by_paper, pdf_of, print_on
from ui.messages import sentence, tr
from ui.saving import ask_where

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from concierge.domain.ids import GestureId
    from concierge.services.workplace import Workplace
    from ui.cards.output import Page
    from ui.place import Place

ChoosePrinter = Callable[[], QPrinter | None]


def ask_printer(parent: QWidget) -> ChoosePrinter:
    """The system's own dialog; None when it was left without printing."""

    def choose() -> QPrinter | None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(tr("Cards"))
        dialog = QPrintDialog(printer, parent)
        return printer if dialog.exec() else None

    return choose


class Printing(QObject):
    """`failed` carries a sentence; what went well is told in a toast, then `done`."""

    failed = Signal(str)
    done = Signal()

    def __init__(self, place: Place, parent: QWidget) -> None:
        super().__init__(parent)
        self._place = place
        self.choose_file = ask_where(parent)
        self.choose_printer = ask_printer(parent)

    def save(self, pages: Sequence[Page], gestures: Sequence[GestureId], name: str) -> None:
        """Nothing happens when no file is chosen. `name` carries no personal data: it stands in
        folders and lists of recent files."""
        chosen = self.choose_file(name)
        if not chosen:
            return
        path, data = Path(chosen), pdf_of(pages, tr("Cards"))

        def work(workplace: Workplace) -> None:
            save(path, data)
            note_printed(workplace, tuple(gestures))

        self._place.run(
            work,
            lambda _: self._said(tr("Saved {file}", file=str(path))),
            lambda error: self.failed.emit(sentence(error)),
        )

    def _said(self, words: str) -> None:
        self._place.toast_asked.emit(words, None)
        self.done.emit()

    def to_printer(self, pages: Sequence[Page], gestures: Sequence[GestureId]) -> None:
        """Cards first, then labels: each paper asks for its printer. Once for each time it is
        asked for: what fails is never tried again by itself."""
        sheets = 0
        for group in by_paper(pages):
            printer = self.choose_printer()
            if printer is None:
                break
            try:
                print_on(printer, group)
            except UserError as error:
                self.failed.emit(sentence(error))
                break
            sheets += len(group)
        if sheets:
            self._printed(sheets, tuple(gestures))

    def _printed(self, sheets: int, gestures: tuple[GestureId, ...]) -> None:
        words = tr("{count} sheets are on their way to the printer", count=sheets)
        one = tr("1 sheet is on its way to the printer")
        self._place.run(
            lambda w: note_printed(w, gestures),
            lambda _: self._said(one if sheets == 1 else words),
            lambda error: self.failed.emit(sentence(error)),
        )
