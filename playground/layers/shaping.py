"""Layers that lay the same values out in another way, or choose some of them."""

import math

from playground.core.language import say
from playground.core.layer import Arg, Call, Layer, NodeFacts, Shape
from playground.core.param import flag, integer, integers


class Shaping(Layer, abstract=True):
    """What the layers share that only move values."""

    family, bends, numbers = "Shape", False, "any"

    def formula(self, facts: NodeFacts) -> str:
        return f"{facts.inputs[0]} → {facts.shapes[0]}"

    def resolved(self, wanted: tuple[int, ...], count: int) -> tuple[int, ...]:
        """The sizes with −1 replaced by what is left of so many values."""
        known = math.prod(size for size in wanted if size > 0)
        if wanted.count(-1) > 1 or 0 in wanted or min(wanted) < -1:
            raise ValueError(
                say("{layer} takes sizes from 1 upwards, and at most one −1 for what is left.", layer=self.title)
            )
        if count % known or (-1 not in wanted and count != known):
            raise ValueError(
                say(
                    "{layer} cannot lay {count} values out as {sizes}. The product of the sizes must be {count}.",
                    layer=self.title,
                    count=count,
                    sizes="×".join(map(str, wanted)),
                )
            )
        return tuple(count // known if size == -1 else size for size in wanted)


class Unflatten(Shaping):
    """Parts one dimension into several: the opposite of Flatten, to make images of vectors.

    C·H·W → C×H×W
    """

    title, hint = "Unflatten", "↦"
    words = "reshape view vector image decoder generator"
    sizes: tuple[int, ...] = integers(
        default=(2, -1), low=-1, high=65_536, least=1, most=5, help="The new sizes; −1 stands for what is left."
    )
    dim: int = integer(default=1, low=1, high=4, label="Dimension", help="Which one is parted, counted from 1.")

    def module(self, x: Shape) -> Call:
        dim = _place(self, self.dim, x)
        return Call("nn.Unflatten", dim, self.resolved(self.sizes, int(x.sizes[dim - 1])))

    def subtitle(self) -> str:
        return say("to {size}", size=_spelled(self.sizes))


class Reshape(Shaping):
    """Lays the values of every example out in other sizes, in the same order.

    y has the sizes that are given; their product is the number of values
    """

    title, hint = "Reshape", "▭"
    words = "view sizes unflatten"
    sizes: tuple[int, ...] = integers(
        default=(2, -1), low=-1, high=65_536, least=1, most=5, help="The new sizes; −1 stands for what is left."
    )

    def module(self, x: Shape) -> Call:
        sizes = self.resolved(self.sizes, math.prod(int(size) for size in x.sizes))
        return Call("torch.reshape", Arg(0), (-1, *sizes))

    def subtitle(self) -> str:
        return say("to {size}", size=_spelled(self.sizes))


class Permute(Shaping):
    """Puts the dimensions into another order: (2, 1) makes L×C of C×L, (2, 3, 1) puts the channels of an image last.

    y[j, i] = x[i, j] for the order (2, 1)
    """

    title, hint, moves = "Permute", "⇄", True
    words = "transpose swap axes dimensions order channels last"
    ranks = (2, 3, 4)
    dims: tuple[int, ...] = integers(
        default=(2, 1),
        low=1,
        high=4,
        least=1,
        most=4,
        label="Order",
        help="The old numbers of the dimensions in their new order, counted from 1; later ones stay where they are.",
    )

    def module(self, x: Shape) -> Call:
        if sorted(self.dims) != [*range(1, len(self.dims) + 1)] or len(self.dims) > x.rank:
            raise ValueError(
                say(
                    "Permute needs each number from 1 to at most {rank} once, not {dims}.",
                    rank=x.rank,
                    dims=", ".join(map(str, self.dims)),
                )
            )
        return Call("torch.permute", Arg(0), (0, *self.dims, *range(len(self.dims) + 1, x.rank + 1)))

    def subtitle(self) -> str:
        return ", ".join(map(str, self.dims))


class Slice(Shaping):
    """Takes a part of one dimension: some channels, some steps, or the last step alone.

    y = x[start : stop : step] along the dimension, counted from 0 as in Python
    """

    title, hint = "Slice", "[a:b]"
    words = "crop cut index select narrow last step token"
    dim: int = integer(default=1, low=1, high=4, label="Dimension", help="Which one is cut, counted from 1.")
    start: int = integer(
        default=0, low=-65_536, high=65_536, help="First place that is taken; negative ones count from the end."
    )
    stop: int = integer(
        default=0,
        low=-65_536,
        high=65_536,
        help="First place that is not taken any more; negative ones count from the end, and 0 is the end itself.",
    )
    step: int = integer(
        default=1, low=1, high=1024, help="With 1 every place is taken, with 2 every other one, and so on."
    )
    drop: bool = flag(
        default=False, label="Drop the dimension", help="Leaves the dimension out where a single place is taken."
    )

    def module(self, x: Shape) -> Call:
        dim = _place(self, self.dim, x)
        taken = len(range(int(x.sizes[dim - 1]))[self.start : self.stop or None : self.step])
        if not taken:
            raise ValueError(say("Slice takes nothing of {size} places. Change start or stop.", size=x.sizes[dim - 1]))
        if self.drop and taken > 1:
            raise ValueError(
                say("Slice takes {count} places, and only one can be dropped. Change start or stop.", count=taken)
            )
        if self.drop and x.rank == 1:
            raise ValueError(say("Slice would leave no dimension of a vector. Do not drop it."))
        return Call("Slice", dim, self.start, self.stop or None, self.step, **({"drop": True} if self.drop else {}))

    def subtitle(self) -> str:
        step = f":{self.step}" if self.step > 1 else ""
        return say("dim {dim}", dim=self.dim) + f" [{self.start or ''}:{self.stop or ''}{step}]"

    def formula(self, facts: NodeFacts) -> str:
        return f"{facts.inputs[0]} → {facts.shapes[0]},  {self.subtitle()}"


def _place(layer: Layer, dim: int, x: Shape) -> int:
    """The dimension, if there is such a one."""
    if dim > x.rank:
        raise ValueError(
            say(
                "{layer} wants dimension {dim}, but {shape} has only {rank}.",
                layer=layer.title,
                dim=dim,
                shape=x,
                rank=x.rank,
            )
        )
    return dim


def _spelled(sizes: tuple[int, ...]) -> str:
    return "×".join("?" if size == -1 else str(size) for size in sizes)
