"""The page of a wire: what flows along it, and from where to where."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from playground.core.graph import Edge
from playground.core.language import say
from playground.core.layer import Shape
from playground.engine.memory import spoken
from playground.gui import theme
from playground.gui.inspector.heading import Heading
from playground.gui.inspector.links import link
from playground.gui.inspector.page import Page
from playground.gui.inspector.subject import Subject


class WirePage(Page):
    """One wire."""

    def __init__(self, subject: Subject) -> None:
        super().__init__(subject)
        heading = Heading("concat", theme.theme().accent)
        heading.show_name(say("Wire"))
        self.box.addWidget(heading)
        self.ends = self.words(rich=True)
        self.ends.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.ends.linkActivated.connect(subject.go_to)
        self.section(say("Shape"))
        self.shape = self.words(rich=True)
        self.straighten = QPushButton(say("Remove its points"))
        self.straighten.setToolTip(say("Let the wire find its own way again"))
        self.straighten.clicked.connect(self._straighten)
        self.box.addWidget(self.straighten)
        self.box.addStretch(1)
        self.follow(self._show)

    def _edge(self) -> Edge | None:
        edges = self.subject.selection.edges
        return self.subject.graph.edges.get(edges[0]) if edges else None

    def _shape(self, edge: Edge) -> Shape | None:
        facts = self.subject.facts(edge.source)
        ports = [port.name for port in self.subject.graph.nodes[edge.source].layer.output_ports()]
        if facts is None or edge.output not in ports or len(facts.shapes) <= ports.index(edge.output):
            return None
        return facts.shapes[ports.index(edge.output)]

    def _show(self) -> None:
        edge = self._edge()
        if edge is None:
            return
        graph = self.subject.graph
        self.ends.setText(say("from {source} to {target}", source=link(graph, edge.source),
                              target=link(graph, edge.target)))  # fmt: skip
        shape = self._shape(edge)
        if shape is None:
            self.shape.setText(say("Known when the layers before it fit."))
        else:
            self.shape.setText(say("<b>{shape}</b>, {kind}, {size} per example", shape=shape, kind=shape.dtype,
                                   size=spoken(shape.bytes)))  # fmt: skip
        self.straighten.setVisible(bool(edge.via))

    def _straighten(self) -> None:
        edge = self._edge()
        if edge is not None:
            graph = self.subject.graph
            bare = replace(graph, edges={**graph.edges, edge.key: replace(edge, via=())})
            self.subject.edit(say("Remove the points of a wire"), bare)
