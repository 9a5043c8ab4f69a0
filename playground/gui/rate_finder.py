"""The window of the learning-rate finder: a plot that grows, and a button that takes what was found."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QVBoxLayout

from playground.core.language import say
from playground.engine import lr_finder
from playground.engine.telemetry import Found
from playground.gui import theme
from playground.gui.plot import Plot

if TYPE_CHECKING:
    from playground.gui.main_window import MainWindow


class RateFinder(QDialog):
    """Searches at once. Closing it ends the search; the run stays as it is in any case."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.found = Found()
        self.setWindowTitle(say("Find a learning rate"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(theme.px(640), theme.px(480))
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 16)
        box.setSpacing(12)
        self.words = QLabel(say(
            "A copy of the network is trained with a learning rate that rises from step to step. "
            "Your run stays as it is."))  # fmt: skip
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        box.addWidget(self.words)
        self._add_plot()
        box.addWidget(self.plot, 1)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(theme.px(6))
        self.bar.setAccessibleName(say("Progress of the search"))
        box.addWidget(self.bar)
        buttons = QDialogButtonBox()
        self.use = buttons.addButton(say("Use it"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.use.setToolTip(say("Set the learning rate to what was found; undo takes it back"))
        self.use.setEnabled(False)
        self.give_up = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.give_up.setToolTip(say("Leave the learning rate as it is"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        box.addWidget(buttons)
        self.finished.connect(self._end)
        window.pump.found.connect(self.show_found)
        window.session.do(lr_finder.search)

    def _add_plot(self) -> None:
        t = theme.theme()
        self.plot = Plot(say("loss"), say("learning rate"))
        self.plot.setAccessibleName(say("Loss over the learning rate"))
        self.plot.item.setLogMode(x=True)
        self.plot.item.showGrid(x=True, y=True, alpha=0.12)
        self._raw = self.plot.plot(pen=pg.mkPen(theme.color(t.train, 0.35), width=1))
        self._line = self.plot.plot(pen=pg.mkPen(t.train, width=2))
        self._mark = pg.InfiniteLine(
            angle=90,
            pen=pg.mkPen(t.accuracy, width=2),
            label="",
            labelOpts={"position": 0.92, "color": t.text, "fill": t.field, "anchors": [(0, 0.5), (1, 0.5)]},
        )
        self._mark.hide()
        self.plot.item.addItem(self._mark, ignoreBounds=True)
        self._show_range(0.0, 1.0)

    def show_found(self, found: Found) -> None:
        """The search has got on."""
        self.found = found
        if found.rates:
            self._draw(found)
        self.bar.setRange(0, max(1, found.steps))
        self.bar.setValue(found.steps if found.done else len(found.rates))
        if not found.done:
            return
        if found.suggestion is None:
            self.words.setText(found.why)
            self.give_up.setText(say("Close"))
            return
        rate = f"{found.suggestion:g}"
        self.words.setText(say(
            "A good learning rate is {rate}; the project has {now:g}. The loss falls fast there, and steps are still "
            "far from overshooting.", rate=rate, now=self._now))  # fmt: skip
        self.use.setText(say("Use {rate}", rate=rate))
        self.use.setEnabled(True)
        self.use.setDefault(True)
        self.use.setFocus()
        self._mark.setPos(math.log10(found.suggestion))
        self._mark.show()
        self._mark.label.setFormat(say("suggested: {rate}", rate=rate))

    @property
    def _now(self) -> float:
        return next(iter(self._window.document.project.optimizers.values())).lr

    def _draw(self, found: Found) -> None:
        rates, losses, line = (np.asarray(column) for column in (found.rates, found.losses, found.smoothed))
        self._raw.setData(rates, losses, connect="finite")
        self._line.setData(rates, line, connect="finite")
        # What blows up at the end must not press the rest flat.
        sound = line[np.isfinite(line)]
        if len(sound):
            start, least = float(sound[: lr_finder.FIRST].max()), float(sound.min())
            high = min(float(sound.max()), start + 0.5 * max(start - least, 0.2 * abs(start)))
            self._show_range(least, max(high, least + 1e-9))

    def _show_range(self, low: float, high: float) -> None:
        """All rates that are tried, and these losses."""
        across = (math.log10(lr_finder.LOWEST), math.log10(lr_finder.HIGHEST))
        self.plot.item.setRange(xRange=across, yRange=(low, high), padding=0.04, disableAutoRange=True)

    def accept(self) -> None:
        """Take the rate that was found: one edit."""
        project, rate = self._window.document.project, self.found.suggestion
        if rate is None:
            return
        old = self._now
        for slot, rule in project.optimizers.items():
            low = float(type(rule).params()["lr"].describe()["low"])
            mine = rate if rule.lr == old or not old else rule.lr * rate / old
            project = project.with_optimizer(slot, rule.with_values(lr=max(low, mine)))
        self._window.document.edit(say("Use a learning rate of {rate:g}", rate=rate), project)
        super().accept()

    def _end(self) -> None:
        self._window.pump.found.disconnect(self.show_found)
        if not self.found.done:
            self._window.session.do(lambda trainer: iter(()))


def show(window: MainWindow) -> RateFinder:
    """Open it, and begin to search."""
    dialog = RateFinder(window)
    dialog.open()
    return dialog
