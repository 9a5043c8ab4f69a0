"""Turns the Calls of the document into PyTorch objects."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from functools import reduce
from typing import TYPE_CHECKING, Any

from playground.core.layer import OPERATORS, Arg, Call
from playground.engine import own

if TYPE_CHECKING:
    import torch
    from torch import Tensor, nn


def module(call: Call) -> nn.Module:
    """Build a Call that makes a module, for instance ``nn.Linear(3, 4)``; a module may stand in another."""
    args = [module(value) if isinstance(value, Call) else value for value in call.args]
    kwargs = {key: module(value) if isinstance(value, Call) else value for key, value in call.kwargs.items()}
    return _resolve(call.target)(*args, **kwargs)


def optimizer(call: Call, parameters: Sequence[Tensor | dict[str, Any]]) -> torch.optim.Optimizer:
    """Build a Call of an optimizer class for these parameters, or groups of them."""
    return _resolve(call.target)(parameters, *call.args, **call.kwargs)


def compute(call: Call, inputs: list[Tensor]) -> Tensor:
    """Carry out a Call that computes on its inputs at once."""
    args = [_fill(value, inputs) for value in call.args]
    if call.target in OPERATORS:
        return reduce(OPERATORS[call.target], args)
    return _resolve(call.target)(*args, **{key: _fill(value, inputs) for key, value in call.kwargs.items()})


def _fill(value: Any, inputs: list[Tensor]) -> Any:
    if isinstance(value, Arg):
        return inputs[value.index]
    if isinstance(value, Call):
        return compute(value, inputs)
    if isinstance(value, list | tuple):
        return type(value)(_fill(item, inputs) for item in value)
    return value


def _resolve(target: str) -> Any:
    head, *rest = target.split(".")
    if not rest:
        return own.find(head)
    found: Any = importlib.import_module({"nn": "torch.nn"}.get(head, head))
    for name in rest:
        found = getattr(found, name)
    return found
