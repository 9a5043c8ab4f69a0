"""Inputs that stand for things, such as letters, reach the network as whole numbers."""

import torch

from playground.core.spec import member
from playground.engine.data import prepared


def test_letters_stay_whole_numbers_and_bytes_become_parts_of_one():
    transform = member("transforms", "Standardize")(mean=0.5, std=0.5)
    letters = torch.tensor([[3, 64]])
    assert prepared(letters, (transform,)) is letters
    assert prepared(torch.tensor([0, 255], dtype=torch.uint8), (transform,)).tolist() == [-1, 1]
    assert prepared(torch.tensor([2.0], dtype=torch.float64), ()).dtype == torch.float32
