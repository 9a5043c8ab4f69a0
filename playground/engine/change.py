"""What an edit of a project means for a run of it."""

from __future__ import annotations

from playground.core.project import Project
from playground.engine import start


def given(project: Project, new: bool) -> object:
    """What networks are built from besides their text: what is frozen, how they compute, how `new` ones begin."""
    from playground.engine import manner

    frozen = {role: graph.frozen for role, graph in project.networks.items()}
    return frozen, manner.asked(project), start.rules(project) if new else None


def affects(place: str, rebuilt: bool) -> bool:
    """Whether a change at this place of a project can change what is learned."""
    if place == "networks":
        return rebuilt
    return place not in ("title", "section", "place", "notes", "card", "budget", "variants", "claims")
