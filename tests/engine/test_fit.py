"""Which layers fit behind an output, in front of an input, and on a wire."""

import pytest

from playground.core.graph import Block, Graph, Node
from playground.core.layer import Shape
from playground.core.spec import discover, member
from playground.engine.fit import OnWire, before, behind

discover()
IMAGE, VECTOR = Shape((6, 14, 14)), Shape((10,))


def layer(kind, **values):
    return member("layers", kind)(**values)


def test_behind_an_image_a_convolution_fits_and_a_linear_layer_says_why_not():
    assert behind(layer("Conv2d"), (IMAGE,)).shape == Shape((16, 12, 12))
    assert behind(layer("Linear"), (IMAGE,)).why.startswith("Linear expects a vector")
    assert behind(layer("Input"), (IMAGE,)).why == "Input takes no input."


def test_layers_with_several_inputs_fit_behind_one_and_behind_many():
    assert behind(layer("Add"), (IMAGE,)).shape == IMAGE
    assert behind(layer("Add"), (IMAGE, IMAGE)).shape == IMAGE
    assert behind(layer("Add"), (IMAGE, VECTOR)).why
    assert behind(layer("ReLU"), (IMAGE, IMAGE)).why == "ReLU takes fewer inputs."


def test_a_block_fits_if_what_is_in_it_does():
    inside = Graph().with_nodes(Node("input", layer("Input")), Node("conv1", layer("Conv2d")))
    block = Block(graph=inside.connect("input", "conv1"))
    assert behind(block, (IMAGE,)).shape == Shape((16, 12, 12))
    assert behind(block, (VECTOR,)).why


@pytest.mark.parametrize(
    ("one", "two", "fits"),
    [
        ("Flatten", "Linear", True),
        ("Conv2d", "MaxPool2d", True),
        ("Linear", "Conv2d", False),
        ("Flatten", "Conv2d", False),
        ("Input", "Conv2d", True),
        ("Linear", "ReLU", True),
    ],
)
def test_in_front_of_an_input(one, two, fits):
    assert bool(before(layer(one), layer(two)).why) is not fits


def test_on_a_wire_what_follows_counts():
    graph = Graph().with_nodes(
        Node("input", layer("Input")), Node("fc1", layer("Linear", out_features=4)), Node("tanh1", layer("Tanh"))
    )
    graph = graph.connect("input", "fc1").connect("fc1", "tanh1")
    known = {("input", "y"): Shape((2,)), ("fc1", "y"): Shape((4,)), ("tanh1", "y"): Shape((4,))}
    first = OnWire(graph, known, graph.edges["fc1", "x"])
    assert first.fit(layer("Linear", out_features=9)).why == ""
    last = OnWire(graph, known, graph.edges["tanh1", "x"])
    assert last.fit(layer("Linear", out_features=4)).why == ""
    assert last.fit(layer("Linear", out_features=9)).why == "The network would end in 9."
    assert last.fit(layer("Conv2d")).why.startswith("Conv2d expects an image")


def test_a_layer_that_looks_up_whole_numbers_fits_in_front_of_one_that_computes():
    assert not before(layer("Embedding"), layer("LSTM")).why
    assert before(layer("Embedding"), layer("Linear", out_features=3)).why == ""
    assert before(layer("Sigmoid"), layer("Embedding")).why
