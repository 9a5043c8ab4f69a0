"""Panel: a live picture of the run. Members are in `panels/`; each is one file."""

from __future__ import annotations

import importlib
import pkgutil
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from playground.core.project import Project
from playground.engine.probe import Probe
from playground.engine.telemetry import Curves, Measured, Progress

_registry: dict[str, type[Panel]] = {}


class Panel(QFrame):
    """A titled card at the bottom of the window.

    Subclasses fill `body` and override what they need. They draw; probes measure. A hidden panel asks for no probe.
    """

    name: ClassVar[str] = ""
    """Stable id for layouts and menus; a subclass without one is not registered."""
    title: ClassVar[str] = ""
    order: ClassVar[int] = 100
    """Place from left to right."""
    stretch: ClassVar[int] = 1
    narrowest: ClassVar[int] = 200
    """Width, in pixels, below which the row of panels scrolls instead."""
    wishes_changed = Signal()
    """Emitted when `probes` would answer differently."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        if cls.name:
            _registry[cls.name] = cls

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAccessibleName(self.title)
        self.setMinimumWidth(self.narrowest)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(12, 8, 12, 12)
        self.body.setSpacing(4)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.heading = QLabel(self.title)
        self.heading.setObjectName("panelTitle")
        self.head.addWidget(self.heading)
        self.head.addStretch(1)
        self.caption = QLabel("")
        self.caption.setObjectName("panelCaption")
        self.head.addWidget(self.caption)
        self.body.addLayout(self.head)

    @classmethod
    def fits(cls, project: Project) -> bool:
        """Whether the panel has anything to show for this project; it is hidden otherwise."""
        return True

    def probes(self, project: Project) -> frozenset[Probe]:
        """What has to be measured while the panel is visible."""
        return frozenset()

    def show_project(self, project: Project) -> None:
        """The document changed."""

    def show_curves(self, curves: Curves) -> None:
        """Curves changed; called at most 15 times a second, only while visible."""

    def show_progress(self, progress: Progress) -> None:
        """State, step or best value changed."""

    def show_measured(self, measured: Measured) -> None:
        """A result of one of `probes`."""

    def clear(self) -> None:
        """The run was reset or another project opened: show nothing old."""

    def restyle(self) -> None:
        """The theme changed."""

    def state(self) -> dict[str, object]:
        """View settings that the layout remembers, as JSON values."""
        return {}

    def restore(self, state: dict[str, object]) -> None:
        """Take back what `state` gave; ignore what does not fit."""


def panels() -> list[type[Panel]]:
    """All registered panels in order."""
    package = importlib.import_module("playground.panels")
    for module in pkgutil.iter_modules(package.__path__):
        importlib.import_module(f"playground.panels.{module.name}")
    return sorted(_registry.values(), key=lambda cls: (cls.order, cls.name))
