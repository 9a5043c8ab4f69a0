"""A layer in words, for those who hear the network instead of seeing it."""

from __future__ import annotations

from collections.abc import Iterable

from playground.core.graph import Block, Graph, Node
from playground.core.language import say, translated
from playground.core.layer import NodeFacts, Shape


def called(node: Node) -> str:
    """A name by which a layer is told from others: its title, or its kind with its id."""
    kind = translated(node.layer.title)
    return node.title or (kind if node.id == kind.lower() else f"{kind} {node.id}")


def describe(graph: Graph, id: str, facts: NodeFacts | None = None, problems: int = 0) -> str:
    """Kind, name, what matters most, where it comes from and goes to, and whether something is wrong."""
    node = graph.nodes[id]
    kind = translated(node.layer.title)
    titled = "" if node.title in ("", node.layer.title) else f" “{node.title}”"
    head = [f"{kind} {id}{titled}", node.layer.subtitle()]
    parts = [", ".join(part for part in head if part)]
    if node.folded:
        parts.append(say("followed on its card by {names}", names=_list([called(one) for one in node.folded])))
    if node.tied:
        parts.append(say("with the weights of {id}", id=node.tied))
    if node.disabled:
        parts.append(say("disabled"))
    if node.frozen:
        parts.append(say("frozen"))
    shapes = tuple(facts.shapes) if facts is not None else ()
    given = tuple(facts.inputs) if facts is not None else ()
    sources = [called(graph.nodes[edge.source]) for edge in graph.incoming.get(id, ())]
    if sources:
        parts.append(_with_shapes(say("input {shape} from {names}", shape="{shape}", names=_list(sources)), given))
    elif node.layer.input_ports():
        parts.append(say("nothing feeds it"))
    targets = [called(graph.nodes[edge.target]) for edge in graph.outgoing.get(id, ())]
    if targets:
        parts.append(_with_shapes(say("output {shape} to {names}", shape="{shape}", names=_list(targets)), shapes))
    elif shapes:
        parts.append(say("output {shape}", shape=_shapes(shapes)))
    if facts is not None and facts.parameters:
        parts.append(say("{count} parameters", count=f"{facts.parameters:,}"))
    if isinstance(node.layer, Block):
        parts.append(say("Enter goes in"))
    if problems:
        parts.append(say("1 problem") if problems == 1 else say("{count} problems", count=problems))
    return "; ".join(parts)


def _with_shapes(sentence: str, shapes: tuple[Shape, ...]) -> str:
    """Put shapes into a sentence, or nothing where they are not known."""
    shown = _shapes(shapes)
    return sentence.replace("{shape}", shown) if shown else sentence.replace("{shape} ", "")


def _shapes(shapes: Iterable[Shape]) -> str:
    return _list(list(dict.fromkeys(str(shape) for shape in shapes)))


def _list(words: list[str]) -> str:
    return ", ".join(words)
