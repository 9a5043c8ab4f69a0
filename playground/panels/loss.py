"""Loss of training and validation."""

from __future__ import annotations

from collections.abc import Sequence

from playground.core.language import say
from playground.gui.curve_panel import CurvePanel


class LossPanel(CurvePanel):
    """What training makes small, for training and validation examples; of several outputs their sum, or one."""

    name, title, order, stretch = "loss", "Loss", 10, 3
    curve_name, measured_in, can_log = "loss", "loss", True

    def offered(self, curves: Sequence[str]) -> dict[str, str]:
        parts = {name: say("Loss of {output}", output=name[5:]) for name in curves if name.startswith("loss.")}
        return {"loss": say("Loss"), **parts}
