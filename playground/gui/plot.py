"""A plot in the look of the window, and the curves of the live panels."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QGraphicsItem

from playground.core.language import say
from playground.gui import theme

Array = np.ndarray[Any, Any]
Range = tuple[float, float]
ROW = 32
"""Values of a curve that are smoothed together."""


class _Axis(pg.AxisItem):
    """An axis whose logarithmic labels do not overprint: all, then 1, 2 and 5, then powers of ten alone."""

    def logTickStrings(self, values: Any, scale: float, spacing: float) -> list[str]:
        texts: list[str] = super().logTickStrings(values, scale, spacing)
        decades = self.range[1] - self.range[0]
        shown = range(1, 11) if decades < 0.6 else (1, 2, 5, 10) if decades < 2.5 else (1, 10)
        leading = [round(10 ** (value % 1), 3) for value in values]
        return [text if first in shown else "" for text, first in zip(texts, leading, strict=True)]


class Plot(pg.PlotWidget):
    """A PlotWidget without menus and buttons, in the colours of the theme."""

    left = Signal()
    """The pointer is no longer over the plot."""
    resized = Signal()

    def __init__(self, left: str, bottom: str) -> None:
        super().__init__(axisItems={"left": _Axis("left")})
        self.item: Any = self.getPlotItem()
        """The PlotItem, whose members pyqtgraph makes as it runs."""
        item = self.item
        item.setMenuEnabled(False)
        item.hideButtons()
        item.showGrid(x=False, y=True, alpha=0.12)
        item.disableAutoRange()
        # Ranges change rarely (see `follow`), so that axes are painted once and then copied.
        for side in ("left", "bottom"):
            item.getAxis(side).enableAutoSIPrefix(False)
            item.getAxis(side).setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        item.vb.sigRangeChangedManually.connect(self._let_go)
        self.setAccessibleDescription(say("Drag or turn the wheel to look closer; double-click shows all again"))
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

    def leaveEvent(self, ev: QEvent) -> None:
        super().leaveEvent(ev)
        self.left.emit()

    def resizeEvent(self, ev: QResizeEvent) -> None:
        super().resizeEvent(ev)
        self.resized.emit()

    def mouseDoubleClickEvent(self, ev: QMouseEvent) -> None:
        self.start_over()
        self.follow(*self._data)
        ev.accept()

    def use_log(self, on: bool) -> None:
        """A logarithmic vertical axis, or the plain one."""
        self.item.setLogMode(y=on)
        self.start_over()

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
            axis.setStyle(tickLength=-3, tickTextHeight=theme.px(18))
            axis.setLabel(text, color=t.muted, **{"font-size": f"{theme.px(10)}px"})


def _fits(data: Range, shown: Range, least: float) -> bool:
    """Whether data lies in what is shown, and fills at least this part of it."""
    return shown[0] <= data[0] and data[1] <= shown[1] and data[1] - data[0] >= least * (shown[1] - shown[0])


def _padded(data: Range) -> Range:
    span = (data[1] - data[0]) or max(abs(data[1]), 1e-3)
    return data[0] - 0.06 * span, data[1] + 0.1 * span


class Smoother:
    """Exponential moving average, corrected for its start (as in Adam), of a curve that grows at its end.

    Only what is new is computed; another weight, or a curve that was thinned out, starts it over.
    """

    def __init__(self) -> None:
        self._weight = 0.0
        self._done = 0
        self._last_step = -1
        self._state = 0.0
        self._mean: Array = np.empty(1024)

    def __call__(self, steps: Array, values: Array, weight: float) -> Array:
        """The smoothed values; weight 0 changes nothing, towards 1 all is flat."""
        count = len(values)
        if weight <= 0 or count < 2:
            return values
        grown = weight == self._weight and count >= self._done and self._done > 0
        if not grown or steps[self._done - 1] != self._last_step:
            self._weight, self._done, self._state = weight, 0, 0.0
        if count > len(self._mean):
            self._mean = np.concatenate([self._mean[: self._done], np.empty(2 * count - self._done)])
        new = np.asarray(values[self._done :], float)
        sound = np.isfinite(new)
        mean = decayed((1 - weight) * np.where(sound, new, 0.0), weight, self._state)
        self._state = float(mean[-1]) if len(mean) else self._state
        early = min(count, math.ceil(math.log(1e-12) / math.log(weight)))
        if self._done < early:
            mean[: early - self._done] /= 1 - weight ** np.arange(self._done + 1, early + 1)
        self._mean[self._done : count] = np.where(sound, mean, np.nan)
        self._done, self._last_step = count, int(steps[-1])
        return self._mean[:count]


def decayed(x: Array, weight: float, before: float) -> Array:
    """y[t] = x[t] + weight · y[t − 1], where y[−1] is `before`: inside of short rows at once, then over their ends."""
    count = len(x)
    if count < ROW:
        result = np.empty(count)
        for t, value in enumerate(x.tolist()):
            result[t] = before = value + weight * before
        return result
    rows = np.zeros((-(-count // ROW), ROW))
    rows.reshape(-1)[:count] = x
    ages = np.arange(ROW)[:, None] - np.arange(ROW)
    rows = rows @ np.where(ages >= 0, weight ** np.maximum(ages, 0), 0.0).T
    ends = np.concatenate([[before], decayed(rows[:-1, -1], weight**ROW, before)])
    rows += ends[:, None] * weight ** np.arange(1, ROW + 1)
    return rows.reshape(-1)[:count]


def reduced(x: Array, y: Array, low: float, high: float, columns: int) -> tuple[Array, Array]:
    """What of a curve can be seen between two places: the lowest and highest value of each column of pixels.

    `x` rises. A few points stay as they are; a million become at most 2 · columns + 2. NaN counts for nothing.
    """
    first, last = np.searchsorted(x, (low, high))
    first, last = max(0, first - 1), min(len(x), last + 1)
    x, y = x[first:last], y[first:last]
    if len(x) <= 2 * columns:
        return x, y
    starts = np.unique(np.searchsorted(x, np.linspace(x[0], x[-1], columns, endpoint=False)))
    both = np.stack([np.fmin.reduceat(y, starts), np.fmax.reduceat(y, starts)], axis=1).reshape(-1)
    return np.append(np.repeat(x[starts], 2), x[-1]), np.append(both, y[-1])


def line(colour: str, width: float = 1.6, alpha: float = 1.0, dashed: bool = False) -> Any:
    style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
    return pg.mkPen(theme.color(colour, alpha), width=width, style=style)
