"""Points of wires: added, moved, removed and taken along, on random graphs."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from strategies import graphs, places

from playground.core import placement, wire
from playground.core.graph import Graph, Node
from playground.core.spec import members


@given(graph=graphs(), place=st.tuples(places, places), data=st.data())
def test_a_point_that_is_added_and_removed_leaves_nothing(graph, place, data):
    if not graph.edges:
        return
    key = data.draw(st.sampled_from(sorted(graph.edges)))
    at = data.draw(st.integers(0, len(graph.edges[key].via)))
    more = wire.with_point(graph, key, at, place)
    assert more.edges[key].via[at] == place
    assert wire.without_point(more, key, at) == graph
    moved = wire.with_point_moved(more, key, at, (1.0, 2.0))
    assert moved.edges[key].via[at] == (1.0, 2.0)
    assert len(moved.edges[key].via) == len(graph.edges[key].via) + 1


@given(graph=graphs())
def test_what_is_moved_there_and_back_is_where_it_was(graph):
    away = wire.shifted(graph, graph.nodes, 8, -16)
    assert wire.shifted(away, graph.nodes, -8, 16) == graph
    for key, edge in graph.edges.items():
        assert away.edges[key].via == tuple((x + 8, y - 16) for x, y in edge.via)


def test_the_nearest_and_the_longest_piece_are_found():
    course = [(0, 0), (10, 0), (10, 30)]
    assert wire.piece_at(course, (4, 3)) == 0
    assert wire.piece_at(course, (12, 20)) == 1
    assert wire.longest_piece(course) == 1


def test_a_layer_on_a_wire_divides_its_points_where_it_lies():
    kinds = members("layers")
    graph = Graph().with_nodes(Node("input", kinds["Input"](), 0, 0), Node("relu1", kinds["ReLU"](), 800, 0))
    graph = graph.connect("input", "relu1")
    (key,) = graph.edges
    graph = wire.led(graph, key, [(200, 300), (300, 300), (600, 300), (700, 300)])
    after = placement.inserted(graph, graph.edges[key], Node("tanh1", kinds["Tanh"](), 376, 272))
    assert (after.nodes["tanh1"].x, after.nodes["tanh1"].y) == (376, 272)
    assert after.edges["tanh1", "x"].via == ((200, 300), (300, 300))
    assert after.edges[key].via == ((600, 300), (700, 300))
    covered = placement.inserted(graph, graph.edges[key], Node("tanh1", kinds["Tanh"](), 256, 272))
    assert covered.edges["tanh1", "x"].via == ((200, 300),), "no point is left behind the card"
