"""Leaves layers out of the network: bypassed in their place, or taken out of their wires."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from playground.core import fragment
from playground.core.graph import Graph, InputLayer
from playground.core.placement import HEAD, snapped


def bypassed(graph: Graph, ids: Iterable[str]) -> Graph:
    """The graph with these layers disabled, or enabled again if all of them are; Inputs always compute."""
    nodes = [graph.nodes[id] for id in ids if not isinstance(graph.nodes[id].layer, InputLayer)]
    disabled = not all(node.disabled for node in nodes)
    changed = [replace(node, disabled=disabled) for node in nodes if node.disabled != disabled]
    return graph.with_nodes(*changed) if changed else graph


def taken_out(graph: Graph, ids: Iterable[str]) -> Graph:
    """The graph with these layers loose at a free place below; what they stood between is joined.

    Wires among them stay.
    """
    chosen = tuple(ids)
    out = fragment.taken_from(graph, chosen)
    rest = graph.without(chosen, bridge=True)
    if len(rest.edges) + len(out.edges) == len(graph.edges) and all(
        edge.key in rest.edges or edge.key in out.edges for edge in graph.edges.values()
    ):
        return graph
    return fragment.added(rest, out, 0.0, fragment.free(rest, out, 0.0, snapped(HEAD + fragment.GAP)))[0]
