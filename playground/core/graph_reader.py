"""GraphReader: nodes, wires, notes and frames from parsed JSON."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from playground.core.annotation import TINTS, Annotation
from playground.core.fold import foldable
from playground.core.graph import Block, Edge, Graph, InputLayer, Node, Promotion
from playground.core.language import say
from playground.core.layer import Layer
from playground.core.name import check_id
from playground.core.node import Values
from playground.core.param import Real, Text, short
from playground.core.spec_reader import SpecReader, is_number, short_key

MAX_NODES = 100_000
MAX_DEPTH = 12
MIN_SIDE = 24.0
"""Least width and height of a note."""
MAX_VALUES = 10_000
"""Most numbers that may be set by hand in one layer."""
FURTHER = frozenset({"folded", "tied", "initializer", "rate"})
NODE_FIELDS = ("id", "at", "layer", "title", "frozen", "disabled", "values", *sorted(FURTHER))
RATE = Real(default=1.0, low=0, high=1000)
_TEXT = Text(default="")
_NOTE = Text(default="", multiline=True)


class GraphReader(SpecReader):
    """Reads graphs, with the Blocks in them."""

    def graph(self, raw: Any, where: str, depth: int) -> Graph:
        fields = self._mapping(raw, where)
        if fields is None:
            return Graph()
        if depth > MAX_DEPTH:
            self.complain(where, say("Blocks are nested more than {MAX_DEPTH} deep.", MAX_DEPTH=MAX_DEPTH))
            return Graph()
        self._only(fields, where, ("nodes", "edges", "annotations"))
        items = self._list(fields.get("nodes", []), f"{where}.nodes")
        if len(items) > MAX_NODES:
            self.complain(
                where,
                say(
                    "has {items:,} layers; at most {MAX_NODES:,} can be opened.", items=len(items), MAX_NODES=MAX_NODES
                ),
            )
            return Graph()
        nodes: dict[str, Node] = {}
        ids: set[str] = set()
        broken: set[object] = set()
        for n, item in enumerate(items):
            node = self._node(item, where, n, depth)
            if node is None:
                broken.add(item.get("id") if isinstance(item, dict) and isinstance(item.get("id"), str) else None)
            else:
                for id in (node.id, *(one.id for one in node.folded)):
                    if id in ids:
                        self.complain(f"{where}.{id}", say("Two layers have this id."))
                    ids.add(id)
                nodes[node.id] = node
        for node in nodes.values():
            if node.tied and node.tied not in nodes and node.tied not in broken and None not in broken:
                message = say("It shares the weights of {id}, but there is no such layer.", id=short(node.tied))
                self.complain(f"{where}.{node.id}.tied", message)
        edges: dict[tuple[str, str], Edge] = {}
        for n, item in enumerate(self._list(fields.get("edges", []), f"{where}.edges")):
            edge = self._edge(item, f"{where}.edges.{n}", nodes, broken)
            if edge is not None and edge.key in edges:
                self.complain(f"{where}.{edge.target}", say("Two wires end at its input {input}.", input=edge.input))
            elif edge is not None:
                edges[edge.key] = edge
        graph = Graph(nodes, edges, self._annotations(fields.get("annotations", []), f"{where}.annotations"))
        if cycle := graph.cycle():
            names = ", ".join(cycle[:6])
            self.complain(
                f"{where}.{cycle[0]}",
                say("Wires form a circle through {names}; they may lead only forward.", names=names),
            )
        return graph

    def _node(self, raw: Any, where: str, n: int, depth: int) -> Node | None:
        fields = self._mapping(raw, f"{where}.nodes.{n}")
        if fields is None:
            return None
        try:
            id = check_id(fields.get("id"))
        except ValueError as error:
            self.complain(f"{where}.nodes.{n}.id", say("The id {error}.", error=error))
            return None
        place = f"{where}.{id}"
        self._only(fields, place, NODE_FIELDS)
        layer = self.layer(fields.get("layer"), place, depth)
        x, y = self._at(fields.get("at", [0, 0]), place)
        title = self._text(_TEXT, fields.get("title", ""), f"{place}.title", say("The title"))
        frozen, disabled = (self._flag(fields, place, name) for name in ("frozen", "disabled"))
        values = self._set_by_hand(fields.get("values", {}), f"{place}.values")
        if disabled and isinstance(layer, InputLayer):
            self.complain(f"{place}.disabled", say("An Input cannot be disabled, since data enters through it."))
        node = None if layer is None else Node(id, layer, x, y, title, frozen, disabled, values)
        return self._more(node, fields, place, depth) if fields.keys() & FURTHER else node

    def _more(self, node: Node | None, fields: Mapping[str, Any], place: str, depth: int) -> Node | None:
        """What few nodes have: how they begin and learn, and what is set on their cards."""
        start = fields.get("initializer")
        initializer = None if start is None else self.spec("initializers", start, f"{place}.initializer")
        tied = self._text(_TEXT, fields.get("tied", ""), f"{place}.tied", say("The name of the layer"))
        folded = self._folded(fields.get("folded", []), place, depth)
        try:
            rate = RATE.check(fields.get("rate", 1.0))
        except ValueError as error:
            self.complain(f"{place}.rate", say("The factor on the learning rate {error}.", error=error))
            return None
        return None if node is None else replace(node, folded=folded, tied=tied, initializer=initializer, rate=rate)

    def _folded(self, raw: Any, place: str, depth: int) -> tuple[Node, ...]:
        """The layers that are set on a card."""
        nodes = [self._node(item, place, n, depth) for n, item in enumerate(self._list(raw, f"{place}.folded"))]
        for one in nodes:
            if one is not None and (one.folded or not foldable(one.layer)):
                message = say("{layer} cannot be set on the card of another layer.", layer=type(one.layer).__name__)
                self.complain(f"{place}.folded", message)
        return tuple(one for one in nodes if one is not None)

    def _text(self, param: Text, raw: Any, where: str, name: str) -> str:
        try:
            return param.check(raw)
        except ValueError as error:
            self.complain(where, f"{name} {error}.")
            return ""

    def _flag(self, fields: Mapping[str, Any], place: str, name: str) -> bool:
        value = fields.get(name, False)
        if not isinstance(value, bool):
            self.complain(f"{place}.{name}", say("must be true or false."))
        return value is True

    def _set_by_hand(self, raw: Any, where: str) -> tuple[Values, ...]:
        """Tensors by name, each as a list (of lists) of numbers."""
        result: list[Values] = []
        for name, value in (self._mapping(raw, where) or {}).items():
            place = f"{where}.{short_key(name)}"
            if not (name.replace("_", "").replace(".", "").isalnum() and name.isascii() and len(name) < 80):
                self.complain(place, say("is not the name of a tensor, such as weight."))
                continue
            try:
                sizes, numbers = _flat(value)
            except ValueError as error:
                self.complain(place, f"{error}.")
                continue
            result.append(Values(name, sizes, numbers))
        if sum(len(item.numbers) for item in result) > MAX_VALUES:
            self.complain(
                where, say("At most {MAX_VALUES:,} numbers of a layer can be set by hand.", MAX_VALUES=MAX_VALUES)
            )
            return ()
        return tuple(result)

    def _annotations(self, raw: Any, where: str) -> dict[str, Annotation]:
        found: dict[str, Annotation] = {}
        for n, item in enumerate(self._list(raw, where)):
            fields = self._mapping(item, f"{where}.{n}")
            if fields is None:
                continue
            self._only(fields, f"{where}.{n}", ("id", "at", "size", "text", "tint", "frame"))
            try:
                id = check_id(fields.get("id"))
            except ValueError as error:
                self.complain(f"{where}.{n}.id", say("The id {error}.", error=error))
                continue
            place = f"{where}.{id}"
            if id in found:
                self.complain(place, say("Two notes have this id."))
                continue
            width, height = self._at(fields.get("size", [240, 96]), place, "size")
            tint = fields.get("tint", "yellow")
            if tint not in TINTS:
                self.complain(
                    f"{place}.tint",
                    say("must be one of {TINTS}, not {tint}.", TINTS=", ".join(TINTS), tint=short(tint)),
                )
                continue
            text = self._text(_NOTE, fields.get("text", ""), f"{place}.text", say("The text"))
            x, y = self._at(fields.get("at", [0, 0]), place)
            size = max(MIN_SIDE, width), max(MIN_SIDE, height)
            found[id] = Annotation(id, text, x, y, *size, tint, self._flag(fields, place, "frame"))
        return found

    def layer(self, raw: Any, where: str, depth: int) -> Layer | None:
        fields = self._mapping(raw, where, say("its layer"))
        if fields is None:
            return None
        if fields.get("kind") == "Block":
            graph = self.graph(fields.get("graph", {}), where, depth + 1)
            values = self._values(Block, fields, where, ("kind", "graph", "promoted"))
            return Block(graph=graph, promoted=self._promoted(fields.get("promoted", []), where), **values)
        return self.spec("layers", fields, where)

    def _promoted(self, raw: Any, where: str) -> tuple[Promotion, ...]:
        found: list[Promotion] = []
        for n, item in enumerate(self._list(raw, f"{where}.promoted")):
            if not (isinstance(item, list) and len(item) > 1 and all(isinstance(word, str) for word in item)):
                self.complain(f"{where}.promoted.{n}", say('must be written ["Title", "conv1.out_channels", …].'))
                continue
            found.append(Promotion(item[0], tuple(item[1:])))
        return tuple(found)

    def _at(self, raw: Any, where: str, name: str = "at") -> tuple[float, float]:
        if isinstance(raw, list) and len(raw) == 2 and all(is_number(item) for item in raw):
            return float(raw[0]), float(raw[1])
        what = say("place") if name == "at" else name
        self.complain(f"{where}.{name}", say("The {what} must be two numbers between −1e7 and 1e7.", what=what))
        return 0.0, 0.0

    def _edge(self, raw: Any, where: str, nodes: Mapping[str, Node], broken: set[object]) -> Edge | None:
        if not (isinstance(raw, list) and len(raw) in (2, 3) and all(isinstance(item, str) for item in raw[:2])):
            self.complain(where, say('A wire must be written ["from", "to"], or with points to pass as a third item.'))
            return None
        via = tuple(self._at(point, where, "via") for point in self._list(raw[2], where)) if len(raw) == 3 else ()
        source, _, output = raw[0].partition(".")
        target, _, input = raw[1].partition(".")
        missing = [id for id in (source, target) if id not in nodes]
        for id in missing:
            if id not in broken and None not in broken:
                self.complain(where, say("The wire ends at {id}, but there is no such layer.", id=short(id)))
        if missing:
            return None
        outputs = [port.name for port in nodes[source].layer.output_ports()]
        ports = {port.name: port for port in nodes[target].layer.input_ports()}
        base, _, number = input.partition(".")
        if (output or "y") not in outputs:
            self.complain(
                where,
                say(
                    "{source} has no output {short}; it has {outputs}.",
                    source=source,
                    short=short(output or "y"),
                    outputs=", ".join(outputs),
                ),
            )
        elif not ports:
            self.complain(where, say("{target} takes no input.", target=target))
        elif not input and len(ports) == 1 and not next(iter(ports.values())).variadic:
            return Edge(target, next(iter(ports)), source, output or "y", via)
        elif base not in ports or ports[base].variadic != (number.isdigit() and number.isascii() and len(number) < 6):
            self.complain(
                where,
                say(
                    "{target} has no input {input}; it has {ports}.",
                    target=target,
                    input=short(input),
                    ports=", ".join(ports),
                ),
            )
        elif source == target:
            self.complain(where, say("{source} feeds itself.", source=source))
        else:
            return Edge(target, f"{base}.{int(number)}" if number else base, source, output or "y", via)
        return None


def _flat(value: Any) -> tuple[tuple[int, ...], tuple[float, ...]]:
    """Sizes and numbers of nested lists; ValueError where the lists are ragged or hold something else."""
    if not isinstance(value, list):
        if isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value):
            return (), (float(value),)
        raise ValueError(say("must be a list of numbers, but holds {value}", value=short(value)))
    parts = [_flat(item) for item in value]
    if len({sizes for sizes, _ in parts}) > 1:
        raise ValueError(say("has rows of different lengths"))
    inner = parts[0][0] if parts else ()
    return (len(parts), *inner), tuple(number for _, numbers in parts for number in numbers)
