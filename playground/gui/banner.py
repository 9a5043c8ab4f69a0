"""A line under the top bar for what must not be overlooked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton

from playground.core.language import say
from playground.core.problem import Fix, Problem


class Banner(QFrame):
    """Shows one Problem, with a button for its fix. Hidden while there is none."""

    def __init__(self, on_fix: Callable[[Fix], object]) -> None:
        super().__init__()
        self.setObjectName("banner")
        self._on_fix = on_fix
        self._fix: Fix | None = None
        self._dismissed: object = None
        self._shown: Problem | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton()
        self.button.setToolTip(say("Mends it in one step, which can be undone"))
        self.button.clicked.connect(self._mend)
        close = QToolButton()
        close.setObjectName("flat")
        close.setText("✕")
        close.setToolTip(say("Hide this message"))
        close.setAccessibleName(say("Hide this message"))
        close.clicked.connect(self._dismiss)
        for button in (self.button, close):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not take the focus from the canvas
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        row.addWidget(close)
        self.hide()

    def show_problem(self, problem: Problem | None) -> None:
        """Show a problem, or nothing; one that was hidden by hand stays hidden."""
        if problem == self._shown and (problem is None or not self.isHidden()):
            return
        if problem is not None and problem == self._dismissed:
            return
        self._shown = problem
        self._dismissed = None
        self.setVisible(problem is not None)
        if problem is not None:
            self._fix = problem.fix
            self.text.setText(problem.message)
            self.button.setVisible(problem.fix is not None)
            self.button.setText(problem.fix.label if problem.fix is not None else "")

    def _mend(self) -> None:
        if self._fix is not None:
            self._on_fix(self._fix)
        self.show_problem(None)

    def _dismiss(self) -> None:
        self._dismissed, self._shown = self._shown, None
        self.hide()
