"""What an edit of a project means for a run of it."""

from __future__ import annotations

from collections.abc import Iterable

from playground.core.document import difference
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
    return place not in ("title", "section", "place", "notes", "card", "budget", "variants", "claims", "metrics")


def places(old: Project, new: Project, rebuilt: bool) -> list[str]:
    """Where two projects differ in what can change what is learned; of the recipe, in which of its params."""
    found: list[str] = []
    for key in difference(old, new):
        if key == ("recipe",) and type(old.recipe) is type(new.recipe):
            one, two = old.recipe, new.recipe
            found += [f"recipe.{name}" for name in one.params() if getattr(one, name) != getattr(two, name)]
        elif affects(key[0], rebuilt):
            found.append(".".join(key))
    return found


def marks(log: Iterable[tuple[int, list[str]]]) -> tuple[tuple[int, str], ...]:
    """Changes of a run after which its values cannot be compared with those before."""
    return tuple((step, place) for step, places in log for place in places if place.startswith("recipe"))
