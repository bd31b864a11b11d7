"""A real Vendure for the whole session, furnished; every test brings its own customers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.servers.limiter import limited, program
from tests.servers.vendure.install import UnavailableError
from tests.servers.vendure.seed import Seeder
from tests.servers.vendure.setup import furnish
from tests.servers.vendure.start import running


@pytest.fixture(scope="session")
def vendure_url() -> Iterator[str]:
    try:
        with running() as url:
            yield url
    except UnavailableError as exc:
        pytest.skip(str(exc))


@pytest.fixture(scope="session")
def staff(vendure_url: str) -> Iterator[Seeder]:
    """The shop's staff, signed in."""
    found = Seeder(vendure_url)
    furnish(found)
    yield found
    found.close()


@pytest.fixture
def slow_url(vendure_url: str) -> Iterator[str]:
    """The same shop behind a rate limiter."""
    if program() is None:
        pytest.skip("nginx is missing: `.ci/prepare test` installs it")
    with limited(vendure_url) as url:
        yield url
