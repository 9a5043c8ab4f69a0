"""Points of wires: added, moved, removed and taken along, on random graphs."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from strategies import graphs, places

from playground.core import wire


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
