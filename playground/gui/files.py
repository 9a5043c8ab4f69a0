"""Opening, saving and exporting: what stands between the document and the disk."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from playground.core import disk, store
from playground.core.document import Document
from playground.core.language import say, translated
from playground.core.problem import Problem, Problems
from playground.core.project import Project
from playground.core.resource import presets
from playground.core.spec import members
from playground.engine.exporter import Exporter, Finished
from playground.gui.dialog import ProblemsDialog
from playground.gui.question import ask
from playground.gui.workspace import Workspace


def read(target: str) -> tuple[Project, Path | None, str]:
    """Project, file (None for a demo) and name of a path or preset id. Raises Problems."""
    found = presets()
    if target in found and not Path(target).exists():
        return store.read(found[target].read_bytes()), None, target
    path = Path(target)
    if not path.exists() and path.suffix == "":
        known = ", ".join(found)
        raise Problems(
            [
                Problem(
                    "",
                    say("There is no file and no demo named {target!r}. Demos: {known}.", target=target, known=known),
                )
            ]
        )
    return store.load(path), path, path.stem


class Files(QObject):
    """The file behind the document, and the dialogs around it."""

    renamed = Signal()

    def __init__(self, document: Document, workspace: Workspace, window: QWidget) -> None:
        super().__init__(window)
        self.document, self.workspace, self.window = document, workspace, window
        self.path: Path | None = None
        self.name = ""
        self.seen = ""
        """Digest of the file as it was read or written last, by which a change by others is noticed."""
        self.read_only = False
        """Whether the file is open in another window, or may not be written: then saving asks for another place."""
        self.snapshot: Callable[[], Finished] = lambda: Finished(document.project)
        """What there is to export: the project, and what training has made of it so far."""
        self.set_aside: Callable[[], bool] = lambda: True
        """Keeps what is open before another project takes its place; False where that must not be."""

    @property
    def title(self) -> str:
        """The name that people see."""
        name = self.name or self.document.project.title
        return say("{name} (read-only)", name=name) if self.read_only else name

    def adopt(self, path: Path | None, name: str, seen: str = "") -> None:
        """Call the document's file by its name from now on, and claim it before other windows."""
        self.path, self.name = path, name
        self.seen = seen or (disk.fingerprint(path) if path is not None else "")
        free = self.workspace.claim(path)
        self.read_only = path is not None and (not free or (path.exists() and not disk.is_writable(path)))
        if path is not None:
            self.workspace.used(path)
        self.renamed.emit()

    # -- opening ---------------------------------------------------------------------------------------------------

    def open(self, target: str) -> bool:
        """Open a file or demo; if it is malformed, show all its problems and keep what is open."""
        try:
            project, path, name = read(target)
        except Problems as error:
            dialog = ProblemsDialog(Path(target).name, error.problems, self.window)
            dialog.setModal(True)
            dialog.open()
            return False
        if path is not None and not self.workspace.is_free(path):
            how = self._ask_shared(path)
            if how == "cancel":
                return False
            if how == "copy":
                path, name = None, say("{name}-copy", name=name)
        return self.replace(project, path, name)

    def replace(
        self, project: Project, path: Path | None, name: str, *, saved: bool = True, asking: bool = True
    ) -> bool:
        """Put another project into the window, if the one that is there may go.

        Without `asking`, edits are put aside; only where they cannot be kept is there a question.
        """
        asking = asking or self.workspace.trouble is not None
        if (asking and not self.may_leave()) or not self.set_aside():
            return False
        self.document.open(project, say("Open {name}", name=name))
        if not saved:
            self.document.mark_edited()
        self.adopt(path, name)
        return True

    def settle_start(self) -> None:
        """At the start, ask how a file is to be opened that is open in another window."""
        if self.path is not None and not self.workspace.claim(self.path) and self._ask_shared(self.path) == "copy":
            self.adopt(None, say("{name}-copy", name=self.name))

    def _ask_shared(self, path: Path) -> str:
        text = say(
            "“{name}” is open in another window. Changes made in both would overwrite each other.", name=path.name
        )
        choices = {
            "copy": say("Open a copy"),
            "read": say("Open read-only"),
            "cancel": say("Cancel"),
        }
        return ask(self.window, say("Open twice?"), text, choices)

    def may_leave(self) -> bool:
        """Whether the current project may be replaced: asks only where edits would be lost."""
        if not self.document.edited:
            return True
        text = say("“{name}” has changes that are not saved.", name=self.name or self.document.project.title)
        choices = {"save": say("Save"), "discard": say("Discard"), "cancel": say("Cancel")}
        answer = ask(self.window, say("Save the changes?"), text, choices)
        return self.save() if answer == "save" else answer == "discard"

    def new(self) -> None:
        self.replace(Project(), None, "untitled")

    def ask_open(self) -> None:
        folder = str(self.path.parent) if self.path else ""
        name, _ = QFileDialog.getOpenFileName(self.window, say("Open a project"), folder, _filter())
        if name:
            self.open(name)

    def fill_recent(self, menu: QMenu) -> None:
        """Fill a menu with the files that were open last."""
        for path in self.workspace.recent:
            action = menu.addAction(path.name)
            action.setToolTip(str(path))
            action.triggered.connect(lambda _=False, path=path: self.open(str(path)))

    # -- saving ----------------------------------------------------------------------------------------------------

    def save(self) -> bool:
        if self.path is None or self.read_only:
            return self.save_as()
        found = disk.fingerprint(self.path)
        if found and self.seen and found != self.seen and found != disk.digest(self._content()):
            return self._ask_changed(self.path)
        return self._write(self.path)

    def save_as(self) -> bool:
        start = str(self.path or f"{self.name or 'network'}.json")
        name, _ = QFileDialog.getSaveFileName(self.window, say("Save the project"), start, _filter())
        if not name:
            return False
        path = Path(name)
        if not path.suffix:
            path = path.with_name(f"{path.name}.json")
            if path.exists() and not self._may_overwrite(path):  # the dialog has asked about a name without .json
                return False
        if not self.workspace.is_free(path):
            text = say("“{name}” is open in another window, so it was not overwritten.", name=path.name)
            return self._ask_elsewhere(text, self.save_as)
        return self._write(path)

    def _content(self) -> bytes:
        return store.write(self.document.project).encode()

    def _may_overwrite(self, path: Path) -> bool:
        text = say("“{name}” exists already.", name=path.name)
        choices = {"overwrite": say("Overwrite"), "cancel": say("Cancel")}
        return ask(self.window, say("Overwrite?"), text, choices, "cancel") == "overwrite"

    def _ask_changed(self, path: Path) -> bool:
        """Another program has changed the file meanwhile: never overwrite it without being told to."""
        text = say("“{name}” was changed by another program since you opened or saved it.", name=path.name)
        more = say("Whatever you choose, the other version stays in File, Earlier versions.")
        choices = {
            "save_as": say("Save as…"),
            "overwrite": say("Overwrite"),
            "reload": say("Reload"),
            "cancel": say("Cancel"),
        }
        answer = ask(self.window, say("Changed on the disk"), f"{text}\n{more}", choices)
        if answer == "reload":
            self._reload(path)
            return False
        return self.save_as() if answer == "save_as" else answer == "overwrite" and self._write(path)

    def _reload(self, path: Path) -> None:
        try:
            project = store.load(path)
        except Problems as error:
            ProblemsDialog(path.name, error.problems, self.window).open()
            return
        if self.set_aside():
            self.document.open(project, say("Open {name}", name=path.stem))
            self.adopt(path, path.stem)

    def _write(self, path: Path) -> bool:
        content = self._content()

        def write() -> None:
            if path.is_file():
                self._keep(path, path.read_bytes(), path.stat().st_mtime)  # perhaps not of this program
            disk.write_atomically(path, content)
            self._keep(path, content)
            self.document.mark_saved()
            self.adopt(path, path.stem, disk.digest(content))

        return self._attempt(path, write, self.save_as)

    def _keep(self, path: Path, content: bytes, when: float | None = None) -> None:
        """Keep a version; where that fails, saving does not."""
        try:
            self.workspace.backups.keep(path, content, when)
        except OSError as error:
            self.workspace.wrote(self.workspace.backups.folder, error)
        else:
            self.workspace.wrote(self.workspace.backups.folder, None)

    def _attempt(self, path: Path, write: Callable[[], object], choose: Callable[[], bool]) -> bool:
        """Write; where that is not possible, say why and offer another place or another try."""
        try:
            if not path.parent.is_dir() and not path.parent.is_file():
                raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(path.parent))
            write()
        except OSError as error:
            text = disk.unwritten(path, error).message
            return self._ask_elsewhere(text, choose, lambda: self._attempt(path, write, choose))
        return True

    def _ask_elsewhere(self, text: str, choose: Callable[[], bool], again: Callable[[], bool] | None = None) -> bool:
        """Say why a file was not written. Nothing is lost: the project stays open."""
        choices = {"save_as": say("Save as…"), "again": say("Try again"), "cancel": say("Cancel")}
        if again is None:
            del choices["again"]
        answer = ask(self.window, say("Not written"), f"{text}\n{say('Your project is still open here.')}", choices)
        if answer == "save_as":
            return choose()
        return answer == "again" and again is not None and again()

    # -- exporting -------------------------------------------------------------------------------------------------

    def fill_export(self, menu: QMenu) -> None:
        """Fill a menu with everything that can be exported."""
        for cls in members("exporters").values():
            if cls.from_window:
                action = menu.addAction(f"{translated(cls.title)}…")
                action.setToolTip(translated(cls.summary()))
                action.triggered.connect(lambda _=False, cls=cls: self._export(cls()))

    def _export(self, exporter: Exporter) -> bool:
        start = f"{(self.name or 'network').replace('-', '_')}{exporter.suffix}"
        caption = say("Export {title}", title=translated(exporter.title))
        name, _ = QFileDialog.getSaveFileName(self.window, caption, start, f"*{exporter.suffix}")
        if not name:
            return False
        path = Path(name)
        try:
            return self._attempt(path, lambda: exporter.write(self.snapshot(), path), lambda: self._export(exporter))
        except Problems as error:
            ProblemsDialog(path.name, error.problems, self.window).exec()
            return False


def _filter() -> str:
    return say("Playground project") + " (*.json)"
