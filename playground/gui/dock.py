"""A dock: where a part lies. It can be dragged by its title, tabbed, torn off and closed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from playground.core.language import say, translated
from playground.gui import theme

if TYPE_CHECKING:
    from playground.gui.part import Part

GAP = 12
"""Between cards, and between a card and the edge of its area."""


class TitleBar(QFrame):
    """The handle of a dock: the head of a card, or a slim strip above a column of the window."""

    enlarge_wanted = Signal()
    menu_wanted = Signal(object)
    """Where on the screen."""

    def __init__(self, part: Part) -> None:
        super().__init__()
        self._part = part
        self._whole = part.card
        self.setObjectName("cardBar" if part.card else "columnBar")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translated(part.title))
        self.setAccessibleDescription(say("Drag it to move it; press Enter to fill the window, or the menu key."))
        self.setToolTip(say("Drag to move it. Double-click to fill the window with it, and again to go back."))
        self.frame = QFrame()
        self.frame.setObjectName("cardHead" if part.card else "columnHead")
        row = QHBoxLayout(self.frame)
        row.setSpacing(4)
        if part.header is not None:
            row.addWidget(part.header, 1)
        else:
            heading = QLabel(translated(part.title))
            heading.setObjectName("panelTitle")
            row.addWidget(heading, 1)
        self.button = QToolButton(self)
        self.button.setObjectName("head")
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self.enlarge_wanted)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addWidget(self.frame)
        self.show_large(False)

    def show_large(self, large: bool) -> None:
        """Whether its part fills the window now; a column shows its title only then, and where it floats."""
        self._large = large
        tip = say("Back to its place (F12)") if large else say("Fill the window with it (F12)")
        self.button.setToolTip(tip)
        self.button.setAccessibleName(tip)
        self.restyle()

    def show_whole(self, whole: bool) -> None:
        """Show the title of a column, or a strip without words."""
        self._whole = whole or self._part.card
        self.restyle()

    def restyle(self) -> None:
        """Take over the theme and the size of letters."""
        px = theme.px
        self.frame.setVisible(self._whole)
        layout = self.frame.layout()
        if layout is not None:
            layout.setContentsMargins(px(12), px(7), px(36 if self._large else 12), 0 if self._part.card else px(7))
        self.frame.setMinimumHeight(px(30) if self._part.card else 0)
        self.button.setIcon(theme.icon("shrink" if self._large else "enlarge", theme.theme().faint))
        self.button.setIconSize(QSize(px(12), px(12)))
        self.updateGeometry()
        self._show_button()

    def _show_button(self) -> None:
        """The button lies over the end of the head, and is there when the mouse or the focus is."""
        here = self.underMouse() or self.hasFocus() or self.button.hasFocus()
        self.button.setVisible(self._whole and (self._large or here))
        self.button.adjustSize()
        head = self.frame.geometry()
        side = theme.px(6)
        self.button.move(head.right() - self.button.width() - side + 1, head.top() + side)
        if self.frame.property("focused") != self.hasFocus():
            self.frame.setProperty("focused", self.hasFocus())
            self.frame.style().polish(self.frame)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_button()

    def put_margins(self, left: int, top: int, right: int) -> None:
        """Room around the head of a card."""
        self._box.setContentsMargins(left, top, right, 0)

    def sizeHint(self) -> QSize:
        return super().sizeHint() if self._whole else QSize(theme.px(80), theme.px(10))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(80), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The grip of a strip, seen where the mouse or the focus is."""
        super().paintEvent(event)
        if self._whole or not (self.underMouse() or self.hasFocus()):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        t = theme.theme()
        painter.setBrush(QColor(t.accent if self.hasFocus() else t.faint))
        width = theme.px(36)
        top = self._box.contentsMargins().top() + theme.px(3)
        painter.drawRoundedRect(QRectF((self.width() - width) / 2, top, width, theme.px(3)), 1.5, 1.5)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._show_button()

    def leaveEvent(self, event: QEvent) -> None:
        self._show_button()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_button()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_button()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.enlarge_wanted.emit()
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enlarge_wanted.emit()
        else:
            super().keyPressEvent(event)


class Dock(QDockWidget):
    """Holds one part, as a card or as a column."""

    moved = Signal()
    """Its place or size, or whether it can be seen, is another."""

    def __init__(self, part: Part, parent: QWidget) -> None:
        super().__init__(translated(part.title), parent)
        self.part = part
        self.setObjectName(part.name)
        self.bar = TitleBar(part)
        self.content = QFrame()
        """All below the title."""
        self.content.setObjectName("cardContent" if part.card else "columnContent")
        self._margins = (0, 0, 0, 0)
        self._box = QVBoxLayout(self.content)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        if part.card:
            self._box.addWidget(self._card(part))
        else:
            self._box.addWidget(part)
        self.setTitleBarWidget(self.bar)
        self.setWidget(self.content)
        self.topLevelChanged.connect(self._floated)
        self.installEventFilter(self)
        self.restyle()

    def _card(self, part: Part) -> QFrame:
        frame = QFrame()
        frame.setObjectName("cardBody")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 0, 1, 1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        part.setProperty("docked", True)
        self._scroll.setWidget(part)
        inside.addWidget(self._scroll)
        return frame

    def _floated(self, floating: bool) -> None:
        self.bar.show_whole(floating)
        if floating and self.part.card:
            self.put_margins(0, 0, 0, 0)
        self.moved.emit()

    def restyle(self) -> None:
        """Take over the theme and the size of letters."""
        grown = theme.scale() if self.part.card else 1 + 0.6 * (theme.scale() - 1)  # a column elides, the canvas cannot
        self.part.setMinimumWidth(round(grown * (self.part.narrowest - (GAP if self.part.card else 0))))
        if self.part.card:
            self._scroll.setMinimumSize(theme.px(96), theme.px(72))
        self.bar.restyle()

    def lie(self, area: Qt.DockWidgetArea, others: Sequence[Dock]) -> None:
        """Draw the line beside a column on its inner side, or leave half of the gap where another card is beside it."""
        if not self.part.card:
            for widget in (self.bar, self.content):
                theme.mark(widget, "area", area.name)
            side = Qt.DockWidgetArea
            self._box.setContentsMargins(area == side.RightDockWidgetArea, 0, area == side.LeftDockWidgetArea, 0)
            return
        here = self.geometry()
        cards = [dock.geometry() for dock in others if dock.part.card]
        whole, half = theme.px(GAP), theme.px(GAP) // 2

        def gap(dx: int, dy: int) -> int:
            there = here.translated(dx, dy)
            return half if any(there.intersects(card) for card in cards) else whole

        near = 4
        tabs = 0 if self._tabbed() else whole
        self.put_margins(gap(-near, 0), min(tabs, gap(0, -near)), gap(near, 0), gap(0, near))

    def _tabbed(self) -> bool:
        field = self.parentWidget()
        return isinstance(field, QMainWindow) and bool(field.tabifiedDockWidgets(self))

    def put_margins(self, left: int, top: int, right: int, bottom: int) -> None:
        """Room around a card, which is half of the gap where another card is beside it."""
        if self._margins != (left, top, right, bottom):
            self._margins = (left, top, right, bottom)
            self.bar.put_margins(left, top, right)
            self._box.setContentsMargins(left, 0, right, bottom)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self and event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self.moved.emit()
        return False

    @property
    def on_screen(self) -> bool:
        """Whether it can be seen: Qt moves the docks behind a tab out of the window."""
        if not self.isVisible():
            return False
        return self.isFloating() or (self.geometry().right() >= 0 and self.geometry().bottom() >= 0)
