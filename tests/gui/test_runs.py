"""The list of runs: every run that trained is in it, can be named, pinned, gone back to and deleted."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from hand import Hand, answering
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from playground.core.spec import member
from playground.gui.load_dialog import LoadDialog
from playground.parts.runs import Runs


@pytest.fixture
def hand(open_window) -> Hand:
    return open_window("mlp-classify")


def runs(hand: Hand) -> Runs:
    """The list, on the screen and with the focus."""
    part = hand.window.docks.docks["runs"].part
    assert isinstance(part, Runs)
    if not part.seen:
        hand.window.actions_["runs"].trigger()
    hand.until(lambda: part.seen)
    return part


def leave(hand: Hand, steps: int) -> dict[str, torch.Tensor]:
    """Train a little, start over with another seed, and give the weights of the run that was left."""
    hand.train_to(steps)
    weights = dict(hand.session.weights()["network"])
    hand.document.edit("Seed", replace(hand.project, seed=hand.project.seed + 1))
    hand.until(lambda: hand.window.progress.step == 0)
    hand.until(lambda: not hand.session.storing.writer.busy)
    return weights


def names(part: Runs) -> list[str]:
    return [part.list.item(row).text().splitlines()[0] for row in range(part.list.count())]


def test_runs_that_were_left_are_listed_with_what_came_of_them(hand):
    leave(hand, 40)
    leave(hand, 5)
    part = runs(hand)
    hand.until(lambda: names(part) == ["Two spirals 2", "Two spirals"])
    assert "best" in part.list.item(1).text()
    part.list.setCurrentRow(0)
    assert "seed 1" in part.facts.text()


def test_a_run_is_renamed_described_pinned_and_deleted_with_keys_alone(hand):
    leave(hand, 40)
    part = runs(hand)
    hand.until(lambda: part.list.count() == 1)
    hand.window.activateWindow()
    hand.until(part.list.hasFocus)
    QTest.keyClick(part.list, Qt.Key.Key_F2)
    QTest.keyClicks(part.name_edit, "Small steps")
    QTest.keyClick(part.name_edit, Qt.Key.Key_Return)
    assert names(part) == ["Small steps"]
    part.notes.setFocus()
    QTest.keyClicks(part.notes, "slow")
    part.list.setFocus()
    assert hand.window.workspace.history.records()[0].notes == "slow"
    QTest.keyClick(part.list, Qt.Key.Key_P)
    loss = hand.window.docks.docks["loss"].part
    hand.until(lambda: "Small steps" in loss.legend.text())
    assert loss.legend.isVisible()
    assert len(loss.references.curves()) == 1
    answering("Cancel")
    QTest.keyClick(part.list, Qt.Key.Key_Delete)
    assert part.list.count() == 1
    answering("Delete")
    QTest.keyClick(part.list, Qt.Key.Key_Delete)
    assert part.list.count() == 0
    assert not loss.legend.isVisible()
    assert hand.window.workspace.history.records() == []


def test_going_back_brings_project_and_weights_and_loses_nothing(hand):
    weights = leave(hand, 40)
    hand.train_to(10)
    part = runs(hand)
    hand.until(lambda: part.list.count() == 2)
    part.list.setCurrentRow(1)
    record = part.current
    part.back.click()
    hand.until(lambda: hand.window.progress.step == record.steps and hand.state == "paused")
    assert hand.project.seed == 0
    back = hand.session.weights()["network"]
    assert all(torch.equal(value, weights[name]) for name, value in back.items())
    hand.until(lambda: len(hand.window.docks.docks["loss"].part._lines[0].curve or ()) == record.steps)
    assert len(hand.window.workspace.history.records()) == 2
    hand.train_to(record.steps + 5)
    hand.until(lambda: part.list.count() == 3), "what is trained from there is another run"
    hand.document.undo()
    assert hand.project.seed == 1


def test_a_run_of_another_project_is_opened_beside_it(hand):
    leave(hand, 20)
    hand.document.undo()
    hand.window.files.open("xor-mlp")
    hand.until(lambda: hand.state == "idle" and hand.project.title != "Two spirals")
    part = runs(hand)
    hand.until(lambda: part.list.count() == 1)
    part.go_back()
    hand.until(lambda: hand.window.progress.step >= 20 and hand.state == "paused")
    assert hand.project.title == "Two spirals"
    assert hand.window.files.path is None


def test_opening_another_project_stores_the_run_without_asking(hand):
    hand.train_to(20)
    assert hand.window.files.open("xor-mlp")
    hand.until(lambda: hand.state == "idle")
    part = runs(hand)
    hand.until(lambda: names(part) == ["Two spirals"])


def accept_dialog(seen: list[list[str]]) -> None:
    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, LoadDialog)
        seen.append([dialog.list.item(row).text() for row in range(dialog.list.count())])
        dialog.load.click()

    QTimer.singleShot(300, press)


def test_weights_of_a_run_are_loaded_where_they_fit(hand):
    weights = leave(hand, 40)
    graph = hand.graph
    wider = graph.with_layer("fc2", graph.nodes["fc2"].layer.with_values(out_features=16))
    hand.document.edit("Wider", hand.project.with_network("network", wider))
    part = runs(hand)
    hand.until(lambda: part.list.count() == 1)
    seen: list[list[str]] = []
    accept_dialog(seen)
    part.load.click()
    assert seen == [["fc1", "fc2: weight is 16×32 here and 32×32 in the run",
                     "fc3: weight is 2×16 here and 2×32 in the run"]]  # fmt: skip
    assert hand.window.status.hint.text() == "From “Two spirals”: fc1. The others begin anew."
    loaded = hand.session.weights()["network"]
    assert torch.equal(loaded["fc1.weight"], weights["fc1.weight"])
    assert hand.window.progress.step == 0
    hand.document.undo()  # the network of the run again: what was loaded stays
    hand.until(lambda: hand.session.weights()["network"]["fc2.weight"].shape == (32, 32))
    assert torch.equal(hand.session.weights()["network"]["fc1.weight"], weights["fc1.weight"])
    accept_dialog(seen)
    part.load.click()
    assert hand.window.status.hint.text() == "All weights of “Two spirals” are loaded."
    assert all(torch.equal(value, weights[name]) for name, value in hand.session.weights()["network"].items())


def test_another_loss_is_marked_in_the_curves(hand):
    hand.train_to(40)
    recipe = replace(hand.project.recipe, losses=(member("losses", "SquaredError")(),))
    hand.document.edit("Loss", replace(hand.project, recipe=recipe))
    hand.until(lambda: hand.window.progress.best is None)
    loss = hand.window.docks.docks["loss"].part
    hand.until(lambda: loss.changes.places == ["recipe.losses"])
    hand.act("reset")
    hand.until(lambda: loss.changes.places == [])
