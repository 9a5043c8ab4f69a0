"""The one grammar of paths: for ``--set``, variants, claims, sweeps and ``Problem.where``.

::

    path     = segment ("." segment)*
    segment  = a field name         epochs, dataset, optimizers
             | a key or an index    networks.network, transforms.0
             | a node               networks.network.conv1, networks.network.block1/conv1 (inside a Block)
             | a pattern            networks.*.conv*.kernel_size
             | a kind               networks.network.:Dropout.p (every Dropout)

``optimizer.lr`` is short for ``optimizers.*.lr``. A path that finds nothing is a Problem, never silently ignored.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, replace
from fnmatch import fnmatchcase
from typing import Any

from playground.core.graph import Block, Graph, Node
from playground.core.language import say
from playground.core.param import short
from playground.core.problem import Problem, Problems
from playground.core.project import Project
from playground.core.spec import Spec, member, members

Found = list[tuple[str, Any]]


def find(project: Project, path: str) -> Found:
    """Everything that a path names, with the full path of each. Raises Problems where it names nothing."""
    return [(where, value) for where, value, _ in _walk(project, path)]


def change(project: Project, path: str, make: Callable[[Any], Any]) -> Project:
    """Replace every value that a path names by `make(value)`. ValueError from `make` or from a param's check
    becomes a Problem."""
    result = project
    for where, _, _ in _walk(project, path):
        _, value, put = _walk(result, where)[0]
        try:
            result = put(make(value))
        except ValueError as error:
            raise Problems([Problem(where, _sentence(error, where))]) from None
    return result


def assign(project: Project, path: str, text: str) -> Project:
    """Set a param from what a person typed (``--set PATH=VALUE``)."""
    owner, _, name = path.rpartition(".")
    targets = _walk(project, owner) if owner else [("", project, _identity)]
    result = project
    for where, value, _ in targets:
        holder = value.layer if isinstance(value, Node) else value
        param = holder.params().get(name) if isinstance(holder, Spec) else None
        if param is None:
            full = f"{where}.{name}" if where else name
            found = [old for _, old, _ in _walk(project, full)]
            if len(found) == 1 and isinstance(found[0], Spec) and members(found[0].kind):
                result = change(result, full, lambda old, text=text: _member(old, text))
                continue
            raise Problems([Problem(full, say("is not a single value that can be set; name one of its params."))])
        full = f"{where}.{name}" if where else name
        result = change(result, full, lambda _, param=param: param.parse(text))
    return result


def _member(old: Spec, text: str) -> Spec:
    try:
        return member(old.kind, text.strip())()
    except KeyError as error:
        raise ValueError(str(error.args[0])) from None


Put = Callable[[Any], Project]
Step = tuple[str, Any, Put]


def _identity(value: Any) -> Any:
    return value


def _walk(project: Project, path: str) -> list[Step]:
    if path == "optimizer" or path.startswith("optimizer."):
        path = "optimizers.*" + path[len("optimizer") :]
    steps: list[Step] = [("", project, _identity)]
    for segment in path.split(".") if path else []:
        found = [step for one in steps for step in _enter(one, segment)]
        if not found:
            raise Problems([_nothing(steps[0], segment, path)])
        steps = found
    return steps


def _enter(step: Step, segment: str) -> Iterable[Step]:
    where, value, put = step
    prefix = f"{where}." if where else ""
    match value:
        case Graph():
            for id, node, graph_put in _nodes(value, segment, put, ""):
                yield f"{prefix}{id}", node, graph_put
        case Node():
            layer = value.layer
            for name in _matching(layer.params(), segment):
                yield (
                    f"{prefix}{name}",
                    getattr(layer, name),
                    lambda new, n=name: put(replace(value, layer=layer.with_values(**{n: new}))),
                )
            if segment in ("frozen", "title", "layer"):
                old = getattr(value, segment)
                yield f"{prefix}{segment}", old, lambda new: put(replace(value, **{segment: _alike(old, new)}))
        case Spec():
            names = [item.name for item in fields(value)]  # pyright: ignore[reportArgumentType]
            for name in _matching(names, segment):

                def put_field(new: Any, name: str = name) -> Project:
                    checked = new if name in value.params() else _alike(getattr(value, name), new)
                    return put(value.with_values(**{name: checked}))

                yield f"{prefix}{name}", getattr(value, name), put_field
        case Mapping():
            for key in _matching(value, segment):
                yield f"{prefix}{key}", value[key], lambda new, k=key: put({**value, k: _alike(value[k], new)})
        case tuple():
            for n in range(len(value)):
                if segment in (str(n), "*"):
                    yield (
                        f"{prefix}{n}",
                        value[n],
                        lambda new, n=n: put((*value[:n], new, *value[n + 1 :])),
                    )
        case _:
            return


def _nodes(graph: Graph, segment: str, put: Put, inside: str) -> Iterable[tuple[str, Node, Put]]:
    head, _, rest = segment.partition("/")
    for id, node in graph.nodes.items():

        def put_node(new: Node, id: str = id, node: Node = node) -> Project:
            changed = graph.with_layer(id, _alike(node, new).layer)
            return put(changed.with_nodes(new))

        if _selects(head, id, node) and not rest:
            yield inside + id, node, put_node
        layer = node.layer
        if isinstance(layer, Block):
            inner = rest if rest and _selects(head, id, node) else (segment if segment.startswith(":") else "")
            if inner:

                def put_inner(new: Graph, node: Node = node, layer: Block = layer) -> Project:
                    return put(graph.with_layer(node.id, replace(layer, graph=new)))

                yield from _nodes(layer.graph, inner, put_inner, f"{inside}{id}/")


def _alike(old: Any, new: Any) -> Any:
    """Return what may stand where `old` does and no param checks it: something of the same sort."""
    match old, new:
        case (Mapping(), Mapping()):
            return new
        case (tuple(), tuple()) if {type(item) for item in new} <= {type(item) for item in old}:
            return new
        case (Spec(), Spec()) if old.kind == new.kind:
            return new
        case _ if type(new) is type(old) and not isinstance(new, tuple | Spec):
            return new
        case _:
            raise ValueError(say("cannot become {new}", new=short(new)))


def _selects(segment: str, id: str, node: Node) -> bool:
    if segment.startswith(":"):
        return fnmatchcase(type(node.layer).__name__, segment[1:])
    return fnmatchcase(id, segment)


def _matching(names: Iterable[str], segment: str) -> list[str]:
    return [name for name in names if fnmatchcase(name, segment)]


def _nothing(step: Step, segment: str, path: str) -> Problem:
    where, value, _ = step
    match value:
        case Graph():
            known = list(value.nodes)
            what = say("there is no layer")
        case Node():
            known, what = list(value.layer.params()), say("{name} has no param", name=value.name)
        case Spec():
            known = [item.name for item in fields(value)]  # pyright: ignore[reportArgumentType]
            what = say("{name} has nothing named", name=type(value).__name__)
        case Mapping():
            known, what = list(value), say("there is nothing named")
        case _:
            known, what = [], say("there is nothing below this, so nothing named")
    near = difflib.get_close_matches(segment, known, n=1, cutoff=0.5)
    hint = (
        say("Did you mean {name}?", name=near[0])
        if near
        else say("Known: {names}.", names=", ".join(known[:12]))
        if known
        else ""
    )
    return Problem(path, f"{what} {segment[:60]!r}{f' in {where}' if where else ''}. {hint}".strip())


def _sentence(error: ValueError, where: str) -> str:
    name = where.rpartition(".")[2]
    return str(error) if str(error).startswith(name) else f"{name} {error}"
