"""The one door to OpenCV: nothing else imports cv2."""

from __future__ import annotations

import os
from typing import Any

import cv2 as _cv2

# WORKAROUND: the opencv-python wheel points Qt at its own plug-ins as it is imported.
for _name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"):
    os.environ.pop(_name, None)
# One thread: the encoder needs the other core, and 320x180 gains nothing from more.
_cv2.setNumThreads(1)
cv2: Any = _cv2

__all__ = ["cv2"]
