"""A plot in the look of the window, and the curves of the live panels."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QGraphicsItem

from playground.gui import theme

Array = np.ndarray[Any, Any]
Range = tuple[float, float]


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
        item.disableAutoRange()
        # Ranges change rarely (see `follow`), so that axes are painted once and then copied.
        for side in ("left", "bottom"):
            item.getAxis(side).enableAutoSIPrefix(False)
            item.getAxis(side).setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        item.vb.sigRangeChangedManually.connect(self._let_go)
        self.setToolTip("Drag or turn the wheel to look closer; double-click shows all again")
        self._following = True
        self._shown: tuple[Range, Range] | None = None
        self._data: tuple[Range, Range] = ((0.0, 1.0), (0.0, 1.0))
        self._labels = {"left": left, "bottom": bottom}
        self.restyle()

    def follow(self, x: Range, y: Range) -> None:
        """Show data of this extent, with room to grow, unless the user has chosen what to look at."""
        self._data = (x, y)
        if not self._following:
            return
        was = self._shown
        across = was[0] if was is not None and _fits(x, was[0], 0.5) else (x[0], x[1] + 0.3 * (x[1] - x[0]))
        up = was[1] if was is not None and _fits(y, was[1], 0.6) else _padded(y)
        if (across, up) != was:
            self._shown = (across, up)
            self.item.setRange(xRange=across, yRange=up, padding=0.01, disableAutoRange=True)

    def start_over(self) -> None:
        """Forget what was shown, and follow the data again."""
        self._following, self._shown = True, None

    def _let_go(self, *_: object) -> None:
        self._following = False

    def mouseDoubleClickEvent(self, ev: QMouseEvent) -> None:
        self.start_over()
        self.follow(*self._data)
        ev.accept()

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
            axis.setLabel(text, color=t.muted, **{"font-size": "10px"})


def _fits(data: Range, shown: Range, least: float) -> bool:
    """Whether data lies in what is shown, and fills at least this part of it."""
    return shown[0] <= data[0] and data[1] <= shown[1] and data[1] - data[0] >= least * (shown[1] - shown[0])


def _padded(data: Range) -> Range:
    span = (data[1] - data[0]) or max(abs(data[1]), 1e-3)
    return data[0] - 0.06 * span, data[1] + 0.1 * span


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
