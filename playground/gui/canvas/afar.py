"""The network from afar: boxes and lines, all drawn at once, where no card could be read anyway.

A thousand cards and their wires cost Qt some 40 ms a frame as single items, and a few as lists of rectangles and lines.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem

from playground.core import placement
from playground.gui.theme import color, font, theme

if TYPE_CHECKING:
    from PySide6.QtCore import QLineF

    from playground.gui.canvas.edge_item import EdgeItem
    from playground.gui.canvas.node_item import CardItem

AFAR = 0.35
"""Below this zoom the network is drawn from afar."""
BAR = 18.0
"""Height of the coloured bar of a card."""
TINT = 0.28
"""How much of the colour of its family a card has."""
LETTERS = 40
"""Size of the titles of Blocks, or less where they would be wider than a card."""
HIDE = QGraphicsItem.GraphicsItemFlag.ItemHasNoContents


class Afar:
    """Draws in place of the items, which stay where they are and can be picked as ever."""

    def __init__(self) -> None:
        self.on = False
        self._boxes: dict[CardItem, tuple[QRectF, QRectF]] = {}

    def hide(self, item: CardItem | EdgeItem) -> None:
        """Leave the drawing of an item to this as long as it is on."""
        if item.hidden != self.on:
            item.hidden = self.on
            item.setFlag(HIDE, self.on)

    def place(self, card: CardItem) -> None:
        """Take note of where a card lies."""
        x, y = card.x(), card.y()
        self._boxes[card] = (QRectF(x, y, placement.WIDTH, card.height), QRectF(x, y, placement.WIDTH, BAR))

    def box(self, card: CardItem) -> QRectF:
        """Where a card lies, as far as is known."""
        return self._boxes[card][0] if card in self._boxes else QRectF()

    def bounds(self) -> QRectF:
        """Rectangle around all cards."""
        result = QRectF()
        for box, _ in self._boxes.values():
            result |= box
        return result

    def forget(self, card: CardItem) -> None:
        self._boxes.pop(card, None)

    def paint(self, painter: QPainter, exposed: QRectF, wires: Iterable[EdgeItem]) -> None:
        """Draw all cards, and these wires, as far as they reach into what has to be drawn anew."""
        t = theme()
        shown = [(card, box, bar) for card, (box, bar) in self._boxes.items() if box.intersects(exposed)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        lines: dict[str, list[QLineF]] = {}
        for wire in wires:
            if not wire.area.intersects(exposed):
                continue
            lines.setdefault("" if wire.chosen else wire.family, []).extend(wire.lines)
        for family, some in lines.items():
            painter.setPen(QPen(QColor(t.family(family) if family else t.accent), 0 if family else 6))
            painter.drawLines(some)
        bars: dict[str, list[QRectF]] = {}
        boxes: dict[str, list[QRectF]] = {}
        marked: dict[str, list[QRectF]] = {}
        for card, box, bar in shown:
            if card.opacity() == 1.0:
                bars.setdefault(card.family, []).append(bar)
            boxes.setdefault(card.family, []).append(box)
            if card.isSelected() or card.mark:
                ink = t.accent if card.isSelected() else t.bad if card.mark == "error" else t.warning
                marked.setdefault(ink, []).append(box)
        painter.setPen(Qt.PenStyle.NoPen)
        for family, some in boxes.items():
            painter.setBrush(_mixed(t.card, t.family(family), TINT))
            painter.drawRects(some)
        for family, some in bars.items():
            painter.setBrush(color(t.family(family), 0.9))
            painter.drawRects(some)
        _titles(painter, [(card.title, box) for card, box, _ in shown if card.family == "Structure"])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for ink, some in marked.items():
            painter.setPen(QPen(QColor(ink), 8))
            painter.drawRects(some)


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
