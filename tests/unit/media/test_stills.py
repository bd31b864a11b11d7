"""Poster and moving thumbnail."""

import numpy as np
import pytest
from PIL import Image

from media.clock import NANOS
from media.frames import fit
from media.pattern import draw
from media.stills import Stills


def test_poster_is_the_sharpest_and_the_thumbnail_moves(tmp_path):
    from media.vision import cv2

    stills = Stills()
    sharp = cv2.resize(draw(0), (640, 360))
    for number in range(150):
        at = number * NANOS // 30
        picture = np.roll(sharp, number, axis=1)
        stills.look(at, picture if number == 75 else cv2.GaussianBlur(picture, (0, 0), 6))
    stills.save(tmp_path / "a.jpg", tmp_path / "a.gif")
    poster = np.asarray(Image.open(tmp_path / "a.jpg"))[:, :, ::-1]
    assert np.abs(poster.astype(int) - np.roll(sharp, 75, axis=1)).mean() < 4
    with Image.open(tmp_path / "a.gif") as thumbnail:
        assert thumbnail.n_frames >= 15
        assert thumbnail.size == (480, 270)
        assert thumbnail.info["loop"] == 0
        middle = thumbnail.convert("RGB").getpixel((240, 135))
    assert min(middle) > 150, "the play badge is drawn in"


def test_one_picture_is_enough_and_none_is_not(tmp_path):
    stills = Stills()
    stills.look(0, draw(0))
    stills.save(tmp_path / "a.jpg", tmp_path / "a.gif")
    assert (tmp_path / "a.gif").exists()
    with pytest.raises(ValueError, match="no picture"):
        Stills().save(tmp_path / "b.jpg", tmp_path / "b.gif")


@pytest.mark.parametrize(
    ("size", "fitted"),
    [((1920, 1080), (1280, 720)), ((640, 480), (640, 480)), ((1080, 1920), (404, 720))],
)
def test_pictures_keep_their_shape_and_are_never_blown_up(size, fitted):
    assert fit(*size, (1280, 720)) == fitted
