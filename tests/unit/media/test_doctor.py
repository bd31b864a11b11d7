"""What the doctor says with and without devices."""

from media.doctor import checks
from media.pattern import TestPicture
from tests.fakes.studio import GivenCamera


def test_nothing_plugged_in_says_what_to_do():
    codecs, camera, microphone = checks(list, inputs=list)
    assert codecs.ok
    assert not camera.ok
    assert not microphone.ok
    assert camera.remedy
    assert microphone.remedy


def test_a_camera_is_ok_only_when_a_picture_comes():
    found = [("0", "Desk camera")]
    assert checks(lambda: found, lambda source: TestPicture(), list)[1].ok
    refusing = GivenCamera()
    refusing.refuses = "It does not answer."
    assert not checks(lambda: found, lambda source: refusing, list)[1].ok


def test_microphones_are_named():
    assert "Lavalier" in checks(list, inputs=lambda: [("a", "Lavalier")])[2].words
