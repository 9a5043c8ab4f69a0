"""Graph → source → nn.Module: the code that is shown is the code that trains and the code that is exported."""

from __future__ import annotations

import itertools
import linecache
import traceback
import weakref
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from playground.core.graph import Block, Graph, InputLayer, Node
from playground.core.initializer import Initializer
from playground.core.layer import Call, NodeFacts, Shape
from playground.core.problem import Problems, errors
from playground.core.project import Project
from playground.engine import own, start, tie
from playground.engine.shape import Analysis, analyse, infer

if TYPE_CHECKING:
    import torch
    from torch import nn

HEADER = "import torch\nfrom torch import nn\n"
_numbers = itertools.count(1)


@dataclass
class Printed:
    """Source text of the networks, with what is needed to find nodes in it."""

    text: str
    classes: dict[str, str]
    """Name of the class of each role."""
    lines: dict[int, tuple[str, str]] = field(default_factory=dict)
    """Role and node path behind each line (from 1)."""
    watchers: str = ""
    """Text of the functions behind `observe`; not part of what is exported. Their own variables begin with _, as no
    id of a node does."""


def source(project: Project) -> str:
    """The PyTorch source of all networks of a project. Raises Problems where the project is not valid."""
    return printed(project).text


def printed(project: Project, analysis: Analysis | None = None) -> Printed:
    """Print all networks. Raises Problems with the errors that keep a project from being built."""
    analysis = analysis or analyse(project)
    if not analysis.ok:
        raise Problems(errors(list(analysis.problems)))
    printer = _Printer()
    names: dict[str, str] = {}
    for role, graph in project.networks.items():
        name = "Net" if role == "network" else role.capitalize()
        name = f"{name}Net" if name in own.pieces() else name
        names[role] = printer.network(role, graph, analysis.facts[role], name)
    return printer.finish(names)


@dataclass
class _Class:
    """One printed class: its lines after the ``class`` line, each with the node it speaks of."""

    name: str
    lines: list[tuple[str, str]]
    prefix: str
    role: str
    watcher: list[str]


