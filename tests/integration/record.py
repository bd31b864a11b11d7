"""Records the payloads of tests/data/vendure anew: `python -m tests.integration.record`."""

from __future__ import annotations

import json
from pathlib import Path

from sync.connectors.vendure import documents
from tests.integration.crowd import connector, gather
from tests.servers.vendure.seed import BAG, SCARF, Seeder
from tests.servers.vendure.setup import furnish
from tests.servers.vendure.start import running

FOLDER = Path(__file__).parents[1] / "data" / "vendure"


def main() -> None:
    with running() as url:
        staff = Seeder(url)
        furnish(staff)
        crowd = gather(staff)
        edited = staff.buy(crowd.ada, [(BAG, 1), (SCARF, 3)])
        staff.cancel(edited, {1: 1})
        staff.change(crowd.flo, customFields={"conciergeSizeDress": "FR 38"})
        line = connector(url)
        house, admin = line.inner._shop.house, line.inner._admin
        people = [crowd.ada, crowd.bea, crowd.flo, crowd.eve]
        asked = {"take": 10, "orders": 50}
        answers = {
            "about": admin.ask(documents.ABOUT, {}),
            "clients": admin.ask(documents.clients(house.client_fields), {"ids": people, **asked}),
            "histories": admin.ask(
                documents.histories(house.order_fields),
                {"ids": [crowd.ada, crowd.bea, crowd.cyd, crowd.eve], "entries": 20, **asked},
            ),
        }
        line.close()
        staff.close()
    for name, answer in answers.items():
        text = json.dumps(answer, indent=1, ensure_ascii=False)
        (FOLDER / f"{name}.json").write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
