"""Pump: the only timer between engine and screen. Thirty times a second it fetches what is news."""

from __future__ import annotations

import time
from collections import deque

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from playground.engine.telemetry import Found, Measured, Progress, Telemetry, Tried

INTERVAL_MS = 33
CURVE_SECONDS = 1 / 15
BEAT = 15
PICTURE_SECONDS = 0.005
"""After so long, the remaining pictures wait for the next tick: many at once would be felt as a jerk."""
WINDOW = 300
"""Ticks over which lateness is judged: about ten seconds."""


class Pump(QObject):
    """Drains the mailbox of a session and hands on what it finds."""

    progress = Signal(object)
    measured = Signal(object)
    found = Signal(object)
    """A search for a learning rate has got on."""
    tried = Signal(object)
    """A trial of faster ways has got on."""
    curves = Signal(object)
    """The Curves, at most fifteen times a second, only when they changed."""
    beat = Signal()
    """Twice a second: time to show how fluent the window is."""

    def __init__(self, telemetry: Telemetry, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._telemetry = telemetry
        self._version = -1
        self._pictures: dict[tuple[object, str], Measured] = {}
        self._count = 0
        self._curves_at = 0.0
        self._late: deque[float] = deque(maxlen=WINDOW)
        self._ticks: deque[float] = deque(maxlen=WINDOW)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.tick)

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def tick(self) -> None:
        """Fetch and hand on what is new."""
        now = time.perf_counter()
        if self._ticks:
            self._late.append(max(0.0, now - self._ticks[-1] - INTERVAL_MS / 1000))
        self._ticks.append(now)
        self._count += 1
        if self._count % BEAT == 0:
            self.beat.emit()
        for event in self._telemetry.drain():
            if isinstance(event, Progress):
                self.progress.emit(event)
            elif isinstance(event, Found):
                self.found.emit(event)
            elif isinstance(event, Tried):
                self.tried.emit(event)
            else:
                self._pictures[event.probe, event.node] = event
        while self._pictures:
            self.measured.emit(self._pictures.pop(next(iter(self._pictures))))
            if time.perf_counter() - now > PICTURE_SECONDS:
                break
        curves = self._telemetry.curves
        if curves.version != self._version and now - self._curves_at >= CURVE_SECONDS:
            self._version, self._curves_at = curves.version, now
            self.curves.emit(curves)

    def settle(self) -> None:
        """Judge from now on: what came before belongs to the start of the program."""
        self._late.clear()
        self._ticks.clear()

    @property
    def fps(self) -> float:
        """Ticks per second of late."""
        if len(self._ticks) < 2:
            return 0.0
        return (len(self._ticks) - 1) / max(1e-6, self._ticks[-1] - self._ticks[0])

    @property
    def p99_ms(self) -> float:
        """Lateness of the event loop, in milliseconds, that 99 of 100 ticks stay below."""
        late = sorted(self._late)
        return 1000 * late[min(len(late) - 1, int(0.99 * len(late)))] if late else 0.0
