"""What every panel promises, because it exists."""

from __future__ import annotations

import json

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from playground.core import store
from playground.core.project import Project
from playground.core.resource import presets
from playground.gui import theme
from playground.gui.panel import panels

NAMES = [cls.name for cls in panels()]
DEMO = {"decision_boundary": "xor-mlp"}
"""Where a panel does not fit LeNet, a demo that it fits."""


def pixels(panel) -> np.ndarray:
    image = panel.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4).copy()


def demo(name: str) -> str:
    return DEMO.get(name, "lenet-mnist")


def test_names_are_unique_and_titles_are_there():
    assert len(set(NAMES)) == len(NAMES)
    assert all(cls.title and cls.__dict__.get("__doc__") for cls in panels())


@pytest.mark.parametrize("name", NAMES)
def test_each_panel_fits_some_demo(name):
    cls = next(cls for cls in panels() if cls.name == name)
    assert any(cls.fits(store.read(file.read_bytes())) for file in presets().values())


@pytest.mark.parametrize("name", NAMES)
def test_a_full_panel_shows_more_than_an_empty_one_and_clear_takes_it_back(make, run, name):
    panel = make(name)
    empty = pixels(panel)
    run(demo(name)).feed(panel)
    full = pixels(panel)
    assert (full != empty).any(axis=2).sum() > 300
    if name != "code":  # the source belongs to the project, not to the run
        panel.clear()
        assert (pixels(panel) != full).any(axis=2).sum() > 300
        assert panel.caption.text() == ""


@pytest.mark.parametrize("name", NAMES)
def test_a_panel_takes_the_light_theme(make, run, name):
    panel = make(name)
    run(demo(name)).feed(panel)
    try:
        theme.use("light")
        panel.restyle()
        assert pixels(panel)[3, 150, :3].mean() > 200
    finally:
        theme.use("dark")
    panel.restyle()
    assert pixels(panel)[3, 150, :3].mean() < 60


@pytest.mark.parametrize("name", NAMES)
def test_view_settings_come_back_as_json(make, name):
    panel, other = make(name), make(name)
    state = json.loads(json.dumps(panel.state()))
    other.restore(state)
    assert other.state() == state
    other.restore({"smooth": "nonsense", "log": 3, "steps": None})


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("size", [QSize(60, 50), QSize(1600, 60), QSize(90, 900)])
def test_odd_sizes_are_drawn(make, run, name, size):
    panel = make(name)
    panel.setMinimumSize(1, 1)
    run(demo(name)).feed(panel)
    panel.resize(size)
    assert not panel.grab().isNull()


@pytest.mark.parametrize("name", NAMES)
def test_an_empty_project_asks_for_nothing_that_fails(make, name):
    panel = make(name)
    panel.show_project(Project())
    panel.clear()
    assert not panel.grab().isNull()
