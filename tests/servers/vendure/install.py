"""Fetches Vendure's packages once into the user's cache folder; `python -m` it, as
`.ci/prepare test` does."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.servers.npm import Packages, UnavailableError

HERE = Path(__file__).parent
# Tried on Node 18 and 20. The framework below Vendure 3.7 asks for 20, and npm warns of it.
PACKAGES = Packages("vendure", "Vendure", HERE)


def main() -> int:
    try:
        PACKAGES.install()
    except UnavailableError as exc:
        sys.stderr.write(f"{exc}. The tests against a real Vendure will be skipped.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
