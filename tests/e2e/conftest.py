"""One session with a keyring, one pretend shop, and prepared stores that each test gets afresh."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.desktop import Desktop, Shop, environment, sandbox, session

CUSTOMERS = 600


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.xdist_group("e2e"))


@pytest.fixture(scope="session")
def signed_in(tmp_path_factory) -> Iterator[dict[str, str]]:
    with session(tmp_path_factory.mktemp("session")) as env:
        yield env


@pytest.fixture(scope="session")
def running_shop() -> Iterator[Shop]:
    with sandbox(CUSTOMERS) as found:
        yield found


@pytest.fixture
def shop(running_shop) -> Iterator[Shop]:
    yield running_shop
    running_shop.ask(clear=True)


@pytest.fixture
def desktop(signed_in, tmp_path) -> Desktop:
    """Nothing is set up yet, and the keyring is open."""
    return Desktop(tmp_path, signed_in)


@pytest.fixture(scope="session")
def prepared(signed_in, running_shop, tmp_path_factory) -> Desktop:
    desktop = Desktop(tmp_path_factory.mktemp("connected"), signed_in)
    desktop.set_up()
    desktop.connect(running_shop)
    shutil.copytree(desktop.store.parent, desktop.home / "as it was")
    return desktop


@pytest.fixture
def connected(prepared, shop) -> Desktop:
    """A house whose shop is connected and never synced. The keyring knows stores by their path,
    so the prepared one is put back where it was made."""
    shutil.rmtree(prepared.store.parent)
    shutil.copytree(prepared.home / "as it was", prepared.store.parent)
    return prepared


@pytest.fixture
def bare(tmp_path) -> Desktop:
    """A desktop without a keyring."""
    return Desktop(tmp_path, environment(tmp_path))


@pytest.fixture(scope="session")
def whole(signed_in, running_shop, tmp_path_factory) -> Desktop:
    """The book after one undisturbed sync."""
    desktop = Desktop(tmp_path_factory.mktemp("whole"), signed_in)
    desktop.set_up()
    desktop.connect(running_shop)
    done = desktop.run("sync", "--json")
    assert done.code == 0, done.err
    return desktop


@pytest.fixture(scope="session")
def book(whole):
    """What the undisturbed sync brought, comparable with another store's."""
    return whole.book()
