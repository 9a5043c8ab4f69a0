"""A combo box in the look of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

from playground.gui import theme


class Combo(QComboBox):
    """Shows a small arrow in the colour of the theme, and is not changed by the wheel in passing."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        arrow = theme.pixmap("chevron-down", theme.theme().muted, 12)
        QPainter(self).drawPixmap(self.width() - 20, (self.height() - 12) // 2, arrow)
