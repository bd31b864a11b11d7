"""A real Vendure for the whole session, with a crowd of customers, and a bare one beside it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.integration.crowd import Crowd, gather
from tests.servers.limiter import limited, program
from tests.servers.npm import UnavailableError
from tests.servers.vendure.seed import Seeder
from tests.servers.vendure.setup import furnish
from tests.servers.vendure.start import running

LIMIT = 10
"""So few records at once that every list here has several pages."""


def _shop(**settings) -> Iterator[Seeder]:
    try:
        with running(**settings) as url:
            staff = Seeder(url)
            furnish(staff)
            yield staff
            staff.close()
    except UnavailableError as exc:
        pytest.skip(str(exc))


@pytest.fixture(scope="session")
def staff() -> Iterator[Seeder]:
    """The shop's staff, signed in."""
    yield from _shop(limit=LIMIT)


@pytest.fixture(scope="session")
def crowd(staff: Seeder) -> Crowd:
    """Who is there before the first test; tests may add to it."""
    return gather(staff)


@pytest.fixture(scope="session")
def bare() -> Iterator[Seeder]:
    """Another shop's staff: none of our custom fields, Vendure's own limits, nobody there."""
    yield from _shop(bare=True)


@pytest.fixture(scope="session")
def second_user(staff: Seeder) -> str:
    """An administrator who may sign out: Vendure then ends every session of that user."""
    return staff.administrator("second@example.com", "1")


@pytest.fixture
def slow_url(staff: Seeder) -> Iterator[str]:
    """The shop behind a rate limiter."""
    if program() is None:
        pytest.skip("nginx is missing: `.ci/prepare test` installs it")
    with limited(staff.url) as url:
        yield url
