"""Notes and frames on the canvas."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene, QStyleOptionGraphicsItem, QWidget

from playground.core.annotation import Annotation
from playground.core.graph import Graph
from playground.core.language import say
from playground.gui.theme import color, font, theme

TITLE = 26.0
"""Height of the title of a frame, on the screen where the canvas is shown smaller than it is."""
BORDER = 7.0
PAD = 10.0


def hue(tint: str) -> QColor:
    """The colour of a tint, by name, in the theme in use."""
    t = theme()
    by_name = {
        "blue": t.accent,
        "green": t.good,
        "yellow": t.warning,
        "red": t.bad,
        "purple": t.family("Normalise"),
    }
    return QColor(by_name.get(tint, t.muted))


def soft(tint: str) -> QColor:
    """The same as a ground on which text is read well."""
    one, two, part = QColor(theme().card), hue(tint), 0.2
    pairs = ((one.red(), two.red()), (one.green(), two.green()), (one.blue(), two.blue()))
    return QColor(*(round(a + (b - a) * part) for a, b in pairs))


class AnnotationItem(QGraphicsItem):
    """A note as a soft card with words, or a frame with its title above it."""

    def __init__(self, note: Annotation) -> None:
        super().__init__()
        self.note = note
        self.zoom = 1.0
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsSelectable)
        self.show_note(note)

    def show_note(self, note: Annotation) -> None:
        self.prepareGeometryChange()
        self.note = note
        self.setPos(note.x, note.y)
        self.setZValue(-2 if note.frame else 0.5)
        self.setToolTip("")
        self.update()

    def set_zoom(self, zoom: float) -> None:
        """Titles of frames stay readable, however far away."""
        if self.note.frame:
            self.prepareGeometryChange()
        self.zoom = zoom

    # -- geometry --------------------------------------------------------------------------------------------------

    def box(self) -> QRectF:
        return QRectF(0, 0, self.note.width, self.note.height)

    def title(self) -> QRectF:
        """Where the title of a frame is; empty for a note."""
        if not self.note.frame:
            return QRectF()
        scale = max(1.0, 1 / self.zoom)
        metrics = QFontMetricsF(font(13, bold=True))
        width = (metrics.horizontalAdvance(self.words()) + 2 * PAD) * scale
        most = max(self.note.width, 90 * scale)
        return QRectF(0, -TITLE * scale - 2, min(width, most), TITLE * scale)

    def words(self) -> str:
        first = self.note.text.strip().partition("\n")[0]
        return first or (say("Frame") if self.note.frame else "")

    def boundingRect(self) -> QRectF:
        return self.box().united(self.title()).adjusted(-8, -8, 8, 8)

    def shape(self) -> QPainterPath:
        path = QPainterPath()
        path.addRect(self.box().united(self.title()))
        return path

    def holds(self, place: QPointF, reach: float) -> bool:
        """Whether a place of the scene takes hold of it: a note anywhere, a frame at its title and border."""
        here, box = place - self.pos(), self.box()
        if not self.note.frame:
            return box.contains(here)
        near = box.adjusted(-reach, -reach, reach, reach).contains(here)
        return self.title().contains(here) or (near and not box.adjusted(reach, reach, -reach, -reach).contains(here))

    def corners(self) -> list[QPointF]:
        box = self.box()
        return [box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight()]

    def corner_at(self, place: QPointF, reach: float) -> int | None:
        """The corner near a place of the scene, as long as it is selected."""
        here = place - self.pos()
        near = (n for n, corner in enumerate(self.corners()) if (corner - here).manhattanLength() <= reach)
        return next(near, None) if self.isSelected() else None

    # -- looks -----------------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        t, ink = theme(), hue(self.note.tint)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QPen(QColor(t.accent) if self.isSelected() else color(ink.name(), 0.6), 1.5)
        line.setCosmetic(True)
        painter.setPen(line)
        painter.setBrush(color(ink.name(), 0.09) if self.note.frame else soft(self.note.tint))
        painter.drawRoundedRect(self.box(), 10, 10)
        if self.note.frame:
            self.paint_title(painter)
        else:
            painter.setPen(QColor(t.text))
            painter.setFont(font(12))
            flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
            text = self.note.text or say("An empty note; double-click to write.")
            painter.drawText(self.box().adjusted(PAD, PAD, -PAD, -PAD), int(flags), text)
        if self.isSelected():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.accent))
            side = 7 * max(1.0, 1 / self.zoom)
            for corner in self.corners():
                painter.drawRect(QRectF(corner.x() - side / 2, corner.y() - side / 2, side, side))

    def paint_title(self, painter: QPainter) -> None:
        box, scale = self.title(), max(1.0, 1 / self.zoom)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(soft(self.note.tint))
        painter.drawRoundedRect(box, 6 * scale, 6 * scale)
        face = font(round(13 * scale), bold=True)
        painter.setFont(face)
        painter.setPen(QColor(theme().text))
        room = box.adjusted(PAD * scale, 0, -PAD * scale / 2, 0)
        words = QFontMetricsF(face).elidedText(self.words(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), words)


class Annotations:
    """The items of all notes and frames, kept in step with the graph that is shown."""

    def __init__(self, scene: QGraphicsScene) -> None:
        self._scene = scene
        self.items: dict[str, AnnotationItem] = {}
        self._zoom = 1.0

    def show(self, graph: Graph) -> None:
        for id in [id for id in self.items if id not in graph.annotations]:
            self._scene.removeItem(self.items.pop(id))
        for id, note in graph.annotations.items():
            if id not in self.items:
                self.items[id] = AnnotationItem(note)
                self.items[id].set_zoom(self._zoom)
                self._scene.addItem(self.items[id])
            elif self.items[id].note is not note:
                self.items[id].show_note(note)

    def set_zoom(self, zoom: float) -> None:
        self._zoom = zoom
        for item in self.items.values():
            item.set_zoom(zoom)

    def paint_titles(self, painter: QPainter) -> None:
        """Draw the titles of frames above everything else, for a network that is drawn from afar."""
        for item in self.items.values():
            if item.note.frame:
                painter.save()
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.translate(item.pos())
                item.paint_title(painter)
                painter.restore()

    def restyle(self) -> None:
        for item in self.items.values():
            item.update()

    def selected(self) -> tuple[str, ...]:
        return tuple(id for id, item in self.items.items() if item.isSelected())

    def choose(self, ids: Collection[str]) -> None:
        for id, item in self.items.items():
            if item.isSelected() != (id in ids):
                item.setSelected(id in ids)

    def at(self, place: QPointF, reach: float) -> AnnotationItem | None:
        """The note or frame that is taken hold of at a place; notes lie above frames, small frames above large."""
        found = [
            item for item in self.items.values() if item.corner_at(place, reach) is not None or item.holds(place, reach)
        ]
        return min(found, key=lambda item: (item.note.frame, item.note.width * item.note.height), default=None)

    def content(self) -> QRectF:
        """Rectangle around all of them."""
        result = QRectF()
        for item in self.items.values():
            result = result.united(item.box().translated(item.pos()))
        return result
