"""Moving a point that a wire is led through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from playground.core import placement
from playground.gui.canvas.edge_item import EdgeItem
from playground.gui.canvas.gesture import ALT, CTRL, Gesture
from playground.gui.canvas.gestures.move_cards import FARTHEST, REACH, boxes_in_view
from playground.gui.canvas.guides import Box, GuideLines, Guides

if TYPE_CHECKING:
    from playground.gui.canvas.view import GraphView


class MovePoint(Gesture):
    """Moves a point of a wire on the grid or to guides; with Alt or Ctrl held, freely."""

    def __init__(self, view: GraphView, start: QPointF, item: EdgeItem, at: int) -> None:
        super().__init__(view, start)
        self.item, self.at = item, at
        self.before = item.points
        self.moved = False
        self._guides = Guides(boxes_in_view(view, ()))
        self._lines = GuideLines(view.graph_scene)
        view.points.pick(item.edge.key, at)

    def move(self, place: QPointF) -> None:
        if not self.moved and (place - self.start).manhattanLength() * self.view.zoom < 4:
            return
        self.moved = True
        self._put(self._snapped(self.before[self.at] + place - self.start))

    def _snapped(self, place: QPointF) -> QPointF:
        x, y = place.x(), place.y()
        if self.keys & (ALT | CTRL):
            self._lines.show(())
            return QPointF(round(x), round(y))
        zoom = self.view.zoom
        snap = self._guides.snap(Box(x, y, x, y, (y,)), min(REACH / zoom, FARTHEST), 4 / zoom)
        self._lines.show(snap.lines)
        return QPointF(
            placement.snapped(x) if snap.dx is None else x + snap.dx,
            placement.snapped(y) if snap.dy is None else y + snap.dy,
        )

    def _put(self, place: QPointF) -> None:
        points = self.before
        self.item.points = (*points[: self.at], place, *points[self.at + 1 :])
        self.view.graph_scene.route([self.item.edge.source])

    def release(self, place: QPointF) -> None:
        self._lines.clear()
        if self.moved and self.item.points != self.before:
            self.view.points.place(self.item, self.at, self.item.points[self.at])

    def cancel(self) -> None:
        self._lines.clear()
        if self.item.scene() is not None and self.item.points != self.before:
            self._put(self.before[self.at])
