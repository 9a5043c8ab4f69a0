"""Blocks: what is put into one and taken out again computes the same; a params inside can be set from outside."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import graphs

from playground.core.block import equals, everywhere, unpacked, wrapped
from playground.core.document import Document
from playground.core.graph import Block, Graph, InputLayer, Node, at_path
from playground.core.project import Project
from playground.core.promotion import promoted, with_promoted_value, with_promotion, without_promotion
from playground.core.spec import member


def layer(kind: str, **values):
    return member("layers", kind)(**values)


def chain(*kinds: str) -> Graph:
    """input -> one0 -> one1 …, each of a kind."""
    graph = Graph().with_nodes(Node("input", layer("Input")))
    before = "input"
    for n, kind in enumerate(kinds):
        graph = graph.with_nodes(Node(f"one{n}", layer(kind), 214.0 * (n + 1))).connect(before, f"one{n}")
        before = f"one{n}"
    return graph


def wires(graph: Graph) -> set[tuple[str, str, str, str]]:
    return {(edge.source, edge.output, edge.target, edge.input) for edge in graph.edges.values()}


@given(graphs(depth=1), st.data())
def test_what_is_put_into_a_block_and_taken_out_is_as_before(graph, data):
    chosen = data.draw(st.sets(st.sampled_from(sorted(graph.nodes)))) if graph.nodes else set()
    try:
        packed, id = wrapped(graph, chosen)
    except ValueError:
        return
    assert not packed.cycle()
    inside = packed.nodes[id].layer
    assert isinstance(inside, Block)
    back, _ = unpacked(packed, id)
    assert set(back.nodes) == set(graph.nodes)
    assert {id: node.layer for id, node in back.nodes.items()} == {id: node.layer for id, node in graph.nodes.items()}
    assert wires(back) == wires(graph)


def test_a_value_that_is_used_inside_and_outside_leaves_through_an_output():
    graph = chain("Linear", "ReLU", "Linear").with_nodes(Node("add1", layer("Add")))
    graph = graph.connect("one2", "add1").connect("one0", "add1")
    packed, id = wrapped(graph, ["one0", "one1", "one2"])
    ports = [port.name for port in packed.nodes[id].layer.output_ports()]
    assert ports == ["one2", "output1"]
    assert wires(packed) == {
        ("input", "y", "block1", "input"), ("block1", "one2", "add1", "xs.0"), ("block1", "output1", "add1", "xs.1")
    }  # fmt: skip


def test_what_lies_between_has_to_be_selected_as_well():
    with pytest.raises(ValueError, match="ReLU"):
        wrapped(chain("Linear", "ReLU", "Linear"), ["one0", "one2"])


def test_an_input_stays_outside():
    with pytest.raises(ValueError, match="Input stays outside"):
        wrapped(chain("Linear"), ["input"])
    packed, _ = wrapped(chain("Linear", "ReLU"), ["input", "one0"])
    assert isinstance(packed.nodes["input"].layer, InputLayer)


def test_copies_are_unpacked_one_behind_the_other():
    packed, id = wrapped(chain("Linear", "ReLU", "Tanh"), ["one0", "one1"])
    packed = packed.with_layer(id, packed.nodes[id].layer.with_values(repeat=3))
    back, ids = unpacked(packed, id)
    assert len(ids) == 6
    kinds = [type(back.nodes[id].layer).__name__ for id in back.order]
    assert kinds == ["Input", *["Linear", "ReLU"] * 3, "Tanh"]
    places = [(node.x, node.y) for node in back.nodes.values()]
    assert len(set(places)) == len(places)


def test_a_frozen_block_leaves_frozen_layers():
    packed, id = wrapped(chain("Linear", "ReLU"), ["one0"])
    packed = packed.with_nodes(replace(packed.nodes[id], frozen=True, disabled=True))
    back, _ = unpacked(packed, id)
    assert back.nodes["one0"].frozen
    assert back.nodes["one0"].disabled


def two_equal() -> Project:
    inner, _ = wrapped(chain("Linear", "ReLU"), ["one0", "one1"])
    block = inner.nodes["block1"]
    graph = inner.with_nodes(replace(block, id="block2", x=400.0)).connect("block1", "block2", "input")
    return Project(networks={"network": graph})


def test_equal_blocks_are_edited_together_where_one_wants_that():
    document = Document(two_equal())
    graph = document.project.networks["network"]
    assert equals(graph, graph.nodes["block1"].layer) == 2
    inner = at_path(graph, ("block1",))
    changed = inner.with_layer("one0", inner.nodes["one0"].layer.with_values(out_features=7))
    document.edit_graph("Change", "network", ("block1",), changed)
    graph = document.project.networks["network"]
    assert at_path(graph, ("block2",)) == inner
    document.undo()
    document.together = True
    document.edit_graph("Change", "network", ("block1",), changed)
    graph = document.project.networks["network"]
    assert at_path(graph, ("block1",)) == at_path(graph, ("block2",)) == changed
    document.undo()
    assert document.project == two_equal()
    assert everywhere(graph, inner, inner) is graph


def test_a_promoted_param_is_set_from_outside():
    packed, id = wrapped(chain("Linear", "Linear"), ["one0", "one1"])
    block = packed.nodes[id].layer
    block = with_promotion(with_promotion(block, "Units", "one0.out_features"), "Units", "one1.out_features")
    [(item, param, value)] = promoted(block)
    assert (item.title, param.low, value) == ("Units", 1, layer("Linear").out_features)
    wider = with_promoted_value(block, "Units", 77)
    assert {node.layer.out_features for id, node in wider.graph.nodes.items() if id != "input"} == {77}
    with pytest.raises(ValueError, match="out_features"):
        with_promoted_value(block, "Units", 0)
    with pytest.raises(ValueError, match="no setting"):
        with_promotion(block, "Units", "one7.out_features")
    gone = replace(block, graph=block.graph.without(["one0", "one1"]))
    assert promoted(gone) == []
    assert promoted(without_promotion(block, "Units")) == []
