"""CTC: sequences without knowing where in them each label lies."""

from playground.core.dataset import Signature
from playground.core.language import say
from playground.core.layer import Call, Shape
from playground.core.loss import Encoding, Loss


class CTC(Loss):
    """How probable the right sequence of labels is, wherever each of them lies in a longer sequence of scores.

    L = −log Σ over all alignments of Π softmax(y[step])[label or blank], divided by the number of labels; class 0 is
    the blank (Graves et al. 2006, connectionist temporal classification; PyTorch: nn.CTCLoss).

    It needs data whose targets are sequences of labels, no longer than the output of the network: numbers from 1 on,
    filled up with −1, from which their lengths follow. The output is a sequence L×C of scores.
    """

    title, family = "CTC", "Output"
    words = "connectionist temporal classification speech handwriting sequence alignment"
    contains, scores, reads = ("Softmax",), True, "none"

    def module(self, data: Signature) -> Call:
        return Call("CTCLoss")

    def encoding(self, output: Shape, data: Signature) -> Encoding:
        if data.target == "classes":
            raise ValueError(
                say("CTC needs a sequence of labels for each example, with its length, but this data gives a single "
                    "class. Use cross-entropy.")
            )  # fmt: skip
        if data.target == "values":
            raise ValueError(
                say("CTC needs a sequence of labels for each example, with its length, but this data gives real "
                    "values. Use squared error.")
            )  # fmt: skip
        if output.rank != 2:
            raise ValueError(
                say("CTC needs scores for each step of a sequence (L×C), but gets {output}. Leave out what joins the "
                    "steps, such as Flatten.", output=output)
            )  # fmt: skip
        if output.features != data.size:
            raise ValueError(
                say("CTC needs one score per label and one for the blank: {size}, but the last layer gives {features}.",
                    size=data.size, features=output.features)
            )  # fmt: skip
        return "sequence"
