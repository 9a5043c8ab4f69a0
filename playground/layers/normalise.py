"""Layers that keep values in a range where learning is stable."""

from typing import Any

from playground.core.formula import counted, joined
from playground.core.language import say
from playground.core.layer import Call, Layer, NodeFacts, Shape
from playground.core.param import choice, flag, integer, real


class Norm(Layer, abstract=True):
    """What the norms share."""

    family, hint, bends = "Normalise", "x̂", True
    eps: float = real(
        default=1e-5, low=1e-12, high=0.1, scale="log", help="Added to the variance, so that nothing divides by zero."
    )


class BatchNorm(Norm, abstract=True):
    """What the batch norms share."""

    batch_statistics, bends = True, False
    words = "normalise normalize batch normalization"
    momentum: float = real(
        default=0.1,
        low=0,
        high=1,
        help="How fast the running mean and variance, used at test time, follow the batches.",
    )

    def module(self, x: Shape) -> Call:
        return Call(f"nn.{type(self).__name__}", x.channels, eps=self.eps, momentum=self.momentum)

    def formula(self, facts: NodeFacts) -> str:
        channels = facts.inputs[0].channels
        return joined(
            f"y = γ (x − mean) / √(var + {self.eps:g}) + β,  γ and β: {channels}",
            f"running ← {1 - self.momentum:.3g} · running + {self.momentum:g} · batch",
            counted(f"2·{channels}", facts.parameters),
        )


class BatchNorm1d(BatchNorm):
    """Gives every feature, or every channel of a signal, mean 0 and variance 1 over the batch, then a learned scale and
    shift.

    x̂ = (x − mean) / √(var + ε),  y = γ x̂ + β      (Ioffe and Szegedy 2015)
    """

    title = "BatchNorm1d"
    ranks, steps_last = (1, 2), True


class BatchNorm2d(BatchNorm):
    """Gives every channel mean 0 and variance 1 over batch and image, then a learned scale and shift.

    x̂ = (x − mean) / √(var + ε),  y = γ x̂ + β      (Ioffe and Szegedy 2015)
    """

    title = "BatchNorm2d"
    ranks = (3,)


class BatchNorm3d(BatchNorm):
    """Gives every channel mean 0 and variance 1 over batch and volume, then a learned scale and shift.

    x̂ = (x − mean) / √(var + ε),  y = γ x̂ + β      (Ioffe and Szegedy 2015)
    """

    title = "BatchNorm3d"
    ranks = (4,)


class OwnNorm(Norm, abstract=True):
    """What the norms share that look at one example alone."""

    affine: bool = flag(
        default=True, label="Learned scale", help="Learns a factor γ and, where there is one, a shift β afterwards."
    )

    def told(self, line: str, sizes: str, count: int, facts: NodeFacts) -> str:
        """The formula, with the parameters where there are some."""
        if not self.affine:
            return line.replace("γ ", "").replace(" + β", "")
        return joined(f"{line},  {say('γ and β: {sizes}', sizes=sizes)}", counted(f"2·{count}", facts.parameters))


