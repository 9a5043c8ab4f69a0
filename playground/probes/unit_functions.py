"""Each unit as the function of the plane that it computes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from playground.core.language import say
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


class UnitFunctions(Probe):
    """For data in the plane: every unit of every layer, red where it is positive and blue where it is negative."""

    title = "Unit functions"
    thumbnail = True

    @classmethod
    def fits(cls, project: Project) -> bool:
        return project.dataset.signature().inputs[0].sizes == (2,)

    def measure(self, specimen: Specimen) -> Mapping[str, Tiles]:
        import numpy as np

        points = specimen.prepare(plane(FINEST, (-REACH, -REACH), (REACH, REACH)))
        result: dict[str, Tiles] = {}
        for role, network in specimen.networks.items():
            inputs = set(specimen.project.networks[role].inputs())
            for path, value in network.observe(points).items():
                if value.ndim != 2 or path in inputs:
                    continue
                units = value.shape[1]
                step = 1 if units <= MAX_VALUES // FINEST**2 else 2
                side = -(-FINEST // step)
                shown = min(units, MAX_VALUES // side**2)
                maps = value[:, :shown].T.reshape(shown, FINEST, FINEST)[:, ::step, ::step].float().cpu().numpy()
                # Each unit on a scale of its own: a weak one has a shape as well.
                scale = np.abs(maps).max(axis=(1, 2), keepdims=True)
                result[path] = Tiles(maps / np.where(scale > 0, scale, 1), -1.0, 1.0, "diverging", units)
        return result

    def computed_on(self, specimen: Specimen) -> str:
        return say("a grid of {side}×{side} points; each unit on a scale of its own", side=FINEST)
