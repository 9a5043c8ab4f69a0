"""The plane as the network divides it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from playground.core.language import say
from playground.core.project import Project
from playground.core.spec import member
from playground.engine.probe import Probe
from playground.engine.telemetry import Measured
from playground.gui import colormap, theme
from playground.gui.panel import Panel
from playground.gui.picture import Picture


class DecisionBoundaryPanel(Panel):
    """The plane in the colours of the classes, with the points of the data on top."""

    name, title, order, stretch = "decision_boundary", "Decision boundary", 40, 2

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = _Plane()
        self.picture.setAccessibleName(say("Plane coloured by the answer of the network"))
        self.body.addWidget(self.picture, 1)

    @classmethod
    def fits(cls, project: Project) -> bool:
        return member("probes", "DecisionBoundary").fits(project)

    def probes(self, project: Project) -> frozenset[Probe]:
        return frozenset([member("probes", "DecisionBoundary")()])

    def show_measured(self, measured: Measured) -> None:
        if type(measured.probe).__name__ == "DecisionBoundary":
            self.picture.show_boundary(measured.data)
            data = measured.data
            self.caption.setText(f"{data.grid.shape[0]}×{data.grid.shape[1]}")
            self.caption.setToolTip(
                say("Computed on a {computed_on}, step {step:,}", computed_on=measured.computed_on, step=measured.step)
            )

    def clear(self) -> None:
        self.picture.show_boundary(None)
        self.caption.setText("")

    def restyle(self) -> None:
        self.picture.show_boundary(self.picture.boundary)


class _Plane(Picture):
    def __init__(self) -> None:
        super().__init__(smooth=True, hint=say("Appears when the network has been built."))
        self.boundary: Any = None

    def show_boundary(self, boundary: Any) -> None:
        self.boundary = boundary
        t = theme.theme()
        self.show_image(None if boundary is None else colormap.two_sided(2 * boundary.grid - 1, t.classes, t.card))

    def room(self) -> QRectF:
        whole = super().room()
        return whole.adjusted(14, 0, -2, -16) if whole.width() > 40 else whole

    def overlay(self, painter: QPainter, room: QRectF) -> None:
        data, t = self.boundary, theme.theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        span = data.high[0] - data.low[0]
        for label, colour in enumerate(t.classes):
            painter.setBrush(QColor(colour))
            painter.setPen(QPen(QColor("#ffffff"), 1))
            for x, y in data.points[data.labels == label][:250]:
                at = QPointF(
                    room.left() + (x - data.low[0]) / span * room.width(),
                    room.bottom() - (y - data.low[1]) / span * room.height(),
                )
                if label:
                    painter.drawEllipse(at, 2.6, 2.6)
                else:
                    painter.drawRect(QRectF(at.x() - 2.2, at.y() - 2.2, 4.4, 4.4))
        painter.setPen(QColor(t.muted))
        painter.setFont(theme.font(10))
        below = QRectF(room.left(), room.bottom() + 2, room.width(), 14)
        for flag, text in (
            (Qt.AlignmentFlag.AlignLeft, f"{data.low[0]:.1f}"),
            (Qt.AlignmentFlag.AlignHCenter, "x₁"),
            (Qt.AlignmentFlag.AlignRight, f"{data.high[0]:.1f}"),
        ):
            painter.drawText(below, flag, text)
        painter.drawText(QRectF(room.left() - 15, room.center().y() - 7, 14, 14), Qt.AlignmentFlag.AlignCenter, "x₂")
