"""Context menus of the canvas: with mouse and keys, for what lies there, made of the commands of the main menus."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hand import CTRL, SHIFT, Hand
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from playground.gui.command import commands
from playground.gui.context_menu import MENUS

RIGHT = Qt.MouseButton.RightButton


@pytest.fixture
def hand(shared: Hand) -> Iterator[Hand]:
    shared.view.setFocus()
    yield shared
    if (menu := shared.window.context_menu.menu) is not None:
        menu.close()


def right(hand, place):
    QTest.mouseClick(hand.view.viewport(), RIGHT, pos=hand.at(place))
    return entries(hand)


def entries(hand):
    return [action.objectName() for action in hand.window.context_menu.menu.actions() if action.objectName()]


def test_every_entry_is_also_in_the_main_menus():
    known = {command.id for command in commands()}
    for ids in MENUS.values():
        assert set(ids) - {""} <= known | {"Arrange"}


def test_a_card_is_selected_and_deleted(hand):
    ids = right(hand, hand.card("tanh1"))
    assert hand.canvas.chosen == ("tanh1",)
    assert {"copy", "delete", "quick_add"} <= set(ids)
    assert "enter_block" not in ids
    next(one for one in hand.window.context_menu.menu.actions() if one.objectName() == "delete").trigger()
    assert "tanh1" not in hand.graph.nodes


def test_several_selected_cards_stay_selected(hand):
    hand.canvas.view.choose(["fc1", "tanh1"])
    right(hand, hand.card("tanh1"))
    assert set(hand.canvas.chosen) == {"fc1", "tanh1"}
    assert hand.window.context_menu.kind() == "cards"


def test_wire_loss_and_empty_canvas_have_menus_of_their_own(hand):
    edge = next(wire.edge for wire in hand.scene.wires.values() if wire.edge.source == "tanh1")
    assert right(hand, hand.wire(edge.target)) == ["quick_add", "add_point", "delete"]
    assert hand.scene.selected_edges() == (edge.key,)
    hand.window.context_menu.menu.close()
    card, _ = next(iter(hand.scene.losses.values()))
    assert "delete" not in right(hand, card.pos() + card.card().center())
    hand.window.context_menu.menu.close()
    assert "select_all" in right(hand, hand.empty_place())
    assert hand.canvas.selection.nodes == ()


@pytest.mark.parametrize(("key", "held"), [(Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_F10, SHIFT)])
def test_the_keyboard_opens_it_beside_what_is_selected(hand, key, held):
    hand.canvas.view.choose(["fc1"])
    hand.keys(key, modifier=held)
    menu = hand.window.context_menu.menu
    assert menu is not None
    assert hand.window.context_menu.kind() == "card"
    card = hand.view.mapFromScene(hand.scene.cards["fc1"].sceneBoundingRect()).boundingRect()
    assert card.contains(hand.window.context_menu.beside())


def test_a_drag_with_the_right_button_moves_the_view_and_opens_nothing(hand):
    hand.view.zoom_by(2)
    before = hand.view.mapToScene(0, 0)
    place = hand.view.mapToScene(hand.view.viewport().rect().center())
    hand.drag(place, place + (hand.view.mapToScene(60, 40) - before), button=RIGHT)
    moved = hand.view.mapToScene(0, 0) - before
    assert moved.x() < 0
    assert moved.y() < 0
    assert hand.window.context_menu.menu is None


def test_the_menu_of_a_note_has_words_and_colours(hand):
    hand.act("add_note")
    hand.keys(Qt.Key.Key_Return, modifier=CTRL, widget=QApplication.focusWidget())
    item = next(iter(hand.scene.notes.items.values()))
    hand.canvas.fit()
    ids = right(hand, item.sceneBoundingRect().center())
    assert ids == ["write_note", "cut", "copy", "duplicate", "delete"]
    tints = hand.window.actions_.menus["tint"]
    assert tints.menuAction() in hand.window.context_menu.menu.actions()
    tints.actions()[2].trigger()
    assert hand.graph.annotations[item.note.id].tint == "green"


def test_what_is_added_from_the_menu_lies_where_it_was_opened(hand):
    place = hand.empty_place()
    right(hand, place)
    next(one for one in hand.window.context_menu.menu.actions() if one.objectName() == "add_note").trigger()
    hand.keys(Qt.Key.Key_Return, modifier=CTRL, widget=QApplication.focusWidget())
    note = next(iter(hand.graph.annotations.values()))
    assert abs(note.x + note.width / 2 - place.x()) <= 12
    assert abs(note.y + note.height / 2 - place.y()) <= 12
    hand.window.context_menu.menu.close()
    hand.until(lambda: hand.canvas.asked_at is None)


def test_enter_in_the_menu_does_what_is_chosen(hand):
    hand.canvas.view.choose(["tanh1"])
    hand.keys(Qt.Key.Key_Menu)
    menu = hand.window.context_menu.menu
    menu.setActiveAction(hand.window.actions_["bypass"])
    hand.keys(Qt.Key.Key_Return, widget=menu)
    assert hand.graph.nodes["tanh1"].disabled
    assert hand.window.context_menu.menu is None


def test_escape_in_the_menu_does_nothing(hand):
    before = hand.project
    right(hand, hand.card("fc1"))
    hand.keys(Qt.Key.Key_Escape, widget=hand.window.context_menu.menu)
    assert hand.window.context_menu.menu is None
    assert hand.project is before
    assert hand.canvas.chosen == ("fc1",)
