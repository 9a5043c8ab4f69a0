"""Pulling copies out of what is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsPathItem

from playground.core import fragment, frame, placement
from playground.core.amount import named
from playground.core.language import say
from playground.gui.canvas.gesture import CTRL, Gesture
from playground.gui.theme import color, theme

if TYPE_CHECKING:
    from playground.gui.canvas.view import GraphView

SLACK = 4.0
"""How far, in pixels, the pointer moves before a press is a drag."""


class CopyCards(Gesture):
    """Duplicates the selected cards and notes where they are let go, with what selected frames hold, as one edit."""

    def __init__(self, view: GraphView, start: QPointF) -> None:
        super().__init__(view, start)
        scene = view.graph_scene
        inside, self._notes = frame.inside(scene.graph, scene.notes.selected())
        self._nodes = inside | set(scene.selected_nodes())
        self._away = QPointF()
        path = QPainterPath()
        for id in self._nodes:
            path.addRoundedRect(scene.cards[id].card().translated(scene.cards[id].pos()), 10, 10)
        for id in self._notes:
            item = scene.notes.items[id]
            path.addRoundedRect(item.box().translated(item.pos()), 10, 10)
        self._ghost = QGraphicsPathItem(path)
        self._ghost.setZValue(6)
        pen = QPen(QColor(theme().accent), 1.5, Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        self._ghost.setPen(pen)
        self._ghost.setBrush(color(theme().accent, 0.14))
        self._ghost.hide()
        scene.addItem(self._ghost)

    def move(self, place: QPointF) -> None:
        away = place - self.start
        if not self._ghost.isVisible() and away.manhattanLength() * self.view.zoom < SLACK:
            return
        step = round if self.keys & CTRL else placement.snapped
        self._away = QPointF(step(away.x()), step(away.y()))
        self._ghost.setPos(self._away)
        self._ghost.show()

    def release(self, place: QPointF) -> None:
        self.cancel()
        if self._away.isNull():
            return
        graph = self.view.graph_scene.graph
        copied = fragment.taken_from(graph, self._nodes, self._notes)
        result, names = fragment.added(graph, copied, self._away.x(), self._away.y())
        notes = set(result.annotations) - set(graph.annotations)
        self.view.edit(say("Duplicate {what}", what=named(graph, self._nodes, self._notes)), result)
        self.view.choose(list(names.values()), [], notes)

    def cancel(self) -> None:
        if self._ghost.scene() is not None:
            self.view.graph_scene.removeItem(self._ghost)
