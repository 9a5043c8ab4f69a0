"""Every probe measures every demo that it fits, copies little, and has pictures the right way up."""

from __future__ import annotations

import dataclasses
from dataclasses import replace
from functools import lru_cache

import numpy as np
import pytest
import torch

from playground.core import store
from playground.core.resource import presets
from playground.core.spec import member, members
from playground.core.variant import with_variant
from playground.engine.isolation import evaluating
from playground.engine.probe import MAX_VALUES, Probe, Tiles
from playground.engine.trainer import Trainer
from playground.probes.linear_separability import separable
from playground.probes.unit_functions import plane

PROJECTS = {id: store.read(file.read_bytes()) for id, file in presets().items()}
SMALL = "small-images"
"""The variant, of demos whose images are large, that is fast enough for a test."""
PROJECTS |= {
    id: with_variant(project, SMALL)
    for id, project in PROJECTS.items()
    if SMALL in {variant.name for variant in project.variants}
}


def probes(project) -> list[Probe]:
    """All probes that fit; those of single nodes once for each node."""
    found: list[Probe] = []
    for cls in members("probes").values():
        if cls.inspector:
            found += [cls(node=id) for id in project.networks["network"].nodes]
        elif cls.fits(project):
            found.append(cls())
    return found


PAIRS = [
    pytest.param(id, probe, id=f"{id}-{type(probe).__name__}{getattr(probe, 'node', '') and '-' + probe.node}")
    for id, project in PROJECTS.items()
    for probe in probes(project)
]


@lru_cache(maxsize=1)
def trained(id: str) -> Trainer:
    project = PROJECTS[id]
    trainer = Trainer(project, threads=1)
    for _ in trainer.train(steps=1 if SMALL in {variant.name for variant in project.variants} else 3):
        pass
    return trainer


def measured(trainer: Trainer, probe: Probe):
    with evaluating(trainer.networks):
        return probe.measure(trainer.specimen())


def arrays(value) -> list[np.ndarray]:
    return [found for item in dataclasses.fields(value) if isinstance(found := getattr(value, item.name), np.ndarray)]


@pytest.mark.parametrize(("id", "probe"), PAIRS)
def test_what_it_measures_is_sound(id, probe):
    trainer = trained(id)
    data = measured(trainer, probe)
    paths = {*trainer.specimen().facts["network"], ""}
    assert set(data) <= paths
    for value in data.values():
        if isinstance(value, Tiles):
            assert value.values.ndim == (4 if value.colours == "rgb" else 3)
            assert value.values.dtype == np.float32
            assert value.values.size <= MAX_VALUES
            assert len(value.values) <= max(value.total, 3)
            assert value.low <= value.values.min()
            assert value.values.max() <= value.high
        if dataclasses.is_dataclass(value):
            assert all(np.isfinite(array).all() for array in arrays(value) if array.dtype.kind == "f")
    assert probe.computed_on(trainer.specimen())
    assert all(np.isfinite(number) for number in probe.numbers(data).values())


@pytest.mark.parametrize(("id", "probe"), PAIRS)
def test_looking_twice_shows_the_same_and_changes_nothing(id, probe):
    trainer = trained(id)
    before = {name: value.clone() for name, value in trainer.networks["network"].state_dict().items()}
    state = torch.default_generator.get_state()
    one, two = measured(trainer, probe), measured(trainer, probe)
    assert set(one) == set(two)
    for path, value in one.items():
        if dataclasses.is_dataclass(value):
            assert all(np.array_equal(a, b) for a, b in zip(arrays(value), arrays(two[path]), strict=True))
    assert torch.equal(state, torch.default_generator.get_state())
    assert all(torch.equal(before[name], value) for name, value in trainer.networks["network"].state_dict().items())
    assert trainer.networks["network"].training


@pytest.mark.parametrize(("id", "probe"), PAIRS)
def test_what_it_gives_away_is_a_copy(id, probe):
    trainer = trained(id)
    data, specimen = measured(trainer, probe), trainer.specimen()
    live = [*trainer.networks["network"].state_dict().values(), specimen.x, specimen.y, torch.as_tensor(specimen.raw)]
    kept = (data for split in ("train", "validation") for data in trainer.data.split(split))
    live += [data for data in kept if isinstance(data, torch.Tensor)]  # what is computed when asked for is not kept
    for value in data.values():
        for array in arrays(value) if dataclasses.is_dataclass(value) else ():
            assert not any(np.may_share_memory(array, tensor.cpu().numpy()) for tensor in live)


def test_confidence_is_a_softmax_only_where_the_loss_contains_one(preset):
    output = torch.tensor([[0.2, 0.9], [-1.0, 3.0]])
    project = preset("mlp-classify")
    assert torch.equal(Trainer(project, threads=1).specimen().confidence(output), output.softmax(1))
    squared = replace(project, recipe=member("recipes", "Supervised")(losses=("SquaredError",)))
    specimen = Trainer(squared, threads=1).specimen()
    assert torch.equal(specimen.confidence(output), torch.tensor([[0.2, 0.9], [0.0, 1.0]]))
    assert torch.allclose(specimen.confidence(output[:, :1]), torch.tensor([[0.8, 0.2], [1.0, 0.0]]))


