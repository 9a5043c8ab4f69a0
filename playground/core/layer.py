"""Layer: one kind of node, the shapes that flow between nodes, and the Call that makes a module."""

from __future__ import annotations

import inspect
import math
import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Any, ClassVar, Literal

from playground.core.language import say
from playground.core.spec import Spec

FAMILY_ICONS = {
    "Data": "data",
    "Core": "core",
    "Convolution": "convolution",
    "Pooling": "pooling",
    "Activation": "activation",
    "Normalise": "normalise",
    "Regularise": "dropout",
    "Sequence": "sequence",
    "Combine": "combine",
    "Shape": "shape",
    "Structure": "structure",
}
"""Icon of each family, where a layer has none of its own."""

FAMILIES = tuple(FAMILY_ICONS)
"""Headings of the palette, in order."""


ITEM_BYTES = {"float64": 8, "int64": 8, "float16": 2, "bfloat16": 2, "uint8": 1, "bool": 1}
"""Memory of one number by its type; 4 for all others."""


@dataclass(frozen=True)
class Shape:
    """Sizes of a tensor without its batch dimension.

    `sizes` holds whole numbers, or names ("T") for sizes that are known only when data is there.
    """

    sizes: tuple[int | str, ...]
    dtype: str = "float32"

    @property
    def rank(self) -> int:
        return len(self.sizes)

    @property
    def channels(self) -> int:
        """First size: the channels of an image or the features of a vector."""
        return self._number(0)

    @property
    def features(self) -> int:
        """Last size."""
        return self._number(-1)

    @property
    def bytes(self) -> int:
        """Memory of one example; a size that changes with the data counts as 1."""
        return math.prod(size for size in self.sizes if isinstance(size, int)) * ITEM_BYTES.get(self.dtype, 4)

    def _number(self, index: int) -> int:
        size = self.sizes[index]
        if not isinstance(size, int):
            raise ValueError(say("needs a fixed size, but this one ({size}) changes with the data", size=size))
        return size

    def __str__(self) -> str:
        return "×".join(str(size) for size in self.sizes) or "1"


STEPS_LAST = "a signal (C×L)"
"""Name of rank 2 where the channels come first."""
RANK_NAMES = {1: "a vector", 2: "a sequence (L×C)", 3: "an image (C×H×W)", 4: "a volume (C×D×H×W)"}


@dataclass(frozen=True)
class Arg:
    """Placeholder in a Call for the value at input port `index`."""

    index: int


OPERATORS: Mapping[str, Callable[[Any, Any], Any]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "@": operator.matmul,
}
"""Targets of a Call that stand between its arguments."""


@dataclass(frozen=True)
class Call:
    """One expression, to be built or printed.

    ``Call("nn.Linear", 3, 4)`` makes a module that is then applied to the inputs.
    ``Call("Threshold", level=0.5)``, without a dot, makes one of our own modules (``layers/modules``).
    ``Call("torch.cat", [Arg(0), Arg(1)], dim=1)`` is applied in place; an operator as the target joins its arguments.
    Arguments are numbers, flags, enumerated words, None, tuples and lists of these, Args, and Calls that
    compute: nothing that a user wrote as text.
    """

    target: str
    args: tuple[Any, ...]
    kwargs: Mapping[str, Any]

    def __init__(self, target: str, *args: Any, **kwargs: Any) -> None:
        object.__setattr__(self, "target", target)
        object.__setattr__(self, "args", args)
        object.__setattr__(self, "kwargs", kwargs)

    def __hash__(self) -> int:
        return hash(self.source([f"_{i}" for i in range(9)]))

    @cached_property
    def is_module(self) -> bool:
        """True where the expression makes a module, False where it computes on its inputs at once."""
        return not any(_holds_arg(value) for value in (*self.args, *self.kwargs.values()))

    @property
    def is_own(self) -> bool:
        """Whether it makes one of our own modules, whose source is printed as well."""
        return self.target.isidentifier()

    def source(self, inputs: list[str] | None = None) -> str:
        """Print the expression, with the names of its inputs in place of the Args."""
        names = inputs or []
        if self.target in OPERATORS:
            return f" {self.target} ".join(_print(value, names) for value in self.args)
        parts = [_print(value, names) for value in self.args]
        parts += [f"{key}={_print(value, names)}" for key, value in self.kwargs.items()]
        return f"{self.target}({', '.join(parts)})"


def _holds_arg(value: Any) -> bool:
    if isinstance(value, Call):
        return not value.is_module
    if isinstance(value, list | tuple):
        return any(_holds_arg(item) for item in value)
    return isinstance(value, Arg)


def _print(value: Any, names: list[str]) -> str:
    match value:
        case Arg(index):
            return names[index]
        case Call():
            return f"({value.source(names)})" if value.target in OPERATORS else value.source(names)
        case bool() | int() | float() | None:
            return repr(value)
        case str():
            if not value.replace("_", "").isalnum():
                raise ValueError(say("{value!r} is not a plain word and is not printed into code", value=value))
            return repr(value)
        case list():
            return f"[{', '.join(_print(item, names) for item in value)}]"
        case tuple():
            inner = ", ".join(_print(item, names) for item in value)
            return f"({inner},)" if len(value) == 1 else f"({inner})"
        case _:
            raise TypeError(f"cannot print {type(value).__name__} into code")


