"""Exporter: writes what was built or trained in a form that other programs read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from playground.core.project import Project
from playground.core.spec import Spec

if TYPE_CHECKING:
    import torch

    from playground.engine.telemetry import Curves


@dataclass(frozen=True, eq=False)
class Finished:
    """A run to be exported: the project, and what training made of it."""

    project: Project
    weights: Mapping[str, Mapping[str, torch.Tensor]] = field(default_factory=dict)
    """state_dict by role; empty where nothing was trained."""
    curves: Curves | None = None
    metrics: Mapping[str, float] = field(default_factory=dict)


class Exporter(Spec, kind="exporters"):
    """One form of output. The member's `format` is the word that follows ``--to``."""

    format: ClassVar[str] = ""
    suffix: ClassVar[str] = ""
    from_window: ClassVar[bool] = False
    """Whether the menu of the window offers it."""

    def write(self, run: Finished, path: Path) -> None:
        """Write the file atomically. Raises Problems where the run does not fit this form, OSError on a full disk."""
        raise NotImplementedError
