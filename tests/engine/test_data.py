"""Epochs: an order from seed and number, resumed at any example, the same however it is cut."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from playground.core.dataset import Split, Tables
from playground.core.spec import member
from playground.engine import data as module
from playground.engine.data import Data, prepared, tables

SPLITS = ("train", "validation", "test")
POINTS = member("datasets", "ToyPoints")(samples=100)
SHIFT = member("transforms", "Standardize")(mean=0.5, std=0.25)


@pytest.fixture
def data() -> Data:
    return Data(POINTS, torch.device("cpu"))


def epoch(data: Data, *, size=7, seed=3, number=0, start=0, transforms=()):
    return list(data.epoch(transforms, size, seed, number, start))


def joined(batches) -> torch.Tensor:
    return torch.cat([torch.cat([x, y[:, None].float()], 1) for x, y in batches])


def test_an_epoch_shows_every_example_once(data):
    inputs, targets = data.split("train")
    everything = torch.cat([inputs, targets[:, None].float()], 1)
    seen = joined(epoch(data))
    assert sorted(seen.tolist()) == sorted(everything.tolist())
    assert seen.tolist() != everything.tolist()


def test_the_order_comes_from_seed_and_number(data):
    one = joined(epoch(data))
    assert torch.equal(one, joined(epoch(Data(POINTS, torch.device("cpu")))))
    assert not torch.equal(one, joined(epoch(data, number=1)))
    assert not torch.equal(one, joined(epoch(data, seed=4)))


def test_the_order_neither_asks_nor_disturbs_other_random_numbers(data):
    torch.manual_seed(1)
    one = joined(epoch(data))
    state = torch.default_generator.get_state()
    assert torch.equal(one, joined(epoch(data)))
    assert torch.equal(state, torch.default_generator.get_state())


@pytest.mark.parametrize("start", [0, 7, 21, 59, 60])
def test_an_epoch_goes_on_where_it_stopped(data, start):
    whole = joined(epoch(data))
    rest = epoch(data, start=start)
    assert torch.equal(joined(rest) if rest else whole[:0], whole[start:])


@pytest.mark.parametrize("size", [1, 7, 60, 64, 1000])
def test_batches_are_full_but_the_last(data, size):
    sizes = [len(y) for _, y in epoch(data, size=size)]
    assert sum(sizes) == 60
    assert set(sizes[:-1]) <= {size}


@pytest.mark.parametrize("budget", [1, 100, 1 << 22])
def test_how_much_is_gathered_at_once_changes_nothing(data, monkeypatch, budget):
    expected = epoch(data, transforms=(SHIFT,))
    monkeypatch.setattr(module, "CHUNK_BYTES", budget)
    for one, two in zip(expected, epoch(data, transforms=(SHIFT,)), strict=True):
        assert torch.equal(one[0], two[0])
        assert torch.equal(one[1], two[1])


def test_bytes_become_numbers_from_zero_to_one():
    x = torch.tensor([[0, 51, 255]], dtype=torch.uint8)
    assert prepared(x, ()).tolist() == [[0, pytest.approx(0.2), 1]]
    assert prepared(x, (SHIFT,)).tolist() == [[-2, pytest.approx(-1.2), 2]]
    assert x.dtype == torch.uint8


def test_preparing_leaves_the_data_alone(data):
    inputs, _ = data.split("train")
    before = inputs.clone()
    prepared(inputs, (SHIFT,))
    assert torch.equal(inputs, before)


def test_a_whole_split_comes_in_order(data):
    batches = list(data.batches("validation", (), size=6))
    assert [len(y) for _, y in batches] == [6, 6, 6, 2]
    assert torch.equal(torch.cat([x for x, _ in batches]), data.split("validation")[0])
    assert data.count("validation") == 20


def test_equal_datasets_are_loaded_once():
    assert tables(POINTS) is tables(member("datasets", "ToyPoints")(samples=100))


def test_read_only_arrays_are_copied_and_others_are_not():
    frozen = np.zeros(3, np.float32)
    frozen.flags.writeable = False
    module._tensor(frozen).add_(1)
    assert frozen.tolist() == [0, 0, 0]
    free = np.zeros(3, np.float32)
    module._tensor(free).add_(1)
    assert free.tolist() == [1, 1, 1]


def test_rows_that_are_computed_come_as_those_of_a_table():
    stripes = member("datasets", "Stripes")(size=8, classes=3, samples=13, validation=4, test=0)
    lazy, whole = Data(stripes, torch.device("cpu")), Data(stripes, torch.device("cpu"))
    whole.tables = Tables(*(Split(part.inputs[:], part.targets) for part in map(lazy.tables.split, SPLITS)))
    assert isinstance(whole.split("train")[0], torch.Tensor)
    assert not isinstance(lazy.split("train")[0], torch.Tensor)
    for one, two in zip(epoch(lazy, size=5), epoch(whole, size=5), strict=True):
        assert torch.equal(one[0], two[0])
        assert torch.equal(one[1], two[1])
    [(x, _)], [(y, _)] = lazy.batches("validation", ()), whole.batches("validation", ())
    assert torch.equal(x, y)
