"""A plot in the look of the window, and the curves of the live panels."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt

from playground.gui import theme

Array = np.ndarray[Any, Any]


class Plot(pg.PlotWidget):
    """A PlotWidget without menus and buttons, in the colours of the theme."""

    def __init__(self, left: str, bottom: str) -> None:
        super().__init__()
        self.item: Any = self.getPlotItem()
        """The PlotItem, whose members pyqtgraph makes as it runs."""
        item = self.item
        item.setMenuEnabled(False)
        item.hideButtons()
        # On the PlotItem, not on the curves: options given to a curve are overwritten by it.
        item.setDownsampling(auto=True, mode="peak")
        item.setClipToView(True)
        item.showGrid(x=False, y=True, alpha=0.12)
        self._labels = {"left": left, "bottom": bottom}
        self.restyle()

    def name_axis(self, side: str, text: str) -> None:
        self._labels[side] = text
        self.restyle()

    def restyle(self) -> None:
        t = theme.theme()
        self.setBackground(t.card)
        for side, text in self._labels.items():
            axis = self.item.getAxis(side)
            axis.setPen(pg.mkPen(t.line))
            axis.setTextPen(pg.mkPen(t.muted))
            axis.setTickFont(theme.font(10))
            axis.setStyle(tickLength=-3)
            axis.enableAutoSIPrefix(False)
            axis.setLabel(text, color=t.muted, **{"font-size": "10px"})


def smoothed(values: Array, weight: float) -> Array:
    """Exponential moving average, corrected for its start (as in Adam); 0 changes nothing, towards 1 all is flat."""
    if weight <= 0 or len(values) < 2:
        return values
    from scipy.signal import lfilter

    data = np.nan_to_num(np.asarray(values, float))
    mean = lfilter([1 - weight], [1, -weight], data)
    return mean / (1 - weight ** np.arange(1, len(data) + 1))


def line(colour: str, width: float = 1.6, alpha: float = 1.0, dashed: bool = False) -> Any:
    style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
    return pg.mkPen(theme.color(colour, alpha), width=width, style=style)
