"""Adds layers to the network that is shown: where they lie, and what they are joined with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from playground.core import placement
from playground.core.graph import Block, Graph, InputLayer, Node
from playground.core.language import say
from playground.core.layer import Layer
from playground.core.library import PREFIX, Library
from playground.core.spec import member
from playground.gui.canvas import layout
from playground.gui.canvas.edge_item import EdgeItem

if TYPE_CHECKING:
    from playground.gui.canvas.canvas import Canvas


class Adder:
    """Adds layers to a canvas. Each method makes one edit and selects the new layer."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self.library: Library | None = None
        """The user's own Blocks, which can be added by the names of their files."""

    def make(self, kind: str) -> tuple[Layer, str]:
        """A new layer of a kind, or a kept Block ("block:name"), with the title that its node gets."""
        kept = self.library.find(kind) if self.library is not None and kind.startswith(PREFIX) else None
        return (kept.block, kept.title) if kept is not None else (fresh(kind), "")

    def drop(self, kind: str, place: QPointF, wire: EdgeItem | None) -> None:
        """Add what was dragged from the palette, into the wire under the pointer if there is one."""
        try:
            layer, title = self.make(kind)
        except KeyError:
            self._canvas.hint.emit(say("That Block is not in My blocks any more."))
            return
        x, y = place.x() - placement.WIDTH / 2, place.y() - layout.PORT_Y
        if wire is not None and layer.input_ports():
            self.insert(layer, wire, (x, y), title)
        else:
            self.place(layer, *placement.free_place(self._canvas.scene.graph, x, y), title=title)

    def place(self, layer: Layer, x: float, y: float, source: str = "", title: str = "") -> None:
        graph = self._canvas.scene.graph
        node = Node(graph.fresh_id(layer), layer, x, y, title)
        graph = graph.with_nodes(node)
        label = say("Add {node}", node=node.name)
        if source and not graph.why_not(source, node.id):
            graph = graph.connect(source, node.id)
        self._canvas.edit(label, graph)
        self.show_new(node.id)

    def insert(self, layer: Layer, wire: EdgeItem, at: tuple[float, float], title: str = "") -> None:
        graph = self._canvas.scene.graph
        node = Node(graph.fresh_id(layer), layer, *at, title)
        self._canvas.edit(say("Insert {node}", node=node.name), placement.inserted(graph, wire.edge, node))
        self.show_new(node.id)

    def show_new(self, id: str) -> None:
        """Select a new layer, and bring it into view; a view that shows everything goes on doing so."""
        if id not in self._canvas.scene.cards:
            return  # it was refused
        self._canvas.view.choose([id])
        if self._canvas.view.fitted and not self._canvas.view.shows(self._canvas.scene.content()):
            self._canvas.fit()
        else:
            self._canvas.view.ensureVisible(self._canvas.scene.cards[id], 40, 40)

    def add(self, kind: str) -> None:
        """Place a layer beside the selected one (else behind the last) and connect it; or into the selected wire."""
        layer, title = self.make(kind)
        scene = self._canvas.scene
        graph, chosen, wires = scene.graph, scene.selected_nodes(), scene.selected_edges()
        if len(wires) == 1 and not chosen and layer.input_ports():
            wire = scene.wires[wires[0]]
            middle = wire.pill.pos()
            self.insert(layer, wire, (middle.x() - placement.WIDTH / 2, middle.y() + 40), title)
            return
        loose = [id for id in graph.nodes if id not in graph.outgoing]
        source = chosen[-1] if len(chosen) == 1 else max(
            loose, key=lambda id: (graph.nodes[id].y, graph.nodes[id].x), default=""
        )  # fmt: skip
        if source and not isinstance(layer, InputLayer):
            node = graph.nodes[source]
            open_end = source not in graph.outgoing
            x, y = placement.free_place(graph, *placement.behind(graph, node))
            self.place(layer, x, y, source if open_end or len(chosen) == 1 else "", title)
        elif graph.nodes:
            first = min(graph.nodes.values(), key=lambda node: (node.y, node.x))
            self.place(layer, *placement.free_place(graph, first.x - placement.STEP_X, first.y), title=title)
        else:
            centre = self._canvas.view.mapToScene(self._canvas.view.viewport().rect().center())
            x, y = centre.x() - placement.WIDTH * 2, centre.y() - layout.PORT_Y
            self.place(layer, placement.snapped(x), placement.snapped(y), title=title)


def fresh(kind: str) -> Layer:
    """A new layer with its defaults. A Block is not left empty: what goes in comes out, through an activation."""
    cls: type[Layer] = member("layers", kind)
    if not issubclass(cls, Block):
        return cls()
    start = Node("input", member("layers", "Input")(), 0, 0)
    inside = Graph().with_nodes(start, Node("relu1", member("layers", "ReLU")(), placement.STEP_X, 0))
    return Block(graph=inside.connect("input", "relu1"))
