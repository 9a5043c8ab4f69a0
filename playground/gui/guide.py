"""Guide: what every layer, loss, optimizer, … does, as pages that are made from their classes."""

from __future__ import annotations

import html
from collections.abc import Iterator
from functools import lru_cache

from playground.core.dataset import Dataset, Signature
from playground.core.demo import demos
from playground.core.graph import Block, Graph
from playground.core.language import say, translated
from playground.core.layer import FAMILIES, Layer, Shape
from playground.core.loss import Loss
from playground.core.metric import Metric
from playground.core.optimizer import Optimizer
from playground.core.param import Param
from playground.core.project import Project
from playground.core.spec import KINDS as FOLDERS
from playground.core.spec import Nested, Spec, members
from playground.gui import theme
from playground.gui.field import within
from playground.gui.rows import default_of, label_of, spoken_value

KINDS = tuple(kind for kind in FOLDERS if kind not in ("probes", "exporters", "checks"))
"""Kinds that have pages, in order."""
EXAMPLES = {1: (8,), 2: (10, 8), 3: (3, 28, 28), 4: (2, 8, 8, 8)}
"""Shape of an example, by rank."""
DATA = Signature((Shape((8,)),), "classes", 10)
"""What examples of losses and metrics are about."""
DEMO = "demo:"
"""What the address of a link to a demo begins with."""


def topics() -> list[type[Spec]]:
    """All classes that have a page; layers in the order of the palette."""
    order = {family: n for n, family in enumerate(FAMILIES)}
    found = [cls for kind in KINDS for cls in members(kind).values()]
    return sorted(found, key=lambda cls: (KINDS.index(cls.kind), order.get(cls.family, 0) * (cls.kind == "layers")))


def heading_of(cls: type[Spec]) -> str:
    """Under what a class is listed: its family, or its kind."""
    return translated(cls.family if cls.kind == "layers" else cls.kind.replace("_", " ").capitalize())


def words_of(cls: type[Spec]) -> str:
    """All that a search looks through."""
    own = f"{cls.title} {cls.__name__} {cls.family} {cls.words} {cls.kind} {cls.summary()}"
    return f"{own} {translated(cls.title)} {heading_of(cls)}".lower()


def page(cls: type[Spec]) -> str:
    """The page of a class, in rich text."""
    t = theme.theme()
    parts = [
        f"<h2>{_safe(translated(cls.title))}</h2>",
        f"<p>{_safe(translated(cls.summary()))}</p>",
        _section(say("Formula and source"), _paragraphs(translated(cls.details()))),
        _section(say("Inputs and outputs"), _ends(cls)),
        _section(say("Settings"), "".join(_setting(name, param) for name, param in cls.params().items())),
        _section(say("In PyTorch"), _code(cls)),
        _section(say("Demos in which it appears"), _demos(cls)),
    ]
    return f"<div style='color:{t.text}'>{''.join(parts)}</div>"


def _safe(words: str) -> str:
    return html.escape(words)


def _section(title: str, body: str) -> str:
    ink = theme.theme().muted
    return f"<p style='color:{ink}; margin-top:14px'><b>{_safe(title.upper())}</b></p>{body}" if body else ""


def _paragraphs(words: str) -> str:
    return "".join(f"<p>{_safe(part)}</p>" for part in words.split("\n\n") if part)


def _setting(name: str, param: Param) -> str:
    title, muted = label_of(name, param), theme.theme().muted
    notes: list[str] = []
    if bounds := within(param):
        notes.append(bounds)
    choices: tuple[str, ...] = getattr(param, "choices", ())
    if choices:
        notes.append(", ".join(translated(word) or "—" for word in choices))
    default = default_of(param)
    if default is not None:
        notes.append(say("default {value}", value=spoken_value(default)))
    if isinstance(param, Nested):
        notes.append(say("one of the {kind}", kind=translated(param.of)))
    small = f"<br><span style='color:{muted}'>{_safe(' · '.join(notes))}</span>" if notes else ""
    return f"<p><b>{_safe(title)}</b> &nbsp;<code>{name}</code><br>{_safe(translated(param.help))}{small}</p>"


