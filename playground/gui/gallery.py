"""The gallery: all demos of the lecture with pictures, recent files, and an empty canvas."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from playground.core.demo import Demo, demos
from playground.core.project import SECTIONS
from playground.gui.miniature import picture

PICTURE = QSize(232, 112)
COLUMNS = 3


class Gallery(QDialog):
    """Lets the user pick a demo, a recent file or an empty network; emits `chosen` with an id, a path or ""."""

    chosen = Signal(str)

    def __init__(self, recent: list[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Gallery")
        self.resize(840, 640)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 16)
        box.setSpacing(12)
        head = QHBoxLayout()
        title = QLabel("What do you want to see learning?")
        title.setObjectName("heading")
        head.addWidget(title)
        head.addStretch(1)
        self.search = QLineEdit()
        self.search.setPlaceholderText("Search demos")
        self.search.setAccessibleName("Search demos")
        self.search.setFixedWidth(220)
        self.search.textChanged.connect(self._filter)
        head.addWidget(self.search)
        box.addLayout(head)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        box.addWidget(self._scroll, 1)
        foot = QHBoxLayout()
        empty = QPushButton("Empty network")
        empty.setToolTip("Start with an empty canvas")
        empty.clicked.connect(lambda: self._choose(""))
        foot.addWidget(empty)
        for path in recent[:3]:
            button = QPushButton(path.stem)
            button.setToolTip(f"Open {path}")
            button.clicked.connect(lambda _=False, path=path: self._choose(str(path)))
            foot.addWidget(button)
        foot.addStretch(1)
        close = QPushButton("Close")
        close.setToolTip("Back to the window (Esc)")
        close.clicked.connect(self.reject)
        foot.addWidget(close)
        box.addLayout(foot)
        self._demos = demos()
        self._filter("")

    def _filter(self, text: str) -> None:
        words = text.lower().split()
        found = [demo for demo in self._demos if all(word in demo.words for word in words)]
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setSpacing(12)
        row = 0
        if not found:
            nothing = QLabel("No demo matches. Try another word.")
            nothing.setObjectName("muted")
            grid.addWidget(nothing, 0, 0)
        for section in SECTIONS:
            mine = [demo for demo in found if demo.project.section == section]
            if not mine:
                continue
            label = QLabel(section.upper())
            label.setObjectName("section")
            grid.addWidget(label, row, 0, 1, COLUMNS)
            for n, demo in enumerate(mine):
                tile = Tile(demo)
                tile.chosen.connect(self._choose)
                grid.addWidget(tile, row + 1 + n // COLUMNS, n % COLUMNS)
            row += 2 + (len(mine) - 1) // COLUMNS
        grid.setRowStretch(row, 1)
        grid.setColumnStretch(COLUMNS, 1)
        self._scroll.setWidget(page)

    def _choose(self, target: str) -> None:
        self.accept()
        self.chosen.emit(target)


class Tile(QPushButton):
    """One demo: picture, title, and the question to think about."""

    chosen = Signal(str)

    def __init__(self, demo: Demo) -> None:
        super().__init__()
        self.setObjectName("tile")
        self.setAccessibleName(demo.project.title)
        self.setToolTip(demo.project.card.question)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(PICTURE.width() + 18, PICTURE.height() + 92)
        box = QVBoxLayout(self)
        box.setContentsMargins(9, 9, 9, 9)
        box.setSpacing(6)
        image = QLabel()
        image.setPixmap(_picture(demo))
        title = QLabel(demo.project.title)
        title.setObjectName("panelTitle")
        question = QLabel(demo.project.card.question.split("?")[0].split(". ")[-1] + "?")
        question.setObjectName("panelCaption")
        question.setWordWrap(True)
        question.setAlignment(Qt.AlignmentFlag.AlignTop)
        for label in (image, title, question):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            box.addWidget(label)
        box.addStretch(1)
        self.clicked.connect(lambda: self.chosen.emit(demo.id))


def _picture(demo: Demo) -> QPixmap:
    return picture(next(iter(demo.project.networks.values())), PICTURE)
