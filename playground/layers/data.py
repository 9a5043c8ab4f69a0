"""Layers through which data enters."""

from playground.core.graph import InputLayer, OutputLayer
from playground.core.layer import Call, Shape


class Input(InputLayer):
    """Where the data enters the network, one example at a time; its shape is that of the data. Inside a Block it is
    an input of the Block.
    """

    title, family, hint = "Input", "Data", "x"
    words = "data source image points"


class Output(OutputLayer):
    """What leaves a Block, or the network: it passes on its input as it is. It is needed only for a value that is used
    inside as well; otherwise the last layer is the output.
    """

    title, family, hint = "Output", "Structure", "y"
    numbers = "any"
    words = "out identity end result"

    def module(self, x: Shape) -> Call:
        return Call("nn.Identity")
