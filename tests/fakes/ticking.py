"""A desktop of its own process: it ticks on a store that others tick on too, and says what it
claimed. Arguments: the engine, where the store is, this desktop's name, and the moment it is."""

import json
import sys
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from concierge.services.ticks import tick
from concierge.storage.opening import open_store, open_team_store
from concierge.storage.work import Work
from tests.fakes.clock import FakeClock
from tests.fakes.house import KEY, on_store


def main(engine: str, where: str, name: str, moment: str) -> None:
    store = open_store(Path(where), KEY) if engine == "sqlite" else open_team_store(where)
    claimed: list[int] = []
    claim = Work.claim

    def noted(*args, **options):
        rows = claim(*args, **options)
        claimed.extend(row.id for row in rows)
        return rows

    Work.claim = noted  # type: ignore[method-assign]  # it only looks on
    with TemporaryDirectory() as folder:
        workplace = on_store(store, Path(folder), FakeClock(datetime.fromisoformat(moment)))
        sys.stdout.write("ready\n")
        sys.stdout.flush()
        sys.stdin.readline()
        turned = 0
        while done := tick(workplace, name):
            turned += done
        store.close()
    sys.stdout.write(json.dumps({"claimed": claimed, "turned": turned}))


if __name__ == "__main__":
    main(*sys.argv[1:])
