"""Loss of training and validation."""

from playground.gui.curve_panel import CurvePanel


class LossPanel(CurvePanel):
    """What training makes small, for training and validation examples."""

    name, title, order, stretch = "loss", "Loss", 10, 3
    metric, measured_in, can_log = "loss", "loss", True