def test_answers_are_those_that_accuracy_counts(preset):
    project = preset("lenet-mnist")
    squared = replace(project, recipe=member("recipes", "Supervised")(losses=("SquaredError",)))
    trainer = Trainer(squared, threads=1)
    with torch.no_grad():
        trainer.networks["network"].fc3.weight.zero_()
        trainer.networks["network"].fc3.bias.copy_(torch.tensor([0, 2.0, 3.0, *[0.0] * 7]))
    answers = measured(trainer, member("probes", "Predictions")())[""]
    assert (answers.predicted == 2).all()
    assert (answers.confidence == 1).all()


def test_every_probe_fits_some_demo():
    assert {type(pair.values[1]).__name__ for pair in PAIRS} == set(members("probes"))


@pytest.mark.parametrize("name", members("probes"))
def test_equal_probes_are_one_to_the_mailbox(name):
    cls = members("probes")[name]
    assert cls() == cls()
    assert hash(cls()) == hash(cls())
    assert cls.summary().endswith(".")


@pytest.fixture
def half_planes():
    """Makes a network of one unit that says yes where w · x is positive."""

    def make(*weight: float) -> Trainer:
        trainer = Trainer(PROJECTS["xor-perceptron"], threads=1)
        with torch.no_grad():
            trainer.networks["network"].fc1.weight.copy_(torch.tensor([weight]))
            trainer.networks["network"].fc1.bias.zero_()
        return trainer

    return make


def test_the_first_row_of_a_boundary_lies_at_the_top(half_planes):
    grid = measured(half_planes(0.0, 50.0), member("probes", "DecisionBoundary")(resolution=10))[""].grid
    assert (grid[0] > 0.99).all()
    assert (grid[-1] < 0.01).all()


def test_the_last_column_of_a_boundary_lies_at_the_right(half_planes):
    grid = measured(half_planes(50.0, 0.0), member("probes", "DecisionBoundary")(resolution=10))[""].grid
    assert (grid[:, -1] > 0.99).all()
    assert (grid[:, 0] < 0.01).all()


def test_a_boundary_comes_with_its_points(half_planes):
    trainer = half_planes(1.0, 1.0)
    shown = measured(trainer, member("probes", "DecisionBoundary")())[""]
    assert len(shown.points) == len(shown.labels) == len(trainer.specimen().y)
    assert (np.abs(shown.points) <= shown.high[0]).all()
    assert shown.source == "validation"


def test_units_are_drawn_the_right_way_up(half_planes):
    tiles = measured(half_planes(0.0, 1.0), member("probes", "UnitFunctions")())
    assert (tiles["fc1"].values[0, 0] > 0).all()
    assert (tiles["fc1"].values[0, -1] < 0).all()
    assert np.abs(tiles["fc1"].values).max() == 1
    assert plane(3, (-1, -2), (1, 2)).tolist()[:3] == [[-1, 2], [0, 2], [1, 2]]


@pytest.mark.parametrize(
    ("points", "labels", "expected"),
    [
        ([[0, 0], [0, 1], [1, 0], [1, 1]], [0, 0, 0, 1], True),
        ([[0, 0], [0, 1], [1, 0], [1, 1]], [0, 1, 1, 0], False),
        ([[0, 0], [1, 1], [2, 2]], [0, 1, 0], False),
        ([[5, 5], [6, 5], [5, 6]], [0, 0, 1], True),
        ([[0], [0]], [0, 1], False),
        ([[1], [2]], [1, 1], True),
    ],
    ids=["and", "xor", "in a row", "away from zero", "the same point", "one class"],
)
def test_separability_is_decided(points, labels, expected):
    assert separable(np.array(points, float), np.array(labels)) is expected


def test_separability_agrees_with_a_trained_perceptron():
    rng = np.random.default_rng(3)
    for gap in (0.2, -0.6):
        points = rng.normal(size=(40, 3))
        normal = np.array([0.6, -0.8, 0.0])
        labels = (points @ normal > 0).astype(int)
        points += gap * np.outer(2 * labels - 1, normal)
        assert separable(points, labels) is (gap > 0)


def test_without_validation_probes_look_at_training_examples():
    project = replace(PROJECTS["xor-perceptron"], dataset=member("datasets", "ToyPoints")(validation=0.0))
    specimen = Trainer(project, threads=1).specimen()
    assert (specimen.source, len(specimen.y)) == ("train", 256)


def test_gradients_are_shown_once_there_are_some():
    trainer = Trainer(PROJECTS["xor-mlp"], threads=1)
    probe = member("probes", "WeightHistogram")(node="fc1")
    assert measured(trainer, probe)["fc1"].gradient_norm is None
    for _ in trainer.train(steps=1):
        pass
    spread = measured(trainer, probe)["fc1"]
    assert spread.gradient_norm > 0
    assert spread.weights_counts.sum() == spread.count == 12
    assert measured(trainer, member("probes", "WeightHistogram")(node="tanh1")) == {}
