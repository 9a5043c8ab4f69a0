"""The rows of the problem list: which problems there are, and how one of them is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from playground.core.language import say
from playground.core.problem import Problem
from playground.gui import theme
from playground.gui.whereabouts import Whereabouts

Index = QModelIndex | QPersistentModelIndex
ICONS = {"error": "error", "warning": "warning"}
MARGIN, ICON, LINES = 8, 16, 2


@dataclass(frozen=True)
class Row:
    """A problem and what its place is called."""

    problem: Problem
    spot: Whereabouts

    @property
    def words(self) -> str:
        """All of it, for a screen reader."""
        kind = say("Error") if self.problem.severity == "error" else say("Warning")
        fix = say("Fix: {label}.", label=self.problem.fix.label) if self.problem.fix is not None else ""
        return f"{kind}. {self.spot.title}: {self.problem.message} {fix}".strip()


class ProblemModel(QAbstractListModel):
    """The problems as rows."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Row, ...] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{row.spot.title}: {row.problem.message}"
            case Qt.ItemDataRole.ToolTipRole:
                return theme.plain(f"{row.spot.title}\n{row.problem.message}")
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.words
            case Qt.ItemDataRole.UserRole:
                return row
            case _:
                return None


class ProblemDelegate(QStyledItemDelegate):
    """Draws severity, place and message, and at the right the button that mends it."""

    mend = Signal(object)
    """A fix was clicked; with its problem."""
    go = Signal(object)
    """The name of a place was clicked; with its Whereabouts."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = option.fontMetrics.height()  # pyright: ignore[reportAttributeAccessIssue]
        return QSize(200, 2 * MARGIN + (1 + LINES) * (line + 1))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        t = theme.theme()
        area: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        state = option.state  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, theme.color(t.hover if chosen else t.field))
        if chosen:
            focused = bool(state & QStyle.StateFlag.State_Active)
            painter.fillRect(
                QRect(area.left(), area.top(), 3, area.height()), theme.color(t.accent if focused else t.faint)
            )
        severity = row.problem.severity
        ink = t.bad if severity == "error" else t.warning
        picture = theme.pixmap(ICONS[severity], ink, ICON)
        painter.drawPixmap(area.left() + MARGIN + 4, area.top() + MARGIN, picture)
        line = option.fontMetrics.height() + 1  # pyright: ignore[reportAttributeAccessIssue]
        left = area.left() + 2 * MARGIN + 4 + ICON
        button = self.button(option, row)
        width = (button.left() if not button.isNull() else area.right()) - MARGIN - left
        name = self.title(option, row)
        painter.setFont(_bold(option))
        painter.setPen(theme.color(t.accent))
        title = painter.fontMetrics().elidedText(row.spot.title, Qt.TextElideMode.ElideMiddle, name.width())
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, title)
        painter.setFont(option.font)  # pyright: ignore[reportAttributeAccessIssue]
        painter.setPen(theme.color(t.muted))
        _draw_lines(painter, row.problem.message, QRect(left, area.top() + MARGIN + line, width, LINES * line))
        if not button.isNull() and row.problem.fix is not None:
            self._draw_button(painter, button, row.problem.fix.label)
        painter.setPen(theme.color(t.line))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.restore()

    def _draw_button(self, painter: QPainter, button: QRect, label: str) -> None:
        t = theme.theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color(t.line))
        painter.setBrush(theme.color(t.card))
        painter.drawRoundedRect(button, 6, 6)
        painter.setPen(theme.color(t.text))
        words = painter.fontMetrics().elidedText(label, Qt.TextElideMode.ElideRight, button.width() - 12)
        painter.drawText(button, Qt.AlignmentFlag.AlignCenter, words)

    def button(self, option: QStyleOptionViewItem, row: Row) -> QRect:
        """Where the button of a row is; an empty rectangle where there is nothing to click."""
        if row.problem.fix is None:
            return QRect()
        area: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        metrics = option.fontMetrics  # pyright: ignore[reportAttributeAccessIssue]
        width = min(metrics.horizontalAdvance(row.problem.fix.label) + 20, max(60, area.width() * 2 // 5))
        height = metrics.height() + 10
        top = area.top() + (area.height() - height) // 2
        return QRect(area.right() - width - MARGIN, top, width, height)

    def title(self, option: QStyleOptionViewItem, row: Row) -> QRect:
        """Where the name of the place is, which can be clicked."""
        area: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        button = self.button(option, row)
        left = area.left() + 2 * MARGIN + 4 + ICON
        most = (button.left() if not button.isNull() else area.right()) - MARGIN - left
        metrics = QFontMetrics(_bold(option))
        width = min(most, metrics.horizontalAdvance(row.spot.title) + 2)
        return QRect(left, area.top() + MARGIN - 1, width, metrics.height() + 1)

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            row: Row = index.data(Qt.ItemDataRole.UserRole)
            here, left = event.position().toPoint(), event.button() == Qt.MouseButton.LeftButton
            if left and self.button(option, row).contains(here):
                self.mend.emit(row.problem)
                return True
            if left and self.title(option, row).contains(here):
                self.go.emit(row.spot)
                return True
        return super().editorEvent(event, model, option, index)


def _bold(option: QStyleOptionViewItem) -> QFont:
    font = QFont(option.font)  # pyright: ignore[reportAttributeAccessIssue]
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _draw_lines(painter: QPainter, text: str, area: QRect) -> None:
    """Draw words in as many lines as fit; the last one ends in … where there is more."""
    layout = QTextLayout(text, painter.font())
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    height, top = painter.fontMetrics().height() + 1, area.top()
    layout.beginLayout()
    for n in range(LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(area.width())
        start, length = line.textStart(), line.textLength()
        words = text[start : start + length]
        if n == LINES - 1 and start + length < len(text):
            words = painter.fontMetrics().elidedText(text[start:], Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(QRect(area.left(), top, area.width(), height), Qt.AlignmentFlag.AlignVCenter, words)
        top += height
    layout.endLayout()
