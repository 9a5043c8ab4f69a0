"""Every precision trains, resumes bit for bit, is measured and told; what a device cannot do is said."""

from __future__ import annotations

import copy
from dataclasses import replace

import numpy as np
import pytest
import torch
from torch import nn

from playground.cli import main
from playground.core import store
from playground.core.problem import Problems
from playground.core.resource import presets
from playground.core.spec import member
from playground.engine import checkpoint, device, manner, memory
from playground.engine.shape import analyse
from playground.engine.stepping import Stepping
from playground.engine.trainer import Trainer

LENET = replace(store.read(presets()["lenet-mnist"].read_bytes()), runner="eager", threads=1)
XOR = replace(store.read(presets()["xor-mlp"].read_bytes()), runner="eager", threads=1)
WAYS = {
    "float64": {"precision": "float64"},
    "bf16": {"precision": "bf16"},
    "bf16 averaged": {"precision": "bf16", "ema": 0.9, "clip_norm": 1.0},
    "channels last": {"channels_last": True},
    "all": {"precision": "float64", "channels_last": True, "accumulate": 2},
}


def run(trainer: Trainer, steps: int) -> Trainer:
    for _ in trainer.train(steps=steps):
        pass
    return trainer


def losses(trainer: Trainer) -> list[float]:
    curve = trainer.telemetry.curves.get("train.loss")
    assert curve is not None
    return curve.values.tolist()


@pytest.mark.parametrize("way", WAYS)
def test_a_resumed_run_goes_on_bit_for_bit(way, tmp_path):
    project = replace(LENET, **WAYS[way])
    whole = run(Trainer(project), 9)
    half = run(Trainer(project), 5)
    checkpoint.save(tmp_path / "run", half)
    resumed = Trainer(checkpoint.project(tmp_path / "run"))
    checkpoint.restore(tmp_path / "run", resumed)
    assert losses(run(resumed, 4)) == losses(whole)
    for name, value in whole.weights()["network"].items():
        assert torch.equal(value, resumed.weights()["network"][name]), name


def test_the_precision_is_really_that_of_weights_and_products():
    exact = Trainer(replace(XOR, precision="float64"))
    assert {p.dtype for p in exact.networks["network"].parameters()} == {torch.float64}
    x, _ = next(exact.data.batches("train", ()))
    assert exact.networks["network"](x).dtype == torch.float64
    half = Trainer(replace(XOR, precision="bf16"))
    assert {p.dtype for p in half.networks["network"].parameters()} == {torch.float32}
    seen: list[torch.dtype] = []
    for module in half.networks["network"].modules():
        if isinstance(module, nn.Linear):
            module.register_forward_hook(lambda _, __, y: seen.append(y.dtype))
    assert half.networks["network"](x).dtype == torch.float32
    assert set(seen) == {torch.bfloat16}
    assert half.networks["network"].observe(x)
    assert seen[-1] == torch.float32, "looking is exact"


def test_the_curves_are_nearly_those_of_float32_and_begin_from_the_same_weights():
    usual = losses(run(Trainer(LENET), 12))
    exact = losses(run(Trainer(replace(LENET, precision="float64")), 12))
    last = losses(run(Trainer(replace(LENET, channels_last=True)), 12))
    half = losses(run(Trainer(replace(LENET, precision="bf16")), 12))
    np.testing.assert_allclose(exact, usual, rtol=1e-4)
    np.testing.assert_allclose(last, usual, rtol=1e-4)
    np.testing.assert_allclose(half, usual, rtol=0.05)
    assert half != usual


def test_a_change_of_precision_keeps_weights_and_memory():
    trainer = run(Trainer(LENET), 3)
    before = trainer.weights()["network"]
    trainer.submit(replace(LENET, precision="float64"))
    for name, value in trainer.weights()["network"].items():
        assert torch.equal(value.float(), before[name]), name
    run(trainer, 3)
    assert trainer.step == 6
    moment = next(iter(trainer.optimizers["network"].state.values()))["exp_avg"]
    assert moment.dtype == torch.float64
    trainer.submit(LENET)
    run(trainer, 3)
    assert next(iter(trainer.optimizers["network"].state.values()))["exp_avg"].dtype == torch.float32
    assert ["precision"] in [places for _, places in trainer.log]


