"""Layers that disturb the values while training, so that the network relies on no single one."""

from playground.core.language import say
from playground.core.layer import Call, Layer, NodeFacts, Shape
from playground.core.param import flag, real


class Dropping(Layer, abstract=True):
    """What the layers share that drop a part of the values."""

    family = "Regularise"
    drops, bends = True, False
    p: float = real(
        default=0.5, low=0, high=0.99, label="Drop rate", change="live", help="Probability that a value is dropped."
    )

    def module(self, x: Shape) -> Call:
        return Call(f"nn.{type(self).__name__}", p=self.p)

    def subtitle(self) -> str:
        return f"p = {self.p:g}"

    def formula(self, facts: NodeFacts) -> str:
        factor = 1 / (1 - self.p)
        return say("y = x · mask / (1 − {p:g}) = {factor:.3g} · x · mask while training", p=self.p, factor=factor)


class Dropout(Dropping):
    """While training, sets a random part of the values to zero, so that no unit relies on one other.

    y = x · mask / (1 − p); at test time y = x      (Srivastava et al. 2014)
    """

    title, hint = "Dropout", "p"
    words = "regularise regularize noise mask"


class Dropout2d(Dropping):
    """While training, sets whole feature maps to zero, since neighbouring pixels tell the same.

    y[c] = x[c] · mask[c] / (1 − p); at test time y = x      (Tompson et al. 2015)
    """

    title, hint = "Dropout2d", "p"
    words = "regularise regularize spatial channel feature map mask"
    ranks = (3,)


class AlphaDropout(Dropping):
    """Dropout for networks of SELU: keeps mean and variance as they are, by values other than zero.

    y = a (x · mask + α′ (1 − mask)) + b, with α′ = −1.7581 and a, b such that mean and variance stay
    (Klambauer et al. 2017)
    """

    title, hint = "AlphaDropout", "p"
    words = "regularise regularize selu self normalizing mask"

    def formula(self, facts: NodeFacts) -> str:
        q = 1 - self.p
        a = (q + 3.0909 * q * self.p) ** -0.5
        b = a * 1.7581 * self.p
        return say("y = {a:.3g} (x · mask − 1.76 (1 − mask)) + {b:.3g} while training", a=a, b=b)


class MaskingNoise(Dropping):
    """While training, sets a random part of its input to zero and leaves the rest as it is.

    y = x · mask; at test time y = x      (the noise of denoising autoencoders, Vincent et al. 2008)
    """

    title, hint = "MaskingNoise", "0?"
    words = "noise denoising autoencoder corruption mask"
    p: float = real(
        default=0.25, low=0, high=0.99, label="Drop rate", change="live", help="Probability that a value is dropped."
    )

    def module(self, x: Shape) -> Call:
        return Call("MaskingNoise", self.p)

    def formula(self, facts: NodeFacts) -> str:
        return say("y = x · mask while training,  mask = 0 for {part:.0f} % of the values", part=100 * self.p)


class DropPath(Dropping):
    """While training, leaves out a whole branch for some of the examples: put it in front of an Add.

    y = x · keep / (1 − p), with one keep of 0 or 1 for each example      (Huang et al. 2016, Deep networks with
    stochastic depth)
    """

    title, hint = "DropPath", "⇢"
    words = "stochastic depth residual branch regularise regularize"
    p: float = real(
        default=0.1, low=0, high=0.99, label="Drop rate", change="live", help="Probability that the branch is left out."
    )

    def module(self, x: Shape) -> Call:
        return Call("DropPath", self.p)

    def formula(self, facts: NodeFacts) -> str:
        return say(
            "y = x · keep / (1 − {p:g}),  keep = 0 for {part:.0f} % of the examples while training",
            p=self.p,
            part=100 * self.p,
        )


class GaussianNoise(Layer):
    """While training, adds random numbers, so that small differences do not matter.

    y = x + ε, ε ~ N(0, std²); at test time y = x      (Sietsma and Dow 1991; Bishop 1995 shows that it acts as a
    penalty on steep functions)
    """

    title, family, hint, icon = "GaussianNoise", "Regularise", "+ε", "noise"
    bends = False
    words = "random normal jitter denoising regularise regularize"
    std: float = real(
        default=0.1, low=0, high=100, label="Strength", change="live", help="Standard deviation of what is added."
    )
    relative: bool = flag(
        default=False, help="Strength counts in parts of each value, so that zeros stay zero and large values get more."
    )

    def module(self, x: Shape) -> Call:
        return Call("GaussianNoise", self.std, **({"relative": True} if self.relative else {}))

    def subtitle(self) -> str:
        return f"σ = {self.std:g}" + (f", {say('relative')}" if self.relative else "")

    def formula(self, facts: NodeFacts) -> str:
        factor = "x · ε" if self.relative else "ε"
        return say("y = x + {noise},  ε ~ N(0, {std:g}²) while training", noise=factor, std=self.std)
