"""What happens around a step is what a loop by hand does; and all of it survives a checkpoint bit for bit."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from playground.core import store
from playground.core.resource import presets
from playground.core.spec import member, members
from playground.engine import checkpoint, grouping, stepping
from playground.engine.trainer import Trainer

PROJECT = store.read(presets()["xor-mlp"].read_bytes())
STEPS = 12


def run(trainer: Trainer, steps: int) -> Trainer:
    for _ in trainer.train(steps=steps):
        pass
    return trainer


def network() -> nn.Sequential:
    torch.manual_seed(3)
    return nn.Sequential(nn.Linear(2, 6), nn.Tanh(), nn.Linear(6, 1))


def batches() -> list[tuple[torch.Tensor, torch.Tensor]]:
    generator = torch.Generator().manual_seed(5)
    return [(torch.randn(8, 2, generator=generator), torch.randn(8, 1, generator=generator)) for _ in range(STEPS)]


def ours(rule: str = "Momentum", **values) -> tuple[list[torch.Tensor], torch.optim.Optimizer]:
    """Weights after training as every recipe does."""
    net = network()
    project = replace(PROJECT, **values)
    optimizer = stepping.around(
        grouping.made(member("optimizers", rule)(), [(p, 1.0) for p in net.parameters()]), project
    )
    for x, y in batches():
        optimizer.zero_grad(set_to_none=True)
        (net(x) - y).square().mean().backward()
        optimizer.step()
    return [p.detach().clone() for p in net.parameters()], optimizer


def by_hand(before=lambda net: None, after=lambda net: None, penalty=lambda net: 0.0, every: int = 1):
    net = network()
    optimizer = torch.optim.SGD(net.parameters(), lr=0.01, momentum=0.9)
    optimizer.zero_grad()
    for n, (x, y) in enumerate(batches(), 1):
        ((net(x) - y).square().mean() + penalty(net)).backward()
        if n % every == 0:
            for p in net.parameters():
                p.grad /= every
            before(net)
            optimizer.step()
            optimizer.zero_grad()
            with torch.no_grad():
                after(net)
    return [p.detach().clone() for p in net.parameters()]


def weights(net):
    return [p for p in net.parameters() if p.ndim > 1]


def rows(bound):
    def bounded(net):
        for p in weights(net):
            norms = p.norm(dim=1, keepdim=True)
            p.mul_(torch.where(norms > bound, bound / norms, torch.ones_like(norms)))

    return bounded


LOOPS = {
    "clip_norm": (0.3, {"before": lambda net: nn.utils.clip_grad_norm_(net.parameters(), 0.3)}),
    "clip_value": (0.05, {"before": lambda net: [p.grad.clamp_(-0.05, 0.05) for p in net.parameters()]}),
    "accumulate": (3, {"every": 3}),
    "l1": (0.02, {"penalty": lambda net: 0.02 * sum(p.abs().sum() for p in weights(net))}),
    "l2": (0.3, {"penalty": lambda net: 0.15 * sum(p.square().sum() for p in weights(net))}),
    "max_norm": (0.5, {"after": rows(0.5)}),
}


@pytest.mark.parametrize("name", LOOPS)
def test_it_is_what_a_loop_by_hand_does(name):
    value, by = LOOPS[name]
    found, _ = ours(**{name: value})
    for one, two, plain in zip(found, by_hand(**by), by_hand(), strict=True):
        assert torch.allclose(one, two, rtol=1e-5, atol=1e-6)
        assert not torch.equal(one, plain)


def test_all_together_happen_in_the_order_that_is_told():
    values = {"clip_norm": 0.3, "l1": 0.02, "max_norm": 0.5, "accumulate": 2}
    found, _ = ours(**values)

    def clipped(net):
        for p in weights(net):
            p.grad += 0.02 * p.detach().sign()
        nn.utils.clip_grad_norm_(net.parameters(), 0.3)

    expected = by_hand(before=clipped, after=rows(0.5), every=2)
    assert all(torch.allclose(one, two, rtol=1e-5, atol=1e-6) for one, two in zip(found, expected, strict=True))


def test_the_average_is_that_of_pytorch():
    found, optimizer = ours(ema=0.8)
    net = network()
    average = AveragedModel(net, multi_avg_fn=get_ema_multi_avg_fn(0.8))
    inner = torch.optim.SGD(net.parameters(), lr=0.01, momentum=0.9)
    for x, y in batches():
        inner.zero_grad()
        (net(x) - y).square().mean().backward()
        inner.step()
        average.update_parameters(net)
    assert all(torch.equal(one, two) for one, two in zip(found, net.parameters(), strict=True))
    for weight, expected in zip(optimizer.weights, average.module.parameters(), strict=True):
        assert torch.equal(optimizer.averages[weight], expected)


def test_every_param_is_tried_here_and_nothing_costs_nothing():
    assert {*LOOPS, "ema"} == set(stepping.PARAMS)
    bare = grouping.made(member("optimizers", "Adam")(), [(torch.zeros(1, requires_grad=True), 1.0)])
    assert stepping.around(bare, PROJECT) is bare


def test_the_average_is_evaluated_and_looked_at_and_exported():
    trainer = run(Trainer(replace(PROJECT, ema=0.9), threads=1), 30)
    optimizer = trainer.optimizers["network"]
    net = trainer.networks["network"]
    trained = {name: value.clone() for name, value in net.state_dict().items()}
    averages = [optimizer.averages[weight].clone() for weight in net.parameters()]
    with trainer.evaluating():
        seen = [p.clone() for p in net.parameters()]
    assert all(torch.equal(one, two) for one, two in zip(seen, averages, strict=True))
    assert all(torch.equal(value, trained[name]) for name, value in net.state_dict().items())
    assert not torch.equal(seen[0], next(net.parameters()))
    shown = trainer.evaluate("validation") or trainer.evaluate("test")
    assert all(torch.equal(one, two) for one, two in zip(trainer.weights()["network"].values(), averages, strict=True))
    with torch.no_grad():
        for weight, average in zip(net.parameters(), averages, strict=True):
            weight.copy_(average)
    optimizer.forget_averages()
    assert shown == (trainer.evaluate("validation") or trainer.evaluate("test"))


@pytest.mark.parametrize("live", [False, True])
def test_switched_on_while_it_runs_it_goes_on_from_there(live):
    values = {"clip_norm": 0.5, "ema": 0.9, "accumulate": 2}
    trainer = Trainer(PROJECT if live else replace(PROJECT, **values), threads=1)
    run(trainer, 7)
    memory = dict(trainer.optimizers["network"].state)
    trainer.submit(replace(trainer.project, **(values if live else dict.fromkeys(values, 0) | {"accumulate": 1})))
    assert isinstance(trainer.optimizers["network"], stepping.Stepping) == live
    assert [*trainer.optimizers["network"].state] == [*memory]
    assert trainer.step == 7
    run(trainer, 3)


def state(trainer: Trainer):
    """The learned tensors and the curve, to the last bit."""
    curve = trainer.telemetry.curves.get("train.loss")
    return [p.tolist() for p in trainer.networks["network"].parameters()], curve.values.tolist()


ALL = {"clip_norm": 0.5, "l1": 0.001, "max_norm": 2.0, "ema": 0.9, "accumulate": 4}


@pytest.mark.parametrize("values", [{}, ALL], ids=["bare", "around"])
@pytest.mark.parametrize("name", members("optimizers"))
def test_a_stored_run_goes_on_bit_for_bit(name, values, tmp_path):
    # L-BFGS wants all examples at once; with small batches it leaves the valley.
    size = 1000 if name == "LBFGS" else 16
    project = replace(PROJECT, optimizers={"network": member("optimizers", name)(lr=0.01)}, batch_size=size, **values)
    one, two = Trainer(project, threads=1), Trainer(project, threads=1)
    run(one, 10)
    checkpoint.save(tmp_path / "run", one)
    checkpoint.restore(tmp_path / "run", two)
    assert state(run(two, 13)) == state(run(one, 13))
    assert two.evaluate("test") == one.evaluate("test")


@pytest.mark.parametrize("name", members("optimizers"))
def test_a_new_layer_leaves_the_others_what_their_optimizer_remembers(name):
    """Deleting a layer and bringing it back changes nothing of the run."""
    project = replace(PROJECT, optimizers={"network": member("optimizers", name)()}, **ALL)
    one, two = run(Trainer(project, threads=1), 10), run(Trainer(project, threads=1), 10)
    graph = project.networks["network"]
    wider = graph.with_layer("fc1", graph.nodes["fc1"].layer.with_values(out_features=6))
    one.submit(project.with_network("network", wider))
    one.submit(project)
    assert state(run(one, 6))[0] == state(run(two, 6))[0]