class LayerNorm(OwnNorm):
    """Gives the features of every example, or of every step of a sequence, mean 0 and variance 1.

    x̂ = (x − mean) / √(var + ε),  y = γ x̂ + β      (Ba, Kiros and Hinton 2016). At training and test time the same.
    """

    title = "LayerNorm"
    words = "normalise normalize layer normalization transformer"
    over: str = choice(
        default="last",
        choices=("last", "all"),
        help="Mean and variance of the last size (features of a vector or of a step), or of the whole example.",
    )

    def module(self, x: Shape) -> Call:
        sizes: Any = x.features if self.over == "last" else x.sizes
        return Call("nn.LayerNorm", sizes, eps=self.eps, **({} if self.affine else {"elementwise_affine": False}))

    def formula(self, facts: NodeFacts) -> str:
        x = facts.inputs[0]
        sizes = (x.features,) if self.over == "last" else x.sizes
        line = f"y = γ (x − mean) / √(var + {self.eps:g}) + β"
        return self.told(line, str(Shape(sizes)), facts.parameters // 2, facts)


class RMSNorm(OwnNorm):
    """Divides the features of every example, or of every step, by their size; a LayerNorm without the mean.

    y = γ x / √(mean of x² + ε)      (Zhang and Sennrich 2019; used in Llama)
    """

    title, hint = "RMSNorm", "x/√"
    words = "normalise normalize root mean square transformer llama"

    def module(self, x: Shape) -> Call:
        return Call("nn.RMSNorm", x.features, eps=self.eps, **({} if self.affine else {"elementwise_affine": False}))

    def formula(self, facts: NodeFacts) -> str:
        count, factor = facts.inputs[0].features, "γ " if self.affine else ""
        line = say(
            "y = {factor}x / √(mean of x² + {eps:g}),  over {count} features", factor=factor, eps=self.eps, count=count
        )
        return joined(line, counted(str(count), facts.parameters) if self.affine else "")


class GroupNorm(OwnNorm):
    """Parts the channels into groups and gives each group of every example mean 0 and variance 1.

    x̂ = (x − mean) / √(var + ε),  y = γ x̂ + β      (Wu and He 2018). Works with batches of any size.
    """

    title = "GroupNorm"
    steps_last = True
    words = "normalise normalize group normalization"
    num_groups: int = integer(
        default=2, low=1, high=4096, label="Groups", help="Number of groups; must divide the number of channels."
    )

    def module(self, x: Shape) -> Call:
        if x.channels % self.num_groups:
            raise ValueError(
                say(
                    "GroupNorm cannot part {channels} channels into {groups} equal groups. Choose a number that "
                    "divides {channels}.",
                    channels=x.channels,
                    groups=self.num_groups,
                )
            )
        rare = {} if self.affine else {"affine": False}
        return Call("nn.GroupNorm", self.num_groups, x.channels, eps=self.eps, **rare)

    def subtitle(self) -> str:
        return say("{count} groups", count=self.num_groups)

    def formula(self, facts: NodeFacts) -> str:
        channels = facts.inputs[0].channels
        line = f"y = γ (x − mean) / √(var + {self.eps:g}) + β"
        told = self.told(line, str(channels), channels, facts)
        return joined(f"{channels} / {self.num_groups} = {channels // self.num_groups}", told)


class InstanceNorm(OwnNorm, abstract=True):
    """What the instance norms share."""

    words = "normalise normalize instance normalization style transfer contrast"
    affine: bool = flag(
        default=False, label="Learned scale", help="Learns a factor γ and a shift β for every channel afterwards."
    )

    def module(self, x: Shape) -> Call:
        rare = {"affine": True} if self.affine else {}
        return Call(f"nn.{type(self).__name__}", x.channels, eps=self.eps, **rare)

    def formula(self, facts: NodeFacts) -> str:
        channels = facts.inputs[0].channels
        return self.told(f"y = γ (x − mean) / √(var + {self.eps:g}) + β", str(channels), channels, facts)


class InstanceNorm1d(InstanceNorm):
    """Gives every channel of every signal mean 0 and variance 1.

    x̂ = (x − mean) / √(var + ε)      (Ulyanov, Vedaldi and Lempitsky 2016)
    """

    title = "InstanceNorm1d"
    ranks, steps_last = (2,), True


class InstanceNorm2d(InstanceNorm):
    """Gives every channel of every image mean 0 and variance 1, which takes away contrast and style.

    x̂ = (x − mean) / √(var + ε)      (Ulyanov, Vedaldi and Lempitsky 2016)
    """

    title = "InstanceNorm2d"
    ranks = (3,)


class InstanceNorm3d(InstanceNorm):
    """Gives every channel of every volume mean 0 and variance 1.

    x̂ = (x − mean) / √(var + ε)      (Ulyanov, Vedaldi and Lempitsky 2016)
    """

    title = "InstanceNorm3d"
    ranks = (4,)


class LocalResponseNorm(Layer):
    """Divides each value by the strength of its neighbours in nearby channels, so that the strongest stands out.

    y[c] = x[c] / (k + α/n · Σ x[c′]²)^β over the n channels around c      (Krizhevsky, Sutskever and Hinton 2012)
    """

    title, family, hint = "LocalResponseNorm", "Normalise", "x/Σ"
    words = "lrn local response normalise normalize lateral inhibition alexnet"
    ranks = (3,)
    size: int = integer(default=5, low=1, high=64, label="Neighbours", help="Number of channels that are summed (n).")
    alpha: float = real(default=1e-4, low=1e-8, high=10, scale="log", help="Weight of the sum (α).")
    beta: float = real(default=0.75, low=0, high=4, help="Power to which the divisor is raised (β).")
    k: float = real(default=2.0, low=0.01, high=100, help="Constant that is added, so that nothing divides by zero.")

    def module(self, x: Shape) -> Call:
        return Call("nn.LocalResponseNorm", self.size, alpha=self.alpha, beta=self.beta, k=self.k)

    def subtitle(self) -> str:
        return say("{count} channels", count=self.size)

    def formula(self, facts: NodeFacts) -> str:
        n, channels = self.size, facts.inputs[0].channels
        return f"y[c] = x[c] / ({self.k:g} + {self.alpha:g}/{n} · Σ x[c′]²)^{self.beta:g},  c = 1…{channels}"
