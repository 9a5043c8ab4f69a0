"""Tally: a metric of torchmetrics that is fed batch by batch."""

from __future__ import annotations

import math
import warnings
from typing import TYPE_CHECKING, Any

from playground.core.dataset import Signature
from playground.core.loss import Reading
from playground.core.metric import Metric
from playground.engine import answer, build

if TYPE_CHECKING:
    import torch
    from torch import Tensor


class Counted:
    """Gives a metric what it takes of each output, and its value in the end."""

    def __init__(self, metric: Metric, reads: Reading, threshold: float, data: Signature, device: torch.device) -> None:
        self._metric, self._threshold = metric, threshold
        self._reads: Reading = reads
        self._inner: Any = build.module(metric.call(data)).to(device)
        self._logs = metric.call(data).target.endswith("Perplexity")

    def update(self, answers: Tensor, targets: Tensor) -> None:
        """Add the outputs of a batch, with their targets as the data gives them."""
        if self._logs:
            logs = answers.log_softmax(1) if self._reads == "softmax" else answers
            self._inner.update(logs[:, None], targets[:, None])
        elif self._metric.takes == "values":
            self._inner.update(answers.contiguous(), targets.to(answers.dtype).view(answers.shape))
        elif self._metric.takes == "answers":
            self._inner.update(answer.chosen(answers, self._threshold), targets)
        else:
            self._inner.update(answer.probabilities(answers, self._reads), targets)

    def result(self) -> float:
        """The metric of all batches; NaN where it has none, for instance R² of a single example."""
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                return self._metric.read(float(self._inner.compute()))
        except ValueError:
            return math.nan
