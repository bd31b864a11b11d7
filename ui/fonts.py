"""The bundled type families and the order in which scripts fall back between them."""

from __future__ import annotations

import logging
from importlib import resources

from PySide6.QtGui import QFontDatabase

log = logging.getLogger(__name__)

_OTHERS = ("Noto Serif JP", "Noto Serif TC", "Noto Serif SC", "Noto Naskh Arabic")
SERIF = ("EB Garamond", *_OTHERS)
"""People and titles; Han signs, kana and Arabic come from the faces after the first."""

SANS = ("Inter", *_OTHERS)
"""Everything that is compared."""

SCRIPT = ("Corinthia", *SERIF)
"""Words on a printed card; `load_script` brings the first face in when a card is drawn."""

_FILES = (
    "EBGaramond-Regular.ttf",
    "EBGaramond-Medium.ttf",
    "EBGaramond-Italic.ttf",
    "Inter-Regular.otf",
    "Inter-Medium.otf",
    "Inter-SemiBold.otf",
    "NotoSerifJP-Regular.ttf",
    "NotoSerifTC-Regular.ttf",
    "NotoSerifSC-Regular.ttf",
    "NotoNaskhArabic-Regular.ttf",
)
_SCRIPT_FILE = "Corinthia-Regular.otf"
_loaded: dict[str, int] = {}


def load_fonts() -> tuple[str, ...]:
    """Register the bundled faces with the running application, once; returns their families.

    Needs a QGuiApplication. A face that cannot be read is logged and left to the system's own.
    """
    families: dict[str, None] = {}
    for name in _FILES:
        families.update(dict.fromkeys(_load(name)))
    return tuple(families)


def load_script() -> None:
    """The same of the cards' own face: the first window does not wait for it."""
    _load(_SCRIPT_FILE)


def _load(name: str) -> list[str]:
    if name not in _loaded:
        folder = resources.files("resources") / "fonts"
        with resources.as_file(folder / name) as path:
            _loaded[name] = QFontDatabase.addApplicationFont(str(path))
        if _loaded[name] < 0:
            log.warning("font %s could not be loaded", name)
    return QFontDatabase.applicationFontFamilies(_loaded[name])
