"""A number with a slider: dragged, typed or stepped, on a scale of decades where its bounds are far apart."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QSlider, QStyle

from playground.core import param as p
from playground.core.document import Stroke
from playground.core.language import say
from playground.gui.field import MIXED, LineField, on_log

WIDEST = 1000.0
"""A linear range beyond it has no slider: one pixel would be too much."""
DECADES = 8
"""How far a scale of decades that begins at zero reaches down from its upper bound."""
STEPS = 200


class Scale:
    """Places of a slider, 0 to `steps`, and the round numbers that they stand for."""

    def __init__(self, param: p.Real) -> None:
        assert param.low is not None
        assert param.high is not None
        self.low, self.high, self.log = param.low, param.high, on_log(param)
        self.bottom = self.low if self.low > 0 else self.high * 10.0**-DECADES
        """The smallest value above zero, on a scale of decades."""
        self.steps = round(20 * math.log10(self.high / self.bottom)) if self.log else STEPS

    def value(self, place: int) -> float:
        """The number at a place."""
        if place <= 0:
            return self.low
        if place >= self.steps:
            return self.high
        part = place / self.steps
        if self.log:
            return self._inside(float(f"{self.bottom * (self.high / self.bottom) ** part:.2g}"))
        return self._inside(round(self.low + part * (self.high - self.low), 6))

    def _inside(self, value: float) -> float:
        return min(self.high, max(self.low, value))

    def place(self, value: float) -> int:
        """The place nearest to a number."""
        if self.log:
            part = 0.0 if value <= self.bottom else math.log(value / self.bottom) / math.log(self.high / self.bottom)
        else:
            part = (value - self.low) / (self.high - self.low)
        return min(self.steps, max(0, round(part * self.steps)))


class RealField(LineField):
    """A number that is typed, and a slider under it. All of one drag is one step of the history."""

    def __init__(self, param: p.Real, take: Callable[[Any, object], None]) -> None:
        super().__init__(param, take)
        self.scale = Scale(param)
        self.slider = Slider(self.scale)
        self.below = self.slider
        self._stroke: Stroke | None = None
        self.slider.sliderPressed.connect(self._begin)
        self.slider.sliderReleased.connect(self._end)
        self.slider.valueChanged.connect(self._moved)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.slider.setAccessibleName(say("Slider for {name}", name=name))

    def show_value(self, value: Any) -> None:
        super().show_value(value)
        if value is not MIXED and not self.slider.isSliderDown():
            with QSignalBlocker(self.slider):
                self.slider.setValue(self.scale.place(value))

    def _begin(self) -> None:
        self._stroke = self._stroke or Stroke()

    def _end(self) -> None:
        self._stroke = None
        if self._shown is not MIXED:
            self.show_value(self._shown)

    def _moved(self, place: int) -> None:
        value = self.scale.value(place)
        if self._shown is MIXED or value != self._shown:
            super().show_value(value)
            self._take(value, self._stroke or "step")


class Slider(QSlider):
    """Horizontal, thin; a click goes to the place, and the wheel moves it only where it has the focus."""

    def __init__(self, scale: Scale) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setRange(0, scale.steps)
        self.setSingleStep(1)
        self.setPageStep(20 if scale.log else 10)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            width = self.style().pixelMetric(QStyle.PixelMetric.PM_SliderLength, None, self)
            x, room = event.position().toPoint().x() - width // 2, self.width() - width
            self.setSliderPosition(QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), x, room))
        super().mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def slides(param: p.Real) -> bool:
    """Whether a slider helps to set it."""
    low, high = param.low, param.high
    return low is not None and high is not None and (on_log(param) or high - low <= WIDEST)
