"""What somebody sold and did stays told under their name after they left."""

from datetime import timedelta

import pytest

from concierge.domain.errors import UserError
from concierge.domain.views.desk import CommissionFilter
from concierge.services.desk import commission_log, explain
from concierge.services.ingest import StoreIngest
from concierge.services.staff import leave
from concierge.services.workplace import load_house
from tests.fakes import records as r
from tests.fakes.contacts import call, plan, promise, sold
from tests.fakes.house import fill


@pytest.fixture
def sale(local_workplace):
    (client,) = fill(local_workplace)
    call(local_workplace, client, r.NOW - timedelta(days=31))
    StoreIngest(local_workplace).apply(1, "orders", [sold(1, 1, 30)], None)
    return local_workplace


def test_a_line_and_its_touches_keep_the_name(sale):
    leave(sale, "Ana Ribeiro")
    (row,) = commission_log(sale, CommissionFilter()).rows
    assert row.seller_name == "Ana Ribeiro"
    assert [t.staff_name for t in explain(sale, row.id).touches] == ["Ana Ribeiro"]
    assert "Ana Ribeiro" not in [p.name for p in load_house(sale.store).staff]


def test_what_is_still_open_is_counted(local_workplace):
    (client,) = fill(local_workplace)
    call(local_workplace, client, r.NOW, promise=promise(12, 10))
    plan(local_workplace, client)
    left = leave(local_workplace, "Ana Ribeiro")
    assert (left.promises, left.gestures, left.consultations) == (1, 1, 0)


def test_nobody_leaves_who_is_not_here(local_workplace):
    with pytest.raises(UserError, match="Choose one of"):
        leave(local_workplace, "Nobody")
