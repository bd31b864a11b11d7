"""The theme in force: scheme, text scale and motion, and how every part learns of a change."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPalette

from ui import fonts, stylesheet
from ui.tokens import FILM, IVORY, NOIR, Colours, Metrics, Role, Tone, make_font

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

__all__ = ["Colours", "Metrics", "Mode", "Role", "Theme", "Themes", "Tone", "current", "set_theme"]

_MIN_SCALE, _MAX_SCALE = 1.0, 2.0


class Mode(Enum):
    """Which scheme is asked for; AUTO follows the system."""

    AUTO = "auto"
    IVORY = "ivory"
    NOIR = "noir"


def _system_is_dark() -> bool:
    hints = QGuiApplication.styleHints() if QGuiApplication.instance() else None
    return hints is not None and hints.colorScheme() is Qt.ColorScheme.Dark


def _system_wants_calm() -> bool:
    hints = QGuiApplication.styleHints() if QGuiApplication.instance() else None
    # QStyleHints.accessibility came with Qt 6.10, the motion preference a little later.
    access = getattr(hints, "accessibility", lambda: None)()
    preference = getattr(access, "motionPreference", lambda: None)()
    return getattr(preference, "name", "") == "ReducedMotion"


@dataclass(frozen=True)
class Theme:
    """One look: `mode`, text `scale` (1.0 to 2.0) and whether motion is unwanted.

    `reduced_motion` None follows the system. Colours are `c`, colours on film `film`,
    scaled measures `m`.
    """

    mode: Mode = Mode.AUTO
    scale: float = 1.0
    reduced_motion: bool | None = None
    _fonts: dict[Role, QFont] = field(default_factory=dict, init=False, repr=False, compare=False)
    _metrics: dict[Role, QFontMetricsF] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    m: Metrics = field(init=False, repr=False, compare=False)
    dark: bool = field(init=False)

    def __post_init__(self) -> None:
        scale = min(max(self.scale, _MIN_SCALE), _MAX_SCALE)
        dark = self.mode is Mode.NOIR or (self.mode is Mode.AUTO and _system_is_dark())
        object.__setattr__(self, "scale", scale)
        object.__setattr__(self, "m", Metrics().scaled(scale))
        object.__setattr__(self, "dark", dark)

    @property
    def c(self) -> Colours:
        return NOIR if self.dark else IVORY

    @property
    def film(self) -> Colours:
        return FILM

    @property
    def calm(self) -> bool:
        """True when nothing may move."""
        return _system_wants_calm() if self.reduced_motion is None else self.reduced_motion

    def font(self, role: Role) -> QFont:
        """The font of a row of the type table. Shared: copy before changing."""
        font = self._fonts.get(role)
        if font is None:
            screen = QGuiApplication.primaryScreen()
            dpi = screen.logicalDotsPerInchY() if screen else 96.0
            font = self._fonts[role] = make_font(role, self.scale, dpi)
        return font

    def metrics(self, role: Role) -> QFontMetricsF:
        metrics = self._metrics.get(role)
        if metrics is None:
            metrics = self._metrics[role] = QFontMetricsF(self.font(role))
        return metrics

    def line(self, role: Role) -> int:
        """The line height of the type table, in px at this scale."""
        return round(role.line * self.scale)

    def tone(self, tone: Tone) -> QColor:
        colour: QColor = getattr(self.c, tone.value)
        return colour


class Themes(QObject):
    """Holds the theme in force and tells every part when it changes."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.theme = Theme()
        self._app: QApplication | None = None

    def is_dressed(self) -> bool:
        """Whether an application wears a theme already."""
        return self._app is not None

    def use(self, app: QApplication, theme: Theme) -> None:
        """Make it the theme of the whole application, now."""
        if self._app is not app:
            self._app = app
            fonts.load_fonts()
            app.setStyle("Fusion")
            app.styleHints().colorSchemeChanged.connect(self._on_system_scheme)
        self._follow(app, theme.mode)
        self.theme = theme = Theme(theme.mode, theme.scale, theme.reduced_motion)
        app.setFont(theme.font(Role.BODY))
        app.setPalette(palette(theme.c))
        app.setStyleSheet(stylesheet.build(theme))
        self.changed.emit()

    def _follow(self, app: QApplication, mode: Mode) -> None:
        """Let native frames and dialogs take the same scheme (Qt 6.8 and later)."""
        wanted = {Mode.IVORY: Qt.ColorScheme.Light, Mode.NOIR: Qt.ColorScheme.Dark}.get(mode)
        hints = app.styleHints()
        hints.blockSignals(True)
        hints.setColorScheme(wanted if wanted is not None else Qt.ColorScheme.Unknown)
        hints.blockSignals(False)

    def _on_system_scheme(self) -> None:
        theme = self.theme
        if self._app is not None and theme.mode is Mode.AUTO and theme.dark != _system_is_dark():
            self.use(self._app, theme)


def palette(c: Colours) -> QPalette:
    """The same tokens for whatever the style draws by itself (menus, selections)."""
    roles = QPalette.ColorRole
    result = QPalette()
    for role, colour in (
        (roles.Window, c.canvas),
        (roles.WindowText, c.ink),
        (roles.Base, c.surface),
        (roles.AlternateBase, c.raised),
        (roles.Text, c.ink),
        (roles.Button, c.surface),
        (roles.ButtonText, c.ink),
        (roles.ToolTipBase, c.ink),
        (roles.ToolTipText, c.surface),
        (roles.PlaceholderText, c.ink3),
        (roles.Highlight, c.accent),
        (roles.HighlightedText, c.on_accent),
        (roles.Link, c.accent),
        (roles.Accent, c.accent),
    ):
        result.setColor(role, colour)
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, c.ink3)
    return result


@cache
def themes() -> Themes:
    """The one holder; made in the main thread by whoever asks first."""
    return Themes()


def current() -> Theme:
    return themes().theme


def set_theme(app: QApplication, theme: Theme) -> None:
    """Load the fonts if need be and dress the whole application."""
    themes().use(app, theme)
