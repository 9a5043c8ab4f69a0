"""Commands of the Help menu."""

from PySide6.QtWidgets import QApplication

from playground.gui.command import Command
from playground.gui.command_palette import open_palette
from playground.gui.dialog import AboutDialog, ShortcutsDialog, diagnostics

COMMANDS = (
    Command(
        "command_palette",
        "Help",
        "Find a command…",
        open_palette,
        "Ctrl+Shift+P",
        "search",
        "Every command, layer, demo and node by a few letters",
    ),
    Command(
        "shortcuts",
        "Help",
        "Keyboard shortcuts",
        lambda w: ShortcutsDialog(w).exec(),
        "Ctrl+/",
        tip="All shortcuts in one list",
    ),
    Command(
        "diagnostics",
        "Help",
        "Copy diagnostics",
        lambda w: QApplication.clipboard().setText(diagnostics(w.progress.problems)),
        icon="copy",
        tip="Versions and recent problems, for a bug report",
    ),
    Command("about", "Help", "About Playground", lambda w: AboutDialog(w).exec(), tip="Versions and licences"),
)
