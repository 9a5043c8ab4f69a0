"""Recipe: a training algorithm, with the networks, optimizers and losses that it needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Protocol

from playground.core.dataset import Signature
from playground.core.layer import Shape
from playground.core.loss import Loss
from playground.core.metric import Metric
from playground.core.problem import Problem
from playground.core.spec import Spec

if TYPE_CHECKING:
    import torch


class Tally(Protocol):
    """Adds up what a metric needs of the batches of a split."""

    def update(self, answers: Any, targets: Any) -> None: ...

    def result(self) -> float: ...


NO_TALLIES: Mapping[str, Tally] = MappingProxyType({})
Step = Callable[..., "Mapping[str, torch.Tensor]"]


class Recipe(Spec, kind="recipes"):
    """A training algorithm.

    `roles` names its networks, `slots` its optimizers (each with the roles whose parameters it moves). A run calls
    `setup` once and then the returned state's `step` for every batch. Step functions import nothing of playground.
    """

    roles: ClassVar[tuple[str, ...]] = ("network",)
    slots: ClassVar[Mapping[str, tuple[str, ...]]] = {"network": ("network",)}
    goal: ClassVar[tuple[str, str]] = ("validation.accuracy", "max")
    """Metric that says how good a state is, and whether more of it is better."""

    @property
    def plain(self) -> bool:
        """Whether a step is no more than: outputs, one loss, gradients, one step of the optimizer."""
        return False

    def losses_of(self) -> tuple[Loss, ...]:
        """The losses, one per output of the (last) network."""
        return ()

    def answer(self) -> int:
        """Number of the output that counts where a network has several."""
        return 0

    def check(self, outputs: Mapping[str, tuple[tuple[str, Shape], ...]], data: Signature) -> list[Problem]:
        """What does not fit, given (node id, shape) of every output of every role."""
        raise NotImplementedError

    def setup(
        self,
        networks: Mapping[str, torch.nn.Module],
        optimizers: Mapping[str, torch.optim.Optimizer],
        outputs: Mapping[str, tuple[tuple[str, Shape], ...]],
        data: Signature,
        metrics: tuple[Metric, ...] = (),
    ) -> RecipeState:
        """Prepare for training; `outputs` are those that were checked. Those `metrics` are measured that fit."""
        raise NotImplementedError


class RecipeState:
    """What a recipe keeps while it runs."""

    def step(self, x: torch.Tensor, y: torch.Tensor) -> Mapping[str, torch.Tensor]:
        """Learn from one batch; returns metrics as tensors of one number each (no ``.item()``: it would wait)."""
        raise NotImplementedError

    def evaluate(
        self, x: torch.Tensor, y: torch.Tensor, tallies: Mapping[str, Tally] = NO_TALLIES
    ) -> Mapping[str, torch.Tensor]:
        """Metrics of one batch, summed over its examples, without learning; the rest is added to the `tallies`."""
        raise NotImplementedError

    def tallies(self, device: torch.device) -> dict[str, Tally]:
        """For each metric of a split that is no mean over its examples, what adds it up batch by batch."""
        return {}

    def state_dict(self) -> dict[str, Any]:
        """Tensors of the recipe itself, for checkpoints."""
        return {}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Restore what `state_dict` gave."""
