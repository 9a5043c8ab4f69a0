"""Closing asks nothing and loses nothing; a killed program gives the project back."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from hand import Hand
from PySide6.QtWidgets import QFileDialog, QMessageBox

from playground.core import store
from playground.core.resource import presets
from playground.engine import checkpoint
from playground.engine import session as engine
from playground.gui.workspace import Left, Workspace

KEPT = ("epoch", "best", "lr")
DRIVER = Path(__file__).with_name("driver.py")


def closed_while_training(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    def asked(*_: object) -> None:
        raise AssertionError("closing asked something")

    for name in ("exec", "question", "warning", "information", "critical"):
        monkeypatch.setattr(QMessageBox, name, asked)
    hand.act("train")
    hand.until(lambda: hand.window.progress.step > 40)
    hand.close()
    assert not hand.window.isVisible()
    assert not hand.session._thread.is_alive()


def weights(hand: Hand) -> dict[str, np.ndarray]:
    state = hand.session._trainer.networks["network"].state_dict()
    return {name: value.detach().numpy().copy() for name, value in state.items()}


def reopened(open_window, home: Path, **how) -> tuple[Hand, Left]:
    """The window as it is at the next start."""
    workspace = Workspace(home)
    left = workspace.left()
    return open_window(left.project, left=left, workspace=workspace, **how), left


def test_closing_while_training_keeps_weights_curves_and_step(open_window, home, monkeypatch):
    first = open_window("mlp-classify")
    first.drop("Dropout", first.wire("fc3"))
    closed_while_training(first, monkeypatch)
    before, curve = weights(first), first.points()
    second, left = reopened(open_window, home)
    assert left.project == first.project
    assert left.edited
    assert not left.crashed
    assert left.name == "mlp-classify"
    assert left.checkpoint is not None
    second.until(lambda: second.state == "paused")
    assert second.window.progress.step == len(curve) > 40
    assert second.points() == curve
    after = weights(second)
    assert before.keys() == after.keys()
    assert all(np.array_equal(before[name], after[name]) for name in before)
    assert second.window.transport.train.text() == "Continue"
    assert second.document.edited
    second.until(lambda: second.window.docks.docks["loss"].part._lines[0].curve is not None)
    second.train_to(len(curve) + 5)
    assert second.points()[: len(curve)] == curve


def test_closing_an_untouched_window_leaves_nothing_behind(open_window, home):
    hand = open_window("xor-mlp")
    hand.close()
    assert Workspace(home).left() is None


def test_an_edit_is_in_the_journal_before_anything_else_happens(open_window, home):
    hand = open_window("xor-mlp")
    hand.drop("Dropout", hand.empty_place())
    journal = hand.window.workspace._journal
    assert journal.parent == home / "open"
    hand.until(lambda: journal.is_file() and "Dropout" in journal.read_text())


def test_a_damaged_run_is_told_and_the_project_still_opens(open_window, home, monkeypatch):
    first = open_window("xor-mlp")
    closed_while_training(first, monkeypatch)
    run = first.window.workspace.run
    run.write_bytes(b"damaged")
    second, _ = reopened(open_window, home)
    assert second.project == first.project
    second.until(second.window.banner.isVisible)
    assert "cannot be read" in second.window.banner.text.text()
    second.close()
    assert run.read_bytes() == b"damaged", "what could not be read is not removed"
    third, _ = reopened(open_window, home)
    third.train_to(3)
    assert not third.window.banner.isVisible()


def test_the_newest_of_several_abandoned_journals_is_taken_up(home, preset):
    for number, id in ((999999991, "xor-mlp"), (999999992, "mlp-classify")):
        workspace = Workspace(home)
        workspace.note(preset(id), None, True, name=id)
        workspace.flush()
        os.utime(workspace._journal, (number, number))
        workspace.close()
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
    edited = preset("xor-mlp").with_network("network", preset("xor-mlp").networks["network"].without(["tanh1"]))
    workspace.note(edited, None, True, name="xor-mlp")
    workspace.close()
    environment = {**os.environ, "PLAYGROUND_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, str(DRIVER), "tell"], env=environment, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.split("\n")[:2] == ["Restored after a crash.", "fc1 fc2 input sigmoid1"]


def stored(hand: Hand) -> Hand:
    """A run of more than 40 steps, paused, that the timer has stored."""
    hand.train_to(40)
    hand.window.keeper.keep_run()
    hand.until(hand.window.workspace.run.exists)
    return hand


def unfinished(preset):
    return replace(preset("mlp-classify"), epochs=100_000)


def test_a_run_does_not_get_into_another_project(open_window, home, preset):
    first = stored(open_window(unfinished(preset)))
    first.open(preset("xor-mlp"), "xor-mlp")
    first.canvas.add_layer("ReLU")
    first.close()
    second, left = reopened(open_window, home)
    assert left.checkpoint is None
    assert second.window.progress.step == 0
    assert not list(home.glob("open/*.safetensors"))


@pytest.mark.parametrize("edited", [False, True])
def test_a_run_does_not_come_back_after_a_reset(open_window, home, preset, edited):
    first = stored(open_window(unfinished(preset)))
    if edited:
        first.canvas.add_layer("ReLU")
    first.act("reset")
    first.close()
    assert not list(home.glob("open/*.safetensors"))
    left = Workspace(home).left()
    assert (left is not None) == edited
    assert left is None or left.checkpoint is None


def test_a_run_that_started_over_by_itself_has_a_new_file(open_window, preset):
    hand = stored(open_window(unfinished(preset)))
    old = hand.window.workspace.run
    hand.document.edit("Seed", replace(hand.project, seed=5))
    hand.until(lambda: hand.window.progress.step == 0)
    assert not old.exists()
    assert hand.window.workspace.run != old


@pytest.mark.parametrize("state", ["paused", "finished"])
def test_a_run_that_rests_is_stored_once(open_window, preset, state):
    epochs = 2 if state == "finished" else 100_000
    hand = open_window(replace(preset("mlp-classify"), epochs=epochs))
    hand.train_to(10)
    if state == "finished":
        hand.act("train")
        hand.until(lambda: hand.state == "finished")
    assert hand.state == state
    stored(hand)
    hand.session.weights()  # answered when all that was asked for before is under way
    assert hand.session.storing.writer.wait()
    written = hand.window.workspace.run.stat().st_mtime_ns
    hand.window.keeper.keep_run()
    assert hand.session.save_checkpoint(hand.window.workspace.run.with_name("later")) == "stored"
    assert hand.window.workspace.run.stat().st_mtime_ns == written


def test_closing_keeps_the_stored_run_if_it_cannot_be_stored_again(open_window, home, preset, monkeypatch):
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    first = stored(open_window(unfinished(preset)))
    first.window.keeper.stop()
    step = first.window.progress.step
    first.window.keeper.keep_run()
    first.session.weights()
    assert first.session.storing.writer.wait()
    first.train_to(step + 10)
    with monkeypatch.context() as patch:
        patch.setattr(checkpoint.Snapshot, "write", full)
        first.close()
    second, _ = reopened(open_window, home)
    second.until(lambda: second.state == "paused")
    assert second.window.progress.step == step


def test_closing_while_torch_is_loading_waits_for_nothing_and_keeps_the_run(open_window, home, preset, monkeypatch):
    stored(open_window(unfinished(preset))).close()
    loading, go_on = engine.importlib.import_module, threading.Event()

    def slow(name: str):
        go_on.wait(20)
        return loading(name)

    with monkeypatch.context() as patch:
        patch.setattr(engine, "importlib", SimpleNamespace(import_module=slow))
        second, left = reopened(open_window, home, ready=False)
        started = time.monotonic()
        second.close()
        took = time.monotonic() - started
        go_on.set()
        second.session._thread.join()
    assert took < 3
    third, again = reopened(open_window, home)
    assert again == replace(left, edited=False)
    third.until(lambda: third.state == "paused" and third.window.progress.step >= 40)


def test_closing_with_an_invalid_network_keeps_the_run(open_window, home):
    first = open_window("lenet-mnist")
    first.train_to(3)
    valid = first.project
    first.document.edit("Delete", valid.with_network("network", first.graph.without(["flatten"], bridge=True)))
    first.close()
    step, before = len(first.points()), weights(first)
    second, _ = reopened(open_window, home)
    second.until(second.window.banner.isVisible)
    assert "Flatten" in second.window.banner.text.text()
    assert second.window.progress.step == step
    second.document.edit("Mend", valid)
    second.until(lambda: not second.window.progress.problems)
    after = weights(second)
    assert all(np.array_equal(before[name], after[name]) for name in before)
    assert second.points() == first.points()


def test_the_journal_follows_save_as(open_window, home, tmp_path, monkeypatch):
    hand = open_window("xor-mlp")
    hand.canvas.add_layer("ReLU")
    hand.window.keeper.flush()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine.json"), ""))
    hand.act("save_as")
    hand.window.keeper.flush()
    hand.window.workspace.close()  # as if it had crashed
    left = Workspace(home).left()
    assert (left.file, left.name, left.edited) == (tmp_path / "mine.json", "mine", False)


def test_layout_that_cannot_be_kept_does_not_keep_the_run_from_being_stored(open_window, home, preset, monkeypatch):
    def broken() -> None:
        raise RuntimeError("broken panel")

    hand = open_window(unfinished(preset))
    hand.train_to(5)
    monkeypatch.setattr(hand.window.docks, "state", broken)
    hand.close()
    assert not hand.session._thread.is_alive()
    assert Workspace(home).left().checkpoint is not None


@pytest.mark.skipif(sys.platform != "linux", reason="file names are bytes only there")
def test_a_file_name_that_is_no_text_is_opened_and_closed(open_window, home, tmp_path):
    path = tmp_path / os.fsdecode(b"caf\xe9.json")
    path.write_bytes(presets()["mlp-classify"].read_bytes())
    hand = open_window("xor-mlp")
    assert hand.window.files.open(str(path))
    assert "relu2" in hand.graph.nodes
    assert hand.window.files.path == path
    hand.canvas.add_layer("ReLU")
    hand.close()
    assert not hand.session._thread.is_alive()
    left = Workspace(home).left()
    assert left.file == path
    assert Workspace(home).recent == [path]


@pytest.mark.parametrize("error", [ImportError("no torch"), OSError("a library is missing")])
def test_a_torch_that_cannot_be_imported_is_told(open_window, monkeypatch, caplog, error):
    def broken(name: str) -> None:
        raise error

    monkeypatch.setattr(engine, "importlib", SimpleNamespace(import_module=broken))
    hand = open_window("xor-mlp", ready=False)
    hand.until(hand.window.banner.isVisible)
    assert "PyTorch cannot be imported" in hand.window.banner.text.text()
    hand.canvas.add_layer("ReLU")
    assert hand.window.analysis is None, "an analysis needs torch"
    caplog.clear()
