"""The minimap: there where not all is in view, drawn only after edits, and a way to move over the network."""

from __future__ import annotations

from time import perf_counter

import pytest
from hand import Hand
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtTest import QTest

from playground.core.graph import Node
from playground.core.spec import member


@pytest.fixture
def hand(shared: Hand) -> Hand:
    yield shared
    shared.canvas.minimap.want(True)
    shared.canvas.fit()


def test_it_is_there_only_where_not_all_is_in_view(hand):
    minimap = hand.canvas.minimap
    assert not minimap.isVisible()
    hand.view.zoom_by(4)
    assert minimap.isVisible()
    hand.act("minimap")
    assert not minimap.isVisible()
    assert not hand.window.actions_["minimap"].isChecked()
    hand.act("minimap")
    assert minimap.isVisible()
    hand.canvas.fit()
    assert not minimap.isVisible()


def test_a_click_and_a_drag_move_the_view(hand):
    minimap = hand.canvas.minimap
    hand.view.zoom_by(4)
    for id in ("input", "fc2"):
        card = hand.scene.cards[id]
        box = minimap.drawn_at(QRectF(card.pos(), card.card().size()))
        QTest.mouseClick(minimap, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
        assert hand.view.mapToScene(hand.view.viewport().rect()).boundingRect().intersects(card.sceneBoundingRect())
    before = minimap.seen().center()
    QTest.mousePress(minimap, Qt.MouseButton.LeftButton, pos=before.toPoint())
    QTest.mouseMove(minimap, before.toPoint() - QPoint(30, 0))
    QTest.mouseRelease(minimap, Qt.MouseButton.LeftButton, pos=before.toPoint() - QPoint(30, 0))
    assert abs(minimap.meant(QPointF(92, 60)).y()) < 4000


def test_five_thousand_layers_are_drawn_once_however_the_view_moves(using, hand):
    made = [Node(f"relu{n}", member("layers", "ReLU")(), 214.0 * (n % 100), 170.0 * (n // 100)) for n in range(5000)]
    network = hand.graph.with_nodes(*made)
    hand.document.edit("Many", hand.project.with_network("network", network))
    minimap = hand.canvas.minimap
    hand.view.zoom_by(1 / hand.view.zoom)
    start = perf_counter()
    minimap.grab()
    first = perf_counter() - start
    drawn = minimap.drawn
    start = perf_counter()
    for _ in range(20):
        hand.view.pan(40, 0)
        minimap.grab()
    later = (perf_counter() - start) / 20
    assert minimap.drawn == drawn
    assert later < first
    hand.act("undo")
