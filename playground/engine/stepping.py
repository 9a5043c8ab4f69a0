"""Stepping: what happens around the step of an optimizer, whatever the recipe: penalties, clipping, averages.

It stands in for the optimizer, so that a recipe calls `zero_grad` and `step` as ever. Where nothing of it is wanted,
the optimizer itself is used, and training pays nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from typing import Any

import torch
from torch import Tensor

from playground.core.project import Project
from playground.engine.manner import Scale

PARAMS = ("clip_norm", "clip_value", "accumulate", "l1", "l2", "max_norm", "ema")
"""Params of the project that ask for it."""


def asked(project: Project) -> tuple[float, ...]:
    """The values of all these params."""
    return tuple(getattr(project, name) for name in PARAMS)


def idle(project: Project) -> bool:
    """Whether nothing of it is wanted."""
    return asked(project) == tuple(Project.params()[name].default for name in PARAMS)


def around(optimizer: torch.optim.Optimizer, project: Project, scale: Scale | None = None) -> torch.optim.Optimizer:
    """The optimizer with what the project wants around its steps; the optimizer itself if that is nothing.

    `scale` is what its networks multiply gradients by.
    """
    return optimizer if idle(project) and scale is None else Stepping(optimizer, project, scale)


class Stepping(torch.optim.Optimizer):
    """An optimizer with accumulated gradients, penalties, clipping, bounded norms and averaged weights, in this order.

    Penalties are part of the gradient and so are clipped with it. Norms are bounded after the step, and the average
    takes the weights as they are then.
    """

    def __init__(self, inner: torch.optim.Optimizer, project: Project, scale: Scale | None = None) -> None:
        # The base class would ask for parameters; what it does is done by the optimizer inside.
        self.inner = inner
        self.wanted, self.scale = project, scale
        self.waiting = 0
        """Batches whose gradients were added up since the last step."""
        self.averages: dict[Tensor, Tensor] = {}
        """Averaged weights; while they are evaluated, the trained ones."""
        self.weights: list[Tensor] = [weight for group in inner.param_groups for weight in group["params"]]
        self.matrices = [weight for weight in self.weights if weight.ndim > 1]
        """What penalties and bounds are for: not biases, nor the scales of norms."""

    @property
    def param_groups(self) -> list[dict[str, Any]]:  # pyright: ignore[reportIncompatibleVariableOverride]
        return self.inner.param_groups

    @property
    def state(self) -> Any:  # pyright: ignore[reportIncompatibleVariableOverride]
        return self.inner.state

    @property
    def defaults(self) -> dict[str, Any]:  # pyright: ignore[reportIncompatibleVariableOverride]
        return self.inner.defaults

    def zero_grad(self, set_to_none: bool = True) -> None:
        """Forget the gradients, unless they wait for those of further batches."""
        if not self.waiting:
            self.inner.zero_grad(set_to_none)

    def step(self, closure: Callable[[], Any] | None = None) -> Any:  # pyright: ignore[reportIncompatibleMethodOverride]
        """One step, or nothing while gradients are still to be added up. A closure is given none to add to."""
        loss = None
        if closure is None:
            self.waiting += 1
            if self.waiting < self.wanted.accumulate:
                return None
            sound = self._unscale(self.waiting)
            self.waiting = 0
            if not sound:
                return None
            self._refine()
            self.inner.step()
        else:
            loss = self.inner.step(lambda: self._refined(closure))
        self._settle()
        return loss

    @torch.no_grad()
    def _unscale(self, batches: int) -> bool:
        """Make sums of scaled gradients means of true ones; False where they are too large for fp16."""
        factor = batches if self.scale is None else batches * self.scale.value
        gradients = [weight.grad for weight in self.weights if weight.grad is not None]
        if factor != 1:
            for gradient in gradients:
                gradient.mul_(1 / factor)
        if self.scale is None:
            return True
        sound = all(torch.stack([gradient.isfinite().all() for gradient in gradients]).tolist())
        self.scale.judge(sound)
        return sound

    def _refined(self, closure: Callable[[], Any]) -> Any:
        """The loss of a closure together with the penalties, for optimizers that compare losses."""
        loss = closure()
        self._unscale(1)
        self._refine()
        with torch.no_grad():
            for weight in self.matrices:
                loss = loss + self.wanted.l1 * weight.abs().sum() + self.wanted.l2 / 2 * weight.square().sum()
        return loss

    @torch.no_grad()
    def _refine(self) -> None:
        """Penalties and clipping."""
        wanted = self.wanted
        if wanted.l1 or wanted.l2:
            for weight in self.matrices:
                if weight.grad is not None:
                    weight.grad.add_(weight, alpha=wanted.l2).add_(weight.sign(), alpha=wanted.l1)
        if wanted.clip_value:
            torch.nn.utils.clip_grad_value_(self.weights, wanted.clip_value)
        if wanted.clip_norm:
            torch.nn.utils.clip_grad_norm_(self.weights, wanted.clip_norm)

    @torch.no_grad()
    def _settle(self) -> None:
        """Bound the norms and move the averages."""
        if self.wanted.max_norm:
            for weight in self.matrices:
                weight.renorm_(2, 0, self.wanted.max_norm)
        if not self.wanted.ema:
            return
        if not self.averages:
            self.averages = {weight: weight.detach().clone() for weight in self.weights}
        else:
            for weight, average in self.averages.items():
                average.lerp_(weight, 1 - self.wanted.ema)

    # -- memory ----------------------------------------------------------------------------------------------------

    def memory(self, weight: Tensor) -> dict[str, Tensor]:
        """What it remembers of a weight, besides what the optimizer does."""
        found: dict[str, Tensor] = {}
        if weight in self.averages:
            found["average"] = self.averages[weight]
        if self.scale is not None and weight is self.weights[0]:
            found |= {"scale": torch.tensor(self.scale.value), "steady": torch.tensor(self.scale.steady)}
        if self.waiting and weight.grad is not None:
            found |= {"gradient": weight.grad, "waiting": torch.tensor(self.waiting)}
        return found

    def remember(self, weight: Tensor, memory: dict[str, Tensor]) -> None:
        """Go on from what `memory` gave, as far as it is still wanted."""
        if self.wanted.ema and "average" in memory:
            if not self.averages:
                self.averages = {one: one.detach().clone() for one in self.weights}
            self.averages[weight] = memory["average"]
        if self.scale is not None and "scale" in memory:
            self.scale.value, self.scale.steady = float(memory["scale"]), int(memory["steady"])
        if self.wanted.accumulate > 1 and "gradient" in memory:
            self.waiting = int(memory["waiting"])
            weight.grad = memory["gradient"]

    def forget_averages(self) -> None:
        """Begin anew with the average, since weights were set from outside."""
        self.averages.clear()

    def swap(self) -> None:
        """Put the averages in the place of the weights, or the weights back into theirs; nothing is copied."""
        for weight, average in list(self.averages.items()):
            self.averages[weight] = weight.data
            weight.data = average


@contextmanager
def averaged(optimizers: Iterable[torch.optim.Optimizer]) -> Generator[None]:
    """Networks have their averaged weights, where there are such; afterwards those that are trained."""
    some = [one for one in optimizers if isinstance(one, Stepping) and one.averages]
    for one in some:
        one.swap()
    try:
        yield
    finally:
        for one in some:
            one.swap()
