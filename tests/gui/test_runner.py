"""The status bar says who trains, and why; the project page lets it be chosen."""

from __future__ import annotations

from dataclasses import replace


def test_the_status_bar_says_who_trains_and_why(native, open_window):
    hand = open_window("xor-mlp")
    status = hand.window.status
    hand.until(lambda: status.runner.text() == "native")
    assert "native" in status.runner.accessibleName()
    assert "PyTorch would" in status.runner.toolTip()
    hand.document.edit("Choose PyTorch", replace(hand.project, runner="eager"))
    hand.until(lambda: status.runner.text() == "PyTorch")
    assert "was chosen" in status.runner.toolTip()
    hand.document.undo()
    hand.window.actions_["train"].trigger()
    hand.until(lambda: hand.window.progress.state == "finished")
    assert status.runner.text() == "native"


def test_native_training_obeys_at_once(native, open_window):
    hand = open_window("xor-mlp")
    hand.document.edit("Train long", replace(hand.project, epochs=1_000_000))
    for wanted in (1, 2):
        hand.window.session.step()
        hand.until(lambda wanted=wanted: hand.window.progress.step == wanted)
        hand.until(lambda: hand.window.progress.state == "paused")
    hand.window.session.step(9)
    hand.until(lambda: hand.window.progress.step == 11 and hand.window.progress.state == "paused")
    hand.window.session.step_epoch()
    hand.until(lambda: hand.window.progress.epoch == 1.0)
    hand.window.session.train()
    hand.until(lambda: hand.window.progress.epoch > 50)
    hand.window.session.pause()
    hand.until(lambda: hand.window.progress.state == "paused")
    hand.document.edit(
        "Half", hand.project.with_optimizer("network", replace(hand.project.optimizers["network"], lr=0.01))
    )
    hand.window.session.train()
    hand.until(lambda: hand.window.progress.lr == 0.01)
    hand.window.session.reset()
    hand.until(lambda: hand.window.progress.step == 0)
