"""What the mouse does on the canvas: one object per gesture, from press to release. Each ends in one edit."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPen
from PySide6.QtWidgets import QGraphicsPathItem

from playground.core import placement
from playground.core.graph import Edge, Graph
from playground.gui.canvas import layout
from playground.gui.canvas.edge_item import EdgeItem
from playground.gui.canvas.node_item import CardItem, NodeItem, Side
from playground.gui.theme import theme

if TYPE_CHECKING:
    from playground.gui.canvas.view import GraphView

LED = 16
"""Pixels that a wire is led before letting it go in empty space means anything."""


class Gesture:
    """Something begun with a press of the left button."""

    def __init__(self, view: GraphView, start: QPointF) -> None:
        self.view, self.start = view, start

    def move(self, place: QPointF) -> None:
        """The pointer is at `place` (of the scene)."""

    def release(self, place: QPointF) -> None:
        """The button was let go."""

    def cancel(self) -> None:
        """Escape was pressed."""


class MoveCards(Gesture):
    """Moves the selected cards, on the grid. A single loose card that is let go on a wire is inserted there."""

    def __init__(self, view: GraphView, start: QPointF) -> None:
        super().__init__(view, start)
        scene = view.graph_scene
        self.places = {id: QPointF(scene.cards[id].pos()) for id in scene.selected_nodes()}
        self.moved = False

    def move(self, place: QPointF) -> None:
        away = place - self.start
        if not self.moved and away.manhattanLength() * self.view.zoom < 4:
            return
        self.moved = True
        scene = self.view.graph_scene
        for id, origin in self.places.items():
            scene.cards[id].setPos(placement.snapped(origin.x() + away.x()), placement.snapped(origin.y() + away.y()))
        scene.route(self.places)
        self.view.mark_wire(self._wire(place))

    def _wire(self, place: QPointF) -> EdgeItem | None:
        if len(self.places) != 1:
            return None
        id = next(iter(self.places))
        return self.view.insertable_wire(id, place) if self.view.graph_scene.graph.is_loose(id) else None

    def release(self, place: QPointF) -> None:
        self.view.mark_wire(None)
        if not self.moved:
            return
        scene = self.view.graph_scene
        graph = scene.graph.moved({id: (scene.cards[id].x(), scene.cards[id].y()) for id in self.places})
        wire = self._wire(place)
        only = next(iter(self.places))
        if wire is not None:
            graph = placement.inserted(graph, wire.edge, graph.nodes[only])
            self.view.edit(f"Insert {graph.nodes[only].name}", graph)
        elif any(scene.cards[id].pos() != origin for id, origin in self.places.items()):
            what = graph.nodes[only].name if len(self.places) == 1 else f"{len(self.places)} layers"
            self.view.edit(f"Move {what}", graph)

    def cancel(self) -> None:
        self.view.mark_wire(None)
        cards = self.view.graph_scene.cards
        for id, origin in self.places.items():
            if id in cards:
                cards[id].setPos(origin)
        self.view.graph_scene.route(self.places)


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
            self.view.edit(f"Connect {names[source].name} to {names[target].name}", graph)
        elif self.refusal:
            self.view.hint.emit(self.refusal)
        elif self.taken is not None:
            self.view.edit(f"Disconnect {scene.graph.nodes[self.taken.target].name}", graph)
        elif (place - self.start).manhattanLength() * self.view.zoom > LED and scene.card_at(place) is None:
            self.view.wire_dropped.emit(self.card.node.id, self.side, self.port, place)

    def cancel(self) -> None:
        scene = self.view.graph_scene
        if self.line.scene() is not None:
            scene.removeItem(self.line)
        if self.taken is not None and self.taken.key in scene.wires:
            scene.wires[self.taken.key].setOpacity(1.0)
        self.view.refuse("", QPointF())
        self.view.hover(None, None)


class Pan(Gesture):
    """Moves the view; `start` and places are those of the viewport."""

    def move(self, place: QPointF) -> None:
        away = place - self.start
        self.start = place
        self.view.pan(-round(away.x()), -round(away.y()))


def without_selection(graph: Graph, nodes: tuple[str, ...], edges: tuple[tuple[str, str], ...]) -> tuple[str, Graph]:
    """The graph without what is selected, and a name for the edit; what a node stood between is joined."""
    result = graph.disconnect([graph.edges[key] for key in edges])
    result = result.without(nodes, bridge=True)
    if len(nodes) == 1:
        label = f"Delete {graph.nodes[nodes[0]].name}"
    elif nodes:
        label = f"Delete {len(nodes)} layers"
    else:
        label = "Delete wire" if len(edges) == 1 else f"Delete {len(edges)} wires"
    return label, result


def nudged(graph: Graph, nodes: tuple[str, ...], dx: float, dy: float) -> Graph:
    return graph.with_nodes(
        *(replace(graph.nodes[id], x=graph.nodes[id].x + dx, y=graph.nodes[id].y + dy) for id in nodes)
    )
