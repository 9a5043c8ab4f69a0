"""Swaps the kind of layers, and hands params from one layer to another, as far as they fit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from playground.core.graph import Block, Graph, InputLayer, Node
from playground.core.layer import Layer

MEANS = (
    ("out_features", "out_channels", "hidden_size", "embedding_dim"),
    ("kernel_size", "size"),
    ("p", "drop_prob"),
)
"""Params that say the same under different names."""


def fitting(source: Layer, target: type[Layer]) -> dict[str, Any]:
    """Params of a layer that one of another kind can take over: of the same name, or else of the same meaning."""
    values: dict[str, Any] = {}
    for name, param in target.params().items():
        for one in _names_for(name):
            if one in source.params():
                try:
                    values[name] = param.check(getattr(source, one))
                except ValueError:
                    continue
                break
    return values


def _names_for(name: str) -> Iterator[str]:
    yield name
    for group in MEANS:
        if name in group:
            yield from (one for one in group if one != name)


def swapped(graph: Graph, ids: Iterable[str], kind: type[Layer]) -> Graph:
    """The graph with these layers made into others, which keep params, wires, title and place as far as they fit.

    Inputs and layers that are of the kind already stay as they are.
    """
    for id in ids:
        node = graph.nodes[id]
        if swappable(node) and type(node.layer) is not kind:
            graph = _swapped_one(graph, node, kind)
    return graph


def swappable(node: Node) -> bool:
    """Whether a layer may become another: all but those where data enters."""
    return not isinstance(node.layer, InputLayer)


def _swapped_one(graph: Graph, node: Node, kind: type[Layer]) -> Graph:
    layer = kind(**fitting(node.layer, kind))
    incoming, outgoing = graph.incoming.get(node.id, ()), graph.outgoing.get(node.id, ())
    edges = {key: edge for key, edge in graph.edges.items() if node.id not in (edge.source, edge.target)}
    graph = replace(graph.with_nodes(replace(node, layer=layer, values=())), edges=edges)
    for edge in incoming:
        names = {port.name for port in layer.input_ports()}
        port = edge.input if edge.input.partition(".")[0] in names else graph.free_input(node.id)
        variadic = any(one.variadic and one.name == port.partition(".")[0] for one in layer.input_ports())
        if variadic and "." not in port:
            port = graph.free_input(node.id, port)
        new = replace(edge, input=port)
        if new.key not in graph.edges:
            graph = replace(graph, edges={**graph.edges, new.key: new})
    outputs = [port.name for port in layer.output_ports()]
    kept = [edge if edge.output in outputs else replace(edge, output=layer.first_output) for edge in outgoing]
    return replace(graph, edges={**graph.edges, **{edge.key: edge for edge in kept}})


def with_params(graph: Graph, ids: Iterable[str], source: Layer) -> Graph:
    """The graph with the params of a layer handed on to others, as far as they fit; Inputs and wires stay."""
    changed: list[Node] = []
    for id in ids:
        node = graph.nodes[id]
        values = {} if isinstance(node.layer, InputLayer) else fitting(source, type(node.layer))
        if any(getattr(node.layer, name) != value for name, value in values.items()):
            changed.append(replace(node, layer=node.layer.with_values(**values)))
    return graph.with_nodes(*changed) if changed else graph


def candidates(graph: Graph, ids: Iterable[str], kinds: Iterable[type[Layer]]) -> list[type[Layer]]:
    """The kinds that these layers may become: those of their families first, then the others, as given."""
    nodes = [graph.nodes[id] for id in ids if swappable(graph.nodes[id])]
    families = {node.layer.family for node in nodes}
    present = {type(node.layer) for node in nodes}
    usable = [
        kind
        for kind in kinds
        if not issubclass(kind, InputLayer | Block) and present != {kind} and kind().input_ports()
    ]
    return sorted(usable, key=lambda kind: kind.family not in families)
