"""A picture that keeps its proportions and its pixels sharp."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class Picture(QWidget):
    """Shows an image as large as there is room; `overlay` may draw on top."""

    def __init__(self, smooth: bool = False) -> None:
        super().__init__()
        self._image: QImage | None = None
        self._smooth = smooth
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
        if self._image is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._smooth)
        painter.drawImage(self.room(), self._image)
        self.overlay(painter, self.room())

    def overlay(self, painter: QPainter, room: QRectF) -> None:
        """Draw on top of the image, which lies in `room`."""
