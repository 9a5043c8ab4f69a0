"""Subject: what the inspector is about, for all of its pages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from playground.core.document import Document
from playground.core.graph import Block, Graph, Node, at_path
from playground.core.layer import NodeFacts
from playground.core.project import Project
from playground.engine.shape import Analysis
from playground.gui.command import commands
from playground.gui.selection import Selection
from playground.gui.whereabouts import Whereabouts


class Subject(QObject):
    """The selection, with what is known of it, and the edits that pages make."""

    ran = Signal(str)
    """A command is asked for, by id."""
    wanted = Signal(object)
    """The Whereabouts of a place to go to."""
    wishes_changed = Signal()
    """Something else is to be measured."""

    def __init__(self, document: Document, parent: QObject) -> None:
        super().__init__(parent)
        self.document = document
        self.selection = Selection()
        self.analysis: Analysis | None = None

    @property
    def project(self) -> Project:
        return self.document.project

    @property
    def graph(self) -> Graph:
        """The graph in which something is selected."""
        return self.graph_at(self.selection.path)

    def graph_at(self, path: tuple[str, ...]) -> Graph:
        """The graph inside these Blocks; an empty one where they are gone."""
        try:
            return at_path(self.project.networks.get(self.selection.role, Graph()), path)
        except KeyError:
            return Graph()

    @property
    def nodes(self) -> tuple[Node, ...]:
        """The selected nodes."""
        graph = self.graph
        return tuple(graph.nodes[id] for id in self.selection.nodes if id in graph.nodes)

    @property
    def node(self) -> Node | None:
        """The only selected node."""
        return self.nodes[0] if len(self.selection.nodes) == 1 and self.nodes else None

    @property
    def around(self) -> tuple[Node, Block] | None:
        """The Block inside which something is selected, and its node."""
        if not self.selection.path:
            return None
        *path, id = self.selection.path
        node = self.graph_at(tuple(path)).nodes.get(id)
        return (node, node.layer) if node is not None and isinstance(node.layer, Block) else None

    @property
    def copies(self) -> int:
        """How many copies of the selected layers there are, since the Blocks around them are repeated."""
        graph, count = self.project.networks.get(self.selection.role, Graph()), 1
        for id in self.selection.path:
            layer = graph.nodes[id].layer if id in graph.nodes else None
            if isinstance(layer, Block):
                graph, count = layer.graph, count * layer.repeat
        return count

    def path_of(self, id: str) -> str:
        """The path of a node beside the selected ones."""
        return "/".join((*self.selection.path, id))

    def facts(self, id: str) -> NodeFacts | None:
        """What is known of a node beside the selected ones; None where nothing is, or not yet."""
        if self.analysis is None:
            return None
        return self.analysis.facts.get(self.selection.role, {}).get(self.path_of(id))

    def edit(self, label: str, graph: Graph, merge: object = None) -> None:
        """Make this the graph in which something is selected."""
        self.document.edit_graph(label, self.selection.role, self.selection.path, graph, merge)

    def edit_nodes(self, label: str, nodes: Iterable[Node], **values: Any) -> None:
        """Change the same fields of several nodes."""
        self.edit(label, self.graph.with_nodes(*(replace(node, **values) for node in nodes)))

    def go_to(self, id: str) -> None:
        """Ask for another layer of the same graph to be selected."""
        self.wanted.emit(Whereabouts(id, self.selection.role, self.path_of(id)))

    def has_command(self, id: str) -> bool:
        """Whether there is a command of this name."""
        return any(command.id == id for command in commands())
