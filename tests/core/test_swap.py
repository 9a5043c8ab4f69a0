"""Swapping kinds: what fits is kept, the rest gets its defaults, and wires go where they can."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from strategies import LAYERS, graphs

from playground.core import swap
from playground.core.graph import Graph, Node
from playground.core.graph_reader import GraphReader
from playground.core.node import Values
from playground.core.spec import members
from playground.core.store import graph_json

KINDS = members("layers")


def layer(kind: str, **values):
    return KINDS[kind](**values)


def chain() -> Graph:
    graph = Graph().with_nodes(
        Node("input", layer("Input")),
        Node("fc1", layer("Linear", out_features=7, bias=False), 214, 5, title="First", frozen=True),
        Node("relu1", layer("ReLU"), 428),
        Node("add1", layer("Add"), 642),
    )
    for one, two in (("input", "fc1"), ("fc1", "relu1"), ("relu1", "add1"), ("fc1", "add1")):
        graph = graph.connect(one, two)
    return graph


def test_params_of_the_same_name_and_of_the_same_meaning_fit():
    fitting = swap.fitting(layer("Linear", out_features=7, bias=False), KINDS["Conv2d"])
    assert fitting == {"bias": False, "norm": "none", "out_channels": 7}
    pool = swap.fitting(layer("Conv2d", kernel_size=5, stride=2, out_channels=9), KINDS["MaxPool2d"])
    assert (pool["kernel_size"], pool["stride"]) == (5, 2)


def test_what_is_out_of_bounds_is_left_at_its_default():
    assert swap.fitting(layer("Linear", out_features=60_000), KINDS["Conv2d"]) == {"bias": True, "norm": "none"}


def test_a_swapped_layer_keeps_wires_title_place_and_what_is_frozen():
    graph = swap.swapped(chain(), ("fc1",), KINDS["Conv2d"])
    node = graph.nodes["fc1"]
    assert (node.title, node.x, node.y, node.frozen) == ("First", 214, 5, True)
    assert node.layer == layer("Conv2d", out_channels=7, bias=False)
    assert graph.edges == chain().edges


def test_tensors_set_by_hand_do_not_outlive_the_layer_that_they_fitted():
    graph = chain()
    graph = graph.with_nodes(replace(graph.nodes["fc1"], values=(Values("bias", (1,), (1.0,)),)))
    assert swap.swapped(graph, ("fc1",), KINDS["Conv2d"]).nodes["fc1"].values == ()


def test_wires_find_the_ports_of_the_new_kind():
    one = swap.swapped(chain(), ("add1",), KINDS["ReLU"])
    assert [edge.input for edge in one.incoming["add1"]] == ["x"]
    many = swap.swapped(chain(), ("relu1",), KINDS["Concat"])
    assert [edge.input for edge in many.incoming["relu1"]] == ["xs.0"]
    same = swap.swapped(chain(), ("add1",), KINDS["Concat"])
    assert same.edges == chain().edges


def test_inputs_and_layers_of_the_kind_stay_as_they_are():
    graph = chain()
    assert swap.swapped(graph, ("input", "relu1"), KINDS["ReLU"]) is graph


@given(graphs(depth=1), st.sampled_from(sorted(LAYERS)))
def test_any_swap_gives_a_graph_that_can_be_written_and_read(graph, kind):
    result = swap.swapped(graph, tuple(graph.nodes), KINDS[kind])
    assert set(result.nodes) == set(graph.nodes)
    assert len(result.edges) <= len(graph.edges)
    reader = GraphReader()
    assert reader.graph(graph_json(result), "g", 0) == result
    assert not reader.problems
    for id, node in result.nodes.items():
        if swap.swappable(graph.nodes[id]):
            assert type(node.layer).__name__ == kind


def test_params_are_handed_on_to_a_selection():
    graph = swap.with_params(chain(), ("relu1", "add1"), layer("Linear"))
    assert graph is not None
    other = chain().with_nodes(Node("conv1", layer("Conv2d")))
    changed = swap.with_params(other, ("conv1", "input"), layer("Linear", out_features=7))
    assert changed.nodes["conv1"].layer == layer("Conv2d", out_channels=7)


def test_candidates_begin_with_the_family_and_leave_out_what_makes_no_sense():
    found = swap.candidates(chain(), ("relu1",), KINDS.values())
    names = [kind.__name__ for kind in found]
    families = [kind.family for kind in found]
    assert "ReLU" not in names
    assert "Input" not in names
    assert "Block" not in names
    count = families.count("Activation")
    assert set(families[:count]) == {"Activation"}
