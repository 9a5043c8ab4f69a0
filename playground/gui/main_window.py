"""The main window: puts the parts together and passes on what happens."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import replace

from PySide6.QtCore import QByteArray, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from playground.core.document import Change, Document
from playground.core.language import say
from playground.core.library import Library
from playground.core.problem import Fix, Problem
from playground.core.project import Project
from playground.engine.exporter import Finished
from playground.engine.session import Session
from playground.engine.shape import Analysis
from playground.engine.telemetry import Measured, Progress
from playground.gui import card, motion, theme
from playground.gui.action import Actions
from playground.gui.areas import focus_first
from playground.gui.audience import Audience
from playground.gui.banner import Banner
from playground.gui.canvas.canvas import Canvas
from playground.gui.card import CardView
from playground.gui.context_menu import ContextMenu
from playground.gui.docks import Docks
from playground.gui.field import commit
from playground.gui.files import Files
from playground.gui.form import focus_param
from playground.gui.gallery import Gallery
from playground.gui.inference import Inference
from playground.gui.inspector import Inspector
from playground.gui.keeper import Keeper
from playground.gui.palette import Palette
from playground.gui.part import Part, parts
from playground.gui.presenting import Presenting
from playground.gui.problem_list import ProblemList
from playground.gui.pump import Pump
from playground.gui.segments import Segments
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
        motion.ask(lambda: workspace.get("reduced_motion", False))
        self.files = Files(document, workspace, self)
        self.keeper = Keeper(self)
        self.inference = Inference(self._show_analysis, self)
        self.pump = Pump(session.telemetry, self)
        self.progress = Progress()
        self.analysis: Analysis | None = None
        self.on_first_paint: Callable[[], object] | None = None
        self._refused: Problem | None = None
        self._wishes: object = None
        self.setMinimumSize(900, 600)
        self.setAcceptDrops(True)
        self.actions_ = Actions(self)
        self.actions_.fill(self.menuBar())
        self.segments = Segments(self.actions_)
        self.menuBar().setCornerWidget(self.segments)
        self.transport = Transport(self.actions_)
        self.banner = Banner(self._fix)
        self.library = Library(workspace.folder / "blocks")
        self.palette_ = Palette(self)
        self.canvas = Canvas(document)
        self.canvas.adder.library = self.library
        self.context_menu = ContextMenu(self)
        self.card = CardView(lambda: self.show_card(False))
        self.inspector = Inspector(document)
        self.problems = ProblemList(document)
        self.parts = Audience(self._update_wishes, self)
        self.status = StatusBar(self.pump)
        self._lay_out()
        self.presenting = Presenting(self)
        self._connect()
        self._restore_layout()
        self.card.show_project(document.project)
        self.show_card(False)
        self._project_changed(document.project)

    def _lay_out(self) -> None:
        stage = QFrame()
        stage.setObjectName("stage")
        row = QHBoxLayout(stage)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.canvas, 1)
        row.addWidget(self.card)
        self.docks = Docks(stage)
        for part in (self.palette_, self.inspector, self.problems):
            self.docks.add(part)
            self.parts.add(part)
        whole = QWidget()
        box = QVBoxLayout(whole)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for widget in (self.transport, self.banner, self.docks, self.status):
            box.addWidget(widget, 1 if widget is self.docks else 0)
        self.setCentralWidget(whole)

    def _connect(self) -> None:
        canvas = self.canvas
        self.files.snapshot = self._snapshot
        self.files.set_aside = self.keeper.set_aside
        self.files.renamed.connect(self._show_name)
        self.palette_.activated.connect(canvas.add_layer)
        canvas.selection_changed.connect(self._selected)
        canvas.hint.connect(self.status.say)
        canvas.view.keyboard.details_wanted.connect(lambda: focus_first(self.inspector, fields=True))
        canvas.closeup.wishes_changed.connect(self._update_wishes)
        self.transport.data.clicked.connect(canvas.choose_nothing)
        self.inspector.subject.ran.connect(lambda id: self.actions_[id].trigger())
        self.inspector.subject.wanted.connect(self.go_to)
        self.problems.wanted.connect(self.go_to)
        self.problems.counted.connect(self.status.pill.show_counts)
        self.problems.nothing.connect(self.status.say)
        self.status.pill.clicked.connect(self.actions_["problems"].trigger)
        self.pump.progress.connect(self._show_progress)
        self.pump.measured.connect(self._show_measured)
        self.pump.curves.connect(self.parts.show_curves)
        self.document.changed.connect(self._follow)
        self.docks.seen_changed.connect(self._see)
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
        self._make_parts()
        self.actions_.refill()
        self._update_wishes()
        QTimer.singleShot(0, self, self.canvas.setFocus)

    def _make_parts(self) -> None:
        """Make the parts that can wait until the window is on the screen, and put all docks where they were."""
        kept = self.workspace.get("parts", {})
        for cls in parts():
            if cls.name not in self.docks.docks:
                part = cls(self)
                self.docks.add(part)
                self.parts.add(part)
                if isinstance(kept.get(cls.name), dict):
                    part.restore(kept[cls.name])
        self.docks.reserve(False)
        self.docks.show_project(self.document.project)
        self.docks.restore(self.workspace.get("docks", {}))
        self.canvas.minimap.wanted = self.workspace.get("minimap", True)
        self.canvas.quick_add.recent = [key for key in self.workspace.get("added", []) if isinstance(key, str)]

    def _see(self, part: Part) -> None:
        """A part has come into sight, or is no longer seen."""
        if part.seen and part.lazy:
            self.parts.catch_up(part)
        self._update_wishes()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask nothing, lose nothing: the run and the project are kept and taken up again at the next start."""
        commit()
        event.accept()
        self.presenting.stop()
        theme.changed.disconnect(self._restyle)
        self.document.changed.disconnect(self._follow)
        self.docks.seen_changed.disconnect(self._see)
        self.keeper.stop()
        self.pump.stop()
        with ExitStack() as stack:  # from the last to the first, each even if one before it fails
            stack.callback(self.workspace.close)
            stack.callback(self.session.close)
            stack.callback(self.keeper.leave)
            stack.callback(self._keep_layout)

    def _keep_layout(self) -> None:
        with suppress(Exception):  # a part that cannot say how it looks must not keep the window from closing
            self.workspace.put(
                geometry=bytes(self.saveGeometry().toBase64().data()).decode(),
                docks=self.docks.state(),
                layout=self.docks.layout_in_use,
                layouts=self.docks.left,
                parts={part.name: state for part in self.parts if (state := part.state())},
                minimap=self.canvas.minimap.wanted,
                added=self.canvas.quick_add.recent,
            )

    def _restore_layout(self) -> None:
        geometry = self.workspace.get("geometry", "")
        if not geometry or not self.restoreGeometry(QByteArray.fromBase64(geometry.encode())):
            self.resize(1440, 900)
        self.docks.layout_in_use = self.workspace.get("layout", "build")
        left = self.workspace.get("layouts", {})
        self.docks.left = {name: state for name, state in left.items() if isinstance(state, dict)}
        self.docks.reserve(True)
        self.docks.restore(self.workspace.get("docks", {}))
        self.canvas.minimap.wanted = self.workspace.get("minimap", True)
        self.canvas.quick_add.recent = [key for key in self.workspace.get("added", []) if isinstance(key, str)]

    # -- following the document ------------------------------------------------------------------------------------

    def _follow(self, change: Change) -> None:
        if change.opened:
            self.session.open(change.after)
            self.analysis = None
            self._begin_run()
            self.parts.show_selection(Selection(role=next(iter(change.after.networks), "network")))
            self.card.show_project(change.after)
            self.show_card(bool(change.after.card.question))
        else:
            self.session.submit(change.after)
        self._refused = None
        self._project_changed(change.after)
        self.keeper.note_soon()

    def _project_changed(self, project: Project) -> None:
        if self.session.ready:
            self.inference.look_at(project)
        self.docks.show_project(project)
        self.parts.show_project(project)
        self.status.show_project(project)
        self.card.show_project(project)
        self._show_name()
        self.actions_.refresh()

    def _show_analysis(self, analysis: Analysis) -> None:
        self.analysis = analysis
        self.canvas.show_analysis(analysis)
        self.parts.show_analysis(analysis)

    def _show_name(self) -> None:
        self.transport.show_project(self.files.title, self.document.project, self.document.edited)
        self.setWindowTitle(f"{self.files.title} – Neural Playground")

    def _selected(self, selection: Selection) -> None:
        self.actions_.refresh()
        self.parts.show_selection(selection)
        self._update_wishes()

    def _fix(self, fix: Fix) -> None:
        self.document.edit(fix.label, fix.apply(self.document.project))

    # -- following the run -----------------------------------------------------------------------------------------

    def _update_wishes(self) -> None:
        project = self.document.project
        wishes = self.canvas.probes(project) | self.parts.probes(project)
        if wishes != self._wishes:
            self._wishes = wishes
            self.session.watch(wishes)

    def _show_progress(self, progress: Progress) -> None:
        restarted = progress.step < self.progress.step
        self.progress = progress
        self.show_problems()
        if restarted:
            self._begin_run()
        if self.session.ready and self.analysis is None and not self.inference.waiting:
            self.inference.look_at(self.document.project)
            self._update_wishes()
            self.pump.settle()
        self.transport.show_progress(progress)
        self.status.show_progress(progress)
        self.canvas.show_progress(progress)
        self.parts.show_progress(progress)

    def show_problems(self) -> None:
        """Show the most pressing of what must not be overlooked."""
        wrong = next(iter(self.progress.problems), None)
        told = wrong is not None and (self.progress.state in ("paused", "failed") or wrong.severity == "warning")
        self.banner.show_problem(wrong if told else self._refused or self.workspace.trouble)

    def _show_measured(self, measured: Measured) -> None:
        if measured.opening != self.session.opening:
            return
        self.canvas.show_measured(measured)
        self.parts.show_measured(measured)

    def train(self, how: Callable[[], object] | None = None) -> None:
        """Train, unless the network is not valid: then say why."""
        self.inference.finish()
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
        self.parts.clear()
        self.workspace.new_run()
        self.keeper.note_soon()

    def reset_new(self) -> None:
        """Start over with fresh weights from other random numbers."""
        project = self.document.project
        self.document.edit(say("Reset with a new seed"), replace(project, seed=random.randrange(1_000_000)))
        self.reset()

    # -- looks -----------------------------------------------------------------------------------------------------

    def show_gallery(self) -> None:
        """Open the gallery of demos."""
        gallery = Gallery(self.workspace.recent, self)
        gallery.chosen.connect(lambda target: self.files.open(target) if target else self.files.new())
        gallery.file_wanted.connect(self.files.ask_open)
        gallery.open()

    def toggle_card(self) -> None:
        """Show or hide the card of the demo."""
        self.show_card(self.card.isHidden())

    def show_card(self, shown: bool) -> None:
        """Show or hide the card; one without words stays hidden."""
        self.card.setVisible(shown and self.card.has_words())

    def toggle_theme(self) -> None:
        """Switch between dark and light."""
        self.use_theme("light" if theme.theme().name == "dark" else "dark")

    def toggle_problems(self) -> None:
        """Show or hide the list of problems; shown, it has the focus."""
        self.docks.set_shown(self.problems.name, not self.problems.seen)
        (self.problems if self.problems.seen else self.canvas).setFocus()

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

    def change_scale(self, by: int) -> None:
        """Make letters one step larger or smaller, also after the next start."""
        sizes = theme.SCALES
        here = min(range(len(sizes)), key=lambda n: abs(sizes[n] - theme.scale()))
        self.use_scale(sizes[min(len(sizes) - 1, max(0, here + by))])

    def use_scale(self, size: float) -> None:
        """Use this size of letters from now on, also after the next start."""
        theme.set_scale(size)
        self.workspace.put(scale=theme.scale())

    def _restyle(self, _: theme.Theme) -> None:
        self.card.setFixedWidth(theme.px(card.WIDTH))
        for part in (self.actions_, self.segments, self.transport, self.docks, self.canvas, self.parts):
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
