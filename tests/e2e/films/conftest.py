"""One sound server for all films of a test worker."""

from collections.abc import Iterator

import pytest

from tests.e2e.films.sound_server import SoundServer, sound_server, why_not


@pytest.fixture(scope="session")
def pulse(tmp_path_factory) -> Iterator[SoundServer]:
    if reason := why_not():
        pytest.skip(reason)
    # The path of the server's socket has to stay short.
    with sound_server(tmp_path_factory.mktemp("s") / "h") as server:
        yield server
