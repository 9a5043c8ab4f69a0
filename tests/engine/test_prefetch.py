"""Data that streams comes in the same order as from memory, ahead of its use, and its thread ends."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
import pytest
import torch

from playground.core.dataset import Split, Tables
from playground.core.problem import Problem, Problems
from playground.core.spec import member
from playground.engine import augment, prefetch
from playground.engine import data as module
from playground.engine.data import Computed, Data
from playground.engine.trainer import Trainer

POINTS = member("datasets", "ToyPoints")(samples=100)


@dataclass
class Stream:
    """Rows that are read as if from a disk, which may break after two reads."""

    held: np.ndarray
    broken: Exception | None = None
    reads: int = 0

    @property
    def shape(self):
        return self.held.shape

    @property
    def dtype(self):
        return self.held.dtype

    def __len__(self):
        return len(self.held)

    def __getitem__(self, which):
        assert isinstance(which, slice) or threading.current_thread().name == "prefetch"
        self.reads += 1
        if self.broken is not None and self.reads > 2:
            raise self.broken
        return self.held[which]


@pytest.fixture(autouse=True)
def ended():
    """No thread is left, whatever a test has dropped."""
    yield
    assert not [thread for thread in threading.enumerate() if thread.name == "prefetch"]


@pytest.fixture
def streamed(monkeypatch):
    """Makes the splits of a dataset streams; small chunks, so that there are many."""
    monkeypatch.setattr(module, "CHUNK_BYTES", 100)

    def load(dataset, broken: Exception | None = None) -> Tables:
        whole = dataset.load()
        splits = [Split(Stream(one.inputs, broken), one.targets) for one in (whole.train, whole.validation, whole.test)]
        return Tables(*splits)

    def make(broken: Exception | None = None) -> Data:
        monkeypatch.setattr(module, "tables", lambda dataset: load(dataset, broken))
        return Data(POINTS, torch.device("cpu"))

    return make


def same(one, two) -> bool:
    return len(one) == len(two) and all(
        torch.equal(a, b) for left, right in zip(one, two, strict=True) for a, b in zip(left, right, strict=True)
    )


@pytest.mark.parametrize("start", [0, 7, 56, 60])
def test_the_order_is_that_of_memory(streamed, start):
    memory = list(Data(POINTS, torch.device("cpu")).epoch((), 7, 3, 1, start))
    data = streamed()
    assert same(list(data.epoch((), 7, 3, 1, start)), memory)
    assert isinstance(data.split("train")[0], Computed)


def test_whole_splits_are_those_of_memory(streamed):
    memory = list(Data(POINTS, torch.device("cpu")).batches("validation", (), 6))
    assert same(list(streamed().batches("validation", (), 6)), memory)


def test_a_run_is_the_same_and_can_be_paused_anywhere(streamed, preset, monkeypatch):
    project = replace(preset("xor-mlp"), dataset=POINTS, batch_size=7, runner="eager", epochs=3)
    whole = Trainer(project)
    list(whole.train())
    streamed()
    cut = Trainer(project)
    for steps in (1, 8, 3, 1000):
        list(cut.train(steps=steps))
        assert not [thread for thread in threading.enumerate() if thread.name == "prefetch"]
    assert cut.finished
    for name, value in whole.weights()["network"].items():
        assert torch.equal(value, cut.weights()["network"][name])
    assert whole.at.latest == cut.at.latest


def test_only_a_few_things_wait_and_they_come_in_order():
    made: list[int] = []

    def numbers() -> Iterator[int]:
        for n in range(100):
            made.append(n)
            yield n

    ahead = prefetch.ahead(numbers(), depth=2)
    assert made == [], "nothing happens before it is asked for"
    assert next(ahead) == 0
    end = time.monotonic() + 5
    while len(made) < 4 and time.monotonic() < end:
        time.sleep(0.001)
    time.sleep(0.02)
    assert len(made) == 4, "one that was taken, two that wait, and one for which there is no room"
    assert list(ahead) == list(range(1, 100))


def test_dropping_it_ends_the_thread():
    ahead = prefetch.ahead(iter(range(100)), depth=1)
    next(ahead)
    assert [thread for thread in threading.enumerate() if thread.name == "prefetch"]
    del ahead
    assert not [thread for thread in threading.enumerate() if thread.name == "prefetch"]


def test_what_cannot_be_read_is_a_problem_in_its_place(streamed):
    data = streamed(OSError("The disk is gone"))
    batches = data.epoch((), 7, 3, 0, 0)
    assert len(next(batches)[1]) == 7
    with pytest.raises(Problems, match="cannot be read: The disk is gone") as caught:
        list(batches)
    assert [problem.where for problem in caught.value.problems] == ["dataset"]


@pytest.mark.parametrize("error", [Problems([Problem("dataset", "Row 3 is odd.")]), MemoryError("much")])
def test_what_is_explained_already_comes_as_it_is(streamed, error):
    with pytest.raises(type(error)) as caught:
        list(streamed(error).epoch((), 7, 3, 0, 0))
    assert caught.value is error


def test_bytes_stay_bytes_until_the_batch_is_made(preset):
    data = Data(preset("lenet-mnist").dataset, torch.device("cpu"))
    inputs, _ = data.split("train")
    assert isinstance(inputs, torch.Tensor)
    assert inputs.dtype == torch.uint8
    assert next(data.epoch((), 8, 0, 0, 0))[0].dtype == torch.float32
    assert augment.steady(()) == ()


def test_what_a_gpu_has_no_room_for_streams_to_it(monkeypatch):
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda _: (1000, 2000))
    gpu = torch.device("cuda")
    assert module._fits(499, gpu)
    assert not module._fits(501, gpu)
    assert module._fits(1 << 40, torch.device("cpu"))
    monkeypatch.setattr(module, "_fits", lambda *_: False)
    data = Data(POINTS, torch.device("cpu"))
    assert isinstance(data.split("train")[0], Computed)
    monkeypatch.undo()
    assert same(list(data.epoch((), 7, 3, 1, 0)), list(Data(POINTS, torch.device("cpu")).epoch((), 7, 3, 1, 0)))
