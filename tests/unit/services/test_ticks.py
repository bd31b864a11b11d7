"""What falls due falls due once, though two processes look at the same store at the same time."""

import json
import subprocess
import sys
import threading
from datetime import date, time

from concierge.domain.local_time import WallTime
from concierge.storage.work import NewWork, WorkKind, WorkState
from tests.fakes.house import fill

DUE = 120
LONGEST = 60
"""Seconds after which a process that hangs is ended, and the test fails."""


def started(workplace, folder, name):
    url = workplace.store.engine.url
    engine = url.get_backend_name()
    where = folder / "store.db" if engine == "sqlite" else url.render_as_string(hide_password=False)
    words = (engine, str(where), name, workplace.now().isoformat())
    return subprocess.Popen(
        [sys.executable, "-m", "tests.fakes.ticking", *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def test_two_processes_on_one_store_work_on_each_due_row_once(workplace, tmp_path):
    (client,) = fill(workplace)
    wall = WallTime(date(2026, 6, 11), time(9), "Europe/Paris")
    with workplace.write() as unit:
        due = [
            unit.work.add(NewWork(WorkKind.PROMISE, client, workplace.me.id, wall))
            for _ in range(DUE)
        ]
    desktops = [started(workplace, tmp_path, name) for name in ("one", "two")]
    ends = [threading.Timer(LONGEST, desktop.kill) for desktop in desktops]
    try:
        for end in ends:
            end.start()
        for desktop in desktops:
            assert desktop.stdout.readline() == "ready\n"
        for desktop in desktops:
            desktop.stdin.write("go\n")
            desktop.stdin.flush()
        told = [json.loads(desktop.communicate()[0]) for desktop in desktops]
    finally:
        for end, desktop in zip(ends, desktops, strict=True):
            end.cancel()
            desktop.kill()
            desktop.communicate()
    assert sorted(told[0]["claimed"] + told[1]["claimed"]) == due
    assert told[0]["turned"] + told[1]["turned"] == DUE
    with workplace.read() as unit:
        assert {row.state for row in unit.work.open()} == {WorkState.DUE}
