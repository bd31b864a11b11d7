"""Microphones of other shapes, and devices that go while a film is made: the take survives."""

from pathlib import Path

import numpy as np
import pytest

from media.microphone import GONE
from media.session import GONE_WHILE_FILMING
from tests.e2e.films import films
from tests.e2e.films.filming_program import Plan
from tests.e2e.films.running import film
from tests.unit.media.test_camera import network_camera

pytestmark = pytest.mark.xdist_group("pulse")


def pitch(sound):
    """The loudest frequency in hertz."""
    power = np.abs(np.fft.rfft(sound * np.hanning(len(sound))))
    return int(power[10:].argmax() + 10) * films.RATE / len(sound)


@pytest.fixture
def tone(pulse):
    """Makes a source with a tone the one that is used; tells the number of its plug."""
    loaded = []

    def add(name, *shape):
        loaded.append(pulse.add_tone(name, *shape))
        pulse.choose(name)
        return loaded[-1]

    yield add
    present = pulse.ask("list", "short", "modules")
    for number in loaded:
        if any(line.split()[0] == number for line in present.splitlines()):
            pulse.unload(number)


@pytest.mark.parametrize(
    "shape", [(44_100, 1), (48_000, 2), (16_000, 2)], ids=["44.1 kHz", "stereo", "a headset's"]
)
def test_a_microphone_of_another_shape_sounds_as_it_should(pulse, tone, tmp_path, shape):
    tone("odd", *shape)
    said = film(pulse, Plan(str(tmp_path), "test", 2.0))
    assert (said["error"], said["silence"], said["has_sound"]) == ("", "", True)
    sound, _, samples = films.heard(Path(said["film"]))
    assert samples / films.RATE == pytest.approx(said["duration"], abs=0.03)
    assert pitch(sound[films.RATE // 2 : -films.RATE // 10]) == pytest.approx(440, abs=2)


def test_a_microphone_unplugged_while_filming_leaves_the_rest_silent(pulse, tone, tmp_path):
    plug = tone("loose")
    plan = Plan(str(tmp_path), "test", 3.5, say_at=1.5)
    said = film(pulse, plan, lambda: pulse.unload(plug))
    assert said["silence"] == GONE
    assert said["duration"] == pytest.approx(3.5, abs=0.2)
    sound, _, samples = films.heard(Path(said["film"]))
    assert samples / films.RATE == pytest.approx(said["duration"], abs=0.03)
    assert np.abs(sound[films.RATE // 2 : films.RATE]).max() > 0.01
    assert np.abs(sound[-films.RATE // 2 :]).max() < 0.001


@pytest.mark.parametrize("frozen", [False, True], ids=["killed", "frozen"])
def test_a_camera_lost_while_filming_leaves_what_was_filmed(pulse, tone, tmp_path, frozen):
    tone("steady")
    with network_camera() as (server, address):
        said = film(
            pulse,
            Plan(str(tmp_path), address, 20.0, say_at=1.5),
            (server.frozen if frozen else server.off).set,
        )
    assert said["error"] == GONE_WHILE_FILMING
    assert 1.5 <= said["duration"] <= 5.5
    found = films.read(Path(said["film"]))
    assert len(found.pictures) >= 30
    assert found.samples / films.RATE == pytest.approx(said["duration"], abs=0.03)
