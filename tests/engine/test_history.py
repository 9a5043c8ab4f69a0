"""The history of runs: every run that trained is kept, none is lost for another, and room is made for new ones."""

from __future__ import annotations

import json
import time
from dataclasses import replace

import numpy as np
import pytest
import torch

from playground.core.problem import Problems
from playground.engine import checkpoint, history
from playground.engine.history import ABOUT, History, Record
from playground.engine.session import Session
from playground.engine.telemetry import Progress
from playground.engine.trainer import Trainer


@pytest.fixture
def past(tmp_path) -> History:
    return History(tmp_path / "runs")


def trained(project, steps: int) -> Trainer:
    trainer = Trainer(project, threads=1)
    for _ in trainer.train(steps=steps):
        pass
    return trainer


def put(past: History, trainer: Trainer, **values) -> str:
    trainer.run = history.new_id()
    past.put(replace(history.about(trainer, "demo"), **values), checkpoint.snapshot(trainer))
    return trainer.run


def test_a_run_is_found_again_with_all_that_is_said_of_it(past, preset):
    trainer = trained(preset("mlp-classify"), 40)
    id = put(past, trainer)
    [record] = past.records()
    assert (record.id, record.name, record.title) == (id, "Two spirals", "Two spirals")
    assert (record.steps, record.best) == (40, trainer.at.best)
    assert record.metrics == trainer.at.latest
    assert record.settings == "Adam, learning rate 0.01, batch 32, seed 0"
    assert record.size > 1000
    assert past.project(id) == trainer.project
    curve, drawn = past.curves(id)["train.loss"], trainer.telemetry.curves.get("train.loss")
    assert np.array_equal(curve.values, drawn.values)
    assert torch.equal(past.weights(id)["network/fc1.weight"], trainer.networks["network"].fc1.weight)


def test_names_and_notes_stay_when_a_run_is_stored_again(past, preset):
    trainer = trained(preset("xor-mlp"), 3)
    id = put(past, trainer)
    past.change(id, name="Mine", notes="slow", pinned=True)
    for _ in trainer.train(steps=2):
        pass
    past.put(history.about(trainer, ""), checkpoint.snapshot(trainer))
    [record] = past.records()
    assert (record.name, record.notes, record.pinned, record.steps) == ("Mine", "slow", True, 5)


def test_runs_of_one_title_are_numbered(past, preset):
    trainer = trained(preset("xor-mlp"), 3)
    for n in range(3):
        put(past, trainer, when=float(n))
    title = trainer.project.title
    assert [record.name for record in past.records()] == [f"{title} 3", f"{title} 2", title]


def test_the_oldest_that_are_not_pinned_make_room(past, preset):
    trainer = trained(preset("xor-mlp"), 3)
    first, second = put(past, trainer, when=1.0), put(past, trainer, when=2.0)
    past.change(first, pinned=True)
    past.most_bytes = 2 * past.records()[0].size
    third = put(past, trainer, when=3.0)
    assert {record.id for record in past.records()} == {first, third}
    past.most_bytes = 1
    past.make_room(third)
    assert {record.id for record in past.records()} == {first, third}, "neither what is pinned nor the present run"
    assert second not in [path.name for path in past.folder.iterdir()]


def test_what_cannot_be_read_is_left_out(past, preset):
    id = put(past, trained(preset("xor-mlp"), 3))
    for content in ("", "[]", '{"name": 3, "best": [1], "metrics": [], "when": "x"}'):
        (past.folder / id / ABOUT).write_text(content)
        assert [record.name for record in past.records()] in ([], [""])
    past.file(id).write_bytes(b"nonsense")
    assert past.curves(id) == {}
    with pytest.raises(Problems):
        past.project(id)


def test_a_name_that_leads_elsewhere_is_refused(past):
    for id in ("", "..", "a/b", ".hidden"):
        with pytest.raises(Problems):
            past.file(id)


def test_no_run_is_not_a_run(past):
    assert past.records() == []
    assert past.record("none") is None


class Watched:
    """A session whose progress can be waited for."""

    def __init__(self, project, past: History) -> None:
        self.session = Session(project, history=past)
        self.session.start()
        self.last = Progress()
        self.until(lambda p: self.session.ready and p.state == "idle")

    def until(self, done, seconds: float = 30) -> Progress:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            for event in self.session.telemetry.drain():
                if isinstance(event, Progress):
                    self.last = event
            if done(self.last):
                return self.last
            time.sleep(0.002)
        raise AssertionError(self.last)

    def train(self, steps: int) -> None:
        self.session.train()
        self.until(lambda p: p.step >= steps)
        self.session.pause()
        self.until(lambda p: p.state == "paused")


@pytest.fixture
def watch(past):
    made: list[Watched] = []

    def start(project) -> Watched:
        made.append(Watched(project, past))
        return made[-1]

    yield start
    for one in made:
        one.session.close()


def test_a_session_keeps_what_it_leaves(watch, past, preset):
    one = watch(preset("mlp-classify"))
    one.train(5)
    one.session.reset()
    one.until(lambda p: p.step == 0)
    one.train(5)
    one.session.submit(replace(preset("mlp-classify"), seed=7))
    one.until(lambda p: p.step == 0)
    one.session.train()
    one.until(lambda p: p.step > 3)
    one.session.open(preset("xor-mlp"))
    one.until(lambda p: p.state == "idle")
    one.session.storing.writer.wait()
    assert [past.project(record.id).seed for record in past.records()] == [7, 0, 0]
    assert len({record.steps for record in past.records()}) >= 1


def test_a_run_that_goes_on_stays_one_run(watch, past, preset):
    one = watch(preset("mlp-classify"))
    one.train(5)
    one.train(10)
    step = one.last.step
    one.session.close()
    [record] = past.records()
    assert record.steps == step


def test_nothing_is_kept_of_what_was_not_trained(watch, past, preset):
    one = watch(preset("xor-mlp"))
    one.session.reset()
    one.session.close()
    assert past.records() == []


def test_going_back_leaves_the_stored_run_as_it_is(watch, past, preset):
    one = watch(preset("mlp-classify"))
    one.train(5)
    one.session.reset()
    one.until(lambda p: p.step == 0)
    one.session.storing.writer.wait()
    [first] = past.records()
    one.session.go_back(past.project(first.id), past.file(first.id))
    assert one.until(lambda p: p.step == first.steps).state == "paused"
    one.train(first.steps + 5)
    one.session.close()
    assert [record.steps for record in past.records()] == [one.last.step, first.steps]
    about = json.loads((past.folder / first.id / ABOUT).read_text())
    assert about["steps"] == first.steps


def test_records_compare_by_value():
    assert Record(id="a") == Record(id="a")
