"""No schedule."""

from playground.core.schedule import Schedule


class Constant(Schedule):
    """Keeps the learning rate as it is set."""

    title = "Constant"

    def factor(self, step: int, total: int) -> float:
        return 1.0
