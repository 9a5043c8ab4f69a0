"""The curve of the learning rate over a run, with where the run is, and handles that set the schedule's params."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from playground.core.document import Stroke
from playground.core.language import say
from playground.core.schedule import Handle, Schedule
from playground.gui import theme

POINTS = 400
NEAR = 14.0
"""Distance, in pixels, from which a handle is taken."""
HEADROOM = 1.18
LEAST, MOST = 1e-7, 100.0
"""Learning rates between which a drag may go."""

Take = Callable[[Schedule, float, Stroke], object]


class SchedulePlot(QWidget):
    """Draws lr × factor over the epochs. `take` hears of every move of a handle: schedule, rate, and the drag."""

    def __init__(self, take: Take) -> None:
        super().__init__()
        self._take = take
        self._schedule: Schedule | None = None
        self._rate, self._epochs = 0.0, 1
        self._at: float | None = None
        """Epochs since the schedule began; None before there is a run."""
        self._past: tuple[float, ...] = ()
        self._factors: list[float] = []
        self._held: int | None = None
        self._over: int | None = None
        self._offset = QPointF()
        self._stroke: Stroke | None = None
        self._top = 1.0
        """The rate at the upper end of the axis; it stays while a handle is held."""
        self.setMouseTracking(True)
        self.setMinimumHeight(theme.px(110) + 3 * self.fontMetrics().height())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(say("Curve of the learning rate"))
        self.setAccessibleDescription(say("The fields below set what its handles set"))

    # -- what is shown ---------------------------------------------------------------------------------------------

    def show_schedule(self, schedule: Schedule, rate: float, epochs: int) -> None:
        """Show the curve of these params."""
        if (schedule, rate, epochs) != (self._schedule, self._rate, self._epochs) or not self._factors:
            self._schedule, self._rate, self._epochs = schedule, rate, epochs
            self._compute()

    def show_place(self, epoch: float | None) -> None:
        """Show where the run is, in epochs since the schedule began."""
        if epoch != self._at:
            self._at = epoch
            self.update()

    def show_past(self, rates: Sequence[float]) -> None:
        """The rate after each epoch so far, for a schedule that goes by the loss."""
        if tuple(rates) != self._past:
            self._past = tuple(rates)
            if self._schedule is not None and self._schedule.listens:
                self._compute()

    def _compute(self) -> None:
        schedule = self._schedule
        assert schedule is not None
        total = self._epochs * max(1, math.ceil(POINTS / self._epochs))
        steps = sorted({round(n * (total - 1) / POINTS) for n in range(POINTS + 1)})
        self._parts = [step / max(1, total - 1) for step in steps]
        self._factors = [schedule.factor(step, total, self._epochs) for step in steps]
        if schedule.listens and self._past and self._rate:
            for n, epoch in enumerate(step * self._epochs // total for step in steps):
                if epoch:
                    self._factors[n] = self._past[min(epoch, len(self._past)) - 1] / self._rate
        if self._held is None:
            self._top = (max(self._factors) * self._rate or 1.0) * HEADROOM
        self.update()

    @property
    def handles(self) -> tuple[Handle, ...]:
        """Those of the schedule that is shown."""
        return self._schedule.handles(self._epochs) if self._schedule is not None else ()

    # -- places ----------------------------------------------------------------------------------------------------

    @property
    def _room(self) -> QRectF:
        metrics = self.fontMetrics()
        line = metrics.height()
        left = max(metrics.horizontalAdvance(_figure(value)) for value in (0.0, self._rate)) + 14
        return QRectF(left, line + 8, max(1, self.width() - left - 10), max(1, self.height() - 3 * line - 16))

    def place(self, x: float, rate: float) -> QPointF:
        """Where a part of the run and a learning rate are drawn."""
        room = self._room
        return QPointF(room.left() + x * room.width(), room.bottom() - rate / self._top * room.height())

    def place_of(self, handle: Handle) -> QPointF:
        """Where a handle is drawn."""
        return self.place(handle.x, handle.y * self._rate)

    def _nearest(self, point: QPointF) -> int | None:
        far = [(math.dist(self.place_of(h).toTuple(), point.toTuple()), -n) for n, h in enumerate(self.handles)]
        distance, n = min(far, default=(math.inf, 0))
        return -n if distance <= NEAR else None

    # -- dragging --------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        n = self._nearest(event.position())
        if event.button() != Qt.MouseButton.LeftButton or n is None:
            super().mousePressEvent(event)
            return
        self._held, self._stroke = n, Stroke()
        self._offset = self.place_of(self.handles[n]) - event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None or self._stroke is None or self._schedule is None:
            self._point_at(self._nearest(event.position()))
            return
        handle, room, point = self.handles[self._held], self._room, event.position() + self._offset
        x = min(1.0, max(0.0, (point.x() - room.left()) / room.width()))
        rate = max(0.0, (room.bottom() - point.y()) / room.height() * self._top)
        if handle.level:
            moved, rate = handle.moved(x, 1.0), float(f"{min(MOST, max(LEAST, rate)):.2g}")
        else:
            moved, rate = handle.moved(x, rate / (self._rate or 1.0)), self._rate
        if (moved, rate) != (self._schedule, self._rate):
            self._take(moved, rate, self._stroke)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self._held = self._stroke = None
            self._compute()
            self._point_at(self._nearest(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._held is None:
            self._point_at(None)

    def _point_at(self, n: int | None) -> None:
        """Show that the pointer is over a handle."""
        if n == self._over:
            return
        self._over = n
        self.setToolTip(self.handles[n].tip if n is not None else "")
        self.setCursor(Qt.CursorShape.PointingHandCursor if n is not None else Qt.CursorShape.ArrowCursor)
        self.update()

    # -- drawing ---------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._schedule is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(10))
        self._draw_axes(painter)
        self._draw_curve(painter)
        t = theme.theme()
        for n, handle in enumerate(self.handles):
            active = n in (self._held, self._over)
            painter.setPen(QPen(QColor(t.accent), 2))
            painter.setBrush(QColor(t.accent if active else t.panel))
            radius = theme.px(6 if active else 5)
            painter.drawEllipse(self.place_of(handle), radius, radius)

    def _draw_axes(self, painter: QPainter) -> None:
        t, room, metrics = theme.theme(), self._room, painter.fontMetrics()
        line, right = metrics.height(), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for rate in (0.0, self._rate):
            y = self.place(0, rate).y()
            painter.setPen(QPen(QColor(t.line), 1, Qt.PenStyle.SolidLine if rate == 0 else Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
            painter.setPen(QColor(t.muted))
            if y >= room.top() - line / 2:
                painter.drawText(QRectF(0, y - line / 2, room.left() - 10, line), right, _figure(rate))
        for part in (0.0, 0.5, 1.0):
            words = f"{part * self._epochs:g}"
            wide = metrics.horizontalAdvance(words) + 4
            x = min(room.left() + part * room.width() - wide / 2, self.width() - wide)
            painter.drawText(QRectF(x, room.bottom() + 4, wide, line), Qt.AlignmentFlag.AlignHCenter, words)
        below = QRectF(room.left(), room.bottom() + 4 + line, room.width(), line)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, say("epoch"))
        painter.drawText(QRectF(0, 0, self.width(), line), Qt.AlignmentFlag.AlignLeft, say("learning rate"))

    def _draw_curve(self, painter: QPainter) -> None:
        assert self._schedule is not None
        t = theme.theme()
        points = [self.place(x, factor * self._rate) for x, factor in zip(self._parts, self._factors, strict=True)]
        part = 0.0 if self._at is None else min(1.0, max(0.0, self._at / self._epochs))
        done = sum(1 for x in self._parts if x <= part) if self._at is not None else 0
        ahead = Qt.PenStyle.DashLine if self._schedule.listens else Qt.PenStyle.SolidLine
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color(t.train, 0.55 if done else 1.0), 2, ahead))
        painter.drawPolyline(QPolygonF(points[max(0, done - 1) :]))
        if not done:
            return
        painter.setPen(QPen(QColor(t.train), 2.5))
        painter.drawPolyline(QPolygonF(points[:done]))
        here, room = points[done - 1], self._room
        painter.setPen(QPen(QColor(t.muted), 1))
        painter.drawLine(QPointF(here.x(), room.top()), QPointF(here.x(), room.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(t.train))
        painter.drawEllipse(here, 3.5, 3.5)
        words = _figure(self._factors[done - 1] * self._rate)
        wide = painter.fontMetrics().horizontalAdvance(words) + 8
        left = here.x() - wide if here.x() + wide > room.right() else here.x()
        painter.setPen(QColor(t.text))
        place = QRectF(left, room.top() - 6, wide, painter.fontMetrics().height())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)


def _figure(rate: float) -> str:
    return f"{rate:.3g}"
