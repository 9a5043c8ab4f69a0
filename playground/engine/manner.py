"""Manner: in which precision and order of memory a network is computed, and whether it is compiled.

All of it lies around the printed network, whose code stays as it is shown. Whatever the recipe, inputs and outputs are
float32 (float64 where that is chosen), so losses are never computed in half precision; `observe` never computes so.
A network that is computed as usual is left alone, and training pays nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from playground.core.language import say
from playground.core.project import Project

HALF = {"bf16": torch.bfloat16, "fp16": torch.float16}
"""Precisions in which only what is safe is computed, while weights stay float32 (Micikevicius et al. 2018)."""
PARAMS = ("precision", "channels_last", "compile")
"""Params of the project that ask for another manner; a change needs other networks."""
CALM = 2000
"""Steps without overflow after which the scale is doubled."""


def asked(project: Project) -> tuple[object, ...]:
    """The values of all these params."""
    return tuple(getattr(project, name) for name in PARAMS)


@dataclass
class Scale:
    """What gradients are multiplied by on their way through a network of fp16, so that small ones do not vanish."""

    value: float = 2.0**16
    steady: int = 0
    """Steps since the last overflow."""

    def judge(self, sound: bool) -> None:
        """Halve it after an overflow, double it after a long time without one."""
        self.steady = self.steady + 1 if sound else 0
        if not sound:
            self.value /= 2
        elif self.steady == CALM:
            self.value, self.steady = self.value * 2, 0


class _Scaled(torch.autograd.Function):
    """The same value, whose gradient is multiplied by a factor."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, factor: float) -> Tensor:  # pyright: ignore[reportIncompatibleMethodOverride]
        ctx.factor = factor
        return x.view_as(x)

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, None]:  # pyright: ignore[reportIncompatibleMethodOverride]
        return gradient * ctx.factor, None


class Around(nn.Module):
    """Stands before the class of a network that is not computed as usual."""

    def set_manner(self, project: Project, scale: Scale | None) -> None:
        """Take over what the project wants; the class of the network is the second one of this object."""
        self.precision, self.channels_last, self.scale = project.precision, project.channels_last, scale
        self.compiled: Any = None
        self.wished = project.compile
        if project.precision == "float64":
            self.double()  # its gradients are never laid out so, and PyTorch warns where weights are
        elif project.channels_last:
            self.to(memory_format=torch.channels_last)  # pyright: ignore[reportCallIssue]
        if project.compile and not why_not_compiled(next((p.device.type for p in self.parameters()), "cpu")):
            # The function, not the bound method: a copy of the network must not compute with these weights.
            self.compiled = torch.compile(type(self).__mro__[2].forward)  # pyright: ignore[reportFunctionMemberAccess]

    def forward(self, *inputs: Tensor) -> Any:
        """The network, computed as the project wants it."""
        given = [self._given(x) for x in inputs]
        half, factor = HALF.get(self.precision), 1.0 if self.scale is None else self.scale.value
        if factor != 1:
            given = [_Scaled.apply(x, 1 / factor) if x.requires_grad else x for x in given]
        with torch.autocast(given[0].device.type, half, enabled=half is not None):
            # Only training is worth the time that compiling takes for every size of batch.
            if self.compiled is not None and self.training and torch.is_grad_enabled():
                found = self.compiled(self, *given)
            else:
                found = super().forward(*given)
        if half is None:
            return found
        if isinstance(found, tuple):
            return tuple(_whole(one, factor) for one in found)
        return _whole(found, factor)

    def observe(self, *inputs: Tensor) -> dict[str, Tensor]:
        """Value of every node by path, in full precision."""
        seen: dict[str, Tensor] = super().observe(*(self._given(x) for x in inputs))  # pyright: ignore
        return {path: value.float() if value.is_floating_point() else value for path, value in seen.items()}

    def _given(self, x: Tensor) -> Tensor:
        if self.precision == "float64" and x.is_floating_point():
            x = x.double()
        if self.channels_last and x.ndim == 4:
            x = x.contiguous(memory_format=torch.channels_last)
        return x


def _whole(x: Tensor, factor: float) -> Tensor:
    x = x.float() if x.is_floating_point() else x
    return x if factor == 1 else _Scaled.apply(x, factor)  # pyright: ignore[reportReturnType]


def apply(networks: Iterable[nn.Module], project: Project) -> None:
    """Have fresh networks computed as the project wants it."""
    usual = tuple(Project.params()[name].default for name in PARAMS)
    if asked(project) == usual:
        return
    scale = Scale() if project.precision == "fp16" else None
    for network in networks:
        cls = type(network)
        network.__class__ = type(cls.__name__, (Around, cls), {})
        assert isinstance(network, Around)
        network.set_manner(project, scale)


def scale_of(networks: Iterable[nn.Module]) -> Scale | None:
    """What the gradients of these networks are multiplied by, if they are."""
    return next((one.scale for one in networks if isinstance(one, Around) and one.scale is not None), None)


def why_not_compiled(kind: str) -> str:
    """Why networks cannot be compiled for a kind of device here; "" if they can, as far as can be known."""
    try:
        import torch._dynamo as dynamo

        if not dynamo.is_dynamo_supported():  # pyright: ignore[reportPrivateImportUsage]
            return say("PyTorch cannot compile with this version of Python.")
        if kind == "cuda":
            from torch.utils._triton import has_triton

            return "" if has_triton() else say("Compiling for a GPU needs the package Triton, which is not there.")
        if kind == "cpu":
            from torch._inductor.cpp_builder import get_cpp_compiler

            get_cpp_compiler()
    except (ImportError, RuntimeError, OSError):
        return say("Compiling needs a C++ compiler, and none was found. On Linux, install g++.")
    return ""


def words(network: nn.Module) -> list[str]:
    """What is really done otherwise than usual, in a word each: "bf16", "compiled", "channels last"."""
    if not isinstance(network, Around):
        return []
    found = [network.precision] if network.precision != "float32" else []
    if network.wished:
        found.append(say("compiled") if network.compiled is not None else say("not compiled"))
    return found + ([say("channels last")] if network.channels_last else [])
