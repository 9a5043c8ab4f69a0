"""Inputs and batches."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from playground.core.language import say
from playground.core.problem import Fix, Problem
from playground.core.project import Project
from playground.core.spec import members
from playground.engine.check import Check, doubt, survey
from playground.engine.shape import Analysis

FEW_STEPS = 10


class RawInputs(Check):
    """Inputs around zero with a spread of one let all weights learn equally fast.

    LeCun, Bottou, Orr and Müller 1998, Efficient BackProp, section 4.3
    """

    title = "Inputs that are not normalised"

    def look(self, project: Project, analysis: Analysis) -> Iterable[Problem]:
        usual = project.dataset.mean_std
        if usual is None or any(transform.centres for transform in project.transforms):
            return
        norms = survey(project, analysis).having(lambda cls: cls.batch_statistics)
        if any(place.source is not None and not place.source.sources for place in norms):
            return
        mean, std = usual
        make = next((cls for cls in members("transforms").values() if cls.centres), None)
        if make is None:
            return
        message = say(
            "The values of {data} have mean {mean:g} and spread {std:g}. With mean 0 and spread 1 all weights learn "
            "equally fast. Add {transform} to the transforms.",
            data=project.dataset.title, mean=mean, std=std, transform=make.title,
        )  # fmt: skip
        label = say("Add {transform}", transform=make.title)
        added = make(mean=mean, std=std)
        yield doubt("transforms", message, Fix(label, lambda now: replace(now, transforms=(*now.transforms, added))))


class LargeBatch(Check):
    """A batch larger than the training set makes one step of an epoch, so there are few steps to learn in.

    Small batches also end in flatter, better minima (Keskar et al. 2017)
    """

    title = "Batch larger than the training set"

    def look(self, project: Project, analysis: Analysis) -> Iterable[Problem]:
        count = project.dataset.signature().counts[0]
        if not count or project.batch_size <= count:
            return
        size = 1
        while size * 2 * FEW_STEPS <= count:
            size *= 2
        message = say(
            "A batch of {batch:,} is larger than the training set of {count:,}, so each epoch is a single step. Use "
            "batches of {size}.",
            batch=project.batch_size, count=count, size=size,
        )  # fmt: skip
        fix = Fix(say("Use batches of {size}", size=size), lambda now: replace(now, batch_size=size))
        yield doubt("batch_size", message, fix)
