"""What is found in a graph: by title, id, kind and values, in Blocks and notes."""

from dataclasses import replace

import pytest

from playground.core.annotation import Annotation
from playground.core.find import Found, find
from playground.core.graph import Block, Graph, Node
from playground.core.spec import discover, member

discover()


def layer(kind, **values):
    return member("layers", kind)(**values)


@pytest.fixture
def graph():
    inside = Graph().with_nodes(Node("input", layer("Input")), Node("conv1", layer("Conv2d", kernel_size=5)))
    whole = Graph().with_nodes(
        Node("input", layer("Input")),
        Node("conv1", layer("Conv2d", kernel_size=3), title="First eyes"),
        Node("block1", Block(graph=inside.connect("input", "conv1"))),
        Node("dropout1", layer("Dropout", p=0.25)),
        Node("dropout2", layer("Dropout", p=0.5)),
    )
    whole = whole.connect("input", "conv1").connect("conv1", "block1").connect("block1", "dropout1")
    return replace(whole, annotations={"note1": Annotation("note1", "Why are the eyes here?")})


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("eyes", ["conv1", "note1"]),
        ("CONV2D", ["conv1", "block1/conv1"]),
        ("kernel_size=5", ["block1/conv1"]),
        ("kernel != 5", ["conv1"]),
        ("dropout p>0.3", ["dropout2"]),
        ("p<=.25", ["dropout1"]),
        ("bias=yes", ["conv1", "block1/conv1"]),
        ("dropout2", ["dropout2"]),
        ("p>much", []),
        ("", []),
        ("nothing of that", []),
    ],
)
def test_words_and_conditions(graph, text, found):
    assert ["/".join((*one.path, one.id)) for one in find(graph, text)] == found


def test_a_note_is_told_from_a_node(graph):
    assert find(graph, "why") == (Found((), "note1", note=True),)
