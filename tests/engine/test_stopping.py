"""Stop rules end a run where they should, bring back the best state, and do so in a resumed run as well."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from playground.core import store
from playground.core.graph import Node
from playground.core.spec import member
from playground.core.stop_rule import SoFar
from playground.engine import checkpoint
from playground.engine.trainer import Trainer


def rule(name: str, **values):
    return member("stop_rules", name)(**values)


def run(trainer: Trainer, steps: int | None = None) -> Trainer:
    for _ in trainer.train(steps=steps):
        pass
    return trainer


def restless(preset, *rules, **more):
    """A project whose validation accuracy goes up and down, with batch norm, dropout and momentum."""
    project = preset("mlp-classify")
    graph = project.networks["network"]
    graph = graph.insert_on(graph.edges[("fc2", "x")], Node("drop1", member("layers", "Dropout")()))
    momentum = member("optimizers", "SGD")(lr=0.3, momentum=0.9)
    project = project.with_network("network", graph).with_optimizer("network", momentum)
    return replace(project, stop_rules=rules, epochs=30, schedule=member("schedules", "OneCycle")(), **more)


def asked(rule, values, **facts):
    """What a rule says to one value of its metric after the other."""
    memory: dict[str, float] = {}
    goal = ("validation.accuracy", "max")
    return [rule.reason(SoFar(goal=goal, latest={goal[0]: value}, memory=memory, **facts)) for value in values]


def test_a_plateau_is_so_many_epochs_without_progress():
    said = asked(rule("Plateau", epochs=3), [0.1, 0.5, 0.5, 0.4, 0.5, 0.6])
    assert [bool(words) for words in said] == [False, False, False, False, True, False]
    assert said[4] == "validation accuracy has not risen for 3 epochs"


def test_less_than_the_least_progress_is_none():
    said = asked(rule("Plateau", epochs=2, least=0.1), [0.5, 0.55, 0.59])
    assert said[2]


def test_a_value_that_is_no_number_is_no_progress():
    assert asked(rule("Plateau", epochs=2), [float("nan"), float("nan")])[1]


def test_a_target_is_reached_on_its_side():
    assert asked(rule("Target", value=0.9), [0.89, 0.9]) == [
        "",
        "validation accuracy is 90.00%, so the target (≥ 90.00%) is reached",
    ]
    assert asked(rule("Target", relation="≤", value=0.5), [0.6, 0.4])[0] == ""
    assert asked(rule("Target", metric="validation.loss"), [0.99])[0] == "", "what is not measured is not judged"


def test_time_is_that_of_training():
    said = asked(rule("TimeLimit", minutes=0.5), [0.1], seconds=30.0)
    assert said == ["the time limit of 0.5 min is over"]


def test_a_run_ends_at_its_target_and_may_go_on(preset):
    project = replace(preset("mlp-classify"), stop_rules=(rule("Target", value=0.6),), epochs=6)
    trainer = run(Trainer(project))
    assert trainer.finished
    assert trainer.epoch < 6
    assert trainer.progress("finished").message.startswith("Stopped: validation accuracy is ")
    trainer.extend()
    run(trainer)
    assert trainer.epoch == 6, "it goes to its last epoch then"
    assert trainer.at.ended == ""


def test_a_time_limit_ends_it_between_two_epochs(preset):
    project = replace(preset("mlp-classify"), stop_rules=(rule("TimeLimit", minutes=0.01),), epochs=100_000)
    trainer = run(Trainer(project))
    assert 0.6 <= trainer.seconds < 2
    assert "time limit" in trainer.at.ended


def test_early_stopping_brings_the_best_state_back(preset):
    project = restless(preset, rule("Plateau", epochs=3))
    trainer = Trainer(project)
    kept = {}
    for _ in trainer.steps():
        if trainer.at.validated and trainer.at.example == 0 and trainer.epoch not in kept and not trainer.at.stopped:
            kept[trainer.epoch] = {name: value.clone() for name, value in checkpoint.state(trainer).items()}
    name, value, epoch = trainer.at.best
    assert trainer.at.stopped
    assert trainer.epoch == epoch + 3
    assert trainer.at.ended == (
        f"Stopped: validation accuracy has not risen for 3 epochs; the weights of epoch {epoch} are back."
    )
    now = checkpoint.state(trainer)
    assert any(name.startswith("optimizer/") for name in now)
    assert all(torch.equal(value, kept[epoch][name]) for name, value in now.items())
    assert trainer.evaluate("validation")[name] == pytest.approx(value)
    assert trainer.at.latest[name] == value


def test_the_weights_stay_where_nobody_wants_them_back(preset):
    trainer = run(Trainer(restless(preset, rule("Plateau", epochs=3, restore_best=False))))
    assert trainer.at.ended == "Stopped: validation accuracy has not risen for 3 epochs."


@pytest.mark.parametrize("steps", [7, 160, 700])
def test_a_resumed_run_stops_where_an_uninterrupted_one_does(preset, tmp_path, steps):
    project = restless(preset, rule("Plateau", epochs=3), rule("Divergence"))
    whole = run(Trainer(project))
    assert whole.at.stopped
    first = run(Trainer(project), min(steps, whole.step - 5))
    checkpoint.save(tmp_path / "run.safetensors", first)
    second = Trainer(project)
    checkpoint.restore(tmp_path / "run.safetensors", second)
    run(second)
    assert (second.step, second.at.ended, second.at.best) == (whole.step, whole.at.ended, whole.at.best)
    for name in whole.telemetry.curves.names():
        assert np.array_equal(whole.telemetry.curves.get(name).values, second.telemetry.curves.get(name).values)
    there = checkpoint.state(second)
    assert all(torch.equal(value, there[name]) for name, value in checkpoint.state(whole).items())
    checkpoint.save(tmp_path / "end.safetensors", second)
    third = Trainer(project)
    checkpoint.restore(tmp_path / "end.safetensors", third)
    assert third.finished, "it stays ended"


def test_another_loss_forgets_the_best_so_far(preset):
    trainer = run(Trainer(replace(preset("mlp-classify"), stop_rules=(rule("Plateau"),), epochs=30)), 200)
    assert trainer.at.best is not None
    loss = member("losses", "SquaredError")()
    trainer.submit(replace(trainer.project, recipe=replace(trainer.project.recipe, losses=(loss,))))
    assert trainer.at.best is None
    assert not trainer.at.memory
    assert not trainer.stopping.best


def test_rules_may_change_while_it_runs(preset):
    trainer = run(Trainer(replace(preset("mlp-classify"), stop_rules=(), epochs=30)), 20)
    weights = trainer.networks["network"].fc1.weight
    trainer.submit(replace(trainer.project, stop_rules=(rule("Target", value=0.5),)))
    assert trainer.networks["network"].fc1.weight is weights
    assert run(trainer).at.stopped


def test_only_what_differs_is_stored(preset):
    project = preset("mlp-classify")
    assert "stop_rules" not in store.write(project)
    for rules in ((), (rule("Plateau", epochs=2), rule("Divergence"))):
        changed = replace(project, stop_rules=rules)
        assert store.read(store.write(changed)) == changed


@pytest.mark.parametrize("id", ["mlp-classify", "xor-mlp"])
def test_a_run_that_goes_on_from_the_best_state_is_the_same_after_it_was_stored(preset, tmp_path, id):
    """Native code works on the memory of weights and optimizer, so it has to learn that these were put back."""
    project = replace(preset(id), stop_rules=(rule("Plateau", epochs=2),), epochs=40)
    whole = run(Trainer(project, threads=1))
    assert whole.at.stopped
    checkpoint.save(tmp_path / "run.safetensors", whole)
    second = Trainer(project, threads=1)
    checkpoint.restore(tmp_path / "run.safetensors", second)
    for trainer in (whole, second):
        trainer.extend()
        run(trainer, 200)
    there = checkpoint.state(second)
    assert all(torch.equal(value, there[name]) for name, value in checkpoint.state(whole).items())
