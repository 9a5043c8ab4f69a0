"""The points that wires are led through: found, picked, added, moved by keys and removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from playground.core import placement, wire
from playground.core.language import say
from playground.gui.canvas.edge_item import EdgeItem

if TYPE_CHECKING:
    from playground.gui.canvas.scene import GraphScene
    from playground.gui.canvas.view import GraphView


class Points:
    """Edits the points of wires on a view; the picked point stays picked."""

    def __init__(self, view: GraphView) -> None:
        self._view = view

    @property
    def _scene(self) -> GraphScene:
        return self._view.graph_scene

    @property
    def picked(self) -> EdgeItem | None:
        """The wire of which a point is picked."""
        return next((one for one in self._scene.wires.values() if one.chosen and one.picked is not None), None)

    @property
    def only_wire(self) -> EdgeItem | None:
        """The wire that is selected, if nothing else is."""
        chosen = [one for one in self._scene.wires.values() if one.chosen]
        return chosen[0] if len(chosen) == 1 and not self._scene.selected_nodes() else None

    def near(self, place: QPointF, reach: float) -> tuple[EdgeItem, int] | None:
        """The point at a place of the scene."""
        for item in self._scene.wires.values():
            for n, point in enumerate(item.points):
                if (point - place).manhattanLength() <= reach:
                    return item, n
        return None

    def pick(self, key: tuple[str, str], at: int | None) -> None:
        """Select a wire and one of its points."""
        if key in self._scene.wires:
            self._view.choose([], [key])
            self._scene.wires[key].pick(at)

    def add(self, item: EdgeItem, place: QPointF | None = None) -> None:
        """Add a point where the user pointed, or in the middle of the longest piece."""
        course = item.course()
        if place is None:
            at = wire.longest_piece(course)
            (ax, ay), (bx, by) = course[at], course[at + 1]
            place = QPointF((ax + bx) / 2, (ay + by) / 2)
        else:
            at = wire.piece_at(course, place.toTuple())
        spot = (placement.snapped(place.x()), placement.snapped(place.y()))
        key = item.edge.key
        self._view.edit(say("Add a point"), wire.with_point(self._scene.graph, key, at, spot))
        self.pick(key, at)

    def remove(self, item: EdgeItem, at: int) -> None:
        key, left = item.edge.key, len(item.points) - 1
        self._view.edit(say("Remove a point"), wire.without_point(self._scene.graph, key, at))
        self.pick(key, min(at, left - 1) if left else None)

    def remove_picked(self) -> bool:
        """Remove the picked point; False where none is."""
        item = self.picked
        if item is None or item.picked is None:
            return False
        self.remove(item, item.picked)
        return True

    def place(self, item: EdgeItem, at: int, place: QPointF) -> None:
        key = item.edge.key
        self._view.edit(say("Move a point"), wire.with_point_moved(self._scene.graph, key, at, place.toTuple()))
        self.pick(key, at)

    def nudge(self, right: float, down: float) -> None:
        """Move the picked point by keys; a row of such moves is one step of the history."""
        item = self.picked
        if item is not None and item.picked is not None:
            self._view.keyboard.nudging = True
            self.place(item, item.picked, item.points[item.picked] + QPointF(right, down))
            self._view.keyboard.nudging = False

    def next(self) -> None:
        """Pick the next point of the selected wire."""
        item = self.only_wire
        if item is not None and item.points:
            item.pick(0 if item.picked is None else (item.picked + 1) % len(item.points))
