"""Showing, while a wire is drawn, which cards it fits: their ports stand out, and the others are dimmed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground.core.graph import Graph
from playground.core.layer import Layer, Shape
from playground.engine import fit
from playground.gui.canvas.node_item import NodeItem, Side

if TYPE_CHECKING:
    from playground.gui.canvas.view import GraphView

DIM = 0.35
"""Opacity of cards that do not fit."""


class Fitting:
    """Judges the cards in view once, when the wire is taken hold of, and shows it until `clear`."""

    def __init__(self, view: GraphView, graph: Graph, card: NodeItem, side: Side, port: str) -> None:
        self._graph, self._card, self._side, self._port = graph, card, side, port
        self._cards: list[NodeItem] = []
        scene = view.graph_scene
        if scene.far:
            return
        self._known = {
            (id, name): shape
            for id, one in scene.cards.items()
            if one.facts is not None
            for name, shape in zip(one.outputs, one.facts.shapes, strict=False)
        }
        seen = view.mapToScene(view.viewport().rect()).boundingRect()
        for one in scene.cards.values():
            if one is not card and seen.intersects(one.sceneBoundingRect()):
                self._cards.append(one)
                if self.fits(one):
                    one.invite("in" if side == "out" else "out")
                else:
                    one.setOpacity(DIM)

    def fits(self, other: NodeItem) -> bool:
        """Whether the wire may end at a card, and its shape, if it is known, goes on there."""
        mine, its = self._card.node, other.node
        if self._side == "out":
            allowed = bool(other.inputs) and not self._graph.why_not(mine.id, its.id, self._port)
            return allowed and self._goes(mine.id, self._port, its.id, its.layer)
        return any(
            not self._graph.why_not(its.id, mine.id, name) and self._goes(its.id, name, mine.id, mine.layer)
            for name in other.outputs
        )

    def _goes(self, source: str, output: str, target: str, layer: Layer) -> bool:
        """Whether a layer works on this output, beside what it has already."""
        shape = self._known.get((source, output))
        if shape is None:
            return True
        others: list[Shape] = []
        ports = layer.input_ports()
        if len(ports) > 1 or any(port.variadic for port in ports):
            wires = (edge for edge in self._graph.incoming.get(target, ()) if edge.input != self._port)
            others = [known for edge in wires if (known := self._known.get((edge.source, edge.output))) is not None]
        room = len(others) + 1 if any(port.variadic for port in ports) else len(ports)
        return not fit.behind(layer, (*others[: room - 1], shape)).why

    def clear(self) -> None:
        """Show all cards as they are again."""
        for one in self._cards:
            one.invite(None)
            one.setOpacity(1.0)
