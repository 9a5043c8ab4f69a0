"""Stored runs: damaged in any way they are a Problem, and never half restored."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.torch import load, save

from playground.core import store
from playground.core.problem import Problems
from playground.core.resource import presets
from playground.engine import checkpoint
from playground.engine.trainer import Trainer

PROJECT = store.read(presets()["xor-mlp"].read_bytes())


def run(trainer: Trainer, steps: int) -> Trainer:
    for _ in trainer.train(steps=steps):
        pass
    return trainer


@pytest.fixture(scope="module")
def stored(tmp_path_factory) -> tuple[bytes, Trainer]:
    """A stored run after 40 steps, and the trainer that wrote it."""
    trainer = run(Trainer(PROJECT, threads=1), 40)
    path = tmp_path_factory.mktemp("run") / "run.safetensors"
    checkpoint.save(path, trainer)
    return path.read_bytes(), trainer


@pytest.fixture(scope="module")
def other() -> Trainer:
    return run(Trainer(PROJECT, threads=1), 3)


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    return tmp_path_factory.mktemp("fuzz") / "run.safetensors"


def state(trainer: Trainer):
    """Everything that a checkpoint could change."""
    weights = {name: value.tolist() for name, value in trainer.networks["network"].state_dict().items()}
    curve = trainer.telemetry.curves.get("train.loss")
    return weights, trainer.at, list(trainer.log), curve.values.tolist()


def refused(path, content: bytes, trainer: Trainer) -> None:
    path.write_bytes(content)
    before = state(trainer)
    with pytest.raises(Problems, match=r"cannot be read|not a run stored"):
        checkpoint.restore(path, trainer)
    with pytest.raises(Problems, match=r"cannot be read|not a run stored"):
        checkpoint.project(path)
    assert state(trainer) == before


def head_length(content: bytes) -> int:
    return 8 + int.from_bytes(content[:8], "little")


@settings(max_examples=80)
@given(st.data())
def test_a_file_that_was_cut_off_is_refused(stored, other, path, data):
    content, _ = stored
    refused(path, content[: data.draw(st.integers(0, len(content) - 1))], other)


@settings(max_examples=150)
@given(st.data())
def test_a_flipped_bit_is_noticed_wherever_it_is(stored, other, path, data):
    content = bytearray(stored[0])
    end = data.draw(st.sampled_from((8, head_length(content), len(content))))
    place = data.draw(st.integers(0, end - 1))
    content[place] ^= data.draw(st.sampled_from((1, 2, 4, 8, 16, 32, 64, 128)))
    refused(path, bytes(content), other)


def repacked(content: bytes, **changes: str | None) -> bytes:
    """The file with another head and a checksum that is right again, as a hand would forge it."""
    head = json.loads(content[8 : head_length(content)])["__metadata__"] | changes
    head = {key: value for key, value in head.items() if value is not None and key != "checksum"}
    tensors = load(content)
    return save(tensors, head | {"checksum": checkpoint._checksum(head, tensors)})


@pytest.mark.parametrize(
    "changes",
    [
        {"position": "{"},
        {"position": None},
        {"position": '{"step": NaN}'},
        {"position": '{"step": Infinity}'},
        {"position": '{"best": ["a", "b", "c"]}'},
        {"position": '{"latest": {"a": []}}'},
        {"position": "[" * 100_000},
        {"log": "3"},
        {"log": "[[1]]"},
        {"log": '[["a", []]]'},
        {"log": None},
        {"format": "another"},
    ],
    ids=str,
)
def test_a_forged_head_is_refused(stored, other, path, changes):
    path.write_bytes(repacked(stored[0], **changes))
    before = state(other)
    with pytest.raises(Problems):
        checkpoint.restore(path, other)
    assert state(other) == before


def test_a_forged_head_that_makes_sense_is_believed(stored, path):
    path.write_bytes(repacked(stored[0], position='{"step": 7, "epoch": "x", "best": null, "unknown": 1}'))
    trainer = Trainer(PROJECT, threads=1)
    checkpoint.restore(path, trainer)
    assert (trainer.step, trainer.epoch) == (7, 0)


def test_a_project_in_the_head_is_read_as_any_other(stored, path):
    path.write_bytes(repacked(stored[0], project="{}"))
    with pytest.raises(Problems, match="not a Playground project"):
        checkpoint.project(path)


def test_what_was_stored_comes_back(stored, path):
    content, trainer = stored
    path.write_bytes(content)
    second = Trainer(PROJECT, threads=1)
    checkpoint.restore(path, second)
    assert state(second) == state(trainer)
    assert checkpoint.project(path) == PROJECT


def test_layers_of_another_shape_keep_their_fresh_weights(stored, path):
    path.write_bytes(stored[0])
    graph = PROJECT.networks["network"]
    wider = graph.with_layer("fc1", graph.nodes["fc1"].layer.with_values(out_features=6))
    trainer = Trainer(PROJECT.with_network("network", wider), threads=1)
    fresh = trainer.networks["network"].fc1.weight.clone()
    checkpoint.restore(path, trainer)
    assert torch.equal(trainer.networks["network"].fc1.weight, fresh)
    assert torch.equal(trainer.networks["network"].fc2.bias, load(stored[0])["weights/network/fc2.bias"])
    run(trainer, 2)


def test_what_is_missing_or_no_file_is_a_problem(tmp_path, other):
    for place in (tmp_path / "nothing", tmp_path):
        with pytest.raises(Problems, match="cannot be read"):
            checkpoint.restore(place, other)


def test_storing_replaces_the_old_file_as_a_whole(tmp_path, other):
    path = tmp_path / "run.safetensors"
    path.write_bytes(b"old")
    checkpoint.save(path, other)
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["run.safetensors"]
    checkpoint.restore(path, other)


def test_a_run_that_blew_up_can_be_stored_and_restored(tmp_path):
    project = replace(PROJECT, optimizers={"network": replace(PROJECT.optimizers["network"], lr=100.0)})
    trainer = run(Trainer(project, threads=1), 5)
    trainer.at.first_loss, trainer.at.latest["train.loss"] = float("nan"), float("inf")
    checkpoint.save(tmp_path / "run", trainer)
    checkpoint.restore(tmp_path / "run", trainer)
    assert np.isnan(trainer.at.first_loss)
    assert trainer.at.latest["train.loss"] == float("inf")
