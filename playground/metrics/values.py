"""How near real values are."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from playground.core.dataset import Signature
from playground.core.layer import Call
from playground.core.metric import Metric

if TYPE_CHECKING:
    from torch import Tensor


class MAE(Metric):
    """How far outputs are from their targets on average, in the units of these.

    mean |y − t|
    """

    title, words, better, unit = "MAE", "mean absolute error regression", "min", "mean |error|"

    def curve(self) -> str:
        return "mae"

    def call(self, data: Signature) -> Call:
        return Call("torchmetrics.regression.MeanAbsoluteError")

    def mean(self) -> Callable[[Tensor, Tensor], Tensor]:
        return lambda output, y: (output - y).abs().mean()


class R2(Metric):
    """Which part of the variance of the targets the network explains: 1 is all of it, 0 no more than their mean does.

    R² = 1 − Σ (y − t)² / Σ (t − mean t)², mean over the values of a target
    """

    title, words, unit = "R²", "r2 coefficient of determination explained variance regression", "R²"

    def curve(self) -> str:
        return "r2"

    def call(self, data: Signature) -> Call:
        return Call("torchmetrics.regression.R2Score")
