"""Links: the layers from which a layer gets its input, and to which it gives its output."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt

from playground.core.graph import Graph, Node
from playground.core.language import say
from playground.gui import theme
from playground.gui.inspector.page import Page


def add_links(page: Page) -> None:
    """Add the section of connections; a link selects the layer that it names."""
    subject = page.subject
    page.section(say("Connections"))
    words = page.words(rich=True)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
    words.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    words.setAccessibleName(say("Connections"))
    words.linkActivated.connect(subject.go_to)

    def refresh() -> None:
        node = subject.node
        if node is not None:
            words.setText("<br>".join(_lines(subject.graph, node)))

    page.follow(refresh)


def _lines(graph: Graph, node: Node) -> list[str]:
    sources = list(dict.fromkeys(edge.source for edge in graph.incoming.get(node.id, ())))
    targets = list(dict.fromkeys(edge.target for edge in graph.outgoing.get(node.id, ())))
    lines = [
        say("from {layers}", layers=", ".join(link(graph, id) for id in sources if id in graph.nodes))
        if sources
        else "",
        say("to {layers}", layers=", ".join(link(graph, id) for id in targets if id in graph.nodes)) if targets else "",
    ]
    if not sources and node.layer.input_ports():
        lines[0] = say("nothing comes in")
    if not targets:
        lines[1] = say("to the loss") if node.id in graph.outputs() else say("nothing is fed by it")
    return [line for line in lines if line]


def link(graph: Graph, id: str) -> str:
    """A layer as a link, in rich text."""
    name, ink = html.escape(graph.nodes[id].name), theme.theme().accent
    shown = name if name == id else f"{name} ({html.escape(id)})"
    return f"<a style='color:{ink}; text-decoration:none' href='{html.escape(id)}'>{shown}</a>"
