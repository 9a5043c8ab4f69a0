"""Folding: activations, norms and dropout that are set on the card of the layer before them.

A folded layer is a node that is kept on another one instead of on the canvas, so unfolding gives back exactly what
was there, with its id and therefore its weights.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from playground.core.graph import Block, Edge, Graph, InputLayer
from playground.core.layer import Layer
from playground.core.node import Node
from playground.core.placement import STEP_X, with_room

FAMILIES = ("Activation", "Normalise", "Regularise")


def foldable(layer: Layer) -> bool:
    """Whether a layer can be set on the card of another: it belongs to what comes before it, one value in, one out."""
    ports = layer.input_ports()
    return layer.family in FAMILIES and len(ports) == 1 and not ports[0].variadic and len(layer.output_ports()) == 1


def carries(node: Node) -> bool:
    """Whether other layers can be set on its card."""
    return not isinstance(node.layer, InputLayer | Block)


def followers(graph: Graph, id: str) -> Iterator[Node]:
    """The layers behind a node that could be folded into it, as far as only one wire leads on."""
    if not carries(graph.nodes[id]):
        return
    lenders = {node.tied for node in graph.nodes.values()}
    while True:
        wires = graph.outgoing.get(id, ())
        if len(wires) != 1 or wires[0].output != graph.nodes[id].layer.first_output:
            return
        node = graph.nodes[wires[0].target]
        if not foldable(node.layer) or node.folded or node.tied or node.id in lenders:
            return
        yield node
        id = node.id


def folded(graph: Graph, ids: Iterable[str]) -> tuple[Graph, list[str]]:
    """Set the chosen layers on the card before each of them, and what follows the other chosen layers on theirs.

    Returns the graph and the ids of the cards that took layers in; the same graph and none where nothing fits.
    """
    chosen = set(ids)
    for id in tuple(chosen):
        if not foldable(graph.nodes[id].layer):
            chosen |= {one.id for one in followers(graph, id)}
    cards: list[str] = []
    for id in graph.order:
        wires = graph.incoming.get(id, ())
        if id not in chosen or len(wires) != 1:
            continue
        node, card = graph.nodes[id], graph.nodes[wires[0].source]
        if next(followers(graph, card.id), None) is not node:
            continue
        graph = graph.without([id], bridge=True)
        graph = graph.with_nodes(replace(graph.nodes[card.id], folded=(*card.folded, node)))
        cards = [*(one for one in cards if one not in (id, card.id)), card.id]
    return graph, cards


def unfolded(graph: Graph, id: str) -> tuple[Graph, list[str]]:
    """Put the layers on a card behind it, as cards of their own; returns their ids."""
    card = graph.nodes[id]
    if not card.folded:
        return graph, []
    graph = with_room(graph, card, STEP_X * len(card.folded), 0)
    first = card.layer.first_output
    leaving = [edge for edge in graph.outgoing.get(id, ()) if edge.output == first]
    graph = graph.with_nodes(replace(graph.nodes[id], folded=()))
    edges, source, output = dict(graph.edges), id, first
    for n, one in enumerate(card.folded, 1):
        graph = graph.with_nodes(replace(one, x=card.x + n * STEP_X, y=card.y))
        wire = Edge(one.id, one.layer.input_ports()[0].name, source, output)
        edges[wire.key] = wire
        source, output = one.id, one.layer.first_output
    for edge in leaving:
        edges[edge.key] = replace(edge, source=source, output=output)
    return replace(graph, edges=edges), [one.id for one in card.folded]


def with_folded(graph: Graph, id: str, layers: Iterable[Layer]) -> Graph:
    """The graph with one more layer of each kind set on a card."""
    for layer in layers:
        card = graph.nodes[id]
        graph = graph.with_nodes(replace(card, folded=(*card.folded, Node(graph.fresh_id(layer), layer))))
    return graph


def renamed(node: Node, taken: set[str]) -> Node:
    """A copy of a node whose folded layers have names of their own; these are added to `taken`."""
    if not node.folded:
        return node
    found: list[Node] = []
    for one in node.folded:
        id, word, number = one.id, one.id.rstrip("0123456789")[:40], 1
        while id in taken:
            id, number = f"{word}{number}", number + 1
        taken.add(id)
        found.append(replace(one, id=id))
    return replace(node, folded=tuple(found))
