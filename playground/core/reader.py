"""Reader: turns parsed JSON into a Project, noting every problem with its place instead of stopping at the first."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from playground.core.claim import AT_PATTERN, RELATIONS, Claim, Operand, Operation, Relation, Variant
from playground.core.graph import Block, Edge, Graph, Node, check_id
from playground.core.layer import Layer
from playground.core.param import Text, short
from playground.core.problem import Problem
from playground.core.project import Card, Project
from playground.core.spec import Nested, Spec, member

MAX_NODES = 100_000
MAX_DEPTH = 12
MAX_PROBLEMS = 200
_TEXT = Text(default="")


class Reader:
    """Collects `problems` while it reads; what it returns is complete only if there are none."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def complain(self, where: str, message: str) -> None:
        if len(self.problems) < MAX_PROBLEMS:
            self.problems.append(Problem(where, message))

    def project(self, raw: Mapping[str, Any]) -> Project | None:
        own = ("format", "version", "card", "networks", "optimizers", "variants", "claims")
        values = self._values(Project, raw, "", own)
        if "card" in raw and (card := self._mapping(raw["card"], "card")) is not None:
            values["card"] = self._build(Card, card, "card", ())
        values["networks"] = self._networks(raw.get("networks"))
        if "optimizers" in raw and (slots := self._mapping(raw["optimizers"], "optimizers")) is not None:
            values["optimizers"] = {
                slot: self.spec("optimizers", item, f"optimizers.{short_key(slot)}") for slot, item in slots.items()
            }
        for name, read in (("variants", self._variant), ("claims", self._claim)):
            items = self._list(raw.get(name, []), name)
            values[name] = tuple(read(item, f"{name}.{n}") for n, item in enumerate(items))
        if self.problems:
            return None
        project = Project(**values)
        self._check_roles(project)
        self._check_variants(project)
        return project

    # -- networks ----------------------------------------------------------------------------------------------

    def _networks(self, raw: Any) -> dict[str, Graph]:
        networks = self._mapping(raw, "networks") if raw is not None else {}
        if not networks:
            self.complain("networks", "There is no network in this file.")
            return {}
        return {role: self.graph(graph, f"networks.{short_key(role)}", 0) for role, graph in networks.items()}

    def _check_roles(self, project: Project) -> None:
        """Networks and optimizers are those of the recipe: the name of a network is printed into code."""
        recipe = type(project.recipe)
        for place, what, wanted, given in (
            ("networks", "a network", recipe.roles, project.networks),
            ("optimizers", "an optimizer", recipe.slots, project.optimizers),
        ):
            for name in wanted:
                if name not in given:
                    self.complain(place, f"{recipe.__name__} needs {what} named {name!r}.")
            for name in given:
                if name not in wanted:
                    known = ", ".join(wanted)
                    self.complain(f"{place}.{short_key(name)}", f"{recipe.__name__} has no use for it; known: {known}.")

    def _check_variants(self, project: Project) -> None:
        names = [variant.name for variant in project.variants]
        for n, name in enumerate(names):
            if name in names[:n]:
                self.complain(f"variants.{n}", f"Two variants are named {short(name)}.")
        for n, claim in enumerate(project.claims):
            for place, operand in ((f"claims.{n}", claim.operand), (f"claims.{n}.than", claim.than)):
                if operand is not None and operand.variant not in ("", *names):
                    self.complain(f"{place}.variant", f"There is no variant {short(operand.variant)}.")

    def graph(self, raw: Any, where: str, depth: int) -> Graph:
        fields = self._mapping(raw, where)
        if fields is None:
            return Graph()
        if depth > MAX_DEPTH:
            self.complain(where, f"Blocks are nested more than {MAX_DEPTH} deep.")
            return Graph()
        self._only(fields, where, ("nodes", "edges"))
        items = self._list(fields.get("nodes", []), f"{where}.nodes")
        if len(items) > MAX_NODES:
            self.complain(where, f"has {len(items):,} layers; at most {MAX_NODES:,} can be opened.")
            return Graph()
        nodes: dict[str, Node] = {}
        broken: set[object] = set()
        for n, item in enumerate(items):
            node = self._node(item, where, n, depth)
            if node is None:
                broken.add(item.get("id") if isinstance(item, dict) and isinstance(item.get("id"), str) else None)
            elif node.id in nodes:
                self.complain(f"{where}.{node.id}", "Two layers have this id.")
            else:
                nodes[node.id] = node
        edges: dict[tuple[str, str], Edge] = {}
        for n, item in enumerate(self._list(fields.get("edges", []), f"{where}.edges")):
            edge = self._edge(item, f"{where}.edges.{n}", nodes, broken)
            if edge is not None and edge.key in edges:
                self.complain(f"{where}.{edge.target}", f"Two wires end at its input {edge.input}.")
            elif edge is not None:
                edges[edge.key] = edge
        graph = Graph(nodes, edges)
        if cycle := graph.cycle():
            names = ", ".join(cycle[:6])
            self.complain(f"{where}.{cycle[0]}", f"Wires form a circle through {names}; they may lead only forward.")
        return graph

    def _node(self, raw: Any, where: str, n: int, depth: int) -> Node | None:
        fields = self._mapping(raw, f"{where}.nodes.{n}")
        if fields is None:
            return None
        try:
            id = check_id(fields.get("id"))
        except ValueError as error:
            self.complain(f"{where}.nodes.{n}.id", f"The id {error}.")
            return None
        place = f"{where}.{id}"
        self._only(fields, place, ("id", "at", "layer", "title", "frozen"))
        layer = self._layer(fields.get("layer"), place, depth)
        x, y = self._at(fields.get("at", [0, 0]), place)
        try:
            title = _TEXT.check(fields.get("title", ""))
        except ValueError as error:
            self.complain(f"{place}.title", f"The title {error}.")
            return None
        if not isinstance(fields.get("frozen", False), bool):
            self.complain(f"{place}.frozen", "must be true or false.")
        return None if layer is None else Node(id, layer, x, y, title, fields.get("frozen", False) is True)

    def _layer(self, raw: Any, where: str, depth: int) -> Layer | None:
        fields = self._mapping(raw, where, "its layer")
        if fields is None:
            return None
        if fields.get("kind") == "Block":
            graph = self.graph(fields.get("graph", {}), where, depth + 1)
            values = self._values(Block, fields, where, ("kind", "graph"))
            return Block(graph=graph, **values)
        return self.spec("layers", fields, where)

    def _at(self, raw: Any, where: str) -> tuple[float, float]:
        if isinstance(raw, list) and len(raw) == 2 and all(_is_number(item) for item in raw):
            return float(raw[0]), float(raw[1])
        self.complain(f"{where}.at", "The place must be two numbers between −1e7 and 1e7.")
        return 0.0, 0.0

    def _edge(self, raw: Any, where: str, nodes: Mapping[str, Node], broken: set[object]) -> Edge | None:
        if not (isinstance(raw, list) and len(raw) == 2 and all(isinstance(item, str) for item in raw)):
            self.complain(where, 'A wire must be written ["from", "to"].')
            return None
        source, _, output = raw[0].partition(".")
        target, _, input = raw[1].partition(".")
        missing = [id for id in (source, target) if id not in nodes]
        for id in missing:
            if id not in broken and None not in broken:
                self.complain(where, f"The wire ends at {short(id)}, but there is no such layer.")
        if missing:
            return None
        outputs = [port.name for port in nodes[source].layer.output_ports()]
        ports = {port.name: port for port in nodes[target].layer.input_ports()}
        base, _, number = input.partition(".")
        if (output or "y") not in outputs:
            self.complain(where, f"{source} has no output {short(output or 'y')}; it has {', '.join(outputs)}.")
        elif not ports:
            self.complain(where, f"{target} takes no input.")
        elif not input and len(ports) == 1 and not next(iter(ports.values())).variadic:
            return Edge(target, next(iter(ports)), source, output or "y")
        elif base not in ports or ports[base].variadic != (number.isdigit() and number.isascii() and len(number) < 6):
            self.complain(where, f"{target} has no input {short(input)}; it has {', '.join(ports)}.")
        elif source == target:
            self.complain(where, f"{source} feeds itself.")
        else:
            return Edge(target, f"{base}.{int(number)}" if number else base, source, output or "y")
        return None

    # -- specs -------------------------------------------------------------------------------------------------

    def spec(self, kind: str, raw: Any, where: str) -> Any:
        """One member of a kind from ``{"kind": name, ...}``; None if it could not be made."""
        fields = self._mapping(raw, where)
        if fields is None:
            return None
        name = fields.get("kind")
        if not isinstance(name, str):
            self.complain(where, f'lacks its "kind" (one of the {kind}).')
            return None
        try:
            cls = member(kind, name)
        except KeyError as error:
            self.complain(where, f"Unknown kind: {error.args[0]}")
            return None
        return self._build(cls, fields, where, ("kind",))

    def _build(self, cls: type[Spec], raw: Mapping[str, Any], where: str, own: Sequence[str]) -> Any:
        count = len(self.problems)
        values = self._values(cls, raw, where, own)
        if len(self.problems) > count:
            return None
        try:
            return cls(**values)
        except ValueError as error:
            self.complain(where, f"{error}")
            return None

    def _values(self, cls: type[Spec], raw: Mapping[str, Any], where: str, own: Sequence[str]) -> dict[str, Any]:
        params = cls.params()
        self._only(raw, where, (*params, *own))
        values: dict[str, Any] = {}
        for name, param in params.items():
            if name not in raw:
                continue
            place = f"{where}.{name}" if where else name
            if isinstance(param, Nested):
                if param.many:
                    items = self._list(raw[name], place)
                    values[name] = tuple(self.spec(param.of, item, f"{place}.{n}") for n, item in enumerate(items))
                else:
                    values[name] = self.spec(param.of, raw[name], place)
                continue
            try:
                values[name] = param.check(raw[name])
            except ValueError as error:
                self.complain(place, f"{name} {error}.")
        return values

    # -- variants and claims -----------------------------------------------------------------------------------

    def _variant(self, raw: Any, where: str) -> Any:
        fields = self._mapping(raw, where)
        if fields is None:
            return None
        self._only(fields, where, ("name", "title", "operations"))
        name, title = fields.get("name"), fields.get("title", "")
        if not isinstance(name, str) or not name or not isinstance(title, str):
            self.complain(where, "A variant needs a name, and its title must be text.")
            return None
        items = self._list(fields.get("operations", []), f"{where}.operations")
        return Variant(
            name, tuple(self._operation(item, f"{where}.operations.{n}") for n, item in enumerate(items)), title
        )

    def _operation(self, raw: Any, where: str) -> Any:
        fields = self._mapping(raw, where)
        if fields is None:
            return None
        verbs = [verb for verb in ("set", "swap", "bypass", "replace") if verb in fields]
        if len(verbs) != 1 or not isinstance(fields[verbs[0]], str):
            self.complain(where, "An operation is one of set, swap, bypass or replace with the path it applies to.")
            return None
        verb: Any = verbs[0]
        self._only(fields, where, (verb, "to"))
        value = fields.get("to")
        if verb == "swap":
            value = self._layer(value, f"{where}.to", 0)
        elif verb == "replace":
            value = self.graph(value, f"{where}.to", 0)
        elif verb == "set":
            value = tuple(value) if isinstance(value, list) else value
            if not all(_is_plain(item) for item in (value if isinstance(value, tuple) else (value,))):
                self.complain(
                    where, 'needs a value under "to": a finite number, a word, true or false, or a list of these.'
                )
        elif value is not None:
            self.complain(where, 'bypass takes no value under "to".')
        return Operation(verb, fields[verb], value)

    def _claim(self, raw: Any, where: str) -> Any:
        fields = self._mapping(raw, where)
        if fields is None:
            return None
        self._only(fields, where, ("metric", "variant", "at", "than", "by", "text", *RELATIONS))
        relations: list[Relation] = [relation for relation in RELATIONS if relation in fields]
        if len(relations) != 1 or not _is_number(fields[relations[0]]):
            self.complain(where, f"A claim needs exactly one of {' '.join(RELATIONS)} with a number.")
            return None
        operand = self._operand({k: v for k, v in fields.items() if k in ("metric", "variant", "at")}, where)
        than = self._operand(fields["than"], f"{where}.than") if "than" in fields else None
        by: Any = fields.get("by", "ratio")
        if by not in ("ratio", "difference") or not isinstance(fields.get("text", ""), str):
            self.complain(where, "by must be ratio or difference, and text must be text.")
        if operand is None:
            return None
        return Claim(operand, relations[0], float(fields[relations[0]]), fields.get("text", ""), than, by)

    def _operand(self, raw: Any, where: str) -> Operand | None:
        fields = self._mapping(raw, where)
        if fields is None:
            return None
        self._only(fields, where, ("metric", "variant", "at"))
        values = [fields.get("metric"), fields.get("variant", ""), fields.get("at", "end")]
        if not all(isinstance(value, str) for value in values) or not values[0]:
            self.complain(where, "metric, variant and at must be text, and metric may not be empty.")
            return None
        if not AT_PATTERN.fullmatch(str(values[2])):
            self.complain(where, 'at must be "end", "best validation", "max", "min", "epoch N" or "first >= X".')
        return Operand(str(values[0]), str(values[1]), str(values[2]))

    # -- small ones --------------------------------------------------------------------------------------------

    def _mapping(self, raw: Any, where: str, what: str = "this") -> dict[str, Any] | None:
        if isinstance(raw, dict):
            return raw
        self.complain(where, f"Expected {what} to be an object {{…}}, but found {short(raw)}.")
        return None

    def _list(self, raw: Any, where: str) -> list[Any]:
        if isinstance(raw, list):
            return raw
        self.complain(where, f"Expected a list […], but found {short(raw)}.")
        return []

    def _only(self, raw: Mapping[str, Any], where: str, known: Sequence[str]) -> None:
        for key in raw:
            if key not in known:
                place = f"{where}.{short_key(key)}" if where else short_key(key)
                self.complain(place, f"There is no setting of this name here; known: {', '.join(known)}.")


def short_key(key: str) -> str:
    return key if len(key) <= 48 else key[:47] + "…"


def _is_plain(value: Any) -> bool:
    return isinstance(value, str | int) or (isinstance(value, float) and math.isfinite(value))


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and -1e7 <= value <= 1e7
