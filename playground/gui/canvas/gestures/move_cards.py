"""Moving cards, on the grid and along guides."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTransform

from playground.core import placement
from playground.gui.canvas.edge_item import EdgeItem
from playground.gui.canvas.gesture import ALT, CTRL, Gesture
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

    A single loose card that is let go on a wire is inserted there.
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

    def move(self, place: QPointF) -> None:
        away = place - self.start
        if not self.moved and away.manhattanLength() * self.view.zoom < SLACK:
            return
        self.moved = True
        scene = self.view.graph_scene
        shift = self._shift(away)
        for id, origin in self.places.items():
            scene.cards[id].setPos(origin + shift)
        scene.route(self.places)
        self.view.mark_wire(self._wire(place))

    def _shift(self, away: QPointF) -> QPointF:
        """How far the cards move, for a pointer that has moved so far."""
        if self.keys & (ALT | CTRL):
            self._lines.show(())
            return QPointF(round(away.x()), round(away.y()))
        if self._seen != self.view.viewportTransform():
            self._seen = self.view.viewportTransform()
            self._guides = Guides(self._others())
        zoom = self.view.zoom
        snap = self._guides.snap(self._whole.moved(away.x(), away.y()), min(REACH / zoom, FARTHEST), 4 / zoom)
        self._lines.show(snap.lines)
        held = self._held
        return QPointF(
            placement.snapped(held.left + away.x()) - held.left if snap.dx is None else away.x() + snap.dx,
            placement.snapped(held.top + away.y()) - held.top if snap.dy is None else away.y() + snap.dy,
        )

    def _others(self) -> list[Box]:
        """The cards in view that stay where they are."""
        scene, view = self.view.graph_scene, self.view
        seen = view.mapToScene(view.viewport().rect()).boundingRect()
        stay = [card for id, card in scene.cards.items() if id not in self.places]
        stay += [card for id, (card, _) in scene.losses.items() if id not in self.places]
        return [box_of(card) for card in stay if seen.intersects(card.card().translated(card.pos()))]

    def _wire(self, place: QPointF) -> EdgeItem | None:
        if len(self.places) != 1:
            return None
        id = next(iter(self.places))
        return self.view.insertable_wire(id, place) if self.view.graph_scene.graph.is_loose(id) else None

    def release(self, place: QPointF) -> None:
        self._tidy()
        if not self.moved:
            if self._on_click is not None:
                self._on_click()
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

    def _tidy(self) -> None:
        self.view.mark_wire(None)
        self._lines.clear()

    def cancel(self) -> None:
        self._tidy()
        cards = self.view.graph_scene.cards
        for id, origin in self.places.items():
            if id in cards:
                cards[id].setPos(origin)
        self.view.graph_scene.route(self.places)


def box_of(card: CardItem) -> Box:
    """Where a card lies, with its ports."""
    x, y = card.x(), card.y()
    ports = {card.port_place("in", name).y() for name in card.inputs}
    ports |= {card.port_place("out", name).y() for name in card.outputs}
    return Box(x, y, x + placement.WIDTH, y + card.height, tuple(sorted(ports)))
