"""Where the vendors' public contracts lie: beside the project, or where CONCIERGE_SHARED says."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[2]
SHARED = Path(os.environ.get("CONCIERGE_SHARED") or _ROOT.parent / "shared")


def contracts(vendor: str) -> Path:
    """The vendor's folder; skips the calling test where it is absent."""
    folder = SHARED / "contracts" / vendor
    if not folder.is_dir():
        pytest.skip(f"no contracts of {vendor}: set CONCIERGE_SHARED to the folder with contracts/")
    return folder
