"""The gallery: all demos of the lecture with pictures, recent files, and an empty canvas."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap
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
from playground.core.language import say
from playground.core.project import SECTIONS
from playground.gui.miniature import picture

PICTURE = QSize(232, 112)
COLUMNS = 3


class Gallery(QDialog):
    """Lets the user pick a demo, a recent file or an empty network; emits `chosen` with an id, a path or ""."""

    chosen = Signal(str)

    def __init__(self, recent: list[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Gallery"))
        self.resize(840, 640)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 16)
        box.setSpacing(12)
        head = QHBoxLayout()
        title = QLabel(say("What do you want to see learning?"))
        title.setObjectName("heading")
        head.addWidget(title)
        head.addStretch(1)
        self.search = QLineEdit()
        self.search.setPlaceholderText(say("Search demos"))
        self.search.setAccessibleName(say("Search demos"))
        self.search.setFixedWidth(220)
        self.search.textChanged.connect(self._filter)
        self.search.setToolTip(say("Enter opens the first demo that is found; Tab and the arrow keys go to the others"))
        self.search.returnPressed.connect(self._open_first)
        head.addWidget(self.search)
        box.addLayout(head)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        box.addWidget(self._scroll, 1)
        foot = QHBoxLayout()
        empty = _plain(say("Empty network"))
        empty.setToolTip(say("Start with an empty canvas"))
        empty.clicked.connect(lambda: self._choose(""))
        foot.addWidget(empty)
        for path in recent[:3]:
            button = _plain(path.stem)
            button.setToolTip(say("Open {path}", path=path))
            button.clicked.connect(lambda _=False, path=path: self._choose(str(path)))
            foot.addWidget(button)
        foot.addStretch(1)
        close = _plain(say("Close"))
        close.setToolTip(say("Back to the window (Esc)"))
        close.clicked.connect(self.reject)
        foot.addWidget(close)
        box.addLayout(foot)
        self._demos = demos()
        self.tiles: list[Tile] = []
        self._filter("")

    def _filter(self, text: str) -> None:
        words = text.lower().split()
        found = [demo for demo in self._demos if all(word in demo.words for word in words)]
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setSpacing(12)
        row = 0
        self.tiles = []
        if not found:
            nothing = QLabel(say("No demo matches. Try another word."))
            nothing.setObjectName("muted")
            grid.addWidget(nothing, 0, 0)
            row = 1
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
                tile.moved.connect(self._move)
                self.tiles.append(tile)
                grid.addWidget(tile, row + 1 + n // COLUMNS, n % COLUMNS)
            row += 2 + (len(mine) - 1) // COLUMNS
        grid.setRowStretch(row, 1)
        grid.setColumnStretch(COLUMNS, 1)
        self._scroll.setWidget(page)

    def _open_first(self) -> None:
        if self.tiles:
            self.tiles[0].click()

    def _move(self, by: int) -> None:
        """Go from one tile to another."""
        here = self.focusWidget()
        if isinstance(here, Tile) and here in self.tiles:
            there = min(max(0, self.tiles.index(here) + by), len(self.tiles) - 1)
            self.tiles[there].setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(self.tiles[there])

    def _choose(self, target: str) -> None:
        self.accept()
        self.chosen.emit(target)


class Tile(QPushButton):
    """One demo: picture, title, and the question to think about."""

    chosen = Signal(str)
    moved = Signal(int)

    def __init__(self, demo: Demo) -> None:
        super().__init__()
        self.setObjectName("tile")
        self.setAccessibleName(demo.project.title)
        self.setAccessibleDescription(demo.project.card.question)
        self.setAutoDefault(True)
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -COLUMNS, Qt.Key.Key_Down: COLUMNS}
        if Qt.Key(event.key()) in by:
            self.moved.emit(by[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


def _picture(demo: Demo) -> QPixmap:
    return picture(next(iter(demo.project.networks.values())), PICTURE)


def _plain(text: str) -> QPushButton:
    """A button that Enter presses only where it has the focus."""
    button = QPushButton(text)
    button.setAutoDefault(False)
    return button
