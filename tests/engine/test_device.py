"""Where it computes, said plainly."""

from __future__ import annotations

import os

import pytest
import torch

from playground.core.problem import Problems
from playground.engine import device


@pytest.fixture
def machine(monkeypatch):
    """Pretends that some devices are there."""

    def has(*names: str) -> None:
        monkeypatch.setattr(torch.cuda, "is_available", lambda: "cuda" in names)
        monkeypatch.setattr(torch.backends.mps, "is_available", lambda: "mps" in names)

    return has


@pytest.mark.parametrize(
    ("there", "expected"), [((), "cpu"), (("mps",), "mps"), (("cuda",), "cuda"), (("mps", "cuda"), "cuda")]
)
def test_auto_takes_the_fastest_there_is(machine, there, expected):
    machine(*there)
    assert device.choose("auto").type == expected
    assert device.choose("cpu").type == "cpu"


@pytest.mark.parametrize("wanted", ["cuda", "mps", "abacus"])
def test_what_is_not_there_is_a_problem(machine, wanted):
    machine()
    with pytest.raises(Problems) as caught:
        device.choose(wanted)
    [problem] = caught.value.problems
    assert problem.where == "device"
    assert f"no device '{wanted}'" in problem.message
    assert problem.message.endswith("one of: cpu.")


@pytest.mark.parametrize(("cores", "expected"), [(1, 1), (2, 1), (8, 7)])
def test_one_core_is_left_to_the_window(monkeypatch, cores, expected):
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(cores)), raising=False)
    assert device.threads(0) == expected
    assert device.threads(5) == 5


def test_cores_are_counted_where_affinity_is_unknown(monkeypatch):
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    monkeypatch.setattr(os, "cpu_count", lambda: 4)
    assert device.threads(0) == 3
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    assert device.threads(0) == 1


@pytest.mark.parametrize(
    ("kind", "threads", "words"), [("cpu", 1, "CPU, 1 thread"), ("cpu", 3, "CPU, 3 threads"), ("mps:0", 1, "Apple GPU")]
)
def test_it_is_described_in_words(kind, threads, words):
    assert device.describe(kind, threads) == words
