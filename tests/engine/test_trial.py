"""The trial of faster ways: what it tries, what it says, and that the run does not notice."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
import torch

from playground.cli import main
from playground.core import store
from playground.core.resource import presets
from playground.engine import manner, trial
from playground.engine.telemetry import Way
from playground.engine.trainer import Trainer
from playground.recipes.supervised import SupervisedState

LENET = replace(store.read(presets()["lenet-mnist"].read_bytes()), threads=1, batch_size=16)


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Short turns; and no compiler, which would take half a minute."""
    monkeypatch.setattr(trial, "SECONDS", 0.001)
    monkeypatch.setattr(trial, "ROUNDS", 2)
    monkeypatch.setattr(manner, "why_not_compiled", lambda _: "There is no compiler.")


def run(trainer: Trainer, steps: int) -> list[float]:
    list(trainer.train(steps=steps))
    curve = trainer.telemetry.curves.get("train.loss")
    assert curve is not None
    return curve.values.tolist()


def test_all_ways_are_timed_and_what_cannot_be_is_explained():
    told = list(trial.search(Trainer(LENET)))
    last = told[-1]
    assert last.done
    assert [way.title for way in last.ways] == ["Plain", "Channels last", "Compiled", "Compiled, channels last"]
    assert [way.rate > 0 for way in last.ways] == [True, True, False, False]
    assert [way.why for way in last.ways] == ["", "", "There is no compiler.", "There is no compiler."]
    assert [way.now for way in last.ways] == [True, False, False, False]
    assert [one.progress for one in told] == sorted(one.progress for one in told)
    assert "Compiling may take a minute" in " ".join(one.doing for one in told)
    assert not any(one.done for one in told[:-1])


def test_the_run_goes_on_as_if_nothing_had_been_tried():
    whole = Trainer(LENET)
    expected = run(whole, 6)
    trainer = Trainer(LENET)
    run(trainer, 3)
    state = torch.default_generator.get_state()
    list(trial.search(trainer))
    assert torch.equal(state, torch.default_generator.get_state())
    assert run(trainer, 3) == expected
    assert all(torch.equal(v, whole.weights()["network"][k]) for k, v in trainer.weights()["network"].items())


def test_what_fails_in_one_way_is_told_in_its_row(monkeypatch):
    monkeypatch.setattr(manner, "why_not_compiled", lambda _: "")

    def broken(forward):
        def compute(*_):
            raise type("BackendCompilerFailed", (RuntimeError,), {"__module__": "torch._dynamo.exc"})("no header")

        return compute

    monkeypatch.setattr(torch, "compile", broken)
    last = list(trial.search(Trainer(LENET)))[-1]
    assert ["no header" in way.why for way in last.ways] == [False, False, True, True]
    assert last.ways[0].rate > 0


def test_memory_that_runs_out_while_it_is_timed_is_told_in_its_row(monkeypatch):
    real, calls = SupervisedState.step, []

    def step(self, x, y):
        if isinstance(self.network, manner.Around) and len(calls) > 3:
            raise MemoryError("Unable to allocate 2.00 GiB")
        calls.append(x)
        return real(self, x, y)

    monkeypatch.setattr(SupervisedState, "step", step)
    last = list(trial.search(Trainer(LENET)))[-1]
    assert "2.15 GB" in last.ways[1].why
    assert last.ways[1].rate == 0
    assert last.best is None


def test_only_what_is_clearly_faster_is_recommended():
    plain, fast = Way("Plain", False, False, now=True, rate=100), Way("Compiled", False, True, rate=111)
    assert trial.judged([plain, fast]).best == fast
    assert trial.judged([plain, replace(fast, rate=109)]).best is None
    assert "10 %" in trial.judged([plain, replace(fast, rate=109)]).why
    assert trial.judged([replace(plain, now=False, rate=150), replace(fast, now=True)]).best.title == "Plain"
    assert fast.applied(LENET).compile


def test_without_images_the_order_of_memory_is_not_tried():
    assert [way.title for way in trial.ways(LENET, images=False)] == ["Plain", "Compiled"]
    assert next(way.title for way in trial.ways(replace(LENET, channels_last=True), images=False)) == "Channels last"


def test_native_code_needs_no_trial(native, preset):
    [told] = trial.search(Trainer(preset("xor-mlp")))
    assert told.done
    assert "Native code" in told.why


def test_nothing_is_tried_without_a_network():
    [told] = trial.search(None)
    assert "Look at its problems" in told.why


def test_the_command_line_prints_the_table(capsys, tmp_path):
    file = tmp_path / "small.json"
    file.write_text(store.write(LENET), "utf-8")
    assert main(["trial", str(file), "--json"]) == 0
    told = json.loads(capsys.readouterr().out.strip().splitlines()[-1])
    assert [row["compile"] for row in told["ways"]] == [False, False, True, True]
    assert told["ways"][0]["steps_per_second"] > 0
    assert main(["trial", str(file)]) == 0
    shown = capsys.readouterr().out
    assert "Plain" in shown
    assert "There is no compiler." in shown
