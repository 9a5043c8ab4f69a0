"""What is wrong with a node, in words under it, with a button where one click mends it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsSceneHoverEvent,
    QGraphicsSceneMouseEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)

from playground.core.language import say
from playground.core.problem import Fix, Problem
from playground.gui.theme import color, theme
from playground.gui.theme import scene_font as font

WIDTH = 190.0
PAD = 10.0
LINE = 15.0
BUTTON = 24.0


class CalloutItem(QGraphicsItem):
    """A note with the sentence of a Problem; `on_fix` is called with its Fix."""

    def __init__(self, on_fix: Callable[[Fix], object]) -> None:
        super().__init__()
        self.problem = Problem("", "")
        self._on_fix = on_fix
        self._lines: list[str] = []
        self._over = False
        self.setZValue(5)
        self.setAcceptHoverEvents(True)
        self.setAcceptedMouseButtons(Qt.MouseButton.LeftButton)

    def say(self, problem: Problem) -> None:
        if problem == self.problem and self._lines:
            self.problem = problem
            return
        self.prepareGeometryChange()
        self.problem = problem
        self._lines = _wrapped(problem.message, WIDTH - 2 * PAD)
        self.setToolTip(
            "" if problem.fix is None else say("Click to mend it: {label} (can be undone)", label=problem.fix.label)
        )
        self.update()

    def boundingRect(self) -> QRectF:
        extra = BUTTON + 6 if self.problem.fix is not None else 0
        return QRectF(0, 0, WIDTH, 2 * PAD + LINE * len(self._lines) + extra)

    def button(self) -> QRectF:
        """Where the button is, in the item's own coordinates; empty where there is no fix."""
        if self.problem.fix is None:
            return QRectF()
        return QRectF(PAD, self.boundingRect().bottom() - PAD - BUTTON + 2, WIDTH - 2 * PAD, BUTTON)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        t = theme()
        ink = t.bad if self.problem.severity == "error" else t.warning
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(ink), 1))
        painter.setBrush(QColor(t.panel))
        painter.drawRoundedRect(self.boundingRect().adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.setBrush(color(ink, 0.08))
        painter.drawRoundedRect(self.boundingRect().adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.setPen(QColor(t.text))
        painter.setFont(font(11))
        for n, line in enumerate(self._lines):
            painter.drawText(QPointF(PAD, PAD + LINE * n + 11), line)
        fix = self.problem.fix
        if fix is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(t.fill_hover if self._over else t.fill))
            painter.drawRoundedRect(self.button(), 6, 6)
            painter.setPen(QColor(t.on_accent))
            painter.setFont(font(11, bold=True))
            painter.drawText(self.button(), Qt.AlignmentFlag.AlignCenter, fix.label)

    def hoverMoveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        over = self.button().contains(event.pos())
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        if over != self._over:
            self._over = over
            self.update()

    def hoverLeaveEvent(self, event: QGraphicsSceneHoverEvent) -> None:
        self._over = False
        self.update()

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        if self.problem.fix is None or not self.button().contains(event.pos()):
            event.ignore()

    def mouseReleaseEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        if self.problem.fix is not None and self.button().contains(event.pos()):
            self._on_fix(self.problem.fix)


def _wrapped(text: str, width: float) -> list[str]:
    """The text broken into lines of at most this width."""
    flow = QTextLayout(text, font(11))
    flow.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    flow.beginLayout()
    lines: list[str] = []
    while (line := flow.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(text[line.textStart() : line.textStart() + line.textLength()].strip())
    flow.endLayout()
    return lines
