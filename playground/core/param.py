"""Params: the typed, bounded and documented fields that every Spec is made of.

A class body says ``p: float = real(default=0.5, low=0, high=1, help="...")``; forms, files,
the command line and the documentation all follow from that one line.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from playground.core.language import say

Change = Literal["live", "rebuild", "restart"]
"""What a running training has to do when a param changes: nothing, build anew what it trains and go on with the weights
that it has, or start over."""
CHANGES: tuple[Change, ...] = ("live", "rebuild", "restart")

MAX_TEXT = 100_000


@dataclass(frozen=True, kw_only=True)
class Param:
    """One field of a Spec. `check` returns the value in its canonical form or raises ValueError."""

    default: Any
    help: str = ""
    label: str = ""
    unit: str = ""
    change: Change = "rebuild"

    @property
    def type(self) -> str:
        return type(self).__name__.lower()

    def check(self, value: object) -> Any:
        raise NotImplementedError

    def parse(self, text: str) -> Any:
        """Read a value typed by a person (form or ``--set``)."""
        return self.check(text)

    def describe(self) -> dict[str, Any]:
        """Everything a form or another program needs to know, as JSON values."""
        return {"type": self.type, "default": self.default, "help": self.help, "unit": self.unit, "change": self.change}


@dataclass(frozen=True, kw_only=True)
class Integer(Param):
    """A whole number between bounds."""

    low: int | None = None
    high: int | None = None

    def check(self, value: object) -> int:
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if isinstance(value, bool) or not isinstance(value, int):
            raise ValueError(say("must be a whole number, not {value}", value=short(value)))
        _within(value, self.low, self.high)
        return value

    def parse(self, text: str) -> int:
        try:
            number = int(text.strip())
        except ValueError:
            raise ValueError(say("must be a whole number, not {value}", value=short(text))) from None
        return self.check(number)

    def describe(self) -> dict[str, Any]:
        return super().describe() | {"low": self.low, "high": self.high}


@dataclass(frozen=True, kw_only=True)
class Real(Param):
    """A finite number between bounds; `scale` says how a slider moves over it."""

    low: float | None = None
    high: float | None = None
    scale: Literal["linear", "log"] = "linear"

    def check(self, value: object) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise ValueError(say("must be a number, not {value}", value=short(value)))
        try:
            number = float(value) + 0.0  # −0 becomes 0, so that equal values are written alike
        except OverflowError:
            raise ValueError(say("is too large a number")) from None
        if not math.isfinite(number):
            raise ValueError(say("must be a finite number"))
        _within(number, self.low, self.high)
        return number

    def parse(self, text: str) -> float:
        try:
            number = float(text.strip())
        except ValueError:
            raise ValueError(say("must be a number, not {value}", value=short(text))) from None
        return self.check(number)

    def describe(self) -> dict[str, Any]:
        return super().describe() | {"low": self.low, "high": self.high, "scale": self.scale}


@dataclass(frozen=True, kw_only=True)
class Flag(Param):
    """Yes or no."""

    def check(self, value: object) -> bool:
        if not isinstance(value, bool):
            raise ValueError(say("must be true or false, not {value}", value=short(value)))
        return value

    def parse(self, text: str) -> bool:
        word = text.strip().lower()
        if word in ("true", "yes", "on", "1"):
            return True
        if word in ("false", "no", "off", "0"):
            return False
        raise ValueError(say("must be true or false, not {words}", words=short(text)))


@dataclass(frozen=True, kw_only=True)
class Choice(Param):
    """One of a few words."""

    choices: tuple[str, ...] = ()

    def check(self, value: object) -> str:
        if not isinstance(value, str) or value not in self.choices:
            raise ValueError(
                say("must be one of {choices}, not {value}", choices=", ".join(self.choices), value=short(value))
            )
        return value

    def describe(self) -> dict[str, Any]:
        return super().describe() | {"choices": list(self.choices)}


@dataclass(frozen=True, kw_only=True)
class Choices(Param):
    """Any of a few words, each at most once, in the order in which they are offered."""

    choices: tuple[str, ...] = ()

    def check(self, value: object) -> tuple[str, ...]:
        if isinstance(value, str) or not isinstance(value, Sequence):
            raise ValueError(f"must be a list of words, not {short(value)}")
        for item in value:
            if item not in self.choices:
                raise ValueError(f"may hold {', '.join(self.choices)}, but not {short(item)}")
        return tuple(word for word in self.choices if word in value)

    def parse(self, text: str) -> tuple[str, ...]:
        return self.check(text.replace(",", " ").split())

    def describe(self) -> dict[str, Any]:
        return super().describe() | {"default": list(self.default), "choices": list(self.choices)}


@dataclass(frozen=True, kw_only=True)
class Integers(Param):
    """A tuple of whole numbers, for instance the sizes of an input without its batch."""

    low: int | None = None
    high: int | None = None
    least: int = 0
    most: int = 8

    def check(self, value: object) -> tuple[int, ...]:
        if isinstance(value, str) or not isinstance(value, Sequence):
            raise ValueError(say("must be a list of whole numbers, not {value}", value=short(value)))
        if not self.least <= len(value) <= self.most:
            raise ValueError(
                say(
                    "must have {least} to {most} numbers, not {value}",
                    least=self.least,
                    most=self.most,
                    value=len(value),
                )
            )
        one = Integer(default=0, low=self.low, high=self.high)
        return tuple(one.check(item) for item in value)

    def parse(self, text: str) -> tuple[int, ...]:
        words = text.replace("×", " ").replace("x", " ").replace(",", " ").split()
        try:
            numbers = [int(word) for word in words]
        except ValueError:
            raise ValueError(say("must be a list of whole numbers, not {value}", value=short(text))) from None
        return self.check(numbers)

    def describe(self) -> dict[str, Any]:
        return super().describe() | {"default": list(self.default), "low": self.low, "high": self.high}


@dataclass(frozen=True, kw_only=True)
class Reals(Param):
    """A list of numbers between bounds, of any length."""

    low: float | None = None
    high: float | None = None
    most: int = 10_000

    def check(self, value: object) -> tuple[float, ...]:
        if isinstance(value, str) or not isinstance(value, Sequence):
            raise ValueError(say("must be a list of numbers, not {value}", value=short(value)))
        if len(value) > self.most:
            raise ValueError(say("must have at most {most:,} numbers, not {value:,}", most=self.most, value=len(value)))
        one = Real(default=0.0, low=self.low, high=self.high)
        return tuple(one.check(item) for item in value)

    def parse(self, text: str) -> tuple[float, ...]:
        try:
            numbers = [float(word) for word in text.replace(",", " ").replace(";", " ").split()]
        except ValueError:
            raise ValueError(say("must be a list of numbers, not {value}", value=short(text))) from None
        return self.check(numbers)

    def describe(self) -> dict[str, Any]:
        return super().describe() | {"default": list(self.default), "low": self.low, "high": self.high}


@dataclass(frozen=True, kw_only=True)
class Text(Param):
    """Words for people. Never printed into source code."""

    multiline: bool = False
    empty: str = ""
    """What an empty text stands for; shown, faint, in its field."""

    def check(self, value: object) -> str:
        if not isinstance(value, str):
            raise ValueError(say("must be text, not {value}", value=short(value)))
        if len(value) > MAX_TEXT:
            raise ValueError(
                say("must have at most {MAX_TEXT:,} characters, not {value:,}", MAX_TEXT=MAX_TEXT, value=len(value))
            )
        if any(0xD800 <= ord(char) <= 0xDFFF for char in value):
            raise ValueError(say("has a character that cannot be stored (half of a surrogate pair)"))
        return value


def short(value: object, limit: int = 40) -> str:
    """Show any value in an error message without flooding it."""
    if isinstance(value, dict | list | tuple):
        return say("a {kind} of {count}", kind=type(value).__name__, count=len(value))
    if isinstance(value, float):
        return f"{value:g}"
    try:
        text = repr(value)
    except ValueError:  # an integer of more than 4,300 digits
        return say("a very long number")
    return text if len(text) <= limit else text[: limit - 1] + "…"


def _within(value: float, low: float | None, high: float | None) -> None:
    if low is not None and value < low:
        raise ValueError(say("must be at least {low:,}, not {value}", low=low, value=short(value)))
    if high is not None and value > high:
        raise ValueError(say("must be at most {high:,}, not {value}", high=high, value=short(value)))


def declare(param: Param) -> Any:
    """Turn a Param into a dataclass field."""
    return field(default=param.default, metadata={"param": param})


def integer(
    *,
    default: int,
    low: int | None = None,
    high: int | None = None,
    help: str,
    label: str = "",
    unit: str = "",
    change: Change = "rebuild",
) -> Any:
    return declare(Integer(default=default, low=low, high=high, help=help, label=label, unit=unit, change=change))


def real(
    *,
    default: float,
    low: float | None = None,
    high: float | None = None,
    scale: Literal["linear", "log"] = "linear",
    help: str,
    label: str = "",
    unit: str = "",
    change: Change = "rebuild",
) -> Any:
    return declare(
        Real(default=default, low=low, high=high, scale=scale, help=help, label=label, unit=unit, change=change)
    )


def flag(*, default: bool, help: str, label: str = "", change: Change = "rebuild") -> Any:
    return declare(Flag(default=default, help=help, label=label, change=change))


def choice(*, default: str, choices: Sequence[str], help: str, label: str = "", change: Change = "rebuild") -> Any:
    return declare(Choice(default=default, choices=tuple(choices), help=help, label=label, change=change))


def choices(*, choices: Sequence[str], help: str, label: str = "", change: Change = "live") -> Any:
    return declare(Choices(default=(), choices=tuple(choices), help=help, label=label, change=change))


def integers(
    *,
    default: Sequence[int],
    low: int | None = None,
    high: int | None = None,
    least: int = 0,
    most: int = 8,
    help: str,
    label: str = "",
    change: Change = "rebuild",
) -> Any:
    return declare(
        Integers(
            default=tuple(default), low=low, high=high, least=least, most=most, help=help, label=label, change=change
        )
    )


def reals(
    *, default: Sequence[float], low: float | None = None, high: float | None = None, help: str, label: str = ""
) -> Any:
    return declare(Reals(default=tuple(default), low=low, high=high, help=help, label=label))


def text(
    *, default: str, multiline: bool = False, empty: str = "", help: str, label: str = "", change: Change = "live"
) -> Any:
    return declare(Text(default=default, multiline=multiline, empty=empty, help=help, label=label, change=change))
