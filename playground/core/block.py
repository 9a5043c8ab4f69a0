"""What is done with Blocks: made of layers, taken apart, edited together."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from playground.core.fold import renamed
from playground.core.graph import Block, Edge, Graph, InputLayer, Node, OutputLayer
from playground.core.language import say
from playground.core.layer import Layer
from playground.core.placement import HEAD, STEP_X, snapped, with_room
from playground.core.spec import members

MOST_COPIES = 64
"""Most copies of a Block that are laid out when it is unpacked."""


def wrapped(graph: Graph, ids: Iterable[str], title: str = "") -> tuple[Graph, str]:
    """Put nodes into a Block, which takes over their wires; returns the graph and the id of the Block.

    ValueError with a sentence where there is nothing to put in, or where a way leaves the selection and comes back.
    """
    chosen = {id for id in ids if id in graph.nodes and not isinstance(graph.nodes[id].layer, InputLayer)}
    if not chosen:
        raise ValueError(say("Select the layers that are to become a Block. An Input stays outside."))
    if between := _between(graph, chosen):
        names = ", ".join(graph.nodes[id].name for id in sorted(between)[:4])
        raise ValueError(
            say("{names} would lie between the Block's output and its input. Select that as well.", names=names)
        )
    for node in graph.nodes.values():
        if node.tied and (node.id in chosen) != (node.tied in chosen):
            message = say("{one} shares the weights of {two}. Select both, or neither.", one=node.name,
                          two=graph.nodes[node.tied].name)  # fmt: skip
            raise ValueError(message)
    inner, entries = _with_inputs(graph, chosen)
    inner, exits = _with_outputs(graph, inner, chosen)
    layer = Block(graph=inner)
    ports = {end: port for port, end in layer.ends().items()}
    rest = replace(
        graph,
        nodes={id: node for id, node in graph.nodes.items() if id not in chosen},
        edges={key: e for key, e in graph.edges.items() if e.source not in chosen and e.target not in chosen},
    )
    places = [graph.nodes[id] for id in chosen]
    x, y = min(node.x for node in places), sum(node.y for node in places) / len(places)
    block = Node(rest.fresh_id(layer), layer, x, snapped(y), title)
    edges = dict(rest.edges)
    for (source, output), id in entries.items():
        edges[block.id, id] = Edge(block.id, id, source, output)
    for edge in graph.edges.values():
        if edge.source in chosen and edge.target not in chosen:
            edges[edge.key] = replace(edge, source=block.id, output=ports[exits[edge.source, edge.output]])
    return replace(rest, nodes={**rest.nodes, block.id: block}, edges=edges), block.id


def _between(graph: Graph, chosen: Collection[str]) -> set[str]:
    """Nodes outside that are fed by the chosen ones and feed them."""

    def reached(start: Mapping[str, tuple[Edge, ...]], end: str) -> set[str]:
        seen: set[str] = set()
        todo = [getattr(edge, end) for id in chosen for edge in start.get(id, ())]
        while todo:
            id = todo.pop()
            if id not in seen and id not in chosen:
                seen.add(id)
                todo += [getattr(edge, end) for edge in start.get(id, ())]
        return seen

    return reached(graph.outgoing, "target") & reached(graph.incoming, "source")


def _with_inputs(graph: Graph, chosen: set[str]) -> tuple[Graph, dict[tuple[str, str], str]]:
    """The chosen nodes as a graph with an Input for every value from outside; the Inputs by what feeds them."""
    left, top = min(graph.nodes[id].x for id in chosen), min(graph.nodes[id].y for id in chosen)
    nodes = [replace(graph.nodes[id], x=graph.nodes[id].x - left, y=graph.nodes[id].y - top) for id in graph.nodes
             if id in chosen]  # fmt: skip
    edges = {
        key: replace(edge, via=tuple((x - left, y - top) for x, y in edge.via))
        for key, edge in graph.edges.items()
        if edge.source in chosen and edge.target in chosen
    }
    inner = replace(Graph().with_nodes(*nodes), edges=edges)
    entries: dict[tuple[str, str], str] = {}
    for id in (id for id in (*graph.order, *graph.cycle()) if id in chosen):
        for edge in graph.incoming.get(id, ()):
            if edge.source in chosen:
                continue
            value = (edge.source, edge.output)
            if value not in entries:
                layer = _kept_for(InputLayer)
                y = inner.nodes[id].y + len(entries) * (HEAD + 40)
                entry = Node(inner.fresh_id(layer), layer, inner.nodes[id].x - STEP_X, y)
                entries[value] = entry.id
                inner = inner.with_nodes(entry)
            wire = replace(edge, source=entries[value], output="y", via=())
            inner = replace(inner, edges={**inner.edges, wire.key: wire})
    return inner, entries


def _with_outputs(graph: Graph, inner: Graph, chosen: set[str]) -> tuple[Graph, dict[tuple[str, str], str]]:
    """The inner graph with an end for every value that leaves; the ends by what they give."""
    exits: dict[tuple[str, str], str] = {}
    ends = set(inner.ends)
    for edge in sorted(graph.edges.values()):
        value = (edge.source, edge.output)
        if edge.source not in chosen or edge.target in chosen or value in exits:
            continue
        node = inner.nodes[edge.source]
        if edge.source in ends and edge.output == node.layer.first_output and not node.disabled:
            exits[value] = edge.source
            continue
        layer = _kept_for(OutputLayer)
        end = Node(inner.fresh_id(layer), layer, node.x + STEP_X, node.y + HEAD + 40)
        inner = inner.with_nodes(end).connect(edge.source, end.id, output=edge.output)
        exits[value] = end.id
    return inner, exits


def _kept_for(base: type[Layer]) -> Layer:
    """A layer through which values enter or leave a Block."""
    return next(cls() for cls in members("layers").values() if issubclass(cls, base))


# -- taken apart ---------------------------------------------------------------------------------------------------


def unpacked(graph: Graph, id: str) -> tuple[Graph, list[str]]:
    """Put the layers of a Block (of all its copies, one behind the other) in its place; returns their ids.

    ValueError with a sentence where that cannot be done.
    """
    node = graph.nodes[id]
    block = node.layer
    if not isinstance(block, Block):
        raise ValueError(say("Only a Block can be unpacked."))
    if block.repeat > MOST_COPIES:
        raise ValueError(
            say(
                "This Block stands for {repeat} copies. Repeat it at most {MOST_COPIES} times first.",
                repeat=block.repeat,
                MOST_COPIES=MOST_COPIES,
            )
        )
    if block.repeat > 1 and (len(block.input_ports()) != 1 or len(block.ends()) != 1):
        raise ValueError(say("The copies of this Block cannot follow one another, so they cannot be unpacked."))
    return _Unpacking(graph, node, block).done()


class _Unpacking:
    """One Block being taken apart."""

    def __init__(self, graph: Graph, node: Node, block: Block) -> None:
        self.whole, self.node, self.block, self.inner = graph, node, block, block.graph
        keep = {key: edge for key, edge in graph.edges.items() if node.id not in (edge.source, edge.target)}
        self.rest = replace(graph, nodes={k: v for k, v in graph.nodes.items() if k != node.id}, edges=keep)
        self.left_out = {
            id
            for id, one in self.inner.nodes.items()
            if isinstance(one.layer, InputLayer)
            or (isinstance(one.layer, OutputLayer) and id not in self.inner.outgoing)
        }
        self.names: list[dict[str, str]] = []
        """For each copy, the new id of each layer."""

    def done(self) -> tuple[Graph, list[str]]:
        laid = [one for id, one in self.inner.nodes.items() if id not in self.left_out]
        if not laid:
            raise ValueError(say("There is nothing in this Block to unpack."))
        left, top = min(one.x for one in laid), min(one.y for one in laid)
        width, height = max(one.x for one in laid) - left, max(one.y for one in laid) - top
        step = width + STEP_X
        graph = with_room(self.rest, self.node, step * self.block.repeat - STEP_X, height)
        added: list[str] = []
        for copy in range(self.block.repeat):
            dx, dy = self.node.x - left + copy * step, self.node.y - top
            graph = self._copy(graph, dx, dy)
            added += self.names[-1].values()
        return self._rewired(graph), added

    def _copy(self, graph: Graph, dx: float, dy: float) -> Graph:
        names: dict[str, str] = {}
        for id, one in self.inner.nodes.items():
            if id not in self.left_out:
                free = id not in graph.ids
                names[id] = id if free else graph.fresh_id(one.layer)
                frozen, disabled = one.frozen or self.node.frozen, one.disabled or self.node.disabled
                made = replace(one, id=names[id], x=one.x + dx, y=one.y + dy, frozen=frozen, disabled=disabled)
                graph = graph.with_nodes(renamed(made, set(graph.ids)))
        for id in (id for id in names if self.inner.nodes[id].tied):
            graph = graph.with_nodes(replace(graph.nodes[names[id]], tied=names[self.inner.nodes[id].tied]))
        self.names.append(names)
        notes = dict(graph.annotations)
        for note in self.inner.annotations.values():
            name, number = note.id, 1
            while name in notes:
                name, number = f"{note.id.rstrip('0123456789')}{number}", number + 1
            notes[name] = replace(note, id=name, x=note.x + dx, y=note.y + dy)
        return replace(graph, annotations=notes)

    def _rewired(self, graph: Graph) -> Graph:
        edges = dict(graph.edges)
        for copy, names in enumerate(self.names):
            for edge in self.inner.edges.values():
                origin = self._origin(copy, edge.source, edge.output)
                if edge.target in names and origin is not None:
                    wire = Edge(names[edge.target], edge.input, *origin)
                    edges[wire.key] = wire
        ends = self.block.ends()
        for edge in self.whole.outgoing.get(self.node.id, ()):
            end = ends.get(edge.output)
            origin = None if end is None else self._origin(len(self.names) - 1, end, "")
            if origin is not None:
                edges[edge.key] = replace(edge, source=origin[0], output=origin[1])
        return replace(graph, edges=edges)

    def _origin(self, copy: int, id: str, output: str) -> tuple[str, str] | None:
        """What feeds a wire that starts at a layer of the Block, now that the Block is gone."""
        names = self.names[copy]
        if id in names:
            return names[id], output or self.inner.nodes[id].layer.first_output
        if isinstance(self.inner.nodes[id].layer, OutputLayer):
            wires = self.inner.incoming.get(id, ())
            return self._origin(copy, wires[0].source, wires[0].output) if wires else None
        if copy:
            return self._origin(copy - 1, next(iter(self.block.ends().values())), "")
        wire = self.whole.edges.get((self.node.id, id))
        return None if wire is None else (wire.source, wire.output)


# -- edited together -----------------------------------------------------------------------------------------------


def everywhere(graph: Graph, old: Graph, new: Graph) -> Graph:
    """Replace what is inside every Block that holds `old`, at any depth."""
    changed: dict[str, Layer] = {}
    for id, node in graph.nodes.items():
        if isinstance(node.layer, Block):
            inner = new if node.layer.graph == old else everywhere(node.layer.graph, old, new)
            if inner is not node.layer.graph:
                changed[id] = replace(node.layer, graph=inner)
    for id, layer in changed.items():
        graph = graph.with_layer(id, layer)
    return graph


def equals(graph: Graph, block: Block) -> int:
    """How many Blocks of a graph, at any depth, hold the same network as this one."""
    blocks = [node.layer for node in graph.nodes.values() if isinstance(node.layer, Block)]
    return sum((one.graph == block.graph) + equals(one.graph, block) for one in blocks)
