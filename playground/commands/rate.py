"""The command that searches for a learning rate."""

from playground.gui import rate_finder
from playground.gui.command import Command

COMMANDS = (
    Command(
        "find_rate",
        "Train",
        "Find a learning rate…",
        rate_finder.show,
        "Ctrl+F5",
        "chart",
        "Train a copy with a rising rate, and see where the loss falls fastest",
        group=2,
        when=lambda w: w.session.ready,
    ),
)
