"""Part: a piece of the window beside the canvas, such as the inspector. It overrides what it wants to hear of."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QFrame

if TYPE_CHECKING:
    from playground.core.project import Project
    from playground.engine.probe import Probe
    from playground.engine.shape import Analysis
    from playground.engine.telemetry import Curves, Measured, Progress
    from playground.gui.selection import Selection


class Part(QFrame):
    """A piece of the window. The window tells all its parts what happens; edits go to the document."""

    title: ClassVar[str] = ""
    """What its dock and its menu entry are called."""

    def show_project(self, project: Project) -> None:
        """The project was opened or edited."""

    def show_selection(self, selection: Selection) -> None:
        """Something else was selected."""

    def show_analysis(self, analysis: Analysis | None) -> None:
        """Shapes, counts and problems are known (None: not yet)."""

    def show_progress(self, progress: Progress) -> None:
        """The run got on."""

    def show_curves(self, curves: Curves) -> None:
        """There are new points of curves."""

    def show_measured(self, measured: Measured) -> None:
        """A probe has a new value."""

    def probes(self, project: Project) -> frozenset[Probe]:
        """What it wants to be measured, as long as it is visible."""
        return frozenset()

    def clear(self) -> None:
        """A new run begins: forget what was measured."""

    def restyle(self) -> None:
        """The theme, the language or the size of letters changed."""