def test_without_any_of_it_the_network_is_left_alone():
    network = Trainer(LENET).networks["network"]
    assert not isinstance(network, manner.Around)
    assert manner.words(network) == []


@pytest.mark.parametrize("precision", ["float64", "bf16", "fp16"])
def test_what_layers_keep_is_as_estimated(precision, monkeypatch):
    monkeypatch.setattr(device, "demand", lambda *_: None)
    project = replace(LENET, precision=precision)
    trainer = Trainer(project)
    [network] = trainer.networks.values()
    kept: dict[int, int] = {}
    own = {p.data_ptr() for p in network.parameters()}

    def keep(tensor: torch.Tensor) -> torch.Tensor:
        if tensor.data_ptr() not in own and tensor.shape[:1] == x.shape[:1]:
            kept[tensor.data_ptr()] = tensor.untyped_storage().nbytes()
        return tensor

    x, _ = next(trainer.data.epoch((), project.batch_size, 0, 0, 0))
    with torch.autograd.graph.saved_tensors_hooks(keep, lambda tensor: tensor):
        result = network(x)
    assert result is not None
    estimated = memory.need(project, analyse(project)).activations
    assert sum(kept.values()) == pytest.approx(estimated, rel=0.15)


@pytest.mark.parametrize(
    ("precision", "kind", "instead"), [("fp16", "cpu", "bf16"), ("fp16", "mps", "bf16"), ("float64", "mps", "float32")]
)
def test_what_a_device_cannot_do_is_said_with_a_remedy(precision, kind, instead):
    project = replace(LENET, precision=precision)
    with pytest.raises(Problems) as caught:
        device.demand(project, torch.device(kind))
    [problem] = caught.value.problems
    assert problem.where == "precision"
    assert problem.fix is not None
    assert problem.fix.apply(project).precision == instead


def test_fp16_on_the_cpu_does_not_begin():
    with pytest.raises(Problems, match="needs a CUDA GPU"):
        Trainer(replace(LENET, precision="fp16"))


