"""Figures: shapes, counts and memory of a layer, and which part of the whole network they are."""

from __future__ import annotations

from playground.core.language import say
from playground.core.layer import NodeFacts
from playground.engine import memory
from playground.engine.memory import spoken
from playground.gui import theme
from playground.gui.inspector.page import Page
from playground.gui.inspector.subject import Subject

COLUMNS = "<table width='100%' cellspacing='0' cellpadding='1'>{rows}</table>"


def add_figures(page: Page) -> None:
    """Add the sections of shape and size."""
    subject = page.subject
    page.section(say("Shape"))
    shape = page.words(rich=True)
    title = page.section(say("Size"))
    size = page.words(rich=True)
    size.setAccessibleName(say("Parameters, operations and memory"))

    def refresh() -> None:
        node = subject.node
        facts = None if node is None else subject.facts(node.id)
        known = facts is not None and bool(facts.shapes)
        title.setVisible(known)
        size.setVisible(known)
        if facts is None or not facts.shapes or node is None:
            shape.setText(say("Known when the layer is connected.") if subject.analysis else say("Known in a moment."))
            return
        shape.setText(shapes(facts))
        size.setText(_table(subject, node.id, facts))

    page.follow(refresh)


def shapes(facts: NodeFacts) -> str:
    """What goes in and what comes out, in rich text."""
    ink = theme.theme().text
    join = f" {say('and')} "
    given = join.join(_spoken(str(item), ink) for item in facts.inputs)
    out = join.join(_spoken(f"<b>{item}</b>", ink) for item in facts.shapes)
    return f"{say('in')} {given} &nbsp;→&nbsp; {say('out')} {out}" if given else f"{say('out')} {out}"


def _spoken(words: str, ink: str) -> str:
    return f"<span style='color:{ink}'>{words}</span>"


def part(value: int, whole: int) -> str:
    """A share in percent, with as many digits as it needs; "" where there is no whole."""
    if not whole or not value:
        return ""
    percent = 100 * value / whole
    number = f"{percent:.0f}" if percent >= 10 or percent == round(percent) else f"{percent:.1f}"
    return f"{number} %" if percent >= 0.05 else "< 0.1 %"


def totals(subject: Subject) -> tuple[int, int]:
    """All parameters and MACs of the networks of the project."""
    analysis = subject.analysis
    if analysis is None:
        return 0, 0
    outer = [one for facts in analysis.facts.values() for path, one in facts.items() if "/" not in path]
    return sum(one.parameters for one in outer), analysis.macs


def _table(subject: Subject, id: str, facts: NodeFacts) -> str:
    project, copies = subject.project, subject.copies
    parameters, macs = totals(subject)
    rows = [
        (say("Parameters"), f"{facts.parameters:,}", part(facts.parameters, parameters)),
        (say("MACs"), f"{facts.macs:,}", part(facts.macs, macs)),
    ]
    if facts.parameters:
        rows.append((say("Weights"), spoken(facts.parameters * memory.number(project)), ""))
    if subject.analysis is not None:
        role, path = subject.selection.role, subject.path_of(id)
        example = memory.per_example(project, subject.analysis, role, path) // copies
        whole = memory.per_example(project, subject.analysis)
        if example:
            batch = min(project.batch_size, project.dataset.signature().counts[0] or project.batch_size)
            rows += [
                (say("Activations"), spoken(example), part(example, whole)),
                (say("… per batch of {count}", count=batch), spoken(example * batch), ""),
            ]
    ink = theme.theme().text
    lines = "".join(
        f"<tr><td>{name}</td><td align='right' style='color:{ink}'>{value}</td>"
        f"<td align='right' width='25%'>{share}</td></tr>"
        for name, value, share in rows
    )
    note = say("% of the whole network; MACs and activations for one example")
    if copies > 1:
        note = say("of one of {count} copies; {note}", count=copies, note=note)
    return COLUMNS.format(rows=lines) + f"<span style='font-size:small'>{note}</span>"
