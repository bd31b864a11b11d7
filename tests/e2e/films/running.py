"""Starts the filming program, and breaks what a test wants broken while it films."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.e2e.films.filming_program import Plan, arguments
from tests.e2e.films.sound_server import SoundServer

ROOT = Path(__file__).parents[3]


def film(
    server: SoundServer, plan: Plan, meanwhile: Callable[[], object] = lambda: None
) -> dict[str, Any]:
    """What the program told; `meanwhile` is called when it says so, see `Plan.say_at`."""
    with subprocess.Popen(
        arguments(plan),
        cwd=ROOT,
        env=server.environment,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as program:
        try:
            if plan.say_at:
                assert program.stdout is not None
                assert program.stdout.readline() == "now\n"
                meanwhile()
            out, _ = program.communicate(timeout=120)
        finally:
            program.kill()
    assert program.returncode == 0
    told: dict[str, Any] = json.loads(out.splitlines()[-1])
    return told
