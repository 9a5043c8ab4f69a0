"""Selecting what lies in an area: a rubber band, or a lasso that is drawn freely."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, Qt
from PySide6.QtGui import QBrush, QColor, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsPathItem

from playground.gui.canvas.gesture import CTRL, SHIFT, Gesture
from playground.gui.theme import color, theme

if TYPE_CHECKING:
    from playground.gui.canvas.view import GraphView

Key = str | tuple[str, str]
"""What can be selected: a node by its id, a wire by its key, a note by its id behind "note:"."""


class Area(Gesture):
    """Selects what lies in an area; Shift adds to what was selected, Ctrl toggles."""

    def __init__(self, view: GraphView, start: QPointF) -> None:
        super().__init__(view, start)
        scene = view.graph_scene
        self.cards = [(id, card.card().translated(card.pos())) for id, card in scene.cards.items()]
        self.wires = [(key, wire.area) for key, wire in scene.wires.items()]
        notes = scene.notes.items
        self.notes = [(id, item.note.frame, item.sceneBoundingRect()) for id, item in notes.items()]
        chosen = (f"note:{id}" for id in scene.notes.selected())
        self._before: set[Key] = {*scene.selected_nodes(), *scene.selected_edges(), *chosen}
        self._item = QGraphicsPathItem()
        self._item.setZValue(6)
        pen = QPen(QColor(theme().accent), 1, self.line)
        pen.setCosmetic(True)
        self._item.setPen(pen)
        self._item.setBrush(QBrush(color(theme().accent, 0.12)))
        scene.addItem(self._item)

    line = Qt.PenStyle.SolidLine

    @abstractmethod
    def path(self, place: QPointF) -> QPainterPath:
        """The area when the pointer is there."""

    @abstractmethod
    def found(self) -> set[Key]:
        """What lies inside."""

    def move(self, place: QPointF) -> None:
        self._item.setPath(self.path(place))
        found = self.found()
        self._select(self._before | found if self.keys & SHIFT else self._before ^ found if self.keys & CTRL else found)

    def _select(self, wanted: set[Key]) -> None:
        """Show a selection, without telling anyone before the button is let go."""
        scene = self.view.graph_scene
        with QSignalBlocker(scene):
            for id, card in scene.cards.items():
                if card.isSelected() != (id in wanted):
                    card.setSelected(id in wanted)
            scene.notes.choose([id for id in scene.notes.items if f"note:{id}" in wanted])
            for key, wire in scene.wires.items():
                wire.choose(key in wanted)
        if scene.afar.on:
            self.view.viewport().update()

    def release(self, place: QPointF) -> None:
        self._remove()
        self.view.graph_scene.selectionChanged.emit()

    def cancel(self) -> None:
        self._remove()
        self._select(self._before)
        self.view.graph_scene.selectionChanged.emit()

    def _remove(self) -> None:
        if self._item.scene() is not None:
            self.view.graph_scene.removeItem(self._item)


class Band(Area):
    """A rubber band: selects the cards that it touches and the wires that lie in it as a whole."""

    def __init__(self, view: GraphView, start: QPointF) -> None:
        super().__init__(view, start)
        self._box = QRectF(start, start)

    def path(self, place: QPointF) -> QPainterPath:
        self._box = QRectF(self.start, place).normalized()
        path = QPainterPath()
        path.addRect(self._box)
        return path

    def found(self) -> set[Key]:
        box = self._box
        cards = {id for id, card in self.cards if box.intersects(card)}
        notes = {
            f"note:{id}" for id, frame, area in self.notes if box.contains(area) or (not frame and box.intersects(area))
        }
        return {*cards, *notes, *(key for key, wire in self.wires if box.contains(wire))}


class Lasso(Area):
    """A line drawn freely: selects the cards whose centre lies inside, and the wires whose ends and middle do."""

    line = Qt.PenStyle.DashLine

    def __init__(self, view: GraphView, start: QPointF) -> None:
        super().__init__(view, start)
        self._points = [start]

    def path(self, place: QPointF) -> QPainterPath:
        if (place - self._points[-1]).manhattanLength() * self.view.zoom > 2:
            self._points.append(place)
        path = QPainterPath()
        path.addPolygon(QPolygonF(self._points))
        path.closeSubpath()
        return path

    def found(self) -> set[Key]:
        around, rule = QPolygonF(self._points), Qt.FillRule.OddEvenFill
        bounds = around.boundingRect()

        def inside(place: QPointF) -> bool:
            return bounds.contains(place) and around.containsPoint(place, rule)

        wires = self.view.graph_scene.wires
        parts = (0.0, 0.25, 0.5, 0.75, 1.0)
        led = {
            key
            for key, box in self.wires
            if bounds.contains(box) and all(inside(wires[key].path().pointAtPercent(part)) for part in parts)
        }
        notes = (f"note:{id}" for id, _, box in self.notes if inside(box.center()))
        return {*(id for id, box in self.cards if inside(box.center())), *notes, *led}
