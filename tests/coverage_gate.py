"""Fails unless every branch of the domain was taken; says which were not."""

import json
import sys
from pathlib import Path

MUST_BE_WHOLE = "concierge/domain/"


def main(report: str) -> int:
    files = json.loads(Path(report).read_text())["files"]
    holes = {
        name: (found["missing_lines"], found.get("missing_branches", []))
        for name, found in files.items()
        if name.replace("\\", "/").startswith(MUST_BE_WHOLE)
        and (found["missing_lines"] or found.get("missing_branches"))
    }
    for name, (lines, branches) in sorted(holes.items()):
        sys.stderr.write(f"{name}: lines {lines}, branches {branches} were never taken\n")
    return 1 if holes else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
