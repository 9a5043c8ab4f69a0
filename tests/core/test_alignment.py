"""Lining up cards, leaving layers out, and finding those that belong together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import graphs

from playground.core import alignment, bypass, neighbours
from playground.core.graph import Graph, Node
from playground.core.placement import STEP_X, STEP_Y
from playground.core.spec import members


def graph() -> Graph:
    kinds = {"input": "Input", "fc1": "Linear", "relu1": "ReLU", "fc2": "Linear"}
    places = {"input": (3, 0), "fc1": (200, 50), "relu1": (460, 400), "fc2": (900, 130)}
    result = Graph().with_nodes(*(Node(id, members("layers")[kind](), *places[id]) for id, kind in kinds.items()))
    for one, two in (("input", "fc1"), ("fc1", "relu1"), ("relu1", "fc2")):
        result = result.connect(one, two)
    return result


IDS = ("fc1", "relu1", "fc2")


@pytest.mark.parametrize(
    ("side", "places"),
    [
        ("left", [200, 200, 200]),
        ("right", [900, 900, 900]),
        ("centre", [550, 550, 550]),
        ("top", [50, 50, 50]),
        ("bottom", [400, 400, 400]),
        ("middle", [225, 225, 225]),
    ],
)
def test_aligned(side, places):
    result = alignment.aligned(graph(), IDS, side)
    across = side in ("left", "right", "centre")
    assert [result.nodes[id].x if across else result.nodes[id].y for id in IDS] == places
    assert [result.nodes[id].y if across else result.nodes[id].x for id in IDS] == [
        graph().nodes[id].y if across else graph().nodes[id].x for id in IDS
    ]
    assert result.nodes["input"] is not None
    assert alignment.aligned(result, IDS, side) is result


def test_bottom_edges_of_cards_of_different_heights_are_level():
    result = alignment.aligned(graph(), IDS, "bottom", {"fc1": 100.0})
    assert result.nodes["fc1"].y + 100 == result.nodes["relu1"].y + 56


def test_cards_of_a_row_become_a_column_and_the_other_way_round():
    row = graph().moved({"fc1": (200, 50), "relu1": (420, 50), "fc2": (640, 58)})
    column = alignment.aligned(row, IDS, "left", {"fc1": 100.0})
    assert [column.nodes[id].x for id in IDS] == [200, 200, 200]
    assert column.nodes["fc1"].y == 50
    assert column.nodes["relu1"].y > 50 + 100
    assert column.nodes["fc2"].y > column.nodes["relu1"].y + 56
    back = alignment.aligned(column, IDS, "top")
    assert [back.nodes[id].y for id in IDS] == [50, 50, 50]
    assert back.nodes["fc1"].x < back.nodes["relu1"].x - 148 < back.nodes["fc2"].x - 296
    assert alignment.aligned(back, IDS, "top") is back


def test_distributed_keeps_the_outermost_and_makes_the_gaps_equal():
    result = alignment.distributed(graph(), IDS, "across")
    assert [result.nodes[id].x for id in IDS] == [200, 550, 900]
    result = alignment.distributed(graph(), IDS, "down")
    assert sorted(result.nodes[id].y for id in IDS) == [50, 225, 400]
    assert alignment.distributed(graph(), IDS[:2], "down").nodes == graph().nodes


def test_spaced_and_on_grid():
    result = alignment.spaced(graph(), IDS, "across")
    assert [result.nodes[id].x for id in IDS] == [200, 200 + STEP_X, 200 + 2 * STEP_X]
    assert alignment.spaced(graph(), IDS, "down").nodes["relu1"].y == 50 + 2 * STEP_Y
    assert (alignment.on_grid(graph(), ["input"]).nodes["input"].x) == 0


def test_bypassing_toggles_and_spares_inputs():
    once = bypass.bypassed(graph(), ("input", "fc1", "relu1"))
    assert [node.disabled for node in once.nodes.values()] == [False, True, True, False]
    assert [(edge.source, edge.target) for edge in once.active.edges.values()] == [("input", "fc2")]
    assert bypass.bypassed(once, ("fc1", "relu1")) == graph()
    assert bypass.bypassed(once, ("fc1", "fc2")).nodes["fc2"].disabled
    assert bypass.bypassed(graph(), ("input",)) == graph()


def test_a_layer_taken_out_is_loose_and_what_it_stood_between_is_joined():
    result = bypass.taken_out(graph(), ("relu1",))
    assert result.is_loose("relu1")
    assert {(edge.source, edge.target) for edge in result.edges.values()} == {("input", "fc1"), ("fc1", "fc2")}
    assert result.nodes["relu1"].y > graph().nodes["relu1"].y
    assert bypass.taken_out(result, ("relu1",)) is result


def test_layers_taken_out_together_stay_joined():
    result = bypass.taken_out(graph(), ("fc1", "relu1"))
    assert {(edge.source, edge.target) for edge in result.edges.values()} == {("input", "fc2"), ("fc1", "relu1")}


def test_what_belongs_to_a_layer():
    assert neighbours.alike(graph(), ("fc1",)) == ("fc1", "fc2")
    assert neighbours.upstream(graph(), ("relu1",)) == ("input", "fc1", "relu1")
    assert neighbours.downstream(graph(), ("relu1",)) == ("relu1", "fc2")
    assert neighbours.grown(graph(), ("relu1",)) == ("fc1", "relu1", "fc2")
    assert neighbours.others(graph(), ("relu1",)) == ("input", "fc1", "fc2")


@given(graphs(depth=1), st.data())
def test_none_of_it_changes_anything_else(graph, data):
    ids = data.draw(st.lists(st.sampled_from(sorted(graph.nodes)), unique=True)) if graph.nodes else []
    for result in (alignment.aligned(graph, ids, "left"), alignment.distributed(graph, ids, "down")):
        assert result.edges == graph.edges
        assert all(result.nodes[id] is graph.nodes[id] for id in set(graph.nodes) - set(ids))
    out = bypass.taken_out(graph, ids)
    assert set(out.nodes) == set(graph.nodes)
    assert out.annotations == graph.annotations
    assert not out.cycle()
