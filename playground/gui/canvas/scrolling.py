"""Moves the view so that what the keys have reached can be seen: in a short glide, or at once with reduced motion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QPoint, QRectF, QVariantAnimation

from playground.gui import motion

if TYPE_CHECKING:
    from playground.gui.canvas.view import GraphView

MS = 140
ROOM = 40


class Scrolling:
    """Scrolls a view."""

    def __init__(self, view: GraphView) -> None:
        self._view = view
        self._animation = QVariantAnimation(view)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._scroll)

    def to(self, area: QRectF) -> None:
        """Bring an area of the scene into view; nothing moves where it is in view already."""
        self._animation.stop()
        if self._view.shows(area):
            return
        start = self._place()
        self._view.ensureVisible(area, ROOM, ROOM)
        end = self._place()
        self._view.fitted = False
        ms = motion.duration(MS)
        if ms and start != end:
            self._scroll(start)
            self._animation.setDuration(ms)
            self._animation.setStartValue(start)
            self._animation.setEndValue(end)
            self._animation.start()

    def _place(self) -> QPoint:
        return QPoint(self._view.horizontalScrollBar().value(), self._view.verticalScrollBar().value())

    def _scroll(self, place: QPoint) -> None:
        self._view.horizontalScrollBar().setValue(place.x())
        self._view.verticalScrollBar().setValue(place.y())
