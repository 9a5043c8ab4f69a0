"""The command that searches for a learning rate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground.gui.command import Command

if TYPE_CHECKING:
    from playground.gui.main_window import MainWindow


def _show(window: MainWindow) -> None:
    from playground.gui import rate_finder  # it needs what is imported only after the first paint

    rate_finder.show(window)


COMMANDS = (
    Command(
        "find_rate",
        "Train",
        "Find a learning rate…",
        _show,
        "Ctrl+F5",
        "chart",
        "Train a copy with a rising rate, and see where the loss falls fastest",
        group=2,
        when=lambda w: w.session.ready,
    ),
)
