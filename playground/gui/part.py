"""Part: a piece of the window that lies in a dock. Members are in `parts/` and `panels/`; each is one file.

A part says what its dock is called and where it lies at first, and overrides what it wants to hear of. Everything else,
that is, the dock, its menu entry, and remembering both, follows from the class.
"""

from __future__ import annotations

import importlib
import pkgutil
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from playground.core.project import Project
    from playground.engine.probe import Probe
    from playground.engine.shape import Analysis
    from playground.engine.telemetry import Curves, Measured, Progress
    from playground.gui.reference import Reference
    from playground.gui.selection import Selection

Area = Literal["left", "right", "below"]
_registry: dict[str, type[Part]] = {}


class Part(QFrame):
    """A piece of the window. The window tells all its parts what happens; edits go to the document.

    Members in `parts/` are made with the window as their only argument.
    """

    name: ClassVar[str] = ""
    """Stable id for layouts and menus; a class without one is not registered."""
    title: ClassVar[str] = ""
    """What its dock and its menu entry are called."""
    icon: ClassVar[str] = ""
    area: ClassVar[Area] = "right"
    """Where it lies at first; several on the left or right are tabs."""
    order: ClassVar[int] = 100
    """Place among those of its area."""
    stretch: ClassVar[int] = 1
    """Share of the width, where several lie side by side."""
    narrowest: ClassVar[int] = 180
    """Width, in pixels, below which it scrolls, or is not put beside others."""
    shown_at_first: ClassVar[bool] = True
    card: ClassVar[bool] = False
    """Whether it is drawn as a card with a heading, and not as a column of the window."""
    lazy: ClassVar[bool] = False
    """Whether it is told of the run only while it is seen; when it appears, it is told what it has missed."""
    wishes_changed = Signal()
    """Emitted when `probes` would answer differently."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        if cls.__dict__.get("name"):
            _registry[cls.name] = cls

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header: QWidget | None = None
        """What stands in the title of the card; a plain heading if None."""
        self.seen = False
        """Whether the user can see it: not so behind another tab, or while another part is maximised."""

    @classmethod
    def fits(cls, project: Project) -> bool:
        """Whether there is anything to show for this project; it is hidden otherwise."""
        return True

    def show_project(self, project: Project) -> None:
        """The project was opened or edited."""

    def show_selection(self, selection: Selection) -> None:
        """Something else was selected."""

    def show_analysis(self, analysis: Analysis | None) -> None:
        """Shapes, counts and problems are known (None: not yet)."""

    def show_progress(self, progress: Progress) -> None:
        """The run got on."""

    def show_curves(self, curves: Curves) -> None:
        """There are new points of curves; called at most 15 times a second."""

    def show_references(self, references: Sequence[Reference]) -> None:
        """These runs are to be drawn behind the present one."""

    def show_measured(self, measured: Measured) -> None:
        """A probe has a new value."""

    def probes(self, project: Project) -> frozenset[Probe]:
        """What it wants to be measured; asked only while it is seen."""
        return frozenset()

    def clear(self) -> None:
        """A new run begins, or another project: forget what was measured."""

    def restyle(self) -> None:
        """The theme, the language or the size of letters changed."""

    def state(self) -> dict[str, Any]:
        """View settings that are remembered, as JSON values."""
        return {}

    def restore(self, state: dict[str, Any]) -> None:
        """Take back what `state` gave; ignore what does not fit."""


def parts() -> list[type[Part]]:
    """All registered parts in order, those of the panels among them."""
    for folder in ("parts", "panels"):
        package = importlib.import_module(f"playground.{folder}")
        for module in pkgutil.iter_modules(package.__path__):
            importlib.import_module(f"playground.{folder}.{module.name}")
    return sorted(_registry.values(), key=lambda cls: (cls.order, cls.name))
