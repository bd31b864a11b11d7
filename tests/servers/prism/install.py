"""Fetches Prism's packages once into the user's cache folder; `python -m` it, as
`.ci/prepare test` does."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.servers.npm import Packages, UnavailableError

# Later versions than the locked one want Node 24.
PACKAGES = Packages("prism", "Prism", Path(__file__).parent)


def main() -> int:
    try:
        PACKAGES.install()
    except UnavailableError as exc:
        sys.stderr.write(f"{exc}. The tests against HubSpot's contract will be skipped.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
