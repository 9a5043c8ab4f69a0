"""The palette: layers by family, found by words, placed by keys, double-click and drag."""

from __future__ import annotations

import pytest
from hand import Hand, drop
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtTest import QTest

from playground.core.layer import FAMILIES
from playground.core.project import Project
from playground.core.spec import members
from playground.gui.palette import KIND


@pytest.fixture
def hand(shared: Hand) -> Hand:
    return shared


def rows(hand: Hand) -> list[tuple[str, str]]:
    """Visible rows: kind ("" for a heading) and text."""
    items = (hand.window.palette_.list.item(n) for n in range(hand.window.palette_.list.count()))
    return [(item.data(KIND), item.text()) for item in items if not item.isHidden()]


def row_place(hand: Hand, kind: str):
    list = hand.window.palette_.list
    item = next(list.item(n) for n in range(list.count()) if list.item(n).data(KIND) == kind)
    list.scrollToItem(item)
    return list.visualItemRect(item).center()


def test_every_layer_is_offered_below_the_heading_of_its_family(hand):
    family, offered = "", {}
    for kind, text in rows(hand):
        if kind:
            offered[kind] = family
        else:
            family = text
    assert offered == {name: cls.family for name, cls in members("layers").items()}
    headings = [text for kind, text in rows(hand) if not kind]
    assert headings == [family for family in FAMILIES if family in headings]


def test_search_finds_layers_by_title_family_and_other_words(hand):
    search = hand.window.palette_.search
    for words, wanted in (("dense", "Linear"), ("CONV", "Conv2d"), ("shortcut", "Add"), ("activation tan", "Tanh")):
        search.setText(words)
        kinds = [kind for kind, _ in rows(hand) if kind]
        assert wanted in kinds
        assert len(kinds) < len(members("layers"))
    search.setText("")
    assert len([kind for kind, _ in rows(hand) if kind]) == len(members("layers"))


def test_headings_without_a_match_are_hidden(hand):
    hand.window.palette_.search.setText("alphadropout")
    assert rows(hand) == [("", "Regularise"), ("AlphaDropout", "AlphaDropout")]


def heading_place(hand: Hand, text: str):
    list = hand.window.palette_.list
    item = next(list.item(n) for n in range(list.count()) if list.item(n).text() == text)
    list.scrollToItem(item)
    list.setCurrentItem(item)
    return list.visualItemRect(item).center()


def test_a_family_is_folded_by_click_and_key_and_found_by_search_all_the_same(open_window):
    hand = open_window(Project())
    palette = hand.window.palette_
    whole = rows(hand)
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=heading_place(hand, "Activation"))
    assert ("ReLU", "ReLU") not in rows(hand)
    assert ("", "Activation") in rows(hand)
    assert ("Linear", "Linear") in rows(hand)
    palette.search.setText("relu6")
    assert ("ReLU6", "ReLU6") in rows(hand)
    palette.search.setText("")
    assert ("ReLU", "ReLU") not in rows(hand)
    assert hand.window.workspace.get("folded families", []) == ["Activation"]
    heading_place(hand, "Activation")
    hand.keys(Qt.Key.Key_Space, widget=palette.list)
    assert rows(hand) == whole
    hand.keys(Qt.Key.Key_Return, widget=palette.list)
    assert len(rows(hand)) < len(whole)
    assert not hand.graph.nodes


def test_a_search_without_a_match_says_so(hand):
    palette = hand.window.palette_
    palette.search.setText("no such layer")
    assert palette.nothing.isVisible()
    palette.search.setText("")
    assert not palette.nothing.isVisible()


def test_enter_in_the_search_places_the_first_match(hand):
    palette = hand.window.palette_
    hand.act("find")
    assert hand.window.focusWidget() is palette.search
    QTest.keyClicks(palette.search, "dropout")
    hand.keys(Qt.Key.Key_Return, widget=palette.search)
    assert type(hand.graph.nodes["dropout1"].layer).__name__ == "Dropout"
    assert ("sigmoid1", "dropout1") in hand.edges
    assert hand.canvas.selection.nodes == ("dropout1",)


def test_down_and_enter_place_a_layer_of_the_list(hand):
    palette = hand.window.palette_
    palette.search.setText("tanh")
    hand.keys(Qt.Key.Key_Down, widget=palette.search)
    assert hand.window.focusWidget() is palette.list
    hand.keys(Qt.Key.Key_Return, widget=palette.list)
    assert "tanh2" in hand.graph.nodes


