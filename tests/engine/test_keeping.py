"""Writing a run while it goes on: often enough, seldom enough, and beside the training."""

from __future__ import annotations

import threading

import pytest

from playground.engine import checkpoint, keeping
from playground.engine.keeping import Keeping, Writer, pause
from playground.engine.trainer import Trainer


@pytest.mark.parametrize(("cost", "expected"), [(0.001, 1.0), (0.1, 5.0), (0.3, 15.0), (3.0, 20.0)])
def test_the_interval_follows_the_cost_of_writing(cost, expected):
    assert pause(cost) == pytest.approx(expected)


def test_jobs_are_done_in_order_and_their_thread_goes():
    done: list[int] = []
    writer = Writer()
    for n in range(20):
        writer.put(lambda n=n: done.append(n))
    assert writer.wait(5)
    assert done == list(range(20))
    writer.put(lambda: done.append(20))
    assert writer.wait(5)
    assert done[-1] == 20


def test_a_job_that_fails_does_not_keep_the_others_from_being_done(caplog):
    done: list[int] = []
    writer = Writer()
    writer.put(lambda: 1 // 0)
    writer.put(lambda: done.append(1))
    assert writer.wait(5)
    assert done == [1]
    caplog.clear()


def test_training_goes_on_while_the_run_is_written(preset, tmp_path, monkeypatch):
    monkeypatch.setattr(keeping, "LEAST_SECONDS", 0.0)
    trainer = Trainer(preset("mlp-classify"), threads=1)
    kept = Keeping(tmp_path / "run.safetensors")
    allowed, begun = threading.Event(), threading.Event()
    write = checkpoint.Snapshot.write

    def slowly(self, path):
        begun.set()
        allowed.wait(10)
        write(self, path)

    monkeypatch.setattr(checkpoint.Snapshot, "write", slowly)
    for n, _ in enumerate(trainer.steps()):
        kept.look(trainer)
        if n == 5:
            break
    assert begun.wait(5)
    assert trainer.step == 6, "no step waited"
    allowed.set()
    kept.finish(trainer)
    other = Trainer(preset("mlp-classify"), threads=1)
    checkpoint.restore(tmp_path / "run.safetensors", other)
    assert other.step == 6


def test_where_nothing_can_be_written_training_goes_on(preset, tmp_path, monkeypatch):
    monkeypatch.setattr(keeping, "LEAST_SECONDS", 0.0)
    (tmp_path / "file").write_text("in the way")
    trainer = Trainer(preset("xor-mlp"), threads=1)
    kept = Keeping(tmp_path / "file" / "run.safetensors")
    for n, _ in enumerate(trainer.steps()):
        kept.look(trainer)
        if n == 5:
            break
    kept._writer.wait(5)
    assert kept.error is not None
