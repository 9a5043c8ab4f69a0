"""The native runner: the same numbers as PyTorch's, whatever is trained, and however the run is cut."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from playground.core.graph import Graph, Node
from playground.core.layer import Call
from playground.core.spec import member
from playground.engine import checkpoint, fast, fast_ready
from playground.engine.shape import analyse
from playground.engine.trainer import Trainer

ACTIVATIONS = (
    "Identity Tanh Sigmoid ReLU LeakyReLU ELU SELU CELU GELU SiLU Mish Softplus Softsign Hardsigmoid ReLU6".split()
)
LOSSES = {
    "CrossEntropy": Call("nn.CrossEntropyLoss"),
    "MSE": Call("nn.MSELoss"),
    "L1": Call("nn.L1Loss"),
    "SmoothL1": Call("nn.SmoothL1Loss", beta=0.5),
    "Huber": Call("nn.HuberLoss", delta=0.3),
    "BCE with logits": Call("nn.BCEWithLogitsLoss"),
    "BCE": Call("nn.BCELoss"),
}
OPTIMIZERS = {
    "SGD": {"lr": 0.05},
    "Momentum": {"lr": 0.02, "weight_decay": 1e-3},
    "Nesterov": {"lr": 0.02},
    "Adam": {"lr": 0.01, "weight_decay": 1e-3},
    "AdamW": {"lr": 0.01, "weight_decay": 0.1},
}


def moved_by(optimizer):
    return {"network": member("optimizers", optimizer)(**OPTIMIZERS[optimizer])}


def mlp(*kinds, outputs=2, width=7):
    """A chain: Linear, activation, … and a Linear at the end, then whatever else is named behind "|"."""
    graph = Graph().with_nodes(Node("input", member("layers", "Input")()))
    before = "input"
    for n, kind in enumerate(kinds, 1):
        values = {"out_features": outputs if kind == "Last" else width} if kind in ("Linear", "Last") else {}
        layer = member("layers", "Linear" if kind == "Last" else kind)(**values)
        graph = graph.with_nodes(Node(f"n{n}", layer)).connect(before, f"n{n}")
        before = f"n{n}"
    return graph


def project(graph, preset, **changes):
    base = replace(
        preset("xor-mlp"),
        epochs=6,
        batch_size=13,
        dataset=member("datasets", "ToyPoints")(pattern="circle", samples=150),
        schedule=member("schedules", "OneCycle")(),
    )
    return replace(base.with_network("network", graph), **changes)


def trained(project, runner, steps=None):
    trainer = Trainer(replace(project, runner=runner))
    return go(trainer, steps)


def go(trainer, steps=None):
    for _ in trainer.train(steps=steps):
        pass
    return trainer


def curve(trainer, name="train.loss"):
    return trainer.telemetry.curves.get(name).values.copy()


def weights(trainer):
    return torch.cat([value.flatten() for value in trainer.networks["network"].state_dict().values()])


def alike(one, two, digits=5):
    assert one.step == two.step
    for name in ("train.loss", "validation.loss"):
        assert np.allclose(curve(one, name), curve(two, name), rtol=10.0**-digits, atol=1e-7), name
    assert np.allclose(curve(one, "train.accuracy"), curve(two, "train.accuracy"))
    assert np.allclose(curve(one, "validation.accuracy"), curve(two, "validation.accuracy"))
    assert torch.allclose(weights(one), weights(two), rtol=1e-4, atol=1e-5)
    assert one.at.latest == pytest.approx(two.at.latest, rel=1e-5)
    assert one.at.best == pytest.approx(two.at.best)
    assert one.telemetry.curves.names() == two.telemetry.curves.names()
    assert (one.at.epoch, one.at.samples) == (two.at.epoch, two.at.samples)


def compared(project):
    one, two = trained(project, "eager"), trained(project, "fast")
    assert (one.at.runner, two.at.runner) == ("eager", "native")
    alike(one, two)


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_activations_and_optimizers(native, preset, activation, optimizer):
    recipe = member("recipes", "Supervised")()
    compared(
        project(
            mlp("Linear", activation, "Linear", activation, "Last"),
            preset, recipe=recipe, optimizers=moved_by(optimizer),
        )
    )  # fmt: skip


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("loss", LOSSES)
def test_losses_and_optimizers(native, preset, monkeypatch, loss, optimizer):
    name = "CrossEntropy" if loss == "CrossEntropy" else "SquaredError"
    monkeypatch.setattr(member("losses", name), "module", lambda self, data: LOSSES[loss])
    recipe = member("recipes", "Supervised")(losses=(name,))
    last = ("Last", "Sigmoid") if loss == "BCE" else ("Last",)
    graph = mlp("Linear", "Tanh", *last, outputs=2 if loss in ("CrossEntropy", "MSE") else 1)
    compared(project(graph, preset, recipe=recipe, optimizers=moved_by(optimizer)))


@pytest.mark.parametrize("name", ["BinaryCrossEntropy", "AbsoluteError", "Huber", "SmoothL1"])
def test_losses_of_the_catalogue_and_what_they_call_right(native, preset, name):
    recipe = member("recipes", "Supervised")(losses=(name,))
    compared(project(mlp("Linear", "Tanh", "Last", outputs=1), preset, recipe=recipe))


@pytest.mark.parametrize(
    "changes",
    [
        {"metrics": ()},
        {"metrics": ("F1",)},
        {"metrics": ("Accuracy", "AUROC")},
        {"recipe": member("recipes", "Supervised")(losses=("SquaredError",), weights=(2,))},
    ],
)
def test_what_it_does_not_measure_is_left_to_pytorch(preset, changes):
    made = project(mlp("Linear", "Tanh", "Last", outputs=1), preset)
    assert not fast.unfit(made, analyse(made))
    other = replace(made, **changes)
    assert fast.unfit(other, analyse(other))


@pytest.mark.parametrize("size", [1, 7, 16, 17, 1000])
def test_any_batch_size(native, preset, size):
    compared(project(mlp("Linear", "Tanh", "Last", outputs=1), preset, batch_size=size, epochs=3))


def test_transforms_and_images(native, preset):
    images = preset("xor-mlp").with_network("network", mlp("Flatten", "Linear", "ReLU", "Last", outputs=10))
    images = replace(images, dataset=member("datasets", "Stripes")(size=8, samples=200), epochs=2)
    images = replace(images, recipe=member("recipes", "Supervised")())
    moved = replace(images, transforms=(member("transforms", "Standardize")(mean=0.3, std=2.0),))
    for one in (images, moved):
        compared(one)


def test_a_run_is_the_same_however_it_is_cut(native, preset, tmp_path):
    whole = project(mlp("Linear", "Tanh", "Last", outputs=1), preset, runner="fast")
    one = go(Trainer(whole))
    two = Trainer(whole)
    for _ in two.steps():
        if two.step % 10 == 1:  # and looked at
            assert two.specimen().native(np.zeros((3, 2), np.float32))
    three = Trainer(whole)
    for steps in (1, 2, 30, 1, 7):
        go(three, steps)
    checkpoint.save(tmp_path / "run.safetensors", three)
    four = Trainer(whole)
    checkpoint.restore(tmp_path / "run.safetensors", four)
    assert four.step == 41
    assert four.at.runner == "native"
    go(four)
    for other in (two, four):
        assert other.step == one.step
        assert np.array_equal(curve(one), curve(other))
        assert np.array_equal(curve(one, "validation.loss"), curve(other, "validation.loss"))
        assert torch.equal(weights(one), weights(other))
        assert one.at.latest == other.at.latest
        assert one.at.best == other.at.best


@pytest.mark.parametrize("optimizer", ["Momentum", "Adam"])
def test_live_changes_and_switches_of_the_runner(native, preset, optimizer):
    start = project(
        mlp("Linear", "Tanh", "Last", outputs=1), preset, epochs=12,
        optimizers=moved_by(optimizer),
    )  # fmt: skip
    changes = [
        lambda p: p,
        lambda p: p.with_optimizer("network", replace(p.optimizers["network"], lr=0.03)),
        lambda p: replace(p, batch_size=20),
        lambda p: replace(p, schedule=member("schedules", "Constant")()),
    ]

    def ran(runners):
        now = replace(start, runner=runners[0])
        trainer = Trainer(now)
        for change, runner in zip(changes, runners, strict=True):
            now = replace(change(now), runner=runner)
            trainer.submit(now)
            go(trainer, 17)
        return go(trainer)

    eager, mixed = ran(["eager"] * 4), ran(["fast", "eager", "fast", "eager"])
    alike(eager, ran(["fast"] * 4))
    alike(eager, mixed)
    assert [entry for entry in mixed.log if entry[1] == ["runner native"]]


def test_frozen_layers_stay_and_gradients_can_be_looked_at(native, preset):
    graph = mlp("Linear", "Tanh", "Last", outputs=1)
    frozen = graph.with_nodes(replace(graph.nodes["n1"], frozen=True))
    one, two = (trained(project(frozen, preset), runner, 20) for runner in ("eager", "fast"))
    assert two.at.runner == "native"
    for name, parameter in two.networks["network"].named_parameters():
        other = dict(one.networks["network"].named_parameters())[name]
        assert torch.allclose(parameter, other, atol=1e-6)
        assert (parameter.grad is None) == (name.startswith("n1"))
        if parameter.grad is not None:
            assert torch.allclose(parameter.grad, other.grad, rtol=1e-4, atol=1e-6)


def test_a_loss_that_explodes_stops_the_run_where_it_does(native, preset):
    wild = project(
        mlp("Linear", "ReLU", "Last", outputs=1), preset, optimizers={"network": member("optimizers", "SGD")(lr=90.0)}
    )
    one, two = trained(wild, "eager"), trained(wild, "fast")
    assert one.halted is not None
    assert two.halted is not None
    assert one.halted.message == two.halted.message


def test_stop_rules_end_a_run_in_the_same_epoch(native, preset):
    rules = (*preset("xor-mlp").stop_rules, member("stop_rules", "Plateau")(epochs=3))
    still = project(
        mlp("Linear", "Tanh", "Last", outputs=1), preset, epochs=60, stop_rules=rules,
        optimizers={"network": member("optimizers", "SGD")(lr=0.0)},
    )  # fmt: skip
    one, two = trained(still, "eager"), trained(still, "fast")
    assert one.at.stopped
    assert two.at.stopped
    assert one.at.epoch == two.at.epoch


def test_the_rule_knows_what_is_worth_it(native, preset):
    def why(project):
        return fast.chosen(project, analyse(project))

    small = project(mlp("Linear", "Tanh", "Last", outputs=1), preset)
    assert why(small) == ""
    assert "PyTorch was chosen" in why(replace(small, runner="eager"))
    assert "large" in why(replace(small, batch_size=100_000))
    assert why(replace(small, batch_size=100_000, runner="fast")) == ""
    assert "CPU" in why(replace(small, device="cuda"))
    assert "clipping" in why(replace(small, clip_norm=1.0))
    assert "Muon" in why(small.with_optimizer("network", member("optimizers", "Muon")()))
    assert "Dropout" in why(project(mlp("Linear", "Dropout", "Last", outputs=1), preset))
    assert "Conv2d" in why(preset("lenet-mnist"))
    graph = small.networks["network"]
    forked = graph.with_nodes(Node("n9", member("layers", "Add")())).connect("n1", "n9")
    assert why(small.with_network("network", forked))


def test_who_asks_for_native_code_in_vain_is_told_and_trains(native, preset):
    asked = project(mlp("Linear", "Dropout", "Last", outputs=1), preset, runner="fast")
    (problem,) = [one for one in analyse(asked).problems if one.where == "runner"]
    assert problem.severity == "warning"
    assert "Dropout" in problem.message
    assert problem.fix.apply(asked).runner == "auto"
    trainer = go(Trainer(asked), 5)
    assert trainer.at.runner == "eager"
    assert "Dropout" in trainer.progress("paused").why_eager


def test_without_numba_pytorch_trains(preset):
    asked = project(mlp("Linear", "Tanh", "Last", outputs=1), preset, runner="fast")
    trainer = go(Trainer(asked), 5)
    assert trainer.at.runner == "eager"
    assert "numba" in trainer.progress("paused").why_eager
    assert any("numba" in one.message for one in analyse(asked).problems)


def test_a_numba_that_is_broken_leaves_all_to_pytorch(preset, monkeypatch):
    import sys

    for name in [name for name in sys.modules if name.partition(".")[0] == "numba"] or ["numba"]:
        monkeypatch.setitem(sys.modules, name, None)
    for name in [name for name in sys.modules if name.startswith("playground.engine.fast_kernel")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setattr(fast_ready, "installed", lambda: True)
    monkeypatch.setattr(fast_ready, "kept", lambda: True)
    monkeypatch.setattr(fast_ready, "_broken", "")
    trainer = go(Trainer(project(mlp("Linear", "Tanh", "Last", outputs=1), preset)), 5)
    assert trainer.at.runner == "eager"
    assert "cannot be used" in trainer.progress("paused").why_eager


def test_while_it_is_compiled_pytorch_trains(preset, monkeypatch):
    started = []
    monkeypatch.setattr(fast_ready, "installed", lambda: True)
    monkeypatch.setattr(fast_ready, "kept", lambda: False)
    monkeypatch.setattr(fast_ready, "_start_compiler", lambda: started.append(1))
    trainer = go(Trainer(project(mlp("Linear", "Tanh", "Last", outputs=1), preset)), 5)
    assert started
    assert trainer.at.runner == "eager"
    assert "being compiled" in trainer.progress("paused").why_eager


def test_native_code_draws_the_orders_of_pytorch(native, preset, monkeypatch):
    assert fast_ready.kernel().draws
    one = trained(project(mlp("Linear", "Tanh", "Last", outputs=1), preset), "fast")
    monkeypatch.setattr(fast_ready.kernel(), "draws", False)  # then PyTorch is asked
    two = trained(project(mlp("Linear", "Tanh", "Last", outputs=1), preset), "fast")
    assert np.array_equal(curve(one), curve(two))


@pytest.mark.parametrize("resolution", [22, 100])
def test_pictures_of_units_are_those_that_pytorch_gives(native, preset, resolution):
    probe = member("probes", "UnitFunctions")(resolution=resolution)
    found = []
    for runner in ("eager", "fast"):
        trainer = trained(project(mlp("Linear", "Tanh", "Linear", "ReLU", "Last", outputs=1), preset), runner, 20)
        with trainer.evaluating():
            found.append(probe.measure(trainer.specimen()))
    one, two = found
    assert list(one) == list(two)
    fresh = Trainer(project(mlp("Linear", "Tanh", "Last", outputs=1), preset))
    assert probe.measure(fresh.specimen())
    assert all(parameter.grad is None for parameter in fresh.networks["network"].parameters())
    for path, tiles in one.items():
        assert tiles.values.shape == (tiles.total, resolution, resolution)
        assert np.allclose(tiles.values, two[path].values, atol=1e-4)
