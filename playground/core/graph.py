"""Graph: nodes and wires as immutable values, and the pure edits on them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from playground.core.annotation import Annotation
from playground.core.language import say
from playground.core.layer import Call, Layer, Port, Shape
from playground.core.name import id_order, port_order
from playground.core.node import Edge, Node, Promotion
from playground.core.param import integer

WIRING = frozenset({"incoming", "outgoing", "order"})
"""What is worked out of names, ports and wires alone, and stays as it is where these do."""


@dataclass(frozen=True)
class Graph:
    """Nodes by id, wires by (target, input), and notes and frames by id. Treat the mappings as read-only."""

    nodes: Mapping[str, Node] = field(default_factory=dict)
    edges: Mapping[tuple[str, str], Edge] = field(default_factory=dict)
    annotations: Mapping[str, Annotation] = field(default_factory=dict)

    def __hash__(self) -> int:
        return self._hash

    @cached_property
    def _hash(self) -> int:
        return hash((frozenset(self.nodes.items()), frozenset(self.edges.values())))

    # -- reading -----------------------------------------------------------------------------------------------

    @cached_property
    def incoming(self) -> Mapping[str, tuple[Edge, ...]]:
        """Wires that end at each node, in the order of its ports."""
        lists: dict[str, list[Edge]] = {}
        for edge in self.edges.values():
            lists.setdefault(edge.target, []).append(edge)
        return {id: self._by_port(id, found) for id, found in lists.items()}

    def _by_port(self, id: str, edges: list[Edge]) -> tuple[Edge, ...]:
        if len(edges) > 1:
            ports = self.nodes[id].layer.input_ports() if id in self.nodes else ()
            edges.sort(key=lambda edge: port_order(edge.input))
            if len(ports) > 1:
                place = {port.name: n for n, port in enumerate(ports)}
                edges.sort(key=lambda edge: place.get(edge.input.split(".")[0], len(place)))
        return tuple(edges)

    @cached_property
    def outgoing(self) -> Mapping[str, tuple[Edge, ...]]:
        """Wires that start at each node."""
        lists: dict[str, list[Edge]] = {}
        for edge in self.edges.values():
            lists.setdefault(edge.source, []).append(edge)
        return {key: tuple(sorted(found) if len(found) > 1 else found) for key, found in lists.items()}

    @cached_property
    def order(self) -> tuple[str, ...]:
        """Ids so that every wire leads forward; nodes on a cycle are left out.

        Ties go by id: where a card lies must change neither the printed code nor a run.
        """
        waiting = {id: len(self.incoming.get(id, ())) for id in self.nodes}
        rank = {id: n for n, id in enumerate(sorted(self.nodes, key=id_order))}
        ready = sorted((id for id, n in waiting.items() if n == 0), key=rank.__getitem__, reverse=True)
        done: list[str] = []
        while ready:
            id = ready.pop()
            done.append(id)
            freed: list[str] = []
            for edge in self.outgoing.get(id, ()):
                if edge.target in waiting:
                    waiting[edge.target] -= 1
                    if waiting[edge.target] == 0:
                        freed.append(edge.target)
            if len(freed) > 1:
                freed.sort(key=rank.__getitem__, reverse=True)
            ready += freed
        return tuple(done)

    @cached_property
    def active(self) -> Graph:
        """The graph that computes: folded layers behind their cards, disabled nodes left out and their wires joined."""
        whole = self._spread()
        if not any(node.disabled for node in whole.nodes.values()):
            return whole
        edges: dict[tuple[str, str], Edge] = {}
        for key, edge in whole.edges.items():
            origin = whole.origin(edge.source, edge.output)
            if origin is not None and not whole.nodes[edge.target].disabled:
                edges[key] = replace(edge, source=origin[0], output=origin[1])
        nodes = {id: node for id, node in whole.nodes.items() if not node.disabled}
        return replace(self, nodes=nodes, edges=edges)

    def _spread(self) -> Graph:
        """The graph with every folded layer as a node of its own."""
        if not any(node.folded for node in self.nodes.values()):
            return self
        nodes: dict[str, Node] = {}
        edges: dict[tuple[str, str], Edge] = {}
        ends: dict[tuple[str, str], tuple[str, str]] = {}
        for id, node in self.nodes.items():
            nodes[id] = replace(node, folded=())
            start = end = (id, node.layer.first_output)
            for one in node.folded:
                frozen, disabled = one.frozen or node.frozen, one.disabled or node.disabled
                rate = one.rate * node.rate
                nodes[one.id] = replace(one, inside=id, frozen=frozen, disabled=disabled, rate=rate)
                wire = Edge(one.id, one.layer.input_ports()[0].name, *end)
                edges[wire.key] = wire
                end = (one.id, one.layer.first_output)
            ends[start] = end
        for key, edge in self.edges.items():
            source, output = ends.get((edge.source, edge.output), (edge.source, edge.output))
            edges[key] = replace(edge, source=source, output=output)
        return replace(self, nodes=nodes, edges=edges)

    def origin(self, id: str, output: str = "y") -> tuple[str, str] | None:
        """The node and output from which a value really comes; None behind a disabled node that nothing feeds.

        A disabled node passes on what is at its first input.
        """
        seen: set[str] = set()
        while self.nodes[id].disabled:
            wires = self.incoming.get(id, ())
            if not wires or id in seen:
                return None
            seen.add(id)
            id, output = wires[0].source, wires[0].output
        return id, output

    @cached_property
    def frozen(self) -> frozenset[str]:
        """Paths of the nodes whose weights are not to change, inside Blocks as well."""
        found = {id for id, node in self.nodes.items() if node.frozen}
        for id, node in self.nodes.items():
            found |= {f"{id}/{one.id}" for one in node.folded if one.frozen}
            if isinstance(node.layer, Block):
                found |= {f"{id}/{path}" for path in node.layer.graph.frozen}
        return frozenset(found)

    @cached_property
    def ends(self) -> tuple[str, ...]:
        """Ids of the cards at which what computes ends, in the order of `active.outputs()`."""
        active = self.active
        return tuple(active.nodes[id].inside or id for id in active.outputs())

    @cached_property
    def ids(self) -> frozenset[str]:
        """The ids of all nodes, those that are folded as well."""
        return frozenset((*self.nodes, *(one.id for node in self.nodes.values() for one in node.folded)))

    @cached_property
    def size(self) -> int:
        """Layers besides Inputs; those in a Block count, once per copy, instead of the Block."""

        def count(layer: Layer) -> int:
            return layer.repeat * layer.graph.size if isinstance(layer, Block) else not isinstance(layer, InputLayer)

        return sum(count(node.layer) + len(node.folded) for node in self.nodes.values())

    def cycle(self) -> tuple[str, ...]:
        """Ids of nodes that are on or behind a cycle; empty where there is none."""
        return tuple(sorted(set(self.nodes) - set(self.order)))

    def inputs(self) -> tuple[str, ...]:
        """Ids of the Input nodes, by name."""
        return tuple(id for id in self.order if isinstance(self.nodes[id].layer, InputLayer))

    def outputs(self) -> tuple[str, ...]:
        """Ids of the nodes where the network ends, by name: fed by something, feeding nothing."""
        ends = (id for id in self.order if id in self.incoming and id not in self.outgoing)
        return tuple(sorted(ends, key=id_order))

    def is_loose(self, id: str) -> bool:
        """True for a node with no wire at all, which the network simply leaves out."""
        return id not in self.incoming and id not in self.outgoing

    def reaches(self, start: str, goal: str) -> bool:
        """Whether wires lead from `start` to `goal`."""
        todo, seen = [start], {start}
        while todo:
            id = todo.pop()
            if id == goal:
                return True
            for edge in self.outgoing.get(id, ()):
                if edge.target not in seen:
                    seen.add(edge.target)
                    todo.append(edge.target)
        return False

    def why_not(self, source: str, target: str, output: str = "") -> str:
        """Why a wire may not lead from `source` (its first output unless one is named) to `target`; "" if it may."""
        if source not in self.nodes or target not in self.nodes:
            return say("That layer is gone.")
        if source == target:
            return say("A layer cannot feed itself.")
        if not self.nodes[target].layer.input_ports():
            return say("{target} takes no input.", target=self.nodes[target].name)
        if output and output not in {port.name for port in self.nodes[source].layer.output_ports()}:
            return say("{name} has no output “{output}”.", name=self.nodes[source].name, output=output)
        if self.reaches(target, source):
            return say("This wire would close a circle. Wires lead only forward, from input to output.")
        return ""

    # -- edits: each returns a new Graph -----------------------------------------------------------------------

    def with_nodes(self, *nodes: Node) -> Graph:
        """Add nodes, or replace those of the same id."""
        result = replace(self, nodes={**self.nodes, **{node.id: node for node in nodes}})
        old = [self.nodes[node.id] for node in nodes if node.id in self.nodes]
        if [node.layer.input_ports() for node in old] == [node.layer.input_ports() for node in nodes]:
            result.__dict__.update({name: self.__dict__[name] for name in WIRING & self.__dict__.keys()})
        return result

    def without(self, ids: Iterable[str], *, bridge: bool = False) -> Graph:
        """Remove nodes and their wires; with `bridge`, join what a removed node stood between."""
        nodes, edges = dict(self.nodes), dict(self.edges)
        arriving: dict[str, set[tuple[str, str]]] = {}
        leaving: dict[str, set[tuple[str, str]]] = {}
        for key, edge in edges.items():
            arriving.setdefault(edge.target, set()).add(key)
            leaving.setdefault(edge.source, set()).add(key)
        for id in ids:
            if nodes.pop(id, None) is None:
                continue
            before, behind = arriving.pop(id, set()), leaving.pop(id, set())
            gone = {key: edges.pop(key) for key in before | behind}
            for key, edge in gone.items():
                leaving.get(edge.source, set()).discard(key)
                arriving.get(edge.target, set()).discard(key)
            if bridge and len(before) == 1:
                start = gone[next(iter(before))]
                for key in behind:
                    edges[key] = replace(gone[key], source=start.source, output=start.output)
                    arriving.setdefault(gone[key].target, set()).add(key)
                    leaving.setdefault(start.source, set()).add(key)
        nodes |= {id: replace(node, tied="") for id, node in nodes.items() if node.tied and node.tied not in nodes}
        return replace(self, nodes=nodes, edges=edges)

    def connect(self, source: str, target: str, input: str = "", output: str = "") -> Graph:
        """Add a wire. A taken single input is replaced; ValueError with a sentence where it is not allowed."""
        reason = self.why_not(source, target, output)
        if reason:
            raise ValueError(reason)
        output = output or self.nodes[source].layer.first_output
        edge = Edge(target, self.free_input(target, input, source, output), source, output)
        return replace(self, edges={**self.edges, edge.key: edge})

    def free_input(self, target: str, wanted: str = "", source: str = "", output: str = "") -> str:
        """The input at which a new wire would end: the wanted one, else a free one, else the first."""
        ports = self.nodes[target].layer.input_ports()
        names = {port.name for port in ports}
        base = wanted.split(".")[0]
        if wanted and base not in names:
            raise ValueError(say("{name} has no input “{wanted}”.", name=self.nodes[target].name, wanted=wanted))
        free = [port for port in ports if port.variadic or (target, port.name) not in self.edges]
        port = next((port for port in ports if port.name == base), None) or (free or list(ports))[0]
        if not port.variadic:
            return port.name
        taken = {e.input: e for e in self.incoming.get(target, ()) if e.input.startswith(port.name + ".")}
        if any((e.source, e.output) == (source, output) for e in taken.values()) and source:
            raise ValueError(say("These two layers are connected already."))
        if wanted and "." in wanted:
            return wanted
        return f"{port.name}.{1 + max((port_order(name)[1] for name in taken), default=-1)}"

    def disconnect(self, edges: Iterable[Edge]) -> Graph:
        gone = {edge.key for edge in edges}
        return replace(self, edges={key: edge for key, edge in self.edges.items() if key not in gone})

    def insert_on(self, edge: Edge, node: Node) -> Graph:
        """Put a node on a wire: the wire ends at the node, a new one leads on."""
        graph = self.with_nodes(node)
        port = graph.free_input(node.id)
        first = Edge(node.id, port, edge.source, edge.output)
        second = Edge(edge.target, edge.input, node.id, node.layer.first_output)
        return replace(graph, edges={**graph.edges, first.key: first, second.key: second})

    def moved(self, places: Mapping[str, tuple[float, float]]) -> Graph:
        return self.with_nodes(*(replace(self.nodes[id], x=x, y=y) for id, (x, y) in places.items()))

    def with_layer(self, id: str, layer: Layer) -> Graph:
        """Change a node's layer; wires to ports that it no longer has are dropped."""
        old = self.nodes[id].layer
        graph = self.with_nodes(replace(self.nodes[id], layer=layer))
        if isinstance(old, Block) and isinstance(layer, Block):
            moved = (replace(e, output=old.output_in(layer, e.output)) for e in self.outgoing.get(id, ()))
            graph = replace(graph, edges={**graph.edges, **{edge.key: edge for edge in moved}})
        ports = {port.name for port in layer.input_ports()}
        outs = {port.name for port in layer.output_ports()}
        lost = [e for e in graph.incoming.get(id, ()) if e.input.split(".")[0] not in ports]
        lost += [e for e in graph.outgoing.get(id, ()) if e.output not in outs]
        return graph.disconnect(lost) if lost else graph

    def fresh_id(self, layer: Layer) -> str:
        """A new id made from the layer's name: conv1, conv2, …; the first Input is just input."""
        word = re.sub(r"[^a-z]", "", re.sub(r"\dd$", "", type(layer).__name__.lower())) or "node"
        if word == "input" and word not in self.ids:
            return word
        number = 1
        while f"{word}{number}" in self.ids:
            number += 1
        return f"{word}{number}"


