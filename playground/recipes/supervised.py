"""Learning from examples with known answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from playground.core.dataset import Signature
from playground.core.language import say
from playground.core.layer import Shape
from playground.core.loss import Loss, Reading, fitting
from playground.core.metric import Metric
from playground.core.metric import fitting as metrics_for
from playground.core.param import reals
from playground.core.problem import Fix, Problem, Problems
from playground.core.project import Project
from playground.core.recipe import NO_TALLIES, Recipe, RecipeState, Tally
from playground.core.spec import nested
from playground.engine import build
from playground.engine.tally import Counted

if TYPE_CHECKING:
    import torch
    from torch import Tensor

Outputs = tuple[tuple[str, Shape], ...]


class Supervised(Recipe):
    """Shows examples with their answers, and lets backpropagation lower the loss.

    w ← w − optimizer(∂L/∂w)      (Rumelhart, Hinton and Williams 1986)

    A network with several outputs has a loss for each, and L is their weighted sum.
    """

    title = "Supervised"
    losses: tuple[Loss, ...] = nested(
        "losses", default=("CrossEntropy",), label="Loss", help="What is made small, one per output."
    )
    weights: tuple[float, ...] = reals(
        default=(),
        low=0,
        high=1e6,
        label="Loss weights",
        help="How much each loss counts, in the order of the outputs; 1 where nothing is given.",
    )

    @property
    def plain(self) -> bool:
        return len(self.losses) == 1 and self.weight(0) == 1

    def losses_of(self) -> tuple[Loss, ...]:
        return self.losses

    def weight(self, n: int) -> float:
        """How much the loss of output number n counts."""
        return self.weights[n] if n < len(self.weights) else 1.0

    def answer(self) -> int:
        return max(range(len(self.losses)), key=self.weight, default=0)

    def check(self, outputs: Mapping[str, Outputs], data: Signature) -> list[Problem]:
        found = outputs["network"]
        if not found:
            return [
                Problem("networks.network", say("The network has no output yet. Connect layers from Input onwards."))
            ]
        if len(found) > len(self.losses) > 0:
            return self._too_few(found, data)
        if len(found) != len(self.losses):
            return [Problem("recipe.losses", self._miscounted(len(found)), self._one_each(found, data))]
        problems: list[Problem] = []
        for loss, (id, shape) in zip(self.losses, found, strict=True):
            try:
                loss.encoding(shape, data)
            except ValueError as error:
                problems.append(Problem(f"networks.network.{id}", str(error)))
        return problems

    def _too_few(self, found: Outputs, data: Signature) -> list[Problem]:
        names = ", ".join(id for id, _ in found)
        message = (
            say(
                "The network ends in {found} places ({names}), but there is one loss. Connect or delete one, or give "
                "each a loss of its own.",
                found=len(found), names=names,
            )
            if len(self.losses) == 1
            else say(
                "The network ends in {found} places ({names}), but there are {losses} losses. Connect or delete one, "
                "or give each a loss of its own.",
                found=len(found), names=names, losses=len(self.losses),
            )
        )  # fmt: skip
        fix = self._one_each(found, data)
        return [Problem(f"networks.network.{id}", message, fix) for id, _ in found[: len(found) - len(self.losses)]]

    def _miscounted(self, count: int) -> str:
        if count == 1:
            return say("One output needs one loss, but there are {losses}.", losses=len(self.losses))
        return say("{count} outputs need {count} losses, but there are {losses}.", count=count, losses=len(self.losses))

    def _one_each(self, found: Outputs, data: Signature) -> Fix:
        """As many losses as there are outputs: those that there are, as far as they fit, and usual ones."""
        usual = Supervised().losses[0]
        losses: list[Loss] = []
        for n, (_, shape) in enumerate(found):
            old = self.losses[min(n, len(self.losses) - 1)] if self.losses else usual
            losses.append(old if _takes(old, shape, data) else fitting(shape, data) or old)
        values = {"losses": tuple(losses), "weights": self.weights[: len(found)]}

        def apply(project: Project) -> Project:
            return replace(project, recipe=project.recipe.with_values(**values))

        label = (
            say("Remove {count} losses", count=len(self.losses) - len(found))
            if len(self.losses) > len(found) + 1
            else say("Remove a loss")
            if len(self.losses) > len(found)
            else say("Give each output a loss")
        )
        return Fix(label, apply)

    def setup(
        self,
        networks: Mapping[str, torch.nn.Module],
        optimizers: Mapping[str, torch.optim.Optimizer],
        outputs: Mapping[str, Outputs],
        data: Signature,
        metrics: tuple[Metric, ...] = (),
    ) -> SupervisedState:
        network = networks["network"]
        weight = next(network.parameters(), None)
        several = len(self.losses) > 1
        goals: list[Goal] = []
        for n, (loss, (id, shape)) in enumerate(zip(self.losses, outputs["network"], strict=True)):
            goal = Goal(f".{id}" if several else "", loss, self.weight(n), shape, data, metrics)
            if weight is not None:
                goal.criterion.to(weight.device, weight.dtype)
            goals.append(goal)
        # Only L-BFGS computes the loss several times for one step.
        searching = "max_eval" in optimizers["network"].param_groups[0]
        kind = SearchingState if searching else SupervisedState
        return kind(network, optimizers["network"], goals)


def _takes(loss: Loss, shape: Shape, data: Signature) -> bool:
    try:
        return bool(loss.encoding(shape, data))
    except ValueError:
        return False


class Goal:
    """What one output is to become: its loss, and what is measured of it."""

    def __init__(
        self, suffix: str, loss: Loss, weight: float, shape: Shape, data: Signature, metrics: tuple[Metric, ...]
    ) -> None:
        self.suffix, self.weight, self.data = suffix, weight, data
        self.reads: Reading = loss.reads
        self.threshold = loss.threshold()
        try:
            self.encoding = loss.encoding(shape, data)
        except ValueError as error:  # of what is known only now, since the data is loaded
            raise Problems([Problem("recipe.losses", str(error))]) from None
        self.criterion: Any = build.module(loss.module(data))
        found = metrics_for(metrics, loss, shape, data)
        self.means = [
            (f"{metric.curve()}{suffix}", self.measure(metric.takes, mean, shape))
            for metric in found
            if (mean := metric.mean()) is not None
        ]
        self.counted = {f"{metric.curve()}{suffix}": metric for metric in found if metric.mean() is None}

    def measure(self, takes: str, mean: Callable[[Tensor, Tensor], Tensor], shape: Shape) -> Any:
        """A function of raw output and target that gives a metric."""
        threshold = self.threshold
        if takes == "answers" and shape.features > 1:
            return lambda output, y: mean(output.argmax(1), y)
        if takes == "answers":
            return lambda output, y: mean((output[:, 0] > threshold).long(), y)
        if takes == "values":
            return lambda output, y: mean(output, y.to(output.dtype).view(output.shape))
        return mean

    def target(self, y: Tensor, output: Tensor) -> Tensor:
        """Targets in the form that the loss takes."""
        if self.data.target == "classes" and y.is_floating_point():  # shares of classes
            return y[:, 1:].to(output.dtype) if self.encoding == "value" else y.to(output.dtype)
        if self.encoding in ("index", "sequence"):
            return y
        if self.encoding == "one_hot":
            from torch.nn.functional import one_hot

            return one_hot(y, self.data.size).to(output.dtype)
        return y.to(output.dtype).view(output.shape)


class SupervisedState(RecipeState):
    """Network, optimizer and losses of one run."""

    def __init__(self, network: Any, optimizer: torch.optim.Optimizer, goals: list[Goal]) -> None:
        self.network, self.optimizer, self.goals = network, optimizer, goals
        self.mixes = goals[0].data.target == "classes"

    def step(self, x: Tensor, y: Tensor) -> Mapping[str, Tensor]:
        self.optimizer.zero_grad(set_to_none=True)
        outputs = self.outputs(x)
        loss, found = self.judged(outputs, y)
        loss.backward()
        self.optimizer.step()
        return found | self.measured(outputs, y)

    def outputs(self, x: Tensor) -> tuple[Tensor, ...]:
        """All outputs of the network."""
        found = self.network(x)
        return found if isinstance(found, tuple) else (found,)

    def judged(self, outputs: tuple[Tensor, ...], y: Tensor) -> tuple[Tensor, dict[str, Tensor]]:
        """What is made small, and the losses by name."""
        total: Any = None
        found: dict[str, Tensor] = {}
        for goal, output in zip(self.goals, outputs, strict=True):
            loss = goal.criterion(output, goal.target(y, output))
            if goal.suffix:
                found[f"loss{goal.suffix}"] = loss.detach()
            if goal.weight != 1:
                loss = loss * goal.weight
            total = loss if total is None else total + loss
        return total, {"loss": total.detach(), **found}

    def measured(self, outputs: tuple[Tensor, ...], y: Tensor) -> dict[str, Tensor]:
        """The metrics that are means over examples."""
        if self.mixes and y.is_floating_point():  # shares of classes, of which the largest counts
            y = y.argmax(1)
        pairs = zip(self.goals, outputs, strict=True)
        return {name: mean(output.detach(), y) for goal, output in pairs for name, mean in goal.means}

    def evaluate(self, x: Tensor, y: Tensor, tallies: Mapping[str, Tally] = NO_TALLIES) -> Mapping[str, Tensor]:
        outputs = self.outputs(x)
        found = self.judged(outputs, y)[1] | self.measured(outputs, y)
        if tallies:
            for goal, output in zip(self.goals, outputs, strict=True):
                for name in goal.counted:
                    tallies[name].update(output.detach(), y)
        return {name: value * len(y) for name, value in found.items()}

    def tallies(self, device: torch.device) -> dict[str, Tally]:
        return {
            name: Counted(metric, goal.reads, goal.threshold, goal.data, device)
            for goal in self.goals
            for name, metric in goal.counted.items()
        }


class SearchingState(SupervisedState):
    """For optimizers that look at the loss of one batch again and again, each time with the same random numbers."""

    def step(self, x: Tensor, y: Tensor) -> Mapping[str, Tensor]:
        import torch

        first: list[Mapping[str, Tensor]] = []
        devices = [x.device] if x.is_cuda else []

        def closure() -> Any:
            self.optimizer.zero_grad(set_to_none=True)
            with torch.random.fork_rng(devices):
                outputs = self.outputs(x)
            loss, found = self.judged(outputs, y)
            loss.backward()
            if not first:
                first.append(found | self.measured(outputs, y))
            return loss

        self.optimizer.step(closure)
        return first[0]