@dataclass(frozen=True)
class Port:
    """A place where a wire ends: its name, and whether it takes any number of wires."""

    name: str
    variadic: bool = False


class Layer(Spec, kind="layers"):
    """One kind of node. Subclasses give params, `ranks` and `module`; all else follows from these.

    The input ports are the parameters of `module`; ``*xs`` takes any number of wires.
    """

    ranks: ClassVar[tuple[int, ...]] = ()
    """Ranks (without batch) that every input may have; empty: any."""
    numbers: ClassVar[Literal["float", "whole", "any"]] = "float"
    """What its inputs hold: "whole" for numbers that are names of things, such as those of letters."""
    steps_last: ClassVar[bool] = False
    """Whether it takes a sequence as C×L, channels first, as convolutions do."""
    outputs: ClassVar[tuple[str, ...]] = ("y",)
    icon: ClassVar[str] = ""
    """File in ``resources/icons`` without its ending; "" takes that of the family."""
    hint: ClassVar[str] = ""
    """Two or three characters shown at the right of the palette entry."""
    linear: ClassVar[bool] = False
    """Whether it is a learned weighted sum of its input."""
    bends: ClassVar[bool] = True
    """False where it only sums, scales, moves or drops values: linear layers around it remain one linear map."""
    range: ClassVar[tuple[float, float]] = (-math.inf, math.inf)
    """Between which values its outputs lie."""
    steepest: ClassVar[float] = 1.0
    """Largest slope of an activation: no more of the gradient than this comes back through it."""
    dies: ClassVar[bool] = False
    """Whether nothing of the gradient comes back where its input is negative."""
    keeps_positive: ClassVar[bool] = False
    """Whether it leaves values from zero upwards as they are."""
    moves: ClassVar[bool] = False
    """Whether it puts values at other places, even where the shape stays the same."""
    widens: ClassVar[bool] = False
    """Whether its window is what one number becomes, and not what one is made of."""
    unrolls: ClassVar[bool] = False
    """Whether it computes a sequence step by step, at a cost that is the same for each."""
    batch_statistics: ClassVar[bool] = False
    """Whether it looks at the whole batch while training, and so needs more than one example."""
    drops: ClassVar[bool] = False
    """Whether it sets a random part `p` of the values to zero while training."""

    def module(self, *xs: Shape) -> Call:
        """The expression for inputs of these shapes. ValueError with a sentence where they do not fit."""
        raise NotImplementedError

    @classmethod
    def rank_name(cls, rank: int) -> str:
        """What an input of this rank is for it, in English."""
        return STEPS_LAST if rank == 2 and cls.steps_last else RANK_NAMES.get(rank, f"{rank} dimensions")

    def subtitle(self) -> str:
        """The line under the title in a node: the params that matter most."""
        return ""

    def formula(self, facts: NodeFacts) -> str:
        """Its formula with the numbers of one node: sizes from the inferred shapes, and how parameters are counted."""
        return ""

    @classmethod
    def icon_name(cls) -> str:
        return cls.icon or FAMILY_ICONS.get(cls.family, "core")

    def input_ports(self) -> tuple[Port, ...]:
        return _ports(type(self))

    def output_ports(self) -> tuple[Port, ...]:
        return _outputs(self.outputs)

    @property
    def first_output(self) -> str:
        """The output that counts where none is named."""
        return self.output_ports()[0].name


@cache
def _outputs(names: tuple[str, ...]) -> tuple[Port, ...]:
    return tuple(Port(name) for name in names)


_port_cache: dict[type[Layer], tuple[Port, ...]] = {}


def _ports(cls: type[Layer]) -> tuple[Port, ...]:
    if cls not in _port_cache:
        parameters = list(inspect.signature(cls.module).parameters.values())[1:]
        _port_cache[cls] = tuple(Port(item.name, item.kind is item.VAR_POSITIONAL) for item in parameters)
    return _port_cache[cls]


@dataclass(frozen=True)
class Saved:
    """What the backward pass needs of a layer's forward pass, and so what stays in memory until then."""

    inputs: tuple[int, ...] = ()
    """Numbers of the inputs that are needed again."""
    outputs: tuple[int, ...] = ()
    extra: int = 0
    """Bytes per example besides, such as where the maximum of each window was."""
    view: int | None = None
    """The input whose memory the output shares."""


@dataclass(frozen=True)
class NodeFacts:
    """What shape inference knows of one node, as plain numbers that every view can show."""

    shapes: tuple[Shape, ...] = ()
    """One per output; empty where unknown."""
    inputs: tuple[Shape, ...] = ()
    parameters: int = 0
    macs: int = 0
    """Multiply–accumulate operations for one example."""
    calls: tuple[Call, ...] = field(default=(), repr=False)
    saved: Saved = Saved()
    own: NodeFacts | None = None
    """Those of the layer alone, where others are set on its card and the rest here is of all together."""
