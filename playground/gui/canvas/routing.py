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
FAR_APART = 1.5 * placement.STEP_X
"""A wire between cards of one row that lie so far apart passes others."""
Spot = tuple[float, float, float]
"""Left edge, upper edge and lower edge of a card."""


class Routing:
    """Leads the wires of a scene from card to card."""

    def __init__(self, scene: GraphScene) -> None:
        self._scene = scene
        self.undrawn: set[EdgeItem] = set()
        """Wires that lie elsewhere than Qt knows, since nobody has looked at them yet."""
        self._rows: tuple[Graph | None, list[tuple[float, float]]] = (None, [])
        """Height and left edge of all cards of a graph, from top to bottom."""
        self._spots: dict[CardItem, Spot] = {}
        """Where cards lie, while their wires are led: to ask Qt once for each is enough."""

    def route(self, ids: Iterable[str] | None, also: Iterable[EdgeItem]) -> None:
        """Lead the wires of some cards (or all), and some others."""
        scene = self._scene
        cards, wires = scene.cards, scene.wires
        wanted = cards.keys() if ids is None else cards.keys() & set(ids)
        if ids is None:
            edges = {*wires.values()}
        else:
            ends = scene.graph.incoming, scene.graph.outgoing
            keys = {edge.key for id in wanted for side in ends for edge in side.get(id, ())}
            edges = {*[wires[key] for key in keys if key in wires], *also}
        few = len(wanted) + len(edges) <= FEW
        before = self._extent(wanted, edges) if few else QRectF()
        self._spots.clear()
        for id in wanted:
            scene.afar.place(cards[id])
        for wire in edges:
            edge = wire.edge
            self._lead(wire, cards[edge.source], edge.output, cards[edge.target], edge.input)
        for id in wanted & scene.losses.keys():
            self._follow(cards[id], *scene.losses[id])
        scene.afar.follow()
        if scene.afar.on:
            scene.update((before | self._extent(wanted, edges)).adjusted(-20, -20, 20, 20) if few else QRectF())
        elif len(edges) <= FEW:
            self.draw()

    def passing(self, places: Iterable[tuple[float, float]]) -> list[EdgeItem]:
        """The wires in whose row one of these places (height and left edge) lies, so that they may pass it."""
        rows = sorted(places)
        found: list[EdgeItem] = []
        for wire in self._scene.wires.values():
            source, target = wire.nodes
            if source is not None and target is not None and target.x - source.x >= FAR_APART:
                at = bisect_left(rows, (source.y - placement.HEAD, math.inf))
                if at < len(rows) and rows[at][0] < source.y + placement.HEAD:
                    found.append(wire)
        return found

    def _extent(self, ids: Iterable[str], wires: Iterable[EdgeItem]) -> QRectF:
        """The area that some cards, the losses behind them, and some wires take up."""
        scene, result = self._scene, QRectF()
        for id in ids:
            result |= scene.afar.box(scene.cards[id])
            if id in scene.losses:
                loss, wire = scene.losses[id]
                result |= scene.afar.box(loss) | wire.area
        for wire in wires:
            result |= wire.area
        return result

    def _follow(self, source: CardItem, card: CardItem, wire: EdgeItem) -> None:
        """Put a loss behind its output."""
        place = QPointF(*placement.free_below(self._scene.graph, source.x() + placement.STEP_X, source.y()))
        if card.pos() != place:
            card.setPos(place)
        self._scene.afar.place(card)
        self._lead(wire, source, source.outputs[0], card, "loss")

    def _lead(self, wire: EdgeItem, source: CardItem, output: str, target: CardItem, input: str) -> None:
        """Lead a wire from card to card."""
        left, top, _ = one = self._spot(source)
        right, end, _ = two = self._spot(target)
        between = above = self._above(left, top, right, end)
        upper, lower = (one, two) if top <= end else (two, one)
        if upper[2] < lower[1]:
            between = (upper[2] + lower[1]) / 2
        wire.nodes = source.node, target.node
        wire.family = source.family
        wire.faint = source.dimmed or target.dimmed
        wire.restyle()
        start, goal = top + source.port_height("out", output), end + target.port_height("in", input)
        if wire.lead(left + placement.WIDTH, start, right, goal, between, above is not None):
            self.undrawn.add(wire)

    def _spot(self, card: CardItem) -> Spot:
        spot = self._spots.get(card)
        if spot is None:
            y = card.y()
            spot = self._spots[card] = (card.x(), y, y + card.height)
        return spot

    def draw(self, area: QRectF | None = None) -> None:
        """Let Qt know the paths of the wires that are in sight (or of all)."""
        for wire in [wire for wire in self.undrawn if area is None or wire.area.intersects(area)]:
            wire.draw()
            self.undrawn.discard(wire)

    def _above(self, left: float, top: float, right: float, end: float) -> float | None:
        """The height at which a wire passes the cards that lie in its row between its ends; None where none do."""
        if right - left < FAR_APART or abs(end - top) >= placement.HEAD:
            return None
        graph = self._scene.graph
        if self._rows[0] is not graph:
            self._rows = (graph, sorted([(node.y, node.x) for node in graph.nodes.values()]))
        rows = self._rows[1]
        first = bisect_left(rows, (top - placement.HEAD, math.inf))
        last = bisect_left(rows, (top + placement.HEAD, -math.inf))
        passed = [height for height, x in rows[first:last] if left < x < right]
        return min(passed) - DETOUR if passed else None
