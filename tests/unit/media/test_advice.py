"""What the self-check says about made-up pictures and sounds."""

import numpy as np
import pytest

from concierge.services.recorder_port import Advice
from media.advice import Ear, Eye, decibels
from media.pattern import draw


def noise(low, high):
    small = np.random.default_rng(1).integers(low, high, (72, 128, 3))
    return small.repeat(10, axis=0).repeat(10, axis=1).astype(np.uint8)


@pytest.mark.parametrize(
    ("picture", "advice"),
    [
        (noise(0, 40), Advice.TOO_DARK),
        (noise(215, 255), Advice.TOO_BRIGHT),
        (noise(40, 200), Advice.LIGHT_GOOD),
    ],
)
def test_light(picture, advice):
    assert Eye().look(picture)[0] is advice


def test_focus():
    from media.vision import cv2

    assert Eye().look(draw(0))[1] is Advice.SHARP
    assert Eye().look(cv2.GaussianBlur(draw(0), (0, 0), 14))[1] is Advice.BLURRED


def test_a_picture_that_stands_still_is_frozen_and_one_that_moves_is_not():
    eye = Eye()
    seen = [eye.look(draw(0)) for _ in range(12)]
    assert seen[2] != (Advice.FROZEN,)
    assert seen[-1] == (Advice.FROZEN,)
    assert eye.look(draw(30)) != (Advice.FROZEN,)


def tone(amplitude, seconds=2):
    phase = np.arange(48_000 * seconds) * (2 * np.pi * 300 / 48_000)
    return (np.sin(phase) * amplitude).astype(np.int16)


@pytest.mark.parametrize(
    ("amplitude", "advice"),
    [(200, Advice.TOO_QUIET), (6_000, Advice.VOICE_GOOD), (32_767, Advice.CLIPPING)],
)
def test_voice(amplitude, advice):
    ear = Ear()
    for block in np.split(tone(amplitude), 100):
        ear.hear(block)
    assert ear.advice() == (advice,)


def test_nothing_is_said_before_a_second_was_heard():
    ear = Ear()
    ear.hear(tone(100, 1)[:9_600])
    assert ear.advice() == ()


def test_full_scale_is_nought_and_silence_has_a_floor():
    assert decibels(32768**2) == 0
    assert decibels(0) == -90
