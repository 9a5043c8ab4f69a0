"""Commands of the Train menu. Which of them are possible, the transport bar says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground.gui.command import Command

if TYPE_CHECKING:
    from playground.gui.main_window import MainWindow


def _show_runs(window: MainWindow) -> None:
    """Show or hide the list of runs; shown, it has the focus."""
    part = window.docks.docks["runs"].part
    shown = not part.seen
    part.show_project(window.document.project)  # what was stored just now is there to be selected
    window.docks.set_shown("runs", shown)
    (part if shown else window.canvas).setFocus()


COMMANDS = (
    Command("train", "Train", "Train", lambda w: w.train(), "F5", "play", "Start or continue training"),
    Command("pause", "Train", "Pause", lambda w: w.session.pause(), "F6", "pause", "Hold on after the current step"),
    Command(
        "step",
        "Train",
        "Step one batch",
        lambda w: w.train(w.session.step),
        "F7",
        "step",
        "Train on a single batch",
    ),
    Command(
        "step_epoch",
        "Train",
        "Step one epoch",
        lambda w: w.train(w.session.step_epoch),
        "Shift+F7",
        "step-epoch",
        "Train to the end of the epoch",
    ),
    Command(
        "stop",
        "Train",
        "Stop",
        lambda w: w.session.stop(),
        "F8",
        "stop",
        "End the run and evaluate it on the test examples",
    ),
    Command(
        "reset",
        "Train",
        "Reset, same seed",
        lambda w: w.reset(),
        "F9",
        "reset",
        "Fresh weights from the same random numbers",
        group=1,
    ),
    Command(
        "reset_new",
        "Train",
        "Reset, new seed",
        lambda w: w.reset_new(),
        "Shift+F9",
        "dice",
        "Fresh weights from other random numbers",
        group=1,
    ),
    Command(
        "runs",
        "Train",
        "Runs",
        _show_runs,
        "Ctrl+Shift+H",
        "chart",
        "All runs so far: compare with them, go back to one, or load its weights",
        group=2,
        checked=lambda w: "runs" in w.docks.docks and w.docks.docks["runs"].part.seen,
    ),
)
