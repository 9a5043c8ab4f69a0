"""Problem: the one form in which anything complains."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from playground.core.project import Project


@dataclass(frozen=True)
class Fix:
    """A one-click remedy: a label for the button and a pure edit of the project."""

    label: str
    apply: Callable[[Project], Project] = field(compare=False, repr=False)


@dataclass(frozen=True)
class Problem:
    """What is wrong, where, and how to mend it, in words a learner understands.

    `where` is a path in the grammar of `core.path` (``networks.network.conv1.kernel_size``) or "" for the
    project as a whole. An "error" keeps the network from training; a "warning" does not.
    """

    where: str
    message: str
    fix: Fix | None = None
    severity: Literal["error", "warning"] = "error"
    check: str = field(default="", compare=False)
    """Name of the check that found it; problems of one kind can be mended together."""

    def __str__(self) -> str:
        return f"{self.where}: {self.message}" if self.where else self.message


class Problems(Exception):
    """Raised by readers and builders with everything that is wrong, not only the first thing."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems


def errors(problems: list[Problem]) -> list[Problem]:
    return [problem for problem in problems if problem.severity == "error"]
