"""Cross-entropy: how surprised the network is by the right class."""

from playground.core.dataset import Signature
from playground.core.language import say
from playground.core.layer import Call, Shape
from playground.core.loss import Encoding, ScoreLoss, VectorLoss
from playground.core.param import choice, real, reals


class Weighted(ScoreLoss, abstract=True):
    """What can count some classes more than others."""

    class_weights: str = choice(
        default="none",
        choices=("none", "balanced", "given"),
        label="Class weights",
        help="How much each class counts: all alike, balanced so that rare classes count as much as frequent ones "
        "(by the training examples), or as given.",
    )
    given: tuple[float, ...] = reals(
        default=(), low=0, label="Given weights", help="One weight per class, used where class weights are “given”."
    )

    def encoding(self, output: Shape, data: Signature) -> Encoding:
        found = super().encoding(output, data)
        if self.class_weights == "given" and len(self.given) != data.size:
            raise ValueError(
                say(
                    "There are {size} classes, but {count} class weights are given. Give one number per class.",
                    size=data.size, count=len(self.given),
                )
            )  # fmt: skip
        return found

    def arguments(self, data: Signature) -> dict[str, Call]:
        """The class weights as an argument of the module, if there are any."""
        if self.class_weights == "none":
            return {}
        weights = list(self.given)
        if self.class_weights == "balanced":
            # Before the data is loaded, only the number of classes is known.
            counts = data.class_counts or (1,) * data.size
            weights = [sum(counts) / (len(counts) * count) if count else 0.0 for count in counts]
        return {"weight": Call("torch.tensor", weights)}


class CrossEntropy(Weighted):
    """How surprised the network is by the right class; contains the softmax.

    L = −log softmax(y)[t], mean over the batch, in nats      (PyTorch: nn.CrossEntropyLoss)

    With label smoothing ε, the right class is asked for with probability 1 − ε + ε/n only, so that the scores need not
    grow without end (Szegedy et al. 2016). Class weights make L a weighted mean.
    """

    title, called, family = "Softmax + CE", "Cross-entropy", "Output"
    words = "cross entropy classification loss label smoothing class weights imbalanced"
    contains, scores, soft, reads, place = ("Softmax",), True, True, "softmax", 1
    label_smoothing: float = real(
        default=0.0,
        low=0,
        high=1,
        label="Label smoothing",
        help="Part of the target that is spread evenly over all classes. 0 is off; 0.1 is usual.",
    )

    def module(self, data: Signature) -> Call:
        smoothing = {"label_smoothing": self.label_smoothing} if self.label_smoothing else {}
        return Call("nn.CrossEntropyLoss", **self.arguments(data), **smoothing)


class NLL(Weighted):
    """The negative logarithm of the probability of the right class, for networks that end in LogSoftmax.

    L = −y[t], where y are logarithms of probabilities; LogSoftmax and NLL together are cross-entropy (PyTorch:
    nn.NLLLoss)
    """

    title, family = "NLL", "Output"
    words = "negative log likelihood classification"
    needs, reads = "LogSoftmax", "exp"

    def module(self, data: Signature) -> Call:
        return Call("nn.NLLLoss", **self.arguments(data))


class BinaryCrossEntropy(VectorLoss):
    """How surprised the network is by each yes or no; contains the sigmoid.

    L = −mean (t log σ(y) + (1 − t) log(1 − σ(y)))      (PyTorch: nn.BCEWithLogitsLoss)

    One output answers two classes. With one output per class, each is a question of its own, so that several can be
    right. Values as targets must lie between 0 and 1.
    """

    title, called, family = "Sigmoid + CE", "Binary cross-entropy", "Output"
    words = "binary cross entropy bce logits logistic multilabel"
    contains, scores, reads, place = ("Sigmoid",), True, "sigmoid", 3

    def module(self, data: Signature) -> Call:
        return Call("nn.BCEWithLogitsLoss")

    def encoding(self, output: Shape, data: Signature) -> Encoding:
        found = super().encoding(output, data)
        if data.target == "values" and data.reach is not None and not 0 <= data.reach[0] <= data.reach[1] <= 1:
            low, high = data.reach
            raise ValueError(
                say(
                    "{loss} needs targets between 0 and 1, but these reach from {low:g} to {high:g}. "
                    "Use squared error.",
                    loss=self.called, low=low, high=high,
                )
            )  # fmt: skip
        return found


class KLDivergence(VectorLoss):
    """How far the probabilities of the network are from those of the target, for networks that end in LogSoftmax.

    L = Σ t (log t − y), mean over the batch, where y are logarithms of probabilities; a class is a distribution that is
    certain of it      (Kullback and Leibler 1951; PyTorch: nn.KLDivLoss)
    """

    title, family = "KL divergence", "Output"
    words = "kullback leibler distribution distillation"
    needs, reads = "LogSoftmax", "exp"

    def module(self, data: Signature) -> Call:
        return Call("nn.KLDivLoss", reduction="batchmean")

    def encoding(self, output: Shape, data: Signature) -> Encoding:
        self._needs_vector(output)
        if output.features == 1:
            raise ValueError(
                say(
                    "{loss} compares distributions, and a single output is always certain. Give the last layer one "
                    "output per class.",
                    loss=self.title,
                )
            )
        found = super().encoding(output, data)
        if data.reach is not None and data.reach[0] < 0:
            raise ValueError(
                say(
                    "{loss} needs probabilities as targets, but these reach down to {low:g}. Use squared error.",
                    loss=self.title, low=data.reach[0],
                )
            )  # fmt: skip
        return found
