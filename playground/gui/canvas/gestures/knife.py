"""Cutting wires with a line drawn across them."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsPathItem

from playground.core.language import say
from playground.gui.canvas.edge_item import EdgeItem
from playground.gui.canvas.gesture import Gesture
from playground.gui.theme import theme

if TYPE_CHECKING:
    from playground.gui.canvas.view import GraphView


class Knife(Gesture):
    """Removes the wires that the drawn line crosses, all in one edit."""

    def __init__(self, view: GraphView, start: QPointF) -> None:
        super().__init__(view, start)
        self._path = QPainterPath(start)
        self._last = start
        self._hit: list[EdgeItem] = []
        self._item = QGraphicsPathItem()
        self._item.setZValue(6)
        pen = QPen(QColor(theme().bad), 1.5, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        self._item.setPen(pen)
        view.graph_scene.addItem(self._item)

    def move(self, place: QPointF) -> None:
        cut = QLineF(self._last, place)
        area = QRectF(self._last, place).normalized().adjusted(-1, -1, 1, 1)
        self._last = place
        self._path.lineTo(place)
        self._item.setPath(self._path)
        for item in self.view.graph_scene.items(area, Qt.ItemSelectionMode.IntersectsItemBoundingRect):
            if isinstance(item, EdgeItem) and item.edge.target and item not in self._hit and _crosses(cut, item):
                self._hit.append(item)
                item.doom(True)

    def release(self, place: QPointF) -> None:
        self.cancel()
        graph = self.view.graph_scene.graph
        if self._hit:
            count = len(self._hit)
            label = say("Cut a wire") if count == 1 else say("Cut {count} wires", count=count)
            self.view.edit(label, graph.disconnect([item.edge for item in self._hit]))

    def cancel(self) -> None:
        if self._item.scene() is not None:
            self.view.graph_scene.removeItem(self._item)
        for item in self._hit:
            item.doom(False)


def _crosses(cut: QLineF, item: EdgeItem) -> bool:
    """Whether a line crosses the course of a wire."""
    crossing = QLineF.IntersectionType.BoundedIntersection
    for course in item.path().toSubpathPolygons():
        points = course.toList()
        for one, two in itertools.pairwise(points):
            if cut.intersects(QLineF(one, two))[0] == crossing:
                return True
    return False
