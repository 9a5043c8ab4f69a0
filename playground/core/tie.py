"""Tying: a layer that uses the weights of another one, so that both are trained as one."""

from __future__ import annotations

from playground.core.graph import Block, Graph, InputLayer
from playground.core.node import Node


def candidates(graph: Graph, id: str) -> list[Node]:
    """The layers whose weights a layer could use: those before it that have weights of a like kind of their own.

    Whether their sizes agree is found with the shapes.
    """
    node = graph.nodes[id]
    if isinstance(node.layer, Block | InputLayer) or id not in graph.order:
        return []
    before = graph.order[: graph.order.index(id)]
    return [graph.nodes[one] for one in before if _alike(graph.nodes[one], node)]


def _alike(one: Node, two: Node) -> bool:
    if one.tied or isinstance(one.layer, Block | InputLayer):
        return False
    return type(one.layer) is type(two.layer) or (one.layer.linear and two.layer.linear)
