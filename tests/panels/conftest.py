"""Panels, fed with what a short run of a demo really measures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import pytest
from PySide6.QtWidgets import QApplication

from playground import app
from playground.core import store
from playground.core.project import Project
from playground.core.resource import presets
from playground.engine.isolation import evaluating
from playground.engine.telemetry import Measured
from playground.engine.trainer import Trainer
from playground.gui import theme
from playground.gui.panel import Panel, panels


@dataclass(frozen=True, eq=False)
class Run:
    """A demo after some steps."""

    project: Project
    trainer: Trainer

    def feed(self, panel: Panel) -> None:
        """Show a panel all that it may see of the run."""
        trainer = self.trainer
        panel.show_project(self.project)
        panel.show_progress(trainer.progress("paused"))
        panel.show_curves(trainer.telemetry.curves)
        for probe in panel.probes(self.project):
            with evaluating(trainer.networks):
                found = probe.measure(trainer.specimen())
            assert found, f"{panel.name} wants a probe that finds nothing"
            for node, data in found.items():
                panel.show_measured(Measured(probe, node, trainer.step, 0.5, data, "a test"))


@lru_cache
def run_of(id: str) -> Run:
    project = store.read(presets()[id].read_bytes())
    trainer = Trainer(project)
    for _ in trainer.train(steps=25):
        pass
    for _ in trainer._validate():
        pass
    return Run(project, trainer)


@pytest.fixture
def run() -> Callable[[str], Run]:
    return run_of


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    made = app.application()
    theme.use("dark")
    return made


@pytest.fixture
def make(qtbot) -> Callable[[str], Panel]:
    """Makes a panel by name, and shows it in a usual size."""

    def made(name: str) -> Panel:
        panel = next(cls for cls in panels() if cls.name == name)()
        qtbot.addWidget(panel)
        panel.resize(300, 220)
        panel.show()
        return panel

    return made
