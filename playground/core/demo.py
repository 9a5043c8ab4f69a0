"""Demo: a shipped preset, in the order of the lecture."""

from __future__ import annotations

from dataclasses import dataclass

from playground.core import store
from playground.core.problem import Problems
from playground.core.project import SECTIONS, Project
from playground.core.resource import presets


@dataclass(frozen=True)
class Demo:
    """A shipped preset: its id (the name of its file), and the project in it."""

    id: str
    project: Project

    @property
    def words(self) -> str:
        """All that a search looks through."""
        project = self.project
        return f"{self.id} {project.title} {project.section} {project.card.question}".lower()


def demos() -> list[Demo]:
    """The shipped demos, by section and place. One that cannot be read is left out (a test finds it)."""
    found: list[Demo] = []
    for id, file in presets().items():
        try:
            found.append(Demo(id, store.read(file.read_bytes())))
        except Problems:
            continue
    order = {section: n for n, section in enumerate(SECTIONS)}
    return sorted(found, key=lambda demo: (order.get(demo.project.section, 99), demo.project.place, demo.id))
