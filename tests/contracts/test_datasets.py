"""Every dataset delivers what its signature says, the same each time, in splits that share nothing."""

from __future__ import annotations

import gzip
import hashlib
import shutil
from functools import lru_cache

import numpy as np
import pytest

from playground.core.dataset import Dataset, Tables
from playground.core.problem import Problems
from playground.core.resource import resource
from playground.core.spec import member, members
from playground.datasets import mnist
from playground.datasets.toy_points import PATTERNS
from playground.engine.data import tables

ToyPoints = member("datasets", "ToyPoints")
SPLITS = ("train", "validation", "test")

Stripes = member("datasets", "Stripes")
STRIPES = Stripes(size=16, classes=4, samples=20, validation=8, test=4)
POINTS = [ToyPoints(pattern=pattern, samples=samples) for pattern in PATTERNS for samples in (200, 10, 101)]
ALL = [cls() for cls in members("datasets").values()] + POINTS + [STRIPES]
EDGES = [
    ToyPoints(samples=samples, validation=validation, test=test)
    for samples in (10, 11, 50)
    for validation in (0.0, 0.1, 0.45)
    for test in (0.0, 0.45)
]


def name(value: object) -> str:
    return "-".join([type(value).__name__, *(str(item) for item in value.values().values())])


@lru_cache(maxsize=1)
def loaded(dataset: Dataset) -> Tables:
    return tables(dataset)


@pytest.mark.parametrize("dataset", ALL + EDGES, ids=name)
def test_it_delivers_what_its_signature_says(dataset):
    signature = dataset.signature()
    for split, count in zip(SPLITS, signature.counts, strict=True):
        part = loaded(dataset).split(split)
        assert len(part) == len(part.inputs) == len(part.targets) == count
        assert part.inputs.shape[1:] == signature.inputs[0].sizes
        assert part.inputs.dtype in (np.uint8, np.float32)
        if signature.target == "classes":
            assert part.targets.dtype == np.int64
            assert part.targets.ndim == 1
            assert ((part.targets >= 0) & (part.targets < signature.size)).all()
        else:
            assert part.targets.dtype == np.float32
            assert part.targets.shape[1:] == (signature.size,)
        if part.inputs.dtype == np.float32:
            assert np.isfinite(part.inputs).all()
    assert signature.counts[0] >= 2, "something is left to learn from"
    assert not signature.class_names or len(signature.class_names) == signature.size


@pytest.mark.parametrize("dataset", POINTS, ids=name)
def test_equal_datasets_load_equal_data(dataset):
    one, two = dataset.load(), type(dataset)(**dataset.values()).load()
    other = dataset.with_values(seed=7).load()
    for split in SPLITS:
        assert np.array_equal(one.split(split).inputs, two.split(split).inputs)
        assert np.array_equal(one.split(split).targets, two.split(split).targets)
    assert not np.array_equal(one.train.inputs, other.train.inputs)


@pytest.mark.parametrize("dataset", POINTS + EDGES, ids=name)
def test_splits_share_no_point_and_are_balanced(dataset):
    data = dataset.load()
    points = np.concatenate([data.split(split).inputs for split in SPLITS])
    assert len(np.unique(points, axis=0)) == len(points) == dataset.samples
    for split in SPLITS:
        ones = int(data.split(split).targets.sum())
        assert abs(2 * ones - len(data.split(split))) <= 1


@pytest.mark.parametrize("pattern", PATTERNS)
def test_patterns_lie_where_plots_look(pattern):
    data = ToyPoints(pattern=pattern, noise=0).load()
    assert np.abs(data.train.inputs).max() < 1.5


def test_the_patterns_differ_in_whether_a_line_parts_them():
    from playground.probes.linear_separability import separable

    parted = {}
    for pattern in PATTERNS:
        data = ToyPoints(pattern=pattern, noise=0, samples=100).load().train
        parted[pattern] = separable(data.inputs.astype(np.float64), data.targets)
    assert parted == {"circle": False, "xor": False, "gaussians": True, "spirals": False, "moons": False}


