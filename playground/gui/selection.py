"""Selection: what the user has picked on the canvas."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Selection:
    """Nodes and wires of one graph, or the loss behind it. View state: never stored in a project."""

    role: str = "network"
    path: tuple[str, ...] = ()
    """Ids of the Blocks that were entered."""
    nodes: tuple[str, ...] = ()
    edges: tuple[tuple[str, str], ...] = ()
    end: Literal["", "loss"] = ""
    annotations: tuple[str, ...] = ()
    """Ids of notes and frames."""

    @property
    def node_path(self) -> str:
        """Path of the only selected node ("block1/conv1"); "" unless there is exactly one."""
        return "/".join((*self.path, self.nodes[0])) if len(self.nodes) == 1 else ""
