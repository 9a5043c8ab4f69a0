"""Edits while it trains: accepted between two steps, or told; nothing that was learned is lost."""

from __future__ import annotations

import logging
import sys
import threading
from dataclasses import replace

import numpy as np
import pytest
from hand import Hand

from playground import app
from playground.core.spec import member


@pytest.fixture
def training(using, preset) -> Hand:
    """A window whose run goes on until it is told otherwise."""
    hand = using(replace(preset("mlp-classify"), epochs=100_000))
    start(hand)
    return hand


def start(hand: Hand) -> None:
    hand.act("train")
    hand.until(lambda: hand.window.progress.step > 20)


def goes_on(hand: Hand) -> None:
    """It trains, and gets further."""
    at = hand.window.progress.step
    hand.until(lambda: hand.window.progress.step > at + 20)
    assert hand.state == "training"
    assert not hand.window.banner.isVisible()


def weight(hand: Hand, id: str) -> np.ndarray:
    return hand.session._trainer.networks["network"].get_parameter(f"{id}.weight").detach().numpy().copy()


def with_layer(hand: Hand, id: str, **values: object) -> None:
    graph = hand.graph.with_layer(id, hand.graph.nodes[id].layer.with_values(**values))
    hand.document.edit(f"Change {id}", hand.project.with_network("network", graph))


def test_the_learning_rate_changes_while_it_runs(training):
    training.document.edit(
        "Change", training.project.with_optimizer("network", member("optimizers", "Adam")(lr=0.00125))
    )
    training.until(lambda: training.window.progress.lr == pytest.approx(0.00125))
    assert "lr 0.00125" in training.window.status.rate.text()
    goes_on(training)
    training.act("undo")
    training.until(lambda: training.window.progress.lr == pytest.approx(0.01))


def test_the_rate_of_dropout_changes_while_it_runs(training):
    training.drop("Dropout", training.wire("fc3"))
    goes_on(training)
    at, curve = training.window.progress.step, training.points()
    with_layer(training, "dropout1", p=0.125)
    training.until(lambda: training.session._trainer.networks["network"].dropout1.p == 0.125)
    goes_on(training)
    assert training.window.progress.step > at
    assert training.points()[: len(curve)] == curve


def test_the_batch_size_changes_with_the_next_epoch(training):
    before = training.window.progress.total_steps
    training.document.edit("Change", replace(training.project, batch_size=200))
    training.until(lambda: training.window.progress.total_steps < before)
    goes_on(training)
    at = training.window.progress
    goes_on(training)
    now = training.window.progress
    assert (now.samples - at.samples) / (now.step - at.step) == 200
    assert training.session._trainer.project.batch_size == 200


def test_a_layer_put_in_while_it_trains_keeps_the_others_trained(training):
    curve = training.points()
    training.drop("ReLU", training.wire("fc3"))
    training.until(lambda: "relu3" in dict(training.session._trainer.networks["network"].named_modules()))
    goes_on(training)
    assert training.points()[: len(curve)] == curve
    training.act("undo")
    goes_on(training)


def test_weights_survive_an_edit_beside_them(training):
    training.act("pause")
    training.until(lambda: training.state == "paused")
    before, curve = weight(training, "fc2"), training.points()
    revision = training.session._trainer.revision
    training.drop("Dropout", training.wire("fc3"))
    training.until(lambda: training.session._trainer.revision > revision)
    assert np.array_equal(weight(training, "fc2"), before)
    assert training.points() == curve
    assert training.state == "paused"


def test_an_edit_that_makes_it_invalid_pauses_and_undo_lets_it_go_on_trained(training):
    training.click(training.card("fc3"))
    training.act("delete")
    banner = training.window.banner
    training.until(lambda: training.state == "paused" and banner.isVisible())
    assert banner.text.text() == training.window.progress.problems[0].message
    assert "32" in banner.text.text()
    assert training.scene.callouts
    at, curve = training.window.progress.step, training.points()
    training.act("undo")
    training.until(lambda: not banner.isVisible())
    kept = weight(training, "fc3")
    assert training.window.progress.step == at
    training.act("train")
    goes_on(training)
    assert training.points()[: len(curve)] == curve
    assert np.abs(kept).max() > 0
    recent = np.mean(training.points()[at : at + 5])
    assert recent < np.mean(curve[:5])


def test_the_deleted_layer_comes_back_with_its_weights(training):
    training.act("pause")
    training.until(lambda: training.state == "paused")
    before = weight(training, "fc3")
    training.click(training.card("fc3"))
    training.act("delete")
    training.until(training.window.banner.isVisible)
    training.act("undo")
    training.until(lambda: not training.window.banner.isVisible())
    assert np.array_equal(weight(training, "fc3"), before)


def test_a_run_that_blows_up_pauses_and_says_why(training):
    training.document.edit("Change", training.project.with_optimizer("network", member("optimizers", "SGD")(lr=100.0)))
    banner = training.window.banner
    training.until(lambda: banner.isVisible() and training.state != "training")
    assert "learning rate" in banner.text.text()
    assert banner.text.text().startswith("The loss ")
    assert banner.button.text() == "Divide the learning rate by 10"
    banner.button.click()
    assert training.project.optimizers["network"].lr == 10.0
    assert training.undo_text() == "Undo Divide the learning rate by 10"
    training.act("undo")
    training.act("undo")
    training.act("train")
    training.until(lambda: training.state == "training" and training.window.progress.step > 20)


def test_an_exception_in_the_trainer_is_shown_and_the_program_goes_on(training, monkeypatch, caplog):
    def explode(*_: object) -> None:
        raise RuntimeError("boom")

    with caplog.at_level(logging.CRITICAL, logger="playground.engine.session"):
        monkeypatch.setattr(training.session._trainer.recipe, "step", explode)
        training.until(lambda: training.state == "failed")
        monkeypatch.undo()
    banner = training.window.banner
    assert banner.isVisible()
    assert "boom" in banner.text.text()
    assert "Stopped by an error" in training.window.status.state.text()
    at = training.window.progress.step
    training.drop("Dropout", training.wire("fc3"))
    training.act("train")
    training.until(lambda: training.state == "training" and training.window.progress.step > at + 10)
    assert not banner.isVisible()


def test_an_exception_in_the_window_is_logged_shown_and_survived(open_window, monkeypatch, caplog):
    hand = open_window("xor-mlp")
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    app._catch_everything(hand.window)
    error = ValueError("a slip")
    sys.excepthook(ValueError, error, None)
    hand.until(hand.window.banner.isVisible)
    assert "a slip" in hand.window.banner.text.text()
    assert "Your work is kept" in hand.window.banner.text.text()
    assert [record.exc_info[1] for record in caplog.records if record.exc_info] == [error]
    caplog.clear()
    hand.train_to(5)


def test_many_edits_in_a_row_while_it_trains(training):
    for n in range(30):
        with_layer(training, "fc2", out_features=8 + n % 5)
    training.until(lambda: training.session._trainer.project == training.project)
    goes_on(training)
    assert weight(training, "fc2").shape[0] == training.graph.nodes["fc2"].layer.out_features