class _Printer:
    """Prints classes bottom-up, so that equal Blocks share one."""

    def __init__(self) -> None:
        self.known: dict[str, _Class] = {}
        self.order: list[_Class] = []
        self.own: set[str] = set()
        """Names of our own modules that are used."""

    def network(self, role: str, graph: Graph, facts: Mapping[str, NodeFacts], name: str) -> str:
        shapes = {id: facts[id].shapes[0] for id in _used_inputs(graph.active)}
        return self.graph(role, graph, shapes, "", name)[0]

    def graph(
        self, role: str, graph: Graph, given: Mapping[str, Shape], prefix: str, name: str = ""
    ) -> tuple[str, list[Shape]]:
        """Print the class of one graph (or find an equal one); returns its name and the shapes of its outputs."""
        graph = graph.active
        known = {(id, "y"): shape for id, shape in given.items()}
        made: list[tuple[str, str]] = []
        forward: list[tuple[str, str]] = []
        watch: list[str] = []
        calls: dict[str, Call] = {}
        for id in graph.order:
            node = graph.nodes[id]
            if isinstance(node.layer, InputLayer):
                if id in given:
                    watch.append(f"_seen[_prefix + {id!r}] = {id}")
                continue
            if graph.is_loose(id):
                continue
            wires = graph.incoming[id]
            names = [_value(graph, wire.source, wire.output) for wire in wires]
            shapes = tuple(known[wire.source, wire.output] for wire in wires)
            if isinstance(node.layer, Block):
                self._block(role, node, node.layer, names, list(shapes), prefix, (made, forward, watch), known)
            else:
                calls[id] = _leaf(node, names, shapes, (made, forward, watch), known)
                self.own |= {calls[id].target} if calls[id].is_own else set()
                if node.tied and (line := tie.printed(node, calls[node.tied], calls[id])):
                    made[-1] = (line, node.path)
                    self.own.add(tie.TRANSPOSED)
                elif node.tied:
                    made.append((f"self.{id}.weight = self.{node.tied}.weight", node.path))
        outputs = [(id, graph.nodes[id].layer.first_output) for id in graph.outputs()]
        result = ", ".join(_value(graph, id, port) for id, port in outputs)
        body = _body(list(given), made, forward, result)
        text = "\n".join(line for line, _ in body)
        if name or text not in self.known:
            count = sum(1 for item in self.order if item.name.startswith("Block"))
            cls = _Class(name or f"Block{count + 1}", body, prefix, role, [*watch, f"return {result}"])
            cls.watcher.insert(0, ", ".join(given))
            self.known[text] = cls
            self.order.append(cls)
        return self.known[text].name, [known[output] for output in outputs]

    def _block(
        self,
        role: str,
        node: Node,
        block: Block,
        names: list[str],
        inputs: list[Shape],
        prefix: str,
        out: tuple[list[tuple[str, str]], list[tuple[str, str]], list[str]],
        known: dict[tuple[str, str], Shape],
    ) -> None:
        made, forward, watch = out
        copies: list[str] = []
        outputs: list[Shape] = []
        while len(copies) < block.repeat:
            given = dict(zip(block.graph.inputs(), inputs, strict=True))
            cls, outputs = self.graph(role, block.graph, given, f"{prefix}{node.id}/")
            copies += [cls] * (block.repeat - len(copies) if outputs == inputs else 1)
            inputs = outputs
        if block.repeat == 1:
            expression = f"{copies[0]}()"
        elif len(set(copies)) == 1:
            expression = f"nn.Sequential(*[{copies[0]}() for _ in range({block.repeat})])"
        else:
            expression = f"nn.Sequential({', '.join(f'{cls}()' for cls in copies)})"
        ports = [port.name for port in block.output_ports()]
        for port, shape in zip(ports, outputs, strict=True):
            known[node.id, port] = shape
        results = ", ".join(_local(node, port, ports) for port in ports)
        made.append((f"self.{node.id} = {expression}", node.id))
        forward.append((f"{results} = self.{node.id}({', '.join(names)})", node.id))
        inner = f"_seen, _prefix + {f'{node.id}/'!r}"
        if block.repeat == 1:
            watch.append(f"{results} = watch_{copies[0]}(self.{node.id}, {', '.join(names)}, {inner})")
        else:
            watch.append(f"{node.id} = watch_{copies[0]}(self.{node.id}[0], {names[0]}, {inner})")
            watch.append(f"{node.id} = self.{node.id}[1:]({node.id})")
        watch.append(f"_seen[_prefix + {node.id!r}] = {_local(node, ports[0], ports)}")

    def finish(self, names: dict[str, str]) -> Printed:
        lines = HEADER.splitlines()
        for text in own.needed(self.own):
            lines += ["", "", *text.splitlines()]
        where: dict[int, tuple[str, str]] = {}
        watchers: list[str] = []
        for cls in self.order:
            lines += ["", "", f"class {cls.name}(nn.Module):"]
            for text, id in cls.lines:
                lines.append(text)
                if id:
                    where[len(lines)] = (cls.role, cls.prefix + id)
            arguments, *rest = cls.watcher
            watchers += [
                f"def watch_{cls.name}(self, {arguments}, _seen, _prefix):",
                *(f"    {line}" for line in rest),
                "",
            ]
        return Printed("\n".join(lines) + "\n", names, where, "\n".join(watchers))


def _leaf(
    node: Node,
    names: list[str],
    shapes: tuple[Shape, ...],
    out: tuple[list[tuple[str, str]], list[tuple[str, str]], list[str]],
    known: dict[tuple[str, str], Shape],
) -> Call:
    made, forward, watch = out
    facts = infer(node.layer, shapes)
    if isinstance(facts, str):
        raise AssertionError(facts)
    call = facts.calls[0]
    if call.is_module:
        made.append((f"self.{node.id} = {call.source()}", node.path))
        expression = f"self.{node.id}({', '.join(names)})"
    else:
        expression = call.source(names)
    ports = [port.name for port in node.layer.output_ports()]
    results = ", ".join(_local(node, port, ports) for port in ports)
    forward.append((f"{results} = {expression}  # {facts.shapes[0]}", node.path))
    watch += [f"{results} = {expression}", f"_seen[_prefix + {node.path!r}] = {_local(node, ports[0], ports)}"]
    for port, shape in zip(ports, facts.shapes, strict=True):
        known[node.id, port] = shape
    return call


def _body(
    inputs: list[str], made: list[tuple[str, str]], forward: list[tuple[str, str]], result: str
) -> list[tuple[str, str]]:
    arguments = ", ".join(f"{id}: torch.Tensor" for id in inputs)
    kind = "tuple[torch.Tensor, ...]" if "," in result else "torch.Tensor"
    lines = [("    def __init__(self) -> None:", ""), ("        super().__init__()", "")]
    lines += [(f"        {text}", id) for text, id in made]
    lines += [("", ""), (f"    def forward(self, {arguments}) -> {kind}:", "")]
    lines += [(f"        {text}", id) for text, id in forward]
    return [*lines, (f"        return {result}", "")]


