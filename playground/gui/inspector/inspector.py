"""The inspector: what is selected, with every param, its shapes and its weights; the project if nothing is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from playground.core.document import Change, Document
from playground.core.graph import Block
from playground.core.project import Project
from playground.core.spec import Spec
from playground.engine.probe import Probe
from playground.engine.shape import Analysis
from playground.engine.telemetry import Measured
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


class Inspector(Part):
    """Shows and edits the selection. A page is built for another kind of selection, and otherwise only refreshed."""

    name, title, icon, order, narrowest = "inspector", "Inspector", "settings", 10, 220

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.subject = Subject(document, self)
        self.page: Page | None = None
        self._shown: object = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer.addWidget(self._scroll)
        self.subject.wishes_changed.connect(self.wishes_changed)
        document.changed.connect(self._follow)

    @property
    def selection(self) -> Selection:
        return self.subject.selection

    @property
    def spec(self) -> Spec:
        """What a page of the help would explain: the selected layer, the loss, or how the project learns."""
        node, project = self.subject.node, self.subject.project
        if node is not None:
            return node.layer
        if self.selection.end == "loss" and project.recipe.losses_of():
            return project.recipe.losses_of()[0]
        return self.subject.nodes[0].layer if self.subject.nodes else project.recipe

    # -- following -------------------------------------------------------------------------------------------------

    def show_selection(self, selection: Selection) -> None:
        self.subject.selection = selection
        self._show()

    def show_analysis(self, analysis: Analysis | None) -> None:
        self.subject.analysis = analysis
        if self.page is not None:
            self.page.refresh()

    def show_measured(self, measured: Measured) -> None:
        if self.page is not None:
            self.page.show_measured(measured)

    def probes(self, project: Project) -> frozenset[Probe]:
        return self.page.probes(project) if self.page is not None else frozenset()

    def clear(self) -> None:
        if isinstance(self.page, NodePage):
            self.page.weights.forget()

    def _follow(self, change: Change) -> None:
        if not change.opened:  # the window shows another selection then
            self._show()

    def restyle(self) -> None:
        self._shown = None
        self._show()

    # -- pages -----------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        key = self._key()
        if key != self._shown or self.page is None:
            self._shown = key
            self.page = self._made()
            self._scroll.setWidget(self.page)
        self.page.refresh()

    def _key(self) -> object:
        """What a page is built for; the same page serves all layers of a class, in Blocks and outside of them."""
        subject, selection = self.subject, self.selection
        node, nodes = subject.node, subject.nodes
        if node is not None:
            return type(node.layer), bool(selection.path)
        if len(nodes) > 1:
            return selection.nodes, tuple(type(one.layer) for one in nodes)
        return selection.end, selection.edges[:1], tuple(subject.project.optimizers)

    def _made(self) -> Page:
        subject, selection = self.subject, self.selection
        node = subject.node
        if node is not None:
            return BlockPage(subject, node) if isinstance(node.layer, Block) else NodePage(subject, node)
        if len(subject.nodes) > 1:
            return ManyPage(subject)
        if selection.end == "loss":
            return LossPage(subject)
        if len(selection.edges) == 1 and selection.edges[0] in subject.graph.edges:
            return WirePage(subject)
        return ProjectPage(subject)
