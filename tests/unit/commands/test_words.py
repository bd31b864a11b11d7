"""One of a thing is told as one."""

from concierge.commands.sync import run_sync
from concierge.services.ports import SyncReport
from concierge.storage.opening import open_store
from tests.fakes import records as r
from tests.fakes.house import on_store
from tests.unit.commands.house import KEY, SETUP, args_for


class OneOfEach:
    def __init__(self, config, ingest):
        """Nothing is asked of anybody."""

    def writes(self):
        return frozenset()

    def pull(self, progress, cancelled, full=False):
        return SyncReport(100, 1, 1, 1, (), r.NOW, r.NOW)


def test_a_house_of_one_has_one_person(program):
    code, _, err = program(*SETUP, "--agent", "Ana Ribeiro")
    assert code == 0 and "Maison Noire: 1 person, EUR." in err


def test_one_client_and_one_order_are_read(program, monkeypatch, capsys):
    class Secrets:
        def get(self, name):
            return "token"

    monkeypatch.setattr("concierge.commands.opening.KeyringSecrets", Secrets)
    store = open_store(program.store, KEY)
    on_store(store, program.store.parent)
    store.close()
    assert run_sync(args_for(program, "sync"), connect=OneOfEach) == 0
    assert capsys.readouterr().out == "1 client and 1 order read, 0 records skipped.\n"
