"""Margins: the right answer has to lie ahead of the others by some distance."""

from playground.core.dataset import Signature
from playground.core.language import say
from playground.core.layer import Call, Shape
from playground.core.loss import Encoding, Loss, ScoreLoss
from playground.core.param import choice, real


class Hinge(ScoreLoss):
    """The score of the right class has to be ahead of all others by a margin; what is further ahead costs nothing.

    L = Σ over the other classes k of max(0, m − y[t] + y[k])ᵖ / n, mean over the batch      (Crammer and Singer 2001;
    Weston and Watkins 1999; PyTorch: nn.MultiMarginLoss)
    """

    title, family = "Hinge", "Output"
    words = "svm support vector margin multi class multimargin"
    scores, reads = True, "margin"
    margin: float = real(default=1.0, low=1e-6, high=1e6, scale="log", help="How far ahead is far enough.")
    power: str = choice(
        default="1", choices=("1", "2"), help="1 is a straight line, 2 a parabola: gentler near the end."
    )

    def module(self, data: Signature) -> Call:
        power = {"p": 2} if self.power == "2" else {}
        return Call("nn.MultiMarginLoss", **power, **({"margin": self.margin} if self.margin != 1 else {}))


class Triplet(Loss):
    """Examples of one class are drawn together, those of different classes are pushed apart, in a space of embeddings.

    L = mean of max(0, d(a, p) − d(a, n) + m) over triplets: an example a, another p of its class, and n of another one
    (Schroff, Kalenichenko and Philbin 2015). Batch-hard takes for each a the farthest p and the nearest n of the
    batch; all takes every triplet that still costs something (Hermans, Beyer and Leibe 2017).

    The output is a place, not an answer: it may be of any size, and there is no accuracy.
    """

    title, family = "Triplet", "Output"
    words = "embedding metric learning face net siamese batch hard contrastive"
    scores, reads = True, "none"
    margin: float = real(
        default=0.2, low=0, high=1e6, scale="log", help="How much farther another class has to be than the own one."
    )
    mining: str = choice(
        default="batch_hard",
        choices=("batch_hard", "all"),
        label="Triplets",
        help="batch_hard: the hardest one of each example in its batch; all: every one that still costs something.",
    )

    def module(self, data: Signature) -> Call:
        return Call("TripletLoss", margin=self.margin, mining=self.mining)

    def encoding(self, output: Shape, data: Signature) -> Encoding:
        if data.target != "classes":
            raise ValueError(
                say("{loss} learns from which examples are of one class, but there are no classes here. Use squared "
                    "error.", loss=self.title)
            )  # fmt: skip
        self._needs_vector(output)
        return "index"
