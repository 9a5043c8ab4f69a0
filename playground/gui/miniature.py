"""A network as a small picture: cards as coloured boxes, wires as lines."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from playground.core import placement
from playground.core.graph import Graph
from playground.gui import theme
from playground.gui.canvas import layout


def picture(graph: Graph, size: QSize, ratio: float = 2.0) -> QPixmap:
    """The graph, fitted into `size`, in the colours of the theme."""
    t = theme.theme()
    result = QPixmap(size * ratio)
    result.setDevicePixelRatio(ratio)
    result.fill(QColor(t.canvas))
    if not graph.nodes:
        return result
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    whole = layout.bounds((node.x, node.y) for node in graph.nodes.values()).adjusted(-40, -30, 40, 30)
    scale = min(size.width() / whole.width(), size.height() / whole.height(), 0.6)
    painter.translate(size.width() / 2, size.height() / 2)
    painter.scale(scale, scale)
    painter.translate(-whole.center())
    for edge in graph.edges.values():
        source, target = graph.nodes[edge.source], graph.nodes[edge.target]
        start = QPointF(source.x + placement.WIDTH, source.y + layout.PORT_Y)
        path, _ = layout.wire(start, QPointF(target.x, target.y + layout.PORT_Y))
        painter.setPen(QPen(theme.color(t.family(source.layer.family), 0.7), 1.4 / scale))
        painter.drawPath(path)
    for node in graph.nodes.values():
        box = QRectF(node.x, node.y, placement.WIDTH, placement.HEAD)
        shape = QPainterPath()
        shape.addRoundedRect(box, 12, 12)
        painter.fillPath(shape, QColor(t.card))
        painter.fillPath(shape, theme.color(t.family(node.layer.family), 0.35))
        painter.setPen(QPen(QColor(t.family(node.layer.family)), 1.2 / scale))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)
    painter.end()
    return result
