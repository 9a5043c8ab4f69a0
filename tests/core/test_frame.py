"""Frames and what they hold, on random graphs."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from strategies import graphs, notes

from playground.core import frame


@given(graph=graphs(), note=notes)
def test_moving_a_frame_there_and_back_changes_nothing(graph, note):
    graph = frame.with_note(graph, replace(note, frame=True))
    nodes, held = frame.inside(graph, [note.id])
    away = frame.shifted(graph, nodes, held, 16, -8)
    assert frame.inside(away, [note.id])[0] >= nodes
    assert frame.shifted(away, nodes, held, -16, 8) == graph


@given(graph=graphs(), note=notes)
def test_deleting_a_frame_leaves_everything_else(graph, note):
    graph = frame.with_note(graph, note)
    left = frame.without_notes(graph, [note.id])
    assert (left.nodes, left.edges) == (graph.nodes, graph.edges)
    assert note.id not in left.annotations


@given(graph=graphs())
def test_a_new_frame_holds_the_cards_for_which_it_was_made(graph):
    if graph.nodes:
        made, id = frame.framed(graph, graph.nodes, "all")
        assert frame.inside(made, [id])[0] == set(graph.nodes)


@given(note=notes, corner=st.integers(0, 3), dx=st.integers(-2000, 2000), dy=st.integers(-2000, 2000))
def test_pulling_a_corner_leaves_the_opposite_one(note, corner, dx, dy):
    pulled = frame.resized(note, corner, dx, dy)
    assert pulled.width >= frame.SMALLEST
    assert pulled.height >= frame.SMALLEST
    right, down = corner % 2 == 1, corner > 1
    assert (pulled.x if right else pulled.x + pulled.width) == (note.x if right else note.x + note.width)
    assert (pulled.y if down else pulled.y + pulled.height) == (note.y if down else note.y + note.height)
