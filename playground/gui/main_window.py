"""The main window: puts the parts together and passes on what happens."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QSplitter, QVBoxLayout, QWidget

from playground.core.document import Change, Document
from playground.core.library import Library
from playground.core.problem import Fix, Problem
from playground.core.project import Project
from playground.engine.exporter import Finished
from playground.engine.session import Session
from playground.engine.shape import Analysis, analyse
from playground.engine.telemetry import Curves, Measured, Progress
from playground.gui import theme
from playground.gui.action import Actions
from playground.gui.banner import Banner
from playground.gui.canvas.canvas import Canvas
from playground.gui.card import CardView
from playground.gui.field import commit
from playground.gui.files import Files
from playground.gui.form import focus_param
from playground.gui.gallery import Gallery
from playground.gui.inspector import Inspector
from playground.gui.keeper import Keeper
from playground.gui.palette import Palette
from playground.gui.panel_row import PanelRow
from playground.gui.part import Part
from playground.gui.problem_list import ProblemList
from playground.gui.pump import Pump
from playground.gui.selection import Selection
from playground.gui.status import StatusBar
from playground.gui.transport import Transport
from playground.gui.whereabouts import Whereabouts
from playground.gui.workspace import Workspace


class MainWindow(QMainWindow):
    """Canvas, palette, inspector, panels and bars around one document and one session."""

    def __init__(self, document: Document, session: Session, workspace: Workspace) -> None:
        super().__init__()
        self.document, self.session, self.workspace = document, session, workspace
        self.files = Files(document, workspace, self)
        self.keeper = Keeper(self)
        self.pump = Pump(session.telemetry, self)
        self.progress = Progress()
        self.analysis: Analysis | None = None
        self.on_first_paint: Callable[[], object] | None = None
        self._refused: Problem | None = None
        self._wishes: object = None
        self.setWindowTitle("Neural Playground")
        self.setMinimumSize(900, 600)
        self.setAcceptDrops(True)
        self.actions_ = Actions(self)
        self.actions_.fill(self.menuBar())
        self.transport = Transport(self.actions_)
        self.banner = Banner(self._fix)
        self.library = Library(workspace.folder / "blocks")
        self.palette_ = Palette(self)
        self.canvas = Canvas(document)
        self.canvas.adder.library = self.library
        self.card = CardView(lambda: self._show_card(False))
        self.inspector = Inspector(document)
        self.panels = PanelRow(self._update_wishes)
        self.problems = ProblemList(document)
        self.parts: list[Part] = [self.inspector, self.panels, self.problems]
        """What is told of everything that happens."""
        self.status = StatusBar(self.pump)
        self._lay_out()
        self._connect()
        self._restore_layout()
        self.card.show_project(document.project)
        self._show_card(False)
        self._project_changed(document.project)

    def _lay_out(self) -> None:
        self._columns = QSplitter(Qt.Orientation.Horizontal)
        self._rows = QSplitter(Qt.Orientation.Vertical)
        stage = QWidget()
        row = QHBoxLayout(stage)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.canvas, 1)
        row.addWidget(self.card)
        row.addWidget(self.problems)
        self.problems.setFixedWidth(400)
        self.problems.hide()
        self._rows.addWidget(stage)
        self._rows.addWidget(self.panels)
        self._rows.setStretchFactor(0, 1)
        self._rows.setSizes([560, 240])
        for widget, width in ((self.palette_, 212), (self._rows, 900), (self.inspector, 280)):
            self._columns.addWidget(widget)
            widget.setMinimumWidth(min(width, 220))
        self._columns.setStretchFactor(1, 1)
        self._columns.setSizes([212, 948, 280])
        for splitter in (self._columns, self._rows):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        whole = QWidget()
        box = QVBoxLayout(whole)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for widget in (self.transport, self.banner, self._columns, self.status):
            box.addWidget(widget, 1 if widget is self._columns else 0)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        canvas = self.canvas
        self.files.snapshot = self._snapshot
        self.files.set_aside = self.keeper.set_aside
        self.files.renamed.connect(self._show_name)
        self.palette_.activated.connect(canvas.add_layer)
        canvas.selection_changed.connect(self._selected)
        canvas.hint.connect(self.status.say)
        canvas.closeup.wishes_changed.connect(self._update_wishes)
        self.transport.data.clicked.connect(canvas.choose_nothing)
        self.problems.wanted.connect(self.go_to)
        self.problems.counted.connect(self.status.pill.show_counts)
        self.problems.nothing.connect(self.status.say)
        self.status.pill.clicked.connect(self.actions_["problems"].trigger)
        self.pump.progress.connect(self._show_progress)
        self.pump.measured.connect(self._show_measured)
        self.pump.curves.connect(self._show_curves)
        self.document.changed.connect(self._follow)
        theme.changed.connect(self._restyle)
        QApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    # -- start and end ---------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        first, self.on_first_paint = self.on_first_paint, None
        if first is not None:
            QTimer.singleShot(0, self, first)

    def start(self) -> None:
        """What comes after the first paint: the inspector's page, the panels, the timers."""
        self.inspector.show_selection(self.canvas.selection)
        self.pump.start()
        self.keeper.start()
        self.panels.create(self.document.project, self.workspace.get("panels", {}))
        self.actions_.refill()
        self._update_wishes()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask nothing, lose nothing: the run and the project are kept and taken up again at the next start."""
        commit()
        event.accept()
        theme.changed.disconnect(self._restyle)
        self.document.changed.disconnect(self._follow)
        self.keeper.stop()
        self.pump.stop()
        with ExitStack() as stack:  # from the last to the first, each even if one before it fails
            stack.callback(self.workspace.close)
            stack.callback(self.session.close)
            stack.callback(self.keeper.leave)
            stack.callback(self._keep_layout)

    def _keep_layout(self) -> None:
        self.workspace.put(
            geometry=bytes(self.saveGeometry().toBase64().data()).decode(),
            columns=self._columns.sizes(),
            rows=self._rows.sizes(),
            panels=self.panels.state(),
        )

    def _restore_layout(self) -> None:
        geometry = self.workspace.get("geometry", "")
        if not geometry or not self.restoreGeometry(QByteArray.fromBase64(geometry.encode())):
            self.resize(1440, 900)
        for splitter, name in ((self._columns, "columns"), (self._rows, "rows")):
            sizes = self.workspace.get(name, [])
            if len(sizes) == splitter.count() and all(isinstance(size, int) and size >= 0 for size in sizes):
                splitter.setSizes(sizes)

    # -- following the document ------------------------------------------------------------------------------------

    def _follow(self, change: Change) -> None:
        if change.opened:
            self.session.open(change.after)
            self.analysis = None
            self._begin_run()
            for part in self.parts:
                part.show_selection(Selection(role=next(iter(change.after.networks), "network")))
            self.card.show_project(change.after)
            self._show_card(bool(change.after.card.question))
        else:
            self.session.submit(change.after)
        self._refused = None
        self._project_changed(change.after)
        self.keeper.note_soon()

    def _project_changed(self, project: Project) -> None:
        if self.session.ready:
            self._analyse(project)
        for part in self.parts:
            part.show_project(project)
        self.status.show_project(project)
        self.card.show_project(project)
        self._show_name()
        self.actions_.refresh()

    def _analyse(self, project: Project) -> None:
        self.analysis = analyse(project)
        self.canvas.show_analysis(self.analysis)
        for part in self.parts:
            part.show_analysis(self.analysis)

    def _show_name(self) -> None:
        self.transport.show_project(self.files.title, self.document.project, self.document.edited)
        self.setWindowTitle(f"{self.files.title} – Neural Playground")

    def _selected(self, selection: Selection) -> None:
        self.actions_.refresh()
        for part in self.parts:
            part.show_selection(selection)
        self._update_wishes()

    def _fix(self, fix: Fix) -> None:
        self.document.edit(fix.label, fix.apply(self.document.project))

    # -- following the run -----------------------------------------------------------------------------------------

    def _update_wishes(self) -> None:
        project = self.document.project
        wishes = self.canvas.probes(project).union(*(part.probes(project) for part in self.parts))
        if wishes != self._wishes:
            self._wishes = wishes
            self.session.watch(wishes)

    def _show_progress(self, progress: Progress) -> None:
        restarted = progress.step < self.progress.step
        self.progress = progress
        self.show_problems()
        if restarted:
            self._begin_run()
        if self.session.ready and self.analysis is None:
            self._analyse(self.document.project)
            self._update_wishes()
            self.pump.settle()
        self.transport.show_progress(progress)
        self.status.show_progress(progress)
        self.canvas.show_progress(progress)
        for part in self.parts:
            part.show_progress(progress)

    def show_problems(self) -> None:
        """Show the most pressing of what must not be overlooked."""
        wrong = next(iter(self.progress.problems), None)
        told = wrong is not None and (self.progress.state in ("paused", "failed") or wrong.severity == "warning")
        self.banner.show_problem(wrong if told else self._refused or self.workspace.trouble)

    def _show_measured(self, measured: Measured) -> None:
        if measured.opening != self.session.opening:
            return
        self.canvas.show_measured(measured)
        for part in self.parts:
            part.show_measured(measured)

    def _show_curves(self, curves: Curves) -> None:
        for part in self.parts:
            part.show_curves(curves)

    def train(self, how: Callable[[], object] | None = None) -> None:
        """Train, unless the network is not valid: then say why."""
        if self.analysis is not None and not self.analysis.ok:
            self._refused = next(problem for problem in self.analysis.problems if problem.severity == "error")
            self.banner.show_problem(self._refused)
            return
        (how or self.session.train)()

    def _snapshot(self) -> Finished:
        session = self.session
        return Finished(self.document.project, session.weights(), session.telemetry.curves, self.progress.latest)

    def reset(self) -> None:
        """Start over with fresh weights from the same random numbers."""
        self.session.reset()
        self.canvas.clear_measured()
        self._begin_run()

    def _begin_run(self) -> None:
        """Forget the run before, on the screen and on the disk."""
        for part in self.parts:
            part.clear()
        self.workspace.new_run()
        self.keeper.note_soon()

    def reset_new(self) -> None:
        """Start over with fresh weights from other random numbers."""
        project = self.document.project
        self.document.edit("Reset with a new seed", replace(project, seed=random.randrange(1_000_000)))
        self.reset()

    # -- looks -----------------------------------------------------------------------------------------------------

    def show_gallery(self) -> None:
        """Open the gallery of demos."""
        gallery = Gallery(self.workspace.recent, self)
        gallery.chosen.connect(self._open_chosen)
        gallery.open()

    def _open_chosen(self, target: str) -> None:
        if target:
            self.files.open(target)
        else:
            self.files.new()

    def toggle_card(self) -> None:
        """Show or hide the card of the demo."""
        self._show_card(self.card.isHidden())

    def _show_card(self, shown: bool) -> None:
        self.card.setVisible(shown and self.card.has_words())

    def toggle_theme(self) -> None:
        """Switch between dark and light."""
        self.use_theme("light" if theme.theme().name == "dark" else "dark")

    def toggle_problems(self) -> None:
        """Show or hide the list of problems; shown, it has the focus."""
        self.problems.setVisible(self.problems.isHidden())
        (self.canvas if self.problems.isHidden() else self.problems).setFocus()

    def go_to(self, spot: Whereabouts) -> None:
        """Select a layer, or nothing where the project is meant, and put the cursor into the field of a param."""
        if spot.path:
            self.canvas.select(spot.role, spot.path)
        else:
            self.canvas.choose_nothing()
        if not (spot.param and focus_param(self.inspector, spot.param)):
            self.canvas.setFocus()

    def _follow_system(self) -> None:
        theme.follow_system()

    def use_theme(self, choice: theme.Choice) -> None:
        """Use a theme from now on, also after the next start."""
        self.workspace.put(theme=choice)
        theme.use(choice)

    def _restyle(self, _: theme.Theme) -> None:
        for part in (self.actions_, self.transport, self.palette_, self.canvas, *self.parts):
            part.restyle()
        self.status.show_progress(self.progress)
        self.status.pill.restyle()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                event.acceptProposedAction()
                self.files.open(url.toLocalFile())
                return
