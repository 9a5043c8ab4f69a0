"""Drawing a wire from a port to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QGraphicsPathItem

from playground.core.graph import Edge, Graph
from playground.core.language import say
from playground.gui.canvas import layout
from playground.gui.canvas.gesture import Gesture
from playground.gui.canvas.gestures.fitting import Fitting
from playground.gui.canvas.node_item import CardItem, NodeItem, Side
from playground.gui.theme import theme

if TYPE_CHECKING:
    from playground.gui.canvas.view import GraphView

LED = 16
"""Pixels that a wire is led before letting it go in empty space means anything."""


class DrawWire(Gesture):
    """Leads a wire from a port to another, in either direction; a wire that is taken off its input moves along."""

    def __init__(self, view: GraphView, start: QPointF, card: NodeItem, side: Side, port: str) -> None:
        super().__init__(view, start)
        self.taken: Edge | None = None
        scene = view.graph_scene
        if side == "in" and (wire := scene.graph.edges.get((card.node.id, port))) is not None:
            self.taken = wire
            card, side, port = scene.cards[wire.source], "out", wire.output
            scene.wires[wire.key].setOpacity(0.25)
        self.card = card
        self.side: Side = side
        self.port = port
        self.line = QGraphicsPathItem()
        self.line.setZValue(4)
        scene.addItem(self.line)
        self.goal: tuple[NodeItem, str] | None = None
        self.refusal = ""
        self.fitting = Fitting(view, self._base(), card, side, port)
        self.move(start)

    def move(self, place: QPointF) -> None:
        self.goal, self.refusal = None, ""
        end, ink = place, theme().family(self.card.family)
        found = self._target(place)
        if found is not None:
            card, port = found
            end = card.port_place("in" if self.side == "out" else "out", port)
            self.refusal = self._why_not(card.node.id, port)
            if not self.refusal:
                self.goal = found
                ink = theme().accent
        if self.refusal:
            ink = theme().bad
        here = self.card.port_place(self.side, self.port)
        path, _ = layout.wire(here, end) if self.side == "out" else layout.wire(end, here)
        self.line.setPath(path)
        style = Qt.PenStyle.DashLine if self.refusal or self.goal is None else Qt.PenStyle.SolidLine
        self.line.setPen(QPen(QColor(ink), 2, style))
        self.view.refuse(self.refusal, place)
        self.view.hover(
            found[0] if found else None, ("in" if self.side == "out" else "out", found[1]) if found else None
        )

    def _target(self, place: QPointF) -> tuple[NodeItem, str] | None:
        """Port under the pointer, or the fitting one of the card under it."""
        scene = self.view.graph_scene
        wanted: Side = "in" if self.side == "out" else "out"
        near = scene.port_near(place, 18 / max(self.view.zoom, 0.3))
        if near is not None and isinstance(near[0], NodeItem) and near[1] == wanted and near[0] is not self.card:
            return near[0], near[2]
        card: CardItem | None = scene.card_at(place)
        if not isinstance(card, NodeItem) or card is self.card:
            return None
        names = card.inputs if wanted == "in" else card.outputs
        free = [name for name in names if (card.node.id, name) not in scene.graph.edges]
        return (card, (free or list(names))[0]) if names else None

    def _ends(self, id: str, port: str) -> tuple[str, str, str, str]:
        """Source, output, target and input of the wire that would be drawn."""
        mine = self.card.node.id
        return (mine, self.port, id, port) if self.side == "out" else (id, port, mine, self.port)

    def _base(self) -> Graph:
        graph = self.view.graph_scene.graph
        return graph.disconnect([self.taken]) if self.taken is not None else graph

    def _why_not(self, id: str, port: str) -> str:
        source, output, target, _ = self._ends(id, port)
        return self._base().why_not(source, target, output)

    def release(self, place: QPointF) -> None:
        self.cancel()
        graph, scene = self._base(), self.view.graph_scene
        if self.goal is not None:
            card, port = self.goal
            source, output, target, input = self._ends(card.node.id, port)
            if self.taken is not None and (source, output, target, input) == (
                self.taken.source,
                self.taken.output,
                self.taken.target,
                self.taken.input,
            ):
                return
            try:
                graph = graph.connect(source, target, input, output)
            except ValueError as error:
                self.view.hint.emit(str(error))
                return
            names = scene.graph.nodes
            self.view.edit(say("Connect {name} to {name2}", name=names[source].name, name2=names[target].name), graph)
        elif self.refusal:
            self.view.hint.emit(self.refusal)
        elif self.taken is not None:
            self.view.edit(say("Disconnect {name}", name=scene.graph.nodes[self.taken.target].name), graph)
        elif (place - self.start).manhattanLength() * self.view.zoom > LED and scene.card_at(place) is None:
            self.view.wire_dropped.emit(self.card.node.id, self.side, self.port, place)

    def cancel(self) -> None:
        scene = self.view.graph_scene
        self.fitting.clear()
        if self.line.scene() is not None:
            scene.removeItem(self.line)
        if self.taken is not None and self.taken.key in scene.wires:
            scene.wires[self.taken.key].setOpacity(1.0)
        self.view.refuse("", QPointF())
        self.view.hover(None, None)
