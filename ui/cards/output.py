"""Cards and labels as a PDF at their true size, and out of a printer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from concierge.domain.cards import LABEL_PAPER, PAPERS, CardFormat, Hand
from concierge.domain.errors import UserError
from ui.cards.face import UNITS, CardFace, paint_card, paint_label
from ui.messages import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPagedPaintDevice
    from PySide6.QtPrintSupport import QPrinter

_MM_AN_INCH = 25.4
_DPI = 1200
_BOX = re.compile(rb"/(?:Media|Trim)Box \[0 0 (\d+\.\d+) (\d+\.\d+)\]")
_SAME_PAPER_MM = 1.5


@dataclass(frozen=True, slots=True)
class CardPage:
    face: CardFace
    kind: CardFormat
    hand: Hand

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in millimetres."""
        return PAPERS[self.kind]

    def paint(self, painter: QPainter) -> None:
        paint_card(painter, self.face, self.kind, self.hand)


@dataclass(frozen=True, slots=True)
class LabelPage:
    lines: tuple[str, ...]

    @property
    def size(self) -> tuple[float, float]:
        return LABEL_PAPER.width, LABEL_PAPER.height

    def paint(self, painter: QPainter) -> None:
        paint_label(painter, self.lines)


Page = CardPage | LabelPage


def pdf_of(pages: Sequence[Page], title: str) -> bytes:
    """One sheet a page, each of its own size, the fonts inside. `title` names no client."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DPI)
    writer.setTitle(title)
    writer.setCreator("Concierge")
    _paint(writer, pages, _DPI)
    return _true_sizes(bytes(buffer.data().data()), pages)


def by_paper(pages: Sequence[Page]) -> list[list[Page]]:
    """In their order, parted where a printer has to be given other paper."""
    return [list(group) for _, group in groupby(pages, key=lambda page: page.size)]


def print_on(printer: QPrinter, pages: Sequence[Page]) -> None:
    """Pages of one size, at true size from the paper's corner: nothing is scaled to what the
    printer likes better.

    Raises UserError where the printer holds other paper, before anything is printed.
    """
    printer.setFullPage(True)
    wide, high = pages[0].size
    _set_paper(printer, (wide, high))
    paper = printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter)
    if abs(paper.width() - wide) > _SAME_PAPER_MM or abs(paper.height() - high) > _SAME_PAPER_MM:
        raise UserError(
            tr(
                "The printer would take paper of {other} mm for a card of {card} mm. Choose paper "
                "of that size in its own settings, or save the card as a PDF. Nothing was printed.",
                other=f"{paper.width():.0f} × {paper.height():.0f}",
                card=f"{wide:.0f} × {high:.0f}",
            )
        )
    _paint(printer, pages, printer.resolution())


def _paint(device: QPagedPaintDevice, pages: Sequence[Page], dpi: int) -> None:
    painter = QPainter()
    for number, page in enumerate(pages):
        # A printer takes no other paper once it prints, and warns of being asked the same twice.
        if number == 0 or page.size != pages[number - 1].size:
            _set_paper(device, page.size)
        if number == 0 and not painter.begin(device):
            words = tr("The printer does not answer. Look whether it is on, then try again.")
            raise UserError(words)
        if number:
            device.newPage()
        painter.save()
        scale = dpi / _MM_AN_INCH / UNITS
        painter.scale(scale, scale)
        page.paint(painter)
        painter.restore()
    painter.end()


def _set_paper(device: QPagedPaintDevice, size: tuple[float, float]) -> None:
    paper = QPageSize(
        QSizeF(*size), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch
    )
    device.setPageLayout(
        QPageLayout(
            paper,
            QPageLayout.Orientation.Portrait,
            QMarginsF(0, 0, 0, 0),
            QPageLayout.Unit.Millimeter,
        )
    )


def _true_sizes(pdf: bytes, pages: Sequence[Page]) -> bytes:
    """Qt rounds a page to whole points, up to 0.18 mm off: the boxes are set right in place, so
    that every offset in the file stays true. The upper left corner is where it was drawn from."""
    sizes = iter([size for page in pages for size in (page.size, page.size)])

    def exact(found: re.Match[bytes]) -> bytes:
        wide, high = (side / _MM_AN_INCH * 72 for side in next(sizes))
        name = found.group().split(b" ")[0]
        top = float(found[2])
        box = b"%s [0 %.3f %.3f %.3f" % (name, top - high, wide, top)
        return box.ljust(len(found.group()) - 1) + b"]"

    return _BOX.sub(exact, pdf)