def _used_inputs(graph: Graph) -> list[str]:
    return [id for id in graph.inputs() if not graph.is_loose(id)] or list(graph.inputs())[:1]


def _local(node: Node, port: str, ports: list[str]) -> str:
    """Name of the local variable that holds an output; no id has two _ in a row."""
    return node.id if port == ports[0] else f"{node.id}__{port}"


def _value(graph: Graph, id: str, output: str) -> str:
    return _local(graph.nodes[id], output, [port.name for port in graph.nodes[id].layer.output_ports()])


@dataclass
class Compiled:
    """The networks of a project as Python classes."""

    printed: Printed
    file: str
    namespace: dict[str, Any]
    graphs: Mapping[str, Graph]
    initializer: Initializer

    def build(self, role: str, seed: int, device: str = "cpu") -> nn.Module:
        """A network with fresh weights. Those of a layer depend on the seed and its name alone."""
        import torch

        with torch.device("meta"):
            network: nn.Module = self.namespace[self.printed.classes[role]]()
        start.emptied(network, device)
        start.initialise(network, self.graphs[role], self.initializer, seed, role)
        for module in frozen(network, self.graphs[role]):
            module.requires_grad_(False)
        return network

    def place(self, error: BaseException) -> str:
        """Path of the node in whose line an exception arose ("networks.network.conv1"); "" if in none."""
        for frame in reversed(traceback.extract_tb(error.__traceback__)):
            if frame.filename == self.file and frame.lineno in self.printed.lines:
                role, path = self.printed.lines[frame.lineno]
                return f"networks.{role}.{path}"
        return ""


def compiled(project: Project, analysis: Analysis | None = None) -> Compiled:
    """Compile the printed source under a file name of its own, so that tracebacks show its lines."""
    import torch
    from torch import nn

    text = printed(project, analysis)
    file = f"<network {next(_numbers)}>"
    namespace: dict[str, Any] = {"__name__": "playground_network"}
    linecache.cache[file] = (len(text.text), None, text.text.splitlines(keepends=True), file)
    exec(compile(text.text, file, "exec"), namespace)  # text made only from checked numbers, words and ids
    watching = {**namespace, "torch": torch, "nn": nn}
    exec(compile(text.watchers, f"{file[:-1]} observed>", "exec"), watching)
    for name in {name for name in namespace if f"watch_{name}" in watching}:
        namespace[name].observe = _observer(watching[f"watch_{name}"])
    # A traceback can need the text for as long as there is anything of the module, and then its classes are there.
    weakref.finalize(namespace[next(iter(text.classes.values()))], linecache.cache.pop, file, None).atexit = False
    return Compiled(text, file, namespace, project.networks, project.initializer)


def _observer(watch: Any) -> Any:
    def observe(self: nn.Module, *inputs: torch.Tensor) -> dict[str, torch.Tensor]:
        """Value of every node by path, for the same computation as `forward`."""
        seen: dict[str, torch.Tensor] = {}
        watch(self, *inputs, seen, "")
        return seen

    return observe


def modules(network: nn.Module, graph: Graph, prefix: str = "") -> dict[str, nn.Module]:
    """The module of each node by path; of repeated Blocks the first copy."""
    result: dict[str, nn.Module] = {}
    for id, node in graph.active.nodes.items():
        module = getattr(network, id, None)
        if module is None:
            continue
        result[prefix + node.path] = module
        if isinstance(node.layer, Block):
            inner: Any = module[0] if node.layer.repeat > 1 else module  # pyright: ignore[reportIndexIssue]
            result |= modules(inner, node.layer.graph, f"{prefix}{id}/")
    return result


def frozen(network: nn.Module, graph: Graph) -> Iterator[nn.Module]:
    """The modules that are not to change: those of frozen nodes, in every copy of a Block."""
    for id, node in graph.active.nodes.items():
        module: Any = getattr(network, id, None)
        if module is not None and node.frozen:
            yield module
        elif module is not None and isinstance(node.layer, Block):
            for copy in module if node.layer.repeat > 1 else (module,):
                yield from frozen(copy, node.layer.graph)


def learning(network: nn.Module, graph: Graph) -> None:
    """Put a network into training mode, but for what is frozen: a frozen batch norm keeps its statistics too."""
    network.train()
    for module in frozen(network, graph):
        module.eval()


def trainable(networks: Iterable[nn.Module]) -> list[torch.Tensor]:
    return [p for network in networks for p in network.parameters() if p.requires_grad]
