"""What the screens share: asking again when something changed, and errors where they happened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QSizePolicy, QStackedWidget

from ui import messages
from ui import theme as themes
from ui.kit.boxes import Column, Row
from ui.kit.panels import Banner, BannerKind, Paper
from ui.messages import tr

if TYPE_CHECKING:
    from collections.abc import Hashable

    from PySide6.QtWidgets import QAbstractItemView, QWidget

    from concierge.domain.changes import Area, Changes
    from ui.kit.rows import RowModel
    from ui.place import Place

RowT = TypeVar("RowT")
_ASK_MS = 120


class Screen(Row):
    """Asks again when it is entered, when another person sits down, and when one of the `watched`
    areas changed while it is seen: at most once per 120 ms, however many pages a sync commits."""

    watched: tuple[Area, ...] = ()

    def __init__(self, place: Place, *parts: QWidget | None) -> None:
        super().__init__(*parts, space="0", paper=Paper.CANVAS)
        self.place = place
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(_ASK_MS)
        self._asking.timeout.connect(self._ask)
        place.changed.connect(self._on_changes)
        place.person_changed.connect(self._ask)

    def enter(self) -> None:
        self.refresh()

    def refresh(self) -> None:
        raise NotImplementedError

    @Slot()
    def _ask(self) -> None:
        if self.isVisible():
            self.refresh()

    @Slot(object)
    def _on_changes(self, changes: Changes) -> None:
        if changes.touches(self.watched) and self.isVisible() and not self._asking.isActive():
            self._asking.start()


class ListPane(Column):
    """656 px wide where there is room, or another field of Metrics; the page beside it is never
    squeezed out."""

    def __init__(self, measure: str = "today_list") -> None:
        self._measure = measure
        super().__init__(space="0", paper=Paper.CANVAS)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(self._widest(), super().sizeHint().height())

    def _widest(self) -> int:
        widest: int = getattr(themes.current().m, self._measure)
        return widest

    def _on_theme(self) -> None:
        super()._on_theme()
        m = themes.current().m
        self.setMinimumWidth(m.list_min)
        self.setMaximumWidth(self._widest())


class PageStack(QStackedWidget):
    """The page beside a ListPane: never narrower than 328 px at 100 %."""

    def __init__(self) -> None:
        super().__init__()
        themes.themes().changed.connect(self._on_theme)
        self._on_theme()

    def _on_theme(self) -> None:
        self.setMinimumWidth(themes.current().m.list_pane)


class AtMost(Column):
    """A column that grows no wider than a field of Metrics, such as "list_min"."""

    def __init__(
        self, measure: str, *parts: QWidget | None, space: str = "s8", pad: str = ""
    ) -> None:
        self._measure = measure
        super().__init__(*parts, space=space, pad=pad or "0 0 0 0")

    def _on_theme(self) -> None:
        super()._on_theme()
        self.setMaximumWidth(self._widest())

    def _widest(self) -> int:
        widest: int = getattr(themes.current().m, self._measure)
        return widest

    def sizeHint(self) -> QSize:
        return QSize(self._widest(), super().sizeHint().height())


class Trouble(Column):
    """The place for an error above what it is about; takes no room without one."""

    again = Signal()

    def __init__(self, pad: str = "0 0 0 0") -> None:
        super().__init__(pad=pad)
        self._reading = False
        self.hide()

    def tell(self, title: str, error: Exception, *, again: bool = True) -> None:
        """`title` says what did not happen; the error's own sentence what to do."""
        self.clear()
        self._reading = again
        button = tr("Try again") if again else ""
        banner = Banner(BannerKind.DANGER, title, messages.sentence(error), button)
        banner.pressed.connect(self.again)
        self.add(banner)
        self.show()

    def answered(self) -> None:
        """Reading works again. What could not be done stays told until something else is done."""
        if self._reading:
            self.end()

    def end(self) -> None:
        if not self.isHidden():
            self.hide()
            self.clear()


def swap(shown: QWidget, hidden: QWidget) -> None:
    """Show one in the other's place; the keyboard stays there instead of wandering off."""
    focus = QApplication.focusWidget()
    had = focus is not None and (focus is hidden or hidden.isAncestorOf(focus))
    shown.show()
    if had:
        shown.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        shown.setFocus(Qt.FocusReason.MouseFocusReason)
    hidden.hide()


def turn(stack: QStackedWidget, to: QWidget) -> None:
    """The same for two pages of a stack, which by itself hands the keyboard to a neighbour."""
    shown, focus = stack.currentWidget(), QApplication.focusWidget()
    if shown is None or shown is to:
        return
    had = focus is not None and (focus is shown or shown.isAncestorOf(focus))
    stack.setCurrentWidget(to)
    if had:
        to.setFocus(Qt.FocusReason.MouseFocusReason)


def chosen_row(view: QAbstractItemView, model: RowModel[RowT]) -> RowT | None:
    """The row under the cursor; None while nothing is chosen."""
    index = view.currentIndex()
    if not index.isValid() or index.row() >= model.rowCount():
        return None
    return model.row(index.row())


def choose_again(
    view: QAbstractItemView, model: RowModel[Any], key: Hashable, place: int = 0
) -> None:
    """Put the cursor on the row of `key`; where it is gone, on the one at its old `place`."""
    at = model.index_of(key) if key is not None else -1
    if at < 0:
        at = min(max(place, 0), model.rowCount() - 1)
    if at < 0:
        return
    index = model.index(at, 0)
    # Qt puts the cursor of a list that takes the keyboard on its first row, and chooses nothing.
    if view.currentIndex().row() != at or not view.selectionModel().isSelected(index):
        view.setCurrentIndex(index)
