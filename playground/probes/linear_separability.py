"""Whether a line (a hyperplane) parts the two classes, at each layer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from playground.core.project import Project
from playground.engine.probe import Probe, Specimen

if TYPE_CHECKING:
    import numpy as np


class LinearSeparability(Probe):
    """1 for a layer in whose output some hyperplane has all examples of class 1 on one side and class 0 on the other.

    Asked of a linear program: is there (w, b) with t (w · x + b) ≥ 1 for all examples, t = ±1?
    """

    title = "Linear separability"

    @classmethod
    def fits(cls, project: Project) -> bool:
        data = project.dataset.signature()
        return data.target == "classes" and data.size == 2

    def measure(self, specimen: Specimen) -> Mapping[str, float]:
        labels = specimen.y.cpu().numpy()
        values = specimen.networks["network"].observe(specimen.x)
        flat = {path: value.reshape(len(labels), -1).double().cpu().numpy() for path, value in values.items()}
        return {path: float(separable(points, labels)) for path, points in flat.items()}

    def numbers(self, data: Mapping[str, float]) -> Mapping[str, float]:
        return data


def separable(
    points: np.ndarray[tuple[int, int], np.dtype[np.float64]], labels: np.ndarray[tuple[int], np.dtype[np.int64]]
) -> bool:
    """Whether a hyperplane separates points (n × d) of label 1 from those of label 0."""
    import numpy as np
    from scipy.optimize import linprog

    sign = np.where(labels > 0, 1.0, -1.0)[:, None]
    rows = -sign * np.hstack([points, np.ones((len(points), 1))])
    result = linprog(np.zeros(rows.shape[1]), A_ub=rows, b_ub=-np.ones(len(rows)), bounds=(None, None))
    return result.status == 0
