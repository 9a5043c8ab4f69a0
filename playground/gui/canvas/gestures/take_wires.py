"""Taking all wires off an output, onto another one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsPathItem

from playground.core.graph import Edge
from playground.core.language import say
from playground.gui.canvas import layout
from playground.gui.canvas.gesture import Gesture
from playground.gui.canvas.node_item import NodeItem
from playground.gui.theme import theme

if TYPE_CHECKING:
    from playground.gui.canvas.view import GraphView


class TakeWires(Gesture):
    """Leads the wires of an output to another output; let go in empty space, they are removed."""

    def __init__(self, view: GraphView, start: QPointF, card: NodeItem, edges: tuple[Edge, ...]) -> None:
        super().__init__(view, start)
        self._card, self._edges = card, edges
        self._goal: tuple[NodeItem, str] | None = None
        self._refusal = ""
        scene = view.graph_scene
        for edge in edges:
            scene.wires[edge.key].setOpacity(0.25)
        self._lines = QGraphicsPathItem()
        self._lines.setZValue(4)
        scene.addItem(self._lines)
        self.move(start)

    def move(self, place: QPointF) -> None:
        scene = self.view.graph_scene
        self._goal, self._refusal = self._target(place), ""
        end, ink = place, theme().family(self._card.family)
        if self._goal is not None:
            card, port = self._goal
            end, self._refusal = card.port_place("out", port), self._why_not(card.node.id, port)
            ink = theme().bad if self._refusal else theme().accent
        path = QPainterPath()
        for edge in self._edges:
            path.addPath(layout.wire(end, scene.cards[edge.target].port_place("in", edge.input))[0])
        self._lines.setPath(path)
        sure = self._goal is not None and not self._refusal
        self._lines.setPen(QPen(QColor(ink), 2, Qt.PenStyle.SolidLine if sure else Qt.PenStyle.DashLine))
        self.view.refuse(self._refusal, place)
        self.view.hover(self._goal[0] if self._goal else None, ("out", self._goal[1]) if self._goal else None)

    def _target(self, place: QPointF) -> tuple[NodeItem, str] | None:
        scene = self.view.graph_scene
        near = scene.port_near(place, 18 / max(self.view.zoom, 0.3))
        if near is not None and isinstance(near[0], NodeItem) and near[1] == "out":
            return near[0], near[2]
        card = scene.card_at(place)
        return (card, card.outputs[0]) if isinstance(card, NodeItem) and card.outputs else None

    def _why_not(self, id: str, port: str) -> str:
        graph = self.view.graph_scene.graph.disconnect(self._edges)
        return next((why for edge in self._edges if (why := graph.why_not(id, edge.target, port))), "")

    def release(self, place: QPointF) -> None:
        self.cancel()
        graph = self.view.graph_scene.graph
        moved = (place - self.start).manhattanLength() * self.view.zoom > 4
        if self._refusal:
            self.view.hint.emit(self._refusal)
        elif self._goal is not None:
            card, port = self._goal
            if (card.node.id, port) != (self._edges[0].source, self._edges[0].output):
                new = [replace(edge, source=card.node.id, output=port) for edge in self._edges]
                result = replace(graph, edges={**graph.edges, **{edge.key: edge for edge in new}})
                self.view.edit(say("Move wires to {name}", name=card.node.name), result)
        elif moved:
            label = say("Disconnect what {name} feeds", name=self._card.node.name)
            self.view.edit(label, graph.disconnect(self._edges))

    def cancel(self) -> None:
        scene = self.view.graph_scene
        if self._lines.scene() is not None:
            scene.removeItem(self._lines)
        for edge in self._edges:
            if edge.key in scene.wires:
                scene.wires[edge.key].setOpacity(1.0)
        self.view.refuse("", QPointF())
        self.view.hover(None, None)
