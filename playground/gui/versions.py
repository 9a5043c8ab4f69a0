"""Earlier saved versions of the open file, with pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from playground.core import store
from playground.core.backup import Version
from playground.core.language import say
from playground.core.problem import Problems
from playground.core.project import Project
from playground.gui.pictured import Pictured, layers, moment

if TYPE_CHECKING:
    from playground.gui.main_window import MainWindow


class VersionsDialog(QDialog):
    """Lets the user choose a version; `answer` is "back", "copy" or ""."""

    def __init__(self, name: str, versions: list[Version], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Earlier versions"))
        self.resize(620, 480)
        self.answer = ""
        self.projects: list[Project | None] = []
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 16)
        box.setSpacing(12)
        head = QLabel(say("Earlier versions of “{name}”", name=name))
        head.setObjectName("heading")
        text = QLabel(
            say("Each time you save, a copy is kept here. To bring one back is an edit that can be undone.")
            if versions
            else say("There are none yet. Each time you save, a copy is kept here.")
        )
        text.setWordWrap(True)
        box.addWidget(head)
        box.addWidget(text)
        self.list = Pictured(say("Earlier versions"))
        for version in versions:
            self._add(version)
        self.list.currentRowChanged.connect(lambda _: self._allow())
        self.list.itemActivated.connect(lambda _: self._press("back"))
        box.addWidget(self.list, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        close = self._button("", say("Close"), say("Back to the window"))
        self._copy = self._button("copy", say("Open as copy"), say("Open it beside the file, without a name"))
        self._back = self._button("back", say("Bring back"), say("Put it in place of what is open, as an edit"))
        self._back.setObjectName("accent")
        for button in (close, self._copy, self._back):
            foot.addWidget(button)
        box.addLayout(foot)
        self._allow()
        self.list.setFocus()

    @property
    def chosen(self) -> Project | None:
        row = self.list.currentRow()
        return self.projects[row] if 0 <= row < len(self.projects) else None

    def _add(self, version: Version) -> None:
        try:
            content = version.read()
            project = store.read(content)
        except Problems as error:
            self.projects.append(None)
            self.list.add(None, moment(version.when), say("cannot be read: {reason}", reason=str(error)[:120]))
            return
        self.projects.append(project)
        size = say("{size} kB", size=f"{len(content) / 1000:,.1f}")
        self.list.add(project, moment(version.when), f"{layers(project)} · {size}", project.title)

    def _button(self, key: str, words: str, tip: str) -> QPushButton:
        button = QPushButton(words)
        button.setToolTip(tip)
        button.clicked.connect(lambda _=False: self._press(key))
        return button

    def _allow(self) -> None:
        for button in (self._copy, self._back):
            button.setEnabled(self.chosen is not None)

    def _press(self, key: str) -> None:
        if not key or self.chosen is not None:
            self.answer = key
            self.accept()


def show(window: MainWindow) -> None:
    """Show the versions of the open file, and do what is chosen with one."""
    files = window.files
    versions = window.workspace.backups.versions(files.path) if files.path is not None else []
    dialog = VersionsDialog(files.name or window.document.project.title, versions, window)
    dialog.exec()
    answer, chosen = dialog.answer, dialog.chosen
    dialog.deleteLater()
    if chosen is None:
        return
    if answer == "back":
        window.document.edit(say("Bring back a version"), chosen)
    elif answer == "copy":
        files.replace(chosen, None, say("{name}-copy", name=files.name), saved=False)
