"""Report: what can be told of a project and its variants before anything is trained."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from playground.core.graph import at_path
from playground.core.problem import Problem, Problems
from playground.core.project import Project
from playground.core.variant import with_variant
from playground.engine.shape import analyse


def report(project: Project) -> dict[str, Any]:
    """Problems, counts, and the kind and shape of every node, as plain values and Problems."""
    analysis = analyse(project)
    nodes = [
        {
            "network": role,
            "id": path,
            "kind": _kind_of(project, role, path),
            "shape": list(known.shapes[0].sizes) if known.shapes else None,
        }
        for role, facts in analysis.facts.items()
        for path, known in facts.items()
    ]
    problems = [*analysis.problems, *_of_variants(project, analysis.problems)]
    return {"problems": problems, "parameters": analysis.parameters, "macs": analysis.macs, "nodes": nodes}


def _kind_of(project: Project, role: str, path: str) -> str:
    *blocks, id = path.split("/")
    return type(at_path(project.networks[role], tuple(blocks)).nodes[id].layer).__name__


def _of_variants(project: Project, known: tuple[Problem, ...]) -> list[Problem]:
    """What is wrong with the variants, besides what is wrong with the project itself."""
    found: list[Problem] = []
    for variant in project.variants:
        try:
            own = [one for one in analyse(with_variant(project, variant.name)).problems if one not in known]
            place = f"variants.{variant.name}"
            found += [replace(one, where=f"{place}.{one.where}".rstrip("."), fix=None) for one in own]
        except Problems as error:
            found += error.problems
    return found
