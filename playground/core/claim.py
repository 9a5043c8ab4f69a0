"""Claim: a sentence about a run that can be checked, and Variant: a named change of the base project."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Literal

Relation = Literal[">=", "<=", ">", "<", "=="]
RELATIONS: tuple[Relation, ...] = (">=", "<=", ">", "<", "==")
AT_PATTERN = re.compile(r"end|best validation|max|min|epoch (\d{1,6})|first (>=|<=) (-?\d+(?:\.\d+)?(?:e-?\d+)?)")


@dataclass(frozen=True)
class Operand:
    """A number that a run gives: a metric of a variant at some time.

    `at` is "end" (last state), "best validation" (the epoch that was best on validation), "epoch N", "max" or "min"
    over all epochs, or "first >= X" (the step at which the metric had got there, looked at when an epoch ends).
    "network.parameters", "network.macs" and "network.layers" are the same at all times, and need no training.
    """

    metric: str
    variant: str = ""
    at: str = "end"


@dataclass(frozen=True)
class Claim:
    """`operand` compared with `bound`; with `than`, first divided by it or reduced by it."""

    operand: Operand
    relation: Relation
    bound: float
    text: str = ""
    than: Operand | None = None
    by: Literal["ratio", "difference"] = "ratio"

    def __str__(self) -> str:
        one = _words(self.operand)
        if self.than is not None:
            one = f"{one} {'÷' if self.by == 'ratio' else '−'} {_words(self.than)}"
        return self.text or f"{one} {self.relation} {self.bound:g}"

    def holds(self, measured: float) -> bool:
        """Whether a measured value satisfies the bound; never for NaN."""
        match self.relation:
            case ">=":
                return measured >= self.bound
            case "<=":
                return measured <= self.bound
            case ">":
                return measured > self.bound
            case "<":
                return measured < self.bound
            case "==":
                return measured == self.bound


def _words(operand: Operand) -> str:
    variant = f" of “{operand.variant}”" if operand.variant else ""
    return f"{operand.metric}{variant}" + ("" if operand.at == "end" else f" ({operand.at})")


@dataclass(frozen=True)
class Operation:
    """One step of a variant.

    ``set PATH`` gives params a value, ``swap SELECTOR`` puts another layer in place, ``bypass SELECTOR`` takes nodes
    out and joins their wires, ``replace ROLE`` brings a whole network (its JSON form).
    """

    verb: Literal["set", "swap", "bypass", "replace"]
    path: str
    value: Any = None

    def __hash__(self) -> int:
        return hash((self.verb, self.path))


@dataclass(frozen=True)
class Variant:
    """A named list of operations on the base project."""

    name: str
    operations: tuple[Operation, ...]
    title: str = ""
