"""Where a run is: everything besides tensors that a checkpoint has to remember."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from playground.core.stop_rule import FALLBACK

if TYPE_CHECKING:
    from playground.engine.trainer import Trainer


@dataclass
class Position:
    """Where a run is; all of it goes into a checkpoint."""

    step: int = 0
    epoch: int = 0
    """Finished epochs."""
    example: int = 0
    """Examples of the current epoch that were used already."""
    batch_size: int = 0
    """That of the current epoch; a change counts from the next."""
    samples: int = 0
    seconds: float = 0.0
    """Spent on training steps alone."""
    origin_step: int = 0
    """Where the schedule began."""
    goal_epoch: int = 0
    """Epoch at which the run ends."""
    origin_epoch: int = 0
    first_loss: float = math.nan
    """With the loss that is in use now."""
    judged_from: int = 0
    """Step after which losses can be compared with it."""
    epoch_sums: dict[str, float] = field(default_factory=dict)
    epoch_steps: int = 0
    validated: bool = True
    best: tuple[str, float, int] | None = None
    best_latest: dict[str, float] = field(default_factory=dict)
    """Metrics of the validation when it was best."""
    latest: dict[str, float] = field(default_factory=dict)
    stopped: bool = False
    """Whether a stop rule has ended the run."""
    ended: str = ""
    """How it ended, in words, where that is worth saying."""
    spent: list[str] = field(default_factory=list)
    """Stop rules that have ended the run once and are not to do so again."""
    schedule: dict[str, float] = field(default_factory=dict)
    """What the schedule of the learning rate has learned of the loss."""
    memory: dict[str, float] = field(default_factory=dict)
    """What the stop rules remember."""
    runner: str = ""
    """Who trained the last step: "native" code or PyTorch, "eager"."""

    def note_best(self, metric: str, direction: str) -> bool:
        """Remember the newest value of a metric (or of the validation loss, where there is none) if it is the best."""
        if metric not in self.latest:
            metric, direction = FALLBACK
        value = self.latest.get(metric, math.nan)
        if not math.isfinite(value):
            return False
        old = self.best
        if old is None or old[0] != metric or (value > old[1] if direction == "max" else value < old[1]):
            self.best = (metric, value, self.epoch)
            self.best_latest = {name: found for name, found in self.latest.items() if name.startswith("validation.")}
            return True
        return False


class Mark:
    """Where a trainer is at a moment, to compare with a later one."""

    def __init__(self, trainer: Trainer) -> None:
        self.step, self.epoch, self.validated = trainer.at.step, trainer.at.epoch, trainer.at.validated
