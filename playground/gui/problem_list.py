"""The list of everything that is wrong or doubtful: go there with Enter or a double click, mend it with one click."""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)  # fmt: skip

from playground.core.document import Document
from playground.core.language import say
from playground.core.problem import Problem
from playground.core.project import Project
from playground.engine.shape import Analysis
from playground.engine.telemetry import Progress
from playground.gui import theme
from playground.gui.part import Part
from playground.gui.problem_row import ICONS, ProblemDelegate, ProblemModel, Row
from playground.gui.selection import Selection
from playground.gui.whereabouts import Guide


class ProblemView(QListView):
    """The rows. Enter goes to the place, Ctrl+Enter mends."""

    def __init__(self, on_go: Callable[[], object], on_mend: Callable[[], object]) -> None:
        super().__init__()
        self._on_go, self._on_mend = on_go, on_mend
        self.setUniformItemSizes(True)  # a thousand rows are then measured by one
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAccessibleName(say("Problems"))
        self.setAccessibleDescription(say("Enter goes to the place of a problem, Ctrl+Enter mends it."))
        self.doubleClicked.connect(lambda _: on_go())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            (self._on_mend if control else self._on_go)()
            event.accept()
            return
        super().keyPressEvent(event)


class ProblemList(Part):
    """Everything that is wrong or doubtful with the project and its run."""

    name, title, icon, area, order = "problems", "Problems", "warning", "below", 80
    stretch, narrowest, shown_at_first, card = 3, 320, False, True
    wanted = Signal(object)
    """Go to these Whereabouts."""
    counted = Signal(int, int)
    """How many errors and warnings there are now."""
    nothing = Signal(str)
    """There is no problem to go to; with a sentence."""

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self.setObjectName("problemList")
        self.setAccessibleName(say("Problems"))
        self._known: tuple[Problem, ...] = ()
        self._of_run: tuple[Problem, ...] = ()
        self._counts: tuple[int, int] | None = None
        self._stale = False
        """Whether the rows are old: they are made only for someone who looks."""
        self._checked = False
        """Whether the project was looked at."""
        self._project = document.project
        self.model = ProblemModel()
        self.view = ProblemView(self.go, self.mend)
        self.view.setModel(self.model)
        self._delegate = ProblemDelegate(self.view)
        self._delegate.mend.connect(self._mend)
        self._delegate.go.connect(self.wanted)
        self.view.setItemDelegate(self._delegate)
        self.view.selectionModel().currentChanged.connect(self._show_details)
        self.filters = {severity: self._filter(severity) for severity in ICONS}
        self.all_button = QPushButton()
        self.all_button.clicked.connect(self.mend_all)
        self.empty = QLabel()
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.setObjectName("muted")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.view)
        self._pages.addWidget(self.empty)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(12, 6, 12, 6)
        head.setSpacing(6)
        for button in self.filters.values():
            head.addWidget(button)
        head.addStretch(1)
        box.addLayout(head)
        box.addWidget(self._pages, 1)
        box.addWidget(self._make_details())
        self.setFocusProxy(self.view)
        self.restyle()
        self._show()

    def _filter(self, severity: str) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        button.setChecked(True)
        button.setObjectName("filter")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setToolTip(say("Show errors") if severity == "error" else say("Show warnings"))
        button.toggled.connect(lambda _: self._show())
        return button

    def _make_details(self) -> QFrame:
        """The whole message of the current problem, with its buttons."""
        self.details = QFrame()
        self.details.setObjectName("problemDetails")
        box = QVBoxLayout(self.details)
        box.setContentsMargins(12, 8, 12, 10)
        box.setSpacing(8)
        self.message = QLabel()
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.go_button = QPushButton(say("Go there"))
        self.go_button.setToolTip(say("Select the place on the canvas (Enter)"))
        self.go_button.clicked.connect(self.go)
        self.fix_button = QPushButton()
        self.fix_button.setToolTip(say("Mends it in one step, which can be undone (Ctrl+Enter)"))
        self.fix_button.clicked.connect(self.mend)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.fix_button)
        row.addWidget(self.all_button)
        row.addWidget(self.go_button)
        row.addStretch(1)
        box.addWidget(self.message)
        box.addLayout(row)
        return self.details

    # -- following -------------------------------------------------------------------------------------------------

    def show_project(self, project: Project) -> None:
        self._project = project

    def show_analysis(self, analysis: Analysis | None) -> None:
        """Show what is known of the project now."""
        self._known = analysis.problems if analysis is not None else ()
        self._checked = analysis is not None
        self._project = self.document.project
        self._show()

    def show_progress(self, progress: Progress) -> None:
        """Show what is wrong with the run."""
        if progress.problems != self._of_run:
            self._of_run = progress.problems
            self._show()

    def show_selection(self, selection: Selection) -> None:
        """Make the problem of the selected layer the current one."""
        if not self.isVisible():
            return
        current = self.current
        if current is not None and current.spot.is_on(selection):
            return
        for n, row in enumerate(self.model.rows):
            if row.spot.is_on(selection):
                self.view.setCurrentIndex(self.model.index(n))
                return

    def restyle(self) -> None:
        """The theme changed."""
        t = theme.theme()
        inks = {"error": t.bad, "warning": t.warning}
        for severity, button in self.filters.items():
            button.setIcon(theme.icon(ICONS[severity], inks[severity]))
        self.view.viewport().update()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All problems, errors first; what the run complains of is not told twice."""
        new = tuple(one for one in self._of_run if one not in self._known)
        return tuple(sorted((*self._known, *new), key=lambda one: one.severity != "error"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill()

    def _show(self) -> None:
        """Tell the counts, and fill the list if anybody sees it."""
        self._stale = True
        if self.isVisible():
            self._fill()
        problems = self.problems
        wrong = sum(one.severity == "error" for one in problems)
        counts = (wrong, len(problems) - wrong)
        if counts != self._counts:
            self._counts = counts
            self.counted.emit(*counts)

    def _fill(self) -> None:
        """Fill the list anew, and keep the current problem."""
        if not self._stale:
            return
        self._stale = False
        before, problems = self.current, self.problems
        counts = {severity: sum(one.severity == severity for one in problems) for severity in ICONS}
        for severity, button in self.filters.items():
            name = (
                say("Errors: {count}", count=counts[severity])
                if severity == "error"
                else say("Warnings: {count}", count=counts[severity])
            )
            button.setText(name)
            button.setAccessibleName(name)
        shown = [one for one in problems if self.filters[one.severity].isChecked()]
        guide = Guide(self._project)
        rows = [Row(one, guide.to(one.where)) for one in shown]
        if tuple(rows) != self.model.rows:
            number = self.view.currentIndex().row()
            self.model.show_rows(rows)
            if before is not None and rows:
                kept = next((n for n, row in enumerate(rows) if row == before), min(number, len(rows) - 1))
                self.view.setCurrentIndex(self.model.index(kept))
        self._pages.setCurrentWidget(self.view if rows else self.empty)
        self.empty.setText(self._nothing(bool(problems)))
        self._show_details()

    def _nothing(self, hidden: bool) -> str:
        if hidden:
            return say("Nothing of what is shown here. Switch on errors and warnings above.")
        return say("Nothing to complain about.") if self._checked else say("Known in a moment.")

    def _show_details(self, *_: QModelIndex) -> None:
        row = self.current
        self.details.setVisible(row is not None)
        same = self._alike()
        self.all_button.setVisible(len(same) > 1)
        self.all_button.setText(say("All {count} of this kind", count=len(same)))
        self.all_button.setToolTip(say("Mends all problems of this kind in one step, which can be undone"))
        if row is None:
            return
        self.message.setText(row.problem.message)
        self.fix_button.setVisible(row.problem.fix is not None)
        self.fix_button.setText(row.problem.fix.label if row.problem.fix is not None else "")

    # -- acting ----------------------------------------------------------------------------------------------------

    @property
    def current(self) -> Row | None:
        """The row that is current."""
        number = self.view.currentIndex().row()
        return self.model.rows[number] if 0 <= number < len(self.model.rows) else None

    def go(self) -> None:
        """Go to the place of the current problem."""
        if self.current is not None:
            self.wanted.emit(self.current.spot)

    def step(self, by: int) -> None:
        """Go to the next problem, or to the one before; behind the last comes the first."""
        self._fill()
        count = len(self.model.rows)
        if count:
            number = self.view.currentIndex().row()
            start = number if number >= 0 else (-1 if by > 0 else 0)
            self.view.setCurrentIndex(self.model.index((start + by) % count))
            self.go()
        else:
            self.nothing.emit(self._nothing(bool(self.problems)))

    def mend(self) -> None:
        """Apply the fix of the current problem."""
        if self.current is not None:
            self._mend(self.current.problem)

    def _mend(self, problem: Problem) -> None:
        if problem.fix is not None:
            self.document.edit(problem.fix.label, problem.fix.apply(self.document.project))

    def _alike(self) -> list[Problem]:
        """The problems that are mended like the current one."""
        row = self.current
        if row is None or row.problem.fix is None:
            return []
        return [one for one in self.problems if one.fix is not None and _kind(one) == _kind(row.problem)]

    def mend_all(self) -> None:
        """Mend all problems of the kind of the current one, as a single edit."""
        fixes = [problem.fix for problem in self._alike() if problem.fix is not None]
        if fixes:
            project = reduce(lambda now, fix: fix.apply(now), fixes, self.document.project)
            self.document.edit(say("Fix {count} problems", count=len(fixes)), project)


def _kind(problem: Problem) -> str:
    return problem.check or (problem.fix.label if problem.fix is not None else "")
