"""A picture that keeps its proportions and its pixels sharp."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.gui import theme


def write_hint(painter: QPainter, room: QRect, words: str) -> None:
    """Say, in the middle of an empty picture, when it will be there."""
    painter.setPen(QColor(theme.theme().muted))
    painter.setFont(theme.font(11))
    painter.drawText(room.adjusted(8, 0, -8, 0), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)


class Picture(QWidget):
    """Shows an image as large as there is room, or a hint while there is none; `overlay` may draw on top."""

    def __init__(self, smooth: bool = False, hint: str = "") -> None:
        super().__init__()
        self._image: QImage | None = None
        self._smooth, self._hint = smooth, hint
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(60, 60))

    def show_image(self, image: QImage | None) -> None:
        self._image = image
        self.update()

    def room(self) -> QRectF:
        """Where the image lies in the widget."""
        if self._image is None:
            return QRectF()
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(
            (self.width() - size.width()) / 2, (self.height() - size.height()) / 2, size.width(), size.height()
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._image is None:
            write_hint(painter, self.rect(), self._hint)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._smooth)
        painter.drawImage(self.room(), self._image)
        self.overlay(painter, self.room())

    def overlay(self, painter: QPainter, room: QRectF) -> None:
        """Draw on top of the image, which lies in `room`."""
