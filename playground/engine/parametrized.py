"""Parametrized: first weights of modules, also of those whose weight is computed from others."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from torch import nn


def reset_of(module: nn.Module) -> Callable[[], object] | None:
    """What gives a module its first weights; None where it has none of its own."""
    from torch.nn.utils import parametrize

    found: Any = getattr(module, "reset_parameters", None) or getattr(module, "_reset_parameters", None)
    if found is not None and parametrize.is_parametrized(module, "weight"):
        return lambda: _reset(module)
    return found


def _reset(module: Any) -> None:
    """Draw the weight as the plain layer does, then split it up; on the CPU: the same numbers on every device."""
    import torch
    from torch.nn.utils import parametrizations

    with torch.no_grad():
        home = module.weight  # each look at it changes the vectors of a spectral norm, so these come last
        plain = SimpleNamespace(weight=torch.empty(home.shape), bias=None)
        if module.bias is not None:
            plain.bias = torch.empty(module.bias.shape)
        type(module).__mro__[1].reset_parameters(plain)
        module.weight = plain.weight.to(home.device)
        if module.bias is not None:
            module.bias.copy_(plain.bias)
        for way in module.parametrizations.weight:
            if known := dict(way.named_buffers()):
                made = parametrizations._SpectralNorm(plain.weight, way.n_power_iterations, way.dim, way.eps)  # pyright: ignore[reportPrivateUsage]
                for name, buffer in made.named_buffers():
                    known[name].copy_(buffer)
