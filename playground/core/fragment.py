"""Fragments: layers with the wires between them, notes and frames, as they are copied, pasted and duplicated.

A fragment is a Graph. On the clipboard it is readable JSON, so that it gets into other windows, mails and editors.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any

from playground.core import placement, store
from playground.core.annotation import Annotation
from playground.core.fold import renamed
from playground.core.graph import Edge, Graph, Node
from playground.core.graph_reader import GraphReader
from playground.core.language import say
from playground.core.name import id_order
from playground.core.problem import Problem, Problems

FORMAT = "playground-layers"
VERSION = 1
TALL = 104.0
"""Room that is kept for a card, which may have pictures in it."""
GAP = 40.0
HIGH = placement.HEAD + 8


def taken_from(graph: Graph, ids: Iterable[str], notes: Iterable[str] = ()) -> Graph:
    """The fragment of these layers, with the wires between them, and of these notes and frames."""
    chosen = set(ids)
    return Graph(
        {
            id: replace(node, tied="") if node.tied and node.tied not in chosen else node
            for id, node in graph.nodes.items()
            if id in chosen
        },
        {key: edge for key, edge in graph.edges.items() if edge.source in chosen and edge.target in chosen},
        {id: graph.annotations[id] for id in notes if id in graph.annotations},
    )


# -- as text ---------------------------------------------------------------------------------------------------


def write(fragment: Graph) -> str:
    """The text of a fragment."""
    return store.layout({"format": FORMAT, "version": VERSION, **store.graph_json(fragment)}) + "\n"


def read(text: str) -> Graph | None:
    """The fragment in a text; None where the text is about something else.

    The network of a whole project counts, too, and so does the bare JSON of a network. Raises Problems where the
    text looks like layers, but is wrong.
    """
    if not text.lstrip().startswith("{") or not any(word in text for word in ('"playground', '"nodes"')):
        return None
    if len(text) > store.MAX_BYTES:
        raise Problems([Problem("", say("This text is too long to be layers."))])
    raw = store.parsed(text)
    match raw.get("format", FORMAT):
        case "playground":
            return next(iter(store.read(text).networks.values()))
        case "playground-layers":
            return _read(raw)
        case _:
            return None


def _read(raw: Mapping[str, Any]) -> Graph | None:
    version = raw.get("version", VERSION)
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise Problems([Problem("version", say("The version of these layers is not a whole number."))])
    if version > VERSION:
        raise Problems([Problem("version", say("These layers come from a newer Playground. Update this one."))])
    reader = GraphReader()
    graph = reader.graph({key: value for key, value in raw.items() if key not in ("format", "version")}, "layers", 0)
    if reader.problems:
        raise Problems(reader.problems)
    return graph


# -- into a graph ----------------------------------------------------------------------------------------------


def added(graph: Graph, fragment: Graph, dx: float = 0.0, dy: float = 0.0) -> tuple[Graph, dict[str, str]]:
    """The graph with a fragment moved by (dx, dy), and the new names of its layers by the old ones.

    A name that is free is kept, so that what is cut and pasted gets its weights back; relative places are kept always.
    """
    names = _new_names(fragment.nodes, graph.ids)
    used = {*graph.ids, *names.values()}
    titles = _new_names(fragment.annotations, graph.annotations)
    nodes: dict[str, Node] = dict(graph.nodes)
    for id, node in fragment.nodes.items():
        node = renamed(replace(node, id=names[id], x=node.x + dx, y=node.y + dy), used)
        nodes[node.id] = replace(node, tied=names.get(node.tied, "")) if node.tied else node
    edges: dict[tuple[str, str], Edge] = dict(graph.edges)
    for edge in fragment.edges.values():
        via = tuple([(x + dx, y + dy) for x, y in edge.via]) if edge.via else ()
        target, input = names[edge.target], edge.input
        edges[target, input] = Edge(target, input, names[edge.source], edge.output, via)
    notes: dict[str, Annotation] = dict(graph.annotations)
    for id, note in fragment.annotations.items():
        notes[titles[id]] = replace(note, id=titles[id], x=note.x + dx, y=note.y + dy)
    return replace(graph, nodes=nodes, edges=edges, annotations=notes), names


def pasted(
    graph: Graph, fragment: Graph, at: tuple[float, float] | None = None, behind: str = ""
) -> tuple[Graph, dict[str, str]]:
    """The graph with a fragment where it covers no card, and the new names of its layers.

    The middle of the fragment comes to lie `at` a place; without one, it lies where it came from or below. `behind` is
    a layer that is to feed it: then it lies beside that, if no place is given.
    """
    entry = _entry(fragment) if behind else None
    dx = dy = 0.0
    if at is not None:
        left, top, right, bottom = _box(fragment)
        dx, dy = at[0] - (left + right) / 2, at[1] - (top + bottom) / 2
    elif behind and entry is not None:
        x, y = placement.behind(graph, graph.nodes[behind])
        dx, dy = x - entry.x, y - entry.y
    first = next(iter(fragment.nodes.values()), None) or next(iter(fragment.annotations.values()), None)
    if first is None:
        return graph, {}
    if at is not None:
        dx, dy = placement.snapped(first.x + dx) - first.x, placement.snapped(first.y + dy) - first.y
    result, names = added(graph, fragment, dx, free(graph, fragment, dx, dy))
    if behind and entry is not None and not result.why_not(behind, names[entry.id]):
        result = result.connect(behind, names[entry.id])
    return result, names


def duplicated(
    graph: Graph, ids: Iterable[str], notes: Iterable[str] = (), *, inputs: bool = False
) -> tuple[Graph, dict[str, str]]:
    """The graph with copies of layers and notes; `inputs` gives the copies the wires from outside as well."""
    fragment = taken_from(graph, ids, notes)
    result, names = pasted(graph, fragment)
    if inputs:
        outer = (edge for id in names for edge in graph.incoming.get(id, ()) if edge.source not in names)
        copies = [replace(edge, target=names[edge.target], via=()) for edge in outer]
        result = replace(result, edges={**result.edges, **{edge.key: edge for edge in copies}})
    return result, names


def _new_names(wanted: Iterable[str], taken: Collection[str]) -> dict[str, str]:
    """For each name itself where it is free, else the same word with the next free number."""
    used, last = set(taken), dict[str, int]()
    names: dict[str, str] = {}
    for id in sorted(wanted, key=id_order):
        new = id
        if id in used:
            word = id.rstrip("0123456789")[:40]
            number = last.get(word, 0) + 1
            while (new := f"{word}{number}") in used:
                number += 1
            last[word] = number
        used.add(new)
        names[id] = new
    return names


def _entry(fragment: Graph) -> Node | None:
    """The layer at which a fragment begins: the first that takes an input and has none."""
    starts = (fragment.nodes[id] for id in fragment.order if id not in fragment.incoming)
    return next((node for node in starts if node.layer.input_ports()), None)


def _box(fragment: Graph) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of what a fragment covers."""
    boxes = [(node.x, node.y, node.x + placement.WIDTH, node.y + placement.HEAD) for node in fragment.nodes.values()]
    boxes += [(note.x, note.y, note.x + note.width, note.y + note.height) for note in fragment.annotations.values()]
    if not boxes:
        return 0.0, 0.0, 0.0, 0.0
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def free(graph: Graph, fragment: Graph, dx: float, dy: float) -> float:
    """The least dy from the given one on at which no card of the fragment lies on another one, and no note either."""
    cells: dict[tuple[int, int], list[tuple[float, float]]] = {}
    for node in graph.nodes.values():
        cells.setdefault((int(node.x // placement.WIDTH), int(node.y // HIGH)), []).append((node.x, node.y))
    step = placement.snapped(placement.HEAD + GAP)
    notes = [(note, _around(graph, note)) for note in fragment.annotations.values()]
    while any(_covered(cells, node.x + dx, node.y + dy) for node in fragment.nodes.values()) or any(
        _overlaps(note, dx, dy, other) for note, others in notes for other in others
    ):
        dy += step
    return dy


def _around(graph: Graph, note: Annotation) -> list[Annotation]:
    """The notes, or the frames, on which another one must not lie; what lies in a frame may go on to."""
    return [
        other
        for other in graph.annotations.values()
        if other.frame == note.frame and not (other.id != note.id and _holds(other, note))
    ]


def _holds(outer: Annotation, inner: Annotation) -> bool:
    across = outer.x <= inner.x and inner.x + inner.width <= outer.x + outer.width
    return across and outer.y <= inner.y and inner.y + inner.height <= outer.y + outer.height


def _overlaps(note: Annotation, dx: float, dy: float, other: Annotation) -> bool:
    beside = note.x + dx >= other.x + other.width or other.x >= note.x + dx + note.width
    return not (beside or note.y + dy >= other.y + other.height or other.y >= note.y + dy + note.height)


def _covered(cells: Mapping[tuple[int, int], list[tuple[float, float]]], x: float, y: float) -> bool:
    column, row = int(x // placement.WIDTH), int(y // HIGH)
    for n in (column - 1, column, column + 1):
        for m in (row - 1, row, row + 1):
            for left, top in cells.get((n, m), ()):
                if abs(left - x) < placement.WIDTH and abs(top - y) < HIGH:
                    return True
    return False
