"""Cards and wires that were just removed, for the next undo or redo: made and led as they are, they cost nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF

if TYPE_CHECKING:
    from playground.core.graph import Edge
    from playground.gui.canvas.edge_item import EdgeItem
    from playground.gui.canvas.node_item import NodeItem

MOST = 4000
"""So many cards, and so many wires, are kept at most."""


class Spare:
    """Keeps what was removed from one graph. Another graph begins with none."""

    def __init__(self) -> None:
        self._cards: dict[str, NodeItem] = {}
        self._wires: dict[tuple[str, str], EdgeItem] = {}
        self._place: object = None

    def enter(self, place: object) -> None:
        """Another graph is shown, unless it is the same as before."""
        if place != self._place:
            self._place = place
            self.clear()

    def clear(self) -> None:
        self._cards.clear()
        self._wires.clear()

    def keep_card(self, id: str, card: NodeItem) -> None:
        card.hovered = None
        if card.faded:
            card.setOpacity(1.0)
        _keep(self._cards, id, card)

    def card(self, id: str) -> NodeItem | None:
        """The card that a node had, if it is still there."""
        return self._cards.pop(id, None)

    def keep_wire(self, wire: EdgeItem) -> None:
        wire.choose(False)
        if wire.doomed:
            wire.doom(False)
        if wire.opacity() != 1.0:
            wire.setOpacity(1.0)
        if wire.points:
            wire.points = tuple(QPointF(x, y) for x, y in wire.edge.via)
        _keep(self._wires, wire.edge.key, wire)

    def wire(self, edge: Edge) -> EdgeItem | None:
        """The wire of an edge, if it is still there and led as it was."""
        wire = self._wires.pop(edge.key, None)
        return wire if wire is not None and wire.edge == edge else None


def _keep(spare: dict[Any, Any], key: object, item: object) -> None:
    """Put it with the others; the oldest goes where there are too many."""
    spare.pop(key, None)
    if len(spare) >= MOST:
        del spare[next(iter(spare))]
    spare[key] = item
