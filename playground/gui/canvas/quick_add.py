"""Quick-add: a few typed letters become a layer, joined with what the list was opened at."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF
from PySide6.QtGui import QCursor

from playground.core import match, placement
from playground.core.graph import Graph, Node
from playground.core.language import say, translated
from playground.core.layer import Layer, Shape
from playground.core.library import PREFIX
from playground.core.spec import members
from playground.engine import fit
from playground.engine.fit import Fit, OnWire
from playground.gui.canvas import layout
from playground.gui.canvas.adder import fresh
from playground.gui.search_popup import Row, SearchPopup

if TYPE_CHECKING:
    from playground.gui.canvas.canvas import Canvas

WIDTH = 400
REMEMBERED = 20
EXPLAINED = 3
"""Layers that do not fit and are shown, with the reason, where nothing else matches."""
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?")


@dataclass(frozen=True)
class Offer:
    """Something that can be added: how it is found, how it looks, and how it is made."""

    key: str
    title: str
    icon: str
    family: str
    make: Callable[[], Layer]
    words: str = ""
    hint: str = ""
    summary: str = ""
    name: str = ""
    """The title that its node gets."""


def layers() -> Iterable[Offer]:
    """All layers of the palette."""
    for kind, cls in members("layers").items():
        layer: type[Layer] = cls
        yield Offer(
            kind,
            layer.title,
            layer.icon_name(),
            layer.family,
            lambda kind=kind: fresh(kind),
            f"{layer.family} {layer.words}",
            layer.hint,
            translated(layer.summary()),
        )


@dataclass(frozen=True)
class Spot:
    """Where something is to be added: a place of the scene, and what it is joined with."""

    x: float
    y: float
    sources: tuple[tuple[str, str], ...] = ()
    """Nodes and outputs that feed it."""
    target: tuple[str, str] | None = None
    """The input that it feeds."""
    wire: tuple[str, str] | None = None
    """The wire into which it goes."""


class QuickAdd(SearchPopup):
    """The list that opens on the canvas with Tab, a letter, a double-click, or a wire let go in empty space."""

    def __init__(self, canvas: Canvas) -> None:
        name = say("Add a layer")
        keys = say("↑ ↓ choose · Enter adds · Esc closes · “conv 16 5” sets values")
        super().__init__(canvas, name, say("Add a layer: type its name"), keys, WIDTH)
        self._canvas = canvas
        self._spot = Spot(0, 0)
        self._fit: Callable[[Layer], Fit] = lambda _: Fit()
        self.sources: list[Callable[[], Iterable[Offer]]] = [layers, self._kept]
        """What is offered: each gives entries anew whenever the list opens."""
        self._offers: list[Offer] = []
        self.recent: list[str] = []
        """Keys of what was added last, the newest first."""
        view = canvas.view
        view.wire_dropped.connect(self._from_wire)
        view.typed.connect(self.begin)
        view.void_chosen.connect(lambda place: self.open_spot(self._at(place)))

    # -- where it opens --------------------------------------------------------------------------------------------

    def begin(self, text: str = "") -> None:
        """Open beside what is selected, on the selected wire, or at the pointer."""
        scene, graph = self._canvas.scene, self._canvas.graph
        nodes, wires = scene.selected_nodes(), scene.selected_edges()
        outputs = [(id, graph.nodes[id].layer.first_output) for id in nodes]
        if len(wires) == 1 and not nodes:
            place = scene.wires[wires[0]].pill.scenePos()
            spot = Spot(place.x() - placement.WIDTH / 2, place.y() + 40, wire=wires[0])
            self.open_spot(spot, text, place)
        elif nodes:
            last = max((graph.nodes[id] for id in nodes), key=lambda node: (node.y, node.x))
            x, y = placement.behind(graph, last)
            card = scene.cards[last.id]
            view = self._canvas.view
            beside = card.pos() + QPointF(placement.WIDTH + 16, 0)
            if view.mapFromScene(beside).x() + WIDTH > self._canvas.width():
                room = view.mapFromScene(card.pos()).x() - WIDTH - 16
                beside = view.mapToScene(room, view.mapFromScene(card.pos()).y())
                if room < 0:
                    beside = card.pos() + QPointF(0, card.height + 12)
            self.open_spot(Spot(x, y, tuple(outputs)), text, beside)
        else:
            view = self._canvas.view
            pointer = view.viewport().mapFromGlobal(QCursor.pos())
            inside = view.viewport().rect().contains(pointer) and view.underMouse()
            place = view.mapToScene(pointer if inside else view.viewport().rect().center())
            self.open_spot(self._at(self._canvas.asked_at or place), text)

    def _at(self, place: QPointF) -> Spot:
        return Spot(place.x() - placement.WIDTH / 2, place.y() - layout.PORT_Y)

    def _from_wire(self, id: str, side: str, port: str, place: QPointF) -> None:
        y = place.y() - layout.PORT_Y
        if side == "out":
            self.open_spot(Spot(place.x(), y, ((id, port),)), "", place)
        else:
            self.open_spot(Spot(place.x() - placement.WIDTH, y, target=(id, port)), "", place)

    def open_spot(self, spot: Spot, text: str = "", place: QPointF | None = None) -> None:
        """Open for a spot; the list appears at `place` of the scene (the spot's own unless given)."""
        self._spot = spot
        self._fit = self._judge(spot)
        self._offers = [offer for source in self.sources for offer in source()]
        self._used = Counter(type(node.layer).__name__ for node in self._canvas.graph.nodes.values())
        view = self._canvas.view
        at = view.mapFromScene(place or QPointF(spot.x + placement.WIDTH / 2, spot.y + layout.PORT_Y))
        self.open_at(at + view.pos(), text)

    def _judge(self, spot: Spot) -> Callable[[Layer], Fit]:
        """What tells whether a layer fits at a spot, as far as shapes are known there."""
        graph, known = self._canvas.graph, self._known()
        if spot.wire is not None and known:
            return OnWire(graph, known, graph.edges[spot.wire]).fit
        if spot.target is not None and known:
            target = graph.nodes[spot.target[0]].layer
            return lambda layer: fit.before(layer, target)
        shapes = tuple(known[source] for source in spot.sources if source in known)
        if shapes and len(shapes) == len(spot.sources):
            return lambda layer: fit.behind(layer, shapes)
        needs_input = bool(spot.sources or spot.wire)
        return lambda layer: Fit(why=say("It takes no input.") if needs_input and not layer.input_ports() else "")

    def _known(self) -> Mapping[tuple[str, str], Shape]:
        """The shape at every output of the graph that is shown."""
        found: dict[tuple[str, str], Shape] = {}
        for id, card in self._canvas.scene.cards.items():
            shapes = card.facts.shapes if card.facts is not None else ()
            found |= {(id, port): shape for port, shape in zip(card.outputs, shapes, strict=False)}
        return found

    def _kept(self) -> Iterable[Offer]:
        """The user's own Blocks."""
        library = self._canvas.adder.library
        for kept in library.kept() if library is not None else ():
            block, key = kept.block, PREFIX + kept.name
            words, hint = say("my blocks"), say("My blocks")
            icon, family = block.icon_name(), block.family
            yield Offer(key, kept.title, icon, family, lambda block=block: block, words, hint, hint, kept.title)

    # -- what it offers --------------------------------------------------------------------------------------------

    def rows(self, text: str) -> Sequence[Row]:
        """What fits and matches: best match first, then what was used last, then what is used most."""
        query, values = _split(text)
        joined = bool(self._spot.sources or self._spot.target)
        fitting: list[tuple[tuple[float, ...], Row]] = []
        other: list[tuple[tuple[float, ...], Row]] = []
        for n, offer in enumerate(self._offers):
            met = match.rank(query, offer.title, offer.words)
            if met is None:
                continue
            try:
                layer, why = with_typed(offer.make(), values), ""
            except ValueError as error:
                layer, why = offer.make(), str(error)
            judged = self._fit(layer)
            row = self._row(offer, layer, judged, why, possible=not why and not (joined and judged.why))
            recent = self.recent.index(offer.key) if offer.key in self.recent else len(self.recent)
            key = (met[0] if query else 0, recent, -self._used[offer.key], met[1] if query else 0, n)
            (fitting if row.enabled and not row.marked else other).append((key, row))
        good, rest = ([row for _, row in sorted(some, key=lambda item: item[0])] for some in (fitting, other))
        if joined:
            rest = rest[:EXPLAINED] if query and not good else []
        return [*good, *rest]

    def _row(self, offer: Offer, layer: Layer, judged: Fit, why: str, *, possible: bool) -> Row:
        shape = f"→ {judged.shape}" if judged.shape is not None else ""
        wrong = why or judged.why
        return Row(
            offer.title,
            lambda: self._add(offer, layer),
            wrong or layer.subtitle() or offer.hint,
            shape,
            offer.icon,
            offer.family,
            enabled=possible and not (self._spot.wire and judged.shape is None and bool(judged.why)),
            marked=bool(wrong),
            tip=f"{offer.summary}\n{wrong}".strip(),
        )

    def _add(self, offer: Offer, layer: Layer) -> None:
        """Add it and join it, as one edit."""
        self.recent = [offer.key, *(key for key in self.recent if key != offer.key)][:REMEMBERED]
        spot, canvas = self._spot, self._canvas
        graph = canvas.graph
        wire = canvas.scene.wires.get(spot.wire) if spot.wire is not None else None
        if wire is not None:
            canvas.adder.insert(layer, wire, (spot.x, spot.y), offer.name)
            return
        x, y = placement.free_place(graph, spot.x, spot.y)
        node = Node(graph.fresh_id(layer), layer, x, y, offer.name)
        canvas.edit(say("Add {layer}", layer=node.name), joined(graph, node, spot.sources, spot.target))
        canvas.adder.show_new(node.id)


def joined(
    graph: Graph, node: Node, sources: Iterable[tuple[str, str]], target: tuple[str, str] | None = None
) -> Graph:
    """The graph with a node that is fed by these outputs and feeds this input, as far as that is allowed."""
    graph = graph.with_nodes(node)
    for id, output in sources:
        if not graph.why_not(id, node.id, output):
            graph = graph.connect(id, node.id, "", output)
    if target is not None and not graph.why_not(node.id, target[0]):
        graph = graph.connect(node.id, target[0], target[1])
    return graph


def _split(text: str) -> tuple[str, list[str]]:
    """Words to be searched for, and the values behind them: "conv 16 5" is conv with 16 and 5."""
    words = text.split()
    first = next((n for n, word in enumerate(words) if n and (_NUMBER.fullmatch(word) or "=" in word)), len(words))
    return " ".join(words[:first]), words[first:]


def with_typed(layer: Layer, values: Sequence[str]) -> Layer:
    """A layer with typed values: "16 5" sets the first params in order, "stride=2" one by its name.

    ValueError says which value is not possible.
    """
    params = layer.params()
    names = list(params)
    given: dict[str, object] = {}
    for n, value in enumerate(values):
        word, is_named, text = value.partition("=")
        name = next((one for one in names if one.startswith(word)), "") if is_named else "".join(names[n : n + 1])
        if not name:
            raise ValueError(say("{layer} has no place for “{value}”.", layer=layer.title, value=value))
        try:
            given[name] = params[name].parse(text if is_named else word)
        except ValueError as error:
            raise ValueError(say("{name} {problem}.", name=params[name].label or name, problem=error)) from None
    return layer.with_values(**given) if given else layer
