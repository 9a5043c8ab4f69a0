"""Random documents for hypothesis: any member with any allowed params, graphs made by edits, whole projects."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from playground.core import fold, tie
from playground.core import param as p
from playground.core.annotation import TINTS, Annotation
from playground.core.claim import RELATIONS, Claim, Operand, Operation, Variant
from playground.core.graph import Block, Graph, InputLayer, Node, Promotion
from playground.core.node import Values
from playground.core.project import SECTIONS, Card, Project
from playground.core.spec import Nested, Spec, members

LAYERS = ("Linear", "ReLU", "Conv2d", "Add", "Concat", "Dropout", "Flatten", "MaxPool2d", "BatchNorm1d", "Tanh")
words = st.text(max_size=12)
places = st.integers(-4000, 4000).map(lambda n: n / 4)


def values(param: p.Param) -> st.SearchStrategy[Any]:
    """Any value that a param allows."""
    match param:
        case p.Integer():
            return st.integers(-1000 if param.low is None else param.low, 1000 if param.high is None else param.high)
        case p.Real():
            return st.floats(param.low, param.high, allow_nan=False, allow_infinity=False)
        case p.Flag():
            return st.booleans()
        case p.Choices():
            return st.sets(st.sampled_from(param.choices)).map(lambda found: param.check(sorted(found)))
        case p.Choice():
            return st.sampled_from(param.choices)
        case p.Integers():
            low, high = (bound if bound is not None else 9 for bound in (param.low, param.high))
            return st.lists(st.integers(low, high), min_size=param.least, max_size=param.most).map(tuple)
        case p.Reals():
            return st.lists(st.floats(param.low, param.high, allow_nan=False, allow_infinity=False)).map(tuple)
        case Nested():
            one = specs(param.of)
            return st.lists(one, max_size=2).map(tuple) if param.many else one
        case _:
            return words


@st.composite
def of(draw: st.DrawFn, cls: type[Spec], **given: Any) -> Any:
    """One Spec of a class, with some of its params drawn."""
    names = draw(st.sets(st.sampled_from(sorted(cls.params())), max_size=4)) if cls.params() else ()
    return cls(**{name: draw(values(cls.params()[name])) for name in sorted(names)} | given)


def specs(kind: str) -> st.SearchStrategy[Any]:
    return st.sampled_from(sorted(members(kind))).flatmap(lambda name: of(members(kind)[name]))


@st.composite
def layers(draw: st.DrawFn, depth: int = 0) -> Any:
    kind = draw(st.sampled_from([*LAYERS, "Input", *(["Block"] if depth else [])]))
    if kind == "Block":
        promoted = draw(st.lists(st.builds(Promotion, title=words, targets=st.just(("relu1.inplace",))), max_size=2))
        inside = draw(graphs(depth=depth - 1, most=5))
        return Block(repeat=draw(st.integers(1, 3)), graph=inside, promoted=tuple(promoted))
    return draw(of(members("layers")[kind]))


EDITS = (
    *("add", "add", "connect", "connect", "connect", "remove", "bridge", "insert", "move", "layer", "cut", "title"),
    *("disable", "lead", "note", "set", "fold", "unfold", "carry", "tie", "start", "rate"),
)
notes = st.builds(
    Annotation,
    id=st.sampled_from(("note1", "note2", "frame1")),
    text=words,
    x=places,
    y=places,
    width=st.integers(24, 900).map(float),
    height=st.integers(24, 900).map(float),
    tint=st.sampled_from(TINTS),
    frame=st.booleans(),
)
by_hand = st.lists(st.floats(-9, 9), min_size=6, max_size=6).map(lambda row: Values("weight", (2, 3), tuple(row)))


@st.composite
def edited(draw: st.DrawFn, graph: Graph, depth: int = 0) -> Graph:
    """A graph after one random edit; the graph itself where an edit is refused."""
    edit = draw(st.sampled_from(EDITS))
    if edit == "add" or not graph.nodes:
        layer = draw(layers(depth))
        return graph.with_nodes(Node(graph.fresh_id(layer), layer, draw(places), draw(places)))
    ids, edges = sorted(graph.nodes), [graph.edges[key] for key in sorted(graph.edges)]
    id = draw(st.sampled_from(ids))
    node = graph.nodes[id]
    match edit:
        case "connect":
            try:
                return graph.connect(id, draw(st.sampled_from(ids)))
            except ValueError:
                return graph
        case "remove" | "bridge":
            return graph.without([id], bridge=edit == "bridge")
        case "move":
            return graph.moved({id: (draw(places), draw(places))})
        case "layer":
            return graph.with_layer(id, draw(layers(depth)))
        case "title":
            return graph.with_nodes(replace(node, title=draw(words), frozen=draw(st.booleans())))
        case "disable" if not isinstance(node.layer, InputLayer):
            return graph.with_nodes(replace(node, disabled=not node.disabled))
        case "set":
            return graph.with_nodes(replace(node, values=(draw(by_hand),)))
        case "fold":
            return fold.folded(graph, [id])[0]
        case "unfold":
            return fold.unfolded(graph, id)[0]
        case "carry" if fold.carries(node):
            return fold.with_folded(graph, id, [members("layers")[draw(st.sampled_from(("ReLU", "Dropout")))]()])
        case "tie" if found := tie.candidates(graph, id):
            return graph.with_nodes(replace(node, tied=draw(st.sampled_from(found)).id))
        case "start":
            return graph.with_nodes(replace(node, initializer=draw(specs("initializers"))))
        case "rate":
            return graph.with_nodes(replace(node, rate=draw(st.floats(0, 1000))))
        case "note":
            note = draw(notes)
            return replace(graph, annotations={**graph.annotations, note.id: note})
        case "lead" if edges:
            edge = replace(
                draw(st.sampled_from(edges)), via=tuple(draw(st.lists(st.tuples(places, places), max_size=3)))
            )
            return replace(graph, edges={**graph.edges, edge.key: edge})
        case "insert" if edges:
            layer = members("layers")[draw(st.sampled_from(("ReLU", "Linear", "Add")))]()
            return graph.insert_on(draw(st.sampled_from(edges)), Node(graph.fresh_id(layer), layer))
        case "cut" if edges:
            return graph.disconnect([draw(st.sampled_from(edges))])
        case _:
            return graph


@st.composite
def graphs(draw: st.DrawFn, depth: int = 1, most: int = 12) -> Graph:
    graph = Graph()
    for _ in range(draw(st.integers(0, most))):
        graph = draw(edited(graph, depth))
    return graph


numbers = st.floats(-1e6, 1e6, allow_nan=False).map(lambda number: number + 0.0)
TIMES = ("end", "best validation", "max", "min", "epoch 3", "first >= 0.97", "first <= -1e-3")


def claims(variants: list[str]) -> st.SearchStrategy[Claim]:
    """A claim about some of these variants."""
    operands = st.builds(
        Operand,
        metric=st.text(min_size=1, max_size=8),
        variant=st.sampled_from(variants),
        at=st.sampled_from(TIMES),
    )
    made = st.builds(
        Claim,
        operand=operands,
        relation=st.sampled_from(RELATIONS),
        bound=numbers,
        text=words,
        than=st.none() | operands,
        by=st.sampled_from(("ratio", "difference")),
    )
    return made.map(lambda claim: claim if claim.than is not None else replace(claim, by="ratio"))


plain = st.integers(-(10**30), 10**30) | numbers | words | st.booleans()
operations = st.one_of(
    st.builds(Operation, verb=st.just("set"), path=words, value=plain | st.lists(plain, max_size=3).map(tuple)),
    st.builds(Operation, verb=st.just("swap"), path=words, value=layers(1)),
    st.builds(Operation, verb=st.just("bypass"), path=words),
    st.builds(Operation, verb=st.just("replace"), path=words, value=graphs(0, 4)),
)
variants = st.builds(
    Variant,
    name=st.text(min_size=1, max_size=8),
    operations=st.lists(operations, max_size=3).map(tuple),
    title=words,
)


@st.composite
def projects(draw: st.DrawFn) -> Project:
    some = draw(st.lists(variants, max_size=2, unique_by=lambda one: one.name))
    drawn: Project = draw(
        of(
            Project,
            section=draw(st.sampled_from(("", *SECTIONS))),
            card=draw(of(Card)),
            networks={"network": draw(graphs())},
            optimizers={"network": draw(specs("optimizers"))},
            variants=tuple(some),
            claims=tuple(draw(st.lists(claims(["", *(one.name for one in some)]), max_size=2))),
        )
    )
    return drawn
