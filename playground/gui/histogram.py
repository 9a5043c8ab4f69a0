"""Two distributions in one small picture: weights and gradients of a layer."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.gui import theme


class Histogram(QWidget):
    """Draws what the probe WeightHistogram measured: counts over values, gradients scaled to the same width."""

    def __init__(self) -> None:
        super().__init__()
        self.data: Any = None
        self.setMinimumHeight(130)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Histogram of weights and gradients")

    def show_data(self, data: Any) -> None:
        self.data = data
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        data, t = self.data, theme.theme()
        if data is None:
            return
        import numpy as np

        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(34, 6, self.width() - 42, self.height() - 26)
        edges, counts = np.asarray(data.weights_edges), np.asarray(data.weights_counts)
        top = max(1, int(counts.max()))
        low, high = float(edges[0]), float(edges[-1])
        painter.setFont(theme.font(10))
        painter.setPen(QColor(t.muted))
        for part in (0.0, 0.5, 1.0):
            y = room.bottom() - part * room.height()
            at = QRectF(0, y - 7, 29, 14)
            painter.drawText(at, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{part * top:.0f}")
        for value in (low, 0.0, high):
            x = room.left() + (value - low) / ((high - low) or 1) * room.width()
            at = QRectF(min(x - 25, self.width() - 50), room.bottom() + 4, 50, 14)
            side = Qt.AlignmentFlag.AlignRight if value == high else Qt.AlignmentFlag.AlignHCenter
            painter.drawText(at, side, f"{value:.2g}")
        painter.setPen(QColor(t.line))
        painter.drawLine(room.bottomLeft(), room.bottomRight())
        painter.drawLine(room.topLeft(), room.bottomLeft())
        self._steps(painter, room, edges, counts, top, low, high, t.family("Convolution"))
        if data.gradient_counts is not None:
            counts = np.asarray(data.gradient_counts)
            edges = np.asarray(data.gradient_edges)
            edges = edges / (np.abs(edges).max() or 1) * max(abs(low), abs(high)) * 0.5
            self._steps(painter, room, edges, counts, max(1, int(counts.max())) * 2, low, high, t.validation)

    def _steps(
        self, painter: QPainter, room: QRectF, edges: Any, counts: Any, top: float, low: float, high: float, ink: str
    ) -> None:
        import numpy as np

        xs = room.left() + (edges - low) / ((high - low) or 1) * room.width()
        ys = room.bottom() - np.minimum(counts / top, 1.0) * room.height()
        points = [QPointF(xs[0], room.bottom())]
        for n, y in enumerate(ys):
            points += [QPointF(xs[n], y), QPointF(xs[n + 1], y)]
        points.append(QPointF(xs[-1], room.bottom()))
        painter.setPen(QColor(ink))
        painter.setBrush(theme.color(ink, 0.4))
        painter.drawPolygon(QPolygonF(points))
