"""What must not leak from one use of a network into another: modes, gradients and random numbers."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import torch
    from torch import nn


@contextmanager
def evaluating(networks: Mapping[str, nn.Module], optimizers: Iterable[torch.optim.Optimizer] = ()) -> Generator[None]:
    """No gradients, eval mode; training flags and random state are as before afterwards.

    Where one of the `optimizers` keeps an average of the weights, that is what the networks have meanwhile.
    """
    import torch

    from playground.engine.stepping import averaged

    flags = [(module, module.training) for one in networks.values() for module in one.modules()]
    state = torch.default_generator.get_state()
    for one in networks.values():
        one.eval()
    try:
        with torch.no_grad(), averaged(optimizers):
            yield
    finally:
        torch.default_generator.set_state(state)
        for module, flag in flags:
            module.training = flag


def seed_everything(seed: int, kind: str) -> None:
    """Seed the generators from which layers such as Dropout draw: the CPU's and that of the device."""
    import torch

    torch.default_generator.manual_seed(seed)
    if kind == "cuda":
        torch.cuda.manual_seed(seed)
    elif kind == "mps":
        torch.mps.manual_seed(seed)
