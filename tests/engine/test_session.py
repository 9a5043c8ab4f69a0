"""The trainer thread: commands in, telemetry out."""

from __future__ import annotations

import time
from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from playground.core.spec import member
from playground.engine import session as engine
from playground.engine.session import Session
from playground.engine.telemetry import Measured, Progress
from playground.engine.trainer import Trainer


class Watcher:
    """Collects what a session says."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.progress = Progress()
        self.measured: list[Measured] = []

    def until(self, done, seconds: float = 60.0) -> Progress:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            for event in self.session.telemetry.drain():
                if isinstance(event, Progress):
                    self.progress = event
                else:
                    self.measured.append(event)
            if done(self.progress):
                return self.progress
            time.sleep(0.005)
        raise AssertionError(f"timed out at {self.progress}")


@pytest.fixture
def open_session(preset):
    sessions: list[Session] = []

    def start(project) -> Watcher:
        session = Session(project)
        sessions.append(session)
        session.start()
        watcher = Watcher(session)
        watcher.until(lambda p: p.state not in ("starting", "loading"))
        return watcher

    yield start
    for session in sessions:
        session.close()


def test_train_pause_step_stop_reset(open_session, preset):
    watcher = open_session(preset("lenet-mnist"))
    session = watcher.session
    assert session.ready
    session.train()
    watcher.until(lambda p: p.step >= 3)
    session.pause()
    at = watcher.until(lambda p: p.state == "paused").step
    session.step()
    assert watcher.until(lambda p: p.state == "paused" and p.step > at).step == at + 1
    session.stop()
    finished = watcher.until(lambda p: p.state == "finished")
    assert 0 < finished.latest["test.accuracy"] < 1
    session.reset()
    assert watcher.until(lambda p: p.state == "idle").step == 0


def test_step_epoch_ends_with_the_validation(open_session, preset):
    watcher = open_session(preset("xor-mlp"))
    watcher.session.step_epoch()
    progress = watcher.until(lambda p: p.state == "paused")
    assert progress.epoch == 1.0
    assert "validation.loss" in progress.latest


def test_window_and_command_line_give_the_same_curve(open_session, preset):
    project = replace(preset("mlp-classify"), epochs=3)
    watcher = open_session(project)
    watcher.session.watch(frozenset([member("probes", "UnitFunctions")(), member("probes", "DecisionBoundary")()]))
    watcher.session.train()
    watcher.until(lambda p: p.state == "finished")
    trainer = Trainer(project)
    for _ in trainer.train():
        pass
    watched = watcher.session.telemetry.curves.get("train.loss").values
    assert np.array_equal(watched, trainer.telemetry.curves.get("train.loss").values)
    assert {type(m.probe).__name__ for m in watcher.measured} == {"UnitFunctions", "DecisionBoundary"}


def test_an_invalid_network_pauses_with_its_problem_and_goes_on_when_mended(open_session, preset):
    project = preset("lenet-mnist")
    watcher = open_session(project)
    watcher.session.train()
    watcher.until(lambda p: p.step >= 2)
    graph = project.networks["network"].without(["flatten"], bridge=True)
    watcher.session.submit(project.with_network("network", graph))
    paused = watcher.until(lambda p: p.problems)
    assert paused.state == "paused"
    assert "Add a Flatten" in paused.problems[0].message
    watcher.session.submit(replace(project))
    watcher.until(lambda p: not p.problems)
    watcher.session.train()
    assert watcher.until(lambda p: p.step > paused.step).state == "training"


def test_a_network_that_is_invalid_from_the_start_can_be_mended(open_session, preset):
    project = preset("lenet-mnist")
    graph = project.networks["network"].without(["flatten"], bridge=True)
    watcher = open_session(project.with_network("network", graph))
    assert watcher.progress.problems
    watcher.session.submit(project)
    watcher.until(lambda p: not p.problems)
    watcher.session.step()
    watcher.until(lambda p: p.step == 1)


def test_a_checkpoint_restores_weights_curves_and_step_paused(open_session, preset, tmp_path):
    project = preset("mlp-classify")
    watcher = open_session(project)
    watcher.session.train()
    watcher.until(lambda p: p.step > 20)
    watcher.session.pause()
    step = watcher.until(lambda p: p.state == "paused").step
    assert watcher.session.save_checkpoint(tmp_path / "run.safetensors") == "stored"
    other = open_session(preset("xor-mlp"))
    other.session.open(project, tmp_path / "run.safetensors")
    restored = other.until(lambda p: p.state == "paused")
    assert restored.step == step
    assert len(other.session.telemetry.curves.get("train.loss")) == step


def test_an_exception_in_the_trainer_is_told_and_survived(open_session, preset, monkeypatch, caplog):
    watcher = open_session(preset("xor-mlp"))
    trainer = watcher.session._trainer

    def explode(x, y):
        raise RuntimeError("boom")

    monkeypatch.setattr(trainer.recipe, "step", explode)
    watcher.session.train()
    failed = watcher.until(lambda p: p.state == "failed")
    assert "boom" in failed.problems[0].message
    monkeypatch.undo()
    watcher.session.train()
    assert watcher.until(lambda p: p.step > 3).state in ("training", "finished")
    caplog.clear()


def test_closing_is_quick_and_final(open_session, preset):
    watcher = open_session(preset("lenet-mnist"))
    watcher.session.train()
    watcher.until(lambda p: p.step > 1)
    started = time.monotonic()
    watcher.session.close()
    assert time.monotonic() - started < 5
    assert not watcher.session._thread.is_alive()


def test_pictures_of_an_old_project_can_be_told_from_those_of_the_new(open_session, preset):
    watcher = open_session(preset("xor-mlp"))
    session = watcher.session
    session.watch(frozenset([member("probes", "UnitFunctions")()]))
    watcher.until(lambda _: watcher.measured)
    session.open(preset("mlp-classify"))
    assert all(measured.opening < session.opening for measured in watcher.measured)
    watcher.until(lambda _: any(measured.opening == session.opening for measured in watcher.measured))
    new = [measured for measured in watcher.measured if measured.opening == session.opening]
    assert {measured.node for measured in new} <= set(preset("mlp-classify").networks["network"].nodes)
    assert "tanh1" not in {measured.node for measured in new}


def test_storing_tells_nothing_to_store_from_what_did_not_work(open_session, preset, tmp_path):
    fresh = Session(preset("xor-mlp"))
    assert fresh.save_checkpoint(tmp_path / "run") == "failed", "nobody knows yet"
    watcher = open_session(preset("xor-mlp"))
    session = watcher.session
    assert session.save_checkpoint(tmp_path / "run") == "nothing"
    session.step()
    watcher.until(lambda p: p.step == 1)
    (tmp_path / "file").write_text("")
    assert session.save_checkpoint(tmp_path / "file" / "run") == "failed"
    assert session.save_checkpoint(tmp_path / "run", wait=0) == "failed"
    assert session.save_checkpoint(tmp_path / "run") == "stored"
    session.close()
    assert session.save_checkpoint(tmp_path / "run") == "failed"


def trained(watcher: Watcher, path) -> Progress:
    """Some steps, stored."""
    watcher.session.train()
    watcher.until(lambda p: p.step > 5)
    watcher.session.pause()
    paused = watcher.until(lambda p: p.state == "paused")
    assert watcher.session.save_checkpoint(path) == "stored"
    return paused


def test_a_stored_run_meets_a_project_that_was_edited_since(open_session, preset, tmp_path):
    project, path = preset("lenet-mnist"), tmp_path / "run.safetensors"
    stored = trained(open_session(project), path)
    graph = project.networks["network"]
    invalid = project.with_network("network", graph.without(["flatten"], bridge=True))
    adam = replace(project, optimizers={"network": member("optimizers", "Adam")()})
    other = open_session(preset("xor-mlp"))
    for edited, step in ((invalid, stored.step), (adam, stored.step), (replace(project, seed=9), 0)):
        other.session.open(edited, path)
        other.until(lambda p: p.state == "loading")
        restored = other.until(lambda p: p.state != "loading")
        assert restored.step == step
        assert bool(restored.problems) == (edited is invalid)
    other.session.open(invalid, path)
    other.until(lambda p: p.problems)
    other.session.submit(project)
    other.until(lambda p: not p.problems)
    other.session.step()
    other.until(lambda p: p.step == stored.step + 1)


def test_a_damaged_run_is_told_and_does_not_keep_from_training(open_session, preset, tmp_path):
    (tmp_path / "run").write_bytes(b"damaged")
    watcher = open_session(preset("xor-mlp"))
    watcher.session.open(preset("mlp-classify"), tmp_path / "run")
    told = watcher.until(lambda p: p.problems)
    assert "cannot be read" in told.problems[0].message
    assert told.problems[0].severity == "warning"
    watcher.session.step()
    assert not watcher.until(lambda p: p.step == 1).problems


def test_only_the_newest_of_what_is_opened_is_built(preset, monkeypatch):
    built = []
    real = Trainer.__init__
    monkeypatch.setattr(
        Trainer, "__init__", lambda self, project, **how: (built.append(project), real(self, project, **how))[1]
    )
    first, second, third = preset("xor-mlp"), preset("xor-perceptron"), preset("mlp-classify")
    session = Session(first)
    session.open(second)
    session.open(third)
    session.watch(frozenset())
    session.start()
    watcher = Watcher(session)
    watcher.until(lambda p: p.state == "idle")
    session.close()
    assert built == [third]


def test_torch_that_cannot_be_imported_is_told_and_closing_does_not_wait(preset, monkeypatch, caplog, tmp_path):
    def broken(name: str) -> None:
        raise OSError("a library is missing")

    monkeypatch.setattr(engine, "importlib", SimpleNamespace(import_module=broken))
    session = Session(preset("xor-mlp"))
    session.start()
    failed = Watcher(session).until(lambda p: p.state == "failed")
    assert "PyTorch cannot be imported" in failed.problems[0].message
    assert not session.ready
    started = time.monotonic()
    assert session.save_checkpoint(tmp_path / "run") == "failed"
    session.close()
    assert time.monotonic() - started < 2
    caplog.clear()
