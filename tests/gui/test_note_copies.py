"""Notes and frames are copied, cut, pasted, duplicated, selected and deleted like cards, with labels that count."""

from __future__ import annotations

import pytest
from hand import Hand, agree

from playground.core import fragment, frame
from playground.core.amount import named
from playground.core.annotation import Annotation


@pytest.fixture
def hand(shared: Hand) -> Hand:
    """A frame around fc1 and tanh1, and two notes below."""
    graph, _ = frame.framed(shared.graph, ["fc1", "tanh1"], "Hidden")
    for n in (1, 2):
        graph = frame.with_note(graph, Annotation(f"note{n}", f"words {n}", 300.0 * n, 600.0))
    shared.canvas.edit("Start", graph)
    shared.canvas.clipboard._pointer = None
    shared.canvas.fit()
    return shared


def test_a_frame_is_copied_with_its_cards_and_pasted(hand):
    hand.view.choose(["fc1", "tanh1"], [], ["frame1"])
    hand.act("copy")
    hand.act("paste")
    assert hand.undo_text() == "Undo Paste 2 layers and a frame"
    agree(hand)
    chosen = hand.canvas.selection
    assert len(chosen.nodes) == 2
    assert len(chosen.annotations) == 1
    new = hand.graph.annotations[chosen.annotations[0]]
    old = hand.graph.annotations["frame1"]
    assert new.text == "Hidden"
    assert new.y >= old.y + old.height
    assert frame.inside(hand.graph, [new.id])[0] == set(chosen.nodes)
    hand.act("undo")
    assert set(hand.graph.annotations) == {"frame1", "note1", "note2"}


def test_notes_alone_are_cut_and_pasted_and_one_edit_brings_them_back(hand):
    before = hand.graph
    hand.view.choose([], [], ["note1", "note2"])
    hand.act("cut")
    assert hand.undo_text() == "Undo Cut 2 notes"
    assert set(hand.graph.annotations) == {"frame1"}
    assert hand.graph.nodes == before.nodes
    hand.act("paste")
    assert {note.text for note in hand.graph.annotations.values()} == {"Hidden", "words 1", "words 2"}
    hand.act("undo")
    hand.act("undo")
    assert hand.graph == before


def test_a_note_is_duplicated_to_a_free_place(hand):
    hand.view.choose([], [], ["note1"])
    hand.act("duplicate")
    assert hand.undo_text() == "Undo Duplicate a note"
    (new,) = hand.canvas.selection.annotations
    one, two = hand.graph.annotations["note1"], hand.graph.annotations[new]
    assert two.y >= one.y + one.height
    assert two.text == "words 1"


def test_select_all_has_the_notes_and_delete_counts_them(hand):
    hand.act("select_all")
    chosen = hand.canvas.selection
    assert set(chosen.nodes) == set(hand.graph.nodes)
    assert set(chosen.annotations) == {"frame1", "note1", "note2"}
    hand.view.choose([], [], ["note1", "note2"])
    hand.act("delete")
    assert hand.undo_text() == "Undo Delete 2 notes"
    hand.view.choose(["tanh1"], [], ["frame1"])
    hand.act("delete")
    assert hand.undo_text() == "Undo Delete Tanh and a frame"
    assert not hand.graph.annotations
    agree(hand)
    hand.act("undo")
    hand.act("undo")
    assert len(hand.graph.annotations) == 3


def test_a_copy_may_stay_inside_the_frame_of_the_original(hand):
    graph = frame.with_note(hand.graph, Annotation("frame2", "All", -2000, -2000, 6000, 6000, frame=True))
    result, _ = fragment.duplicated(graph, (), ["note1"])
    (new,) = set(result.annotations) - set(graph.annotations)
    assert result.annotations[new].y < 1000
    assert named(graph, (), ("frame2", "note1")) == "2 notes and frames"
    assert named(graph, (), ("frame2", "frame1")) == "2 frames"
