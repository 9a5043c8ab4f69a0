"""Recipe: a training algorithm, with the networks, optimizers and losses that it needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from playground.core.dataset import Signature
from playground.core.layer import Shape
from playground.core.loss import Loss
from playground.core.problem import Problem
from playground.core.spec import Spec

if TYPE_CHECKING:
    import torch

Step = Callable[..., "Mapping[str, torch.Tensor]"]


class Recipe(Spec, kind="recipes"):
    """A training algorithm.

    `roles` names its networks, `slots` its optimizers (each with the roles whose parameters it moves). A run calls
    `setup` once and then the returned state's `step` for every batch. Step functions import nothing of playground.
    """

    roles: ClassVar[tuple[str, ...]] = ("network",)
    slots: ClassVar[Mapping[str, tuple[str, ...]]] = {"network": ("network",)}
    plain: ClassVar[bool] = False
    """Whether a step is no more than: outputs, one loss, gradients, one step of the optimizer."""
    goal: ClassVar[tuple[str, str]] = ("validation.accuracy", "max")
    """Metric that says how good a state is, and whether more of it is better."""

    def losses_of(self) -> tuple[Loss, ...]:
        """The losses, one per output of the (last) network."""
        return ()

    def check(self, outputs: Mapping[str, tuple[tuple[str, Shape], ...]], data: Signature) -> list[Problem]:
        """What does not fit, given (node id, shape) of every output of every role."""
        raise NotImplementedError

    def setup(
        self,
        networks: Mapping[str, torch.nn.Module],
        optimizers: Mapping[str, torch.optim.Optimizer],
        outputs: Mapping[str, tuple[Shape, ...]],
        data: Signature,
    ) -> RecipeState:
        """Prepare for training; `outputs` are the output shapes per role."""
        raise NotImplementedError


class RecipeState:
    """What a recipe keeps while it runs."""

    def step(self, x: torch.Tensor, y: torch.Tensor) -> Mapping[str, torch.Tensor]:
        """Learn from one batch; returns metrics as tensors of one number each (no ``.item()``: it would wait)."""
        raise NotImplementedError

    def evaluate(self, x: torch.Tensor, y: torch.Tensor) -> Mapping[str, torch.Tensor]:
        """Metrics of one batch, summed over its examples, without learning."""
        raise NotImplementedError

    def state_dict(self) -> dict[str, Any]:
        """Tensors of the recipe itself, for checkpoints."""
        return {}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Restore what `state_dict` gave."""
