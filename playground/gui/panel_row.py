"""The row of live panels under the canvas: made after the first paint, shown and hidden one by one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QMenu, QScrollArea, QSplitter, QVBoxLayout

from playground.core.language import translated
from playground.core.project import Project
from playground.engine.probe import Probe
from playground.engine.telemetry import Curves, Measured, Progress
from playground.gui.panel import Panel, panels
from playground.gui.part import Part

HIDDEN_AT_FIRST = ("code",)
PAUSE_MS = 12


class PanelRow(Part):
    """Holds the panels and hands on only what a visible one wants."""

    def __init__(self, on_wish: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("panelRow")
        self.setMinimumHeight(120)
        self._on_wish = on_wish
        self.panels: list[Panel] = []
        self._hidden: set[str] = set(HIDDEN_AT_FIRST)
        self._project: Project | None = None
        self._progress = Progress()
        self._curves: Curves | None = None
        self._due: list[Panel] = []
        """Panels that have not drawn the newest curves yet."""
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 12, 12, 12)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setObjectName("panels")
        self._splitter.setHandleWidth(12)
        self._splitter.setChildrenCollapsible(False)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._splitter)
        box.addWidget(scroll)

    def create(self, project: Project, state: dict[str, Any]) -> None:
        """Make all panels; `state` is what `state()` gave in an earlier run."""
        hidden = state.get("hidden")
        if isinstance(hidden, list):
            self._hidden = {str(name) for name in hidden}
        for cls in panels():
            panel = cls()
            self.panels.append(panel)
            self._splitter.addWidget(panel)
            self._splitter.setStretchFactor(self._splitter.count() - 1, cls.stretch)
            panel.wishes_changed.connect(self._on_wish)
            if isinstance(state.get(cls.name), dict):
                panel.restore(state[cls.name])
        self.show_project(project)

    def fill(self, menu: QMenu) -> None:
        """Fill a menu with the panels, to be shown and hidden."""
        for panel in self.panels:
            action = menu.addAction(translated(type(panel).title))
            action.setCheckable(True)
            action.setChecked(panel.name not in self._hidden)
            action.toggled.connect(lambda on, name=panel.name: self.set_shown(name, on))

    def set_shown(self, name: str, shown: bool) -> None:
        """Show or hide a panel; a hidden one asks for no probe."""
        self._hidden = self._hidden - {name} if shown else self._hidden | {name}
        if self._project is not None:
            self.show_project(self._project)

    def show_project(self, project: Project) -> None:
        self._project = project
        for panel in self.panels:
            fits = type(panel).fits(project)
            visible = fits and panel.name not in self._hidden
            appears = visible and panel.isHidden()
            if panel.isHidden() == visible:
                panel.setVisible(visible)
            if visible:
                panel.show_project(project)
            if appears:
                self._catch_up(panel)
        self.setVisible(not self.panels or any(not panel.isHidden() for panel in self.panels))
        self._on_wish()

    def _catch_up(self, panel: Panel) -> None:
        """Show a panel that was hidden what it has missed."""
        panel.show_progress(self._progress)
        if self._curves is not None:
            panel.show_curves(self._curves)

    def visible(self) -> list[Panel]:
        return [panel for panel in self.panels if not panel.isHidden()]

    def probes(self, project: Project) -> frozenset[Probe]:
        return frozenset(probe for panel in self.visible() for probe in panel.probes(project))

    def show_curves(self, curves: Curves) -> None:
        """Let the panels draw, one after another with a pause between, so that the window answers in the meantime."""
        self._curves = curves
        waiting = bool(self._due)
        self._due = [panel for panel in self._due if not panel.isHidden()]
        drawing = (panel for panel in self.visible() if type(panel).show_curves is not Panel.show_curves)
        self._due += [panel for panel in drawing if panel not in self._due]
        if not waiting:
            self._draw_next()

    def _draw_next(self) -> None:
        if self._due and self._curves is not None:
            self._due.pop(0).show_curves(self._curves)
        if self._due:
            QTimer.singleShot(PAUSE_MS, self, self._draw_next)

    def show_progress(self, progress: Progress) -> None:
        self._progress = progress
        for panel in self.visible():
            panel.show_progress(progress)

    def show_measured(self, measured: Measured) -> None:
        for panel in self.visible():
            panel.show_measured(measured)

    def clear(self) -> None:
        for panel in self.panels:
            panel.clear()

    def restyle(self) -> None:
        for panel in self.panels:
            panel.restyle()

    def state(self) -> dict[str, Any]:
        """What is hidden, and the view settings of each panel."""
        return {"hidden": sorted(self._hidden), **{panel.name: panel.state() for panel in self.panels}}
