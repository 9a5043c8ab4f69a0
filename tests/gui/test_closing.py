"""Closing asks nothing and loses nothing; a killed program gives the project back."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hand import Hand
from PySide6.QtWidgets import QMessageBox

from playground.core import store
from playground.core.resource import presets
from playground.gui.workspace import Workspace

KEPT = ("epoch", "best", "lr")
DRIVER = Path(__file__).with_name("driver.py")


def closed_while_training(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    def asked(*_: object) -> None:
        raise AssertionError("closing asked something")

    for name in ("question", "warning", "information", "critical"):
        monkeypatch.setattr(QMessageBox, name, asked)
    hand.act("train")
    hand.until(lambda: hand.window.progress.step > 40)
    hand.close()
    assert not hand.window.isVisible()
    assert not hand.session._thread.is_alive()


def weights(hand: Hand) -> dict[str, np.ndarray]:
    state = hand.session._trainer.networks["network"].state_dict()
    return {name: value.detach().numpy().copy() for name, value in state.items()}


def test_closing_while_training_keeps_weights_curves_and_step(open_window, home, monkeypatch):
    first = open_window("mlp-classify")
    first.drop("Dropout", first.wire("fc3"))
    closed_while_training(first, monkeypatch)
    before, curve = weights(first), first.points()
    left = Workspace(home).left()
    assert left.project == first.project
    assert left.edited
    assert not left.crashed
    assert left.name == "mlp-classify"
    assert left.checkpoint is not None
    second = open_window(left.project, left=left)
    second.until(lambda: second.state == "paused")
    assert second.window.progress.step == len(curve) > 40
    assert second.points() == curve
    after = weights(second)
    assert before.keys() == after.keys()
    assert all(np.array_equal(before[name], after[name]) for name in before)
    assert second.window.transport.train.text() == "Continue"
    assert second.document.edited
    second.until(lambda: second.window.panels.panels[0]._lines[0].curve is not None)
    second.train_to(len(curve) + 5)
    assert second.points()[: len(curve)] == curve


def test_closing_an_untouched_window_leaves_nothing_behind(open_window, home):
    hand = open_window("xor-mlp")
    hand.close()
    assert Workspace(home).left() is None


def test_an_edit_is_in_the_journal_before_anything_else_happens(open_window, home):
    hand = open_window("xor-mlp")
    hand.drop("Dropout", hand.empty_place())
    journal = home / "open" / f"{os.getpid()}.json"
    hand.until(lambda: journal.is_file() and "Dropout" in journal.read_text())


def test_a_damaged_run_is_told_and_the_project_still_opens(open_window, home, monkeypatch):
    first = open_window("xor-mlp")
    closed_while_training(first, monkeypatch)
    left = Workspace(home).left()
    left.checkpoint.write_bytes(b"damaged")
    second = open_window(left.project, left=left)
    assert second.project == first.project
    assert "cannot be read" in second.window.progress.problems[0].message


def test_a_journal_that_is_no_project_is_passed_over(home):
    folder = home / "open"
    folder.mkdir(parents=True)
    (folder / "999999991.json").write_text("{")
    (folder / "999999992.json").write_text('{"project": "nothing"}')
    assert Workspace(home).left() is None


def test_the_newest_of_several_abandoned_journals_is_taken_up(home, preset):
    for number, id in ((999999991, "xor-mlp"), (999999992, "mlp-classify")):
        workspace = Workspace(home)
        workspace._journal = home / "open" / f"{number}.json"
        workspace.note(preset(id), None, True, name=id)
        os.utime(workspace._journal, (number, number))
    left = Workspace(home).left()
    assert left.name == "mlp-classify"
    assert left.crashed


def test_a_program_that_is_killed_gives_the_edited_project_back(home):
    environment = {**os.environ, "PLAYGROUND_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, str(DRIVER), "edit", "xor-mlp"]
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout.readline().strip() == "edited"
        process.send_signal(signal.SIGKILL)
        assert process.wait(20) == -signal.SIGKILL
    finally:
        process.kill()
        process.stdout.close()
        process.wait()
    left = Workspace(home).left()
    assert left.crashed
    assert left.edited
    assert left.name == "xor-mlp"
    nodes = left.project.networks["network"].nodes
    assert nodes["dropout1"].layer.p == 0.25
    assert set(nodes) > set(store.read(presets()["xor-mlp"].read_bytes()).networks["network"].nodes)


def test_the_next_start_says_that_it_was_restored_after_a_crash(home, preset):
    workspace = Workspace(home)
    workspace._journal = home / "open" / "999999991.json"
    edited = preset("xor-mlp").with_network("network", preset("xor-mlp").networks["network"].without(["tanh1"]))
    workspace.note(edited, None, True, name="xor-mlp")
    environment = {**os.environ, "PLAYGROUND_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, str(DRIVER), "tell"], env=environment, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.split("\n")[:2] == ["Restored after a crash.", "fc1 fc2 input sigmoid1"]
