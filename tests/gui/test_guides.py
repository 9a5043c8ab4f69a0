"""Guides: cards lie level with others and at equal gaps while they are moved, and a key suspends it."""

from __future__ import annotations

import pytest
from hand import ALT, CTRL, Hand, agree
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QGraphicsLineItem

from playground.gui.canvas.guides import Box, Guides


def box(left: float, top: float, width: float = 100, height: float = 50) -> Box:
    return Box(left, top, left + width, top + height, (top + 28,))


def shift(boxes: list[Box], moving: Box, reach: float = 6) -> tuple[float | None, float | None]:
    snap = Guides(boxes).snap(moving, reach)
    return snap.dx, snap.dy


def test_edges_ports_and_centres_of_others_are_met():
    assert shift([box(0, 0)], box(4, 300)) == (-4, None)
    assert shift([box(0, 0)], box(500, 3)) == (None, -3)
    assert shift([box(0, 0)], box(22, 300, width=60)) == (-2, None), "centre on centre"
    assert shift([box(0, 0, height=200)], box(500, 5, height=50)) == (None, -5), "port on port"
    assert shift([box(0, 0)], box(7, 300)) == (None, None)


def test_the_nearest_line_wins():
    assert shift([box(0, 0), box(9, 200)], box(6, 470)) == (3, None)


@pytest.mark.parametrize(
    ("left", "expected"),
    [(205, -5), (397, 3), (597, 3)],
    ids=["between two", "same gap at the right", "twice that"],
)
def test_equal_gaps_are_met(left: float, expected: float):
    row = [box(0, 0), box(400, 0)] if left == 205 else [box(0, 0), box(200, 0)]
    if left == 597:
        row.append(box(400, 0))
    assert Guides(row).snap(box(left, 21), 6).dx == expected


def test_a_gap_is_shown_with_its_twin():
    lines = Guides([box(0, 0), box(200, 0)]).snap(box(397, 0), 6).lines
    gaps = sorted((line.x1(), line.x2()) for line in lines if line.y1() == line.y2() and line.length() == 100)
    assert gaps == [(100, 200), (300, 400)]


@pytest.fixture
def hand(shared: Hand) -> Hand:
    return shared


def guides(hand: Hand) -> list[QGraphicsLineItem]:
    return [item for item in hand.scene.items() if isinstance(item, QGraphicsLineItem) and item.isVisible()]


def test_a_card_stops_level_with_another_and_shows_the_line(hand: Hand):
    hand.view.set_zoom(1.0)
    start = hand.card("tanh1")
    left = hand.scene.cards["fc1"].x()
    goal = start + QPointF(left - hand.scene.cards["tanh1"].x() + 4, 303)
    hand.press(start)
    hand.move(goal)
    assert hand.scene.cards["tanh1"].x() == left
    assert [item.line().x1() for item in guides(hand)] == [left]
    hand.release(goal)
    assert not guides(hand)
    assert hand.graph.nodes["tanh1"].x == left
    assert hand.graph.nodes["tanh1"].y % 8 == 0, "where no guide is near, the grid holds"
    agree(hand)


@pytest.mark.parametrize("key", [ALT, CTRL], ids=["Alt", "Ctrl"])
def test_a_key_suspends_guides_and_grid(hand: Hand, key: Qt.KeyboardModifier):
    hand.view.set_zoom(1.0)
    start, before = hand.card("tanh1"), hand.scene.cards["tanh1"].pos()
    away = QPointF(hand.scene.cards["fc1"].x() - before.x() + 3, 303)
    hand.press(start)
    hand.move(start + away, key)
    assert not guides(hand)
    hand.release(start + away, key)
    assert hand.scene.cards["tanh1"].pos() == before + away
    agree(hand)


def test_escape_takes_the_guides_away(hand: Hand):
    start = hand.card("tanh1")
    hand.press(start)
    hand.move(start + QPointF(0, 3))
    hand.move(start + QPointF(0, 6))
    assert guides(hand)
    hand.keys(Qt.Key.Key_Escape)
    assert not guides(hand)
    hand.release(start)
    agree(hand)


def test_several_cards_keep_their_distances(hand: Hand):
    hand.act("select_all")
    before = {id: card.pos() for id, card in hand.scene.cards.items()}
    hand.drag(hand.card("fc1"), hand.card("fc1") + QPointF(13, 77))
    moved = {(card.pos() - before[id]).toTuple() for id, card in hand.scene.cards.items()}
    assert len(moved) == 1
    assert moved != {(0.0, 0.0)}
    assert hand.undo_text() == "Undo Move 5 layers"
    agree(hand)


def test_the_view_follows_a_card_that_is_dragged_to_its_border(hand: Hand):
    start, view = hand.card("sigmoid1"), hand.view
    old = hand.scene.cards["sigmoid1"].x()
    border = view.mapToScene(view.viewport().width() - 4, 300)
    hand.press(start)
    hand.move(border)
    first = view.horizontalScrollBar().value()
    hand.until(lambda: view.horizontalScrollBar().value() > first + 100)
    hand.keys(Qt.Key.Key_Escape)
    assert hand.scene.cards["sigmoid1"].x() == old
    hand.release(view.mapToScene(200, 200))
    agree(hand)
