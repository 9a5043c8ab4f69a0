"""Layered layout of boxes joined by wires: chains in rows, everything else from left to right in columns.

Columns follow the longest path (Sugiyama, Tagawa and Toda 1981). Within a column the present order is kept unless
another one has fewer crossings, so that what somebody arranged by hand survives as far as it can.
"""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil

from playground.core.placement import GRID, HEAD, ROW, STEP_X, STEP_Y, WIDTH

Places = dict[str, tuple[float, float]]
GAP_X, GAP_Y = STEP_X - WIDTH, 40.0
"""Between neighbours in a row, and in a column."""
BETWEEN = STEP_Y - HEAD
"""Between rows, where wires lead back to the left."""
COLUMNS = 8
"""Columns after which a long network goes on below, where a single wire leads on."""
LANE = 16.0
"""Room for a wire that passes a column."""
MOST_LANES = 6000
"""With more passing wires than this, long ones are not minded."""
SWEEPS = 8


@dataclass(frozen=True)
class Box:
    """What is laid out: where it lies now, and its size with all that has to stay free around it."""

    id: str
    x: float
    y: float
    width: float
    height: float


def laid_out(boxes: Sequence[Box], wires: Iterable[tuple[str, str]]) -> Places:
    """Places of the boxes, from (0, 0) to the right and down. `wires` must not form a circle."""
    known = {box.id: box for box in boxes}
    after: dict[str, list[str]] = {box.id: [] for box in boxes}
    before: dict[str, list[str]] = {box.id: [] for box in boxes}
    for source, target in sorted(set(wires)):
        after[source].append(target)
        before[target].append(source)
    places: Places = {}
    top = 0.0
    for part in _parts(boxes, before, after):
        members = [known[id] for id in part]
        if all(len(before[id]) < 2 and len(after[id]) < 2 for id in part):
            local, height = _rows(_chained(members, before, after))
        else:
            local, height = _Layers(members, before, after).laid_out()
        places |= {id: (x, y + top) for id, (x, y) in local.items()}
        top += height + BETWEEN
    return places


def _parts(boxes: Sequence[Box], before: Mapping[str, list[str]], after: Mapping[str, list[str]]) -> list[list[str]]:
    """What hangs together, from the top to the bottom; boxes without any wire come last, together."""
    known = {box.id: box for box in boxes}
    seen: set[str] = set()
    parts: list[list[str]] = []
    loose: list[str] = []
    for box in sorted(boxes, key=lambda box: (box.y, box.x, box.id)):
        if box.id in seen:
            continue
        part, todo = [], [box.id]
        seen.add(box.id)
        while todo:
            id = todo.pop()
            part.append(id)
            near = [other for other in (*before[id], *after[id]) if other not in seen]
            seen.update(near)
            todo += dict.fromkeys(near)
        if len(part) == 1:
            loose += part
        else:
            parts.append(sorted(part, key=lambda id: (known[id].y, known[id].x, id)))
    return [*parts, loose] if loose else parts


def _chained(members: list[Box], before: Mapping[str, list[str]], after: Mapping[str, list[str]]) -> list[Box]:
    """The boxes of a chain from its start on; loose ones as they are."""
    known = {box.id: box for box in members}
    result: list[Box] = []
    for box in members:
        id = box.id
        while not before[box.id]:
            result.append(known[id])
            if not after[id]:
                break
            id = after[id][0]
    return result


def _rows(boxes: Iterable[Box]) -> tuple[Places, float]:
    """Boxes one behind the other, in rows as wide as four cards."""
    places: Places = {}
    x = y = tallest = 0.0
    for box in boxes:
        if x and x + box.width > ROW * STEP_X - GAP_X:
            x, y, tallest = 0.0, y + tallest + BETWEEN, 0.0
        places[box.id] = (x, y)
        x += box.width + GAP_X
        tallest = max(tallest, _tidy(box.height))
    return places, y + tallest


def _tidy(height: float) -> float:
    """A height from which the next row lies on the grid as the usual one does."""
    return HEAD + ceil(max(0.0, height - HEAD) / GRID) * GRID


