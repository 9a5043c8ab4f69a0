"""The switch between the layouts of the window: Build, Watch, Present."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from playground.core.language import say
from playground.gui import theme
from playground.gui.action import Actions


class Segments(QFrame):
    """A button for each layout; it triggers their commands, and shows which one is on."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setObjectName("segments")
        self.setAccessibleName(say("Layout of the window"))
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        self.buttons: dict[str, QToolButton] = {}
        for id, words in (("build", say("Build")), ("watch", say("Watch")), ("present", say("Present"))):
            action = actions[id]
            button = self.buttons[id] = QToolButton()
            button.setObjectName("segment")
            button.setText(words)
            button.setToolTip(action.toolTip())
            button.setAccessibleName(action.text())
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(action.trigger)
            action.changed.connect(lambda button=button, action=action: button.setChecked(action.isChecked()))
            self._row.addWidget(button)
        self.restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrow keys go from one to the next."""
        buttons = list(self.buttons.values())
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        here = next((n for n, button in enumerate(buttons) if button.hasFocus()), None)
        if by is None or here is None:
            super().keyPressEvent(event)
        else:
            buttons[(here + by) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def restyle(self) -> None:
        px = theme.px
        self._row.setContentsMargins(px(2), px(2), px(12), px(2))
