"""Notes and frames: added, written, moved with what they hold, resized, coloured, deleted."""

from __future__ import annotations

import pytest
from hand import CTRL, Hand, agree
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from playground.core.annotation import TINTS
from playground.gui import theme
from playground.gui.canvas.annotation_item import AnnotationItem, soft
from playground.gui.canvas.note_editor import NoteEditor


@pytest.fixture
def hand(shared: Hand) -> Hand:
    shared.view.set_zoom(1.0)
    return shared


@pytest.fixture
def framed(hand: Hand) -> Hand:
    """A frame around fc1 and tanh1."""
    hand.view.choose(["fc1", "tanh1"])
    hand.act("frame")
    return hand


def editor(hand: Hand) -> NoteEditor:
    return next(one for one in hand.view.viewport().findChildren(NoteEditor) if not one._done)


def item(hand: Hand, id: str) -> AnnotationItem:
    return hand.scene.notes.items[id]


def title(hand: Hand, id: str = "frame1") -> QPointF:
    return item(hand, id).pos() + item(hand, id).title().center()


def test_a_note_is_added_and_written_at_once(hand: Hand):
    hand.act("add_note")
    QTest.keyClicks(editor(hand), "why tanh?")
    QTest.keyClick(editor(hand), Qt.Key.Key_Return, CTRL)
    assert hand.graph.annotations["note1"].text == "why tanh?"
    assert hand.canvas.selection.annotations == ("note1",)
    agree(hand)
    hand.act("undo")
    hand.act("undo")
    assert not hand.graph.annotations
    agree(hand)


def test_escape_keeps_the_old_words_and_a_command_takes_the_new_ones_over(hand: Hand):
    hand.act("add_note")
    QTest.keyClicks(editor(hand), "yes")
    editor(hand).keep()
    assert hand.graph.annotations["note1"].text == "yes"
    hand.double_click(item(hand, "note1").sceneBoundingRect().center())
    QTest.keyClicks(editor(hand), "no")
    QTest.keyClick(editor(hand), Qt.Key.Key_Escape)
    assert hand.graph.annotations["note1"].text == "yes"


def test_escape_in_a_new_note_leaves_no_note_behind(hand: Hand):
    before = hand.project
    hand.act("add_note")
    QTest.keyClicks(editor(hand), "no")
    QTest.keyClick(editor(hand), Qt.Key.Key_Escape)
    assert hand.project is before
    assert hand.undo_text() == "Undo"
    agree(hand)


def test_a_frame_takes_along_what_it_holds_and_nothing_else(framed: Hand):
    before = {id: node.y for id, node in framed.graph.nodes.items()}
    framed.drag(title(framed), title(framed) + QPointF(0, -80))
    moved = {id for id, node in framed.graph.nodes.items() if node.y != before[id]}
    assert moved == {"fc1", "tanh1"}
    assert framed.undo_text() == "Undo Move a frame"
    agree(framed)
    framed.act("undo")
    assert {id: node.y for id, node in framed.graph.nodes.items()} == before
    agree(framed)


def test_arrow_keys_move_a_frame_as_the_mouse_does(framed: Hand):
    before = framed.graph.nodes["fc1"].y
    framed.keys(Qt.Key.Key_Down)
    assert framed.graph.nodes["fc1"].y == before + 8
    agree(framed)


def test_deleting_a_frame_leaves_the_cards(framed: Hand):
    framed.act("delete")
    assert not framed.graph.annotations
    assert len(framed.graph.nodes) == 5
    agree(framed)


def test_a_corner_is_pulled(framed: Hand):
    note = framed.graph.annotations["frame1"]
    corner = QPointF(note.x + note.width, note.y + note.height)
    framed.drag(corner, corner + QPointF(40, 16))
    wider = framed.graph.annotations["frame1"]
    assert (wider.x, wider.y, wider.width, wider.height) == (note.x, note.y, note.width + 40, note.height + 16)
    agree(framed)


def test_escape_gives_up_a_move(framed: Hand):
    start = title(framed)
    framed.press(start)
    framed.move(start + QPointF(0, -80))
    framed.keys(Qt.Key.Key_Escape)
    framed.release(start)
    agree(framed)


def test_colours_are_chosen_and_words_are_read_on_all_of_them(framed: Hand):
    framed.canvas.notebook.tint("red")
    assert framed.graph.annotations["frame1"].tint == "red"
    for look in ("dark", "light"):
        theme.use(look)
        for tint in TINTS:
            assert contrast(QColor(theme.theme().text), soft(tint)) >= 4.5, (look, tint)


def test_titles_stay_readable_from_afar(framed: Hand):
    framed.view.set_zoom(0.1)
    assert item(framed, "frame1").title().height() * 0.1 >= 20


def contrast(one: QColor, two: QColor) -> float:
    def light(colour: QColor) -> float:
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    bright, dim = sorted((light(one), light(two)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def test_inverting_the_selection_counts_notes_as_well(shared):
    shared.act("add_note")
    shared.keys(Qt.Key.Key_Escape)
    (note,) = shared.graph.annotations
    shared.click(shared.card("fc1"))
    shared.act("select_others")
    assert shared.canvas.selection.annotations == (note,)
    assert set(shared.canvas.selection.nodes) == set(shared.graph.nodes) - {"fc1"}
    shared.act("select_others")
    assert shared.canvas.selection.annotations == ()
    assert shared.canvas.selection.nodes == ("fc1",)


def test_a_new_note_covers_no_card_and_a_frame_holds_cards_with_pictures(shared):
    cards = shared.scene.cards
    shared.until(lambda: any(card.height > 100 for card in cards.values()))
    shared.act("add_note")
    shared.keys(Qt.Key.Key_Escape)
    (note,) = shared.graph.annotations
    area = shared.scene.notes.items[note].sceneBoundingRect()
    assert not any(area.intersects(card.sceneBoundingRect()) for card in cards.values())
    shared.canvas.view.choose(list(cards))
    shared.act("frame")
    frame = next(item for item in shared.scene.notes.items.values() if item.note.frame)
    box = frame.box().translated(frame.pos())
    for card in cards.values():
        assert box.bottom() >= card.pos().y() + card.height + 8
