"""The help: a searchable list of everything that can be in a project, and a page for each."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from playground.core.language import say, translated
from playground.core.spec import Spec
from playground.gui import guide, theme
from playground.gui.search_field import SearchField

TOPIC = Qt.ItemDataRole.UserRole


class HelpPage(QDialog):
    """A window beside the main one. Arrow keys in the search walk through the list; Escape closes it."""

    demo_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Help"))
        self.resize(theme.px(760), theme.px(600))
        self.search = SearchField(say("Search the help"))
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._fill)
        self.list = QListWidget()
        self.list.setObjectName("topics")
        self.list.setAccessibleName(say("Pages of the help"))
        self.list.currentItemChanged.connect(lambda item, _: self._open(item))
        self.text = QTextBrowser()
        self.text.setObjectName("help")
        self.text.setAccessibleName(say("Page of the help"))
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self._follow)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(side)
        splitter.addWidget(self.text)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([theme.px(220), theme.px(540)])
        splitter.setChildrenCollapsible(False)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 12, 12, 12)
        box.addWidget(splitter)
        self._fill("")

    def show_spec(self, cls: type[Spec]) -> None:
        """Show the page of a class."""
        if self.search.text():
            self.search.clear()
        for n in range(self.list.count()):
            if self.list.item(n).data(TOPIC) is cls:
                self.list.setCurrentRow(n)
                self.list.scrollToItem(self.list.item(n))
                return

    def _fill(self, typed: str) -> None:
        """List the pages that match what is typed, and show the first of them."""
        words = typed.lower().split()
        self.list.clear()
        heading = ""
        for cls in guide.topics():
            if not all(word in guide.words_of(cls) for word in words):
                continue
            if heading != guide.heading_of(cls):
                heading = guide.heading_of(cls)
                self.list.addItem(_heading(heading))
            item = QListWidgetItem(translated(cls.title))
            item.setData(TOPIC, cls)
            item.setToolTip(theme.plain(translated(cls.summary())))
            self.list.addItem(item)
        if self.list.count():
            self.list.setCurrentRow(1)
        else:
            self.text.setPlainText(say("Nothing matches. Try another word."))

    def _open(self, item: QListWidgetItem | None) -> None:
        cls = item.data(TOPIC) if item is not None else None
        if cls is not None:
            self.text.setHtml(guide.page(cls))

    def _follow(self, url: QUrl) -> None:
        address = url.toString()
        if address.startswith(guide.DEMO):
            self.close()
            self.demo_wanted.emit(address.removeprefix(guide.DEMO))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down in the search move through the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and watched is self.search:
            by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            if by:
                self._step(by)
                return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        row = self.list.currentRow() + by
        while 0 <= row < self.list.count() and self.list.item(row).data(TOPIC) is None:
            row += by
        if 0 <= row < self.list.count():
            self.list.setCurrentRow(row)


def _heading(words: str) -> QListWidgetItem:
    item = QListWidgetItem(words.upper())
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    font = theme.font(11, bold=True)
    item.setFont(font)
    return item
