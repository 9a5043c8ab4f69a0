"""Layers through which data enters."""

from playground.core.graph import InputLayer


class Input(InputLayer):
    """Where the data enters the network, one example at a time; its shape is that of the data. Inside a Block it is
    an input of the Block.
    """

    title, family, hint = "Input", "Data", "x"
    words = "data source image points"
