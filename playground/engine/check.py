"""Check: one thing that an expert would look for in a project. Members are in `checks/`."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from playground.core.fold import unfolded
from playground.core.graph import Block, Graph, InputLayer, Node
from playground.core.layer import Layer, NodeFacts
from playground.core.placement import inserted
from playground.core.problem import Fix, Problem
from playground.core.project import Project
from playground.core.spec import Spec, members
from playground.engine import remedy

if TYPE_CHECKING:
    from playground.engine.shape import Analysis

log = logging.getLogger(__name__)


class Check(Spec, kind="checks"):
    """Looks at a whole project whose shapes fit, and says what is doubtful about it.

    The docstring of a member says why, with its source. A warning never keeps anybody from training.
    """

    def look(self, project: Project, analysis: Analysis) -> Iterable[Problem]:
        """What is doubtful; has to be quick, since it runs after every edit."""
        raise NotImplementedError


def looked_at(project: Project, analysis: Analysis) -> list[Problem]:
    """What all checks say of a project without errors."""
    found: list[Problem] = []
    for name, cls in members("checks").items():
        try:
            found += [replace(problem, check=name) for problem in cls().look(project, analysis)]
        except Exception:  # a check that fails must not keep anybody from working
            log.exception("The check %s failed", name)
    return found


def doubt(where: str, message: str, fix: Fix | None = None) -> Problem:
    """A warning."""
    return Problem(where, message, fix, "warning")


@dataclass(frozen=True, eq=False)
class Place:
    """One layer of a project, with what surrounds it: Blocks are looked through."""

    survey: Survey = field(repr=False)
    role: str
    blocks: tuple[str, ...]
    """Ids of the Blocks that it is in, from outside."""
    graph: Graph = field(repr=False)
    node: Node
    facts: NodeFacts = field(repr=False)
    copies: int
    """How often it is there, since the Blocks around it are repeated."""
    frozen: bool

    @property
    def layer(self) -> Any:
        """The layer; Any, since a check asks it for params after a trait has said that they are there."""
        return self.node.layer

    @property
    def path(self) -> str:
        return "/".join((*self.blocks, self.node.path))

    @property
    def where(self) -> str:
        return f"networks.{self.role}.{self.path}"

    @cached_property
    def sources(self) -> tuple[tuple[Place, int], ...]:
        """The layers that feed it, each with the number of its output."""
        wires = self.graph.incoming.get(self.node.id, ())
        found = (self.survey.origin(self.role, self.blocks, self.graph, wire.source, wire.output) for wire in wires)
        return tuple(one for one in found if one is not None)

    @property
    def source(self) -> Place | None:
        """The layer that feeds it, if it is a single one."""
        return self.sources[0][0] if len(self.sources) == 1 else None

    @property
    def targets(self) -> tuple[Place, ...]:
        """The layers that it feeds."""
        return self.survey.targets.get(self, ())

    @property
    def is_end(self) -> bool:
        """Whether the network ends here."""
        return self in self.survey.ends

    def back(self) -> Iterator[Place]:
        """The layers before it, from the nearest, as far as there is one way only."""
        place = self.source
        while place is not None:
            yield place
            place = place.source

    # -- one-click edits -------------------------------------------------------------------------------------------

    def edit(self, label: str, edit: Callable[[Graph], Graph]) -> Fix:
        """A fix that changes the graph around the layer; one that is set on a card gets a card of its own first."""
        prefix = "".join(f"{id}/" for id in self.blocks)
        card = self.node.inside
        whole = (lambda graph: edit(unfolded(graph, card)[0])) if card else edit
        return Fix(label, lambda project: remedy.inside(project, self.role, prefix, whole))

    def removal(self, label: str) -> Fix:
        """A fix that takes the layer out and joins what it stood between."""
        return self.edit(label, lambda graph: graph.without([self.node.id], bridge=True))

    def setting(self, label: str, **values: Any) -> Fix:
        """A fix that gives the layer other values."""
        id = self.node.id
        return self.edit(label, lambda g: g.with_layer(id, g.nodes[id].layer.with_values(**values)))

    def swap(self, label: str, layer: Layer) -> Fix:
        """A fix that puts another layer in its place."""
        return self.edit(label, lambda graph: graph.with_layer(self.node.id, layer))

    def insertion(self, label: str, layer: Layer) -> Fix:
        """A fix that puts another layer in front of it, on its only wire."""

        def edit(graph: Graph) -> Graph:
            node = graph.nodes[self.node.id]
            [wire] = graph.incoming[node.id]
            return inserted(graph, wire, Node(graph.fresh_id(layer), layer, node.x, node.y))

        return self.edit(label, edit)


class Survey:
    """All layers of a project, in the order of computing, and how they feed one another."""

    def __init__(self, project: Project, analysis: Analysis) -> None:
        self.places: dict[tuple[str, tuple[str, ...], str], Place] = {}
        self._by_class: dict[type[Layer], list[Place]] = {}
        self._graphs: dict[tuple[str, tuple[str, ...]], Graph] = {}
        for role, graph in project.networks.items():
            self._walk(role, (), graph, analysis.facts.get(role, {}), 1, False)
        found = (self.origin(role, (), g, id, "") for role, g in self._outermost() for id in g.outputs())
        self.ends = frozenset(one[0] for one in found if one is not None)

    def _walk(self, role: str, blocks: tuple[str, ...], graph: Graph, facts: Any, copies: int, frozen: bool) -> None:
        graph = self._graphs[role, blocks] = graph.active
        prefix = "".join(f"{id}/" for id in blocks)
        for id in graph.order:
            node = graph.nodes[id]
            known = facts.get(prefix + node.path)
            known = known and (known.own or known)
            if known is None or not known.shapes:
                continue
            held = frozen or node.frozen
            if isinstance(node.layer, Block):
                self._walk(role, (*blocks, id), node.layer.graph, facts, copies * node.layer.repeat, held)
            elif not (blocks and isinstance(node.layer, InputLayer)):
                place = Place(self, role, blocks, graph, node, known, copies, held)
                self.places[role, blocks, id] = place
                self._by_class.setdefault(type(node.layer), []).append(place)

    def _outermost(self) -> Iterator[tuple[str, Graph]]:
        """The networks as they are computed, by role."""
        return ((role, graph) for (role, blocks), graph in self._graphs.items() if not blocks)

    def having(self, wanted: Callable[[type[Layer]], bool]) -> Iterator[Place]:
        """The layers of the classes that are wanted."""
        for cls, found in self._by_class.items():
            if wanted(cls):
                yield from found

    @cached_property
    def targets(self) -> dict[Place, tuple[Place, ...]]:
        lists: dict[Place, list[Place]] = {}
        for place in self.places.values():
            for source, _ in place.sources:
                lists.setdefault(source, []).append(place)
        return {source: tuple(found) for source, found in lists.items()}

    def origin(
        self, role: str, blocks: tuple[str, ...], graph: Graph, id: str, output: str
    ) -> tuple[Place, int] | None:
        """The layer that gives the value at an output, through Blocks, and the number of its output.

        Of a repeated Block the first copy counts, as it does for the facts.
        """
        while True:
            layer = graph.nodes[id].layer
            ports = [port.name for port in layer.output_ports()]
            number = ports.index(output) if output in ports else 0
            if isinstance(layer, Block):
                inner = layer.graph.active
                ends = inner.outputs()
                if number >= len(ends):
                    return None
                blocks, graph, id, output = (*blocks, id), inner, ends[number], ""
            elif isinstance(layer, InputLayer) and blocks:
                *outer, block = blocks
                blocks = tuple(outer)
                graph, name = self._graphs[role, blocks], id
                wire = next((wire for wire in graph.incoming.get(block, ()) if wire.input == name), None)
                if wire is None:
                    return None
                id, output = wire.source, wire.output
            else:
                place = self.places.get((role, blocks, id))
                return None if place is None else (place, number)


_latest: tuple[Project, Any, Survey] | None = None


def survey(project: Project, analysis: Analysis) -> Survey:
    """All layers of a project; made once for all checks, and kept where layers were only laid elsewhere."""
    global _latest
    if _latest is not None:
        known, facts, found = _latest
        if known is project and facts is analysis.facts:
            return found
        if facts == analysis.facts and _alike(known, project):
            _latest = (project, analysis.facts, found)
            return found
    found = Survey(project, analysis)
    _latest = (project, analysis.facts, found)
    return found


def _alike(one: Project, two: Project) -> bool:
    """Whether the networks of two projects differ in nothing but where things lie."""
    if one.networks.keys() != two.networks.keys():
        return False
    return all(_same_layers(graph, two.networks[role]) for role, graph in one.networks.items())


def _same_layers(one: Graph, two: Graph) -> bool:
    if one is two:
        return True
    return (
        one.nodes.keys() == two.nodes.keys()
        and one.edges.keys() == two.edges.keys()
        and all(a is (b := two.nodes[id]) or replace(a, x=b.x, y=b.y) == b for id, a in one.nodes.items())
        and all(a is (b := two.edges[key]) or replace(a, via=b.via) == b for key, a in one.edges.items())
    )
