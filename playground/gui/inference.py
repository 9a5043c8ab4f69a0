"""Inference: shapes and problems are looked at anew, at once for what is small, else in a pause of the edits."""

from __future__ import annotations

import gc
from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QObject, QTimer

from playground.core.project import Project
from playground.engine.shape import Analysis, analyse

SMALL = 200
"""So many layers, those in Blocks counted once per copy, are looked at within the edit."""
PAUSE_MS = 150


@cache
def _rest() -> None:
    """Once PyTorch and all parts are there: the collector need not look at them again, which takes 0.2 seconds."""
    gc.freeze()


class Inference(QObject):
    """Analyses the project and passes on what it finds. A big network waits until nothing was edited for a moment."""

    def __init__(self, found: Callable[[Analysis], object], parent: QObject) -> None:
        super().__init__(parent)
        self._found = found
        self._project: Project | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.finish)

    @property
    def waiting(self) -> bool:
        """Whether there is something that was not looked at yet."""
        return self._project is not None

    def look_at(self, project: Project) -> None:
        """The project is another one."""
        self._project = project
        if sum(graph.size for graph in project.networks.values()) > SMALL:
            self._pause.start()
        else:
            self.finish()

    def finish(self) -> None:
        """Look at what waits now, since somebody has to know."""
        self._pause.stop()
        project, self._project = self._project, None
        if project is not None:
            self._found(analyse(project))
            _rest()
