"""Small dialogs: problems of a file, shortcuts, about."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from playground import __version__
from playground.core.language import say, translated
from playground.core.problem import Problem
from playground.gui import theme
from playground.gui.command import commands
from playground.gui.search_field import SearchField


class ProblemsDialog(QDialog):
    """Everything that is wrong with a file; what is open stays as it is."""

    def __init__(self, name: str, problems: list[Problem], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Cannot open the file"))
        self.resize(560, 320)
        box = QVBoxLayout(self)
        count = say("one problem") if len(problems) == 1 else say("{count} problems", count=len(problems))
        head = QLabel(
            say("“{name}” has {count} and was not opened. Your current project is still here.", name=name, count=count)
        )
        head.setWordWrap(True)
        head.setTextFormat(Qt.TextFormat.PlainText)
        box.addWidget(head)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setAccessibleName(say("Problems"))
        self.list.addItems([str(problem) for problem in problems])
        box.addWidget(self.list, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(say("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setToolTip(say("Copy the list of problems"))
        copy.clicked.connect(lambda: QApplication.clipboard().setText("\n".join(map(str, problems))))
        buttons.rejected.connect(self.reject)
        box.addWidget(buttons)


class ShortcutsDialog(QDialog):
    """All shortcuts of the table of actions, menu by menu and searchable, and the gestures of the canvas."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Keyboard shortcuts"))
        self.resize(theme.px(520), theme.px(640))
        box = QVBoxLayout(self)
        self.search = SearchField(say("Search shortcuts"))
        self.search.textChanged.connect(self._show)
        box.addWidget(self.search)
        self.table = QLabel()
        self.table.setTextFormat(Qt.TextFormat.RichText)
        self.table.setAlignment(Qt.AlignmentFlag.AlignTop)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.table)
        box.addWidget(scroll, 1)
        more = QLabel(say(
            "On the canvas: arrow keys walk along the wires, with Shift they select, with Alt they move;\n"
            "Home and End go to the first and last layer, Enter goes into a Block or to the settings,\nTab or "
            "a letter adds a layer, Esc gives up. The wheel zooms; the middle button, or Space\nand dragging, "
            "move the view."))  # fmt: skip
        more.setObjectName("muted")
        box.addWidget(more)
        self._show("")

    def _show(self, typed: str) -> None:
        """Show the commands in which all typed words are found, by name, menu or key."""
        native = QKeySequence.SequenceFormat.NativeText
        menus: dict[str, list[str]] = {}
        for command in commands():
            name, menu = translated(command.text), translated(command.menu)
            key = QKeySequence(command.shortcut).toString(native)
            if key and all(word in f"{name} {menu} {key}".lower() for word in typed.lower().split()):
                cell = "<td style='padding:2px 24px 2px 0'>"
                menus.setdefault(menu, []).append(f"<tr>{cell}{name}</td>{cell}<b>{key}</b></td></tr>")
        head = f"<tr><td style='padding:10px 0 4px 0; color:{theme.theme().muted}'><b>{{}}</b></td></tr>"
        rows = "".join(head.format(menu) + "".join(found) for menu, found in menus.items())
        self.table.setText(f"<table>{rows}</table>" if rows else say("Nothing matches. Try another word."))


class AboutDialog(QDialog):
    """Version, licences, and what a bug report needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("About Playground"))
        box = QVBoxLayout(self)
        text = QLabel(
            f"<h3>Neural Playground {__version__}</h3><p>A laboratory for neural networks.<br>MIT licence. "
            "Icons of our own; fonts Inter and JetBrains Mono (SIL OFL 1.1);<br>MNIST by LeCun, Cortes and Burges "
            f"(CC BY-SA 3.0).</p><pre>{diagnostics()}</pre>"
        )
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.addWidget(text)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(say("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setToolTip(say("Copy the versions for a bug report"))
        copy.clicked.connect(lambda: QApplication.clipboard().setText(diagnostics()))
        buttons.rejected.connect(self.reject)
        box.addWidget(buttons)


def diagnostics(problems: tuple[Problem, ...] = ()) -> str:
    """Versions and recent problems, for a bug report."""
    from importlib.metadata import PackageNotFoundError, version

    lines = [f"Playground {__version__}, Python {platform.python_version()}, {platform.platform()}"]
    for name in ("torch", "PySide6-Essentials", "pyqtgraph", "numpy"):
        try:
            lines.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            lines.append(f"{name}: not installed")
    screen = QApplication.primaryScreen()
    if screen is not None:
        size, ratio = screen.size(), screen.devicePixelRatio()
        lines.append(f"Qt {qVersion()}, screen {size.width()} × {size.height()} at {ratio:g}")
    return "\n".join([*lines, *(str(problem) for problem in problems)])
