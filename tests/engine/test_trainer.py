"""Training: determinism, carried weights, divergence, resuming."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np
import pytest
import torch

from playground.core.graph import Block, Graph, Node
from playground.core.problem import Problems
from playground.core.spec import member
from playground.engine import assembly, checkpoint
from playground.engine.network import Compiled
from playground.engine.trainer import Trainer


def losses(trainer: Trainer) -> np.ndarray:
    curve = trainer.telemetry.curves.get("train.loss")
    return curve.values.copy()


def run(trainer: Trainer, steps: int | None = None) -> Trainer:
    for _ in trainer.train(steps=steps):
        pass
    return trainer


def test_same_seed_same_curve(preset):
    one, two = (run(Trainer(preset("mlp-classify")), 60) for _ in range(2))
    assert np.array_equal(losses(one), losses(two))
    other = run(Trainer(replace(preset("mlp-classify"), seed=1)), 60)
    assert not np.array_equal(losses(one), losses(other))


def with_dropout(project):
    graph = project.networks["network"]
    from playground.core.graph import Node

    node = Node("drop1", member("layers", "Dropout")())
    return project.with_network("network", graph.insert_on(graph.edges[("fc2", "x")], node))


def test_a_checkpoint_continues_bit_for_bit(preset, tmp_path):
    project = with_dropout(preset("mlp-classify"))
    whole = run(Trainer(project), 120)
    first = run(Trainer(project), 47)
    checkpoint.save(tmp_path / "run.safetensors", first)
    second = Trainer(project)
    checkpoint.restore(tmp_path / "run.safetensors", second)
    assert second.step == 47
    run(second, 73)
    assert np.array_equal(losses(whole), losses(second))
    for name, value in whole.networks["network"].state_dict().items():
        assert torch.equal(value, second.networks["network"].state_dict()[name])
    assert whole.at.latest == second.at.latest
    assert checkpoint.project(tmp_path / "run.safetensors") == project


@pytest.mark.parametrize("damage", [b"", b"nonsense", None])
def test_a_damaged_checkpoint_is_a_problem(preset, tmp_path, damage):
    path = tmp_path / "run.safetensors"
    trainer = run(Trainer(preset("xor-mlp")), 3)
    checkpoint.save(path, trainer)
    path.write_bytes(path.read_bytes()[:-40] if damage is None else damage)
    with pytest.raises(Problems, match="cannot be read"):
        checkpoint.restore(path, trainer)


def test_probes_do_not_disturb_training(preset):
    project = with_dropout(preset("mlp-classify"))
    plain = run(Trainer(project), 40)
    watched = Trainer(project)
    from playground.core.spec import members
    from playground.engine.isolation import evaluating

    probes = [cls() for cls in members("probes").values() if cls.fits(project)]
    for _ in range(40):
        run(watched, 1)
        for probe in probes:
            with evaluating(watched.networks):
                probe.measure(watched.specimen())
    assert np.array_equal(losses(plain), losses(watched))


def test_an_edit_keeps_the_weights_of_what_did_not_change(preset):
    trainer = run(Trainer(preset("mlp-classify")), 30)
    project = trainer.project
    before = {name: value.clone() for name, value in trainer.networks["network"].state_dict().items()}
    memory = {k: v["exp_avg"].clone() for k, v in _memory(trainer).items()}
    graph = project.networks["network"]
    wider = graph.with_layer("fc2", graph.nodes["fc2"].layer.with_values(out_features=16))
    trainer.submit(project.with_network("network", wider))
    now = trainer.networks["network"].state_dict()
    assert torch.equal(now["fc1.weight"], before["fc1.weight"])
    assert now["fc2.weight"].shape == (16, 32)
    assert torch.equal(_memory(trainer)["fc1.weight"]["exp_avg"], memory["fc1.weight"])
    assert trainer.step == 30
    run(trainer, 5)
    trained = trainer.networks["network"].state_dict()["fc1.weight"].clone()
    trainer.submit(project)
    back = trainer.networks["network"].state_dict()
    assert torch.equal(back["fc2.weight"], before["fc2.weight"])
    assert torch.equal(back["fc1.weight"], trained)


def _memory(trainer):
    state = trainer.optimizers["network"].state
    return {name: state[p] for name, p in trainer.networks["network"].named_parameters() if p in state}


def test_undoing_a_delete_brings_a_trained_layer_back_trained(preset):
    trainer = run(Trainer(preset("lenet-mnist")), 12)
    project = trainer.project
    before = {name: value.clone() for name, value in trainer.networks["network"].state_dict().items()}
    graph = project.networks["network"].without(["fc2", "relu4"], bridge=True)
    trainer.submit(project.with_network("network", graph))
    assert "fc2.weight" not in trainer.networks["network"].state_dict()
    trainer.submit(project)
    after = trainer.networks["network"].state_dict()
    assert all(torch.equal(after[name], before[name]) for name in ("fc2.weight", "fc2.bias", "fc3.weight"))


def test_live_changes_apply_without_a_restart(preset):
    trainer = run(Trainer(preset("mlp-classify")), 10)
    project = trainer.project
    adam = replace(project.optimizers["network"], lr=0.02, beta1=0.5)
    trainer.submit(replace(project.with_optimizer("network", adam), batch_size=100))
    old_size = trainer.at.batch_size
    run(trainer, 1)
    assert trainer.at.batch_size == old_size, "a batch size counts from the next epoch"
    group = trainer.optimizers["network"].param_groups[0]
    assert (group["lr"], group["betas"][0]) == (0.02, 0.5)
    while trainer.epoch == 0:
        run(trainer, 1)
    run(trainer, 1)
    assert trainer.at.batch_size == 100
    assert trainer.log[0][0] == 10


def test_dropout_rate_may_change_while_it_runs(preset):
    trainer = run(Trainer(with_dropout(preset("mlp-classify"))), 5)
    graph = trainer.project.networks["network"]
    changed = graph.with_layer("drop1", graph.nodes["drop1"].layer.with_values(p=0.9))
    weights = trainer.networks["network"].fc1.weight.clone()
    trainer.submit(trainer.project.with_network("network", changed))
    assert trainer.networks["network"].drop1.p == 0.9
    assert torch.equal(trainer.networks["network"].fc1.weight, weights)


def test_divergence_pauses_with_an_explanation_and_a_remedy(preset):
    project = preset("mlp-classify")
    fast = replace(project.with_optimizer("network", member("optimizers", "SGD")(lr=100.0)))
    trainer = Trainer(fast)
    progress = list(trainer.train(steps=500))[-1]
    assert progress.state == "paused"
    [problem] = progress.problems
    assert "learning rate (100) is too high" in problem.message
    assert problem.fix.apply(fast).optimizers["network"].lr == 10.0


def test_an_invalid_edit_is_refused_and_the_old_network_stays(preset):
    trainer = run(Trainer(preset("lenet-mnist")), 2)
    project = trainer.project
    graph = project.networks["network"].without(["flatten"], bridge=True)
    with pytest.raises(Problems):
        trainer.submit(project.with_network("network", graph))
    assert trainer.project is project
    run(trainer, 1)
    assert trainer.step == 3


def test_after_the_end_training_goes_on(preset):
    trainer = run(Trainer(replace(preset("xor-mlp"), epochs=2)))
    assert trainer.finished
    steps = trainer.step
    trainer.extend()
    run(trainer)
    assert trainer.step == 2 * steps


def test_a_new_loss_keeps_the_weights_and_is_judged_by_itself(preset):
    project = preset("mlp-classify")
    squared = replace(project, recipe=member("recipes", "Supervised")(losses=("SquaredError",)))
    trainer = run(Trainer(squared), 30)
    trainer.at.first_loss = 1e-4
    weights = trainer.networks["network"].fc1.weight.clone()
    assert trainer.submit(project) is False
    assert torch.equal(trainer.networks["network"].fc1.weight, weights)
    still = replace(project.optimizers["network"], lr=0.0)
    trainer.submit(project.with_optimizer("network", still))
    run(trainer, 5)
    assert trainer.at.first_loss == losses(trainer)[30], "the first loss is that of the new kind"
    run(trainer, 30)
    assert trainer.halted is None
    assert trainer.step == 65


def test_of_a_new_loss_only_its_own_steps_are_judged(preset):
    trainer = run(Trainer(preset("mlp-classify")), 20)
    trainer.at.judged_from = trainer.step
    trainer.at.first_loss = losses(trainer)[:20].max() / 100
    trainer.stopping.judge_losses(0)
    assert trainer.halted is None


@pytest.mark.parametrize(
    "change",
    [
        lambda p: p.with_optimizer("network", member("optimizers", "SGD")()),
        lambda p: replace(p, transforms=(member("transforms", "Standardize")(std=2.0),)),
        lambda p: replace(p, epochs=3, schedule=member("schedules", "OneCycle")()),
    ],
    ids=["optimizer", "transform", "schedule"],
)
def test_training_goes_on_with_what_it_has_learned(preset, change):
    trainer = run(Trainer(preset("mlp-classify")), 10)
    weights = trainer.networks["network"].fc1.weight.clone()
    assert trainer.submit(change(trainer.project)) is False
    assert torch.equal(trainer.networks["network"].fc1.weight, weights)
    run(trainer, 1)
    assert trainer.step == 11


@pytest.mark.parametrize("change", [{"seed": 1}, {"dataset": member("datasets", "ToyPoints")(samples=600)}], ids=str)
def test_other_data_or_another_seed_starts_over(preset, change):
    trainer = run(Trainer(preset("mlp-classify")), 10)
    project = replace(trainer.project, **change)
    assert trainer.submit(project) is True
    assert (trainer.step, trainer.log) == (0, [])
    fresh = Trainer(project).networks["network"].state_dict()
    assert all(torch.equal(fresh[name], value) for name, value in trainer.networks["network"].state_dict().items())


def test_networks_are_built_once(preset, monkeypatch):
    built = []
    monkeypatch.setattr(Compiled, "build", lambda *args: built.append(args[1]) or build(*args))
    trainer = Trainer(preset("xor-mlp"))
    assert built == ["network"]
    trainer.submit(replace(trainer.project, seed=1))
    assert built == ["network"] * 2


def build(*args, original=Compiled.build):
    return original(*args)


@pytest.mark.parametrize("place", ["optimizer", "recipe"])
def test_a_change_that_cannot_be_built_changes_nothing(preset, monkeypatch, place):
    trainer = run(Trainer(preset("mlp-classify")), 3)
    before = dict(vars(trainer))
    lr = trainer.optimizers["network"].param_groups[0]["lr"]

    def fail(*_):
        raise RuntimeError("no memory")

    monkeypatch.setattr(assembly, place, fail)
    project = trainer.project.with_optimizer("network", member("optimizers", "SGD")(lr=7.0))
    graph = project.networks["network"]
    wider = graph.with_layer("fc2", graph.nodes["fc2"].layer.with_values(out_features=16))
    for one in (project, project.with_network("network", wider)):
        with pytest.raises(RuntimeError, match="no memory"):
            trainer.submit(one)
        now = vars(trainer)
        assert all(now[name] is before[name] for name in ("project", "analysis", "networks", "optimizers", "recipe"))
        assert trainer.optimizers["network"].param_groups[0]["lr"] == lr


def test_only_what_can_change_the_run_is_logged(preset):
    trainer = run(Trainer(preset("mlp-classify")), 3)
    project = trainer.project
    graph = project.networks["network"].moved({"fc1": (5.0, 5.0)})
    trainer.submit(replace(project.with_network("network", graph), title="Other", notes="Mine", budget=3))
    assert trainer.log == []
    trainer.submit(replace(trainer.project, batch_size=7))
    assert trainer.log == [(3, ["batch_size"])]


def test_the_rate_does_not_count_the_pause(preset, monkeypatch):
    trainer = run(Trainer(preset("mlp-classify")), 3)
    clock = time.perf_counter
    monkeypatch.setattr(time, "perf_counter", lambda: clock() + 100)
    while trainer.step < 2000 and trainer.ledger._rate_from[1] <= 3:
        run(trainer, 100)
    assert trainer.progress("training").steps_per_second > 30


def test_frozen_layers_stay_as_they_are(preset):
    project = preset("mlp-classify")
    graph = project.networks["network"]
    inner = Graph().with_nodes(
        Node("input", member("layers", "Input")()), Node("norm", member("layers", "BatchNorm1d")())
    )
    block = Node("block", Block(repeat=2, graph=inner.connect("input", "norm")), frozen=True)
    trainer = Trainer(project.with_network("network", graph.insert_on(graph.edges[("fc2", "x")], block)))
    before = {name: value.clone() for name, value in trainer.networks["network"].block.state_dict().items()}
    run(trainer, 10)
    after = trainer.networks["network"].block.state_dict()
    assert all(torch.equal(before[name], after[name]) for name in before)


def test_nothing_is_kept_of_what_was_never_trained(preset):
    trainer = Trainer(preset("mlp-classify"))
    graph = trainer.project.networks["network"]
    wider = graph.with_layer("fc2", graph.nodes["fc2"].layer.with_values(out_features=16))
    trainer.submit(trainer.project.with_network("network", wider))
    assert trainer.stash._kept == {}


def test_validation_and_best_are_noted_each_epoch(preset):
    trainer = run(Trainer(replace(preset("xor-mlp"), epochs=4)))
    curve = trainer.telemetry.curves.get("validation.accuracy")
    assert curve.epochs.tolist() == [1, 2, 3, 4]
    assert trainer.at.best[0] == "validation.accuracy"
    assert trainer.at.best[1] == pytest.approx(curve.values.max())


def test_a_device_that_is_not_there_is_a_problem(preset):
    if torch.cuda.is_available():
        return
    with pytest.raises(Problems, match="finds no device 'cuda'"):
        Trainer(replace(preset("xor-mlp"), device="cuda"))


def test_one_step_equals_plain_pytorch(preset):
    """The very same numbers as a loop written by hand."""
    project = preset("mlp-classify")
    trainer = Trainer(project)
    from playground.engine.network import compiled

    net = compiled(project).build("network", project.seed)
    optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
    expected = []
    for x, y in trainer.data.epoch(project.transforms, 32, project.seed, 0, 0):
        optimizer.zero_grad()
        loss = torch.nn.functional.cross_entropy(net(x), y)
        loss.backward()
        optimizer.step()
        expected.append(loss.item())
    run(trainer, len(expected))
    assert losses(trainer) == pytest.approx(expected, rel=1e-6)
