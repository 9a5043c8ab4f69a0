"""Reader: turns parsed JSON into a Project, noting every problem with its place instead of stopping at the first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from playground.core.claim import AT_PATTERN, RELATIONS, Claim, Operand, Operation, Relation, Variant
from playground.core.graph import Graph
from playground.core.graph_reader import GraphReader
from playground.core.language import say
from playground.core.param import short
from playground.core.project import Card, Project
from playground.core.spec_reader import is_number, is_plain, short_key

LARGEST = 1e15
"""Bound of a claim about counts; larger numbers are not exact as floats."""


class Reader(GraphReader):
    """Reads projects."""

    def project(self, raw: Mapping[str, Any]) -> Project | None:
        own = ("format", "version", "card", "networks", "optimizers", "variants", "claims")
        values = self._values(Project, raw, "", own)
        if "card" in raw and (card := self._mapping(raw["card"], "card")) is not None:
            values["card"] = self._build(Card, card, "card", ())
        values["networks"] = self._networks(raw.get("networks"))
        if "optimizers" in raw and (slots := self._mapping(raw["optimizers"], "optimizers")) is not None:
            values["optimizers"] = {
                slot: self.spec("optimizers", item, f"optimizers.{short_key(slot)}") for slot, item in slots.items()
            }
        for name, read in (("variants", self._variant), ("claims", self._claim)):
            items = self._list(raw.get(name, []), name)
            values[name] = tuple(read(item, f"{name}.{n}") for n, item in enumerate(items))
        if self.problems:
            return None
        project = Project(**values)
        self._check_roles(project)
        self._check_variants(project)
        return project

    # -- networks ----------------------------------------------------------------------------------------------

    def _networks(self, raw: Any) -> dict[str, Graph]:
        networks = self._mapping(raw, "networks") if raw is not None else {}
        if not networks:
            self.complain("networks", say("There is no network in this file."))
            return {}
        return {role: self.graph(graph, f"networks.{short_key(role)}", 0) for role, graph in networks.items()}

    def _check_roles(self, project: Project) -> None:
        """Networks and optimizers are those of the recipe: the name of a network is printed into code."""
        recipe = type(project.recipe)
        for place, what, wanted, given in (
            ("networks", say("a network"), recipe.roles, project.networks),
            ("optimizers", say("an optimizer"), recipe.slots, project.optimizers),
        ):
            for name in wanted:
                if name not in given:
                    self.complain(
                        place, say("{name} needs {what} named {name2!r}.", name=recipe.__name__, what=what, name2=name)
                    )
            for name in given:
                if name not in wanted:
                    known = ", ".join(wanted)
                    self.complain(
                        f"{place}.{short_key(name)}",
                        say("{name} has no use for it; known: {known}.", name=recipe.__name__, known=known),
                    )

    def _check_variants(self, project: Project) -> None:
        names = [variant.name for variant in project.variants]
        for n, name in enumerate(names):
            if name in names[:n]:
                self.complain(f"variants.{n}", say("Two variants are named {name}.", name=short(name)))
        for n, claim in enumerate(project.claims):
            for place, operand in ((f"claims.{n}", claim.operand), (f"claims.{n}.than", claim.than)):
                if operand is not None and operand.variant not in ("", *names):
                    self.complain(
                        f"{place}.variant", say("There is no variant {variant}.", variant=short(operand.variant))
                    )

    # -- variants and claims -----------------------------------------------------------------------------------

    def _variant(self, raw: Any, where: str) -> Any:
        fields = self._mapping(raw, where)
        if fields is None:
            return None
        self._only(fields, where, ("name", "title", "operations"))
        name, title = fields.get("name"), fields.get("title", "")
        if not isinstance(name, str) or not name or not isinstance(title, str):
            self.complain(where, say("A variant needs a name, and its title must be text."))
            return None
        items = self._list(fields.get("operations", []), f"{where}.operations")
        return Variant(
            name, tuple(self._operation(item, f"{where}.operations.{n}") for n, item in enumerate(items)), title
        )

    def _operation(self, raw: Any, where: str) -> Any:
        fields = self._mapping(raw, where)
        if fields is None:
            return None
        verbs = [verb for verb in ("set", "swap", "bypass", "replace") if verb in fields]
        if len(verbs) != 1 or not isinstance(fields[verbs[0]], str):
            self.complain(
                where, say("An operation is one of set, swap, bypass or replace with the path it applies to.")
            )
            return None
        verb: Any = verbs[0]
        self._only(fields, where, (verb, "to"))
        value = fields.get("to")
        if verb == "swap":
            value = self.layer(value, f"{where}.to", 0)
        elif verb == "replace":
            value = self.graph(value, f"{where}.to", 0)
        elif verb == "set":
            value = tuple(value) if isinstance(value, list) else value
            if not all(is_plain(item) for item in (value if isinstance(value, tuple) else (value,))):
                self.complain(
                    where, say('needs a value under "to": a finite number, a word, true or false, or a list of these.')
                )
        elif value is not None:
            self.complain(where, say('bypass takes no value under "to".'))
        return Operation(verb, fields[verb], value)

    def _claim(self, raw: Any, where: str) -> Any:
        fields = self._mapping(raw, where)
        if fields is None:
            return None
        self._only(fields, where, ("metric", "variant", "at", "than", "by", "text", *RELATIONS))
        relations: list[Relation] = [relation for relation in RELATIONS if relation in fields]
        if len(relations) != 1 or not is_number(fields[relations[0]], LARGEST):
            self.complain(
                where, say("A claim needs exactly one of {RELATIONS} with a number.", RELATIONS=" ".join(RELATIONS))
            )
            return None
        operand = self._operand({k: v for k, v in fields.items() if k in ("metric", "variant", "at")}, where)
        than = self._operand(fields["than"], f"{where}.than") if "than" in fields else None
        by: Any = fields.get("by", "ratio")
        if by not in ("ratio", "difference") or not isinstance(fields.get("text", ""), str):
            self.complain(where, say("by must be ratio or difference, and text must be text."))
        if operand is None:
            return None
        return Claim(operand, relations[0], float(fields[relations[0]]), fields.get("text", ""), than, by)

    def _operand(self, raw: Any, where: str) -> Operand | None:
        fields = self._mapping(raw, where)
        if fields is None:
            return None
        self._only(fields, where, ("metric", "variant", "at"))
        values = [fields.get("metric"), fields.get("variant", ""), fields.get("at", "end")]
        if not all(isinstance(value, str) for value in values) or not values[0]:
            self.complain(where, say("metric, variant and at must be text, and metric may not be empty."))
            return None
        if not AT_PATTERN.fullmatch(str(values[2])):
            self.complain(where, say('at must be "end", "best validation", "max", "min", "epoch N" or "first >= X".'))
        return Operand(str(values[0]), str(values[1]), str(values[2]))
