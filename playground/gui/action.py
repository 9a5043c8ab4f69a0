"""Actions: the commands as Qt knows them, in menus, with shortcuts, for buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from playground.core.language import translated
from playground.gui import theme
from playground.gui.command import MENUS, Command, commands
from playground.gui.field import commit

if TYPE_CHECKING:
    from playground.gui.main_window import MainWindow


class Actions(QObject):
    """The QActions of all commands, by id. `refresh` brings them in step with what is possible now."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._made: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        """Menus by name; submenus by the id of their command."""
        for command in commands():
            if command.fill is None:
                self._made[command.id] = self._action(command)
                window.addAction(self._made[command.id])
        self.restyle()

    def _action(self, command: Command) -> QAction:
        action = QAction(translated(command.text), self._window)
        action.setObjectName(command.id)
        keys = QKeySequence(command.shortcut) if command.shortcut else None
        if keys is not None:
            action.setShortcuts([keys, QKeySequence(command.also)] if command.also else [keys])
        shown = f" ({keys.toString(QKeySequence.SequenceFormat.NativeText)})" if keys is not None else ""
        action.setToolTip(f"{translated(command.tip or command.text)}{shown}")
        action.setStatusTip(translated(command.tip))
        action.setCheckable(command.checked is not None)
        action.triggered.connect(lambda _=False: self.run(command))
        return action

    def __getitem__(self, id: str) -> QAction:
        return self._made[id]

    def run(self, command: Command) -> None:
        """Do what a command says, after what is being typed was taken over."""
        commit()
        if command.run is not None:
            command.run(self._window)
        self.refresh()

    def enable(self, enabled: bool, *ids: str) -> None:
        for id in ids:
            if self._made[id].isEnabled() != enabled:
                self._made[id].setEnabled(enabled)

    def refresh(self) -> None:
        """Enable what is possible now, and show names and ticks as they are now."""
        window = self._window
        for command in commands():
            action = self._made.get(command.id)
            if action is None:
                continue
            if command.when is not None:
                self.enable(command.when(window), command.id)
            if command.label is not None and action.text() != (text := command.label(window)):
                action.setText(text)
            if command.checked is not None:
                action.setChecked(command.checked(window))

    def fill(self, bar: QMenuBar) -> None:
        """Build the menus."""
        for name in MENUS:
            mine = [command for command in commands() if command.menu == name]
            menu = self.menus[name] = bar.addMenu(translated(name))
            for n, command in enumerate(mine):
                if n and command.group != mine[n - 1].group:
                    menu.addSeparator()
                if command.fill is None:
                    menu.addAction(self._made[command.id])
                else:
                    self.menus[command.id] = menu.addMenu(translated(command.text))
            menu.aboutToShow.connect(lambda name=name: self.refill(name))

    def refill(self, name: str = "") -> None:
        """Fill the submenus of a menu (or all) with what there is now."""
        self.refresh()
        for command in commands():
            if command.fill is not None and command.menu == (name or command.menu):
                menu = self.menus[command.id]
                menu.clear()
                command.fill(self._window, menu)
                menu.setEnabled(bool(menu.actions()))

    def restyle(self) -> None:
        for command in commands():
            if command.icon:
                self._made[command.id].setIcon(theme.icon(command.icon))
        self._made["theme"].setIcon(theme.icon("sun" if theme.theme().name == "dark" else "moon"))
