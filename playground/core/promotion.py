"""Params of layers inside a Block that are set from outside."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from playground.core.graph import Block, Graph, Node, Promotion, at_path, with_graph_at
from playground.core.language import say
from playground.core.param import Param


def param_at(graph: Graph, target: str) -> tuple[Node, Param, Any] | None:
    """Node, param and value behind a target ("conv1.out_channels", "block1/conv1.stride"); None if it is gone."""
    path, _, name = target.rpartition(".")
    *blocks, id = path.split("/")
    try:
        node = at_path(graph, tuple(blocks)).nodes[id]
        return node, node.layer.params()[name], getattr(node.layer, name)
    except KeyError:
        return None


def promoted(block: Block) -> list[tuple[Promotion, Param, Any]]:
    """The promoted params that are still there, with their values (of the first target)."""
    found = ((item, next(filter(None, (param_at(block.graph, one) for one in item.targets)), None))
             for item in block.promoted)  # fmt: skip
    return [(item, one[1], one[2]) for item, one in found if one is not None]


def with_promotion(block: Block, title: str, target: str) -> Block:
    """Let a param of a layer inside be set from outside; one of the same title then governs both."""
    if param_at(block.graph, target) is None:
        raise ValueError(say("There is no setting {target} in this Block.", target=target))
    items = {item.title: item for item in block.promoted}
    targets = items[title].targets if title in items else ()
    items[title] = Promotion(title, tuple(dict.fromkeys((*targets, target))))
    return replace(block, promoted=tuple(items.values()))


def without_promotion(block: Block, title: str) -> Block:
    """Take a param back inside; its value stays."""
    return replace(block, promoted=tuple(item for item in block.promoted if item.title != title))


def with_promoted_value(block: Block, title: str, value: Any) -> Block:
    """Set a promoted param: all its targets inside. Raises ValueError as the params do."""
    graph = block.graph
    for target in next(item.targets for item in block.promoted if item.title == title):
        path, _, name = target.rpartition(".")
        *blocks, id = path.split("/")
        if param_at(graph, target) is not None:
            inner = at_path(graph, tuple(blocks))
            inner = inner.with_layer(id, inner.nodes[id].layer.with_values(**{name: value}))
            graph = with_graph_at(graph, tuple(blocks), inner)
    return replace(block, graph=graph)