class InputLayer(Layer, abstract=True):
    """Base of the layers through which data enters: no input port; the shape comes from the data."""

    def input_ports(self) -> tuple[Port, ...]:
        return ()


class OutputLayer(Layer, abstract=True):
    """Base of the layers through which a value leaves a Block, also one that is used inside as well."""


class Block(Layer):
    """Holds a network of its own, so that a large network stays readable; double-click to go in.

    With a repeat greater than 1 the copies follow one another, each with weights of its own.
    """

    title, family, hint = "Block", "Structure", "▣"
    words = "group subgraph repeat nested"
    repeat: int = integer(default=1, low=1, high=1000, help="How many copies follow one another.")
    graph: Graph = field(default_factory=Graph)
    promoted: tuple[Promotion, ...] = ()
    """Params of layers inside that can be set from outside."""

    def module(self, *xs: Shape) -> Call:
        raise TypeError("a Block is built from its graph, not from one expression")

    def input_ports(self) -> tuple[Port, ...]:
        return tuple(Port(id) for id in self.graph.inputs())

    def output_ports(self) -> tuple[Port, ...]:
        return tuple(Port(name) for name in self.ends()) or (Port("y"),)

    def ends(self) -> dict[str, str]:
        """The layer behind each output. Outputs are named like these layers; a single one is y."""
        found = self.graph.ends
        return {"y": found[0]} if len(found) == 1 else {id: id for id in found}

    def output_in(self, edited: Block, port: str) -> str:
        """The output of this Block after an edit inside that gives what `port` gave, or what is made of it now."""
        end = self.ends().get(port, "")
        return next((name for name, id in edited.ends().items() if edited.graph.reaches(end, id)), port)

    def subtitle(self) -> str:
        count = self.graph.size
        layers = say("1 layer") if count == 1 else say("{count} layers", count=count)
        return f"{layers} × {self.repeat}" if self.repeat > 1 else layers

    def __hash__(self) -> int:
        return hash((self.repeat, self.graph))


def at_path(graph: Graph, path: tuple[str, ...]) -> Graph:
    """The graph inside the Blocks named by `path`; the graph itself for an empty path. KeyError if there is none."""
    for id in path:
        layer = graph.nodes[id].layer
        if not isinstance(layer, Block):
            raise KeyError(f"{id} is not a Block")
        graph = layer.graph
    return graph


def with_graph_at(graph: Graph, path: tuple[str, ...], inner: Graph) -> Graph:
    """Replace the graph inside the Blocks named by `path`."""
    if not path:
        return inner
    block: Any = graph.nodes[path[0]].layer
    changed = replace(block, graph=with_graph_at(block.graph, path[1:], inner))
    return graph.with_layer(path[0], changed)
