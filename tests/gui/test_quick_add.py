"""Quick-add: a typed name becomes a layer, at the place where it was asked for, joined with what fits."""

from __future__ import annotations

import pytest
from hand import SHIFT, Hand, agree
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from playground.core import store
from playground.core.resource import presets
from playground.gui.canvas.quick_add import Offer
from playground.layers.regularise import Dropout


@pytest.fixture
def hand(shared: Hand) -> Hand:
    shared.window.activateWindow()
    shared.until(shared.window.isActiveWindow)
    shared.view.setFocus()
    return shared


def titles(hand):
    return [row.title for row in hand.canvas.quick_add.shown()]


def write(hand, text, *keys):
    QTest.keyClicks(hand.canvas.quick_add.field, text)
    hand.keys(*keys, widget=hand.canvas.quick_add.field)


def led(hand, id, side, by):
    hand.drag(hand.port(id, side), hand.port(id, side) + by)
    return hand.canvas.quick_add


def test_a_letter_on_the_canvas_opens_the_list_beside_the_selected_card_and_enter_adds_and_connects(hand):
    hand.canvas.view.choose(["tanh1"])
    QTest.keyClick(hand.view, "d")
    popup = hand.canvas.quick_add
    assert popup.isVisible()
    assert popup.field.text() == "d"
    assert QApplication.focusWidget() is popup.field
    card = hand.view.mapFromScene(hand.scene.cards["tanh1"].sceneBoundingRect()).boundingRect()
    assert not popup.geometry().intersects(card.adjusted(12, 12, -12, -12))
    write(hand, "rop .3", Qt.Key.Key_Return)
    assert hand.graph.nodes["dropout1"].layer.p == 0.3
    assert ("tanh1", "dropout1") in hand.edges
    assert hand.canvas.chosen == ("dropout1",)
    assert not popup.isVisible()
    assert QApplication.focusWidget() is hand.view
    agree(hand)
    assert hand.undo_text() == "Undo Add Dropout"
    hand.act("undo")
    assert "dropout1" not in hand.graph.nodes


def test_tab_opens_it_and_tab_again_goes_on_so_that_nobody_is_caught(hand):
    hand.keys(Qt.Key.Key_Tab)
    assert hand.canvas.quick_add.isVisible()
    hand.keys(Qt.Key.Key_Tab, widget=hand.canvas.quick_add.field)
    assert not hand.canvas.quick_add.isVisible()
    assert QApplication.focusWidget() not in (hand.view, hand.canvas.quick_add.field, None)
    hand.view.setFocus()
    hand.keys(Qt.Key.Key_Backtab, modifier=SHIFT)
    assert not hand.canvas.quick_add.isVisible()


def test_escape_closes_and_gives_the_keyboard_back(hand):
    hand.keys(Qt.Key.Key_Tab)
    hand.keys(Qt.Key.Key_Escape, widget=hand.canvas.quick_add.field)
    assert not hand.canvas.quick_add.isVisible()
    assert QApplication.focusWidget() is hand.view


def test_a_double_click_in_the_void_adds_a_layer_there_joined_with_nothing(hand):
    place = hand.empty_place()
    hand.double_click(place)
    assert "Input" in titles(hand)
    write(hand, "tanh", Qt.Key.Key_Enter)
    node = hand.graph.nodes["tanh2"]
    assert abs(node.x + 74 - place.x()) < 8
    assert hand.graph.is_loose("tanh2")


def test_a_wire_let_go_in_the_void_offers_only_what_fits_and_says_the_shape(hand):
    popup = led(hand, "fc1", "out", QPointF(30, 120))
    assert popup.isVisible()
    assert "Linear" in titles(hand)
    assert not {"Conv2d", "MaxPool2d", "Input"} & set(titles(hand))
    write(hand, "linear 7")
    (row, *_) = popup.shown()
    assert row.detail == "→ 7"
    write(hand, "", Qt.Key.Key_Return)
    assert ("fc1", "linear1") in hand.edges


