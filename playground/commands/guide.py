"""The command that explains what is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playground.gui.command import Command
from playground.gui.help_page import HelpPage

if TYPE_CHECKING:
    from playground.gui.main_window import MainWindow


def _explain(window: MainWindow) -> None:
    """Open the page of the selected layer, of the loss, or of how the project learns."""
    page = window.findChild(HelpPage)
    if page is None:
        page = HelpPage(window)
        page.demo_wanted.connect(window.files.open)
    page.show_spec(type(window.inspector.spec))
    page.show()
    page.search.setFocus()


COMMANDS = (
    Command(
        "help_page",
        "Help",
        "Explain what is selected",
        _explain,
        "F1",
        "help",
        "What it does, its formula, its settings, and how it is written in PyTorch",
        group=-1,
    ),
)
