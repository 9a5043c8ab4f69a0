"""Points that wires are led through, wires that are cut, and cards that are taken out of their wires."""

from __future__ import annotations

import pytest
from hand import CTRL, SHIFT, Hand, agree
from PySide6.QtCore import QPointF, Qt

KEY = ("tanh1", "x")


@pytest.fixture
def hand(shared: Hand) -> Hand:
    shared.view.set_zoom(1.0)
    return shared


@pytest.fixture
def led(hand: Hand) -> Hand:
    """The wire from fc1 to tanh1 with a point."""
    hand.double_click(hand.wire(*KEY))
    return hand


def via(hand: Hand) -> tuple[tuple[float, float], ...]:
    return hand.graph.edges[KEY].via


def test_a_double_click_adds_a_point_and_another_removes_it(led: Hand):
    assert len(via(led)) == 1
    assert led.canvas.selection.edges == (KEY,)
    agree(led)
    led.double_click(QPointF(*via(led)[0]))
    assert via(led) == ()
    led.act("undo")
    led.act("undo")
    assert via(led) == ()
    assert led.undo_text() == "Undo"
    agree(led)


def test_a_point_is_dragged_on_the_grid_and_the_wire_leads_through_it(led: Hand):
    start = QPointF(*via(led)[0])
    led.drag(start, start + QPointF(1, -83))
    x, y = via(led)[0]
    assert y % 8 == 0
    assert abs(y - (start.y() - 83)) <= 6
    path = led.scene.wires[KEY].path()
    assert path.boundingRect().adjusted(-1, -1, 1, 1).contains(QPointF(x, y))
    assert led.scene.wires[KEY].lines[0].p2() == QPointF(x, y), "from afar it is led as well"
    assert led.undo_text() == "Undo Move a point"
    agree(led)


def test_escape_puts_a_point_back(led: Hand):
    start = QPointF(*via(led)[0])
    led.press(start)
    led.move(start + QPointF(0, -80))
    led.keys(Qt.Key.Key_Escape)
    led.release(start)
    assert via(led) == (start.toTuple(),)
    agree(led)


def test_points_by_keyboard(hand: Hand, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("playground.core.document.MERGE_SECONDS", 60.0)
    hand.view.choose([], [KEY])
    hand.act("add_point")
    hand.act("add_point")
    assert len(via(hand)) == 2
    hand.act("next_point")
    before = via(hand)
    hand.keys(Qt.Key.Key_Up, Qt.Key.Key_Up)
    moved = [new for old, new in zip(before, via(hand), strict=True) if new != old]
    assert len(moved) == 1
    assert hand.undo_text() == "Undo Move a point"
    hand.act("undo")
    assert via(hand) == before, "a row of nudges is one step"
    hand.view.choose([], [KEY])
    hand.act("next_point")
    hand.act("delete")
    assert len(via(hand)) == 1
    assert ("fc1", "tanh1") in hand.edges
    agree(hand)


def test_points_move_along_when_both_ends_do(led: Hand):
    before = via(led)
    led.view.choose(["fc1", "tanh1"])
    led.drag(led.card("fc1"), led.card("fc1") + QPointF(0, 320))
    down = led.graph.nodes["fc1"].y
    assert down > 300
    assert via(led) == tuple((x, y + down) for x, y in before)
    agree(led)


def test_the_knife_cuts_all_wires_it_crosses_in_one_edit(hand: Hand):
    start = hand.wire("fc1") + QPointF(0, -40)
    hand.drag(start, start + QPointF(0, 80), CTRL, Qt.MouseButton.RightButton)
    assert hand.undo_text() == "Undo Cut a wire"
    assert ("input", "fc1") not in hand.edges
    hand.act("undo")
    hand.act("knife")
    one, two = hand.wire("fc1"), hand.wire("tanh1")
    path = [one + QPointF(0, -50), one + QPointF(0, 70), two + QPointF(0, 70), two + QPointF(0, -50)]
    hand.press(path[0])
    for place in path[1:]:
        hand.move(place)
    hand.release(path[-1])
    assert hand.undo_text() == "Undo Cut 2 wires"
    agree(hand)


def test_escape_saves_the_wires_from_the_knife(hand: Hand):
    start = hand.wire("fc1") + QPointF(0, -40)
    hand.press(start, CTRL | SHIFT)
    hand.move(start + QPointF(0, 80), CTRL | SHIFT)
    assert hand.scene.wires[("fc1", "x")].doomed
    hand.keys(Qt.Key.Key_Escape)
    assert not hand.scene.wires[("fc1", "x")].doomed
    hand.release(start + QPointF(0, 80), CTRL | SHIFT)
    assert ("input", "fc1") in hand.edges
    agree(hand)


def test_shift_takes_a_card_out_of_its_wires(hand: Hand):
    hand.drag(hand.card("tanh1"), hand.card("tanh1") + QPointF(0, -120), SHIFT)
    assert hand.graph.is_loose("tanh1")
    assert ("fc1", "fc2") in hand.edges
    assert hand.undo_text() == "Undo Take Tanh out"
    agree(hand)


def test_shift_moves_a_card_from_one_wire_into_another(hand: Hand):
    hand.drag(hand.card("tanh1"), hand.wire("sigmoid1"), SHIFT)
    assert {("fc1", "fc2"), ("fc2", "tanh1"), ("tanh1", "sigmoid1")} <= hand.edges
    assert hand.undo_text() == "Undo Insert Tanh"
    hand.act("undo")
    assert ("fc1", "tanh1") in hand.edges
    agree(hand)


def test_the_menu_of_a_wire_adds_the_point_where_it_was_opened(hand: Hand):
    course = hand.scene.wires[KEY].course()
    (ax, ay), (bx, by) = course[0], course[-1]
    place = QPointF(ax + 0.2 * (bx - ax), ay + 0.2 * (by - ay))
    hand.press(place, button=Qt.MouseButton.RightButton)
    hand.release(place, button=Qt.MouseButton.RightButton)
    menu = hand.window.context_menu.menu
    assert menu is not None
    assert hand.window.context_menu.kind() == "wire"
    next(one for one in menu.actions() if one.objectName() == "add_point").trigger()
    menu.close()
    assert abs(via(hand)[0][0] - place.x()) <= 8
