"""A first pull beside dlt, which reads the same pages of the same pretend house into SQLite."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import venv
from pathlib import Path
from urllib.parse import urlsplit

from tests.bench.pull import House, pull
from tests.bench.table import Figure

CUSTOMERS = 20_000
_ROOT = Path(__file__).parents[2]
_LOCK = _ROOT / "requirements-bench.lock"


def interpreter(folder: Path) -> Path:
    """Of an environment with dlt alone, made once: its packages are none of ours."""
    home = folder / "dlt-env"
    python = home / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    stamp = home / "installed.lock"
    if not stamp.exists() or stamp.read_bytes() != _LOCK.read_bytes():
        venv.create(home, with_pip=True, clear=True)
        install = [str(python), "-m", "pip", "install", "-q", "--require-hashes", "-r", str(_LOCK)]
        subprocess.run(install, check=True, stdout=subprocess.DEVNULL)
        stamp.write_bytes(_LOCK.read_bytes())
    return python


def _questions(sent: list[tuple[str, bytes]]) -> list[dict[str, object]]:
    """What Concierge asked for clients and histories: first pages only, dlt finds the others."""
    found: list[dict[str, object]] = []
    for _, body in sent:
        asked = json.loads(body)
        head = asked["query"].lstrip().split("(")[0].split()[-1]
        if head == "Clients":
            found.append({**asked, "table": "clients", "nodes": "data.nodes", "cursor": ""})
        elif head == "History" and asked["variables"]["after"] is None:
            cursor = "data.orders.pageInfo.endCursor"
            found.append(
                {**asked, "table": "orders", "nodes": "data.orders.nodes", "cursor": cursor}
            )
    return found


def take(folder: Path) -> list[Figure]:
    python = interpreter(folder)
    house = House(CUSTOMERS)
    try:
        pull(house)
        took, records, sent = pull(house)
        url = urlsplit(sent[0][0])
        plan = {
            "url": f"{url.scheme}://{url.netloc}",
            "path": url.path.lstrip("/"),
            "header": "X-Shopify-Access-Token",
            "token": house.token,
            "questions": _questions(sent),
        }
        with tempfile.TemporaryDirectory() as scratch:
            file = Path(scratch) / "plan.json"
            file.write_text(json.dumps(plan))
            script = Path(__file__).with_name("dlt_pull.py")
            done = subprocess.run(
                [str(python), str(script), str(file), scratch],
                capture_output=True,
                text=True,
                check=True,
            )
    finally:
        house.close()
    answer = json.loads(done.stdout.strip().splitlines()[-1])
    counts = answer["counts"]
    theirs = (counts["clients"] + counts["orders"]) / answer["seconds"]
    ours = records / took
    return [
        Figure(
            *("pull into the encrypted store", ours, "/s", "dlt, the same pages into SQLite"),
            *(theirs, "≥ 3 × baseline", ours >= 3 * theirs),
        )
    ]
