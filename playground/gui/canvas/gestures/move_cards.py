"""Moving cards, on the grid and along guides."""

from __future__ import annotations

from collections.abc import Callable, Container
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTransform

from playground.core import placement, wire
from playground.core.language import say
from playground.gui.canvas.edge_item import EdgeItem
from playground.gui.canvas.gesture import ALT, CTRL, SHIFT, Gesture
from playground.gui.canvas.guides import Box, GuideLines, Guides, around
from playground.gui.canvas.node_item import CardItem, NodeItem

if TYPE_CHECKING:
    from playground.gui.canvas.view import GraphView

REACH = 6.0
"""How near, on the screen, a guide draws a card to itself."""
FARTHEST = 16.0
"""The same on the canvas, so that from afar cards do not jump."""
SLACK = 4.0
"""How far the pointer moves before a press is a drag."""


class MoveCards(Gesture):
    """Moves the selected cards, on the grid or to guides; with Alt or Ctrl held, freely.

    A single loose card that is let go on a wire is inserted there. With Shift held, a connected card is taken out of
    its wires, and can be put into another.
    """

    def __init__(
        self, view: GraphView, start: QPointF, held: NodeItem, on_click: Callable[[], object] | None = None
    ) -> None:
        super().__init__(view, start)
        scene = view.graph_scene
        self.places = {id: QPointF(scene.cards[id].pos()) for id in scene.selected_nodes()}
        self.moved = False
        self._held = box_of(held)
        self._on_click = on_click
        self._whole = around([box_of(scene.cards[id]) for id in self.places], self._held.ports)
        self._lines = GuideLines(scene)
        self._guides = Guides(())
        self._seen: QTransform | None = None
        self._only = next(iter(self.places))
        self._faded = False
        self._between = {
            key: item.points
            for key, item in scene.wires.items()
            if item.points and item.edge.source in self.places and item.edge.target in self.places
        }

    def move(self, place: QPointF) -> None:
        away = place - self.start
        if not self.moved and away.manhattanLength() * self.view.zoom < SLACK:
            return
        self.moved = True
        scene = self.view.graph_scene
        shift = self._shift(away)
        for id, origin in self.places.items():
            scene.cards[id].setPos(origin + shift)
        self._lead(shift)
        scene.route(self.places)
        self._fade(self._takes_out())
        self.view.mark_wire(self._wire(place))

    def _lead(self, shift: QPointF) -> None:
        """Take the points of the wires between the cards along."""
        for key, points in self._between.items():
            if key in self.view.graph_scene.wires:
                self.view.graph_scene.wires[key].points = tuple(point + shift for point in points)

    def _takes_out(self) -> bool:
        """Whether the card would lose its wires if it were let go now."""
        return bool(self.keys & SHIFT) and len(self.places) == 1 and not self._is_loose()

    def _is_loose(self) -> bool:
        return self.view.graph_scene.graph.is_loose(next(iter(self.places)))

    def _fade(self, faded: bool) -> None:
        """Show that the wires of the card would go."""
        if faded != self._faded:
            self._faded = faded
            for item in self.view.graph_scene.wires.values():
                if self._only in (item.edge.source, item.edge.target):
                    item.setOpacity(0.25 if faded else 1.0)

    def _shift(self, away: QPointF) -> QPointF:
        """How far the cards move, for a pointer that has moved so far."""
        if self.keys & (ALT | CTRL):
            self._lines.show(())
            return QPointF(round(away.x()), round(away.y()))
        if self._seen != self.view.viewportTransform():
            self._seen = self.view.viewportTransform()
            self._guides = Guides(boxes_in_view(self.view, self.places))
        zoom = self.view.zoom
        snap = self._guides.snap(self._whole.moved(away.x(), away.y()), min(REACH / zoom, FARTHEST), 4 / zoom)
        self._lines.show(snap.lines)
        held = self._held
        return QPointF(
            placement.snapped(held.left + away.x()) - held.left if snap.dx is None else away.x() + snap.dx,
            placement.snapped(held.top + away.y()) - held.top if snap.dy is None else away.y() + snap.dy,
        )

    def _wire(self, place: QPointF) -> EdgeItem | None:
        """The wire into which the card would go."""
        if len(self.places) != 1 or not (self._is_loose() or self._takes_out()):
            return None
        return self.view.insertable_wire(self._only, place)

    def release(self, place: QPointF) -> None:
        goal, out = self._wire(place) if self.moved else None, self.moved and self._takes_out()
        self._tidy()
        if not self.moved:
            if self._on_click is not None:
                self._on_click()
            return
        scene, only = self.view.graph_scene, self._only
        away = scene.cards[only].pos() - self.places[only]
        graph = wire.taken_out(scene.graph, only) if out else scene.graph
        graph = wire.shifted(graph, self.places, away.x(), away.y())
        name = graph.nodes[only].name
        if goal is not None:
            graph = placement.inserted(graph, graph.edges[goal.edge.key], graph.nodes[only])
            self.view.edit(say("Insert {name}", name=name), graph)
        elif out:
            self.view.edit(say("Take {name} out", name=name), graph)
        elif not away.isNull():
            several = say("Move {count} layers", count=len(self.places))
            self.view.edit(say("Move {name}", name=name) if len(self.places) == 1 else several, graph)

    def _tidy(self) -> None:
        self.view.mark_wire(None)
        self._fade(False)
        self._lines.clear()

    def cancel(self) -> None:
        self._tidy()
        cards = self.view.graph_scene.cards
        for id, origin in self.places.items():
            if id in cards:
                cards[id].setPos(origin)
        self._lead(QPointF())
        self.view.graph_scene.route(self.places)


def box_of(card: CardItem) -> Box:
    """Where a card lies, with its ports."""
    x, y = card.x(), card.y()
    ports = {card.port_place("in", name).y() for name in card.inputs}
    ports |= {card.port_place("out", name).y() for name in card.outputs}
    return Box(x, y, x + placement.WIDTH, y + card.height, tuple(sorted(ports)))


def boxes_in_view(view: GraphView, moving: Container[str]) -> list[Box]:
    """The cards in view that stay where they are while those of some nodes move."""
    scene = view.graph_scene
    seen = view.mapToScene(view.viewport().rect()).boundingRect()
    stay: list[CardItem] = [card for id, card in scene.cards.items() if id not in moving]
    stay += [card for id, (card, _) in scene.losses.items() if id not in moving]
    return [box_of(card) for card in stay if seen.intersects(card.card().translated(card.pos()))]
