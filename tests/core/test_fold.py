"""Folding: what is set on the card of another layer computes as before, and comes back as it was."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from strategies import graphs

from playground.core import fragment, store
from playground.core.block import unpacked, wrapped
from playground.core.fold import folded, unfolded, with_folded
from playground.core.graph import Graph, Node
from playground.core.problem import Problems
from playground.core.project import Project
from playground.core.spec import members


def layer(kind: str, **values):
    return members("layers")[kind](**values)


def chain(*kinds: str) -> Graph:
    graph = Graph().with_nodes(Node("input", layer("Input")))
    last = "input"
    for n, kind in enumerate(kinds):
        one = layer(kind)
        id = graph.fresh_id(one)
        graph = graph.with_nodes(Node(id, one, 214.0 * (n + 1))).connect(last, id)
        last = id
    return graph


def wires(graph: Graph) -> set[tuple[str, str]]:
    return {(edge.source, edge.target) for edge in graph.edges.values()}


def test_activation_norm_and_dropout_go_on_the_card_before_them():
    graph, cards = folded(chain("Linear", "BatchNorm1d", "ReLU", "Dropout", "Linear"), ["linear1"])
    assert cards == ["linear1"]
    assert [one.id for one in graph.nodes["linear1"].folded] == ["batchnorm1", "relu1", "dropout1"]
    assert wires(graph) == {("input", "linear1"), ("linear1", "linear2")}


def test_a_chosen_activation_goes_on_the_card_before_it_alone():
    graph, cards = folded(chain("Linear", "ReLU", "Linear", "ReLU"), ["relu2"])
    assert cards == ["linear2"]
    assert "relu1" in graph.nodes
    assert graph.ends == ("linear2",)


def test_what_others_use_as_well_stays_where_it_is():
    graph = chain("Linear", "ReLU")
    add = layer("Add")
    graph = graph.with_nodes(Node("add1", add)).connect("linear1", "add1").connect("relu1", "add1")
    assert folded(graph, ["relu1", "linear1"]) == (graph, [])


def test_a_layer_whose_weights_another_uses_stays_on_the_canvas():
    graph = chain("Linear", "PReLU", "Linear", "PReLU")
    graph = graph.with_nodes(replace(graph.nodes["prelu2"], tied="prelu1"))
    assert folded(graph, list(graph.nodes)) == (graph, [])


def test_an_input_carries_nothing():
    graph = chain("ReLU")
    assert folded(graph, ["relu1", "input"]) == (graph, [])


@given(graphs(depth=1))
def test_the_folded_network_is_the_same_network(graph):
    """Wires and layers of what computes are the same, whatever is folded."""
    small, _ = folded(graph, list(graph.nodes))
    assert {id: node.layer for id, node in small.active.nodes.items()} == {
        id: node.layer for id, node in graph.active.nodes.items()
    }
    assert {edge.key: (edge.source, edge.output) for edge in small.active.edges.values()} == {
        edge.key: (edge.source, edge.output) for edge in graph.active.edges.values()
    }
    assert small.ids == graph.ids


@given(graphs(depth=0))
def test_unfolding_gives_back_the_nodes(graph):
    plain = graph
    for id in graph.nodes:
        plain, _ = unfolded(plain, id)
    small, cards = folded(plain, list(plain.nodes))
    for id in cards:
        small, _ = unfolded(small, id)
    assert {id: replace(node, x=0, y=0) for id, node in small.nodes.items()} == {
        id: replace(node, x=0, y=0) for id, node in plain.nodes.items()
    }
    assert wires(small) == wires(plain)


def test_unfolded_layers_lie_beside_their_card_and_cover_none():
    graph, _ = folded(chain("Linear", "ReLU", "Linear"), ["relu1"])
    graph, ids = unfolded(graph, "linear1")
    assert ids == ["relu1"]
    xs = sorted(node.x for node in graph.nodes.values())
    assert all(b - a >= 148 for a, b in pairwise(xs)), xs


def test_names_are_never_used_twice():
    graph, _ = folded(chain("Linear", "ReLU"), ["relu1"])
    assert graph.fresh_id(layer("ReLU")) == "relu2"
    double, names = fragment.duplicated(graph, ["linear1"])
    assert [one.id for one in double.nodes[names["linear1"]].folded] == ["relu2"]
    assert with_folded(double, "linear1", [layer("ReLU")]).nodes["linear1"].folded[1].id == "relu3"
    boxed, block = wrapped(double, list(names.values()))
    assert unpacked(boxed, block)[0].ids == double.ids


def test_files_with_layers_that_cannot_be_folded_are_refused():
    project = Project(networks={"network": with_folded(chain("Linear"), "linear1", [layer("ReLU")])})
    text = store.write(project)
    assert store.read(text) == project
    for wrong in ('{"kind": "Linear"}', '{"kind": "Add"}'):
        with pytest.raises(Problems) as caught:
            store.read(text.replace('{"kind": "ReLU"}', wrong))
        assert "card of another layer" in caught.value.problems[0].message
    with pytest.raises(Problems) as caught:
        store.read(text.replace('"relu1"', '"linear1"'))
    assert "Two layers have this id" in caught.value.problems[0].message
