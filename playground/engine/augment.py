"""Augmentation: a chain of transforms as training uses it, with random numbers that depend on the step alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from playground.core.dataset import Signature
from playground.core.language import say
from playground.core.layer import Shape
from playground.core.problem import Fix, Problem
from playground.core.project import Project
from playground.core.transform import Transform
from playground.engine.seed import derive

if TYPE_CHECKING:
    from torch import Tensor

Chain = tuple[Transform, ...]


def steady(transforms: Chain) -> Chain:
    """The transforms in front of the first random one: what can be done to many batches at once."""
    first = next((n for n, transform in enumerate(transforms) if transform.random), len(transforms))
    return transforms[:first]


def steps(
    x: Tensor, y: Tensor, transforms: Chain, data: Signature, done: int, place: tuple[int, int, int]
) -> Iterator[tuple[Tensor, Tensor]]:
    """A batch of training after each transform of a chain, of which the first `done` have been applied already.

    `place` is the run's seed, the number of the epoch, and that of the batch's first example in the order of the epoch.
    Nothing else decides what is drawn, so a run that goes on draws the same as one that was never interrupted.
    """
    import torch

    seed, epoch, first = place
    if any(transform.mixes for transform in transforms):
        y = shares(y, data)
    for n, transform in enumerate(transforms[done:], done):
        if not x.is_floating_point():
            pass  # numbers that stand for things
        elif transform.random:
            generator = torch.Generator().manual_seed(derive(seed, "augment", epoch, first, n))
            x, y = transform.augment(x, y, generator)
        else:
            x = transform.apply(x)
        yield x, y


def augmented(
    x: Tensor, y: Tensor, transforms: Chain, data: Signature, done: int, place: tuple[int, int, int]
) -> tuple[Tensor, Tensor]:
    """A batch of training after all transforms; see `steps`."""
    *_, (x, y) = steps(x, y, transforms, data, done, place)
    return x, y


def shares(y: Tensor, data: Signature) -> Tensor:
    """Targets that can be mixed: classes as vectors with a single 1, values as they are."""
    from torch.nn.functional import one_hot

    return one_hot(y, data.size).float() if data.target == "classes" else y.float()


# -- before training ---------------------------------------------------------------------------------------------------


def shapes(project: Project, data: Signature, problems: list[Problem]) -> list[Shape]:
    """Shapes of the inputs after the chain of a project; adds what in the chain does not fit the data or the loss."""
    found = list(data.inputs)
    for n, transform in enumerate(project.transforms):
        try:
            found = [transform.shape(shape) for shape in found]
            if transform.mixes:
                _check_targets(transform, project, data)
        except ValueError as error:
            label = say("Remove {name}", name=transform.title)
            problems.append(Problem(f"transforms.{n}", str(error), Fix(label, lambda now, n=n: _without(now, n))))
    return found


def _check_targets(transform: Transform, project: Project, data: Signature) -> None:
    for loss in project.recipe.losses_of():
        if data.target != "values" and not loss.soft:
            raise ValueError(
                say(
                    "{transform} makes targets that are shares of several classes, and the loss {loss} cannot take "
                    "them. Remove it, or choose cross-entropy.",
                    transform=transform.title, loss=loss.title,
                )
            )  # fmt: skip


def _without(project: Project, n: int) -> Project:
    return replace(project, transforms=(*project.transforms[:n], *project.transforms[n + 1 :]))
