"""The heading of a page: icon, title and id, and for a layer the means to give it a name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QStackedLayout, QWidget

from playground.core.language import say
from playground.gui import theme

LONGEST = 200
"""Most letters of a name."""


class Heading(QWidget):
    """Icon and title in one line, the id below on the right where there is one."""

    def __init__(self, icon: str, tint: str, rename: Callable[[str], object] | None = None) -> None:
        super().__init__()
        self._picture = QLabel()
        self.show_icon(icon, tint)
        self.title = _Title(rename)
        self.id = QLabel()
        self.id.setObjectName("mono")
        self.id.setToolTip(say("Name of the layer in the PyTorch code"))
        self.id.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._picture)
        row.addWidget(self.title, 1)
        row.addWidget(self.id)

    def show_icon(self, icon: str, tint: str) -> None:
        self._picture.setPixmap(theme.pixmap(icon, tint, theme.px(20)))

    def show_name(self, name: str, id: str = "", *, own: str = "", otherwise: str = "") -> None:
        """Show a name: its `own`, or what it is called `otherwise`."""
        self.title.show_name(name, own, otherwise)
        self.id.setText(id)
        self.id.setVisible(bool(id))


class _Title(QWidget):
    """A title that is elided where it is too long, and edited after a double-click or F2 if it may be."""

    def __init__(self, rename: Callable[[str], object] | None) -> None:
        super().__init__()
        self._rename = rename
        self._name = self._own = ""
        self.setObjectName("title")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.label = QLabel()
        self.label.setObjectName("heading")
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.edit = QLineEdit()
        self.edit.setMaxLength(LONGEST)
        self.edit.setAccessibleName(say("Name of the layer"))
        self.edit.installEventFilter(self)
        self.edit.editingFinished.connect(self._finish)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.label)
        self._stack.addWidget(self.edit)
        if rename is not None:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setAccessibleName(say("Title; press F2 to change it"))

    def show_name(self, name: str, own: str, otherwise: str) -> None:
        self._name, self._own = name, own
        self.edit.setPlaceholderText(otherwise)
        self._stack.setCurrentWidget(self.label)
        self._elide()

    def start(self) -> None:
        """Let the title be edited."""
        if self._rename is not None:
            self.edit.setText(self._own)
            self.edit.selectAll()
            self._stack.setCurrentWidget(self.edit)
            self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def editing(self) -> bool:
        """Whether it is being edited right now."""
        return self._stack.currentWidget() is self.edit

    def _finish(self) -> None:
        if self.editing:
            self._stack.setCurrentWidget(self.label)
            title = self.edit.text().strip()
            if self._rename is not None and title != self._own:
                self._rename(title)

    def _elide(self) -> None:
        metrics = QFontMetrics(self.label.font())
        shown = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, max(20, self.width()))
        self.label.setText(shown)
        more = say("Double-click or press F2 to give it a name of its own") if self._rename is not None else ""
        parts = [self._name] if shown != self._name else []
        self.label.setToolTip(theme.plain("\n".join([*parts, more])) if parts or more else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.start()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._starts(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._starts(event):
            self.start()
        else:
            super().keyPressEvent(event)

    def _starts(self, event: QEvent) -> bool:
        keys = (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        return self._rename is not None and isinstance(event, QKeyEvent) and Qt.Key(event.key()) in keys

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Return takes the name over, Escape leaves it."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._finish()
            elif key == Qt.Key.Key_Escape:
                self._stack.setCurrentWidget(self.label)
            else:
                return False
            self.setFocus()
            return True
        return False
