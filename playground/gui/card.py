"""The card of a demo beside the canvas: question, what to watch, and, when asked for, the explanation."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QToolButton, QVBoxLayout, QWidget

from playground.core.language import say, translated
from playground.core.project import Project
from playground.gui import theme

WIDTH = 300


class CardView(QFrame):
    """Shows the card of the open project; the explanation stays hidden until the learner asks for it."""

    def __init__(self, on_close: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("cardView")
        self.setFixedWidth(theme.px(WIDTH))
        self._project: Project | None = None
        self.told = False
        self._title = QLabel()
        self._title.setObjectName("heading")
        self._title.setWordWrap(True)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        close = QToolButton()
        close.setObjectName("flat")
        close.setText("✕")
        close.setToolTip(say("Hide the card (F2 brings it back)"))
        close.setAccessibleName(say("Hide the card"))
        close.clicked.connect(on_close)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 14, 8, 12)
        box.setSpacing(4)
        box.addLayout(head)
        box.addWidget(self._scroll, 1)

    def show_project(self, project: Project) -> None:
        if self._project is not None and project.card is self._project.card and project.title == self._project.title:
            return
        self._project, self.told = project, False
        self._fill(project)

    def has_words(self) -> bool:
        return self._project is not None and bool(self._project.card.question)

    def tell(self) -> None:
        """Show the explanation."""
        self.told = True
        if self._project is not None:
            self._fill(self._project)

    def _fill(self, project: Project) -> None:
        self._title.setText(translated(project.title))
        page = QWidget()
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 4, 8, 0)
        box.setSpacing(6)
        card = project.card
        parts = [(say("Before you press Train"), card.question), (say("Watch"), card.watch)]
        if self.told:
            parts += [
                (say("What happened"), card.explanation),
                (say("Formulas"), card.formulas),
                (say("Source"), card.reference),
            ]
        for title, words in parts:
            if words:
                label = QLabel(title.upper())
                label.setObjectName("section")
                label.setContentsMargins(0, 6, 0, 0)
                text = QLabel(translated(words))
                text.setWordWrap(True)
                text.setTextFormat(Qt.TextFormat.PlainText)
                text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                box.addWidget(label)
                box.addWidget(text)
        if not self.told and card.explanation:
            button = QPushButton(say("What happened, and why?"))
            button.setToolTip(say("Show the explanation; better after you have trained"))
            button.clicked.connect(self.tell)
            box.addSpacing(6)
            box.addWidget(button)
        box.addStretch(1)
        self._scroll.setWidget(page)
