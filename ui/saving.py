"""Saving an export to a file of one's choice, written on a worker and told in a toast."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from concierge.services.exports import save
from ui import messages
from ui.messages import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from concierge.services.workplace import Workplace
    from ui.place import Place

ChooseFile = Callable[[str], str]
"""Asks where to save, given a file name to offer; "" when nothing was chosen."""


def ask_where(parent: QWidget) -> ChooseFile:
    """The system's own dialog."""

    def choose(name: str) -> str:
        return QFileDialog.getSaveFileName(parent, tr("Save as"), name)[0]

    return choose


def save_file(
    place: Place,
    make: Callable[[Workplace], bytes],
    name: str,
    choose: ChooseFile,
    failed: Callable[[Exception], None] | None = None,
) -> None:
    """`make` builds the bytes; nothing happens when no file is chosen."""
    chosen = choose(name)
    if not chosen:
        return
    path = Path(chosen)

    def work(workplace: Workplace) -> Path:
        data = make(workplace)
        save(path, data)
        return path

    def done(saved: Path) -> None:
        place.toast_asked.emit(tr("Saved {file}", file=str(saved)), None)

    def refused(error: Exception) -> None:
        place.failure_told.emit(messages.sentence(error))

    place.run(work, done, failed or refused)
