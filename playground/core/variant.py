"""Applying a variant: the base project with a list of operations carried out."""

from __future__ import annotations

from dataclasses import replace

from playground.core import path
from playground.core.claim import Operation, Variant
from playground.core.graph import Graph, Node
from playground.core.language import say
from playground.core.problem import Problem, Problems
from playground.core.project import Project
from playground.core.spec import Spec


def with_variant(project: Project, name: str) -> Project:
    """The project as its variant `name` has it; the base project for "". Raises Problems."""
    if not name:
        return project
    for variant in project.variants:
        if variant.name == name:
            return carried_out(project, variant)
    known = ", ".join(variant.name for variant in project.variants) or "none"
    raise Problems([Problem("variants", say("there is no variant {name!r}; known: {known}.", name=name, known=known))])


def carried_out(project: Project, variant: Variant) -> Project:
    for operation in variant.operations:
        try:
            project = _one(project, operation)
        except Problems as error:
            raise Problems(
                [Problem(f"variants.{variant.name}.{problem.where}", problem.message) for problem in error.problems]
            ) from None
    return project


def _one(project: Project, operation: Operation) -> Project:
    match operation.verb:
        case "set":
            value = operation.value
            if isinstance(value, str):
                return path.assign(project, operation.path, value)
            return path.change(project, operation.path, lambda _: value)
        case "swap":
            layer = operation.value
            return path.change(project, operation.path, lambda node: _swapped(node, layer, operation.path))
        case "bypass":
            return _bypassed(project, operation.path)
        case "replace":
            role = operation.path.removeprefix("networks.")
            if role not in project.networks:
                raise Problems([Problem(operation.path, say("there is no network {role!r}.", role=role))])
            return project.with_network(role, operation.value)


def _swapped(node: object, layer: Spec, where: str) -> Node:
    if not isinstance(node, Node):
        raise Problems([Problem(where, say("is not a layer, so no other layer can take its place."))])
    return replace(node, layer=layer)


def _bypassed(project: Project, selector: str) -> Project:
    for where, value in path.find(project, selector):
        if not isinstance(value, Node):
            raise Problems([Problem(where, say("is not a layer, so it cannot be bypassed."))])
        owner, _, id = where.rpartition(".")
        if "/" in id:
            raise Problems([Problem(where, say("is inside a Block; only layers outside of Blocks can be bypassed."))])

        def without(graph: Graph, id: str = id) -> Graph:
            return graph.without([id], bridge=True)

        project = path.change(project, owner, without)
    return project
