"""What an edit of a project means for a run of it."""

from __future__ import annotations

from playground.core.project import Project


def frozen(project: Project) -> dict[str, frozenset[str]]:
    """The nodes of each network that are not to learn."""
    return {role: graph.frozen for role, graph in project.networks.items()}


def affects(place: str, rebuilt: bool) -> bool:
    """Whether a change at this place of a project can change what is learned."""
    if place == "networks":
        return rebuilt
    return place not in ("title", "section", "place", "notes", "card", "budget", "variants", "claims")
