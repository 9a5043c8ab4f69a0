"""Each unit as the function of the plane that it computes."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from playground.core.language import say
from playground.core.param import integer
from playground.core.project import Project
from playground.engine.probe import MAX_VALUES, Probe, Specimen, Tiles

if TYPE_CHECKING:
    import numpy as np

FINEST = 22
REACH = 1.3
"""The plane is drawn from −REACH to REACH in both directions."""


def plane(
    resolution: int, low: tuple[float, float], high: tuple[float, float]
) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    """Points of a grid, row by row from the top: resolution² × 2."""
    import numpy as np

    x = np.linspace(low[0], high[0], resolution)
    y = np.linspace(high[1], low[1], resolution)
    return np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2).astype(np.float32)


@lru_cache(maxsize=2)
def _points(side: int) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    return plane(side, (-REACH, -REACH), (REACH, REACH))


class UnitFunctions(Probe):
    """For data in the plane: every unit of every layer, red where it is positive and blue where it is negative."""

    title = "Unit functions"
    thumbnail = True
    resolution: int = integer(default=FINEST, low=10, high=400, help="Points in each direction.")

    @classmethod
    def fits(cls, project: Project) -> bool:
        return project.dataset.signature().inputs[0].sizes == (2,)

    def measure(self, specimen: Specimen) -> Mapping[str, Tiles]:
        import numpy as np

        side = self.resolution
        points = specimen.prepare(_points(side))
        result: dict[str, Tiles] = {}
        for role in specimen.networks:
            for path, value in specimen.units(role, points).items():
                units = len(value)
                # Of many units the pictures on the cards are coarser, and only the first are shown.
                step = 1 if side > FINEST or units <= MAX_VALUES // side**2 else 2
                shown = units if side > FINEST else min(units, MAX_VALUES // (-(-side // step)) ** 2)
                maps = value[:shown].reshape(shown, side, side)[:, ::step, ::step]
                # Each unit on a scale of its own: a weak one has a shape as well.
                scale = np.maximum(maps.max(axis=(1, 2), keepdims=True), -maps.min(axis=(1, 2), keepdims=True))
                result[path] = Tiles(maps / np.where(scale > 0, scale, 1), -1.0, 1.0, "diverging", units)
        return result

    def computed_on(self, specimen: Specimen) -> str:
        return say("a grid of {side}×{side} points; each unit on a scale of its own", side=self.resolution)
