"""Squared error."""

from playground.core.dataset import Signature
from playground.core.language import say
from playground.core.layer import Call, Shape
from playground.core.loss import Encoding, Loss


class SquaredError(Loss):
    """Mean of the squared distance between output and target.

    L = mean (y − t)². A class becomes a vector with a single 1, or 0 and 1 where there is one output and two classes
    (PyTorch: nn.MSELoss)
    """

    title, family, soft = "Squared error", "Output", True
    words = "mse mean squared error regression loss"

    def module(self) -> Call:
        return Call("nn.MSELoss")

    def encoding(self, output: Shape, data: Signature) -> Encoding:
        if output.rank != 1:
            raise ValueError(
                say("Squared error expects a vector here, but gets {output}. Add a Flatten.", output=output)
            )
        if data.target == "values":
            if output.features != data.size:
                raise ValueError(
                    say(
                        "The targets have {size} values, but the last layer gives {features}.",
                        size=data.size,
                        features=output.features,
                    )
                )
            return "value"
        if output.features == 1 and data.size == 2:
            return "value"
        if output.features != data.size:
            raise ValueError(
                say(
                    "Squared error needs one output per class: {size}, but the last layer gives {features}.",
                    size=data.size,
                    features=output.features,
                )
            )
        return "one_hot"
