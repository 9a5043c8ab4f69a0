"""The canvas by keys alone: walking, selecting, moving, connecting, wires, and what is said meanwhile."""

from __future__ import annotations

import pytest
from hand import ALT, CTRL, NONE, SHIFT, agree
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from playground.core.graph import Graph, Node
from playground.core.spec import member
from playground.gui import motion, theme
from playground.gui.field import Field

LEFT, RIGHT, UP, DOWN = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down
ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def hand(shared):
    shared.canvas.choose_nothing()
    shared.window.activateWindow()
    shared.until(shared.window.isActiveWindow)
    shared.view.setFocus(Qt.FocusReason.TabFocusReason)
    shared.keys(Qt.Key.Key_Home)
    return shared


def picture(hand) -> QImage:
    return hand.view.viewport().grab().toImage()


def chosen(hand) -> tuple[str, ...]:
    return hand.canvas.chosen


# -- walking ---------------------------------------------------------------------------------------------------------


def test_arrows_walk_along_the_wires_to_the_loss_and_back(hand):
    assert chosen(hand) == ("input",)
    seen = []
    for _ in range(8):
        hand.keys(RIGHT)
        seen.append(hand.canvas.selection.nodes or hand.canvas.selection.end)
    order = [(id,) for id in hand.graph.order[1:]]
    assert seen[: len(order)] == order
    assert seen[len(order)] == "loss", "the loss can be chosen by keys"
    hand.keys(LEFT)
    assert chosen(hand) == (hand.graph.order[-1],)
    hand.keys(Qt.Key.Key_Home)
    assert chosen(hand) == ("input",)
    hand.keys(Qt.Key.Key_End)
    assert chosen(hand) == (hand.graph.outputs()[-1],)


def test_shift_selects_more_and_escape_nothing_but_keeps_the_place(hand):
    hand.keys(RIGHT)
    hand.keys(RIGHT, RIGHT, modifier=SHIFT)
    assert set(chosen(hand)) == set(hand.graph.order[1:4])
    hand.keys(ESC)
    assert chosen(hand) == ()
    hand.keys(RIGHT)
    assert chosen(hand) == (hand.graph.order[4],)


def test_after_a_delete_the_keys_are_at_the_neighbour(hand):
    hand.keys(RIGHT, RIGHT)
    gone, near = chosen(hand)[0], {hand.graph.order[1], hand.graph.order[3]}
    hand.act("delete")
    assert gone not in hand.graph.nodes
    assert hand.view.keyboard.current in near
    agree(hand)


def test_the_ring_is_there_for_keys_and_not_for_the_mouse(hand):
    for look in ("dark", "light"):
        theme.use(look)
        hand.click(hand.card("fc1"))
        without = picture(hand)
        hand.keys(ESC)
        hand.keys(RIGHT, LEFT)
        assert chosen(hand) == ("fc1",)
        assert picture(hand) != without
        corner = hand.at(hand.scene.cards["fc1"].pos()) + hand.view.viewport().rect().topLeft()
        ink = picture(hand).pixelColor(corner.x() + 60, corner.y() - round(5 * min(1, hand.view.zoom)))
        assert abs(ink.lightness() - theme.color(theme.theme().text).lightness()) < 60


def test_the_ring_is_drawn_from_afar_as_well(hand):
    hand.view.set_zoom(0.2)
    with_ring = picture(hand)
    hand.view.keyboard.lead(False)
    assert picture(hand) != with_ring


def test_enter_goes_to_the_settings_and_the_next_area_leads_back(hand):
    hand.keys(RIGHT, ENTER)
    field = QApplication.focusWidget()
    place = field
    while place is not None and not isinstance(place, Field):
        place = place.parentWidget()
    assert place is not None
    assert hand.window.inspector.isAncestorOf(field)
    hand.act("previous_area")
    assert QApplication.focusWidget() is hand.view


# -- moving ----------------------------------------------------------------------------------------------------------


def test_alt_and_arrows_move_what_is_selected(hand):
    hand.keys(RIGHT)
    hand.keys(RIGHT, modifier=SHIFT)
    before = {id: hand.graph.nodes[id].x for id in chosen(hand)}
    hand.keys(RIGHT, RIGHT, modifier=ALT)
    assert {id: hand.graph.nodes[id].x - x for id, x in before.items()} == dict.fromkeys(before, 16.0)
    hand.act("undo")
    assert {id: hand.graph.nodes[id].x for id in before} == before
    agree(hand)


# -- connecting ------------------------------------------------------------------------------------------------------


def test_a_wire_is_led_by_keys(hand):
    add = hand.canvas.adder
    hand.canvas.choose_nothing()
    add.place(hand.graph.nodes["tanh1"].layer, 900, 400)
    new = chosen(hand)[0]
    hand.keys(ESC, Qt.Key.Key_Home)
    hand.act("connect")
    connecting = hand.view.keyboard.connecting
    assert connecting is not None
    assert "Enter connects" in hand.view.keyboard.frame.words.text()
    assert hand.view.keyboard.frame.words.isVisible()
    for key in (RIGHT, DOWN, RIGHT, DOWN):
        if connecting.goal.id != new:
            hand.keys(key)
    assert connecting.goal.id == new
    picture(hand)
    hand.keys(ENTER)
    assert ("input", new) in hand.edges
    assert hand.view.keyboard.connecting is None
    assert not hand.view.keyboard.frame.words.isVisible()
    assert hand.undo_text().startswith("Undo Connect")
    agree(hand)


