"""Batch norms: what they cannot work on, and what does not go with them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from math import prod

from playground.core.language import say
from playground.core.problem import Fix, Problem
from playground.core.project import Project
from playground.engine.check import Check, Place, doubt, survey
from playground.engine.shape import Analysis


def _norms(project: Project, analysis: Analysis) -> Iterable[Place]:
    return survey(project, analysis).having(lambda cls: cls.batch_statistics)


class LonelyExample(Check):
    """A batch norm compares the examples of a batch, so it needs several of them.

    The variance of a single value is zero, and PyTorch refuses it (Ioffe and Szegedy 2015).
    """

    title = "Batch norm with a single example"

    def look(self, project: Project, analysis: Analysis) -> Iterable[Problem]:
        count, size = project.dataset.signature().counts[0], project.batch_size
        if size > 1 and (count % size != 1 or count < size):
            return
        better = next(new for new in range(max(2, size), size + 64) if count % new != 1)
        if size == 1:
            better = 32 if count % 32 != 1 else 33
        fix = Fix(say("Use batches of {size}", size=better), lambda now: replace(now, batch_size=better))
        for place in _norms(project, analysis):
            sizes = place.facts.inputs[0].sizes[1:]
            fatal = prod(one for one in sizes if isinstance(one, int)) == 1
            if place.frozen or (size > 1 and not fatal):
                continue
            if size == 1:
                why = say("{name} compares the examples of a batch, but a batch has only one.", name=place.node.name)
            else:
                why = say(
                    "The last batch of an epoch has a single example ({count:,} in batches of {size}), on which "
                    "{name} cannot work: training stops there.",
                    count=count, size=size, name=place.node.name,
                )  # fmt: skip
            message = say("{why} Use batches of {better}.", why=why, better=better)
            yield Problem(place.where, message, fix, "error" if size == 1 and fatal else "warning")


class UselessBias(Check):
    """A batch norm subtracts the mean, and with it every constant that the layer before it has added.

    Its own β takes the place of the bias (Ioffe and Szegedy 2015, section 3.2).
    """

    title = "Bias in front of a batch norm"

    def look(self, project: Project, analysis: Analysis) -> Iterable[Problem]:
        for place in _norms(project, analysis):
            before = place.source
            if before is None or not before.layer.linear or before.targets != (place,):
                continue
            if getattr(before.layer, "bias", False):
                message = say(
                    "The bias of {name} is taken away again by the {norm} behind it, which has a shift of its own. "
                    "Switch it off.",
                    name=before.node.name, norm=place.layer.title,
                )  # fmt: skip
                fix = before.setting(say("Switch off the bias of {name}", name=before.node.name), bias=False)
                yield doubt(f"{before.where}.bias", message, fix)


class DropoutBeforeNorm(Check):
    """Dropout changes the variance while training only, so the batch norm behind it uses the wrong one at test time.

    Li, Chen, Hu and Yang 2018, Understanding the disharmony between dropout and batch normalization by variance shift
    """

    title = "Dropout in front of a batch norm"

    def look(self, project: Project, analysis: Analysis) -> Iterable[Problem]:
        for place in _norms(project, analysis):
            for before in place.back():
                if before.layer.batch_statistics:
                    break
                if before.layer.drops and before.layer.p > 0:
                    message = say(
                        "{dropout} stands before {norm}, which then learns a variance that no longer holds when "
                        "nothing is dropped. Put it behind the last batch norm, or remove it.",
                        dropout=before.node.name, norm=place.node.name,
                    )  # fmt: skip
                    yield doubt(before.where, message, before.removal(say("Remove {name}", name=before.node.name)))
                    break
