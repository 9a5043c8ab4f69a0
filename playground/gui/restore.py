"""What earlier windows have left: offered at the start after a crash, and in the File menu at any time."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from playground.core.language import say
from playground.engine.telemetry import Progress
from playground.gui.pictured import Pictured, layers, moment

if TYPE_CHECKING:
    from playground.gui.journal import Left
    from playground.gui.main_window import MainWindow
    from playground.gui.workspace import Workspace


class LeftDialog(QDialog):
    """Lists what was left, with pictures; `answer` is the key of the button that was pressed."""

    def __init__(
        self,
        title: str,
        words: str,
        found: Sequence[Left],
        buttons: Sequence[tuple[str, str, str]],
        parent: QWidget | None = None,
    ) -> None:
        """`buttons` have key, text and tip; the first is preferred, and Escape is the last."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(620, 440 if len(found) > 1 else 300)
        self.found = found
        self.answer = buttons[-1][0]
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 16)
        box.setSpacing(12)
        head = QLabel(title)
        head.setObjectName("heading")
        box.addWidget(head)
        text = QLabel(words)
        text.setWordWrap(True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        box.addWidget(text)
        self.list = Pictured(title)
        for left in found:
            self.list.add(left.project, left.name or left.project.title, *described(left))
        self.list.itemActivated.connect(lambda _: self._press(buttons[0][0]))
        box.addWidget(self.list, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        for key, words_, tip in reversed(buttons):
            button = QPushButton(words_)
            button.setToolTip(tip)
            button.setAutoDefault(key == buttons[0][0])
            if key == buttons[0][0]:
                button.setObjectName("accent")
                button.setDefault(True)
            button.clicked.connect(lambda _=False, key=key: self._press(key))
            foot.addWidget(button)
        box.addLayout(foot)
        self.list.setFocus()

    @property
    def chosen(self) -> Left | None:
        row = self.list.currentRow()
        return self.found[row] if 0 <= row < len(self.found) else None

    def _press(self, key: str) -> None:
        self.answer = key
        self.accept()


def described(left: Left) -> tuple[str, str]:
    """When it was left, how large it is, and how far its run got."""
    state = say("changes are not saved") if left.edited else say("saved")
    run = say("not trained")
    if left.step:
        run = say("trained for {step} steps, {epoch} epochs", step=f"{left.step:,}", epoch=f"{left.epoch:.3g}")
    return f"{moment(left.when)} · {layers(left.project)}", f"{run} · {state}"


def ask(workspace: Workspace, target: str | None = None) -> Left | None:
    """What to begin with: after a crash the user chooses, after a normal end it is taken up without a question."""
    crashed = [left for left in workspace.waiting() if left.crashed and left.precious]
    if target is not None:
        crashed = [left for left in crashed if left.file is not None and _is(left.file, target)]
    if not crashed:
        return None if target else workspace.left()
    buttons = (
        ("restore", say("Restore"), say("Go on with what is selected, and with its run")),
        ("fresh", say("Start fresh"), say("Do not ask again; File, Recover work, still has it")),
        ("later", say("Keep for later"), say("Ask again at the next start")),
    )
    words = say("The program ended unexpectedly, but your work is here. What was open when it happened:")
    dialog = LeftDialog(say("Restore your work?"), words, crashed, buttons)
    dialog.exec()
    answer, chosen = dialog.answer, dialog.chosen
    dialog.deleteLater()
    if answer == "restore" and chosen is not None and workspace.take(chosen):
        return chosen
    if answer == "fresh":
        for left in crashed:
            workspace.postpone(left)
    return None


def _is(file: Path, target: str) -> bool:
    return file.absolute() == Path(target).absolute()


def recover(window: MainWindow) -> None:
    """Show all that is kept, and open what is chosen."""
    workspace = window.workspace
    found = workspace.waiting()
    words = say("Projects and runs that were put aside when another was opened. The oldest are removed in time.")
    if not found:
        words = say("Nothing is put aside. Runs and edits come here when another project takes their place.")
    buttons = (
        ("open", say("Open"), say("Go on with what is selected, and with its run")),
        ("remove", say("Remove"), say("Remove what is selected for good")),
        ("close", say("Close"), say("Back to the window")),
    )
    dialog = LeftDialog(say("Recover work"), words, found, buttons if found else buttons[-1:], window)
    dialog.exec()
    answer, chosen = dialog.answer, dialog.chosen
    dialog.deleteLater()
    if chosen is None:
        return
    if answer == "remove":
        workspace.drop(chosen)
        recover(window)
    elif answer == "open" and window.files.may_leave() and window.files.set_aside():
        _take(window, chosen)


def _take(window: MainWindow, left: Left) -> None:
    """Open what was left, with its journal and its run."""
    name = left.name or left.project.title
    window.pump.tick()
    window.progress = Progress()  # else the run to come would look like one that started over, whose file is removed
    window.document.open(left.project, say("Open {name}", name=name))
    if window.workspace.take(left):
        window.keeper.reached = (left.step, left.epoch)
        window.session.open(left.project, left.checkpoint)
    if left.edited:
        window.document.mark_edited()
    window.files.adopt(left.file, name, left.seen)
