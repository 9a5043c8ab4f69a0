"""The audience: all parts of the window, which are told of everything that happens."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject, QTimer

from playground.core.project import Project
from playground.engine.probe import Probe
from playground.engine.shape import Analysis
from playground.engine.telemetry import Curves, Measured, Progress
from playground.gui.part import Part
from playground.gui.reference import Reference
from playground.gui.selection import Selection

PAUSE_MS = 12


class Audience(QObject):
    """Passes on what happens. A lazy part hears of it only while it is seen, and is then told what it has missed."""

    def __init__(self, on_wish: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self.parts: list[Part] = []
        self._on_wish = on_wish
        self._project: Project | None = None
        self._analysis: Analysis | None = None
        self._selection: Selection | None = None
        self._progress = Progress()
        self._curves: Curves | None = None
        self._references: Sequence[Reference] = ()
        self._due: list[Part] = []
        """Parts that have not drawn the newest curves yet."""

    def __iter__(self) -> Iterator[Part]:
        return iter(self.parts)

    def add(self, part: Part) -> None:
        """One more part, which is told how things stand."""
        self.parts.append(part)
        part.wishes_changed.connect(self._on_wish)
        if not part.lazy:
            self.catch_up(part)

    def catch_up(self, part: Part) -> None:
        """Tell a part that was not seen, or is new, what it has missed."""
        if self._project is None:
            return
        part.show_project(self._project)
        if self._selection is not None:
            part.show_selection(self._selection)
        part.show_analysis(self._analysis)
        part.show_progress(self._progress)
        part.show_references(self._references)
        if self._curves is not None:
            part.show_curves(self._curves)

    def awake(self) -> list[Part]:
        """Those that are told of everything now."""
        return [part for part in self.parts if part.seen or not part.lazy]

    def probes(self, project: Project) -> frozenset[Probe]:
        """What those who are seen want to be measured."""
        return frozenset(probe for part in self.parts if part.seen for probe in part.probes(project))

    def show_project(self, project: Project) -> None:
        self._project = project
        for part in self.awake():
            part.show_project(project)
        self._on_wish()

    def show_selection(self, selection: Selection) -> None:
        self._selection = selection
        for part in self.awake():
            part.show_selection(selection)

    def show_analysis(self, analysis: Analysis | None) -> None:
        self._analysis = analysis
        for part in self.awake():
            part.show_analysis(analysis)

    def show_progress(self, progress: Progress) -> None:
        self._progress = progress
        for part in self.awake():
            part.show_progress(progress)

    def show_references(self, references: Sequence[Reference]) -> None:
        """These runs are pinned from now on."""
        self._references = references
        for part in self.awake():
            part.show_references(references)

    def show_measured(self, measured: Measured) -> None:
        for part in self.awake():
            part.show_measured(measured)

    def show_curves(self, curves: Curves) -> None:
        """Let the parts draw, one after another with a pause between, so that the window answers in the meantime."""
        self._curves = curves
        waiting = bool(self._due)
        awake = self.awake()
        self._due = [part for part in self._due if part in awake]
        drawing = (part for part in awake if type(part).show_curves is not Part.show_curves)
        self._due += [part for part in drawing if part not in self._due]
        if not waiting:
            self._draw_next()

    def _draw_next(self) -> None:
        if self._due and self._curves is not None:
            self._due.pop(0).show_curves(self._curves)
        if self._due:
            QTimer.singleShot(PAUSE_MS, self, self._draw_next)

    def clear(self) -> None:
        self._curves = None
        for part in self.parts:
            part.clear()

    def restyle(self) -> None:
        for part in self.parts:
            part.restyle()
