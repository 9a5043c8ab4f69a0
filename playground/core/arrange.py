"""Arranges cards: layered, stable, and with frames kept around what is in them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from playground.core.annotation import Annotation
from playground.core.graph import Graph, Node
from playground.core.layering import Box, laid_out
from playground.core.placement import HEAD, STEP_X, WIDTH, snapped

PAD, TITLE = 24.0, 40.0
"""Room in a frame around its cards, and above them for its title."""
ROUNDS = 8
Rect = tuple[float, float, float, float]


def arranged(
    graph: Graph,
    ids: Iterable[str] | None = None,
    *,
    heights: Mapping[str, float] | None = None,
    ends: Collection[str] = (),
) -> Graph:
    """The graph with these layers (all if None) in order; others stay where they are, and no card covers another.

    `heights` are those of cards that are taller than usual, `ends` the layers behind which a loss has its place.
    Arranging twice changes nothing: it is repeated until it does not, which is once or twice.
    """
    chosen = set(graph.nodes) if ids is None else set(ids) & set(graph.nodes)
    if not chosen:
        return graph
    seen: list[Graph] = []
    for _ in range(ROUNDS):
        after = _Arrangement(graph, chosen, heights or {}, ends).done()
        if after == graph:
            return after
        if after in seen:
            circle = seen[seen.index(after) :]
            return min(circle, key=lambda one: [(node.id, node.x, node.y) for node in one.nodes.values()])
        seen.append(after)
        graph = after
    return graph


class _Arrangement:
    """One round."""

    def __init__(self, graph: Graph, chosen: set[str], heights: Mapping[str, float], ends: Collection[str]) -> None:
        self.graph, self.chosen, self.tall, self.ends = graph, chosen, heights, ends
        self.rank = {id: n for n, id in enumerate((*graph.order, *graph.cycle()))}
        frames = [note for note in graph.annotations.values() if note.frame]
        frames.sort(key=lambda note: (note.width * note.height, note.id))
        self.home: dict[str, str] = {}
        """The smallest frame around each card, or around each frame."""
        for node in graph.nodes.values():
            middle = node.x + WIDTH / 2, node.y + HEAD / 2
            self.home[node.id] = next((frame.id for frame in frames if _inside(frame, *middle)), "")
        for n, frame in enumerate(frames):
            middle = frame.x + frame.width / 2, frame.y + frame.height / 2
            self.home[f"#{frame.id}"] = next((one.id for one in frames[n + 1 :] if _inside(one, *middle)), "")
        self.content: dict[str, list[str]] = {}
        for item, home in self.home.items():
            self.content.setdefault(home, []).append(item)
        self.whole = {frame.id for frame in frames if self._is_whole(frame.id)}
        """Frames of which all cards are arranged."""
        self.places: dict[str, tuple[float, float]] = {}
        self.sizes: dict[str, tuple[float, float]] = {}
        self.inner_places: dict[str, dict[str, tuple[float, float]]] = {}
        """Within each frame that is arranged as a whole."""

    def _is_whole(self, frame: str) -> bool:
        nodes = self._nodes_in(frame)
        return bool(nodes) and nodes <= self.chosen

    def _nodes_in(self, frame: str) -> set[str]:
        found: set[str] = set()
        for item in self.content.get(frame, ()):
            found |= self._nodes_in(item[1:]) if item[0] == "#" else {item}
        return found

    def done(self) -> Graph:
        items = [id for id in self.graph.nodes if id in self.chosen and self.home[id] not in self.whole]
        items += [f"#{id}" for id in sorted(self.whole) if self.home[f"#{id}"] not in self.whole]
        local = self._lay_out(items)
        left = snapped(min(self._present(item)[0] for item in items))
        top = snapped(min(self._present(item)[1] for item in items))
        self._settle(local, left, top)
        if self.chosen != set(self.graph.nodes):
            self._make_way(local)
        return self._with_notes(self._with_wires(self.graph.moved({id: self.places[id] for id in self.chosen})))

    def _lay_out(self, items: list[str]) -> dict[str, tuple[float, float]]:
        """Places of cards and frames beside one another, from (0, 0)."""
        boxes: list[Box] = []
        for item in items:
            if item[0] == "#":
                self._fill(item[1:])
            x, y = self._present(item)
            boxes.append(Box(item, x, y, *self._size(item)))
        owner = {id: item for item in items for id in (self._nodes_in(item[1:]) if item[0] == "#" else (item,))}
        first: dict[str, int] = {}
        for id, item in owner.items():
            first[item] = min(first.get(item, self.rank[id]), self.rank[id])
        wires: set[tuple[str, str]] = set()
        for edge in self.graph.edges.values():
            one, two = owner.get(edge.source, ""), owner.get(edge.target, "")
            # Frames that feed one another in a circle: only the wires that lead forward count.
            if one and two and one != two and (first[one], one) < (first[two], two):
                wires.add((one, two))
        return laid_out(boxes, wires)

    def _fill(self, frame: str) -> None:
        """Lay out what is in a frame, and find its size."""
        inner = [item for item in self.content[frame] if item[0] != "#" or item[1:] in self.whole]
        local = self._lay_out(inner)
        self.inner_places[frame] = local
        right = max(x + self._size(item)[0] for item, (x, _) in local.items())
        bottom = max(y + self._size(item)[1] for item, (_, y) in local.items())
        self.sizes[f"#{frame}"] = (right + 2 * PAD, bottom + TITLE + PAD)

    def _size(self, item: str) -> tuple[float, float]:
        if item[0] == "#":
            return self.sizes[item]
        return WIDTH + (STEP_X if item in self.ends else 0.0), max(HEAD, self.tall.get(item, HEAD))

    def _present(self, item: str) -> tuple[float, float]:
        one: Node | Annotation = self.graph.annotations[item[1:]] if item[0] == "#" else self.graph.nodes[item]
        return one.x, one.y

    def _settle(self, local: Mapping[str, tuple[float, float]], left: float, top: float) -> None:
        for item, (x, y) in local.items():
            self.places[item] = (left + x, top + y)
            if item[0] == "#":
                self._settle(self.inner_places[item[1:]], left + x + PAD, top + y + TITLE)

    def _make_way(self, local: Mapping[str, tuple[float, float]]) -> None:
        """Go down until nothing that stays is covered."""
        others = [node for node in self.graph.nodes.values() if node.id not in self.chosen]
        rects = [(node.x, node.y, WIDTH, max(HEAD, self.tall.get(node.id, HEAD))) for node in others]
        while any(overlap((*self.places[item], *self._size(item)), rect) for item in local for rect in rects):
            self.places = {id: (x, y + 96) for id, (x, y) in self.places.items()}

    def _with_wires(self, graph: Graph) -> Graph:
        """Points of a wire go along where both its ends move alike; else they led round what is elsewhere now."""

        def away(id: str) -> tuple[float, float]:
            return graph.nodes[id].x - self.graph.nodes[id].x, graph.nodes[id].y - self.graph.nodes[id].y

        led = {key: (edge, away(edge.source), away(edge.target)) for key, edge in graph.edges.items() if edge.via}
        changed = {
            key: replace(edge, via=tuple((x + here[0], y + here[1]) for x, y in edge.via) if here == there else ())
            for key, (edge, here, there) in led.items()
        }
        return replace(graph, edges={**graph.edges, **changed}) if changed else graph

    def _with_notes(self, graph: Graph) -> Graph:
        """Frames around what is in them; notes beside the card that was next to them."""
        changed: dict[str, Annotation] = {}
        for note in graph.annotations.values():
            if note.id in self.whole:
                (x, y), (width, height) = self.places[f"#{note.id}"], self.sizes[f"#{note.id}"]
                changed[note.id] = replace(note, x=x, y=y, width=width, height=height)
            elif note.frame:
                changed[note.id] = self._grown(graph, note)
            elif (near := self._nearest(note)) is not None:
                then, now = self.graph.nodes[near], graph.nodes[near]
                changed[note.id] = replace(note, x=note.x + now.x - then.x, y=note.y + now.y - then.y)
        return replace(graph, annotations={**graph.annotations, **changed}) if changed else graph

    def _grown(self, graph: Graph, frame: Annotation) -> Annotation:
        """A frame that still encloses its cards, some of which were moved."""
        nodes = [graph.nodes[id] for id in self._nodes_in(frame.id)]
        if not any(node.id in self.chosen for node in nodes):
            return frame
        left = min(frame.x, *(node.x - PAD for node in nodes))
        top = min(frame.y, *(node.y - TITLE for node in nodes))
        right = max(frame.x + frame.width, *(node.x + WIDTH + PAD for node in nodes))
        bottom = max(frame.y + frame.height, *(node.y + self.tall.get(node.id, HEAD) + PAD for node in nodes))
        return replace(frame, x=left, y=top, width=right - left, height=bottom - top)

    def _nearest(self, note: Annotation) -> str | None:
        x, y = note.x + note.width / 2, note.y + note.height / 2

        def far(node: Node) -> tuple[float, str]:
            return (abs(node.x + WIDTH / 2 - x) + abs(node.y + HEAD / 2 - y), node.id)

        return min(self.graph.nodes.values(), key=far).id if self.graph.nodes else None


def _inside(frame: Annotation, x: float, y: float) -> bool:
    return frame.x <= x <= frame.x + frame.width and frame.y <= y <= frame.y + frame.height


def overlap(one: Rect, two: Rect) -> bool:
    """Whether two rectangles (left, top, width, height) cover each other."""
    return abs(one[0] - two[0]) < (one[2] if one[0] < two[0] else two[2]) and (
        abs(one[1] - two[1]) < (one[3] if one[1] < two[1] else two[3])
    )