def test_only_what_fits_is_offered_and_escape_gives_up(hand):
    hand.keys(Qt.Key.Key_End)
    before = hand.project
    hand.act("connect")
    assert hand.view.keyboard.connecting is None, "a wire from the end could only lead back"
    hand.keys(LEFT, LEFT)
    hand.act("connect")
    connecting = hand.view.keyboard.connecting
    assert connecting is not None
    behind = hand.graph.order[hand.graph.order.index(connecting.source) + 1 :]
    fed = {edge.target for edge in hand.graph.outgoing[connecting.source]}
    assert {goal.id for goal in connecting.goals} == set(behind) - fed
    hand.keys(LEFT, UP, RIGHT, RIGHT, ESC)
    assert hand.view.keyboard.connecting is None
    assert hand.project is before
    assert chosen(hand), "the first Escape gives up the wire, the second the selection"
    hand.keys(ESC)
    assert not chosen(hand)


def test_an_undo_or_the_mouse_gives_up_connecting(hand):
    hand.keys(RIGHT)
    hand.act("connect")
    hand.click(hand.empty_place())
    assert hand.view.keyboard.connecting is None
    hand.keys(Qt.Key.Key_Home, RIGHT)
    hand.keys(RIGHT, modifier=ALT)
    hand.act("connect")
    hand.act("undo")
    assert hand.view.keyboard.connecting is None


def test_the_ports_of_a_card_are_chosen_with_up_and_down(hand):
    hand.canvas.choose_nothing()
    hand.canvas.adder.add("Add")
    add = chosen(hand)[0]
    hand.view.choose(["input"])
    hand.act("connect")
    connecting = hand.view.keyboard.connecting
    assert connecting is not None
    for _ in range(8):
        if connecting.goal.id != add:
            hand.keys(RIGHT)
    assert connecting.goal.id == add
    hand.keys(ENTER)
    assert ("input", add) in hand.edges


# -- wires -----------------------------------------------------------------------------------------------------------


def test_wires_are_walked_onto_removed_and_left(hand):
    hand.keys(RIGHT)
    here = chosen(hand)[0]
    hand.act("to_wires")
    first = hand.canvas.selection.edges
    assert len(first) == 1
    assert not chosen(hand)
    hand.keys(DOWN)
    assert hand.canvas.selection.edges != first
    hand.keys(DOWN)
    assert hand.canvas.selection.edges == first
    hand.keys(LEFT)
    assert chosen(hand) == (here,)
    hand.act("to_wires")
    count = len(hand.graph.edges)
    hand.act("delete")
    assert len(hand.graph.edges) == count - 1
    agree(hand)


# -- telling ---------------------------------------------------------------------------------------------------------


def test_screen_readers_are_told_where_the_keys_are(hand):
    hand.keys(RIGHT)
    id = chosen(hand)[0]
    told = hand.view.accessibleDescription()
    assert id in told
    assert "from" in told
    assert "parameters" in told
    hand.act("to_wires")
    assert hand.view.accessibleDescription().startswith("Wire from")


def test_the_canvas_says_in_its_menu_what_keys_do(hand):
    hand.window.actions_.refill("Edit")
    entries = {action.text().split("\t")[-1]: action for action in hand.window.actions_.menus["walk"].actions()}
    entries["→"].trigger()
    assert chosen(hand) == (hand.graph.order[1],)
    entries["End"].trigger()
    assert chosen(hand) == (hand.graph.outputs()[-1],)


# -- the view follows ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("reduced", [False, True])
def test_the_view_follows_gliding_or_at_once(hand, reduced, monkeypatch):
    monkeypatch.setattr(motion, "_asked", lambda: reduced)
    hand.view.set_zoom(3.0)
    hand.view.centerOn(hand.card("input"))
    end = hand.graph.outputs()[-1]
    before = hand.view.horizontalScrollBar().value()
    hand.keys(Qt.Key.Key_End)
    area = hand.scene.cards[end].card().translated(hand.scene.cards[end].pos())
    if reduced:
        assert hand.view.shows(area)
    else:
        assert hand.view.horizontalScrollBar().value() == before, "it glides"
        hand.until(lambda: hand.view.shows(area))


def test_keys_with_control_are_left_to_others(hand):
    before = chosen(hand)
    QTest.keyClick(hand.view, RIGHT, CTRL)
    assert chosen(hand) == before
    QTest.keyClick(hand.view, RIGHT, NONE)
    assert chosen(hand) != before


def test_blocks_are_entered_by_key_and_walked_in(hand):
    kind = member("layers", "Block")
    inner = Graph().with_nodes(
        Node("input", member("layers", "Input")(), 0, 0), Node("tanh1", hand.graph.nodes["tanh1"].layer, 214, 0)
    )
    block = kind(graph=inner.connect("input", "tanh1"))
    hand.canvas.edit("Make a Block", hand.graph.with_layer("tanh1", block).connect("fc1", "tanh1"))
    hand.keys(RIGHT, RIGHT, ENTER)
    assert hand.scene.path == ("tanh1",)
    hand.keys(RIGHT)
    assert chosen(hand) == ("input",)
    hand.keys(RIGHT)
    assert chosen(hand) == ("tanh1",)


def test_less_motion_is_a_setting_that_is_kept(hand):
    assert motion.duration(200) == 200
    hand.act("reduced_motion")
    assert hand.window.workspace.get("reduced_motion", False) is True
    assert motion.duration(200) == 0
    hand.act("reduced_motion")
    assert motion.duration(200) == 200
