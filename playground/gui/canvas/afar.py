"""The network from afar: boxes and lines, all drawn at once, where no card could be read anyway.

A thousand cards and their wires cost Qt some 40 ms a frame as single items, and a few as lists of rectangles and lines.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem

from playground.core import placement
from playground.gui.canvas.node_item import CardItem
from playground.gui.theme import color, font, theme

if TYPE_CHECKING:
    from PySide6.QtCore import QLineF

    from playground.gui.canvas.edge_item import EdgeItem
    from playground.gui.canvas.scene import GraphScene

AFAR = 0.35
"""Below this zoom the network is drawn from afar."""
BAR = 18.0
"""Height of the coloured bar of a card."""
TINT = 0.28
"""How much of the colour of its family a card has."""
LETTERS = 40
"""Size of the titles of Blocks, or less where they would be wider than a card."""
HIDE = QGraphicsItem.GraphicsItemFlag.ItemHasNoContents


class Seen(NamedTuple):
    """What is to be drawn: cards, and the lines, boxes and bars of each family."""

    cards: list[CardItem]
    lines: dict[str, list[QLineF]]
    boxes: dict[str, list[QRectF]]
    bars: dict[str, list[QRectF]]


class Afar:
    """Draws in place of the items, which stay where they are and can be picked as ever."""

    def __init__(self, scene: GraphScene) -> None:
        self._scene = scene
        self.on = False
        self._boxes: dict[CardItem, tuple[QRectF, QRectF]] = {}
        self._bounds: QRectF | None = None
        self._all: Seen | None = None
        """Everything, until something moves: a view that is panned draws the same again and again."""

    def hide(self, item: CardItem | EdgeItem) -> None:
        """Leave the drawing of an item to this as long as it is on."""
        if item.hidden != self.on:
            item.hidden = self.on
            item.setFlag(HIDE, self.on)

    def place(self, card: CardItem) -> None:
        """Take note of where a card lies."""
        x, y = card.x(), card.y()
        self._boxes[card] = (QRectF(x, y, placement.WIDTH, card.height), QRectF(x, y, placement.WIDTH, BAR))
        self.follow()

    def forget(self, card: CardItem) -> None:
        self._boxes.pop(card, None)
        self.follow()

    def follow(self) -> None:
        """Cards or wires lie elsewhere."""
        self._bounds = self._all = None

    def box(self, card: CardItem) -> QRectF:
        """Where a card lies, as far as is known."""
        return self._boxes[card][0] if card in self._boxes else QRectF()

    def bounds(self) -> QRectF:
        """Rectangle around all cards."""
        if self._bounds is None:
            self._bounds = QRectF()
            for box, _ in self._boxes.values():
                self._bounds |= box
        return QRectF(self._bounds)

    # -- drawing ---------------------------------------------------------------------------------------------------

    def paint(self, painter: QPainter, exposed: QRectF) -> None:
        """Draw all cards and wires, as far as they reach into what has to be drawn anew."""
        t, seen = theme(), self._seen(exposed)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for family, some in seen.lines.items():
            painter.setPen(QPen(QColor(t.family(family)), 0))
            painter.drawLines(some)
        painter.setPen(QPen(QColor(t.accent), 6))
        for wire in self._scene.all_wires():
            if wire.chosen:
                painter.drawLines(wire.lines)
        painter.setPen(Qt.PenStyle.NoPen)
        for family, some in seen.boxes.items():
            painter.setBrush(_mixed(t.card, t.family(family), TINT))
            painter.drawRects(some)
        for family, some in seen.bars.items():
            painter.setBrush(color(t.family(family), 0.9))
            painter.drawRects(some)
        for card in seen.cards:
            if card.faded:  # without its bar
                painter.setBrush(_mixed(t.card, t.family(card.family), TINT))
                painter.drawRect(self._boxes[card][1])
        _titles(painter, [(card.title, self._boxes[card][0]) for card in seen.cards if card.family == "Structure"])
        marked = {card: t.bad if card.mark == "error" else t.warning for card in seen.cards if card.mark}
        marked |= {card: t.accent for card in self._scene.selectedItems() if isinstance(card, CardItem)}
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for card, ink in marked.items():
            painter.setPen(QPen(QColor(ink), 8))
            painter.drawRect(self._boxes[card][0])

    def _seen(self, exposed: QRectF) -> Seen:
        """What has to be drawn: everything where most of it has, for that is known already."""
        bounds = self.bounds()
        part = exposed & bounds
        wires = self._scene.all_wires()
        if 2 * part.width() * part.height() > bounds.width() * bounds.height():
            if self._all is None:
                self._all = self._sorted(list(self._boxes), wires)
            return self._all
        cards = [card for card, (box, _) in self._boxes.items() if box.intersects(exposed)]
        return self._sorted(cards, [wire for wire in wires if wire.area.intersects(exposed)])

    def _sorted(self, cards: list[CardItem], wires: list[EdgeItem]) -> Seen:
        seen = Seen(cards, {}, {}, {})
        for wire in wires:
            seen.lines.setdefault(wire.family, []).extend(wire.lines)
        for card in cards:
            box, bar = self._boxes[card]
            seen.boxes.setdefault(card.family, []).append(box)
            seen.bars.setdefault(card.family, []).append(bar)
        return seen


def _titles(painter: QPainter, titles: list[tuple[str, QRectF]]) -> None:
    """Titles of Blocks, as large as their cards allow: from afar these are the names of the parts of a network."""
    painter.setPen(QColor(theme().text))
    for title, box in titles:
        wide = QFontMetricsF(font(LETTERS, bold=True)).horizontalAdvance(title)
        painter.setFont(font(max(8, round(LETTERS * min(1.0, 0.94 * box.width() / max(wide, 1.0)))), bold=True))
        painter.drawText(box.adjusted(0, BAR, 0, 0), Qt.AlignmentFlag.AlignCenter, title)


def _mixed(one: str, two: str, part: float) -> QColor:
    """A colour between two, with so large a part of the second."""
    a, b = QColor(one), QColor(two)
    mixed = (x + (y - x) * part for x, y in ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue())))
    return QColor(*(round(value) for value in mixed))
