"""Opening, saving and exporting: what stands between the document and the disk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QWidget

from playground.core import store
from playground.core.document import Document
from playground.core.problem import Problem, Problems
from playground.core.project import Project
from playground.core.resource import presets
from playground.core.spec import members
from playground.engine.exporter import Exporter, Finished
from playground.gui.dialog import ProblemsDialog
from playground.gui.workspace import Workspace

FILTER = "Playground project (*.json)"


def read(target: str) -> tuple[Project, Path | None, str]:
    """Project, file (None for a demo) and name of a path or preset id. Raises Problems."""
    found = presets()
    if target in found and not Path(target).exists():
        return store.read(found[target].read_bytes()), None, target
    path = Path(target)
    if not path.exists() and path.suffix == "":
        known = ", ".join(found)
        raise Problems([Problem("", f"There is no file and no demo named {target!r}. Demos: {known}.")])
    return store.load(path), path, path.stem


class Files(QObject):
    """The file behind the document, and the dialogs around it."""

    renamed = Signal()

    def __init__(self, document: Document, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self.document, self.workspace, self.window = document, workspace, window
        self.path: Path | None = None
        self.name = ""
        self.snapshot: Callable[[], Finished] = lambda: Finished(document.project)
        """What there is to export: the project, and what training has made of it so far."""

    def adopt(self, path: Path | None, name: str) -> None:
        self.path, self.name = path, name
        if path is not None:
            self.workspace.used(path)
        self.renamed.emit()

    def open(self, target: str) -> bool:
        """Open a file or demo; if it is malformed, show all its problems and keep what is open."""
        try:
            project, path, name = read(target)
        except Problems as error:
            dialog = ProblemsDialog(Path(target).name, error.problems, self.window)
            dialog.setModal(True)
            dialog.open()
            return False
        if not self.may_leave():
            return False
        self.document.open(project, f"Open {name}")
        self.adopt(path, name)
        return True

    def may_leave(self) -> bool:
        """Whether the current project may be replaced: asks only where edits would be lost."""
        if not self.document.edited:
            return True
        buttons = QMessageBox.StandardButton
        box = QMessageBox(self.window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("Save the changes?")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(f"“{self.name or self.document.project.title}” has changes that are not saved.")
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        answer = box.exec()
        box.deleteLater()
        if answer == buttons.Save:
            return self.save()
        return answer == buttons.Discard

    def new(self) -> None:
        if self.may_leave():
            self.document.open(Project(), "New network")
            self.adopt(None, "untitled")

    def ask_open(self) -> None:
        folder = str(self.path.parent) if self.path else ""
        name, _ = QFileDialog.getOpenFileName(self.window, "Open a project", folder, FILTER)
        if name:
            self.open(name)

    def save(self) -> bool:
        return self._write(self.path) if self.path is not None else self.save_as()

    def save_as(self) -> bool:
        start = str(self.path or f"{self.name or 'network'}.json")
        name, _ = QFileDialog.getSaveFileName(self.window, "Save the project", start, FILTER)
        if not name:
            return False
        path = Path(name)
        return self._write(path if path.suffix else path.with_suffix(".json"))

    def _write(self, path: Path) -> bool:
        try:
            store.save(path, self.document.project)
        except OSError as error:
            QMessageBox.warning(
                self.window,
                "Cannot save",
                f"{path.name} cannot be written: {error.strerror}. Nothing is lost; choose another place.",
            )
            return False
        self.document.mark_saved()
        self.adopt(path, path.stem)
        return True

    def fill_recent(self, menu: QMenu) -> None:
        """Fill a menu with the files that were open last."""
        for path in self.workspace.recent:
            action = menu.addAction(path.name)
            action.setToolTip(str(path))
            action.triggered.connect(lambda _=False, path=path: self.open(str(path)))

    def fill_export(self, menu: QMenu) -> None:
        """Fill a menu with everything that can be exported."""
        for cls in members("exporters").values():
            if cls.from_window:
                action = menu.addAction(f"{cls.title}…")
                action.setToolTip(cls.summary())
                action.triggered.connect(lambda _=False, cls=cls: self._export(cls()))

    def _export(self, exporter: Exporter) -> None:
        start = f"{(self.name or 'network').replace('-', '_')}{exporter.suffix}"
        name, _ = QFileDialog.getSaveFileName(self.window, f"Export {exporter.title}", start, f"*{exporter.suffix}")
        if not name:
            return
        try:
            exporter.write(self.snapshot(), Path(name))
        except Problems as error:
            ProblemsDialog(Path(name).name, error.problems, self.window).exec()
        except OSError as error:
            QMessageBox.warning(self.window, "Cannot export", f"{name} cannot be written: {error.strerror}.")
