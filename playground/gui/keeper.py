"""Keeping what is open: the journal after every edit, the run every few seconds, and both when they are left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from playground.core.language import say
from playground.engine.keeping import pause
from playground.gui.question import ask

if TYPE_CHECKING:
    from playground.gui.main_window import MainWindow

JOURNAL_MS = 100


class Keeper(QObject):
    """Writes down, for the workspace, what a window has open. It asks nothing where nothing can be lost."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._kept = 0
        """Step at which the run was stored last."""
        self.reached = (0, 0.0)
        """Step and epoch of the run, as far as they are known."""
        self._soon = QTimer(self, singleShot=True, interval=JOURNAL_MS)
        self._soon.timeout.connect(self.note)
        self._often = QTimer(self, interval=round(1000 * pause(0)))
        self._often.timeout.connect(self.keep_run)
        window.workspace.changed_trouble.connect(self._tell)

    def start(self) -> None:
        self._window.files.renamed.connect(self.note_soon)
        self._often.start()

    def note_soon(self) -> None:
        """Write the journal in a moment. A drag that lasts does not put it off."""
        if not self._soon.isActive():
            self._soon.start()

    def note(self, closing: bool = False) -> None:
        """Write the journal now, on its thread."""
        window, files, document = self._window, self._window.files, self._window.document
        self._soon.stop()
        if window.session.ready:
            self.reached = (window.progress.step, window.progress.epoch)
        window.workspace.note(
            document.project,
            files.path,
            document.edited,
            name=files.name,
            seen=files.seen,
            step=self.reached[0],
            epoch=self.reached[1],
            closing=closing,
        )

    def flush(self) -> None:
        """Wait until what was edited is on the disk."""
        if self._soon.isActive():
            self.note()
        self._window.workspace.flush()

    def keep_run(self) -> None:
        """Store the run if it got on since the last time, also one that is paused or finished."""
        window, workspace = self._window, self._window.workspace
        step, run = window.progress.step, workspace.run
        storing = window.session.storing
        self._often.setInterval(round(1000 * pause(storing.cost)))
        if self._kept and storing.error is not None:
            self._kept = 0
            workspace.wrote(run, storing.error)
        elif run.exists():
            workspace.wrote(run, None)
        if workspace.trouble is not None:
            self.note()
        if step and (step != self._kept or not run.exists()):
            self._kept = step
            self.note()
            window.session.save_checkpoint(run, wait=0)

    def stop(self) -> None:
        """No more timers: the window is being closed."""
        self._soon.stop()
        self._often.stop()

    def leave(self) -> None:
        """Leave project and run for the next start, unless it is certain that there is nothing to take up."""
        window, workspace = self._window, self._window.workspace
        window.session.pause()
        outcome = window.session.save_checkpoint(workspace.run)
        if outcome == "nothing" and not window.document.edited and not workspace.run.exists():
            workspace.forget()
        else:
            self.note(closing=True)

    def set_aside(self) -> bool:
        """Keep edits and run before another project takes their place; False where the user would rather stay."""
        window, workspace = self._window, self._window.workspace
        trained = window.progress.step > 0 or workspace.run.exists()
        if not trained and not window.document.edited:
            return True
        window.session.pause()
        stored = window.session.save_checkpoint(workspace.run) == "stored" or workspace.run.exists()
        self.note()
        if workspace.put_aside() and (stored or not trained):
            window.status.say(say("What was open is kept: File, Recover work."))
            return True
        if not trained:
            return True  # it was asked already whether the edits may go
        text = say("What was trained cannot be kept, since the disk cannot be written. Go on without it?")
        choices = {"go": say("Go on"), "cancel": say("Cancel")}
        return ask(window, say("Leave the run?"), text, choices, "cancel") == "go"

    def _tell(self) -> None:
        if self._window.workspace.trouble is None:
            self._window.status.say(say("The disk can be written again; everything is kept."))
        self._window.show_problems()
