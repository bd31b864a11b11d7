"""What waits is listed, and decided by number."""

import json

import pytest

from concierge.domain.outbox import DeliveryKind, DeliveryState
from concierge.services.notes import write_note
from concierge.services.outbox import outbox
from concierge.storage.opening import open_store
from tests.fakes import records as r
from tests.fakes.house import fill, on_store
from tests.unit.commands.house import KEY


@pytest.fixture
def place(program):
    store = open_store(program.store, KEY)
    workplace = on_store(store, program.store.parent)
    with workplace.write() as unit:
        unit.accounts.set_writes(1, [DeliveryKind.NOTE.value])
    (client,) = fill(workplace, [r.client()])
    for text in ("First.", "Second."):
        write_note(workplace, client, text)
    yield workplace
    store.close()


def test_the_list_tells_the_line_and_the_json_all_of_it(program, place):
    code, out, err = program("outbox", "list")
    first, second = out.splitlines()
    assert code == 0 and "2 deliveries not told yet" in err
    assert "\tnote\tChloé Laurent\t" in first and "\twaits\t" in first
    assert "\twaits its turn\t" in second
    _, out, _ = program("outbox", "list", "--json")
    assert [row["state"] for row in json.loads(out)] == ["waiting", "waiting"]


def test_a_person_decides_by_number(program, place):
    one, two = (row.id for row in outbox(place).waiting)
    code, _, err = program("outbox", "discard", str(one))
    assert code == 1 and "Say why" in err
    assert program("outbox", "discard", str(one), "--reason", "Wrong client")[0] == 0
    with place.write() as unit:
        unit.outbox.set(two, DeliveryState.HELD)
    assert program("outbox", "arrived", str(two))[0] == 0
    assert outbox(place).waiting == ()
    code, _, err = program("outbox", "send", str(two))
    assert code == 1 and "left the outbox" in err


def test_bad_usage_is_told(program, place, capsys):
    with pytest.raises(SystemExit) as ended:
        program("outbox", "send")
    assert ended.value.code == 2
