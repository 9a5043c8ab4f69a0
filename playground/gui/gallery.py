"""The gallery: all demos of the lecture with pictures, recent files, and an empty canvas."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
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

from playground.core import store
from playground.core.demo import Demo, demos
from playground.core.language import say, translated
from playground.core.problem import Problems
from playground.core.project import SECTIONS, Project
from playground.gui import theme
from playground.gui.miniature import picture
from playground.gui.pictured import moment

PICTURE = QSize(232, 112)
TILE = QSize(PICTURE.width() + 18, PICTURE.height() + 92)
COLUMNS = 3
MOST_RECENT = 6


class Gallery(QDialog):
    """Lets the user pick a demo, a recent file or an empty network; emits `chosen` with an id, a path or ""."""

    chosen = Signal(str)
    file_wanted = Signal()
    """A file that is not shown here is to be opened."""

    def __init__(self, recent: list[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Gallery"))
        room = (parent or self).screen().availableSize()
        self.resize(min(theme.px(844), room.width() - 40), min(theme.px(640), room.height() - 60))
        self._columns = COLUMNS
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 16)
        box.setSpacing(12)
        head = QHBoxLayout()
        title = QLabel(say("What do you want to see learning?"))
        title.setObjectName("heading")
        title.setWordWrap(True)
        head.addWidget(title, 1)
        self.search = QLineEdit()
        self.search.setPlaceholderText(say("Search demos"))
        self.search.setAccessibleName(say("Search demos"))
        self.search.setFixedWidth(theme.px(200))
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
        file = _plain(say("Open file…"))
        file.setToolTip(say("Open a project file"))
        file.clicked.connect(self._ask_file)
        foot.addWidget(file)
        foot.addStretch(1)
        close = _plain(say("Close"))
        close.setToolTip(say("Back to the window (Esc)"))
        close.clicked.connect(self.reject)
        foot.addWidget(close)
        box.addLayout(foot)
        self._demos = demos()
        self._recent = list(_readable(recent[:MOST_RECENT]))
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
        recent = [one for one in self._recent if all(word in one[1].lower() for word in words)]
        shown = [(say("Recent"), [Tile(str(path), title, when, project) for path, title, when, project in recent])]
        shown += [
            (translated(name), [Tile.of(demo) for demo in found if demo.project.section == name]) for name in SECTIONS
        ]
        if not found and not recent:
            nothing = QLabel(say("No demo matches. Try another word."))
            nothing.setObjectName("muted")
            grid.addWidget(nothing, 0, 0)
            row = 1
        columns = self._columns = self._fitting()
        for heading, tiles in shown:
            if not tiles:
                continue
            label = QLabel(heading.upper())
            label.setObjectName("section")
            grid.addWidget(label, row, 0, 1, columns)
            for n, tile in enumerate(tiles):
                tile.chosen.connect(self._choose)
                tile.moved.connect(self._move)
                self.tiles.append(tile)
                grid.addWidget(tile, row + 1 + n // columns, n % columns)
            row += 2 + (len(tiles) - 1) // columns
        grid.setRowStretch(row, 1)
        grid.setColumnStretch(columns, 1)
        self._scroll.setWidget(page)

    def _fitting(self) -> int:
        """How many tiles lie side by side in the width that there is."""
        inside = self.width() - 40 - 8 - theme.px(8)
        return max(1, (inside + 12) // (theme.px(TILE.width()) + 12))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitting() != self._columns:
            self._filter(self.search.text())

    def _ask_file(self) -> None:
        self.accept()
        self.file_wanted.emit()

    def _open_first(self) -> None:
        if self.tiles:
            self.tiles[0].click()

    def _move(self, sideways: int, down: int) -> None:
        """Go from one tile to another."""
        by = sideways + down * self._columns
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
    moved = Signal(int, int)

    def __init__(self, target: str, name: str, words: str, project: Project) -> None:
        super().__init__()
        px = theme.px
        self.setObjectName("tile")
        self.setAccessibleName(name)
        self.setAccessibleDescription(words)
        self.setToolTip(theme.plain(target if Path(target).is_absolute() else name))
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(TILE * theme.scale())
        box = QVBoxLayout(self)
        box.setContentsMargins(9, 9, 9, 9)
        box.setSpacing(6)
        image = QLabel()
        image.setPixmap(picture(next(iter(project.networks.values())), PICTURE * theme.scale()))
        title = QLabel(self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, px(PICTURE.width() - 8)))
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setObjectName("panelTitle")
        question = QLabel(words.split("?")[0].split(". ")[-1] + "?" if "?" in words else words)
        question.setObjectName("panelCaption")
        question.setWordWrap(True)
        question.setAlignment(Qt.AlignmentFlag.AlignTop)
        for label in (image, title, question):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            box.addWidget(label)
        box.addStretch(1)
        self.clicked.connect(lambda: self.chosen.emit(target))

    @classmethod
    def of(cls, demo: Demo) -> Tile:
        """The tile of a demo."""
        return cls(demo.id, translated(demo.project.title), translated(demo.project.card.question), demo.project)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        if Qt.Key(event.key()) in by:
            self.moved.emit(*by[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


def _readable(files: list[Path]) -> Iterator[tuple[Path, str, str, Project]]:
    """Recent files with name, date and project; what cannot be read is left out."""
    for path in files:
        with suppress(Problems, OSError):
            yield path, path.stem, moment(path.stat().st_mtime), store.load(path)


def _plain(text: str) -> QPushButton:
    """A button that Enter presses only where it has the focus."""
    button = QPushButton(text)
    button.setAutoDefault(False)
    return button
