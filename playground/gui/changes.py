"""Changes: thin lines in a plot where something was changed after which values mean something else."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg

from playground.core.language import say, translated
from playground.engine.telemetry import Curve
from playground.gui import theme
from playground.gui.plot import Plot, line

Marks = tuple[tuple[int, str], ...]


class Changes:
    """The marks of one plot, each with the place that was changed."""

    def __init__(self, plot: Plot) -> None:
        self._plot = plot
        self._marks: Marks = ()
        self._lines: list[Any] = []

    @property
    def places(self) -> list[str]:
        """Places that were changed, in the order of the steps."""
        return [place for _, place in self._marks]

    def show(self, marks: Marks) -> bool:
        """Show these from now on; whether they are others than before."""
        if marks == self._marks:
            return False
        self._marks = marks
        for old in self._lines:
            self._plot.item.removeItem(old)
        options = {"position": 0.92}
        self._lines = [pg.InfiniteLine(angle=90, label=_spoken(place), labelOpts=options) for _, place in marks]
        for new in self._lines:
            self._plot.item.addItem(new, ignoreBounds=True)
        self.restyle()
        return True

    def draw(self, steps: bool, curve: Curve | None) -> None:
        """Put the lines where they belong; the curve tells to which epoch a step belongs."""
        for (step, _), drawn in zip(self._marks, self._lines, strict=True):
            known = curve is not None and len(curve) > 0
            drawn.setVisible(known)
            if curve is not None and known:
                drawn.setPos(step if steps else float(np.interp(step, curve.steps, curve.epochs)))

    def restyle(self) -> None:
        """Take over the theme."""
        for drawn in self._lines:
            drawn.setPen(line(theme.theme().warning, 1, 0.8))
            drawn.label.setColor(theme.color(theme.theme().warning))
            drawn.label.setFont(theme.font(10))


def _spoken(place: str) -> str:
    name = place.rpartition(".")[2]
    return say("loss changed") if name == "losses" else say("{what} changed", what=translated(name))
