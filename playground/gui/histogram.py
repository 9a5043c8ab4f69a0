"""Two distributions in one small picture: weights and gradients of a layer."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.core.language import say
from playground.gui import theme


class Histogram(QWidget):
    """Draws what the probe WeightHistogram measured: counts over values, gradients scaled to the same width."""

    def __init__(self) -> None:
        super().__init__()
        self.data: Any = None
        self.setMinimumHeight(120 + 3 * self.fontMetrics().height())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(say("Histogram of weights and gradients"))

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
        painter.setFont(theme.font(10))
        line, wide = painter.fontMetrics().height(), painter.fontMetrics().horizontalAdvance
        edges, counts = np.asarray(data.weights_edges), np.asarray(data.weights_counts)
        top = max(1, int(counts.max()))
        low, high = float(edges[0]), float(edges[-1])
        left = max(wide(f"{top}"), wide("0")) + 8
        room = QRectF(left, line + 4, self.width() - left - 8, self.height() - 3 * line - 10)
        painter.setPen(QColor(t.muted))
        for part in (0.0, 0.5, 1.0):
            at = QRectF(0, room.bottom() - part * room.height() - line / 2, left - 5, line)
            painter.drawText(at, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{part * top:.0f}")
        for value in (low, 0.0, high):
            x, need = room.left() + (value - low) / ((high - low) or 1) * room.width(), wide(f"{value:.2g}") + 2
            at = QRectF(min(max(0, x - need / 2), self.width() - need), room.bottom() + 3, need, line)
            painter.drawText(at, Qt.AlignmentFlag.AlignHCenter, f"{value:.2g}")
        flag = Qt.AlignmentFlag.AlignHCenter
        painter.drawText(QRectF(room.left(), room.bottom() + 3 + line, room.width(), line), flag, say("value"))
        painter.drawText(QRectF(0, 0, self.width(), line), Qt.AlignmentFlag.AlignLeft, say("how many"))
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
