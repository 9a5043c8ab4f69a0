"""Cross-entropy behind a softmax."""

from playground.core.dataset import Signature
from playground.core.language import say
from playground.core.layer import Call, Shape
from playground.core.loss import Encoding, Loss


class CrossEntropy(Loss):
    """How surprised the network is by the right class; contains the softmax.

    L = −log softmax(y)[t], mean over the batch, in nats      (PyTorch: nn.CrossEntropyLoss)
    """

    title, family = "Softmax + CE", "Output"
    words = "cross entropy classification loss"
    contains, scores, soft = ("Softmax",), True, True

    def module(self) -> Call:
        return Call("nn.CrossEntropyLoss")

    def encoding(self, output: Shape, data: Signature) -> Encoding:
        if data.target != "classes":
            raise ValueError(say("Cross-entropy needs classes, but these targets are real values. Use squared error."))
        if output.rank != 1:
            raise ValueError(
                say("Cross-entropy expects a vector of class scores, but gets {output}. Add a Flatten.", output=output)
            )
        if output.features != data.size:
            raise ValueError(
                say(
                    "Cross-entropy needs one output per class: {size}, but the last layer gives {features}.",
                    size=data.size,
                    features=output.features,
                )
            )
        return "index"
