"""Moving notes and frames with what lies inside, and pulling their corners."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from playground.core import frame, placement
from playground.core.amount import named
from playground.core.language import say
from playground.gui.canvas.annotation_item import AnnotationItem
from playground.gui.canvas.gesture import ALT, CTRL, Gesture

if TYPE_CHECKING:
    from playground.gui.canvas.view import GraphView


class MoveNotes(Gesture):
    """Moves all that is selected, and what lies in selected frames, on the grid; with Alt or Ctrl held, freely."""

    def __init__(self, view: GraphView, start: QPointF) -> None:
        super().__init__(view, start)
        scene = view.graph_scene
        nodes, self.notes = frame.inside(scene.graph, scene.notes.selected())
        self.nodes = nodes | set(scene.selected_nodes())
        self._cards = {id: QPointF(scene.cards[id].pos()) for id in self.nodes}
        self._items = {id: QPointF(scene.notes.items[id].pos()) for id in self.notes}
        self._points = {
            key: item.points
            for key, item in scene.wires.items()
            if item.points and item.edge.source in self.nodes and item.edge.target in self.nodes
        }
        self._by = QPointF()

    def move(self, place: QPointF) -> None:
        away = place - self.start
        if self._by.isNull() and away.manhattanLength() * self.view.zoom < 4:
            return
        if self.keys & (ALT | CTRL):
            self._put(QPointF(round(away.x()), round(away.y())))
        else:
            self._put(QPointF(placement.snapped(away.x()), placement.snapped(away.y())))

    def _put(self, by: QPointF) -> None:
        scene, self._by = self.view.graph_scene, by
        for id, place in self._cards.items():
            if id in scene.cards:
                scene.cards[id].setPos(place + by)
        for id, place in self._items.items():
            if id in scene.notes.items:
                scene.notes.items[id].setPos(place + by)
        for key, points in self._points.items():
            if key in scene.wires:
                scene.wires[key].points = tuple(point + by for point in points)
        scene.route(self.nodes & scene.cards.keys())

    def release(self, place: QPointF) -> None:
        if not self._by.isNull():
            graph = self.view.graph_scene.graph
            what = named(graph, self.view.graph_scene.selected_nodes(), self.view.graph_scene.notes.selected())
            moved = frame.shifted(graph, self.nodes, self.notes, *self._by.toTuple())
            self.view.edit(say("Move {what}", what=what), moved)

    def cancel(self) -> None:
        self._put(QPointF())


class ResizeNote(Gesture):
    """Pulls a corner of a note or frame."""

    def __init__(self, view: GraphView, start: QPointF, item: AnnotationItem, corner: int) -> None:
        super().__init__(view, start)
        self.item, self.corner, self.before = item, corner, item.note

    def move(self, place: QPointF) -> None:
        away = place - self.start
        step = round if self.keys & (ALT | CTRL) else placement.snapped
        self.item.show_note(frame.resized(self.before, self.corner, step(away.x()), step(away.y())))

    def release(self, place: QPointF) -> None:
        if self.item.note != self.before:
            self.view.edit(say("Resize a note"), frame.with_note(self.view.graph_scene.graph, self.item.note))

    def cancel(self) -> None:
        self.item.show_note(self.before)
