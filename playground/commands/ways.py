"""The command that tries faster ways to train."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground.gui.command import Command

if TYPE_CHECKING:
    from playground.gui.main_window import MainWindow


def _show(window: MainWindow) -> None:
    from playground.gui import way_trial  # it needs what is imported only after the first paint

    way_trial.show(window)


COMMANDS = (
    Command(
        "try_ways",
        "Train",
        "Try faster ways…",
        _show,
        icon="chip",
        tip="Train a few steps compiled and with channels last, and see which way is the fastest",
        group=2,
        when=lambda w: w.session.ready,
    ),
)
