"""Augmentation acts in training alone, the same in a run that goes on, and says what it cannot work on."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice

import numpy as np
import pytest
import torch

from playground.core import store
from playground.core.dataset import Signature
from playground.core.layer import Shape
from playground.core.project import Project
from playground.core.resource import presets
from playground.core.spec import member, members
from playground.engine import augment, checkpoint, fast
from playground.engine import data as module
from playground.engine.data import Data
from playground.engine.measuring import Measuring
from playground.engine.shape import analyse
from playground.engine.telemetry import Measured, Telemetry
from playground.engine.trainer import Trainer
from playground.recipes.supervised import Goal

POINTS = member("datasets", "ToyPoints")(samples=100)
STRIPES = member("datasets", "Stripes")(size=12, classes=3, samples=40, validation=10, test=0)
CPU = torch.device("cpu")
THREE = Signature((Shape((2,)),), "classes", 3, class_counts=(2, 2, 1))


def made(name: str, **values):
    return member("transforms", name)(**values)


CHAIN = (
    made("ColorJitter"), made("RandomCrop"), made("HorizontalFlip"), made("Standardize", mean=0.5, std=0.25),
    made("RandomRotation"), made("GaussianNoise"), made("MixUp"), made("CutMix", p=0.5),
)  # fmt: skip


def epoch(data: Data, *, size=7, seed=3, number=0, start=0, transforms=CHAIN):
    return list(data.epoch(transforms, size, seed, number, start))


def same(one, two) -> bool:
    return len(one) == len(two) and all(
        torch.equal(x, u) and torch.equal(y, v) for (x, y), (u, v) in zip(one, two, strict=True)
    )


def lenet(*transforms) -> Project:
    return replace(store.read(presets()["lenet-mnist"].read_bytes()), transforms=transforms)


def points(*transforms, loss="CrossEntropy", **values) -> Project:
    project = store.read(presets()["mlp-classify"].read_bytes())
    recipe = project.recipe.with_values(losses=(member("losses", loss)(),))
    return replace(project, transforms=transforms, recipe=recipe, **values)


# -- determinism -------------------------------------------------------------------------------------------------------


def test_seed_epoch_and_step_alone_decide():
    data = Data(STRIPES, CPU)
    whole = epoch(data)
    torch.manual_seed(5)
    assert same(whole, epoch(Data(STRIPES, CPU)))
    assert not same(whole, epoch(data, seed=4))
    rotated = (made("RandomRotation"),)
    plain = epoch(data, transforms=())
    assert not torch.equal(epoch(data, transforms=rotated)[0][0], plain[0][0])
    one, two = (epoch(data, size=40, transforms=rotated, number=n)[0][0] for n in (0, 1))
    back = torch.argsort(module.ordered(3, 0, 40)), torch.argsort(module.ordered(3, 1, 40))
    assert not torch.equal(one[back[0]], two[back[1]]), "another epoch draws anew"


@pytest.mark.parametrize("start", [7, 21, 35])
def test_an_epoch_goes_on_bit_for_bit(start):
    data = Data(STRIPES, CPU)
    assert same(epoch(data, start=start), epoch(data)[start // 7 :])


@pytest.mark.parametrize("budget", [1, 10_000])
def test_how_much_is_gathered_at_once_changes_nothing(monkeypatch, budget):
    data = Data(STRIPES, CPU)
    whole = epoch(data)
    monkeypatch.setattr(module, "CHUNK_BYTES", budget)
    assert same(whole, epoch(data))


def test_where_nothing_is_random_batches_are_slices_of_a_chunk():
    """So nothing is paid for what is not used."""
    data = Data(POINTS, CPU)
    x = [x for x, _ in epoch(data, transforms=(made("Standardize"),))]
    assert x[0].untyped_storage().data_ptr() == x[1].untyped_storage().data_ptr()


def test_a_run_that_is_stopped_and_resumed_is_the_same(tmp_path):
    project = points(made("GaussianNoise"), made("MixUp"), epochs=3)
    one, two = Trainer(project), Trainer(project)
    list(one.train())
    list(two.train(steps=5))
    checkpoint.save(tmp_path / "run.safetensors", two)
    three = Trainer(project)
    checkpoint.restore(tmp_path / "run.safetensors", three)
    list(three.train())
    assert three.step == one.step
    for name, tensor in one.weights()["network"].items():
        assert torch.equal(tensor, three.weights()["network"][name]), name
    curve, other = (run.telemetry.curves.get("train.loss") for run in (one, three))
    assert curve is not None
    assert other is not None
    assert curve.values.tolist() == other.values.tolist()


# -- only in training --------------------------------------------------------------------------------------------------


def test_what_is_judged_and_looked_at_is_never_changed():
    data = Data(STRIPES, CPU)
    random = tuple(one for one in CHAIN if one.random)
    for (x, y), (u, v) in zip(data.batches("validation", random), data.batches("validation", ()), strict=True):
        assert torch.equal(x, u)
        assert torch.equal(y, v)
    noisy, plain = Trainer(points(made("GaussianNoise", sigma=5.0))), Trainer(points())
    assert noisy.evaluate("validation") == plain.evaluate("validation")
    assert torch.equal(noisy.specimen().x, plain.specimen().x)
    raw = plain.specimen().raw[:5]
    assert torch.equal(noisy.specimen().prepare(raw), plain.specimen().prepare(raw))


def test_training_sees_it():
    noisy, plain = Trainer(points(made("GaussianNoise", sigma=5.0))), Trainer(points(runner="eager"))
    for trainer in (noisy, plain):
        list(trainer.train(steps=3))
    one, two = noisy.weights()["network"], plain.weights()["network"]
    assert any(not torch.equal(tensor, two[name]) for name, tensor in one.items())


def test_native_code_leaves_it_to_pytorch():
    for transforms, why in (((made("Standardize"),), ""), ((made("GaussianNoise"),), "at random")):
        project = points(*transforms, runner="fast")
        said = fast.unfit(project, analyse(project))
        assert (why in said) if why else not said


# -- targets -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("loss", ["CrossEntropy", "SquaredError"])
def test_losses_take_mixed_targets_as_what_they_are(loss):
    project = points(made("MixUp", alpha=1.0), loss=loss)
    trainer = Trainer(project)
    [(x, y), *_] = trainer.data.epoch(project.transforms, 64, 0, 0, 0)
    assert y.shape == (64, 2)
    trainer.networks["network"].eval()
    with torch.no_grad():
        found, output = trainer.recipe.evaluate(x, y), trainer.networks["network"](x)
    expected = -(y * output.log_softmax(1)).sum(1).mean() if loss == "CrossEntropy" else ((output - y) ** 2).mean()
    assert float(found["loss"]) / 64 == pytest.approx(float(expected), rel=1e-5)
    hits = (output.argmax(1) == y.argmax(1)).float().mean()
    assert float(found["accuracy"]) / 64 == pytest.approx(float(hits), rel=1e-5)


def test_a_single_output_gets_the_share_of_the_second_class():
    project = store.read(presets()["xor-mlp"].read_bytes())
    project = replace(project, transforms=(made("MixUp", alpha=1.0),), runner="eager", epochs=2)
    assert analyse(project).ok
    trainer = Trainer(project)
    [(x, y), *_] = trainer.data.epoch(project.transforms, 4, 0, 0, 0)
    with torch.no_grad():
        output = trainer.networks["network"](x)
        found = float(trainer.recipe.evaluate(x, y)["loss"]) / len(y)
    if output.shape[1] == 1:
        assert found == pytest.approx(float(((output[:, 0] - y[:, 1]) ** 2).mean()), rel=1e-5)
    list(trainer.train())
    assert trainer.step


def takes_classes(cls) -> bool:
    try:
        return bool(cls().encoding(Shape((3,)), THREE))
    except ValueError:
        return False


@pytest.mark.parametrize("cls", [cls for cls in members("losses").values() if takes_classes(cls)])
def test_whoever_takes_shares_takes_a_whole_class_as_one(cls):
    output, y = torch.rand(5, 3).log_softmax(1), torch.tensor([0, 2, 1, 1, 0])
    goal = Goal("", cls(), 1.0, Shape((3,)), THREE, ())
    whole = goal.criterion(output, goal.target(y, output))
    if cls.soft:
        shared = goal.criterion(output, goal.target(augment.shares(y, THREE), output))
        assert float(shared) == pytest.approx(float(whole), rel=1e-6)
    else:
        project = points(made("MixUp"), loss=cls.__name__)
        assert cls.soft is False
        assert [problem.where for problem in problems(project)] == ["transforms.0"]


# -- what does not fit -------------------------------------------------------------------------------------------------


def problems(project: Project):
    return [problem for problem in analyse(project).problems if problem.where.startswith("transforms")]


def test_images_are_asked_for_where_they_are_needed():
    [problem] = problems(points(made("GaussianNoise"), made("HorizontalFlip")))
    assert problem.where == "transforms.1"
    assert problem.severity == "error"
    assert problem.message == "Horizontal flip needs images of 1 or 3 channels (C×H×W), but gets 2. Remove it."
    assert problem.fix is not None
    mended = problem.fix.apply(points(made("GaussianNoise"), made("HorizontalFlip")))
    assert [type(one).__name__ for one in mended.transforms] == ["GaussianNoise"]
    assert not problems(mended)


def test_a_piece_that_is_too_large_is_refused_at_its_transform():
    [problem] = problems(lenet(made("RandomCrop", size=40)))
    assert (problem.where, "40 px from 1×28×28" in problem.message) == ("transforms.0", True)


def test_a_loss_that_cannot_take_shares_says_so(monkeypatch):
    assert not problems(points(made("MixUp")))
    monkeypatch.setattr(member("losses", "CrossEntropy"), "soft", False)
    [problem] = problems(points(made("MixUp")))
    assert problem.where == "transforms.0"
    assert "the loss Softmax + CE cannot take them" in problem.message


def test_shapes_follow_the_chain():
    analysis = analyse(lenet(made("RandomCrop", size=24), made("Resize", height=28, width=28)))
    assert analysis.ok
    assert analysis.facts["network"]["input"].shapes[0].sizes == (1, 28, 28)


def test_colours_behind_a_normalisation_are_doubtful():
    project = lenet(made("Standardize", mean=0.13, std=0.31), made("ColorJitter"))
    [problem] = problems(project)
    assert (problem.severity, problem.where) == ("warning", "transforms.1")
    assert problem.fix is not None
    assert not problems(problem.fix.apply(project))


def test_projects_with_chains_are_read_as_they_were_written():
    project = lenet(*CHAIN)
    assert store.read(store.write(project)).transforms == CHAIN


def test_the_chain_step_by_step_ends_where_training_begins():
    data = Data(STRIPES, CPU)
    [(x, y), *_] = epoch(data)
    index = module.ordered(3, 0, 40)[:7]
    inputs, targets = data.split("train")
    raw = module.prepared(inputs.index_select(0, index), ())
    *_, (u, v) = augment.steps(raw, targets[index], CHAIN, data.signature, 0, (3, 0, 0))
    assert torch.equal(x, u)
    assert torch.equal(y, v)


def test_what_is_shown_is_what_the_step_trains_on_and_is_measured_once():
    project = replace(lenet(made("RandomShift"), made("GaussianNoise")), batch_size=16)
    trainer, telemetry = Trainer(project), Telemetry()
    measuring, probe = Measuring(telemetry), member("probes", "Augmentation")(step=2)
    measuring.measure(trainer, frozenset([probe]), True, 0)
    [measured] = [event for event in telemetry.drain() if isinstance(event, Measured)]
    found = measured.data
    *_, (x, y) = islice(trainer.data.epoch(project.transforms, 16, project.seed, 0, 0), 3)
    assert np.array_equal(found.images[-1], x[:4, 0].numpy())
    assert found.targets[-1] == tuple(str(int(one)) for one in y[:4])
    assert (found.epoch, found.step) == (1, 3)
    list(trainer.train(steps=2))
    assert not measuring.missing(trainer, frozenset([probe])), "a step changes nothing that it looks at"
    trainer.submit(replace(project, transforms=(made("RandomShift"),)))
    assert measuring.missing(trainer, frozenset([probe])) == [probe]
