"""Metric: what is measured besides the loss, to judge a network by."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, ClassVar, Literal

from playground.core.dataset import Signature
from playground.core.language import say
from playground.core.layer import Call, Shape
from playground.core.loss import Loss
from playground.core.spec import Spec

if TYPE_CHECKING:
    from torch import Tensor

Takes = Literal["answers", "probabilities", "values"]
"""What is compared with the targets: the chosen classes, the probabilities of all classes, or the output itself."""


class Metric(Spec, kind="metrics"):
    """One number that says how good a network is on a whole split."""

    takes: ClassVar[Takes] = "values"
    better: ClassVar[Literal["max", "min"]] = "max"
    percent: ClassVar[bool] = False
    """Whether it is a part of something, and shown in percent."""
    unit: ClassVar[str] = ""
    """What stands at the axis of its plot."""

    def curve(self) -> str:
        """Its name in curves and claims, behind the split: "accuracy"."""
        raise NotImplementedError

    def call(self, data: Signature) -> Call:
        """Expression that makes the metric of torchmetrics."""
        raise NotImplementedError

    def mean(self) -> Callable[[Tensor, Tensor], Tensor] | None:
        """The same for one batch, as a tensor of one number, where that is the mean of a number of each example.

        Such a metric costs so little that it is measured at every training step as well, and those of batches add up.
        It takes the raw output if there is one per class: the largest is the answer.
        """
        return None

    def read(self, value: float) -> float:
        """What is shown for a value of `call`."""
        return value

    def fit(self, loss: Loss, output: Shape, data: Signature) -> None:
        """ValueError with a sentence where it has no meaning for such data, or behind such a loss."""
        if self.takes == "values":
            if data.target != "values":
                raise ValueError(
                    say("{metric} compares real values, but these targets are classes.", metric=self.title)
                )
        elif data.target != "classes":
            raise ValueError(say("{metric} judges classes, but these targets are none.", metric=self.title))
        elif loss.reads == "none" or output.rank != 1 or (output.features != data.size and output.features != 1):
            raise ValueError(
                say("{metric} judges answers, but with {loss} the output is none.", metric=self.title, loss=loss.title)
            )


def fitting(metrics: Iterable[Metric], loss: Loss, output: Shape, data: Signature) -> list[Metric]:
    """Those that have a meaning for an output and its loss, one of each name."""
    found: dict[str, Metric] = {}
    for metric in metrics:
        try:
            metric.fit(loss, output, data)
        except ValueError:
            continue
        found.setdefault(metric.curve(), metric)
    return list(found.values())
