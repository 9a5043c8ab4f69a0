"""Reference: a run that was pinned; `grey_curves` draws it. Nothing here waits for plots to be imported."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from playground.engine.telemetry import Curve


@dataclass(frozen=True, eq=False)
class Reference:
    """A pinned run: its name, and its curves by the names of their metrics."""

    name: str
    curves: Mapping[str, Curve]