def test_a_gpu_without_bf16_says_so(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_bf16_supported", lambda: False)
    with pytest.raises(Problems, match="cannot compute in bf16"):
        device.demand(replace(LENET, precision="bf16"), torch.device("cuda"))


# -- scaled gradients ------------------------------------------------------------------------------------------------


@pytest.fixture
def half(monkeypatch) -> Trainer:
    """A run in fp16, tried on the CPU, where it is not offered."""
    monkeypatch.setattr(device, "demand", lambda *_: None)
    return Trainer(replace(XOR, precision="fp16", optimizers={"network": member("optimizers", "Adam")()}))


def test_scaled_gradients_are_true_ones_when_a_step_is_made(half):
    [network], [optimizer] = half.networks.values(), half.optimizers.values()
    assert isinstance(optimizer, Stepping)
    x, y = next(half.data.batches("train", ()))
    twin = Trainer(XOR).networks["network"]
    for one, two in zip(twin.parameters(), network.parameters(), strict=True):
        one.data.copy_(two)
    twin(x).mean().backward()
    network(x).mean().backward()
    weight, other = next(network.parameters()), next(twin.parameters())
    torch.testing.assert_close(weight.grad / 2**16, other.grad, rtol=0.02, atol=0.02)
    optimizer.step()
    torch.testing.assert_close(weight.grad, other.grad, rtol=0.02, atol=0.02)
    assert y is not None


def test_inputs_get_true_gradients_so_that_networks_can_follow_one_another(half):
    x = next(half.data.batches("train", ()))[0].requires_grad_(True)
    half.networks["network"](x).mean().backward()
    twin = x.detach().requires_grad_(True)
    Trainer(XOR).networks["network"](twin).mean().backward()
    torch.testing.assert_close(x.grad, twin.grad, rtol=0.02, atol=0.02)


def test_an_overflow_skips_the_step_and_halves_the_scale(half):
    [network], [optimizer] = half.networks.values(), half.optimizers.values()
    before = copy.deepcopy(network.state_dict())
    for weight in network.parameters():
        weight.grad = torch.full_like(weight, torch.inf)
    optimizer.step()
    assert all(torch.equal(value, before[name]) for name, value in network.state_dict().items())
    assert not optimizer.state
    assert network.scale == manner.Scale(2.0**15, 0)


def test_the_scale_grows_after_a_long_calm():
    scale = manner.Scale(8.0, manner.CALM - 2)
    scale.judge(True)
    assert scale.value == 8
    scale.judge(True)
    assert scale == manner.Scale(16.0, 0)


def test_the_scale_is_part_of_a_checkpoint(half, tmp_path):
    run(half, 3)
    half.networks["network"].scale.value = 1024.0
    checkpoint.save(tmp_path / "run", half)
    resumed = Trainer(half.project)
    checkpoint.restore(tmp_path / "run", resumed)
    assert resumed.networks["network"].scale == manner.Scale(1024.0, 3)
    assert losses(run(resumed, 5)) == losses(run(half, 5))


def test_a_copy_of_a_network_has_weights_and_scale_of_its_own(half):
    [network] = half.networks.values()
    twin = copy.deepcopy(network)
    twin.scale.value = 2.0
    assert network.scale.value == 2**16
    assert next(twin.parameters()) is not next(network.parameters())


# -- what is told ----------------------------------------------------------------------------------------------------


def test_what_is_in_use_is_told():
    trainer = Trainer(replace(XOR, precision="bf16", channels_last=True, tf32=True))
    assert trainer.progress("idle").manner == ("bf16", "channels last")
    [network] = trainer.networks.values()
    assert device.manner("cuda:0", trainer.project, network) == ("bf16", "channels last", "TF32")
    assert Trainer(XOR).progress("idle").manner == ()


def test_tf32_is_as_the_project_says():
    Trainer(replace(XOR, tf32=True))
    assert torch.backends.cuda.matmul.allow_tf32
    assert torch.backends.cudnn.allow_tf32
    Trainer(XOR)
    assert not torch.backends.cuda.matmul.allow_tf32
    assert not torch.backends.cudnn.allow_tf32


def test_where_nothing_can_be_compiled_the_network_goes_on_as_it_is(monkeypatch):
    monkeypatch.setattr(manner, "why_not_compiled", lambda _: "There is no compiler.")
    trainer = run(Trainer(replace(XOR, compile=True)), 3)
    assert trainer.step == 3
    assert trainer.progress("idle").manner == ("not compiled",)


def test_only_training_is_compiled(monkeypatch):
    monkeypatch.setattr(manner, "why_not_compiled", lambda _: "")
    calls: list[nn.Module] = []

    def compiled(forward):
        def compute(network, *inputs):
            calls.append(network)
            return forward(network, *inputs)

        return compute

    monkeypatch.setattr(torch, "compile", compiled)
    trainer = run(Trainer(replace(XOR, compile=True)), 3)
    assert calls == [trainer.networks["network"]] * 3
    trainer.evaluate("test")
    assert len(calls) == 3
    assert trainer.progress("idle").manner == ("compiled",)
    twin = copy.deepcopy(trainer.networks["network"])
    twin(next(trainer.data.batches("train", ()))[0])
    assert calls[-1] is twin, "a copy computes with its own weights"


def test_the_command_line_and_files_know_all_of_it(tmp_path, capsys):
    file = tmp_path / "project.json"
    wanted = replace(XOR, precision="bf16", tf32=True, channels_last=True, compile=True)
    file.write_text(store.write(wanted), "utf-8")
    assert store.read(file.read_bytes()) == wanted
    assert "precision" not in store.write(XOR), "what is as usual is not written"
    out = tmp_path / "run"
    assert (
        main(
            [
                "train",
                "xor-mlp",
                "--steps",
                "3",
                "--set",
                "runner=eager",
                "--set",
                "precision=float64",
                "--out",
                str(out),
            ]
        )
        == 0
    )
    assert store.read((out / "project.json").read_bytes()).precision == "float64"
    assert main(["train", "xor-mlp", "--steps", "3", "--set", "runner=eager", "--set", "precision=fp16"]) == 1
    assert "needs a CUDA GPU" in capsys.readouterr().err
