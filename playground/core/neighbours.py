"""Which layers belong to others: those of the same kind, those before and behind them, those next to them."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from playground.core.graph import Graph


def alike(graph: Graph, ids: Iterable[str]) -> tuple[str, ...]:
    """All layers of the kinds of these."""
    kinds = {type(graph.nodes[id].layer) for id in ids}
    return tuple(id for id, node in graph.nodes.items() if type(node.layer) in kinds)


def upstream(graph: Graph, ids: Iterable[str]) -> tuple[str, ...]:
    """These layers and all from which wires lead to them."""
    return _walked(graph, ids, back=True, forth=False)


def downstream(graph: Graph, ids: Iterable[str]) -> tuple[str, ...]:
    """These layers and all to which wires lead from them."""
    return _walked(graph, ids, back=False, forth=True)


def grown(graph: Graph, ids: Iterable[str]) -> tuple[str, ...]:
    """These layers and those that are joined with them by a wire."""
    found = set(ids)
    near = {edge.source for id in found for edge in graph.incoming.get(id, ())}
    near |= {edge.target for id in found for edge in graph.outgoing.get(id, ())}
    return _ordered(graph, found | near)


def others(graph: Graph, ids: Iterable[str]) -> tuple[str, ...]:
    """All layers but these."""
    return _ordered(graph, set(graph.nodes) - set(ids))


def _walked(graph: Graph, ids: Iterable[str], *, back: bool, forth: bool) -> tuple[str, ...]:
    found = set(ids)
    todo = list(found)
    while todo:
        id = todo.pop()
        near = [edge.source for edge in graph.incoming.get(id, ())] if back else []
        near += [edge.target for edge in graph.outgoing.get(id, ())] if forth else []
        todo += [one for one in dict.fromkeys(near) if one not in found]
        found.update(near)
    return _ordered(graph, found)


def _ordered(graph: Graph, ids: Collection[str]) -> tuple[str, ...]:
    return tuple(id for id in graph.nodes if id in ids)
