"""Colour images are drawn in their colours: in the Input, close in, and among the answers."""

from __future__ import annotations

import numpy as np

from playground.engine.probe import Tiles, pictures
from playground.gui import colormap
from playground.gui.canvas import thumbnail
from playground.gui.canvas.closeup_picture import Sheet


def red() -> Tiles:
    raw = np.zeros((2, 3, 8, 8), np.float32)
    raw[:, 0] = 1.0
    return Tiles(pictures(raw), 0.0, 1.0, "rgb", 2)


def test_three_channels_are_colours_and_one_is_grey():
    assert red().values.shape == (2, 8, 8, 3)
    assert pictures(np.zeros((2, 1, 8, 8))).shape == (2, 8, 8)


def test_a_thumbnail_and_a_picture_close_in_have_the_colours(qapp):
    tiles = red()
    seen = thumbnail.draw(tiles).toImage().pixelColor(20, 20)
    assert (seen.red(), seen.green(), seen.blue()) == (255, 0, 0)
    one = colormap.image(tiles.values[0], 0.0, 1.0, "rgb").pixelColor(3, 3)
    assert (one.red(), one.green(), one.blue()) == (255, 0, 0)
    assert Sheet(tiles).tiles is tiles
