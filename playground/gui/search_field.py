"""A line in which one searches, with a magnifying glass that grows with the letters."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLineEdit, QWidget

from playground.gui import theme

GLASS = 16
LEFT = 8
"""Between the frame and the glass."""
ROOM = 24
"""What the words leave to the glass."""


class SearchField(QLineEdit):
    """Draws its icon itself, for Qt draws those of a line at one size."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.glass = QPixmap()
        self.restyle()

    def restyle(self) -> None:
        """Take over the theme and the size of letters."""
        self.glass = theme.pixmap("search", theme.theme().muted, theme.px(GLASS))
        self.setTextMargins(theme.px(ROOM), 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = theme.px(GLASS)
        QPainter(self).drawPixmap(theme.px(LEFT), (self.height() - side) // 2, side, side, self.glass)
