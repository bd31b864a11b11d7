"""A workplace on each engine: a real SQLCipher file, a real throw-away PostgreSQL."""

from collections.abc import Iterator

import pytest

from concierge.services.workplace import Workplace
from concierge.storage.opening import open_team_store
from tests.fakes import postgres
from tests.fakes.clock import FakeClock
from tests.fakes.house import new_workplace, on_store


@pytest.fixture(scope="session")
def pg_cluster(tmp_path_factory) -> Iterator[postgres.Cluster]:
    folder = postgres.binaries()
    if folder is None:
        pytest.fail("PostgreSQL is missing: `make test` installs it")
    with postgres.cluster(folder) as server:
        # One database with the house in it, that every test's own is copied from.
        made = server.new_database()
        store = open_team_store(server.url(made))
        on_store(store, tmp_path_factory.mktemp("house")).store.close()
        server.template = made
        yield server


@pytest.fixture(params=["sqlcipher", "postgresql"])
def workplace(request: pytest.FixtureRequest, tmp_path) -> Iterator[Workplace]:
    if request.param == "sqlcipher":
        place = new_workplace(tmp_path)
        yield place
        place.store.close()
        return
    server: postgres.Cluster = request.getfixturevalue("pg_cluster")
    database = server.new_database()
    place = on_store(open_team_store(server.url(database)), tmp_path, FakeClock())
    yield place
    place.store.close()
    server.drop(database)


@pytest.fixture
def local_workplace(tmp_path) -> Iterator[Workplace]:
    """On SQLCipher only, for what the engine does not touch."""
    place = new_workplace(tmp_path)
    yield place
    place.store.close()
