"""Command: something the user can ask for, from a menu, by a key, with a button or in the command palette.

The files in ``playground/commands`` each hold a tuple `COMMANDS`; from these come menus, shortcuts, buttons, the list
of shortcuts and the command palette.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from playground.gui.main_window import MainWindow

MENUS = ("File", "Edit", "Arrange", "Block", "View", "Train", "Help")


@dataclass(frozen=True)
class Command:
    """One entry of a menu. `run` is called with the window; `fill` makes it a submenu that is filled when it opens."""

    id: str
    menu: str
    text: str
    run: Callable[[MainWindow], object] | None = None
    shortcut: str = ""
    icon: str = ""
    tip: str = ""
    also: str = ""
    """A second shortcut."""
    group: int = 0
    """Entries of a menu are sorted by it, and a line is drawn between groups."""
    when: Callable[[MainWindow], bool] | None = None
    """Whether it is possible now; always if None."""
    label: Callable[[MainWindow], str] | None = None
    """The text as it is now, where it changes; already translated."""
    checked: Callable[[MainWindow], bool] | None = None
    """Makes it an entry with a tick: whether it is on."""
    fill: Callable[[MainWindow, QMenu], object] | None = None


@cache
def commands() -> tuple[Command, ...]:
    """All commands, in the order of the menus."""
    package = importlib.import_module("playground.commands")
    found: list[Command] = []
    for module in pkgutil.iter_modules(package.__path__):
        found += importlib.import_module(f"playground.commands.{module.name}").COMMANDS
    return tuple(sorted(found, key=lambda command: (MENUS.index(command.menu), command.group)))
