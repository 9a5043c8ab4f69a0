"""Native code that was asked for, and cannot be had."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from playground.core.language import say
from playground.core.problem import Fix, Problem
from playground.core.project import Project
from playground.engine import fast, fast_ready
from playground.engine.check import Check, doubt
from playground.engine.shape import Analysis


class Runner(Check):
    """Native code knows chains of Linear layers and activations, some losses, SGD and Adam; PyTorch trains all else.

    A project that asks for native code is trained nevertheless, only not as fast as one might have hoped.
    """

    title = "Native code"

    def look(self, project: Project, analysis: Analysis) -> Iterable[Problem]:
        if project.runner != "fast":
            return
        why = fast.unfit(project, analysis) or ("" if fast_ready.installed() else fast_ready.why_not())
        if why:
            message = say("{why} So PyTorch trains this project.", why=why)
            fix = Fix(say("Let the program choose"), lambda old: replace(old, runner="auto"))
            yield doubt("runner", message, fix)
