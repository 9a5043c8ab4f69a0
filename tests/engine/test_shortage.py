"""A step for which memory is short loses nothing; the remedy of a click lets training go on."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from test_session import Watcher

from playground.core.problem import Problems
from playground.engine import failure, shortage
from playground.engine.session import Session
from playground.engine.trainer import Trainer
from playground.recipes.supervised import SupervisedState

MESSAGES = {
    "CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 8.00 GiB": 2 << 30,
    "[enforce fail at alloc_cpu.cpp:124] err == 0. DefaultCPUAllocator: can't allocate memory: you tried to allocate "
    "4000000000 bytes. Error code 12 (Cannot allocate memory)": 4_000_000_000,
    "DefaultCPUAllocator: not enough memory: you tried to allocate 512 bytes.": 512,
    "MPS backend out of memory (MPS allocated: 8.00 GB). Tried to allocate 256.00 MB on private pool.": 256 << 20,
    "Unable to allocate 1.50 KiB for an array with shape (3, 128) and data type float32": 1536,
    "CUDA error: CUBLAS_STATUS_ALLOC_FAILED when calling cublasCreate(handle)": 0,
}


@pytest.mark.parametrize("message", MESSAGES)
def test_it_is_known_by_its_message_and_how_much_was_wanted(message):
    assert shortage.amount(RuntimeError(message)) == MESSAGES[message]


def test_it_is_known_by_its_class_and_nothing_else_is():
    assert shortage.amount(torch.OutOfMemoryError("CUDA out of memory.")) == 0
    assert shortage.amount(MemoryError()) == 0
    assert shortage.amount(RuntimeError("mat1 and mat2 shapes cannot be multiplied")) is None


def test_a_real_shortage_of_this_computer_is_known():
    with pytest.raises(RuntimeError) as caught:
        torch.empty(1 << 60, dtype=torch.uint8)
    assert shortage.amount(caught.value) == 1 << 60


@pytest.fixture
def narrow(monkeypatch):
    """A computer on which a step of more than 32 examples does not fit, from the fourth step on."""
    sizes: list[int] = []
    real = SupervisedState.step

    def step(self, x, y):
        sizes.append(len(y))
        if len(sizes) > 3 and len(y) > 32:
            raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB.")
        return real(self, x, y)

    monkeypatch.setattr(SupervisedState, "step", step)
    return sizes


@pytest.fixture
def watcher(narrow, preset):
    session = Session(replace(preset("lenet-mnist"), batch_size=64, threads=1))
    session.start()
    watcher = Watcher(session)
    watcher.until(lambda p: p.state == "idle")
    narrow.clear()  # the step that warms up
    yield watcher
    session.close()


def test_the_run_pauses_where_it_was_and_goes_on_with_half_the_batch(watcher, narrow):
    session = watcher.session
    session.train()
    paused = watcher.until(lambda p: p.state == "paused")
    assert (paused.step, paused.samples) == (3, 192)
    [problem] = paused.problems
    assert "2.15 GB more were needed" in problem.message
    assert "Batches per step to 2" in problem.message
    assert problem.where == "batch_size"
    assert problem.severity == "warning", "it keeps nobody from trying again"
    smaller = problem.fix.apply(session._project)
    assert smaller.batch_size == 32
    session.submit(smaller)
    going = watcher.until(lambda p: p.step >= 6)
    assert going.state == "training"
    assert not going.problems
    session.pause()
    watcher.until(lambda p: p.state == "paused")
    assert narrow[:7] == [64, 64, 64, 64, 32, 32, 32], "the smaller batch counts at once"
    curve = session.telemetry.curves.get("train.loss")
    assert curve.steps.tolist() == list(range(1, len(curve) + 1))


def test_it_can_be_tried_again_as_it_is(watcher, narrow):
    watcher.session.train()
    watcher.until(lambda p: p.state == "paused")
    narrow.clear()
    watcher.session.train()
    assert watcher.until(lambda p: p.state == "paused" and p.step > 3).step == 6


def test_a_larger_batch_or_another_edit_does_not_start_it(watcher):
    session = watcher.session
    session.train()
    watcher.until(lambda p: p.state == "paused")
    session.submit(replace(session._project, notes="Hm."))
    assert watcher.until(lambda p: not p.problems).state == "paused"
    session.submit(replace(session._project, batch_size=16))
    session.step()
    assert watcher.until(lambda p: p.problems or p.step > 3).step == 3


def test_batches_of_one_are_not_halved(preset):
    problem = shortage.problem(Trainer(replace(preset("xor-mlp"), batch_size=1)), 0)
    assert problem.fix is None
    assert "Make the largest layers smaller" in problem.message


def test_gradients_are_let_go_of(preset):
    trainer = Trainer(replace(preset("xor-mlp"), runner="eager"))
    x, y = next(trainer.data.epoch((), 4, 0, 0, 0))
    trainer.networks["network"](x).sum().backward()
    assert y is not None
    shortage.tidy(trainer, MemoryError())
    assert all(weight.grad is None for weight in trainer.networks["network"].parameters())


def test_without_a_window_it_is_told_as_well(narrow, preset):
    trainer = Trainer(replace(preset("lenet-mnist"), batch_size=64))
    with pytest.raises(Problems, match=r"2\.15 GB more were needed") as caught:
        list(trainer.train())
    assert trainer.step == 3
    [problem] = caught.value.problems
    assert problem.fix.apply(trainer.project).batch_size == 32


def test_what_cannot_be_compiled_says_so(preset):
    error = type("BackendCompilerFailed", (RuntimeError,), {"__module__": "torch._dynamo.exc"})("no such header\nmore")
    problem = failure.explained(error, None)
    assert "cannot be compiled: no such header" in problem.message
    assert not problem.fix.apply(replace(preset("xor-mlp"), compile=True)).compile
