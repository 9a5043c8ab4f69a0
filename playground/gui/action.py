"""The one table of actions: menus, shortcuts, buttons and their texts all come from here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from playground.gui import theme
from playground.gui.field import commit

MENUS = ("File", "Edit", "View", "Train", "Help")


@dataclass(frozen=True)
class Entry:
    """One action. A text of "-" is a separator."""

    id: str
    menu: str
    text: str
    shortcut: str = ""
    icon: str = ""
    tip: str = ""
    also: str = ""
    """A second shortcut."""


TABLE = (
    Entry("new", "File", "New network", "Ctrl+N", "plus", "Start with an empty canvas"),
    Entry("gallery", "File", "Gallery of demos…", "Ctrl+Shift+O", "gallery", "Open one of the demos of the lecture"),
    Entry("open", "File", "Open…", "Ctrl+O", "open", "Open a project file"),
    Entry("recent", "File", "Open recent"),
    Entry("", "File", "-"),
    Entry("save", "File", "Save", "Ctrl+S", "save", "Save the project"),
    Entry("save_as", "File", "Save as…", "Ctrl+Shift+S", "", "Save the project under another name"),
    Entry("export", "File", "Export"),
    Entry("", "File", "-"),
    Entry("quit", "File", "Quit", "Ctrl+Q", "", "Close the window; the run is kept"),
    Entry("undo", "Edit", "Undo", "Ctrl+Z", "undo", "Take back the last edit"),
    Entry("redo", "Edit", "Redo", "Ctrl+Shift+Z", "redo", "Do again what was taken back"),
    Entry("", "Edit", "-"),
    Entry("delete", "Edit", "Delete", "Del", "delete", "Delete the selected layers and wires", "Backspace"),
    Entry("select_all", "Edit", "Select all", "Ctrl+A", "", "Select all layers of this canvas"),
    Entry("find", "Edit", "Find a layer to add", "Ctrl+F", "search", "Search the palette"),
    Entry("fit", "View", "Fit", "Ctrl+0", "fit", "Show the whole network"),
    Entry("zoom_in", "View", "Zoom in", "Ctrl++", "plus", "Make the canvas larger"),
    Entry("zoom_out", "View", "Zoom out", "Ctrl+-", "minus", "Make the canvas smaller"),
    Entry("zoom_reset", "View", "Actual size", "Ctrl+1", "", "Zoom to 100 %"),
    Entry("", "View", "-"),
    Entry("enter_block", "View", "Enter Block", "Ctrl+Down", "", "Show the network inside the selected Block"),
    Entry("leave_block", "View", "Leave Block", "Ctrl+Up", "up", "Go one level out"),
    Entry("", "View", "-"),
    Entry("panels", "View", "Panels"),
    Entry("card", "View", "Card of the demo", "F2", "card", "What to think about, to watch, and what happened"),
    Entry("theme", "View", "Dark or light", "Ctrl+T", "moon", "Switch between the dark and the light theme"),
    Entry("theme_system", "View", "Theme of the system", "", "", "Follow the desktop"),
    Entry("full_screen", "View", "Full screen", "F11", "fit", "Use the whole screen"),
    Entry("train", "Train", "Train", "F5", "play", "Start or continue training"),
    Entry("pause", "Train", "Pause", "F6", "pause", "Hold on after the current step"),
    Entry("step", "Train", "Step one batch", "F7", "step", "Train on a single batch"),
    Entry("step_epoch", "Train", "Step one epoch", "Shift+F7", "step-epoch", "Train to the end of the epoch"),
    Entry("stop", "Train", "Stop", "F8", "stop", "End the run and evaluate it on the test examples"),
    Entry("", "Train", "-"),
    Entry("reset", "Train", "Reset, same seed", "F9", "reset", "Fresh weights from the same random numbers"),
    Entry("reset_new", "Train", "Reset, new seed", "Shift+F9", "dice", "Fresh weights from other random numbers"),
    Entry("shortcuts", "Help", "Keyboard shortcuts", "Ctrl+/", "", "All shortcuts in one list"),
    Entry("diagnostics", "Help", "Copy diagnostics", "", "copy", "Versions and recent problems, for a bug report"),
    Entry("about", "Help", "About Playground", "", "", "Versions and licences"),
)


class Actions(QObject):
    """The QActions of the table, by id."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._made: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}
        """Menus by name; submenus, to be filled by whoever knows their content, by id."""
        for entry in TABLE:
            if not entry.id:
                continue
            action = QAction(entry.text, window)
            action.setObjectName(entry.id)
            keys = QKeySequence(entry.shortcut) if entry.shortcut else None
            if keys is not None:
                action.setShortcuts([keys, QKeySequence(entry.also)] if entry.also else [keys])
            shown = f" ({keys.toString(QKeySequence.SequenceFormat.NativeText)})" if keys is not None else ""
            action.setToolTip(f"{entry.tip or entry.text}{shown}")
            action.setStatusTip(entry.tip)
            self._made[entry.id] = action
            window.addAction(action)
        self.restyle()

    def __getitem__(self, id: str) -> QAction:
        return self._made[id]

    def connect(self, **slots: Callable[[], object]) -> None:
        """Say what actions do."""
        for id, slot in slots.items():
            self._made[id].triggered.connect(lambda _=False, slot=slot: (commit(), slot()))

    def enable(self, enabled: bool, *ids: str) -> None:
        for id in ids:
            if self._made[id].isEnabled() != enabled:
                self._made[id].setEnabled(enabled)

    def fill(self, bar: QMenuBar) -> None:
        """Build the menus."""
        for name in MENUS:
            menu = self.menus[name] = bar.addMenu(name)
            for entry in TABLE:
                if entry.menu != name:
                    continue
                if entry.text == "-":
                    menu.addSeparator()
                elif entry.id in ("recent", "export", "panels"):
                    self.menus[entry.id] = menu.addMenu(entry.text)
                else:
                    menu.addAction(self._made[entry.id])

    def restyle(self) -> None:
        for entry in TABLE:
            if entry.icon:
                self._made[entry.id].setIcon(theme.icon(entry.icon))
        self._made["theme"].setIcon(theme.icon("sun" if theme.theme().name == "dark" else "moon"))
