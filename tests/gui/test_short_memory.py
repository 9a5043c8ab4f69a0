"""Memory that runs out is told under the top bar; a click halves the batch and training goes on; undo takes it back."""

from __future__ import annotations

import torch
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from playground.recipes.supervised import SupervisedState


def test_a_click_halves_the_batch_and_training_goes_on(open_window, monkeypatch):
    hand = open_window("mlp-classify")
    window, size = hand.window, hand.project.batch_size
    real = SupervisedState.step

    def step(self, x, y):
        if len(y) > size // 2:
            raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB.")
        return real(self, x, y)

    monkeypatch.setattr(SupervisedState, "step", step)
    window.actions_["train"].trigger()
    hand.until(window.banner.isVisible)
    assert "not enough memory for a step: 2.15 GB" in window.banner.text.text()
    assert window.progress.state == "paused"
    QTest.mouseClick(window.banner.button, Qt.MouseButton.LeftButton)
    hand.until(lambda: window.progress.step > 2)
    assert hand.project.batch_size == size // 2
    assert not window.banner.isVisible()
    window.actions_["pause"].trigger()
    hand.document.undo()
    assert hand.project.batch_size == size
