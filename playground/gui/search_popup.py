"""A search field above a list, over the window: for adding layers, and for the command palette."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPainterPath
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from playground.core.language import say
from playground.gui import theme
from playground.gui.search_field import SearchField

ROW = int(Qt.ItemDataRole.UserRole)
MOST = 60
"""Rows that are shown at most; whoever needs more types another letter."""
SEEN = 9
"""Rows that are seen at once."""


@dataclass(frozen=True)
class Row:
    """One entry of the list: what is drawn, and what Enter or a click does."""

    title: str
    run: Callable[[], object]
    subtitle: str = ""
    """Muted, behind the title."""
    detail: str = ""
    """At the right: a shape, a shortcut."""
    icon: str = ""
    family: str = ""
    """Whose colour the icon has; "" for a plain one."""
    enabled: bool = True
    marked: bool = False
    """Possible, but with a doubt that `tip` names."""
    tip: str = ""


class SearchPopup(QFrame):
    """Lies over the window until something is chosen, Esc is pressed, or anything else is clicked.

    The keyboard stays in the field; arrow keys move in the list. Where the focus was, it goes back to.
    """

    closed = Signal()

    def __init__(self, over: QWidget, name: str, placeholder: str, keys: str, width: int) -> None:
        super().__init__(over)
        self.setObjectName("popup")
        self.setAccessibleName(name)
        self.setFixedWidth(width)
        self._back: QWidget | None = None
        self.field = _Field(self, placeholder)
        self.field.setAccessibleName(name)
        self.list = _List(self)
        self.list.setAccessibleName(name)
        self._keys = QLabel(keys)
        self._keys.setObjectName("faint")
        self._keys.setTextFormat(Qt.TextFormat.PlainText)
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 8, 8)
        box.setSpacing(6)
        for widget in (self.field, self.list, self._keys):
            box.addWidget(widget)
        self.field.textChanged.connect(self.refill)
        self.list.itemClicked.connect(self._take)
        self.list.currentItemChanged.connect(self._tell)
        self.hide()

    def rows(self, text: str) -> Sequence[Row]:
        """What is offered for this text, the best first."""
        raise NotImplementedError

    # -- open and closed -------------------------------------------------------------------------------------------

    def open_at(self, place: QPoint, text: str = "") -> None:
        """Show it with its left upper corner at a place of the window, or as near as it fits."""
        self._back = QApplication.focusWidget()
        self._place = place
        self.field.setText(text)
        self.refill()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        QApplication.instance().installEventFilter(self)  # pyright: ignore[reportOptionalMemberAccess]

    def leave(self) -> None:
        """Close it, and give the keyboard back."""
        if self.isHidden():
            return
        QApplication.instance().removeEventFilter(self)  # pyright: ignore[reportOptionalMemberAccess]
        back = self._back
        if self.isAncestorOf(QApplication.focusWidget() or self) and back is not None and shiboken6.isValid(back):
            back.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hide()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and isinstance(watched, QWidget):
            if watched is not self and not self.isAncestorOf(watched):
                self.leave()
        elif kind in (QEvent.Type.WindowDeactivate, QEvent.Type.Resize, QEvent.Type.Close) and watched is self.window():
            self.leave()
        return False

    # -- the list --------------------------------------------------------------------------------------------------

    def refill(self) -> None:
        """Show what is offered for the text as it is now."""
        self.list.clear()
        for row in self.rows(self.field.text())[:MOST]:
            item = QListWidgetItem(row.title)
            item.setData(ROW, row)
            item.setToolTip(theme.plain(row.tip) if row.tip else "")
            item.setData(int(Qt.ItemDataRole.AccessibleTextRole), spoken(row))
            if not row.enabled:
                item.setFlags(Qt.ItemFlag.ItemIsSelectable)
            self.list.addItem(item)
        if not self.list.count():
            item = QListWidgetItem(say("Nothing matches. Try another word."))
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setFixedHeight(self.list.sizeHintForRow(0) * min(SEEN, self.list.count()) + 2)
        if self.layout() is not None:
            self.layout().activate()
        self.adjustSize()
        self._settle()

    def _settle(self) -> None:
        room = self.parentWidget().rect().adjusted(6, 6, -6, -6)
        x = max(room.left(), min(self._place.x(), room.right() - self.width()))
        y = max(room.top(), min(self._place.y(), room.bottom() - self.height()))
        self.move(x, y)

    def shown(self) -> list[Row]:
        """The rows of the list."""
        found = (self.list.item(n).data(ROW) for n in range(self.list.count()))
        return [row for row in found if isinstance(row, Row)]

    def _tell(self, item: QListWidgetItem | None) -> None:
        """Let a screen reader, which is in the field, say what is chosen in the list."""
        row = item.data(ROW) if item is not None else None
        self.field.setAccessibleDescription(spoken(row) if isinstance(row, Row) else "")

    def _take(self, item: QListWidgetItem | None) -> None:
        row = item.data(ROW) if item is not None else None
        if isinstance(row, Row) and row.enabled:
            self.leave()
            row.run()

    def key(self, event: QKeyEvent) -> bool:
        """Do what a key says; False where it belongs to the field."""
        by = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: SEEN - 1,
            Qt.Key.Key_PageUp: 1 - SEEN,
        }.get(Qt.Key(event.key()))
        if by is not None:
            last = self.list.count() - 1
            here = self.list.currentRow()
            around = abs(by) == 1 and not 0 <= here + by <= last
            self.list.setCurrentRow((here + by) % (last + 1) if around else max(0, min(last, here + by)))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentItem())
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            return False
        return True

    def tab(self, forward: bool) -> bool:
        """Tab goes on from where the keyboard was, so that nobody is caught."""
        self.leave()
        if self._back is not None and shiboken6.isValid(self._back):
            self.window().focusNextPrevChild(forward)
        return True

    def restyle(self) -> None:
        self.field.restyle()
        self.list.viewport().update()


def spoken(row: Row) -> str:
    """What a screen reader says of a row."""
    return ", ".join(part for part in (row.title, row.subtitle, row.detail, row.tip) if part)


class _Field(SearchField):
    def __init__(self, popup: SearchPopup, words: str) -> None:
        super().__init__(words, popup)
        self._popup = popup

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._popup.key(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        return self._popup.tab(next)


class _List(QListWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setItemDelegate(_Delegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        item = self.itemAt(event.position().toPoint())
        if item is not None and item is not self.currentItem():
            self.setCurrentItem(item)


class _Delegate(QStyledItemDelegate):
    """Draws tile, title, subtitle and detail of a row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: object) -> QSize:
        return QSize(120, max(30, QFontMetrics(theme.font(12)).height() + 14))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        row = index.data(ROW)  # pyright: ignore
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Row):
            self._row(
                painter, option.rect.adjusted(0, 1, -4, -1), row, bool(option.state & QStyle.StateFlag.State_Selected)
            )
        else:
            painter.setPen(QColor(theme.theme().muted))
            painter.drawText(option.rect.adjusted(8, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, index.data())  # pyright: ignore
        painter.restore()

    def _row(self, painter: QPainter, box: QRect, row: Row, chosen: bool) -> None:
        t = theme.theme()
        if chosen:
            back = QPainterPath()
            back.addRoundedRect(box, 6, 6)
            painter.fillPath(back, theme.color(t.accent, 0.22))
        tint = (t.family(row.family) if row.family else t.muted) if row.enabled else t.disabled
        left, middle = box.left() + 6, box.center().y() + 1
        if row.icon:
            tile = QPainterPath()
            tile.addRoundedRect(QRect(left, middle - 11, 22, 22), 6, 6)
            if row.family:
                painter.fillPath(tile, theme.color(tint, 0.18))
            painter.drawPixmap(left + 4, middle - 7, theme.pixmap(row.icon, tint, 14))
        left += 30
        right = box.right() - 8
        faded = t.muted if row.enabled else t.faint
        ink = t.warning if row.marked else faded
        right -= self._text(painter, QRect(left, box.top(), right - left, box.height()), row.detail, ink, mono=True)
        room = QRect(left, box.top(), right - 10 - left, box.height())
        used = self._text(painter, room, row.title, t.text if row.enabled else t.faint, 12)
        self._text(painter, room.adjusted(used + 8, 0, 0, 0), row.subtitle, t.muted if chosen else t.faint)

    def _text(self, painter: QPainter, box: QRect, text: str, ink: str, size: int = 11, *, mono: bool = False) -> int:
        """Draw one line, shortened where it is too long, details at the right; returns its width."""
        if not text or box.width() < 20:
            return 0
        face = theme.font(size, mono=mono)
        metrics = QFontMetrics(face)
        fitting = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.setFont(face)
        painter.setPen(QColor(ink))
        side = Qt.AlignmentFlag.AlignRight if mono else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | side, fitting)
        return metrics.horizontalAdvance(fitting)
