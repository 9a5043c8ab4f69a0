"""The PyTorch source of the network, live."""

from __future__ import annotations

import re

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QToolButton, QWidget

from playground.core.language import say
from playground.core.problem import Problems
from playground.core.project import Project
from playground.engine import network
from playground.engine.telemetry import Progress
from playground.gui import theme
from playground.gui.panel import Panel

PRINTED = ("networks", "dataset", "transforms", "recipe")
"""What of a project the source depends on."""


class CodePanel(Panel):
    """The source that is trained, word for word."""

    name, title, order, stretch = "code", "Code", 60, 3
    shown_at_first = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(say("PyTorch source of the network"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._colours = _Colours(self.text.document())
        self._project: Project | None = None
        self._ready = False
        copy = QToolButton()
        copy.setObjectName("flat")
        copy.setText(say("Copy"))
        copy.setToolTip(say("Copy the whole source"))
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self.text.toPlainText()))
        self.head.addWidget(copy)
        self.body.addWidget(self.text, 1)
        self.restyle()

    def show_project(self, project: Project) -> None:
        old, self._project = self._project, project
        if old is None or any(getattr(old, name) is not getattr(project, name) for name in PRINTED):
            self._print()

    def show_progress(self, progress: Progress) -> None:
        if not self._ready and progress.state not in ("starting", "loading", "failed"):
            self._ready = True
            self._print()

    def _print(self) -> None:
        if self._project is None or not self._ready:
            return
        try:
            text = network.source(self._project)
        except Problems as error:
            text = "\n".join(f"# {problem.message}" for problem in error.problems)
        if text != self.text.toPlainText():
            self.text.setPlainText(text)

    def restyle(self) -> None:
        self.text.setFont(theme.font(11, mono=True))
        self.text.setStyleSheet("font-family: 'JetBrains Mono'; font-size: 11px;")
        self._colours.rehighlight()


class _Colours(QSyntaxHighlighter):
    """Keywords, numbers and comments in the colours of the theme."""

    WORDS = re.compile(r"\b(import|from|class|def|return|for|in|super|self|True|False|None)\b")
    NUMBERS = re.compile(r"\b\d+(\.\d+)?(e-?\d+)?\b")
    COMMENTS = re.compile(r"#.*$")

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)

    def highlightBlock(self, text: str) -> None:
        t = theme.theme()
        for pattern, ink in ((self.WORDS, t.accent), (self.NUMBERS, t.warning), (self.COMMENTS, t.faint)):
            style = QTextCharFormat()
            style.setForeground(QColor(ink))
            for found in pattern.finditer(text):
                self.setFormat(found.start(), found.end() - found.start(), style)
