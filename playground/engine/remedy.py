"""One-click remedies for what shape inference finds wrong."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from playground.core.dataset import Signature
from playground.core.graph import Graph, Node, at_path, with_graph_at
from playground.core.language import say
from playground.core.layer import Layer, Shape
from playground.core.loss import fitting
from playground.core.placement import STEP_X, inserted
from playground.core.problem import Fix, Problem
from playground.core.project import Project
from playground.core.spec import member, members


def add_input(role: str) -> Fix:
    """Put an Input in front of the leftmost layer that has no wire yet."""

    def apply(project: Project) -> Project:
        graph = project.networks[role]
        layer: Layer = member("layers", "Input")()
        start = min(
            (node for node in graph.nodes.values() if node.id not in graph.incoming),
            key=lambda node: (node.y, node.x),
            default=None,
        )
        x, y = (start.x - STEP_X, start.y) if start else (0.0, 0.0)
        node = Node(graph.fresh_id(layer), layer, x, y)
        graph = graph.with_nodes(node)
        if start is not None and start.layer.input_ports():
            graph = graph.connect(node.id, start.id)
        return project.with_network(role, graph)

    return Fix(say("Add an Input"), apply)


def connect(role: str, prefix: str, graph: Graph, id: str) -> Fix | None:
    """Draw the wire that most probably was meant: from or to the nearest free neighbour."""
    node = graph.nodes[id]
    if node.layer.input_ports() and id not in graph.incoming:
        ends = [n for n in graph.nodes.values() if n.id not in graph.outgoing and not graph.why_not(n.id, id)]
        before = [n for n in ends if (n.y, n.x) <= (node.y, node.x)] or ends
        best = min(before, key=lambda n: _distance(n, node), default=None)
        pair = (best.id, id) if best else None
    else:
        starts = [n for n in graph.nodes.values() if n.id not in graph.incoming and not graph.why_not(id, n.id)]
        best = min(starts, key=lambda n: _distance(n, node), default=None)
        pair = (id, best.id) if best else None
    if pair is None or best is None:
        return None
    source, target = pair
    label = say("Connect {name} to {name2}", name=graph.nodes[source].name, name2=graph.nodes[target].name)
    return Fix(label, lambda project: inside(project, role, prefix, lambda g: g.connect(source, target)))


def _distance(one: Node, two: Node) -> float:
    return abs(one.x - two.x) + 2 * abs(one.y - two.y)


def advice(layer: Layer, shape: Shape) -> str:
    """What to do where a layer gets an input of the wrong rank."""
    sibling = _sibling(layer, shape)
    if sibling:
        return say("Use {sibling} here.", sibling=sibling.title)
    if layer.ranks == (3,) and shape.rank == 1:
        return say(
            "A vector has no height and width, so put this layer in front of Flatten, or choose data with images."
        )
    if 1 in layer.ranks and shape.rank > 1:
        return say("Add a Flatten before it.")
    return ""


def for_node(role: str, prefix: str, graph: Graph, id: str, inputs: list[Shape]) -> Fix | None:
    """The remedy that belongs to `advice`."""
    node = graph.nodes[id]
    wrong = next((x for x in inputs if node.layer.ranks and x.rank not in node.layer.ranks), None)
    if wrong is None or len(inputs) != 1:
        return None
    sibling = _sibling(node.layer, wrong)
    if sibling:

        def swap(g: Graph) -> Graph:
            values = g.nodes[id].layer.values()
            return g.with_layer(id, sibling(**{name: values[name] for name in values if name in sibling.params()}))

        return Fix(
            say("Use {sibling} instead", sibling=sibling.title), lambda project: inside(project, role, prefix, swap)
        )
    wire = graph.incoming[id][0]
    before = graph.nodes[wire.source]
    if 1 in node.layer.ranks and wrong.rank > 1:

        def insert(g: Graph) -> Graph:
            flatten: Layer = member("layers", "Flatten")()
            new = Node(g.fresh_id(flatten), flatten, g.nodes[id].x, g.nodes[id].y)
            return inserted(g, g.edges[wire.key], new)

        return Fix(say("Insert Flatten"), lambda project: inside(project, role, prefix, insert))
    if type(before.layer).__name__ == "Flatten":
        return Fix(
            say("Remove {before}", before=before.name),
            lambda project: inside(project, role, prefix, lambda g: g.without([before.id], bridge=True)),
        )
    return None


def _sibling(layer: Layer, shape: Shape) -> type[Layer] | None:
    """The same layer for another number of dimensions: BatchNorm1d and BatchNorm2d."""
    name = type(layer).__name__
    for end in ("1d", "2d", "3d"):
        if name.endswith(end):
            others = (members("layers").get(name[:-2] + other) for other in ("1d", "2d", "3d"))
            return next((cls for cls in others if cls is not None and shape.rank in cls.ranks), None)
    return None


def for_output(
    project: Project, outputs: Mapping[str, tuple[tuple[str, Shape], ...]], problem: Problem, data: Signature
) -> Problem:
    """The problem of an output that does not fit loss and data, with a remedy where there is one."""
    for role, found in outputs.items():
        for id, shape in found:
            if problem.where == f"networks.{role}.{id}" and problem.fix is None:
                place = [one for one, _ in found].index(id)
                fix = _fit_loss(project, place, shape, data)
                fix = fix or _fit_output(role, project.networks[role], id, shape, data)
                return replace(problem, fix=fix)
    return problem


def _fit_loss(project: Project, place: int, shape: Shape, data: Signature) -> Fix | None:
    """Use another loss for output number `place`, if one fits it as it is while the one in use does not."""
    losses = project.recipe.losses_of()
    if place >= len(losses) or "losses" not in project.recipe.params():
        return None
    loss = fitting(shape, data)
    if loss is None:
        return None
    recipe = project.recipe.with_values(losses=(*losses[:place], loss, *losses[place + 1 :]))
    return Fix(say("Use {loss} instead", loss=loss.title), lambda now: replace(now, recipe=recipe))


def _fit_output(role: str, graph: Graph, id: str, shape: Shape, data: Signature) -> Fix | None:
    node = graph.nodes[id]
    if shape.rank > 1:
        flatten: Layer = member("layers", "Flatten")()
        return Fix(say("Add a Flatten"), lambda project: inside(project, role, "", lambda g: behind(g, id, flatten)))
    if shape.features == data.size:
        return None
    if "out_features" in node.layer.params():

        def resize(g: Graph) -> Graph:
            return g.with_layer(id, g.nodes[id].layer.with_values(out_features=data.size))

        return Fix(
            say("Give {node} {size} outputs", node=node.name, size=data.size),
            lambda project: inside(project, role, "", resize),
        )
    linear: Layer = member("layers", "Linear")(out_features=data.size)
    label = say("Add a Linear with {size} outputs", size=data.size)
    return Fix(label, lambda project: inside(project, role, "", lambda g: behind(g, id, linear)))


def behind(graph: Graph, id: str, layer: Layer) -> Graph:
    node = graph.nodes[id]
    new = Node(graph.fresh_id(layer), layer, node.x + STEP_X, node.y)
    return graph.with_nodes(new).connect(id, new.id)


def inside(project: Project, role: str, prefix: str, edit: Callable[[Graph], Graph]) -> Project:
    """Edit the graph inside the Blocks that `prefix` ("block1/block2/") names.

    The graph may have changed since the remedy was offered; nothing happens where its layers are gone.
    """
    blocks = tuple(prefix.split("/")[:-1])
    whole = project.networks[role]
    try:
        edited = edit(at_path(whole, blocks))
    except (KeyError, ValueError, TypeError):
        return project
    return project.with_network(role, with_graph_at(whole, blocks, edited))
