"""Training: determinism, carried weights, divergence, resuming."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from playground.core.problem import Problems
from playground.core.spec import member
from playground.engine import checkpoint
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
