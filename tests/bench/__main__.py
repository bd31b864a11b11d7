"""Take every figure of DESIGN, or those whose module is named."""

from __future__ import annotations

import argparse
import os
import sys
from importlib import import_module
from pathlib import Path

from tests.bench import table

MODULES = ("start", "search", "profile", "day", "pull", "beside_dlt", "cycle", "record")


def main() -> int:
    parser = argparse.ArgumentParser(prog="make bench")
    parser.add_argument("modules", nargs="*", default=MODULES, metavar="MODULE")
    parser.add_argument("--out", default="build/bench.json")
    args = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder = Path("build/bench")
    folder.mkdir(parents=True, exist_ok=True)
    figures: list[table.Figure] = []
    for name in args.modules:
        sys.stderr.write(f"taking {name} …\n")
        figures += import_module(f"tests.bench.{name}").take(folder)
    table.show(figures)
    table.write(figures, Path(args.out))
    return 0


if __name__ == "__main__":
    sys.exit(main())
