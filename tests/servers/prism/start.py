"""One Prism on a free port of loopback: answering from the contract's examples, or standing
before another server and judging both sides."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.servers.prism.install import PACKAGES
from tests.servers.prism.prepare_spec import joined
from tests.servers.processes import free_port, serving


@contextmanager
def judging(files: Sequence[Path], target: str = "") -> Iterator[str]:
    """Its address. A request that breaks the contract is refused with 422 and never reaches
    `target`; an answer of `target` that breaks it becomes a 500. Raises UnavailableError."""
    folder = PACKAGES.installed()
    port = free_port()
    program = folder / "node_modules" / "@stoplight" / "prism-cli" / "dist" / "index.js"
    with tempfile.TemporaryDirectory(prefix="prism") as name:
        spec = Path(name) / "spec.json"
        spec.write_text(json.dumps(joined(files)), encoding="utf-8")
        how = ["proxy", str(spec), target, "--errors"] if target else ["mock", str(spec)]
        command = [shutil.which("node") or "node", str(program), *how]
        command += ["--host", "127.0.0.1", "--port", str(port)]
        with serving(command, folder, {"SCARF_ANALYTICS": "false"}, _is_ready):
            yield f"http://127.0.0.1:{port}"


def _is_ready(line: str) -> bool:
    return "is listening" in line