def test_stripes_are_drawn_when_asked_for_always_the_same():
    images = STRIPES.load().train.inputs
    some = np.array([3, 0, 3])
    assert np.array_equal(images[some], images[:4][some])
    assert np.array_equal(STRIPES.load().train.inputs[:], images[:])
    assert not np.array_equal(STRIPES.load().validation.inputs[:4], images[:4])
    assert not np.array_equal(STRIPES.with_values(seed=7).load().train.inputs[:], images[:])


def test_a_million_large_images_take_no_memory():
    data = Stripes(size=512, classes=10_000, samples=1_000_000).load().train
    assert data.inputs.shape == (1_000_000, 3, 512, 512)
    assert data.inputs[-2:].nbytes == 2 * 3 * 512 * 512


def test_classes_of_stripes_can_be_told_apart():
    quiet = Stripes(size=32, classes=6, samples=60, validation=60, noise=0.1).load()
    spectra, found = [], []
    for split in (quiet.train, quiet.validation):
        grey = split.inputs[:].astype(np.float64)
        tint = grey.mean((2, 3))
        waves = np.abs(np.fft.rfft2(grey - tint[..., None, None]))[:, :, :14, :14].reshape(len(grey), -1)
        spectra.append(np.concatenate([waves / waves.max(1, keepdims=True), tint / 255], 1))
    for example in spectra[1]:
        nearest = np.square(spectra[0] - example).sum(1).argmin()
        found.append(quiet.train.targets[nearest])
    assert np.mean(np.array(found) == quiet.validation.targets) > 0.95


@pytest.fixture
def copy(tmp_path, monkeypatch):
    """MNIST in a folder of the test's own."""
    for file in mnist.MD5:
        shutil.copy(str(resource("datasets", "mnist", f"{file}.gz")), tmp_path)
    monkeypatch.setattr(mnist, "resource", lambda *parts: tmp_path / parts[-1])
    return tmp_path


def test_every_class_of_digits_is_in_every_split():
    data = loaded(member("datasets", "MNIST")())
    for split in SPLITS:
        counts = np.bincount(data.split(split).targets, minlength=10)
        assert counts.min() > 0.08 * len(data.split(split))
    assert data.train.inputs.max() == 255


LABELS = "train-labels-idx1-ubyte"


def wrong(path, content: bytes) -> None:
    path.write_bytes(gzip.compress(content))


@pytest.mark.parametrize(
    ("damage", "sentence"),
    [
        (lambda path: path.unlink(), "is missing"),
        (lambda path: path.write_bytes(b""), "is damaged"),
        (lambda path: path.write_bytes(b"nonsense"), "is damaged"),
        (lambda path: path.write_bytes(path.read_bytes()[:-100]), "is damaged"),
        (lambda path: path.write_bytes(path.read_bytes()[:5000] + b"xx" + path.read_bytes()[5002:]), "is damaged"),
        (lambda path: wrong(path, b"\0" * 60_008), "is damaged (its checksum is wrong)"),
        (lambda path: (path.unlink(), path.mkdir()), "is damaged"),
    ],
    ids=["missing", "empty", "nonsense", "cut off", "altered", "another file", "a folder"],
)
def test_damaged_digits_are_a_problem(copy, damage, sentence, monkeypatch):
    monkeypatch.setattr(mnist, "_images", lambda name, count: np.zeros((count, 1, 28, 28), np.uint8))
    damage(copy / f"{LABELS}.gz")
    with pytest.raises(Problems) as caught:
        member("datasets", "MNIST")().load()
    [problem] = caught.value.problems
    assert problem.where == "dataset"
    assert f"{LABELS}.gz {sentence}" in problem.message


def test_the_checksums_are_those_of_the_files():
    content = gzip.decompress(resource("datasets", "mnist", f"{LABELS}.gz").read_bytes())
    assert hashlib.md5(content, usedforsecurity=False).hexdigest() == mnist.MD5[LABELS]
