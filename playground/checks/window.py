"""Windows of filters and poolings that see too little or nothing."""

from __future__ import annotations

from collections.abc import Iterable

from playground.core.language import say
from playground.core.problem import Problem
from playground.core.project import Project
from playground.engine.check import Check, Place, doubt, survey
from playground.engine.shape import Analysis


def _windows(project: Project, analysis: Analysis) -> Iterable[Place]:
    return survey(project, analysis).having(
        lambda cls: {"kernel_size", "stride"} <= cls.params().keys() and not cls.widens
    )


class SkippedPixels(Check):
    """A window that moves farther than it is wide leaves out the pixels in between.

    A window of one pixel with a stride is left alone: shortcuts of residual networks are made so (He et al. 2015).
    """

    title = "Pixels that are never seen"

    def look(self, project: Project, analysis: Analysis) -> Iterable[Problem]:
        for place in _windows(project, analysis):
            side, stride = place.layer.kernel_size, place.layer.stride
            reach = (side - 1) * getattr(place.layer, "dilation", 1) + 1
            if side > 1 and stride > reach:
                message = say(
                    "{name} moves its window of {side} pixels by {stride}, so {lost} of {stride} rows and columns are "
                    "never seen. Make the stride at most as large as the window.",
                    name=place.node.name, side=reach, stride=stride, lost=stride - reach,
                )  # fmt: skip
                fix = place.setting(say("Set the stride to {side}", side=reach), stride=reach)
                yield doubt(f"{place.where}.stride", message, fix)


class EmptyBorder(Check):
    """With a padding as large as the window, the outermost outputs see nothing but zeros, and are all alike."""

    title = "Padding larger than the window"

    def look(self, project: Project, analysis: Analysis) -> Iterable[Problem]:
        for place in _windows(project, analysis):
            side, padding = place.layer.kernel_size, getattr(place.layer, "padding", 0)
            if side > 1 and padding >= (side - 1) * getattr(place.layer, "dilation", 1) + 1:
                better = side // 2
                message = say(
                    "With a padding of {padding} the outermost windows of {name}, {side} pixels wide, see nothing but "
                    "zeros. Use {better}.",
                    padding=padding, name=place.node.name, side=side, better=better,
                )  # fmt: skip
                fix = place.setting(say("Set the padding to {better}", better=better), padding=better)
                yield doubt(f"{place.where}.padding", message, fix)
