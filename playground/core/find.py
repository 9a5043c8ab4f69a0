"""Finding in a graph: nodes by title, id, kind and values of params, and notes by their words, in Blocks too."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from playground.core.graph import Block, Graph, Node

_COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "=": operator.eq,
    "!=": operator.ne,
    ">": operator.gt,
    ">=": operator.ge,
    "<": operator.lt,
    "<=": operator.le,
}
_CONDITION = re.compile(r"(\w+)\s*(!=|>=|<=|==|=|>|<)\s*([^\s=<>!]+)")


@dataclass(frozen=True)
class Found:
    """A node or a note: the Blocks that lead to it, and its id."""

    path: tuple[str, ...]
    id: str
    note: bool = False


@dataclass(frozen=True)
class Query:
    """Words that all have to occur, and conditions on params ("kernel_size=5", "p>0.3")."""

    words: tuple[str, ...] = ()
    conditions: tuple[tuple[str, str, str], ...] = ()

    @classmethod
    def read(cls, text: str) -> Query:
        """What a user typed."""
        conditions = tuple((m[1].casefold(), "=" if m[2] == "==" else m[2], m[3]) for m in _CONDITION.finditer(text))
        return cls(tuple(_CONDITION.sub(" ", text).casefold().split()), conditions)

    def __bool__(self) -> bool:
        return bool(self.words or self.conditions)

    def meets(self, node: Node) -> bool:
        """Whether a node is looked for."""
        layer = node.layer
        hay = f"{node.title} {node.id} {layer.name()} {layer.title} {layer.family}".casefold()
        return all(word in hay for word in self.words) and all(_holds(node, *one) for one in self.conditions)

    def meets_words(self, text: str) -> bool:
        """Whether a note with this text is looked for."""
        return bool(self.words) and not self.conditions and all(word in text.casefold() for word in self.words)


def _holds(node: Node, name: str, compare: str, text: str) -> bool:
    """Whether some param of this name (or one that begins so) compares as asked."""
    params = node.layer.params()
    exact = [one for one in params if one == name]
    for one in exact or [one for one in params if len(name) > 1 and one.startswith(name)]:
        value: Any = getattr(node.layer, one)
        if isinstance(value, bool):
            wanted: Any = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}.get(
                text.casefold()
            )
        elif isinstance(value, int | float):
            wanted = _number(text)
        else:
            value, wanted = str(value).casefold(), text.casefold()
        if wanted is not None and _COMPARE[compare](value, wanted):
            return True
    return False


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def find(graph: Graph, text: str) -> tuple[Found, ...]:
    """Everything that is looked for, in the order of computation, what is inside a Block behind the Block."""
    query = Query.read(text)
    return tuple(_walk(graph, query, ())) if query else ()


def _walk(graph: Graph, query: Query, path: tuple[str, ...]) -> Iterator[Found]:
    for id in dict.fromkeys((*graph.order, *graph.nodes)):
        node = graph.nodes[id]
        if query.meets(node):
            yield Found(path, id)
        if isinstance(node.layer, Block):
            yield from _walk(node.layer.graph, query, (*path, id))
    for note in graph.annotations.values():
        if query.meets_words(note.text):
            yield Found(path, note.id, note=True)
