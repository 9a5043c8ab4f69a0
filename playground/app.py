"""The window's composition root: document, session, workspace and main window."""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
import time
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from playground.core.document import Document
from playground.core.language import say
from playground.core.problem import Problem, Problems
from playground.core.project import Project
from playground.core.spec import discover
from playground.engine.session import Session
from playground.gui import files, language, motion, restore, theme
from playground.gui.main_window import MainWindow
from playground.gui.workspace import Left, Workspace

DEFAULT = "lenet-mnist"


def run(target: str | None = None) -> int:
    """Open the window on a file or demo (or on what was open last) and return its exit status."""
    discover()
    app = application()
    workspace = Workspace()
    theme.set_scale(workspace.get("scale", 1.0))
    theme.use(workspace.get("theme", "system"))
    language.use(workspace.get("language", "system"))
    left = restore.ask(workspace, target)
    problems: list[Problem] = []
    try:
        project, path, name = (left.project, left.file, left.name) if left else files.read(target or DEFAULT)
    except Problems as error:
        problems = error.problems
        project, path, name = files.read(DEFAULT)
    window = make_window(project, workspace)
    window.files.adopt(path, name or (path.stem if path else project.title), left.seen if left else "")
    _catch_everything(window)

    def started() -> None:
        start(window, left)
        _log_to(workspace.folder / "playground.log")
        workspace.tidy()
        window.files.settle_start()
        if problems:
            files.ProblemsDialog(target or "", problems, window).open()
        elif left is not None:
            window.status.say(say("Restored after a crash.") if left.crashed else say("Everything is as you left it."))
        elif target is None:
            window.show_gallery()

    window.on_first_paint = started
    window.show()
    signal.signal(signal.SIGINT, lambda *_: window.close())
    return app.exec()


def application() -> QApplication:
    """The one QApplication, with fonts and theme."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("Playground")
    app.setDesktopFileName("playground")
    theme.load_fonts()
    app.setWindowIcon(QIcon(theme.pixmap("logo", theme.DARK.accent, 64)))
    return app


def make_window(project: Project, workspace: Workspace) -> MainWindow:
    motion.ask(lambda: workspace.get("reduced_motion", False))
    return MainWindow(Document(project), Session(project, workspace.history), workspace)


def start(window: MainWindow, left: Left | None = None) -> None:
    """Start the engine behind a window that is on the screen already."""
    if left is not None:
        window.session.open(left.project, left.checkpoint)
        window.keeper.reached = (left.step, left.epoch)
        if left.edited:
            window.document.mark_edited()
            window.files.renamed.emit()
    window.session.start()
    window.start()


def screenshot(
    target: str, output: str | Path, size: tuple[int, int] = (1440, 900), steps: int = 0, look: str = "dark"
) -> None:
    """Render the real window after training some steps into a PNG. Raises Problems, or OSError on a bad place."""
    if not os.environ.get("DISPLAY") and sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    discover()
    project, path, name = files.read(target)
    app = application()
    theme.use("light" if look == "light" else "dark")
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        window = make_window(project, Workspace(Path(folder)))
        window.files.adopt(path, name)
        window.resize(QSize(*size))
        window.show()
        start(window)
        try:
            _until(app, lambda: window.session.ready and window.analysis is not None)
            if steps:
                _train_for(app, window, steps)
            _for_a_while(app, 1.0)
            select_first(window)
            _for_a_while(app, 1.5)
            if not window.grab().save(str(output), "PNG"):
                raise OSError(f"The picture cannot be written to {output}.")
        finally:
            window.close()


def select_first(window: MainWindow) -> None:
    """Select the first layer with weights, so that the inspector has something to show."""
    role, facts = next(iter(window.analysis.facts.items())) if window.analysis else ("", {})
    found = next((path for path, known in facts.items() if known.parameters), None)
    if found is not None:
        window.canvas.select(role, found)


def _train_for(app: QApplication, window: MainWindow, steps: int) -> None:
    window.session.step(steps)
    ended = ("paused", "finished", "failed")
    _until(app, lambda: window.progress.step > 0 and window.progress.state in ended, 3600)


def _until(app: QApplication, done: object, seconds: float = 120) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.processEvents()
        if callable(done) and done():
            return
        time.sleep(0.005)
    raise TimeoutError("The window did not get ready in time.")


def _for_a_while(app: QApplication, seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.processEvents()
        time.sleep(0.005)


def _log_to(file: Path) -> None:
    from logging.handlers import RotatingFileHandler  # imports sockets and more: after the first paint

    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(file, maxBytes=500_000, backupCount=2, encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)


def _catch_everything(window: MainWindow) -> None:
    """An exception anywhere is logged and shown; it never ends the program."""

    def caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        logging.getLogger(__name__).error("Unexpected error", exc_info=(kind, error, trace))
        message = say(
            "Something went wrong inside the program: {value}. Your work is kept; go on.", value=error or kind.__name__
        )
        QTimer.singleShot(0, window, lambda: window.banner.show_problem(Problem("", message)))

    sys.excepthook = caught
    threading.excepthook = lambda args: caught(args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback)
