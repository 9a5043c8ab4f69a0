"""SpecReader: turns parsed JSON into Specs, noting every problem with its place instead of stopping at the first."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from playground.core.language import say
from playground.core.param import short
from playground.core.problem import Problem
from playground.core.spec import Nested, Spec, member

MAX_PROBLEMS = 200


class SpecReader:
    """Collects `problems` while it reads; what it returns is complete only if there are none."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def complain(self, where: str, message: str) -> None:
        if len(self.problems) < MAX_PROBLEMS:
            self.problems.append(Problem(where, message))

    # -- specs -------------------------------------------------------------------------------------------------

    def spec(self, kind: str, raw: Any, where: str) -> Any:
        """One member of a kind from ``{"kind": name, ...}``; None if it could not be made."""
        fields = self._mapping(raw, where)
        if fields is None:
            return None
        name = fields.get("kind")
        if not isinstance(name, str):
            self.complain(where, say('lacks its "kind" (one of the {kind}).', kind=kind))
            return None
        try:
            cls = member(kind, name)
        except KeyError as error:
            self.complain(where, say("Unknown kind: {args}", args=error.args[0]))
            return None
        return self._build(cls, fields, where, ("kind",))

    def _build(self, cls: type[Spec], raw: Mapping[str, Any], where: str, own: Sequence[str]) -> Any:
        count = len(self.problems)
        values = self._values(cls, raw, where, own)
        if len(self.problems) > count:
            return None
        try:
            return cls(**values)
        except ValueError as error:
            self.complain(where, f"{error}")
            return None

    def _values(self, cls: type[Spec], raw: Mapping[str, Any], where: str, own: Sequence[str]) -> dict[str, Any]:
        params = cls.params()
        self._only(raw, where, (*params, *own))
        values: dict[str, Any] = {}
        for name, param in params.items():
            if name not in raw:
                continue
            place = f"{where}.{name}" if where else name
            if isinstance(param, Nested):
                if param.many:
                    items = self._list(raw[name], place)
                    values[name] = tuple(self.spec(param.of, item, f"{place}.{n}") for n, item in enumerate(items))
                else:
                    values[name] = self.spec(param.of, raw[name], place)
                continue
            try:
                values[name] = param.check(raw[name])
            except ValueError as error:
                self.complain(place, f"{name} {error}.")
        return values

    # -- small ones --------------------------------------------------------------------------------------------

    def _mapping(self, raw: Any, where: str, what: str = "this") -> dict[str, Any] | None:
        if isinstance(raw, dict):
            return raw
        self.complain(where, say("Expected {what} to be an object {{…}}, but found {raw}.", what=what, raw=short(raw)))
        return None

    def _list(self, raw: Any, where: str) -> list[Any]:
        if isinstance(raw, list):
            return raw
        self.complain(where, say("Expected a list […], but found {raw}.", raw=short(raw)))
        return []

    def _only(self, raw: Mapping[str, Any], where: str, known: Sequence[str]) -> None:
        for key in raw:
            if key not in known:
                place = f"{where}.{short_key(key)}" if where else short_key(key)
                self.complain(
                    place, say("There is no setting of this name here; known: {known}.", known=", ".join(known))
                )


def short_key(key: str) -> str:
    return key if len(key) <= 48 else key[:47] + "…"


def is_plain(value: Any) -> bool:
    return isinstance(value, str | int) or (isinstance(value, float) and math.isfinite(value))


def is_number(value: Any, limit: float = 1e7) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and -limit <= value <= limit
