"""Spec: a frozen dataclass whose subclasses register themselves, by kind and name.

A kind is a direct subclass that names its plural folder (``class Layer(Spec, kind="layers")``);
its members are the subclasses of that. `discover` imports the folders, so that a new file is enough
to add a member.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from types import MappingProxyType
from typing import Any, ClassVar, Self, TypeVar, dataclass_transform

from playground.core import param as p
from playground.core.language import say
from playground.core.param import Param

KINDS = (
    "layers",
    "losses",
    "metrics",
    "optimizers",
    "initializers",
    "schedules",
    "transforms",
    "stop_rules",
    "datasets",
    "recipes",
    "probes",
    "exporters",
    "checks",
)
"""Folders that `discover` reads. Panels draw with Qt and are discovered by the window alone."""

_registry: dict[str, dict[str, type[Spec]]] = {}

S = TypeVar("S", bound="Spec")


@dataclass_transform(
    frozen_default=True,
    kw_only_default=True,
    field_specifiers=(p.integer, p.real, p.flag, p.choice, p.integers, p.reals, p.text, field),
)
class Spec:
    """A named, immutable set of params. Construction checks every param and raises ValueError."""

    kind: ClassVar[str] = ""
    """Plural folder name of the kind, for instance "layers"."""
    title: ClassVar[str] = ""
    """Name shown to people; the class name if empty."""
    family: ClassVar[str] = ""
    """Heading under which the palette lists it."""
    words: ClassVar[str] = ""
    """Further words that find it in a search."""
    abstract: ClassVar[bool] = True

    def __init_subclass__(cls, *, kind: str = "", abstract: bool = False, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if inspect.get_annotations(cls) or not hasattr(cls, "__dataclass_fields__"):
            dataclass(frozen=True, kw_only=True)(cls)  # not for those without new fields: it takes long at the start
        cls.abstract = abstract or bool(kind)
        if kind:
            cls.kind = kind
            _registry.setdefault(kind, {})
        elif not abstract:
            if "title" not in cls.__dict__:
                cls.title = cls.__name__
            known = _registry[cls.kind].get(cls.__name__)
            if known is not None and known.__module__ != cls.__module__:
                raise TypeError(
                    f"{cls.kind} has two members named {cls.__name__}: {known.__module__}, {cls.__module__}"
                )
            _registry[cls.kind][cls.__name__] = cls

    def __post_init__(self) -> None:
        for name, param in self.params().items():
            try:
                value = param.check(getattr(self, name))
            except ValueError as error:
                raise ValueError(f"{name} {error}") from None
            object.__setattr__(self, name, value)

    @classmethod
    def name(cls) -> str:
        return cls.__name__

    @classmethod
    def params(cls) -> Mapping[str, Param]:
        """The params by field name, in the order in which a form shows them."""
        cached = cls.__dict__.get("_params")
        if cached is None:
            cached = MappingProxyType({f.name: f.metadata["param"] for f in fields(cls) if "param" in f.metadata})  # pyright: ignore[reportArgumentType]
            cls._params = cached  # pyright: ignore[reportAttributeAccessIssue]
        return cached

    def values(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self.params()}

    def with_values(self, **values: Any) -> Self:
        """A copy with some params changed; raises ValueError as construction does."""
        return replace(self, **values)  # pyright: ignore[reportArgumentType]

    @classmethod
    def summary(cls) -> str:
        """First sentence of the docstring."""
        return inspect.cleandoc(cls.__doc__ or "").split("\n\n")[0].replace("\n", " ")

    @classmethod
    def details(cls) -> str:
        """What follows the first paragraph of the docstring: formula and source."""
        return "\n\n".join(inspect.cleandoc(cls.__doc__ or "").split("\n\n")[1:])


@dataclass(frozen=True, kw_only=True)
class Nested(Param):
    """A param whose value is itself a Spec of some kind, or a tuple of them (`many`)."""

    of: str
    many: bool = False
    first: tuple[str, ...] = ()
    """Names of the members that make the default."""
    least: int = 0
    """So many there must be of `many`; a list that may be empty is stored only where it differs from the default."""
    ordered: bool = False
    """Whether it matters which of `many` comes first, so that they can be moved."""
    quiet: bool = False
    """Whether files leave it out where it is as by default."""

    def check(self, value: object) -> Any:
        if not self.many:
            return self._one(value)
        if isinstance(value, str | Spec) or not isinstance(value, Sequence):
            raise ValueError(say("must be a list of {of}", of=self.of))
        return tuple(self._one(item) for item in value)

    def parse(self, text: str) -> Any:
        names = [word.strip() for word in text.split(",") if word.strip()]
        return self.check(names if self.many else text.strip())

    def make_default(self) -> Any:
        made = tuple(member(self.of, name)() for name in self.first)
        return made if self.many else made[0]

    def describe(self) -> dict[str, Any]:
        default = list(self.first) if self.many else self.first[0]
        return super().describe() | {"default": default, "kind": self.of, "many": self.many}

    def _one(self, value: object) -> Spec:
        if isinstance(value, str):
            try:
                return member(self.of, value)()
            except KeyError as error:
                raise ValueError(str(error.args[0])) from None
        if not isinstance(value, Spec) or value.kind != self.of:
            raise ValueError(say("must be one of the {of}, not {short}", of=self.of, short=p.short(value)))
        return value


def nested(
    kind: str,
    *,
    default: str | tuple[str, ...],
    help: str,
    label: str = "",
    change: p.Change = "rebuild",
    least: int | None = None,
    ordered: bool = False,
    quiet: bool = False,
) -> Any:
    """A field that holds a Spec of `kind`, or a tuple of Specs where the default is a tuple of names.

    Of a tuple whose default is not empty, `least` must stay: all of the default, if it is not given.
    """
    many = isinstance(default, tuple)
    first: tuple[str, ...] = default if isinstance(default, tuple) else (default,)
    least = len(first) if least is None else least
    param = Nested(
        default=None,
        of=kind,
        many=many,
        first=first,
        least=least,
        ordered=ordered,
        quiet=quiet,
        help=help,
        label=label,
        change=change,
    )
    return field(default_factory=param.make_default, metadata={"param": param})


def needed(old: Spec, new: Spec) -> p.Change:
    """What a running training has to do to go from `old` to `new`: the most that a param which differs asks for."""
    asked: list[p.Change] = ["live"]
    for name, param in new.params().items():
        one, two = getattr(old, name), getattr(new, name)
        if one != two:
            inside = isinstance(one, Spec) and type(one) is type(two)
            asked.append(needed(one, two) if inside else param.change)
    return max(asked, key=p.CHANGES.index)


def members(kind: str) -> Mapping[str, type[Any]]:
    """All registered members of a kind, by class name."""
    return MappingProxyType(_registry.get(kind, {}))


def member(kind: str, name: str) -> type[Any]:
    """One member; KeyError carries a sentence that names the nearest known one."""
    known = _registry.get(kind, {})
    if name in known:
        return known[name]
    import difflib

    near = difflib.get_close_matches(name, known, n=1, cutoff=0.5)
    hint = say("Did you mean {name}?", name=near[0]) if near else say("Known: {names}.", names=", ".join(sorted(known)))
    raise KeyError(say("there is no {name!r} among the {kind}. {hint}", name=name[:60], kind=kind, hint=hint))


def discover(folders: Iterable[str] = KINDS) -> None:
    """Import every file of the member folders, so that their Specs register themselves."""
    for folder in folders:
        package = importlib.import_module(f"playground.{folder}")
        for module in pkgutil.iter_modules(package.__path__):
            if not module.ispkg:
                importlib.import_module(f"playground.{folder}.{module.name}")
