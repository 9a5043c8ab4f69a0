"""The gallery: all demos by section, found by words, opened by a click; and the card beside the canvas."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hand import Hand
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from playground.core.demo import demos
from playground.core.project import SECTIONS
from playground.core.resource import presets
from playground.gui import theme
from playground.gui.gallery import Gallery, Tile

DRIVER = Path(__file__).with_name("driver.py")


@pytest.fixture
def hand(shared: Hand) -> Hand:
    return shared


@pytest.fixture
def gallery(hand):
    hand.act("gallery")
    found = next(child for child in hand.window.findChildren(Gallery) if child.isVisible())
    yield found
    found.reject()
    found.deleteLater()


def titles(gallery: Gallery) -> list[str]:
    return [tile.accessibleName() for tile in gallery._scroll.widget().findChildren(Tile)]


def headings(gallery: Gallery) -> list[str]:
    return [label.text() for label in gallery.findChildren(QLabel) if label.objectName() == "section"]


def button(gallery: Gallery, text: str) -> QPushButton:
    return next(one for one in gallery.findChildren(QPushButton) if one.text() == text)


def test_the_first_start_shows_the_gallery_with_every_demo(home):
    environment = {**os.environ, "PLAYGROUND_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, str(DRIVER), "gallery"],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.split() == ["Gallery", str(len(presets()))]


def test_every_demo_is_there_below_its_section_in_the_order_of_the_lecture(gallery):
    assert sorted(titles(gallery)) == sorted(demo.project.title for demo in demos())
    assert len(titles(gallery)) == len(presets())
    used = {demo.project.section for demo in demos()}
    assert headings(gallery) == [section.upper() for section in SECTIONS if section in used]
    places = [demo.project.place for demo in demos() if demo.project.section == "History"]
    assert places == sorted(places)


def test_every_tile_has_a_picture_and_its_question(gallery):
    for tile in gallery._scroll.widget().findChildren(Tile):
        labels = tile.findChildren(QLabel)
        assert any(not label.pixmap().isNull() for label in labels)
        assert any(label.text().endswith("?") for label in labels)
        assert "?" in tile.accessibleDescription()


def test_enter_opens_the_first_demo_that_is_found(gallery, hand):
    gallery.search.setFocus()
    gallery.search.setText("spir")
    QTest.keyClick(gallery.search, Qt.Key.Key_Return)
    assert hand.window.files.name == "mlp-classify"


def test_the_arrow_keys_walk_over_the_tiles_and_enter_opens_one(gallery, hand):
    gallery.activateWindow()
    hand.until(gallery.isActiveWindow)
    gallery.tiles[0].setFocus()
    QTest.keyClick(gallery.tiles[0], Qt.Key.Key_Right)
    assert gallery.tiles[1].hasFocus()
    QTest.keyClick(gallery.tiles[1], Qt.Key.Key_Return)
    assert hand.project.title == gallery.tiles[1].accessibleName()


def test_a_demo_opened_after_an_empty_network_shows_its_card(gallery, hand):
    gallery.reject()
    hand.window.files.new()
    assert hand.window.card.isHidden()
    hand.window.files.open("xor-mlp")
    assert not hand.window.card.isHidden()


def test_search_finds_demos_and_says_when_there_is_none(gallery):
    gallery.search.setText("xor hidden")
    assert titles(gallery) == ["A hidden layer solves XOR"]
    assert headings(gallery) == ["HISTORY"]
    gallery.search.setText("no such demo")
    assert titles(gallery) == []
    assert "No demo matches. Try another word." in [label.text() for label in gallery.findChildren(QLabel)]
    gallery.search.clear()
    assert len(titles(gallery)) == len(presets())


def test_picking_a_demo_opens_it_with_its_card(gallery, hand):
    tile = next(one for one in gallery.findChildren(Tile) if one.accessibleName() == "Two spirals")
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert not gallery.isVisible()
    assert set(hand.scene.cards) == {"input", "fc1", "relu1", "fc2", "relu2", "fc3"}
    assert hand.window.windowTitle() == "mlp-classify – Neural Playground"
    assert hand.window.card.isVisible()


def test_an_empty_network_can_be_picked(gallery, hand):
    button(gallery, "Empty network").click()
    assert not hand.graph.nodes
    assert not hand.window.card.isVisible()


def test_escape_leaves_everything_as_it_is(gallery, hand):
    before = hand.project
    QTest.keyClick(gallery, Qt.Key.Key_Escape)
    assert not gallery.isVisible()
    assert hand.project is before


def test_recent_files_can_be_picked(hand, tmp_path):
    path = tmp_path / "lesson.json"
    path.write_bytes(presets()["mlp-classify"].read_bytes())
    hand.window.workspace.used(path)
    hand.act("gallery")
    found = next(child for child in hand.window.findChildren(Gallery) if child.isVisible())
    tile = found.tiles[0]
    assert headings(found)[0] == "RECENT"
    assert tile.accessibleName() == "lesson"
    assert tile.accessibleDescription().startswith("20")
    tile.click()
    assert hand.window.files.path == path
    assert "relu2" in hand.graph.nodes
    found.deleteLater()


def test_the_card_keeps_the_explanation_until_it_is_asked_for(hand):
    card, words = hand.window.card, hand.project.card
    hand.act("card")
    assert card.isVisible()

    def shown() -> str:
        return "\n".join(label.text() for label in card.findChildren(QLabel))

    assert words.question in shown()
    assert words.explanation not in shown()
    next(one for one in card.findChildren(QPushButton) if one.text() == "What happened, and why?").click()
    assert words.explanation in shown()
    hand.act("card")
    assert not card.isVisible()


def test_the_gallery_fits_the_screen_with_letters_twice_as_large(hand):
    theme.set_scale(2.0)
    try:
        hand.act("gallery")
        found = next(child for child in hand.window.findChildren(Gallery) if child.isVisible())
        screen = found.screen().availableSize()
        assert found.width() <= screen.width()
        assert found.height() <= screen.height()
        assert found._columns < 3
        assert found._scroll.widget().sizeHint().width() <= found._scroll.viewport().width()
        found.resize(2000, 700)
        QApplication.processEvents()
        assert found._columns == 3
        found.reject()
        found.deleteLater()
    finally:
        theme.set_scale(1.0)
