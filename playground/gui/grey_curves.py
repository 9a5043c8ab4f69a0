"""References: runs that were pinned, drawn in grey behind the curves of the present one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt

from playground.core.language import say
from playground.engine.telemetry import Curve
from playground.gui import theme
from playground.gui.plot import Plot, Smoother, reduced
from playground.gui.reference import Reference

SIGNS = (("t1", "▲"), ("d", "◆"), ("t", "▼"), ("star", "★"), ("p", "⬟"))
"""Symbol of pyqtgraph and the letter that looks like it: references are told apart by shape, not by colour."""
SMOOTHING = 0.9
LONGEST, SHORTEST = 28, 4
"""Most and fewest letters of a name in the legend."""
MARKS = 8
"""So many symbols are drawn along a curve."""


class References:
    """The grey curves of one plot: of each run the validation, or the smoothed training where there is none."""

    def __init__(self, plot: Plot, metric: str) -> None:
        self._plot, self._metric = plot, metric
        self._lines: list[tuple[Reference, Curve, Any, Any, str]] = []
        self._shown: object = None
        self._all: Sequence[Reference] = ()

    def follow(self, metric: str) -> None:
        """Show another metric of the same runs."""
        self._metric = metric
        self.show(self._all)

    def show(self, references: Sequence[Reference]) -> None:
        """Show these from now on."""
        self._all = references
        for _, _, line, marks, _ in self._lines:
            self._plot.item.removeItem(line)
            self._plot.item.removeItem(marks)
        self._lines, self._shown = [], None
        for n, reference in enumerate(references):
            curve = reference.curves.get(f"validation.{self._metric}")
            if curve is None or len(curve) < 2:
                curve = _smoothed(reference.curves.get(f"train.{self._metric}"))
            if curve is None or not len(curve):
                continue
            symbol, sign = SIGNS[n % len(SIGNS)]
            line, marks = self._plot.plot(), self._plot.plot()
            for item in (line, marks):
                item.setZValue(-10)
            marks.setSymbol(symbol)
            marks.setPen(None)
            self._lines.append((reference, curve, line, marks, sign))
        self.restyle()

    def draw(self, steps: bool, factor: float, low: float, high: float, columns: int) -> None:
        """Draw what can be seen between two places of the axis."""
        state = (steps, factor, low, high, columns)
        if state == self._shown:
            return
        self._shown = state
        for _, curve, line, marks, _ in self._lines:
            x = curve.steps if steps else curve.epochs
            seen = reduced(x, curve.values, low, high, columns)
            line.setData(seen[0], seen[1] * factor, connect="finite")
            few = slice(None, None, max(1, len(x) // MARKS))
            marks.setData(x[few], curve.values[few] * factor)

    def curves(self) -> list[Curve]:
        """All that is drawn."""
        return [curve for _, curve, _, _, _ in self._lines]

    def legend(self, percent: bool, fits: Callable[[str], bool]) -> str:
        """Sign, name and last value of each; names are cut until all of it fits."""
        texts = (self._texts(percent, longest) for longest in range(LONGEST, SHORTEST, -2))
        return next((text for text in texts if fits(text)), self._texts(percent, SHORTEST))

    def _texts(self, percent: bool, longest: int) -> str:
        parts: list[str] = []
        for reference, curve, _, _, sign in self._lines:
            value = f"{curve.values[-1]:.1%}" if percent else f"{curve.values[-1]:.3g}"
            name = reference.name if len(reference.name) <= longest else f"{reference.name[: longest - 1]}…"
            parts.append(f"{sign} {name} {value}")
        return "   ".join(parts)

    def words(self) -> str:
        """The names, for a tooltip and for screen readers."""
        names = ", ".join(reference.name for reference, _, _, _, _ in self._lines)
        return say("Pinned runs: {names}", names=names) if names else ""

    def restyle(self) -> None:
        """Take over the theme."""
        import pyqtgraph as pg

        ink = theme.color(theme.theme().faint, 0.9)
        for _, _, line, marks, _ in self._lines:
            line.setPen(pg.mkPen(ink, width=1.2, style=Qt.PenStyle.DotLine))
            marks.setSymbolBrush(ink)
            marks.setSymbolPen(None)
            marks.setSymbolSize(theme.px(7))


def _smoothed(curve: Curve | None) -> Curve | None:
    if curve is None or not len(curve):
        return curve
    return Curve(curve.steps, curve.epochs, Smoother()(curve.steps, curve.values, SMOOTHING).copy(), curve.version)
