"""Every transform keeps its promises, and does what its formula says."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch.nn.functional import pad

from playground.core.layer import Shape
from playground.core.spec import member, members
from playground.core.transform import Transform
from playground.engine.random_transform import boxes, pieces
from playground.transforms.turning import turned

SHAPES = Shape((1, 8, 11)), Shape((3, 12, 12)), Shape((5,)), Shape((4, 6))
CASES = [(cls, shape) for cls in members("transforms").values() for shape in SHAPES]
RANDOM = [(cls, shape) for cls, shape in CASES if cls.random]
FURTHER = [
    member("transforms", name)(**values)
    for name, values in (
        ("RandomShift", {"translate": 0.5, "padding_mode": "reflection"}),
        ("RandomShift", {"translate": 1.0, "padding_mode": "border"}),
        ("RandomCrop", {"size": 6}),
        ("RandomCrop", {"size": 14, "padding": 20, "padding_mode": "reflection"}),
        ("RandomRotation", {"degrees": 180.0, "padding_mode": "border"}),
        ("RandomErasing", {"p": 1.0, "scale": 1.0, "value": "noise"}),
        ("MixUp", {"alpha": 0.01}),
    )
]


def called(value: object) -> str:
    return str(value) if isinstance(value, Shape) else getattr(value, "__name__", type(value).__name__)


def fits(transform: Transform, shape: Shape) -> bool:
    try:
        return bool(transform.shape(shape))
    except ValueError as error:
        said = str(error)
    assert said.endswith(".")
    assert transform.title in said
    return False


def batch(shape: Shape, count: int = 16, classes: int = 4) -> tuple[torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(1)
    y = torch.randint(classes, (count,), generator=generator)
    return torch.rand(count, *map(int, shape.sizes), generator=generator), torch.eye(classes)[y]


def drawn(transform: Transform, shape: Shape, seed: int = 0, **sizes: int) -> tuple[torch.Tensor, torch.Tensor]:
    return transform.augment(*batch(shape, **sizes), torch.Generator().manual_seed(seed))


def test_there_are_all_that_were_promised():
    promised = {
        "Standardize", "HorizontalFlip", "VerticalFlip", "RandomShift", "RandomRotation", "RandomScale", "RandomCrop",
        "GaussianNoise", "RandomErasing", "ColorJitter", "MixUp", "CutMix", "Resize", "Grayscale",
    }  # fmt: skip
    assert promised <= set(members("transforms"))


def test_every_transform_takes_images_of_one_and_three_channels():
    for cls in members("transforms").values():
        assert fits(cls(), SHAPES[0])
        assert fits(cls(), SHAPES[1])
    assert fits(member("transforms", "GaussianNoise")(), Shape((5,)))
    assert not fits(member("transforms", "RandomCrop")(size=40), SHAPES[1])
    assert not fits(member("transforms", "GaussianNoise")(), Shape((5,), "int64"))


@pytest.mark.parametrize(
    ("transform", "shape"),
    [*((cls(), shape) for cls, shape in CASES), *((one, shape) for one in FURTHER for shape in SHAPES[:2])],
    ids=called,
)
def test_shape_type_and_values_are_as_promised_and_the_input_stays(transform, shape):
    if not fits(transform, shape):
        return
    x, y = batch(shape)
    before = x.clone(), y.clone()
    promised = transform.shape(shape).sizes
    for found in (transform.apply(x), transform.augment(x, y, torch.Generator().manual_seed(0))[0]):
        assert tuple(found.shape[1:]) == promised
        assert found.dtype == torch.float32
        assert found.isfinite().all()
    assert torch.equal(x, before[0])
    assert torch.equal(y, before[1])


@pytest.mark.parametrize(("cls", "shape"), RANDOM, ids=called)
def test_the_generator_alone_decides(cls, shape):
    transform = cls().with_values(p=1.0)
    if not fits(transform, shape):
        return
    torch.manual_seed(7)
    state = torch.default_generator.get_state()
    one, two, other = drawn(transform, shape), drawn(transform, shape), drawn(transform, shape, seed=1)
    assert torch.equal(one[0], two[0])
    assert torch.equal(one[1], two[1])
    assert torch.equal(one[0], other[0]) == (cls.__name__ in ("HorizontalFlip", "VerticalFlip"))
    assert torch.equal(torch.default_generator.get_state(), state), "it used random numbers of others"


@pytest.mark.parametrize(("cls", "shape"), RANDOM, ids=called)
def test_with_probability_0_nothing_happens(cls, shape):
    transform = cls(p=0.0)
    if fits(transform, shape):
        x, y = batch(shape)
        assert torch.equal(drawn(transform, shape)[0], x)
        assert torch.equal(drawn(transform, shape)[1], y)
        assert torch.equal(transform.apply(x), x)


@pytest.mark.parametrize(
    "transform", [*(cls() for cls in members("transforms").values()), *FURTHER], ids=lambda one: type(one).__name__
)
def test_images_stay_on_their_device(transform):
    """The meta device refuses to be mixed with the CPU, as a GPU does."""
    x, y = (tensor.to("meta") for tensor in batch(SHAPES[1]))
    for found in (*transform.augment(x, y, torch.Generator()), transform.apply(x)):
        assert found.is_meta


@pytest.mark.parametrize("name", ["HorizontalFlip", "GaussianNoise", "RandomErasing", "ColorJitter", "RandomShift"])
def test_about_as_many_are_changed_as_was_asked_for(name):
    x, _ = batch(SHAPES[1], count=2000)
    found, _ = drawn(member("transforms", name)(p=0.3), SHAPES[1], count=2000)
    changed = (found != x).flatten(1).any(1).float().mean()
    assert 0.24 < changed < 0.36


# -- against formulas and other implementations ------------------------------------------------------------------------


def test_flips_are_those_of_torch():
    x, _ = batch(SHAPES[1])
    assert torch.equal(drawn(member("transforms", "HorizontalFlip")(p=1.0), SHAPES[1])[0], torch.flip(x, [3]))
    assert torch.equal(drawn(member("transforms", "VerticalFlip")(p=1.0), SHAPES[1])[0], torch.flip(x, [2]))


@pytest.mark.parametrize("quarters", [-2, -1, 0, 1, 2, 3])
def test_a_quarter_turn_is_that_of_torch(quarters):
    x, _ = batch(SHAPES[1])
    found = turned(x, torch.full((len(x),), 90.0 * quarters), "zeros")
    assert torch.allclose(found, torch.rot90(x, quarters, (2, 3)), atol=1e-5)


def test_images_that_are_not_square_keep_their_angles():
    line = torch.zeros(1, 1, 21, 41)
    line[0, 0, 10, 12:29] = 1
    found = turned(line, torch.tensor([90.0]), "zeros")[0, 0]
    assert found[:, 20].sum() == pytest.approx(17, abs=1e-3)
    assert found[2:19, 20].min() == pytest.approx(1, abs=1e-4)


def test_a_scaled_square_has_the_area_of_its_factor():
    square = torch.zeros(64, 1, 40, 40)
    square[:, :, 12:28, 12:28] = 1
    generator = torch.Generator().manual_seed(0)
    found, _ = member("transforms", "RandomScale")(scale=0.5).augment(square, square, generator)
    factor = (found.sum((1, 2, 3)) / 256).sqrt()
    assert factor.max() == pytest.approx(1.5, abs=0.06)
    assert factor.min() == pytest.approx(1 / 1.5, abs=0.06)
    assert factor.log().mean() == pytest.approx(0, abs=0.07)


@pytest.mark.parametrize(("outside", "mode"), [("zeros", "constant"), ("border", "replicate")])
def test_what_lies_outside_is_as_padding_says(outside, mode):
    x, _ = batch(SHAPES[0])
    corner = torch.full((len(x),), -3)
    assert torch.equal(pieces(x, corner, corner, (14, 17), outside), pad(x, (3, 3, 3, 3), mode=mode))


def test_a_mirror_image_lies_outside_if_that_is_wanted():
    x, _ = batch(SHAPES[0])
    corner = torch.full((len(x),), -5)
    expected = np.pad(x.numpy(), ((0, 0), (0, 0), (5, 5), (5, 5)), mode="symmetric")
    assert np.array_equal(pieces(x, corner, corner, (18, 21), "reflection").numpy(), expected)


def test_a_crop_is_a_piece_of_the_padded_image():
    x, _ = batch(SHAPES[0])
    found, _ = drawn(member("transforms", "RandomCrop")(size=6, padding=2), SHAPES[0])
    padded, places = pad(x, (2, 2, 2, 2)), set()
    for n, piece in enumerate(found):
        here = [(a, b) for a in range(7) for b in range(10) if torch.equal(padded[n, :, a : a + 6, b : b + 6], piece)]
        assert here
        places.update(here)
    assert len(places) > 5
    judged = member("transforms", "RandomCrop")(size=6, padding=2).apply(x)
    assert torch.equal(judged, x[:, :, 1:7, 2:8])


def test_a_shift_moves_by_whole_pixels_and_no_farther_than_it_may():
    dot = torch.zeros(400, 1, 11, 21)
    dot[:, :, 5, 10] = 1
    generator = torch.Generator().manual_seed(0)
    found, _ = member("transforms", "RandomShift")(translate=0.2).augment(dot, dot, generator)
    places = found.nonzero()[:, 2:] - torch.tensor([5, 10])
    assert found.unique().tolist() == [0, 1]
    assert places.amin(0).tolist() == [-2, -4]
    assert places.amax(0).tolist() == [2, 4]


def test_noise_has_the_spread_that_was_asked_for():
    x, _ = batch(SHAPES[1], count=200)
    noise = drawn(member("transforms", "GaussianNoise")(sigma=0.5), SHAPES[1], count=200)[0] - x
    assert noise.std() == pytest.approx(0.5, rel=0.02)
    assert noise.mean() == pytest.approx(0, abs=0.01)


def test_boxes_have_the_area_that_was_asked_for():
    area = torch.linspace(0, 1, 50)
    found = boxes(area, torch.ones(50), 20, 30, torch.Generator().manual_seed(0)).float().mean((1, 2))
    assert (found - area).abs().max() < 0.35, "a square is cut where the image is not one"
    shaped = boxes(area, torch.full((50,), 20 / 30), 20, 30, torch.Generator().manual_seed(0)).float().mean((1, 2))
    assert (shaped - area).abs().max() < 0.05


def test_erasing_leaves_the_rest_and_takes_no_more_than_it_may():
    x, _ = batch(SHAPES[1], count=300)
    found, _ = drawn(member("transforms", "RandomErasing")(p=1.0, scale=0.3), SHAPES[1], count=300)
    gone = (found == 0) & (x != 0)
    assert torch.equal(found[~gone], x[~gone])
    part = gone.float().mean((1, 2, 3))
    assert 0.2 < part.max() < 0.4
    assert part.min() > 0


def test_colours_are_changed_as_the_formula_says():
    x, _ = batch(SHAPES[1], count=1)
    only = {"brightness": 0.0, "contrast": 0.0, "saturation": 0.0}
    jitter = member("transforms", "ColorJitter")
    light, _ = drawn(jitter(**only | {"brightness": 0.5}), SHAPES[1], count=1)
    factor = float(light.flatten()[x.flatten().argmin()] / x.min())
    assert 0.5 <= factor <= 1.5
    assert torch.allclose(light, (factor * x).clamp(0, 1), atol=1e-5)
    grey = member("transforms", "Grayscale")()
    flat, _ = drawn(jitter(**only | {"saturation": 0.9}), SHAPES[1], count=1)
    inner = (flat > 0) & (flat < 1)
    ratio = ((flat - grey.apply(x)) / (x - grey.apply(x)))[inner]
    assert ratio.std() < 0.01
    assert torch.allclose(grey.apply(x)[0, 0], 0.299 * x[0, 0] + 0.587 * x[0, 1] + 0.114 * x[0, 2])


def test_mixup_is_its_formula_for_inputs_and_targets():
    x, y = batch(SHAPES[1], count=32, classes=32)
    y = torch.eye(32)
    mixed, targets = member("transforms", "MixUp")(alpha=1.0).augment(x, y, torch.Generator().manual_seed(0))
    assert torch.allclose(targets.sum(1), torch.ones(32))
    assert torch.allclose(mixed, torch.einsum("ij,jchw->ichw", targets, x), atol=1e-6)
    assert targets.diagonal().std() > 0.2
    assert ((targets > 0).sum(1) <= 2).all()


def test_shares_follow_the_beta_distribution():
    mix = member("transforms", "MixUp")(alpha=0.4)
    share, _ = mix.drawn(20_000, torch.Generator().manual_seed(0))
    assert share.mean() == pytest.approx(0.5, abs=0.01)
    assert share.var() == pytest.approx(1 / (4 * (2 * 0.4 + 1)), rel=0.03)


def test_cutmix_mixes_targets_by_the_area_of_the_box():
    x = torch.arange(1.0, 65)[:, None, None, None].expand(64, 1, 10, 14)
    mixed, targets = member("transforms", "CutMix")().augment(x, torch.eye(64), torch.Generator().manual_seed(0))
    areas = torch.stack([(mixed == n + 1).float().mean((1, 2, 3)) for n in range(64)], 1)
    assert torch.allclose(targets, areas, atol=1e-6)
    own = targets.diagonal()
    assert own.mean() == pytest.approx(0.5, abs=0.12)
    assert own.min() < 0.15
    assert own.max() > 0.85
