"""Tests of the real window on the offscreen platform: warnings of Qt, logged errors and leftovers fail them."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hand import Hand, answering, is_ready
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QMenu

from playground import app
from playground.core import store
from playground.core.project import Project
from playground.core.resource import presets
from playground.gui import theme
from playground.gui.main_window import MainWindow
from playground.gui.workspace import Left, Workspace

HERE = Path(__file__).parent
HARMLESS = ("This plugin does not support", "propagateSizeHints")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Here a warning of Qt is a failure, except for what only the offscreen platform complains about."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(pytest.mark.qt_log_ignore(*HARMLESS))


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application as the program makes it."""
    made = app.application()
    made.setQuitOnLastWindowClosed(False)
    theme.use("dark")
    return made


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Iterator[None]:
    """Every test starts in the dark theme."""
    yield
    if theme.theme().name != "dark":
        theme.use("dark")


@pytest.fixture(autouse=True)
def no_logged_errors(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A test that lets an error be logged has to look at it and clear it."""
    yield
    bad = [record.getMessage() for record in caplog.get_records("call") if record.levelno >= logging.ERROR]
    assert not bad, f"logged: {bad}"


@pytest.fixture(autouse=True)
def no_windows_left(qapp: QApplication) -> Iterator[None]:
    """A test that leaves a top-level widget behind fails."""
    before = set(QApplication.topLevelWidgets())
    yield
    QApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))
    new = [widget for widget in QApplication.topLevelWidgets() if widget not in before]
    # Hidden menus without a parent are pyqtgraph's, and go when Python collects the plot.
    left = [
        widget for widget in new if widget.isVisible() or (widget.parent() is None and not isinstance(widget, QMenu))
    ]
    assert not left, f"left behind: {left}"


@pytest.fixture
def open_window(qtbot: Any, home: Path, no_windows_left: None) -> Iterator[Callable[..., Hand]]:
    """Opens the real window on a project or demo and gives the hand that uses it."""
    hands: list[Hand] = []

    def open(
        project: Project | str = "xor-mlp",
        *,
        workspace: Workspace | None = None,
        left: Left | None = None,
        ready: bool = True,
    ) -> Hand:
        path = None
        name = project if isinstance(project, str) else "test"
        if isinstance(project, str):
            project = store.read(presets()[project].read_bytes())
        workspace = workspace or Workspace(home)
        theme.use(workspace.get("theme", "dark"))
        window = app.make_window(project, workspace)
        window.files.adopt(path, name)
        hand = Hand(window, qtbot)
        hands.append(hand)
        window.resize(1440, 900)
        window.show()
        app.start(window, left)
        if ready:
            qtbot.waitUntil(lambda: is_ready(window), timeout=30_000)
            QApplication.processEvents()
        return hand

    yield open
    for hand in hands:
        hand.close()
        active = [timer for timer in hand.window.findChildren(QTimer) if timer.isActive() and not timer.isSingleShot()]
        assert not active, f"timers that go on after the window was closed: {active}"
        hand.window.deleteLater()


@pytest.fixture
def hand(open_window: Callable[..., Hand]) -> Hand:
    """A window on a small network that learns XOR."""
    return open_window("xor-mlp")


@pytest.fixture(scope="module")
def kept_window(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    """One window for all tests of a module that look at the canvas alone; a window of one's own takes half a second."""
    project = store.read(presets()["xor-mlp"].read_bytes())
    window = app.make_window(project, Workspace(tmp_path_factory.mktemp("kept")))
    window.resize(1440, 900)
    window.show()
    app.start(window)
    app._until(qapp, lambda: is_ready(window))
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def using(qtbot: Any, kept_window: MainWindow) -> Callable[..., Hand]:
    """Opens a project in the window of the module, with a history, a run and a view that are new."""

    def use(project: Project, name: str = "test") -> Hand:
        window = kept_window
        window.resize(1440, 900)
        window.palette_.search.clear()
        hand = Hand(window, qtbot)
        hand.open(project, name)
        window.show_card(False)
        hand.until(lambda: window.progress.state == "idle" and not window.banner.isVisible())
        return hand

    return use


@pytest.fixture
def shared(using: Callable[..., Hand]) -> Hand:
    """The window of the module, on a fresh copy of the small network that learns XOR."""
    return using(store.read(presets()["xor-mlp"].read_bytes()), "xor-mlp")


@pytest.fixture
def answer(qtbot: Any) -> Callable[[str], list[str]]:
    """Presses a button of the next modal message; the list then holds the words of that message."""
    return answering
