"""One scanned return, one refund: two desktops, repeated news, lost answers and kills."""

from __future__ import annotations

import json
from collections import Counter

import pytest

from concierge.domain.outbox import DeliveryState
from concierge.domain.refunds import RefundState
from concierge.services.refunds import AUTOMATIC, LIMIT
from tests.e2e.faults import near
from tests.e2e.faults.harness import Harness
from tests.e2e.faults.returning import CENTS, told


class ReturnHarness(Harness):
    """The same kills, with desktops that hear of scans."""

    def _near(self, total):
        seed = str(self.rng.randrange(10**6))
        mutant = [self.mutant] if self.mutant else []
        words = (str(self.folder), self.url, "harness-token", str(total), seed, *mutant)
        made = self._start("returning", *words)
        made.stdout.readline()
        return made

    def prepare(self):
        super().prepare()
        place = near.place(self.folder)
        with place.write() as unit:
            unit.accounts.add("Returns", "loop", {})
            unit.house.put_setting(AUTOMATIC, "yes")
            unit.house.put_setting(LIMIT, "1000")
        self.returns = told(place, 10**6)
        place.store.close()

    def _is_over(self, place, total):
        """All are sent, or one was twice: nothing mends that."""
        with place.read() as unit:
            counts = unit.outbox.counts()
        return (
            counts.get(DeliveryState.SENT, 0) >= total or max(self.made().values(), default=0) > 1
        )

    def made(self):
        """Refunds in the shop, by (order, cents)."""
        text = self.journal.read_text("utf-8") if self.journal.exists() else ""
        effects = [json.loads(line) for line in text.splitlines(True) if line.endswith("\n")]
        return Counter((e["order"], e["cents"]) for e in effects if e["kind"] == "refund")

    def _count(self, place):
        """(refunds in the shop, states of ours)."""
        with place.read() as unit:
            ours = unit.refunds.of_orders(range(1, 10**4))
        return self.made(), Counter(one.state for one in ours)


def run(tmp_path, total, *, mutant="", kills=6):
    harness = ReturnHarness(tmp_path, 5, mutant)
    harness.prepare()
    assert len(harness.returns) >= total
    made, states = harness.run(total, kills, 60)
    wanted = {
        (int(one.order_id), CENTS + place) for place, one in enumerate(harness.returns[:total])
    }
    return harness, made, states, wanted


def test_each_scanned_return_is_paid_back_once(tmp_path):
    harness, made, states, wanted = run(tmp_path, 14, kills=4)
    assert set(made) == wanted
    assert set(made.values()) == {1}
    assert states == {RefundState.SENT: 14}
    assert sum(harness.kills.values()) >= 2


@pytest.mark.parametrize("mutant", ["new_key"])
def test_with_a_key_of_the_moment_some_are_paid_back_twice(tmp_path, mutant):
    _, made, _, _ = run(tmp_path, 60, mutant=mutant, kills=1)
    assert max(made.values()) > 1
