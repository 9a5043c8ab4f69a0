"""The inspector: what is selected, with every param, its shapes and its weights; the project if nothing is."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from playground.core.document import Change, Document
from playground.core.graph import Block
from playground.core.project import Project
from playground.core.spec import Spec
from playground.engine.probe import Probe
from playground.engine.shape import Analysis
from playground.engine.telemetry import Curves, Measured, Progress
from playground.gui.inference import SMALL
from playground.gui.inspector.annotation_page import AnnotationPage
from playground.gui.inspector.block_page import BlockPage
from playground.gui.inspector.loss_page import LossPage
from playground.gui.inspector.many_page import ManyPage
from playground.gui.inspector.node_page import NodePage
from playground.gui.inspector.page import Page
from playground.gui.inspector.project_page import ProjectPage
from playground.gui.inspector.subject import Subject
from playground.gui.inspector.wire_page import WirePage
from playground.gui.part import Part
from playground.gui.selection import Selection

MOST_PAGES = 12
"""Pages that are kept; one serves all layers of a class."""


class Inspector(Part):
    """Shows and edits the selection. A page is built for another kind of selection, and otherwise only refreshed."""

    name, title, icon, order, narrowest = "inspector", "Inspector", "settings", 10, 220

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.subject = Subject(document, self)
        self.page: Page | None = None
        self._shown: object = None
        self._progress = Progress()
        self._curves: Curves | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget()
        self._kept: dict[object, QScrollArea] = {}
        """The pages that were shown last, each in an area that scrolls: to make one takes longer than to show it."""
        outer.addWidget(self._stack)
        self.selection = self.subject.selection
        """What is selected. A page for very many layers comes only when the canvas has had its turn."""
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._take_selection)
        self.subject.wishes_changed.connect(self.wishes_changed)
        document.changed.connect(self._follow)

    @property
    def spec(self) -> Spec:
        """What a page of the help would explain: the selected layer, the loss, or how the project learns."""
        node, project = self.subject.node, self.subject.project
        if node is not None:
            return node.layer
        if self.subject.selection.end == "loss" and project.recipe.losses_of():
            return project.recipe.losses_of()[0]
        return self.subject.nodes[0].layer if self.subject.nodes else project.recipe

    # -- following -------------------------------------------------------------------------------------------------

    def show_selection(self, selection: Selection) -> None:
        self.selection = selection
        if len(selection.nodes) > SMALL:
            self._turn.start()
        else:
            self._take_selection()

    def _take_selection(self) -> None:
        self._turn.stop()
        self.subject.selection = self.selection
        self._show()

    def show_analysis(self, analysis: Analysis | None) -> None:
        self.subject.analysis = analysis
        if self.page is not None:
            self.page.refresh()

    def show_measured(self, measured: Measured) -> None:
        if self.page is not None:
            self.page.show_measured(measured)

    def show_progress(self, progress: Progress) -> None:
        self._progress = progress
        if self.page is not None:
            self.page.show_progress(progress)

    def show_curves(self, curves: Curves) -> None:
        self._curves = curves
        if self.page is not None:
            self.page.show_curves(curves)

    def probes(self, project: Project) -> frozenset[Probe]:
        return self.page.probes(project) if self.page is not None else frozenset()

    def clear(self) -> None:
        for area in self._kept.values():
            if isinstance(page := area.widget(), NodePage):
                page.weights.forget()

    def _follow(self, change: Change) -> None:
        if not change.opened:  # the window shows another selection then
            self._show()

    def restyle(self) -> None:
        while self._kept:
            self._drop_oldest()
        self._shown = self.page = None
        self._show()

    # -- pages -----------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        key = self._key()
        if key != self._shown or self.page is None:
            self._shown = key
            self.page = self._put(key)
            self.page.show_progress(self._progress)
            if self._curves is not None:
                self.page.show_curves(self._curves)
        self.page.refresh()

    def _put(self, key: object) -> Page:
        """Bring the page for this selection to the front."""
        area = self._kept.pop(key, None)
        if area is None:
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            area.setWidget(self._made())
            self._stack.addWidget(area)
        self._kept[key] = area
        self._stack.setCurrentWidget(area)
        if len(self._kept) > MOST_PAGES:
            self._drop_oldest()
        page = area.widget()
        assert isinstance(page, Page)
        return page

    def _drop_oldest(self) -> None:
        area = self._kept.pop(next(iter(self._kept)))
        self._stack.removeWidget(area)
        area.hide()
        area.deleteLater()

    def _key(self) -> object:
        """What a page is built for; the same one serves all layers of a class, and all groups of the same classes."""
        subject, selection = self.subject, self.subject.selection
        node, nodes = subject.node, subject.nodes
        if node is not None:
            return type(node.layer), bool(selection.path)
        if len(nodes) > 1:
            return frozenset(type(one.layer) for one in nodes)
        if selection.annotations and not nodes:
            return "annotations"
        return selection.end, selection.edges, tuple(subject.project.optimizers)

    def _made(self) -> Page:
        subject, selection = self.subject, self.subject.selection
        node = subject.node
        if node is not None:
            return BlockPage(subject, node) if isinstance(node.layer, Block) else NodePage(subject, node)
        if len(subject.nodes) > 1:
            return ManyPage(subject)
        if selection.annotations and not subject.nodes:
            return AnnotationPage(subject)
        if selection.end == "loss":
            return LossPage(subject)
        if len(selection.edges) == 1 and selection.edges[0] in subject.graph.edges:
            return WirePage(subject)
        return ProjectPage(subject)
