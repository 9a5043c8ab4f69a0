"""Single digits with the answer of the network, the misread first."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.core.language import say
from playground.core.project import Project
from playground.core.spec import member
from playground.engine.probe import Probe
from playground.engine.telemetry import Measured
from playground.gui import colormap, theme
from playground.gui.panel import Panel
from playground.gui.picture import write_hint

CELL_WIDTH, CELL_HEIGHT, SIDE = 58, 58, 36


class PredictionsPanel(Panel):
    """A grid of images with the answers of the network, the misread first."""

    name, title, order, stretch = "predictions", "Predictions", 50, 2
    narrowest = 218

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = _Grid()
        self.body.addWidget(self.grid, 1)

    @classmethod
    def fits(cls, project: Project) -> bool:
        return member("probes", "Predictions").fits(project)

    def probes(self, project: Project) -> frozenset[Probe]:
        return frozenset([member("probes", "Predictions")()])

    def show_measured(self, measured: Measured) -> None:
        if type(measured.probe).__name__ == "Predictions":
            data = measured.data
            self.grid.show_answers(data)
            self.caption.setText(say("{misread} of {of} misread", misread=data.misread, of=data.of))
            self.caption.setToolTip(
                say("Computed on {computed_on}, step {step:,}", computed_on=measured.computed_on, step=measured.step)
            )

    def clear(self) -> None:
        self.grid.show_answers(None)
        self.caption.setText("")

    def restyle(self) -> None:
        self.grid.update()


class _Grid(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.answers: Any = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(say("Images with the answers of the network, the misread first"))

    def show_answers(self, answers: Any) -> None:
        self.answers = answers
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        data, t = self.answers, theme.theme()
        painter = QPainter(self)
        if data is None:
            write_hint(painter, self.rect(), say("Appears when the network has been built."))
            return
        painter.setFont(theme.font(10))
        wide, high, side = theme.px(CELL_WIDTH), theme.px(CELL_HEIGHT), theme.px(SIDE)
        columns = max(1, self.width() // wide)
        rows = max(1, self.height() // high)
        left = (self.width() - columns * wide) / 2
        for n in range(min(len(data.images), columns * rows)):
            x, y = left + n % columns * wide, n // columns * high
            image = data.images[n]
            colours = "rgb" if image.ndim == 3 else "gray"
            wrong = data.true[n] != data.predicted[n]
            box = QRectF(x + (wide - side) / 2, y + 2, side, side)
            painter.drawImage(box, colormap.image(image, float(image.min()), float(image.max()), colours))
            painter.setPen(QPen(QColor(t.bad if wrong else t.line), 1.5 if wrong else 1))
            painter.drawRect(box)
            painter.setPen(QColor(t.bad if wrong else t.muted))
            true, predicted = data.names[data.true[n]], data.names[data.predicted[n]]
            words = f"{true}→{predicted}" if wrong else predicted
            text = QRectF(x, y + side + 3, wide, theme.px(14))
            painter.drawText(text, Qt.AlignmentFlag.AlignCenter, f"{words} {data.confidence[n]:.0%}")
