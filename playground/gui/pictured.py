"""A list of projects, each with a picture of its network and a few words."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from playground.core.graph import Graph
from playground.core.language import say
from playground.core.project import Project
from playground.gui.miniature import picture

PICTURE = QSize(168, 84)


class Pictured(QListWidget):
    """Rows with picture and words; the arrow keys choose, Enter takes."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setIconSize(PICTURE)
        self.setSpacing(4)
        self.setWordWrap(True)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)

    def add(self, project: Project | None, title: str, *lines: str) -> None:
        """Add a row; without a project it has no picture."""
        graph = next(iter(project.networks.values())) if project is not None else Graph()
        item = QListWidgetItem(QIcon(picture(graph, PICTURE)), "\n".join((title, *lines)))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join((title, *lines)))
        self.addItem(item)
        if self.count() == 1:
            self.setCurrentRow(0)


def layers(project: Project) -> str:
    """How many layers it has, in words."""
    number = sum(len(graph.nodes) for graph in project.networks.values())
    return say("one layer") if number == 1 else say("{number} layers", number=number)


def moment(when: float) -> str:
    """A time as people write it."""
    try:
        return datetime.fromtimestamp(when).strftime("%Y-%m-%d %H:%M")
    except (ValueError, OverflowError, OSError):
        return say("at an unknown time")
