"""Numbers as colours: grey, sequential (viridis) and diverging (blue – white – red, zero in the middle)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtGui import QColor, QImage

if TYPE_CHECKING:
    import numpy as np

    from playground.engine.probe import Tiles

Colours = Literal["gray", "sequential", "diverging", "rgb"]

_ANCHORS: dict[str, list[str]] = {
    "gray": ["#000000", "#ffffff"],
    # viridis (van der Walt and Smith 2015), sampled: even in lightness and safe for colour-blind eyes
    "sequential": [
        "#440154",
        "#482878",
        "#3e4a89",
        "#31688e",
        "#26828e",
        "#1f9e89",
        "#35b779",
        "#6ece58",
        "#b5de2b",
        "#fde725",
    ],
    # ColorBrewer RdBu, turned round: low is blue, high is red
    "diverging": ["#2166ac", "#4393c3", "#92c5de", "#d1e5f0", "#f7f7f7", "#fddbc7", "#f4a582", "#d6604d", "#b2182b"],
}


@lru_cache(maxsize=8)
def table(colours: Colours) -> np.ndarray[Any, Any]:
    """256 × 3 bytes, red green blue."""
    import numpy as np

    anchors = np.array([rgb(text) for text in _ANCHORS[colours]], float)
    at = np.linspace(0, len(anchors) - 1, 256)
    return np.stack([np.interp(at, np.arange(len(anchors)), anchors[:, n]) for n in range(3)], axis=1).astype(np.uint8)


def rgb(colour: QColor | str) -> tuple[int, int, int]:
    """Red, green and blue from 0 to 255."""
    colour = QColor(colour)
    return colour.red(), colour.green(), colour.blue()


def image(values: np.ndarray[Any, Any], low: float, high: float, colours: Colours) -> QImage:
    """An h × w array (h × w × 3 with "rgb") as a picture of that many pixels.

    `low` and `high` are the ends of the map. NaN counts as low.
    """
    import numpy as np

    return from_rgb(_painted(np.asarray(values, np.float32), low, high, colours))


def _painted(values: np.ndarray[Any, Any], low: float, high: float, colours: Colours) -> np.ndarray[Any, Any]:
    """Numbers as bytes red, green, blue; with "rgb" they are these already, but for their scale."""
    import numpy as np

    span = high - low if high > low else 1.0
    scaled = np.nan_to_num((values - low) * (255 / span), nan=0.0, posinf=255, neginf=0)
    steps = np.clip(scaled, 0, 255).astype(np.uint8)
    return steps if colours == "rgb" else table(colours)[steps]


def from_rgb(pixels: np.ndarray[Any, Any]) -> QImage:
    """An h × w × 3 array of bytes as a picture that owns its memory."""
    import numpy as np

    pixels = np.ascontiguousarray(pixels, np.uint8)
    height, width, _ = pixels.shape
    return QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def mosaic(tiles: Tiles, columns: int, gap: int = 1, background: QColor | None = None, scale: int = 1) -> QImage:
    """All tiles in rows of `columns`, with `gap` pixels between them; `scale` repeats every pixel."""
    import numpy as np

    values = np.asarray(tiles.values, np.float32)
    count, height, width = values.shape[:3]
    columns = max(1, min(columns, count))
    rows = -(-count // columns)
    height, width = height * scale, width * scale
    fill = np.array(rgb(background or QColor(0, 0, 0)), np.uint8)
    sheet = np.empty((rows * (height + gap) - gap, columns * (width + gap) - gap, 3), np.uint8)
    sheet[:] = fill
    colours = _painted(values, tiles.low, tiles.high, tiles.colours)
    if scale > 1:
        colours = colours.repeat(scale, 1).repeat(scale, 2)
    for n in range(count):
        top, left = (n // columns) * (height + gap), (n % columns) * (width + gap)
        sheet[top : top + height, left : left + width] = colours[n]
    return from_rgb(sheet)


def two_sided(values: np.ndarray[Any, Any], ends: tuple[str, str], middle: str) -> QImage:
    """An h × w array from −1 to 1 as a picture: two colours, and a third in the middle, also for NaN."""
    import numpy as np

    value = np.clip(np.nan_to_num(np.asarray(values, np.float32), nan=0.0), -1, 1)[..., None]
    strength = np.abs(value) ** 0.6
    low, high, rest = (np.array(rgb(colour), np.float32) for colour in (*ends, middle))
    return from_rgb((rest + (np.where(value > 0, high, low) - rest) * strength).astype(np.uint8))
