"""Training in the window: buttons, states, numbers, and runs that can be repeated."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hand import Hand
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from playground.gui.transport import spoken


@pytest.fixture
def hand(shared: Hand) -> Hand:
    return shared


def enabled(hand: Hand) -> set[str]:
    ids = ("train", "pause", "step", "step_epoch", "stop", "reset", "reset_new")
    return {id for id in ids if hand.window.actions_[id].isEnabled()}


def same(one: list[float], two: list[float]) -> bool:
    count = min(len(one), len(two))
    return count > 20 and one[:count] == two[:count]


@pytest.fixture
def long(using, preset) -> Hand:
    """A run that does not end by itself."""
    return using(replace(preset("mlp-classify"), epochs=100_000))


def test_train_waits_for_torch(open_window):
    hand = open_window("xor-mlp", ready=False)
    transport = hand.window.transport
    assert not transport.train.isEnabled()
    assert transport.train.toolTip() == "PyTorch is being loaded…"
    assert not enabled(hand)
    hand.until(transport.train.isEnabled)
    assert hand.session.ready
    assert enabled(hand) == {"train", "step", "step_epoch", "reset", "reset_new"}


def test_train_pause_and_go_on(long):
    transport = long.window.transport
    assert transport.train.text() == "Train"
    QTest.mouseClick(transport.train, Qt.MouseButton.LeftButton)
    long.until(lambda: long.window.progress.step > 10)
    assert transport.train.text() == "Pause"
    assert enabled(long) == {"pause", "stop", "reset", "reset_new"}
    QTest.mouseClick(transport.train, Qt.MouseButton.LeftButton)
    long.until(lambda: long.state == "paused")
    at = long.window.progress.step
    assert transport.train.text() == "Continue"
    assert enabled(long) == {"train", "step", "step_epoch", "stop", "reset", "reset_new"}
    long.act("train")
    long.until(lambda: long.window.progress.step > at)
    assert len(long.points()) >= at


def test_one_batch_and_one_epoch(hand):
    hand.act("step")
    hand.until(lambda: hand.state == "paused")
    assert hand.window.progress.step == 1
    assert len(hand.points()) == 1
    hand.act("step_epoch")
    hand.until(lambda: hand.state == "paused" and hand.window.progress.step > 1)
    assert hand.window.progress.step == 15  # 240 points in batches of 16
    assert len(hand.points("validation.loss")) == 1
    hand.act("step_epoch")
    hand.until(lambda: hand.state == "paused" and hand.window.progress.step > 15)
    assert hand.window.progress.step == 30


def test_stop_evaluates_the_test_examples(long):
    long.train_to(30)
    long.act("stop")
    long.until(lambda: long.state == "finished")
    accuracy = long.window.progress.latest["test.accuracy"]
    assert f"test {accuracy:.2%}" in long.window.status.steps.text()
    assert "stop" not in enabled(long)


def test_reset_with_the_same_seed_gives_the_same_curve_again(hand):
    hand.train_to(60)
    first, project = hand.points(), hand.project
    hand.act("reset")
    hand.until(lambda: hand.window.progress.step == 0)
    assert hand.points() == []
    assert hand.project is project
    hand.train_to(60)
    assert same(hand.points(), first)


def test_reset_with_a_new_seed_is_an_edit_and_another_curve(hand, monkeypatch):
    monkeypatch.setattr("playground.gui.main_window.random.randrange", lambda _: 4711)
    hand.train_to(60)
    first = hand.points()
    hand.act("reset_new")
    hand.until(lambda: hand.window.progress.step == 0 and not hand.points())
    assert hand.project.seed == 4711
    assert hand.undo_text() == "Undo Reset with a new seed"
    hand.train_to(60)
    assert not same(hand.points(), first)
    hand.act("undo")
    assert hand.project.seed == 0
    hand.until(lambda: hand.window.progress.step == 0)
    hand.train_to(60)
    assert same(hand.points(), first)


def test_a_finished_run_says_so_and_can_go_on(hand, preset):
    hand.open(replace(preset("xor-mlp"), epochs=2))
    hand.act("train")
    hand.until(lambda: hand.state == "finished")
    assert hand.window.progress.step == 30
    assert "Finished" in hand.window.status.state.text()
    assert hand.window.transport.bar.value() == 1000
    assert hand.window.transport.epoch.text() == "Epoch 2 / 2"
    hand.act("train")
    hand.until(lambda: hand.window.progress.step > 30)


def test_the_bars_show_state_speed_time_left_best_device_and_frames(long):
    status, transport = long.window.status, long.window.transport
    assert "Ready" in status.state.text()
    assert transport.device.text()
    assert "cpu" in transport.device.text().lower() or "cuda" in transport.device.text().lower()
    long.act("train")
    long.until(lambda: status.best.text() and "steps/s" in status.steps.text())
    assert "Training" in status.state.text()
    assert "left" in transport.epoch.text()
    assert transport.epoch.text().startswith("Epoch ")
    assert "lr 0.01" in status.rate.text()
    assert "Adam" in status.rate.text()
    long.until(lambda: "fps" in status.frames.text())
    long.act("pause")
    long.until(lambda: long.state == "paused")
    name, value, epoch = long.window.progress.best
    shown = f"{value:.2%}" if name.endswith("accuracy") else f"{value:.4g}"
    assert status.best.text() == f"best {name.replace('.', ' ')} {shown} at epoch {epoch}"
    assert "left" not in transport.epoch.text()
    assert "steps/s" not in status.steps.text()
    values = long.session.telemetry.curves.get(name).values
    assert np.isclose(value, values.max() if name.endswith("accuracy") else values.min())


@pytest.mark.parametrize(
    ("seconds", "words"), [(0.4, "0 s"), (89, "89 s"), (90, "2 min"), (3000, "50 min"), (7200, "2.0 h")]
)
def test_times_are_spoken(seconds, words):
    assert spoken(seconds) == words


def test_the_loss_behind_the_output_shows_its_value(hand):
    card, _ = hand.scene.losses["sigmoid1"]
    assert card.subtitle == "loss"
    hand.train_to(30)
    hand.until(lambda: card.subtitle == f"loss {hand.window.progress.latest['train.loss']:.3g}")
    hand.act("reset")
    hand.until(lambda: card.subtitle == "loss")


def test_a_window_is_painted_while_it_trains(long):
    long.act("train")
    long.until(lambda: long.window.progress.step > 200)
    assert long.window.pump.fps > 2
