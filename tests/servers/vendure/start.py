"""One Vendure shop, empty, in memory, on a free port of loopback."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from tests.servers.processes import free_port, serving
from tests.servers.vendure.install import HERE, PACKAGES

USER = PASSWORD = "superadmin"


@contextmanager
def running(*, bare: bool = False, limit: int = 1000) -> Iterator[str]:
    """Its address. `bare` leaves our custom fields out; `limit` is how many records it gives at
    once. Raises UnavailableError."""
    folder = PACKAGES.installed()
    port = free_port()
    environment = {
        "CONCIERGE_VENDURE_PORT": str(port),
        "CONCIERGE_VENDURE_LIMIT": str(limit),
        "CONCIERGE_VENDURE_BARE": "yes" if bare else "",
        "NODE_PATH": str(folder / "node_modules"),
    }
    command = [shutil.which("node") or "node", str(HERE / "server.js")]
    with serving(command, folder, environment, lambda line: line.startswith('{"ready"')):
        yield f"http://127.0.0.1:{port}"
