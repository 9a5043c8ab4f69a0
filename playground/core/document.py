"""Document: the current Project, its history, and the one signal from which every view updates."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from functools import cached_property
from typing import Any

from playground.core.block import everywhere
from playground.core.graph import Graph, at_path, with_graph_at
from playground.core.language import say
from playground.core.project import Project
from playground.core.signal import Signal

MERGE_SECONDS = 1.0
"""Edits that would merge are steps of their own when so much time lies between them."""


class Stroke:
    """A key for edits of one gesture, such as a drag: they merge however long it takes, and with no other."""


RECENT = 8
"""So many steps are kept as whole projects, so that going back and forth is quick."""

Key = tuple[str, ...]
Patch = Mapping[Key, tuple[Any, Any]]
"""What differs between two projects, by identity: {place: (before, after)}. None stands for “not there”."""


@dataclass(frozen=True)
class Change:
    """One step from `before` to `after`, whether edited, undone, redone or opened."""

    label: str
    before: Project
    after: Project
    patch: Patch
    opened: bool = False

    def touches(self, *place: str) -> bool:
        """Whether anything below a place changed, for instance ``("networks",)`` or ``("epochs",)``."""
        if self.opened or len(place) == 1:
            return self.opened or place[0] in self._parts
        return any(key[: len(place)] == place for key in self.patch)

    @cached_property
    def _parts(self) -> frozenset[str]:
        """The parts of the project in which something changed."""
        return frozenset([key[0] for key in self.patch])


@dataclass(frozen=True)
class Entry:
    """One step of the history; successive edits with an equal `merge` key share one."""

    label: str
    patch: Patch
    merge: object = None


class Document:
    """Holds the current Project. `edit` is the only way to change it; all views listen to `changed`."""

    def __init__(self, project: Project) -> None:
        self.changed: Signal[Change] = Signal()
        self.refused: Signal[str] = Signal()
        """An edit was not made; tells why, in words."""
        self.guard: Callable[[Patch], str] = lambda _: ""
        """Why an edit must not be made now; "" if it may."""
        self._project = project
        self._entries: list[Entry] = []
        self._position = 0
        self._edited_at = 0.0
        self._saved: Project | None = project
        self._recent: dict[int, Project] = {0: project}
        """The project at the steps that were seen last."""
        self.together = False
        """Whether what is edited inside a Block is edited in all Blocks that hold the same network."""

    @property
    def project(self) -> Project:
        return self._project

    @property
    def edited(self) -> bool:
        """Whether the project differs from what was last saved or opened."""
        return self._project is not self._saved and self._project != self._saved

    def edit(self, label: str, project: Project, merge: object = None) -> None:
        """Make `project` the current one and remember how to go back.

        Edits with the same `merge` key in quick succession (a number that is stepped), or of one Stroke (a slider that
        is dragged), become one step of the history.
        """
        patch = difference(self._project, project)
        if not patch or not self._may(label, patch):
            return
        del self._entries[self._position :]
        start = self._project
        now = time.monotonic()
        lately, self._edited_at = isinstance(merge, Stroke) or now - self._edited_at < MERGE_SECONDS, now
        if merge is not None and lately and self._entries and self._entries[-1].merge == merge:
            start = applied(start, inverted(self._entries.pop().patch))
        if whole := patch if start is self._project else difference(start, project):
            self._entries.append(Entry(label, whole, merge))
        self._position = len(self._entries)
        self._recent = {step: kept for step, kept in self._recent.items() if step < self._position}
        self._move(label, project, patch)

    def _keep(self, project: Project) -> None:
        self._recent.pop(self._position, None)
        self._recent[self._position] = project
        if len(self._recent) > RECENT:
            del self._recent[next(iter(self._recent))]

    def edit_graph(self, label: str, role: str, path: tuple[str, ...], graph: Graph, merge: object = None) -> None:
        """Make `graph` the one inside the Blocks named by `path` (of the whole network for an empty path)."""
        whole = self._project.networks[role]
        if path and self.together:
            changed = everywhere(whole, at_path(whole, path), graph)
        else:
            changed = with_graph_at(whole, path, graph)
        self.edit(label, self._project.with_network(role, changed), merge)

    def _may(self, label: str, patch: Patch) -> bool:
        """Ask the guard. What views show of an edit that is refused is put back by a change of nothing."""
        reason = self.guard(patch)
        if reason:
            self.changed.emit(Change(label, self._project, self._project, {}))
            self.refused.emit(reason)
        return not reason

    def undo(self) -> None:
        entry = self._entries[self._position - 1] if self._position else None
        if entry is not None and self._may(entry.label, patch := inverted(entry.patch)):
            self._position -= 1
            label = say("Undo {what}", what=entry.label)
            self._move(label, self._lately() or applied(self._project, patch), patch)

    def redo(self) -> None:
        if self._position < len(self._entries):
            entry = self._entries[self._position]
            if not self._may(entry.label, entry.patch):
                return
            self._position += 1
            label = say("Redo {what}", what=entry.label)
            self._move(label, self._lately() or applied(self._project, entry.patch), entry.patch)

    def _lately(self) -> Project | None:
        """The project at this step, if it was there lately: then nothing in it has to be worked out again."""
        return self._recent.get(self._position)

    @property
    def undo_label(self) -> str:
        """Name of the step that undo would take back; "" if there is none."""
        return self._entries[self._position - 1].label if self._position else ""

    @property
    def redo_label(self) -> str:
        return self._entries[self._position].label if self._position < len(self._entries) else ""

    def open(self, project: Project, label: str = "Open", *, saved: bool = True) -> None:
        """Start over with another project and an empty history."""
        before = self._project
        self._entries.clear()
        self._position = 0
        self._saved = project if saved else None
        self._project = project
        self._recent = {0: project}
        self.changed.emit(Change(label, before, project, difference(before, project), opened=True))

    def mark_edited(self) -> None:
        """Count the project as not saved, for instance since it was restored from a journal."""
        self._saved = None

    def mark_saved(self) -> None:
        self._saved = self._project

    def _move(self, label: str, project: Project, patch: Patch) -> None:
        before, self._project = self._project, project
        self._keep(project)
        self.changed.emit(Change(label, before, project, patch))


def difference(before: Project, after: Project) -> Patch:
    """Compare by identity (and by value where small), down to single nodes and wires."""
    patch: dict[Key, tuple[Any, Any]] = {}
    for item in fields(Project):
        old, new = getattr(before, item.name), getattr(after, item.name)
        if old is new:
            continue
        if item.name == "networks":
            _compare_networks(old, new, patch)
        elif item.name == "optimizers":
            _compare(old, new, ("optimizers",), patch)
        elif old != new:
            patch[(item.name,)] = (old, new)
    return patch


def _compare_networks(old: Mapping[str, Graph], new: Mapping[str, Graph], patch: dict[Key, tuple[Any, Any]]) -> None:
    for role in (*old, *(role for role in new if role not in old)):
        one, two = old.get(role), new.get(role)
        if one is two:
            continue
        if one is None or two is None:
            patch[("networks", role)] = (one, two)
            continue
        _compare(one.nodes, two.nodes, ("networks", role, "nodes"), patch)
        _compare(one.edges, two.edges, ("networks", role, "edges"), patch)
        _compare(one.annotations, two.annotations, ("networks", role, "annotations"), patch)


def _compare(old: Mapping[Any, Any], new: Mapping[Any, Any], place: Key, patch: dict[Key, tuple[Any, Any]]) -> None:
    if old is new:
        return
    for key, value in old.items():
        other = new.get(key)
        if other is not value and other != value:
            patch[(*place, *_key(key))] = (value, other)
    for key, value in new.items():
        if key not in old:
            patch[(*place, *_key(key))] = (None, value)


def _key(key: str | tuple[str, str]) -> Key:
    return key if isinstance(key, tuple) else (key,)


def applied(project: Project, patch: Patch) -> Project:
    """The project with every place of the patch set to its second value."""
    values: dict[str, Any] = {}
    networks: dict[str, Graph] = dict(project.networks)
    optimizers = dict(project.optimizers)
    parts: dict[str, dict[str, dict[Any, Any]]] = {}
    """By role and part: the nodes, edges or annotations as they become."""
    for key, (_, after) in patch.items():
        match key:
            case ("networks", role):
                _put(networks, role, after)
            case ("networks", role, part, *name):
                mine = parts.setdefault(role, {})
                if part not in mine:
                    mine[part] = dict(getattr(networks[role], part))
                _put(mine[part], name[0] if len(name) == 1 else tuple(name), after)
            case ("optimizers", slot):
                _put(optimizers, slot, after)
            case (name,):
                values[name] = after
            case _:
                raise KeyError(key)
    for role, changed in parts.items():
        networks[role] = replace(networks[role], **changed)
    return replace(project, networks=networks, optimizers=optimizers, **values)


def _put(mapping: dict[Any, Any], key: Any, value: Any) -> None:
    if value is None:
        mapping.pop(key, None)
    else:
        mapping[key] = value


def inverted(patch: Patch) -> Patch:
    """The patch that leads back."""
    return {key: (after, before) for key, (before, after) in patch.items()}
