"""Which class the network sees at each place of the plane."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from playground.core.language import say, translated
from playground.core.param import integer
from playground.core.project import Project
from playground.engine.probe import Probe, Specimen

POINTS = 500
"""Data points drawn on top, at most."""


@dataclass(frozen=True, eq=False)
class Boundary:
    """`grid` is r × r, the first row at the top: how much the network is for class 1, from 0 to 1."""

    grid: Any
    low: tuple[float, float]
    high: tuple[float, float]
    points: Any
    labels: Any
    source: str


class DecisionBoundary(Probe):
    """The plane, coloured by what the network answers there, with examples on top."""

    title = "Decision boundary"
    resolution: int = integer(default=100, low=10, high=400, help="Points in each direction.")

    @classmethod
    def fits(cls, project: Project) -> bool:
        data = project.dataset.signature()
        return data.inputs[0].sizes == (2,) and data.target == "classes" and data.size == 2

    def measure(self, specimen: Specimen) -> Mapping[str, Boundary]:
        import numpy as np

        raw = specimen.raw[:POINTS]
        reach = float(np.abs(raw).max()) * 1.1 if len(raw) else 1.0
        low, high = (-reach, -reach), (reach, reach)
        x = np.linspace(-reach, reach, self.resolution)
        points = np.stack(np.meshgrid(x, x[::-1]), axis=-1).reshape(-1, 2).astype(np.float32)
        scores = specimen.confidence(specimen.output(specimen.prepare(points)))
        grid = scores[:, 1].reshape(self.resolution, self.resolution).float().cpu().numpy()
        labels = specimen.y[:POINTS].cpu().numpy().copy()
        return {"": Boundary(grid, low, high, raw.copy(), labels, specimen.source)}

    def computed_on(self, specimen: Specimen) -> str:
        count = min(POINTS, len(specimen.y))
        grid, split = f"{self.resolution}×{self.resolution}", translated(specimen.source)
        return say("{grid} grid, {count} {split} points", grid=grid, count=count, split=split)
