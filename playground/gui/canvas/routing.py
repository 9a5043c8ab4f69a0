"""Routing: how the wires run between the cards, which of them Qt has to know, and what is drawn anew."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF

from playground.core import placement

if TYPE_CHECKING:
    from playground.core.graph import Graph
    from playground.gui.canvas.edge_item import EdgeItem
    from playground.gui.canvas.node_item import CardItem
    from playground.gui.canvas.scene import GraphScene

DETOUR = 22.0
"""How far above a row of cards a wire passes it."""
FEW = 64
"""So many wires are drawn at once when they move; more only when they come into sight."""


class Routing:
    """Leads the wires of a scene from card to card."""

    def __init__(self, scene: GraphScene) -> None:
        self._scene = scene
        self.undrawn: set[EdgeItem] = set()
        """Wires that lie elsewhere than Qt knows, since nobody has looked at them yet."""
        self._rows: tuple[Graph | None, list[tuple[float, float]]] = (None, [])
        """Height and left edge of all cards of a graph, from top to bottom."""

    def route(self, ids: Iterable[str] | None, also: Iterable[EdgeItem]) -> None:
        """Lead the wires of some cards (or all), and some others."""
        scene = self._scene
        cards, wires = scene.cards, scene.wires
        wanted = None if ids is None else set(ids)
        if wanted is None:
            edges = set(wires.values())
        else:
            ends = scene.graph.incoming, scene.graph.outgoing
            keys = {edge.key for id in wanted for side in ends for edge in side.get(id, ())}
            edges = {*[wires[key] for key in keys if key in wires], *also}
        changed = QRectF()
        for id in cards if wanted is None else wanted & cards.keys():
            changed |= scene.afar.place(cards[id])
        for wire in edges:
            edge = wire.edge
            changed |= self._lead(wire, cards[edge.source], edge.output, cards[edge.target], edge.input)
        for id in scene.losses if wanted is None else wanted & scene.losses.keys():
            changed |= self._follow(cards[id], *scene.losses[id])
        if scene.afar.on:
            scene.update(changed.adjusted(-20, -20, 20, 20))
        elif len(edges) <= FEW:
            self.draw()

    def _follow(self, source: CardItem, card: CardItem, wire: EdgeItem) -> QRectF:
        """Put a loss behind its output."""
        place = QPointF(*placement.free_below(self._scene.graph, source.x() + placement.STEP_X, source.y()))
        if card.pos() != place:
            card.setPos(place)
        return self._scene.afar.place(card) | self._lead(wire, source, source.outputs[0], card, "loss")

    def _lead(self, wire: EdgeItem, source: CardItem, output: str, target: CardItem, input: str) -> QRectF:
        """Lead a wire from card to card; returns the area that has to be drawn anew."""
        between = above = self._above(source, target)
        upper, lower = (source, target) if source.y() <= target.y() else (target, source)
        edge = upper.y() + upper.height
        if edge < lower.y():
            between = (edge + lower.y()) / 2
        wire.nodes = source.node, target.node
        wire.family = source.family
        wire.faint = source.dimmed or target.dimmed
        wire.restyle()
        area = wire.area
        if not wire.lead(source.port_place("out", output), target.port_place("in", input), between, above is not None):
            return area
        self.undrawn.add(wire)
        return area | wire.area

    def draw(self, area: QRectF | None = None) -> None:
        """Let Qt know the paths of the wires that are in sight (or of all)."""
        for wire in [wire for wire in self.undrawn if area is None or wire.area.intersects(area)]:
            wire.draw()
            self.undrawn.discard(wire)

    def _above(self, source: CardItem, target: CardItem) -> float | None:
        """The height at which a wire passes the cards that lie in its row between its ends; None where none do."""
        x, y = source.x(), source.y()
        if target.x() - x < 1.5 * placement.STEP_X or abs(target.y() - y) >= placement.HEAD:
            return None
        graph = self._scene.graph
        if self._rows[0] is not graph:
            self._rows = (graph, sorted([(node.y, node.x) for node in graph.nodes.values()]))
        rows, end = self._rows[1], target.x()
        first = bisect_left(rows, (y - placement.HEAD, math.inf))
        last = bisect_left(rows, (y + placement.HEAD, -math.inf))
        passed = [height for height, left in rows[first:last] if x < left < end]
        return min(passed) - DETOUR if passed else None