class _Layers:
    """One network that is not a chain: columns, the order in them, and heights."""

    def __init__(self, members: list[Box], before: Mapping[str, list[str]], after: Mapping[str, list[str]]) -> None:
        self.boxes = members
        number = {box.id: n for n, box in enumerate(members)}
        self.after = [[number[id] for id in after[box.id]] for box in members]
        self.before = [[number[id] for id in before[box.id]] for box in members]
        self.column = self._columns()
        self.up: list[list[int]] = [[] for _ in members]
        """Neighbours in the column before; below also of wires that pass, which have numbers behind the boxes."""
        self.down: list[list[int]] = [[] for _ in members]
        self.order = self._with_passing_wires()

    def _columns(self) -> list[int]:
        """The column of each box: behind all that feed it; what nothing feeds stands next to what it feeds."""
        waiting = [len(sources) for sources in self.before]
        column = [0] * len(waiting)
        ready = [v for v, count in enumerate(waiting) if not count]
        for v in ready:
            for w in self.after[v]:
                column[w] = max(column[w], column[v] + 1)
                waiting[w] -= 1
                if not waiting[w]:
                    ready.append(w)
        for v, sources in enumerate(self.before):
            if not sources and self.after[v]:
                column[v] = min(column[w] for w in self.after[v]) - 1
        return column

    def _with_passing_wires(self) -> list[list[int]]:
        """The boxes of each column from top to bottom as they lie now, with the wires that pass it."""
        heights = [(box.y, box.x) for box in self.boxes]
        columns: list[list[int]] = [[] for _ in range(max(self.column) + 1)]
        for v, n in enumerate(self.column):
            columns[n].append(v)
        wires = [(v, w) for v, targets in enumerate(self.after) for w in targets]
        crowded = sum(self.column[w] - self.column[v] - 1 for v, w in wires) > MOST_LANES
        for v, w in wires:
            last, length = v, self.column[w] - self.column[v]
            if length > 1 and crowded:
                continue
            for n in range(1, length):
                one = len(heights)
                heights.append((float("inf"), self.boxes[v].y))  # below the boxes, unless it would cross wires there
                self.up.append([])
                self.down.append([])
                columns[self.column[v] + n].append(one)
                self._join(last, one)
                last = one
            self._join(last, w)
        return [sorted(column, key=lambda v: (*heights[v], v)) for column in columns]

    def _join(self, one: int, two: int) -> None:
        self.down[one].append(two)
        self.up[two].append(one)

    # -- order ---------------------------------------------------------------------------------------------------

    def _uncross(self) -> None:
        """Sort each column by the middle of its neighbours, back and forth, as long as wires cross less."""
        least = self._crossings(self.order)
        better = True
        while better and least:
            better = False
            order = [list(column) for column in self.order]
            for sweep in range(SWEEPS):
                self._sweep(order, forth=sweep % 2 == 0)
                count = self._crossings(order)
                if count < least:
                    least, better = count, True
                    self.order = [list(column) for column in order]

    def _sweep(self, order: list[list[int]], *, forth: bool) -> None:
        near = self.up if forth else self.down
        columns = range(1, len(order)) if forth else range(len(order) - 2, -1, -1)
        for n in columns:
            place = {v: at for at, v in enumerate(order[n - 1 if forth else n + 1])}
            middle = {
                v: sum(place[w] for w in near[v]) / len(near[v]) if near[v] else float(at)
                for at, v in enumerate(order[n])
            }
            order[n].sort(key=middle.__getitem__)

    def _crossings(self, order: list[list[int]]) -> int:
        count = 0
        for left, right in pairwise(order):
            place = {v: at for at, v in enumerate(right)}
            ends: list[int] = []
            for v in left:
                mine = sorted(place[w] for w in self.down[v] if w in place)
                count += sum(len(ends) - bisect_right(ends, end) for end in mine)
                for end in mine:
                    insort(ends, end)
        return count

    # -- places --------------------------------------------------------------------------------------------------

    def laid_out(self) -> tuple[Places, float]:
        self._uncross()
        places: Places = {}
        top = bottom = 0.0
        for band in self._bands():
            heights = self._heights(band)
            x = 0.0
            for n in band:
                mine = [v for v in self.order[n] if v < len(self.boxes)]
                places |= {self.boxes[v].id: (x, top + heights[v]) for v in mine}
                x += max(self.boxes[v].width for v in mine) + GAP_X
                bottom = max(bottom, *(top + heights[v] + _tidy(self.boxes[v].height) for v in mine))
            top = bottom + BETWEEN
        return places, bottom

    def _bands(self) -> list[range]:
        """The columns in rows: one that would get too long ends where a single wire, or a single layer, leads on."""
        count = len(self.order)
        if count <= COLUMNS:
            return [range(count)]
        wires = [0] * count
        sources: list[set[int]] = [set() for _ in range(count)]
        for v, targets in enumerate(self.after):
            for w in targets:
                for n in range(self.column[v], self.column[w]):
                    wires[n] += 1
                    sources[n].add(v)
        bands: list[range] = []
        start = 0
        while start < count:
            cuts = [n + 1 for n in range(start, count - 1) if len(sources[n]) == 1]
            near = [cut for cut in cuts if cut - start <= COLUMNS]
            best = [cut for cut in near if wires[cut - 1] == 1] or near
            end = count if count - start <= COLUMNS else best[-1] if best else cuts[0] if cuts else count
            bands.append(range(start, end))
            start = end
        return bands

    def _heights(self, band: range) -> dict[int, float]:
        """Heights within a row of columns: each box level with the uppermost that feeds it, or as near as it can."""
        y: dict[int, float] = {}
        for n in band:
            free = 0.0
            for v in self.order[n]:
                wanted = min((y[u] for u in self.up[v] if u in y), default=0.0)
                y[v] = max(wanted, free)
                free = y[v] + self._tall(v)
        for n in reversed(band):
            limit = float("inf")
            for v in reversed(self.order[n]):
                wanted = min((y[w] for w in self.down[v] if w in y), default=0.0)
                room = limit - self._tall(v)
                if y[v] < wanted:
                    y[v] = max(y[v], min(wanted, room))
                limit = y[v]
        return y

    def _tall(self, v: int) -> float:
        """Height with the gap below."""
        return _tidy(self.boxes[v].height) + GAP_Y if v < len(self.boxes) else LANE + GAP_Y / 2
