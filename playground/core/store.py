"""JSON ↔ Project. A file is never executed, and a bad one yields all its problems at once."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from playground.core.annotation import Annotation
from playground.core.claim import Claim, Operand, Operation, Variant
from playground.core.disk import write_atomically
from playground.core.graph import Block, Edge, Graph, Node
from playground.core.language import say
from playground.core.problem import Problem, Problems
from playground.core.project import Card, Project
from playground.core.reader import Reader
from playground.core.spec import Nested, Spec

VERSION = 1
MAX_BYTES = 64 * 2**20

MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""For each old version, the function that turns its JSON into that of the next."""


# -- reading ---------------------------------------------------------------------------------------------------


def read(text: str | bytes) -> Project:
    """Parse a project file. Raises Problems with everything that is wrong with it."""
    if len(text) > MAX_BYTES:
        raise Problems(
            [Problem("", say("The file is larger than {value} MiB, so it is not a project.", value=MAX_BYTES // 2**20))]
        )
    raw = _migrated(_project(parsed(text)))
    reader = Reader()
    project = reader.project(raw)
    if reader.problems or project is None:
        raise Problems(reader.problems)
    return project


def load(path: str | os.PathLike[str]) -> Project:
    """Read a project file from disk. Raises Problems; an unreadable file is a Problem as well."""
    file = Path(path)
    try:
        if file.stat().st_size > MAX_BYTES:
            raise Problems(
                [
                    Problem(
                        "",
                        say("The file is larger than {value} MiB, so it is not a project.", value=MAX_BYTES // 2**20),
                    )
                ]
            )
        content = file.read_bytes()
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise Problems([Problem("", say("Cannot read {file}: {reason}.", file=file.name, reason=reason))]) from None
    return read(content)


def parsed(text: str | bytes) -> Any:
    """The JSON value of a text. Raises Problems with what is wrong, such as a name that stands twice in an object."""
    repeated: list[str] = []

    def pairs(items: list[tuple[str, Any]]) -> dict[str, Any]:
        result = dict(items)
        if len(result) < len(items):
            repeated.extend(sorted(name for name, count in Counter(key for key, _ in items).items() if count > 1))
        return result

    def constant(word: str) -> float:
        raise ValueError(say("{word} is not a number that a project may hold", word=word))

    try:
        value: object = json.loads(text, object_pairs_hook=pairs, parse_constant=constant)
        json.dumps(value, ensure_ascii=False).encode()  # what is read can be written again
    except json.JSONDecodeError as error:
        message = say(
            "Not valid JSON (line {lineno}, column {colno}): {msg}. Is something cut off?",
            lineno=error.lineno,
            colno=error.colno,
            msg=error.msg,
        )
        raise Problems([Problem("", message)]) from None
    except UnicodeEncodeError:
        raise Problems([Problem("", say("The file holds half of a surrogate pair, which is no character."))]) from None
    except UnicodeDecodeError:
        raise Problems([Problem("", say("The file is not UTF-8 text, so it is not a project."))]) from None
    except RecursionError:
        raise Problems([Problem("", say("The file is nested too deeply to be a project."))]) from None
    except ValueError as error:
        raise Problems([Problem("", say("Not valid JSON: {error}.", error=str(error)[:120]))]) from None
    if repeated:
        raise Problems(
            [Problem("", say("The name {name!r} stands twice in one object.", name=name[:60])) for name in repeated]
        )
    return value


def _project(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict) or value.get("format") != "playground":
        raise Problems([Problem("", say('This is not a Playground project (it lacks "format": "playground").'))])
    return value


def _migrated(raw: dict[str, Any]) -> dict[str, Any]:
    version = raw.get("version")
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise Problems([Problem("version", say("The format version is missing or not a whole number."))])
    if version > VERSION:
        raise Problems(
            [
                Problem(
                    "version",
                    say(
                        "Made by a newer Playground (format {version}, this one reads {VERSION}). Update it.",
                        version=version,
                        VERSION=VERSION,
                    ),
                )
            ]
        )
    while version < VERSION:
        raw = MIGRATIONS[version](raw)
        version += 1
    return raw


# -- writing ---------------------------------------------------------------------------------------------------


def write(project: Project) -> str:
    """The canonical text of a project: equal projects give equal text."""
    return layout(project_json(project)) + "\n"


def save(path: str | os.PathLike[str], project: Project) -> None:
    """Write a project file so that a crash leaves either the old or the new one. Raises OSError."""
    write_atomically(Path(path), write(project).encode())


def project_json(project: Project) -> dict[str, Any]:
    """A project as JSON values, with only what differs from the defaults."""
    plain = spec_json(project)
    del plain["kind"]
    result: dict[str, Any] = {"format": "playground", "version": VERSION}
    for name in ("title", "section", "place", "notes"):
        if name in plain:
            result[name] = plain.pop(name)
    if project.card != Card():
        result["card"] = {key: value for key, value in spec_json(project.card).items() if key != "kind"}
    result["networks"] = {role: graph_json(project.networks[role]) for role in sorted(project.networks)}
    result |= plain
    result["optimizers"] = {slot: spec_json(project.optimizers[slot]) for slot in sorted(project.optimizers)}
    if project.variants:
        result["variants"] = [_variant_json(variant) for variant in project.variants]
    if project.claims:
        result["claims"] = [_claim_json(claim) for claim in project.claims]
    return result


def spec_json(spec: Spec) -> dict[str, Any]:
    """``{"kind": name, params that differ from the defaults}``; nested Specs are always written."""
    result: dict[str, Any] = {"kind": type(spec).__name__}
    for name, param in spec.params().items():
        value = getattr(spec, name)
        if isinstance(param, Nested):
            if ((param.many and not param.least) or param.quiet) and value == param.make_default():
                continue
            result[name] = [spec_json(item) for item in value] if param.many else spec_json(value)
        elif value != param.default:
            result[name] = list(value) if isinstance(value, tuple) else value
    if isinstance(spec, Block):
        result["graph"] = graph_json(spec.graph)
        if spec.promoted:
            result["promoted"] = [[item.title, *item.targets] for item in spec.promoted]
    return result


def graph_json(graph: Graph) -> dict[str, Any]:
    """Nodes in the order of the flow, wires by where they end."""
    position = {id: n for n, id in enumerate((*graph.order, *graph.cycle()))}
    nodes = [_node_json(graph.nodes[id]) for id in position]
    edges = sorted(graph.edges.values(), key=lambda e: (position[e.target], e.input.split(".")[0], _number(e.input)))
    result: dict[str, Any] = {"nodes": nodes, "edges": [_edge_json(graph, edge) for edge in edges]}
    if graph.annotations:
        result["annotations"] = [_annotation_json(graph.annotations[id]) for id in sorted(graph.annotations)]
    return result


def _annotation_json(note: Annotation) -> dict[str, Any]:
    result: dict[str, Any] = {"id": note.id, "at": [_tidy(note.x), _tidy(note.y)]}
    result |= {"size": [_tidy(note.width), _tidy(note.height)], "text": note.text, "tint": note.tint}
    return result | ({"frame": True} if note.frame else {})


def _number(port: str) -> int:
    digits = port.partition(".")[2]
    return int(digits) if digits else 0


def _node_json(node: Node) -> dict[str, Any]:
    result: dict[str, Any] = {"id": node.id, "at": [_tidy(node.x), _tidy(node.y)], "layer": spec_json(node.layer)}
    if node.title:
        result["title"] = node.title
    for name in ("frozen", "disabled"):
        if getattr(node, name):
            result[name] = True
    if node.values:
        result["values"] = {item.name: _rows(item.sizes, item.numbers) for item in node.values}
    if node.folded:
        result["folded"] = [_node_json(one) for one in node.folded]
    if node.tied:
        result["tied"] = node.tied
    if node.initializer is not None:
        result["initializer"] = spec_json(node.initializer)
    if node.rate != 1:
        result["rate"] = node.rate
    return result


def _rows(sizes: tuple[int, ...], numbers: tuple[float, ...]) -> Any:
    """Numbers as nested lists."""
    if not sizes:
        return numbers[0]
    size = len(numbers) // sizes[0] if sizes[0] else 0
    return [_rows(sizes[1:], numbers[n * size : (n + 1) * size]) for n in range(sizes[0])]


def _tidy(value: float) -> float | int:
    return int(value) if float(value).is_integer() else value


def _edge_json(graph: Graph, edge: Edge) -> list[Any]:
    ports = graph.nodes[edge.target].layer.input_ports()
    target = edge.target if len(ports) == 1 and edge.input == ports[0].name else f"{edge.target}.{edge.input}"
    result: list[Any] = [edge.source if edge.output == "y" else f"{edge.source}.{edge.output}", target]
    return [*result, [[_tidy(x), _tidy(y)] for x, y in edge.via]] if edge.via else result


def _operand_json(operand: Operand) -> dict[str, Any]:
    result = {"metric": operand.metric}
    if operand.variant:
        result["variant"] = operand.variant
    if operand.at != "end":
        result["at"] = operand.at
    return result


def _claim_json(claim: Claim) -> dict[str, Any]:
    result = _operand_json(claim.operand) | {claim.relation: _tidy(claim.bound)}
    if claim.than is not None:
        result |= {"than": _operand_json(claim.than), "by": claim.by}
    if claim.text:
        result["text"] = claim.text
    return result


def _variant_json(variant: Variant) -> dict[str, Any]:
    result: dict[str, Any] = {"name": variant.name}
    if variant.title:
        result["title"] = variant.title
    return result | {"operations": [_operation_json(operation) for operation in variant.operations]}


def _operation_json(operation: Operation) -> dict[str, Any]:
    result: dict[str, Any] = {operation.verb: operation.path}
    match operation.value:
        case None:
            pass
        case Graph() as graph:
            result["to"] = graph_json(graph)
        case Spec() as spec:
            result["to"] = spec_json(spec)
        case tuple() as values:
            result["to"] = list(values)
        case value:
            result["to"] = value
    return result


def layout(value: Any, indent: str = "", width: int = 116) -> str:
    """JSON in which whatever fits on a line stays on a line."""
    flat = json.dumps(value, ensure_ascii=False)
    if len(indent) + len(flat) <= width or not isinstance(value, dict | list) or not value:
        return flat
    deeper = indent + "  "
    if isinstance(value, Mapping):
        items = [f"{deeper}{json.dumps(key, ensure_ascii=False)}: {layout(v, deeper)}" for key, v in value.items()]
        return "{\n" + ",\n".join(items) + f"\n{indent}}}"
    return "[\n" + ",\n".join(deeper + layout(item, deeper) for item in value) + f"\n{indent}]"
