"""What an edit is about, in words: one thing by its name, several by their number."""

from __future__ import annotations

from collections.abc import Collection

from playground.core.graph import Graph
from playground.core.language import say


def named(graph: Graph, nodes: Collection[str], notes: Collection[str] = ()) -> str:
    """Layers and notes of a graph: "fc1", "3 layers", "a frame", "2 layers and 3 notes"."""
    layers, words = _layers(graph, nodes), _notes(graph, notes)
    return say("{layers} and {notes}", layers=layers, notes=words) if layers and words else layers or words


def _layers(graph: Graph, ids: Collection[str]) -> str:
    if len(ids) == 1:
        return graph.nodes[next(iter(ids))].name
    return say("{count} layers", count=len(ids)) if ids else ""


def _notes(graph: Graph, ids: Collection[str]) -> str:
    frames, count = sum(graph.annotations[id].frame for id in ids), len(ids)
    if frames and frames < count:
        return say("{count} notes and frames", count=count)
    if count == 1:
        return say("a frame") if frames else say("a note")
    if not count:
        return ""
    return say("{count} frames", count=count) if frames else say("{count} notes", count=count)
