"""Whereabouts: what the place of a problem is called, and how to go there."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from playground.core.graph import Block, Graph
from playground.core.language import say, translated
from playground.core.param import Param
from playground.core.project import Project
from playground.core.spec import Nested, Spec
from playground.gui.form import label_of
from playground.gui.selection import Selection


@dataclass(frozen=True)
class Whereabouts:
    """A place of the project."""

    title: str
    """For people: "Stage 1 › Conv2d › Kernel size"."""
    role: str = ""
    path: str = ""
    """Of the layer, through Blocks; "" where it is none."""
    param: str = ""

    def is_on(self, selection: Selection) -> bool:
        """Whether this is the selected layer, or inside of it."""
        chosen = "/".join((*selection.path, *selection.nodes)) if len(selection.nodes) == 1 else ""
        return bool(chosen) and self.role == selection.role and f"{self.path}/".startswith(f"{chosen}/")


class Guide:
    """Knows the names of all places of a project."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._names: dict[int, Counter[str]] = {}
        """How often each name is there, by identity of the graph."""

    def to(self, where: str) -> Whereabouts:
        """What a path such as "networks.network.block1/conv1.kernel_size" names."""
        head, *rest = where.split(".")
        if head == "networks" and rest:
            return self._in_network(rest)
        if head == "networks":
            return Whereabouts(say("Network"))
        if head == "optimizers" and rest:
            rule = self._project.optimizers.get(rest[0])
            titles = [translated(rule.title)] if rule is not None else []
            return Whereabouts(" › ".join([*titles, *_params(rule, rest[1:])]), param=rest[-1] if rest[1:] else "")
        param = Project.params().get(head)
        if isinstance(param, Nested) and param.many and rest and rest[0].isdigit():
            return self._in_list(head, label_of(head, param), int(rest[0]), rest[1:])
        title = translated(label_of(head, param)) if param is not None else say("Project")
        return Whereabouts(title, param=head if param is not None else "")

    def _in_list(self, head: str, title: str, n: int, below: list[str]) -> Whereabouts:
        chain: tuple[Spec, ...] = getattr(self._project, head)
        item = chain[n] if n < len(chain) else None
        titles = [] if item is None else [translated(item.title), *_params(item, below)]
        return Whereabouts(" › ".join([translated(title), *titles]), param=head)

    def _in_network(self, rest: list[str]) -> Whereabouts:
        role, *below = rest
        graph = self._project.networks.get(role)
        if graph is None or not below:
            return Whereabouts(say("Network"), role)
        titles = [] if len(self._project.networks) == 1 else [role]
        layer: Spec | None = None
        cards: list[str] = []
        for id in below[0].split("/"):
            node = graph.nodes.get(id)
            if node is None:
                return Whereabouts(below[0], role)
            cards += [] if isinstance(layer, Spec) and not isinstance(layer, Block) else [id]
            titles.append(f"{node.name} ({id})" if self._is_one_of_many(graph, node.name) else node.name)
            layer = node.layer
            graph = layer.graph if isinstance(layer, Block) else Graph({one.id: one for one in node.folded})
        title = " › ".join([*titles, *_params(layer, below[1:])])
        return Whereabouts(title, role, "/".join(cards), ".".join(below[1:]))

    def _is_one_of_many(self, graph: Graph, name: str) -> bool:
        names = self._names.get(id(graph))
        if names is None:
            names = self._names[id(graph)] = Counter(node.name for node in graph.nodes.values())
        return names[name] > 1


def _params(spec: Spec | None, names: list[str]) -> list[str]:
    known: dict[str, Param] = dict(spec.params()) if spec is not None else {}
    return [translated(label_of(name, known[name])) if name in known else name for name in names]