def _ends(cls: type[Spec]) -> str:
    if issubclass(cls, Dataset):
        data = cls().signature()
        shapes, counts = " , ".join(map(str, data.inputs)), data.counts
        kind = say("{count} classes", count=data.size) if data.target == "classes" else say("values")
        train, validation, test = (f"{count:,}" for count in counts)
        first = say("Examples of {shape}; targets: {kind}", shape=shapes, kind=kind)
        second = say(
            "{train} for training, {validation} for validation, {test} for the test",
            train=train, validation=validation, test=test,
        )  # fmt: skip
        return f"<p>{_safe(first)}<br>{_safe(second)}</p>"
    if not issubclass(cls, Layer) or cls is Block:
        return ""
    layer = cls()
    names = [f"{port.name} ({say('any number')})" if port.variadic else port.name for port in layer.input_ports()]
    takes = f" {say('or')} ".join(translated(cls.rank_name(rank)) for rank in cls.ranks) or say("any shape")
    gives = ", ".join(port.name for port in layer.output_ports())
    given = say("In: {ports}: {shape}", ports=", ".join(names), shape=takes) if names else say("In: the data")
    return f"<p>{_safe(given)}<br>{_safe(say('Out: {ports}', ports=gives))}</p>"


def example(cls: type[Spec]) -> str:
    """How it is written in PyTorch; "" where it is no expression."""
    if issubclass(cls, Layer):
        return _layer_code(cls)
    if issubclass(cls, Loss):
        return f"loss = {cls().module(DATA).source()}\nloss(output, target)"
    if issubclass(cls, Metric):
        return f"metric = {cls().call(DATA).source()}\nmetric.update(output, target)\nmetric.compute()"
    if issubclass(cls, Optimizer):
        name, _, rest = cls().call().source().partition("(")
        return f"optimizer = {name}(network.parameters(), {rest}"
    return ""


def _layer_code(cls: type[Layer]) -> str:
    layer = cls()
    ports = layer.input_ports()
    names = ["x0", "x1"] if any(port.variadic for port in ports) else [port.name for port in ports]
    for rank in cls.ranks or (1, 3):
        shape = Shape(EXAMPLES[rank])
        try:
            call = layer.module(*(shape for _ in names))
        except (ValueError, TypeError, NotImplementedError):
            continue
        note = f"# {', '.join(names)}: N×{shape}"
        if call.is_module:
            return f"layer = {call.source()}\ny = layer({', '.join(names)})   {note}"
        return f"y = {call.source(names)}   {note}"
    return ""


def _code(cls: type[Spec]) -> str:
    code, t = example(cls), theme.theme()
    if not code:
        return ""
    lines = "<br>".join(map(_safe, code.split("\n")))
    cell = f"<tr><td><code>{lines}</code></td></tr>"
    return f"<table width='100%' cellpadding='8' bgcolor='{t.field}'>{cell}</table>"


def _demos(cls: type[Spec]) -> str:
    found, ink = appearances().get(cls, ()), theme.theme().accent
    links = (f"<a style='color:{ink}' href='{DEMO}{_safe(id)}'>{_safe(title)}</a>" for id, title in found)
    return f"<p>{'<br>'.join(links)}</p>" if found else f"<p>{say('None of the shipped ones.')}</p>"


@lru_cache(maxsize=1)
def appearances() -> dict[type[Spec], list[tuple[str, str]]]:
    """Id and title of the demos in which each class appears."""
    found: dict[type[Spec], list[tuple[str, str]]] = {}
    for demo in demos():
        for cls in dict.fromkeys(type(spec) for spec in _inside(demo.project)):
            found.setdefault(cls, []).append((demo.id, translated(demo.project.title)))
    return found


def _inside(project: Project) -> Iterator[Spec]:
    yield from (project.dataset, project.recipe, project.schedule, *project.recipe.losses_of(), *project.metrics)
    yield from (*project.transforms, *project.optimizers.values())
    for graph in project.networks.values():
        yield from _layers(graph)


def _layers(graph: Graph) -> Iterator[Layer]:
    for node in graph.nodes.values():
        yield node.layer
        if isinstance(node.layer, Block):
            yield from _layers(node.layer.graph)
