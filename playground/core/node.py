"""Node and Edge: a layer at a place on the canvas, and a wire, as immutable values."""

from __future__ import annotations

from dataclasses import dataclass, field

from playground.core.initializer import Initializer
from playground.core.layer import Layer


@dataclass(frozen=True)
class Values:
    """One tensor set by hand, such as a weight: its name in the module, its sizes, and its numbers row by row."""

    name: str
    sizes: tuple[int, ...]
    numbers: tuple[float, ...]


@dataclass(frozen=True)
class Promotion:
    """A param of a Block that stands for params of layers inside ("conv1.out_channels", "block1/conv2.stride")."""

    title: str
    targets: tuple[str, ...]


@dataclass(frozen=True)
class Node:
    """A layer at a place on the canvas. `id` never changes and names the module attribute."""

    id: str
    layer: Layer
    x: float = 0.0
    y: float = 0.0
    title: str = ""
    frozen: bool = False
    """Whether training leaves its weights alone."""
    disabled: bool = False
    """Whether the network is computed without it, as if what it stands between were joined."""
    values: tuple[Values, ...] = field(default=(), repr=False)
    """Tensors that were set by hand; a run starts from them."""
    folded: tuple[Node, ...] = ()
    """Layers that are set on this card and follow it, such as an activation. See `core/fold.py`."""
    tied: str = ""
    """Id of the node beside it whose weights it shares. See `core/tie.py`."""
    initializer: Initializer | None = None
    """How its weights begin; None where the project says."""
    rate: float = 1.0
    """Factor on the learning rate for its weights."""
    inside: str = ""
    """In `Graph.active`, the node on whose card this one is set."""

    @property
    def name(self) -> str:
        """What people read: the user's title, or the layer's."""
        return self.title or self.layer.title

    @property
    def path(self) -> str:
        """How it is named in its graph: by the card that it is on, and itself."""
        return f"{self.inside}/{self.id}" if self.inside else self.id


@dataclass(frozen=True, order=True)
class Edge:
    """A wire from an output port to an input port; ports of a variadic input are numbered ("xs.0")."""

    target: str
    input: str
    source: str
    output: str = "y"
    via: tuple[tuple[float, float], ...] = ()
    """Points that the wire is led through on the canvas."""

    @property
    def key(self) -> tuple[str, str]:
        """Where it ends. At most one wire ends at an input, so this names the wire."""
        return (self.target, self.input)
