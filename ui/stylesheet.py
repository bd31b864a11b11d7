"""The QSS for the native parts (fields, menus, scroll bars, tooltips), made from the tokens."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from ui.theme import Theme

_QSS = Template("""
QAbstractScrollArea { background: transparent; border: 0; }
QToolTip { background: $ink; color: $surface; border: 0; padding: ${s4}px ${s8}px; }
QLineEdit, QPlainTextEdit {
  background: transparent; color: $ink; border: 0; padding: 0;
  selection-background-color: $accent; selection-color: $on_accent;
  placeholder-text-color: $ink3;
}
QLineEdit:disabled, QPlainTextEdit:disabled { color: $ink3; }
QMenu {
  background: $surface; color: $ink; border: 1px solid $hairline;
  border-radius: ${radius}px; padding: ${s4}px;
}
QMenu::item { padding: ${s6}px ${s16}px; border-radius: ${radius_small}px; }
QMenu::item:selected { background: $accent_soft; color: $ink; }
QMenu::item:disabled { color: $ink3; }
QMenu::separator { height: 1px; background: $hairline; margin: ${s4}px ${s8}px; }
QComboBox QAbstractItemView {
  background: $surface; color: $ink; border: 1px solid $hairline; padding: ${s4}px;
  selection-background-color: $accent_soft;
}
QListView#suggestions {
  background: $surface; color: $ink; border: 1px solid $hairline; padding: ${s4}px;
}
QListView#suggestions::item { padding: ${s6}px ${s8}px; }
QListView#suggestions::item:selected, QListView#suggestions::item:hover {
  background: $accent_soft; color: $ink;
}
QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: ${s10}px; }
QScrollBar:horizontal { height: ${s10}px; }
QScrollBar::handle { background: $hairline; border-radius: ${s4}px; margin: 1px; }
QScrollBar::handle:hover { background: $field_line; }
QScrollBar::handle:vertical { min-height: ${s32}px; }
QScrollBar::handle:horizontal { min-width: ${s32}px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $hairline; }
QHeaderView { background: transparent; border: 0; }
QTableView, QListView {
  outline: 0; selection-background-color: transparent; selection-color: $ink;
}
""")


def build(theme: Theme) -> str:
    """The application's style sheet. It names no font: fonts are set by role."""
    colours = theme.c
    words: dict[str, str] = {}
    for name in type(colours).__slots__:
        colour: QColor = getattr(colours, name)
        words[name] = colour.name()
    for name in type(theme.m).__slots__:
        words[name] = str(getattr(theme.m, name))
    return _QSS.substitute(words)
