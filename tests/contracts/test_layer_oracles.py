"""Layers against PyTorch's functions or the formulas of the papers, and what training changes in them."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Any

import pytest
import torch
from torch.nn import functional

from playground.core.graph import Graph, Node
from playground.core.layer import Layer, Shape
from playground.core.project import Project
from playground.core.spec import member
from playground.engine import build, network
from playground.engine.shape import infer


def layer(kind: str, **values: Any) -> Layer:
    return member("layers", kind)(**values)


def module_of(made: Layer, *inputs: torch.Tensor) -> Any:
    shapes = tuple(Shape(tuple(x.shape[1:]), str(x.dtype).removeprefix("torch.")) for x in inputs)
    return build.module(made.module(*shapes))


def applied(made: Layer, *inputs: torch.Tensor) -> Any:
    shapes = tuple(Shape(tuple(x.shape[1:]), str(x.dtype).removeprefix("torch.")) for x in inputs)
    call = made.module(*shapes)
    return build.module(call)(*inputs) if call.is_module else build.compute(call, list(inputs))


VECTOR, SIGNAL, IMAGE, VOLUME = (torch.randn(3, *sizes) for sizes in ((8,), (4, 9), (4, 8, 6), (2, 4, 4, 4)))

PLAIN = [
    (layer("Threshold", threshold=0.5), VECTOR, lambda x: (x >= 0.5).float()),
    (layer("Sign"), VECTOR, torch.sign),
    (layer("GELU"), VECTOR, lambda x: x * 0.5 * (1 + torch.erf(x / math.sqrt(2)))),
    (layer("Mish"), VECTOR, lambda x: x * torch.tanh(torch.log(1 + x.exp()))),
    (layer("Softplus", beta=2), VECTOR, lambda x: torch.log(1 + torch.exp(2 * x)) / 2),
    (layer("CELU", alpha=2), VECTOR, lambda x: torch.where(x > 0, x, 2 * (torch.exp(x / 2) - 1))),
    (layer("Hardsigmoid"), VECTOR, lambda x: (x / 6 + 0.5).clamp(0, 1)),
    (layer("LogSoftmax"), IMAGE, lambda x: x - x.exp().sum(1, keepdim=True).log()),
    (layer("GLU"), VECTOR, lambda x: x[:, :4] * x[:, 4:].sigmoid()),
    (layer("GLU"), IMAGE, lambda x: x[:, :2] * x[:, 2:].sigmoid()),
    (layer("Maxout", pieces=4), VECTOR, lambda x: torch.stack([x[:, :4].amax(1), x[:, 4:].amax(1)], 1)),
    (layer("Maxout", pieces=2), IMAGE, lambda x: torch.stack([x[:, :2].amax(1), x[:, 2:].amax(1)], 1)),
    (layer("Maxout", pieces=3), SIGNAL, lambda x: x.reshape(3, 4, 3, 3).amax(3)),
    (layer("Scale", factor=3, learned="no"), VECTOR, lambda x: 3 * x),
    (layer("Scale", factor=3), IMAGE, lambda x: 3 * x),
    (layer("Shift", offset=3, learned="one"), IMAGE, lambda x: 3 + x),
    (layer("LPPool1d", norm_type=2), SIGNAL, lambda x: functional.lp_pool1d(x, 2, 2, 2)),
    (layer("LPPool2d", norm_type=3, kernel_size=3), IMAGE, lambda x: functional.lp_pool2d(x.abs(), 3, 3, 2)),
    (layer("AdaptiveMaxPool2d"), IMAGE, lambda x: x.amax((2, 3), keepdim=True)),
    (layer("Upsample", scale_factor=3), SIGNAL, lambda x: x.repeat_interleave(3, 2)),
    (layer("Upsample", mode="linear"), IMAGE, lambda x: functional.interpolate(x, scale_factor=2, mode="bilinear")),
    (layer("PixelShuffle"), IMAGE, lambda x: x.view(3, 2, 2, 8, 6).permute(0, 3, 1, 4, 2).reshape(3, 1, 16, 12)),
    (layer("Pad", padding=(1, 0, 2, 3)), IMAGE, lambda x: functional.pad(x, (1, 0, 2, 3))),
    (layer("Pad", padding=(2,), mode="reflect"), SIGNAL, lambda x: functional.pad(x, (2, 2), "reflect")),
    (layer("Pad", mode="circular"), VOLUME, lambda x: functional.pad(x, (1,) * 6, "circular")),
    (layer("Unflatten", sizes=(2, -1, 2)), VECTOR, lambda x: x.view(3, 2, 2, 2)),
    (layer("Reshape", sizes=(-1, 6)), IMAGE, lambda x: x.reshape(3, 32, 6)),
    (layer("Permute"), SIGNAL, lambda x: x.transpose(1, 2)),
    (layer("Permute", dims=(2, 3, 1)), IMAGE, lambda x: x.permute(0, 2, 3, 1)),
    (layer("Slice", dim=2, start=1, stop=-1, step=3), SIGNAL, lambda x: x[:, :, 1:-1:3]),
    (layer("Slice", start=-1, drop=True), SIGNAL, lambda x: x[:, -1]),
    (layer("RMSNorm", eps=1e-6), SIGNAL, lambda x: x / (x.square().mean(-1, keepdim=True) + 1e-6).sqrt()),
    (layer("LayerNorm", over="all"), IMAGE, lambda x: functional.layer_norm(x, (4, 8, 6))),
    (layer("GroupNorm", num_groups=2), IMAGE, lambda x: functional.group_norm(x, 2)),
    (layer("InstanceNorm2d"), IMAGE, functional.instance_norm),
]


@pytest.mark.parametrize(("made", "x", "expected"), PLAIN, ids=lambda one: one.title if isinstance(one, Layer) else "")
def test_it_computes_its_formula(made, x, expected):
    torch.testing.assert_close(applied(made, x), expected(x))


def test_layers_with_two_inputs():
    a, b = torch.randn(2, 3, 4, 4)
    torch.testing.assert_close(applied(layer("Subtract"), a, b), a - b)
    torch.testing.assert_close(applied(layer("Matmul"), a[:, None], b[:, None]), (a @ b)[:, None])
    torch.testing.assert_close(applied(layer("Mean"), a, b, b), (a + 2 * b) / 3)
    torch.testing.assert_close(applied(layer("Stack"), a, b), torch.stack([a, b], 1))
    weights = torch.rand(3, 4, 1)
    torch.testing.assert_close(applied(layer("Multiply"), a, weights), a * weights)


@pytest.mark.parametrize("dilation", [1, 3])
def test_a_causal_convolution_does_not_look_ahead(dilation):
    made = module_of(layer("Conv1d", causal=True, dilation=dilation, out_channels=5), SIGNAL)
    y = made(SIGNAL)
    assert y.shape == (3, 5, 9)
    changed = SIGNAL.clone()
    changed[:, :, 6:] += 1
    assert torch.equal(made(changed)[:, :, :6], y[:, :, :6])
    assert not torch.equal(made(changed)[:, :, 6:], y[:, :, 6:])
    padded = functional.conv1d(functional.pad(SIGNAL, (2 * dilation, 0)), made.weight, made.bias, dilation=dilation)
    torch.testing.assert_close(y, padded)


def test_as_many_groups_as_channels_are_a_depthwise_convolution():
    made = module_of(layer("Conv2d", groups=4, out_channels=4, padding=1), IMAGE)
    alone = [
        functional.conv2d(IMAGE[:, n : n + 1], made.weight[n : n + 1], made.bias[n : n + 1], padding=1)
        for n in range(4)
    ]
    torch.testing.assert_close(made(IMAGE), torch.cat(alone, 1))


def test_the_transposed_convolution_is_the_transpose():
    made = module_of(layer("ConvTranspose2d", out_channels=5, kernel_size=3, bias=False), IMAGE)
    y = torch.randn_like(made(IMAGE))
    torch.testing.assert_close((made(IMAGE) * y).sum(), (IMAGE * functional.conv2d(y, made.weight, stride=2)).sum())


def test_lp_pooling_of_nothing_has_a_gradient():
    x = torch.zeros(1, 1, 4, 4, requires_grad=True)
    applied(layer("LPPool2d"), x).sum().backward()
    assert x.grad is not None
    assert torch.isfinite(x.grad).all()


# -- training and evaluation -----------------------------------------------------------------------------------------

RANDOM = ["Dropout", "Dropout2d", "AlphaDropout", "MaskingNoise", "DropPath", "GaussianNoise"]


@pytest.mark.parametrize("kind", RANDOM)
def test_noise_is_there_while_training_alone(kind):
    x = torch.randn(64, 4, 8, 8)
    strong: dict[str, Any] = {"std": 2.0} if kind == "GaussianNoise" else {"p": 0.5}
    made = module_of(layer(kind, **strong), x)
    torch.manual_seed(0)
    first, second = made(x), made(x)
    assert not torch.equal(first, x)
    assert not torch.equal(first, second)
    assert torch.equal(made.eval()(x), x)


def test_what_is_dropped_together():
    x = torch.ones(500, 4, 2, 2)
    torch.manual_seed(0)
    channels = module_of(layer("Dropout2d", p=0.25), x)(x)
    assert all(len(channel.unique()) == 1 for channel in channels.flatten(0, 1))
    paths = module_of(layer("DropPath", p=0.25), x)(x)
    assert all(len(one.unique()) == 1 for one in paths)
    assert paths.mean() == pytest.approx(1, abs=0.1)
    masked = module_of(layer("MaskingNoise", p=0.25), x)(x)
    assert set(masked.unique().tolist()) == {0.0, 1.0}
    assert masked.mean() == pytest.approx(0.75, abs=0.02)


def test_gaussian_noise_has_its_strength():
    x = torch.full((1000, 20), 3.0)
    torch.manual_seed(0)
    assert (module_of(layer("GaussianNoise", std=0.5), x)(x) - x).std().item() == pytest.approx(0.5, abs=0.02)
    relative = module_of(layer("GaussianNoise", std=0.5, relative=True), x)
    assert (relative(x) - x).std().item() == pytest.approx(1.5, abs=0.05)


def test_alpha_dropout_keeps_mean_and_variance():
    x = torch.randn(4000, 20)
    torch.manual_seed(0)
    y = module_of(layer("AlphaDropout", p=0.3), x)(x)
    assert y.mean().item() == pytest.approx(0, abs=0.02)
    assert y.std().item() == pytest.approx(1, abs=0.02)


# -- weights -----------------------------------------------------------------------------------------------------------


def net_of(*layers: Layer, shape: tuple[int, ...] = (1, 28, 28)) -> tuple[Any, torch.Tensor]:
    """A network with first weights, as training makes it."""
    graph = Graph().with_nodes(Node("input", layer("Input")))
    made = (*layers, layer("Flatten"), layer("Linear", out_features=10))
    for n, one in enumerate(made):
        graph = graph.with_nodes(Node(f"n{n}", one))
    for one, two in pairwise(graph.nodes):
        graph = graph.connect(one, two)
    return network.compiled(Project(networks={"network": graph})).build("network", 0), torch.randn(3, *shape)


def test_weight_norm_begins_with_the_same_weights_as_the_plain_layer():
    for kind in ("Conv2d", "ConvTranspose2d"):
        plain, x = net_of(layer(kind))
        normed, _ = net_of(layer(kind, norm="weight"))
        torch.testing.assert_close(normed.n0.weight, plain.n0.weight)
        torch.testing.assert_close(normed(x), plain(x))
        names = {name for name, _ in normed.n0.named_parameters()}
        assert names == {"bias", "parametrizations.weight.original0", "parametrizations.weight.original1"}


def test_spectral_norm_divides_by_the_largest_singular_value():
    plain, x = net_of(layer("Conv2d"))
    normed, _ = net_of(layer("Conv2d", norm="spectral"))
    for _ in range(30):
        normed(x)
    largest = torch.linalg.svdvals(plain.n0.weight.flatten(1))[0]
    torch.testing.assert_close(normed.eval().n0.weight, plain.n0.weight / largest, rtol=1e-3, atol=1e-4)


@pytest.mark.parametrize("norm", ["weight", "spectral"])
def test_a_normed_network_can_be_exported_with_its_weights(norm):
    net, x = net_of(layer("Conv2d", norm=norm))
    net.eval()
    torch.testing.assert_close(torch.export.export(net, (x,)).module()(x), net(x))
    other, _ = net_of(layer("Conv2d", norm=norm, out_channels=16))
    other.load_state_dict(net.state_dict())
    assert torch.equal(other.eval()(x), net(x))


def test_learned_slopes_and_factors_begin_where_they_should():
    net, _ = net_of(layer("PReLU", per_channel=True, init=0.5), layer("Scale", factor=2), layer("Shift", offset=1))
    assert net.n0.weight.tolist() == [0.5]
    assert net.n1.weight.flatten().tolist() == [2.0]
    assert net.n2.bias.flatten().tolist() == [1.0]


def test_what_does_not_fit_is_said_in_words():
    image, vector = Shape((3, 8, 8)), Shape((7,))
    for made, shape, words in (
        (layer("GLU"), vector, "cannot be divided by 2"),
        (layer("GroupNorm"), image, "Choose a number that divides 3"),
        (layer("PixelShuffle"), image, "a multiple of 4 channels"),
        (layer("Reshape", sizes=(5, -1)), vector, "cannot lay 7 values out as 5×-1"),
        (layer("Permute", dims=(3, 1)), image, "each number from 1"),
        (layer("Slice", start=9), vector, "takes nothing of 7 places"),
        (layer("Pad", padding=(1, 2)), image, "needs one number, or 4"),
        (layer("Conv1d"), image, "expects a signal (C×L), but gets 3×8×8. Use Conv2d here."),
        (layer("ConvTranspose2d", output_padding=2), image, "must be smaller than its stride (2)"),
    ):
        result = infer(made, (shape,))
        assert isinstance(result, str), made
        assert words in result
