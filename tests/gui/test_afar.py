"""From far away the network is boxes and lines; they are where the cards are, and can be used like them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor

from playground.gui.canvas.afar import TINT
from playground.gui.colormap import rgb
from playground.gui.theme import theme


@pytest.fixture
def far(open_window):
    hand = open_window("mlp-classify")
    hand.view.zoom_by(0.2)
    hand.view.centerOn(hand.scene.content().center())
    return hand


def seen(hand, place: QPointF) -> QColor:
    picture = hand.view.viewport().grab().toImage()
    at = hand.view.mapFromScene(place) * picture.devicePixelRatio()
    return picture.pixelColor(at)


def near(one: QColor, two: QColor) -> bool:
    return sum(abs(a - b) for a, b in zip(one.getRgb()[:3], two.getRgb()[:3], strict=True)) < 90


def test_each_card_is_a_box_with_the_colour_of_its_family(far):
    for id in ("fc1", "relu1", "fc3"):
        place = far.scene.cards[id].pos()
        assert near(seen(far, place + QPointF(74, 9)), QColor(theme().family(far.scene.cards[id].family))), id
        body, card = seen(far, place + QPointF(74, 40)), QColor(theme().card)
        family = QColor(theme().family(far.scene.cards[id].family))
        assert near(body, QColor(*(round(a + (b - a) * TINT) for a, b in zip(rgb(card), rgb(family), strict=True)))), id


def test_boxes_are_selected_and_moved_like_cards(far):
    far.click(far.card("fc1"))
    assert far.scene.selected_nodes() == ("fc1",)
    before = far.scene.cards["fc1"].pos()
    far.drag(far.card("fc1"), far.card("fc1") + QPointF(0, -240))
    after = far.scene.cards["fc1"].pos()
    assert after.y() < before.y() - 150
    assert near(seen(far, after + QPointF(74, 9)), QColor(theme().family("Core")))
    assert near(seen(far, before + QPointF(74, 40)), QColor(theme().canvas))


def test_what_is_deleted_from_afar_is_gone_and_comes_back(far):
    place = far.scene.cards["fc2"].pos() + QPointF(74, 9)
    far.click(far.card("fc2"))
    far.act("delete")
    assert near(seen(far, place), QColor(theme().canvas))
    far.act("undo")
    assert near(seen(far, place), QColor(theme().family("Core")))


def test_coming_closer_shows_cards_again(far):
    far.view.set_zoom(1.0)
    far.view.centerOn(far.scene.cards["fc1"])
    title = far.scene.cards["fc1"].pos()
    row = [seen(far, title + QPointF(46 + n, 22)).lightness() for n in range(0, 50, 2)]
    assert max(row) - min(row) > 100, "the title is written on the card"
