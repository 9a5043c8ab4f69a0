"""Presenting: the window for an audience, from demo to demo, in which what is locked stays as it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hand import Hand
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from playground.core import store
from playground.core.demo import demos
from playground.core.lock import LOCKS
from playground.gui import theme


@pytest.fixture(autouse=True)
def usual_size() -> Iterator[None]:
    yield
    theme.set_scale(1.0)


def lock(hand: Hand, *locks: str) -> None:
    hand.document.edit("Lock", replace(hand.project, locks=locks))


def key(hand: Hand, pressed: Qt.Key) -> None:
    hand.window.activateWindow()
    hand.until(hand.window.isActiveWindow)
    QTest.keyClick(QApplication.focusWidget() or hand.window, pressed)


def test_the_window_becomes_what_an_audience_sees_and_back(hand, home):
    window = hand.window
    hand.act("present")
    assert window.isFullScreen()
    assert theme.scale() == 1.5
    assert window.card.isVisible()
    assert not window.palette_.seen
    assert not window.menuBar().isVisible()
    assert window.docks.layout_in_use == "present"
    key(hand, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert theme.scale() == 1.0
    assert window.palette_.seen
    assert window.menuBar().isVisible()
    assert window.docks.layout_in_use == "build"
    assert window.workspace.get("scale", 1.0) == 1.0


def test_closing_while_presenting_leaves_the_usual_window_for_the_next_start(hand, home):
    hand.act("present")
    hand.window.close()
    assert hand.window.workspace.get("layout", "") == "build"
    assert theme.scale() == 1.0


def test_the_keys_of_a_remote_control_go_through_the_lecture(hand):
    ids = [demo.id for demo in demos()]
    here = ids.index("xor-mlp")
    hand.document.edit("Longer", replace(hand.project, epochs=77))
    hand.act("present")
    key(hand, Qt.Key.Key_PageDown)
    assert hand.window.files.name == ids[here + 1]
    assert hand.window.card.isVisible()
    assert [left.project.epochs for left in hand.window.workspace.waiting()] == [77], "edits are put aside"
    key(hand, Qt.Key.Key_PageUp)
    assert hand.window.files.name == "xor-mlp"


def test_the_screen_turns_black_until_any_key(hand):
    hand.act("present")
    blank, name = hand.window.presenting.blank, hand.window.files.name
    for pressed in (Qt.Key.Key_B, Qt.Key.Key_Period):
        key(hand, pressed)
        assert blank.isVisible()
        assert blank.size() == hand.window.size()
        key(hand, Qt.Key.Key_PageDown)
        assert not blank.isVisible()
    assert hand.window.files.name == name, "the key did nothing else"
    key(hand, Qt.Key.Key_B)
    QTest.mouseClick(blank, Qt.MouseButton.LeftButton)
    assert not blank.isVisible()
    hand.act("present")
    key(hand, Qt.Key.Key_PageDown)
    assert hand.window.files.name == name, "outside of a presentation the keys are those of the canvas"


def test_what_is_locked_stays_and_training_goes_on(hand):
    lock(hand, "network", "training")
    before = hand.project
    hand.act("present")
    hand.canvas.select("network", next(iter(hand.graph.nodes)))
    hand.canvas.delete_selected()
    assert hand.project is before
    assert "Locked for this demo: network" in hand.window.status.hint.text()
    hand.canvas.add_layer("ReLU")
    hand.window.files.document.edit("Longer", replace(hand.project, epochs=9))
    hand.act("undo")
    assert hand.project is before
    assert set(hand.scene.cards) == set(hand.graph.nodes)
    hand.document.edit("Name", replace(hand.project, title="Mine"))
    assert hand.project.title == "Mine", "what is not locked can be changed"
    hand.act("train")
    hand.until(lambda: hand.window.progress.step > 3)
    hand.act("pause")
    hand.act("reset")
    hand.act("present")
    hand.canvas.add_layer("ReLU")
    assert len(hand.graph.nodes) == len(before.networks["network"].nodes) + 1


def test_cards_may_be_moved_but_what_an_edit_has_moved_in_vain_goes_back(hand):
    lock(hand, "network")
    hand.act("present")
    id = next(iter(hand.graph.nodes))
    graph = hand.graph
    hand.canvas.edit("Move", graph.with_nodes(replace(graph.nodes[id], x=graph.nodes[id].x + 50)))
    assert hand.graph is not graph
    card, there = hand.scene.cards[id], QPointF(hand.graph.nodes[id].x, hand.graph.nodes[id].y)
    card.setPos(there + QPointF(400, 400))
    hand.canvas.edit("Remove", hand.graph.without([list(hand.graph.nodes)[-1]]))
    assert card.pos() == there


def test_locks_are_ticked_in_the_inspector_and_kept_in_the_file(hand):
    hand.canvas.choose_nothing()
    field = next(
        one for one in hand.window.inspector.findChildren(object) if getattr(one, "boxes", None) and "data" in one.boxes
    )
    assert list(field.boxes) == list(LOCKS)
    field.boxes["recipe"].click()
    field.boxes["data"].click()
    assert hand.project.locks == ("data", "recipe")
    assert store.read(store.write(hand.project).encode()).locks == ("data", "recipe")
    hand.act("undo")
    assert not field.boxes["data"].isChecked()