def test_escape_clears_the_search(hand):
    palette = hand.window.palette_
    palette.search.setText("tanh")
    hand.keys(Qt.Key.Key_Escape, widget=palette.search)
    assert palette.search.text() == ""


def test_a_double_click_places_and_a_single_click_does_not(hand):
    viewport = hand.window.palette_.list.viewport()
    place = row_place(hand, "ReLU")
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    assert "relu1" not in hand.graph.nodes
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    assert "relu1" in hand.graph.nodes
    assert hand.undo_text() == "Undo Add ReLU"


def test_a_new_layer_goes_behind_the_selected_one_and_is_connected(hand):
    hand.click(hand.card("fc2"))
    hand.canvas.add_layer("ReLU")
    assert ("fc2", "relu1") in hand.edges
    assert ("fc2", "sigmoid1") in hand.edges


def test_a_layer_added_to_a_selected_wire_is_inserted(hand):
    hand.click(hand.wire("tanh1"))
    assert hand.canvas.selection.edges == (("tanh1", "x"),)
    hand.canvas.add_layer("ReLU")
    assert {("fc1", "relu1"), ("relu1", "tanh1")} <= hand.edges
    assert ("fc1", "tanh1") not in hand.edges


def test_layers_added_to_an_empty_canvas_follow_one_another(open_window):
    hand = open_window(Project())
    assert hand.canvas._empty.isVisible()
    for kind in ("Input", "Flatten", "Linear"):
        hand.canvas.add_layer(kind)
    assert hand.edges == {("input", "flatten1"), ("flatten1", "linear1")}
    assert not hand.canvas._empty.isVisible()
    xs = [node.x for node in hand.graph.nodes.values()]
    assert xs == sorted(xs)
    assert len({(node.x, node.y) for node in hand.graph.nodes.values()}) == 3


def test_a_layer_dragged_onto_the_canvas_lies_where_it_was_dropped(hand):
    place = hand.empty_place()
    assert hand.drop("Dropout", place)
    node = hand.graph.nodes["dropout1"]
    card = hand.scene.cards["dropout1"].card().translated(node.x, node.y)
    assert card.contains(place)
    assert (node.x % 8, node.y % 8) == (0, 0)
    assert hand.graph.is_loose("dropout1")
    assert hand.canvas.selection.nodes == ("dropout1",)
    assert hand.undo_text() == "Undo Add Dropout"
    hand.act("undo")
    assert "dropout1" not in hand.scene.cards


def test_a_layer_dropped_on_a_card_does_not_cover_it(hand):
    hand.drop("ReLU", hand.scene.cards["fc1"].pos() + QPointF(60, 45))
    new, old = (hand.scene.cards[id] for id in ("relu1", "fc1"))
    assert not new.card().translated(new.pos()).intersects(old.card().translated(old.pos()))


def test_a_layer_dropped_on_a_wire_is_inserted(hand):
    assert hand.drop("Dropout", hand.wire("tanh1"))
    assert {("fc1", "dropout1"), ("dropout1", "tanh1")} <= hand.edges
    assert ("fc1", "tanh1") not in hand.edges
    assert hand.undo_text() == "Undo Insert Dropout"
    hand.act("undo")
    assert ("fc1", "tanh1") in hand.edges
    assert "dropout1" not in hand.graph.nodes


def test_a_strange_drag_is_refused(hand):
    before = hand.project
    assert not hand.drop("NoSuchLayer", hand.empty_place())
    mime = QMimeData()
    mime.setText("Linear")
    assert not drop(hand.view.viewport(), QPointF(200, 200), mime)
    assert hand.project is before


def test_a_drag_begun_in_the_list_carries_the_layer(hand, monkeypatch):
    carried = []
    monkeypatch.setattr(
        "playground.gui.palette.QDrag.exec",
        lambda drag, actions: carried.append(bytes(drag.mimeData().data("application/x-playground-layer").data())),
    )
    list = hand.window.palette_.list
    place = row_place(hand, "Conv2d")
    QTest.mousePress(list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    list.startDrag(Qt.DropAction.CopyAction)
    QTest.mouseRelease(list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert carried == [b"Conv2d"]
