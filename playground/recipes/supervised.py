"""Learning from examples with known answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from playground.core.dataset import Signature
from playground.core.language import say
from playground.core.layer import Shape
from playground.core.loss import Loss
from playground.core.problem import Problem
from playground.core.recipe import Recipe, RecipeState
from playground.core.spec import nested

if TYPE_CHECKING:
    import torch
    from torch import Tensor


class Supervised(Recipe):
    """Shows examples with their answers, and lets backpropagation lower the loss.

    w ← w − optimizer(∂L/∂w)      (Rumelhart, Hinton and Williams 1986)
    """

    title, plain = "Supervised", True
    losses: tuple[Loss, ...] = nested(
        "losses", default=("CrossEntropy",), label="Loss", help="What is made small, one per output."
    )

    def losses_of(self) -> tuple[Loss, ...]:
        return self.losses

    def check(self, outputs: Mapping[str, tuple[tuple[str, Shape], ...]], data: Signature) -> list[Problem]:
        found = list(outputs["network"])
        if not found:
            return [
                Problem("networks.network", say("The network has no output yet. Connect layers from Input onwards."))
            ]
        if len(found) > 1:
            names = ", ".join(id for id, _ in found)
            message = say(
                "The network ends in {found} places ({names}), but there is one loss. Connect or delete one.",
                found=len(found),
                names=names,
            )
            return [Problem(f"networks.network.{id}", message) for id, _ in found[:-1]]
        if len(self.losses) != 1:
            return [
                Problem(
                    "recipe.losses", say("One output needs one loss, but there are {losses}.", losses=len(self.losses))
                )
            ]
        id, shape = found[0]
        try:
            self.losses[0].encoding(shape, data)
        except ValueError as error:
            return [Problem(f"networks.network.{id}", str(error))]
        return []

    def setup(
        self,
        networks: Mapping[str, torch.nn.Module],
        optimizers: Mapping[str, torch.optim.Optimizer],
        outputs: Mapping[str, tuple[Shape, ...]],
        data: Signature,
    ) -> SupervisedState:
        from torch import nn

        loss = self.losses[0]
        call = loss.module()
        criterion = getattr(nn, call.target.removeprefix("nn."))(*call.args, **call.kwargs)
        encoding = loss.encoding(outputs["network"][0], data)
        # Only L-BFGS computes the loss several times for one step.
        searching = "max_eval" in optimizers["network"].param_groups[0]
        kind = SearchingState if searching else SupervisedState
        return kind(networks["network"], optimizers["network"], criterion, encoding, data)


class SupervisedState(RecipeState):
    """Network, optimizer and loss of one run."""

    def __init__(
        self, network: Any, optimizer: torch.optim.Optimizer, criterion: Any, encoding: str, data: Signature
    ) -> None:
        self.network, self.optimizer, self.criterion = network, optimizer, criterion
        self.encoding, self.data = encoding, data

    def step(self, x: Tensor, y: Tensor) -> Mapping[str, Tensor]:
        self.optimizer.zero_grad(set_to_none=True)
        output = self.network(x)
        loss = self.criterion(output, self.target(y, output))
        loss.backward()
        self.optimizer.step()
        return self.metrics(loss.detach(), output.detach(), y)

    def evaluate(self, x: Tensor, y: Tensor) -> Mapping[str, Tensor]:
        output = self.network(x)
        loss = self.criterion(output, self.target(y, output))
        return {name: value * len(y) for name, value in self.metrics(loss, output, y).items()}

    def metrics(self, loss: Tensor, output: Tensor, y: Tensor) -> dict[str, Tensor]:
        if self.data.target != "classes":
            return {"loss": loss}
        if y.is_floating_point():  # shares of classes, of which the largest counts
            y = y.argmax(1)
        chosen = output.argmax(1) if output.shape[1] > 1 else (output[:, 0] > 0.5).long()
        return {"loss": loss, "accuracy": (chosen == y).float().mean()}

    def target(self, y: Tensor, output: Tensor) -> Tensor:
        """Targets in the form that the loss takes."""
        if self.data.target == "classes" and y.is_floating_point():
            return y[:, 1:].to(output.dtype) if self.encoding == "value" else y.to(output.dtype)
        if self.encoding == "index":
            return y
        if self.encoding == "one_hot":
            from torch.nn.functional import one_hot

            return one_hot(y, self.data.size).to(output.dtype)
        return y.to(output.dtype).view(output.shape)


class SearchingState(SupervisedState):
    """For optimizers that look at the loss of one batch again and again, each time with the same random numbers."""

    def step(self, x: Tensor, y: Tensor) -> Mapping[str, Tensor]:
        import torch

        found: list[Mapping[str, Tensor]] = []
        devices = [x.device] if x.is_cuda else []

        def closure() -> Any:
            self.optimizer.zero_grad(set_to_none=True)
            with torch.random.fork_rng(devices):
                output = self.network(x)
            loss = self.criterion(output, self.target(y, output))
            loss.backward()
            if not found:
                found.append(self.metrics(loss.detach(), output.detach(), y))
            return loss

        self.optimizer.step(closure)
        return found[0]
