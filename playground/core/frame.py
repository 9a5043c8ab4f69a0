"""Edits of notes and frames, and what a frame takes along."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from playground.core import placement, wire
from playground.core.annotation import Annotation
from playground.core.graph import Graph

ROOM = 24.0
"""Between a frame and the cards for which it was made."""
SMALLEST = 48.0
GAP = 12.0
"""Between a new note and what is there."""
FAR, STEP = 576, 24
"""How far from where it was wanted a place for a new note is looked for, and in which steps."""
Rect = tuple[float, float, float, float]


def fresh_id(graph: Graph, word: str) -> str:
    """A new id: note1, note2, …"""
    number = 1
    while f"{word}{number}" in graph.annotations:
        number += 1
    return f"{word}{number}"


def with_note(graph: Graph, note: Annotation) -> Graph:
    """Add a note or frame, or replace the one of the same id."""
    return replace(graph, annotations={**graph.annotations, note.id: note})


def without_notes(graph: Graph, ids: Collection[str]) -> Graph:
    """Remove notes and frames; what lies in a frame stays."""
    left = {id: note for id, note in graph.annotations.items() if id not in ids}
    return replace(graph, annotations=left) if len(left) < len(graph.annotations) else graph


def framed(
    graph: Graph, ids: Iterable[str], text: str, heights: Mapping[str, float] | None = None
) -> tuple[Graph, str]:
    """Put a frame around nodes; returns its id, too. `heights` are those of cards that are taller than usual."""
    tall = heights or {}
    nodes = [graph.nodes[id] for id in ids]
    left, top = min(node.x for node in nodes) - ROOM, min(node.y for node in nodes) - ROOM
    right = max(node.x for node in nodes) + placement.WIDTH + ROOM
    bottom = max(node.y + max(placement.HEAD + ROOM, tall.get(node.id, 0.0)) for node in nodes) + ROOM
    id = fresh_id(graph, "frame")
    note = Annotation(id, text, left, top, right - left, bottom - top, "blue", frame=True)
    return with_note(graph, note), id


def free_spot(taken: Iterable[Rect], x: float, y: float, width: float, height: float) -> tuple[float, float]:
    """The nearest place to (x, y) where a note covers nothing of what is there; there where all is full."""
    near = [one for one in taken if abs(one[0] - x) < 2 * FAR and abs(one[1] - y) < 2 * FAR]
    steps = range(-FAR, FAR + 1, STEP)
    places = sorted(((x + dx, y + dy) for dx in steps for dy in steps), key=lambda at: math.dist(at, (x, y)))

    def free(at: tuple[float, float]) -> bool:
        left, top = at[0] - GAP, at[1] - GAP
        right, bottom = at[0] + width + GAP, at[1] + height + GAP
        return all(ox >= right or oy >= bottom or ox + w <= left or oy + h <= top for ox, oy, w, h in near)

    return next((at for at in places if free(at)), (x, y))


def inside(graph: Graph, ids: Iterable[str]) -> tuple[set[str], set[str]]:
    """Nodes, and notes and frames, that move with these notes and frames: their centres lie inside."""
    notes, todo, nodes = set(ids), list(ids), set[str]()
    while todo:
        frame = graph.annotations[todo.pop()]
        if not frame.frame:
            continue
        for node in graph.nodes.values():
            if _holds(frame, node.x + placement.WIDTH / 2, node.y + placement.HEAD / 2):
                nodes.add(node.id)
        for note in graph.annotations.values():
            if note.id not in notes and _holds(frame, note.x + note.width / 2, note.y + note.height / 2):
                notes.add(note.id)
                todo.append(note.id)
    return nodes, notes


def _holds(frame: Annotation, x: float, y: float) -> bool:
    return frame.x <= x <= frame.x + frame.width and frame.y <= y <= frame.y + frame.height


def shifted(graph: Graph, nodes: Iterable[str], notes: Iterable[str], dx: float, dy: float) -> Graph:
    """Move nodes, with the points of the wires between them, and notes and frames."""
    graph = wire.shifted(graph, nodes, dx, dy)
    moved = (graph.annotations[id] for id in notes)
    places = {note.id: replace(note, x=note.x + dx, y=note.y + dy) for note in moved}
    return replace(graph, annotations={**graph.annotations, **places})


def resized(note: Annotation, corner: int, dx: float, dy: float) -> Annotation:
    """Pull a corner (0: top left, 1: top right, 2: bottom left, 3: bottom right); the opposite one stays."""
    right, down = corner % 2 == 1, corner > 1
    width = max(SMALLEST, note.width + (dx if right else -dx))
    height = max(SMALLEST, note.height + (dy if down else -dy))
    x = note.x if right else note.x + note.width - width
    y = note.y if down else note.y + note.height - height
    return replace(note, x=x, y=y, width=width, height=height)
