"""Blocks whose results are not all used."""

from __future__ import annotations

from collections.abc import Iterable

from playground.core.graph import Block, Graph
from playground.core.language import say
from playground.core.problem import Problem
from playground.core.project import Project
from playground.engine.check import Check, doubt
from playground.engine.shape import Analysis


class UnusedOutput(Check):
    """What a Block computes and nobody uses costs time and learns nothing.

    Where a network ends in a Block with several outputs, the first of them is the answer.
    """

    title = "Unused output of a Block"

    def look(self, project: Project, analysis: Analysis) -> Iterable[Problem]:
        for role, graph in project.networks.items():
            yield from _unused(graph, f"networks.{role}.")


def _unused(graph: Graph, place: str) -> Iterable[Problem]:
    graph = graph.active
    for id, node in graph.nodes.items():
        if not isinstance(node.layer, Block) or graph.is_loose(id):
            continue
        yield from _unused(node.layer.graph, f"{place}{id}/")
        names = [port.name for port in node.layer.output_ports()]
        used = {edge.output for edge in graph.outgoing.get(id, ())} or {names[0]}
        unused = [name for name in names if name not in used]
        if unused and graph.outgoing.get(id):
            message = say(
                "Nothing uses {outputs} of {name}. Connect it, or delete what leads to it inside.",
                outputs=", ".join(unused), name=node.name,
            )  # fmt: skip
            yield doubt(f"{place}{id}", message)
        elif unused:
            message = say(
                "{name} has {count} outputs and is the last layer, so only {first} is used. Connect the others, or "
                "join them inside with Add or Concat.",
                name=node.name, count=len(names), first=names[0],
            )  # fmt: skip
            yield doubt(f"{place}{id}", message)
