"""The command that opens the settings."""

from playground.gui import settings
from playground.gui.command import Command

COMMANDS = (
    Command(
        "settings",
        "Edit",
        "Settings…",
        settings.show,
        "Ctrl+,",
        "settings",
        "Colours, size of letters, language, motion, and what is kept",
        group=9,
    ),
)
