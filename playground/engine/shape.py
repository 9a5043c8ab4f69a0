"""Shape inference: real modules on the meta device say what flows where, or a Problem says why nothing can."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

from playground.core.dataset import Signature
from playground.core.graph import Block, Edge, Graph, InputLayer, Node
from playground.core.language import say
from playground.core.layer import Layer, NodeFacts, Shape
from playground.core.problem import Fix, Problem, errors
from playground.core.project import Project
from playground.engine import augment, misfit, remedy, tie
from playground.engine.check import looked_at
from playground.engine.unrolled import measured

MAX_LAYERS = 100_000
"""Most layers of a network, counting every copy of a Block."""
MAX_CONNECTIONS = 20
"""Problems that are offered a wire as their remedy: to look for the nearest layer takes long where there are many."""


@dataclass(frozen=True)
class Analysis:
    """What can be known of a project before it is trained."""

    facts: Mapping[str, Mapping[str, NodeFacts]] = field(default_factory=dict)
    """By role and node path ("conv1", "block1/conv1")."""
    problems: tuple[Problem, ...] = ()
    parameters: int = 0
    """Numbers that training may change."""
    macs: int = 0
    """Multiply–accumulate operations for one example."""
    layers: int = 0
    """Layers besides Inputs; those in a Block count, once per copy, instead of the Block."""
    outputs: Mapping[str, tuple[tuple[str, Shape], ...]] = field(default_factory=dict)
    """Node id and shape of every output, by role."""

    @property
    def ok(self) -> bool:
        return not any(problem.severity == "error" for problem in self.problems)

    def at(self, role: str, path: str) -> tuple[Problem, ...]:
        """The problems that sit on a node, or inside of it where it is a Block."""
        place = f"networks.{role}.{path}"
        return tuple(p for p in self.problems if p.where == place or p.where.startswith((f"{place}.", f"{place}/")))


def analyse(project: Project) -> Analysis:
    """Infer all shapes, count parameters and MACs, and collect everything that is wrong or doubtful."""
    data = project.dataset.signature()
    problems: list[Problem] = []
    shapes = augment.shapes(project, data, problems)
    facts: dict[str, dict[str, NodeFacts]] = {}
    outputs: dict[str, tuple[tuple[str, Shape], ...]] = {}
    totals = [0, 0, 0]
    for role, graph in project.networks.items():
        walk = _Walk(role, problems)
        found = walk.network(graph, shapes)
        facts[role] = walk.facts
        outputs[role] = found
        for n, value in enumerate((walk.parameters, walk.macs, walk.layers)):
            totals[n] += value
    if not any(problem.severity == "error" for problem in problems):
        problems += _check_recipe(project, outputs, data)
    analysis = Analysis(facts, tuple(problems), *totals, outputs=outputs)
    if not analysis.ok:
        return analysis
    return replace(analysis, problems=(*problems, *looked_at(project, analysis)))


def _check_recipe(
    project: Project, outputs: Mapping[str, tuple[tuple[str, Shape], ...]], data: Signature
) -> list[Problem]:
    missing = [role for role in project.recipe.roles if role not in project.networks]
    if missing:
        title = project.recipe.title
        return [
            Problem(
                "networks", say("{title} needs a network named {role!r}, but there is none.", title=title, role=role)
            )
            for role in missing
        ]
    return [remedy.for_output(project, outputs, problem, data) for problem in project.recipe.check(outputs, data)]


class _Walk:
    """One way through the graphs of a role."""

    def __init__(self, role: str, problems: list[Problem]) -> None:
        self.role, self.problems = role, problems
        self.facts: dict[str, NodeFacts] = {}
        self.parameters = self.weights = self.macs = self.layers = 0
        """Numbers that training may change, all numbers, operations and layers."""

    def network(self, whole: Graph, data: list[Shape]) -> tuple[tuple[str, Shape], ...]:
        """Whole network of the role; the shapes of the data go to its Inputs in order."""
        where = f"networks.{self.role}"
        graph = whole.active
        inputs = [id for id in graph.inputs() if not graph.is_loose(id)] or list(graph.inputs())
        if not graph.nodes:
            self.problems.append(Problem(where, say("The network is empty. Drag layers onto the canvas, Input first.")))
            return ()
        if (count := graph.size) > MAX_LAYERS:
            message = say(
                "With all copies of its Blocks this network has {count:,} layers; at most {MAX_LAYERS:,} can be "
                "trained. Repeat the Blocks less often.",
                count=count,
                MAX_LAYERS=MAX_LAYERS,
            )
            self.problems.append(Problem(where, message))
            return ()
        if not inputs:
            fix = remedy.add_input(self.role)
            self.problems.append(Problem(where, say("There is no Input, so no data enters. Add an Input layer."), fix))
        for id in inputs[len(data) :]:
            message = say(
                "This Input is one too many: the data has inputs for {count} only. Delete it.",
                count=len(data),
            )
            self.problems.append(Problem(f"{where}.{id}", message))
        return self.graph(whole, dict(zip(inputs, data, strict=False)), "", False)

    def graph(
        self, graph: Graph, given: Mapping[str, Shape], prefix: str, frozen: bool
    ) -> tuple[tuple[str, Shape], ...]:
        """One graph; `given` has the shape of each Input. Returns id and shape of every output that is known.

        `frozen` where it is inside a Block that is.
        """
        whole, graph = graph, graph.active
        known: dict[tuple[str, str], Shape] = {}
        for id in graph.cycle():
            if id in {edge.target for edge in graph.edges.values()}:
                self._complain(
                    prefix + id, say("This layer is on or behind a circle of wires. Remove one wire of the circle.")
                )
        for id in graph.order:
            node = graph.nodes[id]
            if isinstance(node.layer, InputLayer):
                shape = given.get(id)
                if shape is not None:
                    known[id, "y"] = shape
                    self.facts[prefix + id] = NodeFacts((shape,))
                if graph.is_loose(id) and len(graph.nodes) > 1:
                    self._unconnected(graph, node, prefix)
                continue
            if graph.is_loose(id):
                self._unconnected(graph, node, prefix)
                continue
            self.layers += 0 if isinstance(node.layer, Block) else 1
            inputs = self._inputs(graph, node, known, prefix)
            if inputs is not None:
                self._node(graph, node, inputs, known, prefix, frozen or node.frozen)
        for id in whole.nodes:
            if whole is not graph and (origin := whole.origin(id)) is not None and whole.nodes[id].disabled:
                passed = (known[origin],) if origin in known else ()
                self.facts[prefix + id] = NodeFacts(passed, passed)
            elif whole.nodes[id].folded and prefix + id in self.facts:
                self._sum_up(whole.nodes[id], prefix)
        ends = (
            (card, id, graph.nodes[id].layer.first_output) for card, id in zip(whole.ends, graph.outputs(), strict=True)
        )
        return tuple((card, known[id, port]) for card, id, port in ends if (id, port) in known)

    def _tied(self, graph: Graph, node: Node, facts: NodeFacts, prefix: str) -> NodeFacts:
        """Facts of a layer that uses the weights of another: these count there."""
        source = self.facts.get(prefix + node.tied)
        if node.tied not in graph.nodes or node.tied not in graph.order[: graph.order.index(node.id)]:
            message = say("It shares the weights of {id}, which must come before it and be in use.", id=node.tied)
            self._complain(prefix + node.path, message)
            return facts
        if source is None or not source.calls:
            return facts  # that layer has a problem of its own
        if message := tie.misfit(source.calls[0], facts.calls[0], graph.nodes[node.tied].name):
            self._complain(prefix + node.path, message)
            return facts
        return replace(facts, parameters=facts.parameters - tie.shared(facts.calls[0]))

    def _sum_up(self, node: Node, prefix: str) -> None:
        """Facts of a card with all layers that are set on it."""
        own = self.facts[prefix + node.id]
        parts = [self.facts.get(f"{prefix}{node.id}/{one.id}") for one in node.folded if not one.disabled]
        known = [one for one in parts if one is not None]
        if known:
            whole = len(known) == len(parts) and all(one.shapes for one in known)
            shapes = (known[-1].shapes[0], *own.shapes[1:]) if whole else ()
            parameters = own.parameters + sum(one.parameters for one in known)
            macs = own.macs + sum(one.macs for one in known)
            self.facts[prefix + node.id] = replace(own, shapes=shapes, parameters=parameters, macs=macs, own=own)

    def _inputs(
        self, graph: Graph, node: Node, known: Mapping[tuple[str, str], Shape], prefix: str
    ) -> list[Shape] | None:
        """Shapes at the input ports; None where a wire is missing or where what comes before has a problem."""
        wires: list[Edge] = []
        ports, arriving = node.layer.input_ports(), graph.incoming.get(node.id, ())
        for port in ports:
            if len(ports) == 1:
                found = list(arriving)
            else:
                found = [e for e in arriving if e.input.split(".")[0] == port.name]
            if not found:
                message = say(
                    "{node} gets no input. Draw a wire to its left port from the layer before it.", node=node.name
                )
                self._complain(prefix + node.id, message, self._connection(graph, node, prefix))
                return None
            wires += found
        shapes = [known.get((wire.source, wire.output)) for wire in wires]
        return None if None in shapes else [shape for shape in shapes if shape is not None]

    def _node(
        self,
        graph: Graph,
        node: Node,
        inputs: list[Shape],
        known: dict[tuple[str, str], Shape],
        prefix: str,
        frozen: bool,
    ) -> None:
        path = prefix + node.path
        if isinstance(node.layer, Block):
            found = self._known_block(node.layer, inputs, path, frozen)
            for port, shape in found:
                known[node.id, port] = shape
            return
        result = infer(node.layer, tuple(inputs))
        if isinstance(result, str):
            fix = None if node.inside else remedy.for_node(self.role, prefix, graph, node.id, inputs)
            self._complain(path, result, fix)
            self.facts[path] = NodeFacts((), tuple(inputs))
            return
        if node.tied:
            result = self._tied(graph, node, result, prefix)
        self.facts[path] = result
        self.parameters += 0 if frozen else result.parameters
        self.weights += result.parameters
        self.macs += result.macs
        for port, shape in zip(node.layer.output_ports(), result.shapes, strict=True):
            known[node.id, port.name] = shape

    def inside(self, block: Block, inputs: list[Shape], frozen: bool = False) -> list[tuple[str, Shape]]:
        """Output and shape of all that a Block gives; its facts are found as if it had no name."""
        return self._block(block, inputs, "", frozen)

    def _known_block(self, block: Block, inputs: list[Shape], path: str, frozen: bool) -> list[tuple[str, Shape]]:
        """A Block, walked through only once where the same one stands, or stood, elsewhere behind the same shapes."""
        walk, found = _walked(block, tuple(inputs), frozen)
        if walk.problems:
            return self._block(block, inputs, path, frozen)
        for inner, facts in walk.facts.items():
            self.facts[path + inner] = facts
        self.parameters += walk.parameters
        self.weights += walk.weights
        self.macs += walk.macs
        self.layers += walk.layers
        return found

    def _block(self, block: Block, inputs: list[Shape], path: str, frozen: bool) -> list[tuple[str, Shape]]:
        """All copies of a Block. Facts are kept of the first copy; counts are those of all."""
        before = (self.weights, self.macs)
        graph = block.graph.active
        if not graph.nodes:
            self._complain(path, say("This Block is empty. Double-click it and add layers, an Input first."))
            return []
        if not graph.outputs() and not graph.cycle():
            self._complain(path, say("This Block has no output yet. Connect its Input to a layer inside."))
            return []
        if block.repeat > 1 and (len(graph.inputs()) != 1 or len(graph.outputs()) != 1):
            self._complain(
                path, say("A repeated Block needs exactly one Input and one output, so that copies can follow.")
            )
            return []
        first = inputs
        found: tuple[tuple[str, Shape], ...] = ()
        done = 0
        while done < block.repeat:
            given = dict(zip(graph.inputs(), inputs, strict=False))
            walk = self if done == 0 else _Walk(self.role, [])
            rest = block.repeat - done
            found = walk.graph(block.graph, given, f"{path}/", frozen)
            same = len(found) == 1 and [found[0][1]] == inputs
            if walk is not self:
                times = rest if same else 1
                self.parameters += walk.parameters * times
                self.weights += walk.weights * times
                self.macs += walk.macs * times
                self.layers += walk.layers * times
                if wrong := errors(walk.problems):
                    self._complain(
                        path,
                        say(
                            "Copy {value} of {repeat} does not fit: {message}",
                            value=done + 1,
                            repeat=block.repeat,
                            message=wrong[0].message,
                        ),
                    )
                    return []
                done += times
            else:
                done += 1
            if not found:
                return []
            inputs = [shape for _, shape in found]
        self.facts[path] = NodeFacts(
            tuple(shape for _, shape in found),
            tuple(first),
            self.weights - before[0],
            self.macs - before[1],
        )
        names = [port.name for port in block.output_ports()]
        return [(names[graph.outputs().index(id)], shape) for id, shape in found]

    def _unconnected(self, graph: Graph, node: Node, prefix: str) -> None:
        message = say("{node} is not connected to anything, so the network leaves it out.", node=node.name)
        fix = self._connection(graph, node, prefix)
        self.problems.append(Problem(f"networks.{self.role}.{prefix}{node.id}", message, fix, "warning"))

    def _connection(self, graph: Graph, node: Node, prefix: str) -> Fix | None:
        many = len(self.problems) >= MAX_CONNECTIONS
        return None if many else remedy.connect(self.role, prefix, graph, node.id)

    def _complain(self, path: str, message: str, fix: Fix | None = None) -> None:
        self.problems.append(Problem(f"networks.{self.role}.{path}", message, fix))


@lru_cache(maxsize=512)
def _walked(block: Block, inputs: tuple[Shape, ...], frozen: bool) -> tuple[_Walk, list[tuple[str, Shape]]]:
    walk = _Walk("", [])
    return walk, walk.inside(block, list(inputs), frozen)


@lru_cache(maxsize=4096)
def infer(layer: Layer, inputs: tuple[Shape, ...]) -> NodeFacts | str:
    """Facts of one layer for inputs of these shapes, or a sentence that says why they do not fit."""
    for shape in inputs:
        if layer.ranks and shape.rank not in layer.ranks:
            return misfit.wrong_rank(layer, shape)
        if wrong := misfit.wrong_numbers(layer, shape):
            return wrong
    try:
        call = layer.module(*inputs)
        return replace(measured(layer, call, inputs), inputs=inputs, calls=(call,))
    except (ValueError, RuntimeError, TypeError) as error:
        return misfit.plain(layer, inputs, error)


def through(layer: Layer, inputs: tuple[Shape, ...]) -> tuple[Shape, ...] | str:
    """Shapes at the outputs of a layer or Block, or a sentence that says why it does not fit."""
    if not isinstance(layer, Block):
        result = infer(layer, inputs)
        return result if isinstance(result, str) else result.shapes
    walk = _Walk("", [])
    found = walk.inside(layer, list(inputs))
    wrong = errors(walk.problems)
    return wrong[0].message if wrong else tuple(shape for _, shape in found)
