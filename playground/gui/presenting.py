"""Presenting: one demo after another, in large letters on the whole screen, in which nothing is changed by mistake."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from playground.core.demo import Demo, demos
from playground.core.document import Patch
from playground.core.language import say, translated
from playground.core.lock import LOCKS, touched
from playground.gui import theme
from playground.gui.field import commit

if TYPE_CHECKING:
    from playground.gui.main_window import MainWindow

ROOMY = 1200
LEAST = 1.5
"""Letters are at least so large that the last row can read them."""


class Presenting(QObject):
    """Turns the window into what an audience sees, and back into what it was."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.on = False
        self.blank = Blank(window)
        self._before = ("build", 1.0, False, False)
        """Layout, size of letters, whether it was on the whole screen, and whether the card was seen."""
        self._demos: list[Demo] = []
        window.document.guard = self._why_not
        window.document.refused.connect(window.status.say)

    def start(self) -> None:
        """Whole screen, large letters, the card of the demo, large panels; no palette and no menus."""
        window = self._window
        if self.on:
            return
        self._before = (
            window.docks.layout_in_use,
            theme.scale(),
            window.isFullScreen(),
            window.card.isVisible(),
        )
        self.on = True
        window.docks.use_layout("present")
        window.menuBar().hide()
        theme.set_scale(max(LEAST, theme.scale()))
        window.showFullScreen()
        window.show_card(True)
        self.follow()
        window.canvas.setFocus()
        window.actions_.refresh()
        window.status.say(say("Page Down and Page Up: next and previous demo. B: black screen. Esc: back."))

    def stop(self) -> None:
        """Everything as it was before."""
        if not self.on:
            return
        window = self._window
        layout, scale, whole, card = self._before
        self.on = False
        self.blank.hide()
        window.menuBar().show()
        window.use_scale(scale)
        if not whole:
            window.showNormal()
        window.docks.use_layout(layout)
        window.show_card(card)
        window.actions_.refresh()

    def use(self, layout: str) -> None:
        """Change to a layout of the window, which is how presenting begins and ends, too."""
        if layout == "present":
            self.start()
            return
        self.stop()
        self._window.docks.use_layout(layout)
        self._window.actions_.refresh()

    def follow(self) -> None:
        """Hide the inspector where all is locked, or where it would leave too little room beside the card."""
        if self.on:
            window = self._window
            room = window.card.isHidden() or window.screen().availableSize().width() >= theme.px(ROOMY)
            window.docks.set_shown(window.inspector.name, room and len(window.document.project.locks) < len(LOCKS))

    def go(self, by: int) -> None:
        """Open the next demo, or the one before; nothing is asked, and what is open is put aside."""
        window = self._window
        commit()
        self._demos = self._demos or demos()
        ids = [demo.id for demo in self._demos]
        here = ids.index(window.files.name) if window.files.name in ids and window.files.path is None else -1
        there = here + by if here >= 0 else (0 if by > 0 else len(ids) - 1)
        if not 0 <= there < len(ids):
            window.status.say(say("That was the last demo.") if by > 0 else say("This is the first demo."))
            return
        demo = self._demos[there]
        if window.files.replace(demo.project, None, demo.id, asking=False):
            window.show_card(True)
            self.follow()

    def _why_not(self, patch: Patch) -> str:
        """Why an edit must not be made while the project is presented."""
        lock = touched(self._window.document.project.locks, patch) if self.on else ""
        if not lock:
            return ""
        if lock == "locks":
            return say("What is locked cannot be changed while presenting; Esc leaves.")
        return say("Locked for this demo: {what}. Esc leaves the presentation.", what=translated(lock))


class Blank(QWidget):
    """Black over the whole window, so that people look at the speaker. Any key or click takes it away."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setAccessibleName(say("Black screen; any key brings the picture back"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self._focus: QWidget | None = None
        window.installEventFilter(self)
        self.hide()

    def begin(self) -> None:
        """Turn the screen black."""
        window = self.window()
        self._focus = window.focusWidget()
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def _end(self) -> None:
        self.hide()
        if self._focus is not None:
            self._focus.setFocus()

    def event(self, event: QEvent) -> bool:
        """Take keys before they are shortcuts: whatever is pressed only brings the picture back."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self.window().rect())
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._end()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), Qt.GlobalColor.black)
