"""How well classes are told apart."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from playground.core.dataset import Signature
from playground.core.language import say
from playground.core.layer import Call, Shape
from playground.core.loss import Loss
from playground.core.metric import Metric
from playground.core.param import integer

if TYPE_CHECKING:
    from torch import Tensor


class Accuracy(Metric):
    """Part of the examples that are classified correctly."""

    title, words = "Accuracy", "right correct classification"
    takes, percent, unit = "answers", True, "% right"

    def curve(self) -> str:
        return "accuracy"

    def call(self, data: Signature) -> Call:
        return Call("torchmetrics.classification.MulticlassAccuracy", num_classes=data.size, average="micro")

    def mean(self) -> Callable[[Tensor, Tensor], Tensor]:
        return lambda answers, y: (answers == y).float().mean()


class TopK(Metric):
    """Part of the examples whose class is among the k answers that the network holds for most probable."""

    title, words = "Top-k accuracy", "top 5 best guesses imagenet"
    takes, percent, unit = "probabilities", True, "% right"
    k: int = integer(default=5, low=2, high=1000, change="live", help="How many answers there are to each example.")

    def curve(self) -> str:
        return f"top{self.k}_accuracy"

    def call(self, data: Signature) -> Call:
        return Call(
            "torchmetrics.classification.MulticlassAccuracy", num_classes=data.size, average="micro", top_k=self.k
        )

    def fit(self, loss: Loss, output: Shape, data: Signature) -> None:
        super().fit(loss, output, data)
        if self.k >= data.size:
            raise ValueError(
                say("Among {k} answers every one of {size} classes is always right; take a smaller k.",
                    k=self.k, size=data.size)
            )  # fmt: skip

    def mean(self) -> Callable[[Tensor, Tensor], Tensor]:
        k = self.k
        return lambda scores, y: (scores.topk(k, 1).indices == y[:, None]).any(1).float().mean()


class F1(Metric):
    """How well each class is found and how seldom it is named wrongly, mean over the classes however rare they are.

    F1 = 2 · precision · recall / (precision + recall) of each class (van Rijsbergen 1979), then their mean ("macro")
    """

    title, words = "F1 (macro)", "precision recall imbalanced f score"
    takes, percent, unit = "answers", True, "%"

    def curve(self) -> str:
        return "f1"

    def call(self, data: Signature) -> Call:
        return Call("torchmetrics.classification.MulticlassF1Score", num_classes=data.size, average="macro")


class AUROC(Metric):
    """How surely an example of a class gets a higher probability for it than one of another class; 0.5 is guessing.

    Area under the curve of true against false positives, mean over the classes, each against all others (Fawcett 2006)
    """

    title, words = "AUROC", "auc roc area under curve receiver operating characteristic"
    takes, unit = "probabilities", "AUROC"

    def curve(self) -> str:
        return "auroc"

    def call(self, data: Signature) -> Call:
        return Call("torchmetrics.classification.MulticlassAUROC", num_classes=data.size, average="macro")


class Surprise(Metric, abstract=True):
    """What follows from the mean surprise about the right class."""

    takes, better = "probabilities", "min"

    def call(self, data: Signature) -> Call:
        return Call("torchmetrics.text.Perplexity")

    def fit(self, loss: Loss, output: Shape, data: Signature) -> None:
        super().fit(loss, output, data)
        if loss.reads not in ("softmax", "exp"):
            raise ValueError(
                say("{metric} needs probabilities of all classes together, and {loss} does not teach these. Use "
                    "cross-entropy.", metric=self.title, loss=loss.title)
            )  # fmt: skip


class Perplexity(Surprise):
    """Among how many equally probable classes the network seems to choose; 1 is certainty.

    exp(mean of −log p[t])      (Jelinek, Mercer, Bahl and Baker 1977)
    """

    title, words, unit = "Perplexity", "language model surprise", "perplexity"

    def curve(self) -> str:
        return "perplexity"


class BitsPerCharacter(Surprise):
    """How many bits the network needs for each character (or class): mean of −log₂ p[t].

    The base 2 logarithm of perplexity (Shannon 1951 estimates about 1 for printed English)
    """

    title, words, unit = "Bits per character", "bpc language model compression entropy", "bits per character"

    def curve(self) -> str:
        return "bits_per_character"

    def read(self, value: float) -> float:
        import math

        return math.log2(value) if value > 0 else math.nan
