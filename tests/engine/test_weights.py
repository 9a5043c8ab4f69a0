"""Learned tensors survive the rebuilding of their network, with the optimizer's memory of them."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from playground.engine.weights import Stash, load_optimizer_tensors, optimizer_tensors


def network(hidden: int = 4, seed: int = 0) -> nn.Module:
    torch.manual_seed(seed)
    return nn.Sequential(nn.Linear(2, hidden), nn.BatchNorm1d(hidden), nn.Linear(hidden, 1))


def trained(net: nn.Module, steps: int = 3) -> torch.optim.Optimizer:
    optimizer = torch.optim.Adam(net.parameters(), lr=0.1)
    for _ in range(steps):
        optimizer.zero_grad()
        net(torch.randn(8, 2, generator=torch.Generator().manual_seed(1))).square().mean().backward()
        optimizer.step()
    return optimizer


def same(one: nn.Module, two: nn.Module) -> bool:
    return all(torch.equal(a, b) for a, b in zip(one.state_dict().values(), two.state_dict().values(), strict=True))


def test_an_equal_network_gets_everything_back():
    one, two = network(), network(seed=1)
    first = trained(one)
    second = torch.optim.Adam(two.parameters(), lr=0.1)
    stash = Stash()
    stash.keep({"network": one}, {"network": first})
    assert stash.restore({"network": two}, {"network": second}) == len(one.state_dict())
    assert same(one, two)
    for a, b in zip(one.parameters(), two.parameters(), strict=True):
        assert torch.equal(first.state[a]["exp_avg"], second.state[b]["exp_avg"])
        assert first.state[a]["exp_avg"] is not second.state[b]["exp_avg"]


@pytest.mark.parametrize("role", ["network", "other"])
def test_only_what_fits_by_role_name_kind_and_shape_is_restored(role):
    one, two = network(), network(hidden=5, seed=1)
    stash = Stash()
    stash.keep({"network": one}, {})
    assert stash.restore({role: two}, {}) == (2 if role == "network" else 0)
    assert torch.equal(one[2].bias, two[2].bias) == (role == "network")


def test_another_kind_of_layer_of_the_same_name_starts_fresh():
    stash = Stash()
    stash.keep({"network": nn.Sequential(nn.BatchNorm1d(3))}, {})
    assert stash.restore({"network": nn.Sequential(nn.LayerNorm(3))}, {}) == 0


def test_removed_layers_are_remembered_over_several_edits_until_a_reset():
    one = network()
    trained(one)
    stash = Stash()
    stash.keep({"network": one}, {})
    stash.keep({"network": nn.Sequential(nn.Linear(2, 4))}, {})
    back = network(seed=2)
    stash.restore({"network": back}, {})
    assert torch.equal(back[2].weight, one[2].weight)
    assert not torch.equal(back[0].weight, one[0].weight), "the newest of a name counts"
    stash.clear()
    assert stash.restore({"network": back}, {}) == 0


def test_the_memory_of_an_optimizer_goes_through_a_file_unchanged():
    one, two = network(), network()
    first = trained(one)
    two.load_state_dict(one.state_dict())
    second = torch.optim.Adam(two.parameters(), lr=0.1)
    tensors = optimizer_tensors({"slot": first}, {"network": one})
    assert "slot/Adam/network/0.weight/exp_avg" in tensors
    load_optimizer_tensors({"slot": second}, {"network": two}, tensors)
    for net, optimizer in ((one, first), (two, second)):
        optimizer.zero_grad()
        net(torch.ones(4, 2) * torch.arange(4)[:, None]).square().mean().backward()
        optimizer.step()
    assert same(one, two)


def test_what_belongs_to_nothing_is_left_out():
    net = network()
    optimizer = torch.optim.Adam(net.parameters())
    junk = ("slot/Adam/network/9.weight/exp_avg", "other/Adam/network/0.weight/exp_avg", "slot", "")
    load_optimizer_tensors({"slot": optimizer}, {"network": net}, dict.fromkeys(junk, torch.zeros(4, 2)))
    place = "slot/Adam/network/0.weight"
    other_shape = {f"{place}/exp_avg": torch.zeros(3), f"{place}/step": torch.tensor(3.0)}
    load_optimizer_tensors({"slot": optimizer}, {"network": net}, other_shape)
    assert not optimizer.state
    trained(net)


def test_memory_goes_only_to_an_optimizer_of_its_class():
    one, two = network(), network(seed=1)
    sgd = torch.optim.SGD(one.parameters(), lr=0.1, momentum=0.9)
    one(torch.ones(4, 2)).sum().backward()
    sgd.step()
    stash = Stash()
    stash.keep({"network": one}, {"network": sgd})
    for restore in (
        lambda adam: stash.restore({"network": two}, {"network": adam}),
        lambda adam: load_optimizer_tensors(
            {"network": adam}, {"network": two}, optimizer_tensors({"network": sgd}, {"network": one})
        ),
    ):
        adam = torch.optim.Adam(two.parameters(), lr=0.1)
        restore(adam)
        assert not adam.state
        two(torch.ones(4, 2)).sum().backward()
        adam.step()


class Inside(nn.Module):
    """A layer in a Block."""

    def __init__(self, blocks: int) -> None:
        super().__init__()
        for n in range(blocks):
            setattr(self, f"block{n}", nn.ModuleDict({"fc1": nn.Linear(2, 3)}))


def test_a_layer_that_was_put_into_a_block_keeps_what_it_learned():
    one, two = nn.ModuleDict({"fc1": nn.Linear(2, 3)}), Inside(1)
    stash = Stash()
    stash.keep({"network": one}, {})
    assert stash.restore({"network": two}, {}) == 2
    assert torch.equal(one["fc1"].weight, two.block0["fc1"].weight)
    stash.keep({"network": two}, {})
    back = nn.ModuleDict({"fc1": nn.Linear(2, 3)})
    assert stash.restore({"network": back}, {}) == 2
    assert torch.equal(back["fc1"].weight, one["fc1"].weight)


def test_where_two_could_be_meant_neither_is_taken_for_the_one_that_is_gone():
    stash = Stash()
    stash.keep({"network": nn.ModuleDict({"fc1": nn.Linear(2, 3)})}, {})
    assert stash.restore({"network": Inside(2)}, {}) == 0
