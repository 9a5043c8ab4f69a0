"""The workhorses of every network."""

from playground.core.formula import counted, joined
from playground.core.language import say
from playground.core.layer import Call, Layer, NodeFacts, Shape
from playground.core.param import flag, integer


class Linear(Layer):
    """Every output is a weighted sum of all inputs, plus a bias.

    y = x Wᵀ + b      (PyTorch: nn.Linear)
    """

    title, family, hint = "Linear", "Core", "xW+b"
    linear, bends = True, False
    words = "dense fully connected perceptron unit neuron"
    ranks = (1, 2)
    out_features: int = integer(default=64, low=1, high=65_536, label="Output features", help="Number of units.")
    bias: bool = flag(default=True, label="Use bias", help="Adds a learned constant to every unit.")

    def module(self, x: Shape) -> Call:
        return Call("nn.Linear", x.features, self.out_features, bias=self.bias)

    def subtitle(self) -> str:
        return say("{count} units", count=self.out_features)

    def formula(self, facts: NodeFacts) -> str:
        given, units = facts.inputs[0].features, self.out_features
        bias, extra = (f" + b,  b: {units:,}", f" + {units}") if self.bias else ("", "")
        return joined(f"y = W x{bias},  W: {units:,}×{given:,}", counted(f"{units}·{given}{extra}", facts.parameters))


class Flatten(Layer):
    """Lays all numbers of an example in one row, so that a Linear layer can read an image.

    C×H×W → C·H·W
    """

    title, family, hint, icon = "Flatten", "Core", "→", "flatten"
    bends, numbers = False, "any"
    words = "reshape vector"
    ranks = (1, 2, 3, 4)

    def module(self, x: Shape) -> Call:
        return Call("nn.Flatten")

    def formula(self, facts: NodeFacts) -> str:
        return f"{'·'.join(map(str, facts.inputs[0].sizes))} = {facts.shapes[0]}"
