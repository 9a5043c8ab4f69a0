"""The workhorses of every network."""

from playground.core.formula import counted, joined
from playground.core.language import say
from playground.core.layer import Call, Layer, NodeFacts, Shape
from playground.core.param import flag, integer
from playground.core.weight_norm import lengths, normed, weight_norm


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
    norm: str = weight_norm()

    def module(self, x: Shape) -> Call:
        return normed(Call("nn.Linear", x.features, self.out_features, bias=self.bias), self.norm)

    def subtitle(self) -> str:
        return say("{count} units", count=self.out_features)

    def formula(self, facts: NodeFacts) -> str:
        given, units = facts.inputs[0].features, self.out_features
        bias, extra = (f" + b,  b: {units:,}", f" + {units}") if self.bias else ("", "")
        extra += lengths(self.norm, units)
        return joined(f"y = W x{bias},  W: {units:,}×{given:,}", counted(f"{units}·{given}{extra}", facts.parameters))


class Bilinear(Layer):
    """Every output is a weighted sum of all products of a number of the first input and one of the second.

    y[o] = aᵀ W[o] b + b[o]      (PyTorch: nn.Bilinear; Tenenbaum and Freeman 2000)
    """

    title, family, hint = "Bilinear", "Core", "aWb"
    words = "product two inputs interaction"
    ranks = (1, 2)
    out_features: int = integer(default=64, low=1, high=4096, label="Output features", help="Number of units.")
    bias: bool = flag(default=True, label="Use bias", help="Adds a learned constant to every unit.")

    def module(self, a: Shape, b: Shape) -> Call:
        if a.sizes[:-1] != b.sizes[:-1]:
            raise ValueError(
                say("Bilinear needs inputs that agree in all sizes but the last, but gets {a} and {b}.", a=a, b=b)
            )
        return Call("nn.Bilinear", a.features, b.features, self.out_features, bias=self.bias)

    def subtitle(self) -> str:
        return say("{count} units", count=self.out_features)

    def formula(self, facts: NodeFacts) -> str:
        a, b = (x.features for x in facts.inputs)
        sum = f"{self.out_features}·({a}·{b}{' + 1' if self.bias else ''})"
        line = f"y[o] = aᵀ W[o] b{' + b[o]' if self.bias else ''},  W[o]: {a}×{b},  o = 1…{self.out_features}"
        return joined(line, counted(sum, facts.parameters))


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
