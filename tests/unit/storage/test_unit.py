"""The unit of work: commits, rollbacks, changes, writers side by side."""

import threading
import traceback
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy.exc import StatementError

from concierge.domain.changes import Area
from concierge.domain.clients import Role
from concierge.domain.errors import BugError, DiskFullError
from concierge.services.book import list_clients
from concierge.storage.accounts import Pulled
from concierge.storage.tables.house import Account
from tests.fakes import records as r
from tests.fakes.house import fill


def test_leaving_without_commit_changes_nothing(workplace):
    with workplace.store.write() as unit:
        unit.house.put_setting("x", "1")
    with workplace.store.read() as unit:
        assert unit.house.setting("x") == ""


def test_a_commit_says_what_it_touched(workplace):
    (client,) = fill(workplace)
    with workplace.store.write() as unit:
        unit.clients.contacted(client, r.NOW)
        changes = unit.commit()
    assert changes.areas == {Area.CLIENTS}
    assert changes.clients == {client}


def test_a_write_is_published_once_it_is_committed(workplace):
    heard = []
    leave = workplace.bus.subscribe(heard.append)
    with pytest.raises(RuntimeError), workplace.write() as unit:
        unit.house.put_setting("x", "1")
        raise RuntimeError
    assert heard == []
    with workplace.write() as unit:
        unit.house.put_setting("x", "1")
    assert [c.areas for c in heard] == [{Area.SETTINGS}]
    leave()
    with workplace.write() as unit:
        unit.house.put_setting("x", "2")
    assert len(heard) == 1


def test_a_reading_unit_cannot_commit(workplace):
    with workplace.store.read() as unit, pytest.raises(BugError):
        unit.commit()


def test_writers_side_by_side_lose_nothing(workplace):
    with workplace.store.write() as unit:
        unit.house.put_setting("count", "0")
        unit.commit()

    def add():
        for _ in range(10):
            with workplace.store.write() as unit:
                unit.lock("count")
                value = int(unit.house.setting("count"))
                unit.house.put_setting("count", str(value + 1))
                unit.commit()

    threads = [threading.Thread(target=add) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with workplace.store.read() as unit:
        assert unit.house.setting("count") == "40"


def test_times_come_back_aware_and_equal_whatever_their_zone(workplace):
    there = datetime(2026, 6, 11, 21, 5, 7, 123456, tzinfo=timezone(timedelta(hours=9)))
    with workplace.store.write() as unit:
        unit.accounts.pulled(1, Pulled(there, 1, 0, (), there))
        unit.commit()
    with workplace.store.read() as unit:
        found = unit.accounts.all()[0].synced_at
    assert found == there
    assert found.tzinfo is UTC


def test_a_time_without_a_zone_is_refused(workplace):
    with pytest.raises(StatementError, match="without a zone"), workplace.store.write() as unit:
        unit.session.get_one(Account, 1).synced_at = datetime(2026, 6, 11)  # noqa: DTZ001
        unit.commit()


def test_a_full_disk_is_said_so_and_nothing_is_lost(local_workplace):
    fill(local_workplace)
    with local_workplace.store.engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    # The engine's own limit answers exactly as a full disk does.
    store = local_workplace.store
    for _ in range(8):
        with store.engine.connect() as connection:
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DiskFullError, match="disk is full"), store.write() as unit:
        unit.session.connection().exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        for n in range(400):
            unit.house.put_setting(f"filler{n}", "x" * 4000)
        unit.commit()
    assert len(list_clients(local_workplace)) == 1


def test_hidden_parameters_keep_personal_data_out_of_errors(workplace):
    with pytest.raises(BugError, match="refused a row") as caught, workplace.write() as unit:
        unit.house.add_staff("Ana Ribeiro", Role.AGENT)
    told = "".join(traceback.format_exception(caught.value))
    assert "Ana Ribeiro)" not in told
    assert "DETAIL" not in told