def test_what_does_not_fit_is_explained_where_nothing_else_matches(hand):
    popup = led(hand, "fc1", "out", QPointF(30, 120))
    write(hand, "conv2d")
    row = popup.shown()[0]
    assert not row.enabled
    assert row.subtitle.startswith("Conv2d expects an image")
    write(hand, "", Qt.Key.Key_Return)
    assert popup.isVisible()
    assert "conv1" not in hand.graph.nodes


def test_a_wire_led_backwards_offers_what_can_feed_it(hand):
    hand.drop("Linear", hand.empty_place())
    hand.canvas.fit()
    popup = led(hand, "linear1", "in", QPointF(-40, 40))
    assert {"Linear", "Flatten"} <= set(titles(hand))
    assert "Conv2d" not in titles(hand)
    write(hand, "relu", Qt.Key.Key_Return)
    assert ("relu1", "linear1") in hand.edges
    assert not popup.isVisible()


def test_on_a_selected_wire_it_inserts_and_marks_what_would_break_what_follows(hand):
    target = next(wire.edge for wire in hand.scene.wires.values() if wire.edge.source == "tanh1")
    hand.click(hand.wire(target.target))
    QTest.keyClick(hand.view, "r")
    rows = {row.title: row for row in hand.canvas.quick_add.shown()}
    assert not rows["ReLU"].marked
    write(hand, "elu", Qt.Key.Key_Return)
    assert {("tanh1", "relu1"), ("relu1", target.target)} <= hand.edges
    assert ("tanh1", target.target) not in hand.edges
    assert hand.undo_text() == "Undo Insert ReLU"


def test_a_value_out_of_bounds_is_named_and_not_added(hand):
    hand.keys(Qt.Key.Key_Tab)
    write(hand, "dropout 7")
    row = hand.canvas.quick_add.shown()[0]
    assert not row.enabled
    assert "p" in row.subtitle
    assert "at most" in row.subtitle


def test_arrow_keys_choose_and_the_field_tells_screen_readers_what(hand):
    hand.keys(Qt.Key.Key_Tab)
    popup = hand.canvas.quick_add
    write(hand, "conv")
    first = popup.field.accessibleDescription()
    assert first.startswith(titles(hand)[0])
    hand.keys(Qt.Key.Key_Up, widget=popup.field)
    assert popup.list.currentRow() == popup.list.count() - 1
    hand.keys(Qt.Key.Key_Down, widget=popup.field)
    assert popup.field.accessibleDescription() == first


def test_what_was_used_last_comes_first(hand):
    hand.keys(Qt.Key.Key_Tab)
    write(hand, "softmax", Qt.Key.Key_Return)
    hand.canvas.choose_nothing()
    hand.keys(Qt.Key.Key_Tab)
    assert titles(hand)[0] == "Softmax"


@pytest.mark.parametrize("how", ["click", "deactivate"])
def test_anything_else_closes_it(hand, how):
    hand.keys(Qt.Key.Key_Tab)
    if how == "click":
        QTest.mouseClick(hand.window.status, Qt.MouseButton.LeftButton)
    else:
        QApplication.sendEvent(hand.window, QEvent(QEvent.Type.WindowDeactivate))
    assert not hand.canvas.quick_add.isVisible()


def test_other_sources_can_be_added(hand):
    popup = hand.canvas.quick_add
    popup.sources.append(lambda: [Offer("mine", "My own block", "structure", "Structure", Dropout)])
    hand.keys(Qt.Key.Key_Tab)
    write(hand, "my own", Qt.Key.Key_Return)
    popup.sources.pop()
    assert "dropout1" in hand.graph.nodes


def test_several_selected_layers_are_brought_together(using):
    hand = using(store.read(presets()["xor-mlp"].read_bytes()))
    hand.canvas.view.choose(["fc1", "tanh1"])
    hand.view.setFocus()
    hand.keys(Qt.Key.Key_Tab)
    assert "ReLU" not in titles(hand)
    write(hand, "add", Qt.Key.Key_Return)
    assert {("fc1", "add1"), ("tanh1", "add1")} <= hand.edges
