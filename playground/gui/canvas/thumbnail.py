"""The small pictures inside a node."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPixmap

from playground.gui import colormap
from playground.gui.theme import theme

if TYPE_CHECKING:
    from playground.engine.probe import Tiles

WIDTH = 124
MOST = 64
"""Tiles that a node shows; the caption of the inspector tells how many there are."""


def columns(count: int) -> int:
    """Tiles per row, so that few are large and many still fit."""
    for limit, number in ((3, 3), (6, 6), (16, 8), (32, 8)):
        if count <= limit:
            return number
    return 16


def draw(tiles: Tiles, ratio: float = 2.0) -> QPixmap:
    """All tiles in rows, as wide as a card allows; device pixels are `ratio` times as fine."""
    shown = min(len(tiles.values), MOST)
    across = columns(shown)
    side = (WIDTH - (across - 1) * 2) / across
    pixels = max(tiles.values.shape[1:3])
    scale = max(1, round(side * ratio / pixels))
    gap = max(1, round(2 * scale * pixels / side))
    part = type(tiles)(tiles.values[:shown], tiles.low, tiles.high, tiles.colours, tiles.total)
    picture = colormap.mosaic(part, across, gap, QColor(theme().card), scale)
    width = WIDTH * ratio * min(1.0, (min(shown, across) * (side + 2) - 2) / WIDTH)
    smooth = Qt.TransformationMode.SmoothTransformation
    result = QPixmap.fromImage(picture.scaledToWidth(max(1, round(width)), smooth))
    result.setDevicePixelRatio(ratio)
    return result
