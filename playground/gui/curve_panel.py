"""What the panels of loss and metrics share: two curves over epochs or steps."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSlider, QToolButton, QWidget

from playground.core.language import say, translated
from playground.engine.telemetry import Curve, Curves, Progress
from playground.gui import theme
from playground.gui.changes import Changes
from playground.gui.grey_curves import References
from playground.gui.metric_choice import MetricChoice, Scale
from playground.gui.panel import Panel
from playground.gui.plot import Plot, Smoother, line, reduced
from playground.gui.reference import Reference

SPLITS = ("train.", "validation.")
FEW = 30
"""So many validation points are marked one by one."""


def _extent(values: Any, positive: bool) -> list[float]:
    """Lowest and highest of the finite (and positive) values; nothing where there are none."""
    low, high = float(values.min()), float(values.max())
    if not math.isfinite(high - low) or (positive and low <= 0):
        sound = values[np.isfinite(values) & ((values > 0) | (not positive))]
        return [float(sound.min()), float(sound.max())] if len(sound) else []
    return [low, high]


@dataclass
class Drawn:
    """One metric on the plot: the raw curve, faint, and the smoothed one above it."""

    name: str
    word: str
    colour: str
    symbol: str
    """Told apart by shape as well as by colour, for eyes that do not see the colours apart."""
    raw: Any
    main: Any
    curve: Curve | None = None
    shown: object = None
    smoother: Smoother = field(default_factory=Smoother)

    def empty(self) -> None:
        """Show nothing."""
        if self.shown is not None:
            self.shown = None
            self.smoother = Smoother()
            self.raw.setData([], [])
            self.main.setData([], [])


class CurvePanel(Panel):
    """Training and validation of one metric; where there are several, its head offers them instead of its title."""

    curve_name: str = ""
    percent: bool = False
    can_log: ClassVar[bool] = False
    measured_in: ClassVar[str] = ""
    narrowest = 212

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = False
        self._log = False
        self._label = ""
        self._curves: Curves | None = None
        self.plot = Plot(translated(self.measured_in), say("epoch"))
        self.plot.setAccessibleName(say("{title} over the run", title=translated(self.title)))
        self._lines = [self._drawn("train", "train"), self._drawn("validation", "val")]
        self._mark = pg.InfiniteLine(angle=90, movable=False)
        self._mark.hide()
        self.plot.item.addItem(self._mark, ignoreBounds=True)
        self.plot.item.scene().sigMouseMoved.connect(self._hover)
        self.plot.item.vb.sigXRangeChanged.connect(lambda *_: self._draw())
        self.readout = QLabel("", self.plot)
        self.readout.setObjectName("readout")
        self.readout.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.readout.hide()
        self.plot.left.connect(self._look_away)
        self.references = References(self.plot, self.curve_name)
        self.changes = Changes(self.plot)
        self.legend = QLabel()
        self.legend.setObjectName("faint")
        self.legend.setTextFormat(Qt.TextFormat.PlainText)
        self.legend.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.legend.hide()
        self.choice = MetricChoice(self.heading, self.head, self.choose)
        self._wanted = self.curve_name
        """What was chosen, also while there is no curve of it."""
        self.body.addWidget(self.plot, 1)
        self.body.addWidget(self.legend)
        self.body.addLayout(self._controls())
        self.caption.setTextFormat(Qt.TextFormat.RichText)
        self.empty = QLabel(say("Press Train to see it."), self.plot)
        self.empty.setObjectName("panelCaption")
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.plot.resized.connect(self._lay_hint)
        self.clear()
        self.restyle()

    def _drawn(self, split: str, word: str) -> Drawn:
        raw, main = self.plot.plot(), self.plot.plot()
        return Drawn(f"{split}.{self.curve_name}", word, "", "s" if word == "val" else "o", raw, main)

    def _controls(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, 99)
        self.slider.setValue(80)
        self.slider.setToolTip(say("Smoothing; the raw curve stays faintly visible"))
        self.slider.setAccessibleName(say("Smoothing"))
        self.slider.valueChanged.connect(lambda _: self._draw())
        self._smooth = QLabel(say("smooth"))
        self._smooth.setObjectName("faint")
        row.addWidget(self._smooth)
        row.addWidget(self.slider)
        self.axis_button = self._toggle(say("steps"), say("Count in steps instead of epochs"), self._use_steps)
        row.addWidget(self.axis_button)
        self.log_button = self._toggle(say("log"), say("Logarithmic scale"), self._use_log)
        row.addWidget(self.log_button)
        self.log_button.setHidden(not self.can_log)
        row.addStretch(1)
        return row

    def _toggle(self, text: str, tip: str, slot: Any) -> QToolButton:
        button = QToolButton()
        button.setObjectName("toggle")
        button.setText(text)
        button.setToolTip(tip)
        button.setCheckable(True)
        button.toggled.connect(slot)
        return button

    # -- one of several metrics ------------------------------------------------------------------------------------

    def offered(self, curves: Sequence[str]) -> dict[str, str]:
        """What can be drawn, with its words, given the names of curves without their split."""
        return {self.curve_name: translated(self.title)}

    def scale_of(self, name: str) -> Scale:
        """How the axis of a metric is labelled."""
        return Scale(translated(self.measured_in), self.percent)

    def examples(self, split: str) -> int:
        """How many examples are behind one value; 0 where that is not to be said."""
        return 0

    def offer(self, curves: Sequence[str]) -> None:
        """Offer what there is now, and draw what was chosen, or the first if that is missing."""
        self._show_metric(self.choice.offer(self.offered(curves), self._wanted))

    def choose(self, name: str) -> None:
        """Draw another metric."""
        self._wanted = name
        self._show_metric(name)
        if self._curves is not None:
            self.show_curves(self._curves)

    def _show_metric(self, name: str) -> None:
        scale, count = self.scale_of(name), self.examples("validation")
        label = say("{unit} (n = {count:,})", unit=scale.unit, count=count) if count else scale.unit
        self.percent = scale.percent
        if label != self._label:
            self._label = label
            self.plot.name_axis("left", label)
        if name == self.curve_name:
            return
        self.curve_name = name
        for drawn in self._lines:
            drawn.name = f"{drawn.name.partition('.')[0]}.{name}"
            drawn.curve = None
            drawn.empty()
        self.references.follow(name)
        self.plot.start_over()
        self._draw()

    # -- drawing ---------------------------------------------------------------------------------------------------

    def show_curves(self, curves: Curves) -> None:
        self._curves = curves
        names = dict.fromkeys(name.partition(".")[2] for name in curves.names() if name.startswith(SPLITS))
        self.offer([name for name in names if name])
        for drawn in self._lines:
            drawn.curve = curves.get(drawn.name)
        self._draw()

    def show_progress(self, progress: Progress) -> None:
        if self.changes.show(progress.marks):
            self._draw()

    def show_references(self, references: Sequence[Reference]) -> None:
        self.references.show(references)
        self.legend.setToolTip(theme.plain(self.references.words()))
        self.legend.setAccessibleName(self.references.words())
        self.legend.setVisible(bool(self.references.curves()))
        self._show_legend()
        self._draw()

    def _draw(self) -> None:
        """Draw what can be seen of the curves: so a million points cost as much as a thousand."""
        self._fit()
        factor = 100.0 if self.percent else 1.0
        weight = self.slider.value() / 100
        low, high = self.plot.item.vb.viewRange()[0]
        columns = max(50, self.plot.width())
        self.references.draw(self._steps, factor, low, high, columns)
        self.changes.draw(self._steps, self._lines[0].curve)
        for drawn in self._lines:
            curve = drawn.curve
            if curve is None or not len(curve):
                drawn.empty()
                continue
            state = (curve.version, weight, self._steps, low, high, columns)
            if state == drawn.shown:
                continue
            drawn.shown = state
            x = curve.steps if self._steps else curve.epochs
            if drawn.word == "val":
                seen = reduced(x, curve.values, low, high, columns)
                drawn.main.setData(
                    seen[0], seen[1] * factor, connect="finite", symbol=drawn.symbol if len(x) <= FEW else None
                )
                continue
            mean = drawn.smoother(curve.steps, curve.values, weight)
            for item, values in ((drawn.raw, curve.values), (drawn.main, mean)):
                seen = reduced(x, values, low, high, columns)
                item.setData(seen[0], seen[1] * factor, connect="finite")
        self.empty.setVisible(all(drawn.curve is None or not len(drawn.curve) for drawn in self._lines))
        self._show_legend()

    def _fit(self) -> None:
        """Tell the plot how far the curves reach."""
        ends: list[float] = []
        values: list[float] = []
        for curve in (*(drawn.curve for drawn in self._lines), *self.references.curves()):
            if curve is not None and len(curve):
                ends.append(float(curve.steps[-1] if self._steps else curve.epochs[-1]))
                values += _extent(curve.values, positive=self._log)
        if not ends or not values:
            return
        low, high = min(values), max(values)
        if self.percent:
            low, high = 100 * low, 100 * high
        if self._log:
            low, high = math.log10(low), math.log10(high)
        self.plot.follow((0.0, max(ends)), (low, high))

    def _show_legend(self) -> None:
        parts: list[tuple[str, str, str]] = []
        for drawn in self._lines:
            if drawn.curve is not None and len(drawn.curve):
                recent = drawn.curve.values[-50:] if drawn.word == "train" else drawn.curve.values[-1:]
                parts.append(
                    (
                        drawn.colour,
                        "●" if drawn.symbol == "o" else "■",
                        f"{translated(drawn.word)} {self._spoken(recent.mean())}",
                    )
                )
        self.caption.setText(self._that_fits(parts))
        room, width = self.width() - theme.px(24), self.legend.fontMetrics().horizontalAdvance
        self.legend.setText(self.references.legend(self.percent, lambda words: width(words) <= room))

    def _that_fits(self, parts: list[tuple[str, str, str]]) -> str:
        """Both values where there is room beside the heading, else the last one, else without its word."""
        room = self.width() - self.choice.shown.sizeHint().width() - theme.px(40)
        width = self.caption.fontMetrics().horizontalAdvance
        if width("    ".join(f"{mark} {words}" for _, mark, words in parts)) > room:
            parts = parts[-1:]
        if width("".join(f"{mark} {words}" for _, mark, words in parts)) > room:
            parts = [(ink, mark, words.rpartition(" ")[2]) for ink, mark, words in parts]
        return " &nbsp; ".join(f"<span style='color:{ink}'>{mark}</span> {words}" for ink, mark, words in parts)

    def _spoken(self, value: float) -> str:
        return f"{value:.1%}" if self.percent else f"{value:.3g}"

    def _hover(self, place: QPointF) -> None:
        box = self.plot.item.vb
        if not box.sceneBoundingRect().contains(place):
            self._look_away()
            return
        x = box.mapSceneToView(place).x()
        parts: list[str] = []
        for drawn in self._lines:
            curve = drawn.curve
            if curve is None or not len(curve):
                continue
            at = curve.steps if self._steps else curve.epochs
            n = int(np.clip(np.searchsorted(at, x), 0, len(at) - 1))
            if n and abs(at[n - 1] - x) < abs(at[n] - x):
                n -= 1
            if not parts:
                parts.append(say("step {step:,}, epoch {epoch:.2f}", step=int(curve.steps[n]), epoch=curve.epochs[n]))
            value = f"{curve.values[n]:.2%}" if self.percent else f"{curve.values[n]:.5g}"
            count = self.examples(drawn.name.partition(".")[0])
            value = say("{value} (n = {count:,})", value=value, count=count) if count else value
            parts.append(f"{translated(drawn.word)} {value}")
        self._mark.setPos(x)
        self._mark.setVisible(bool(parts))
        self._say(parts)

    def _say(self, parts: list[str]) -> None:
        """The values under the pointer, in the corner of the plot."""
        self.readout.setText("\n".join(parts))
        self.readout.setVisible(bool(parts))
        self.readout.adjustSize()
        self.readout.move(self.plot.width() - self.readout.width() - 6, 4)

    def _lay_hint(self) -> None:
        """Put the words of an empty plot inside its axes."""
        left = theme.px(44)
        self.empty.setGeometry(left, theme.px(34), max(0, self.plot.width() - left - 8), theme.px(60))

    def _look_away(self) -> None:
        self._mark.hide()
        self._say([])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._smooth.setVisible(event.size().width() >= theme.px(250))
        self.plot.item.getAxis("bottom").showLabel(event.size().height() >= theme.px(130))
        self._show_legend()

    def _use_steps(self, on: bool) -> None:
        self._steps = on
        self.plot.name_axis("bottom", say("step") if on else say("epoch"))
        self.plot.start_over()
        self._draw()

    def _use_log(self, on: bool) -> None:
        self._log = on
        self.plot.use_log(on)
        self._fit()

    def clear(self) -> None:
        self._curves = None
        for drawn in self._lines:
            drawn.curve = None
            drawn.empty()
        self.caption.setText("")
        self._look_away()
        self.empty.show()
        self.plot.start_over()
        self.plot.follow((0, 0.75), (0, 1))
        self.plot.start_over()

    def restyle(self) -> None:
        t = theme.theme()
        self.plot.restyle()
        self.slider.setFixedWidth(theme.px(48))
        for drawn, colour in zip(self._lines, (t.train, t.validation), strict=True):
            drawn.colour = colour
            drawn.raw.setPen(line(colour, 1, 0.25))
            drawn.main.setPen(line(colour, dashed=drawn.symbol != "o"))
            drawn.main.setSymbolBrush(theme.color(colour))
            drawn.main.setSymbolPen(None)
            drawn.main.setSymbolSize(5)
        self._mark.setPen(line(t.faint, 1, 0.6))
        self.references.restyle()
        self.changes.restyle()
        self._lay_hint()
        self._show_legend()

    def state(self) -> dict[str, object]:
        return {"steps": self._steps, "log": self._log, "smooth": self.slider.value(), "metric": self._wanted}

    def restore(self, state: dict[str, object]) -> None:
        self.axis_button.setChecked(state.get("steps") is True)
        self.log_button.setChecked(state.get("log") is True)
        if isinstance(metric := state.get("metric"), str):
            self._wanted = metric
        smooth = state.get("smooth")
        if isinstance(smooth, int):
            self.slider.setValue(smooth)
