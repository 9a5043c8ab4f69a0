"""Loss: what training makes small."""

from __future__ import annotations

from typing import ClassVar, Literal

from playground.core.dataset import Signature
from playground.core.language import say
from playground.core.layer import Call, Shape
from playground.core.spec import Spec, members

Encoding = Literal["index", "one_hot", "value", "sequence"]
"""How targets are given to the loss: class numbers, vectors with a single 1, the real values themselves, or sequences
of class numbers that are filled up with −1."""

Reading = Literal["softmax", "sigmoid", "exp", "clamp", "margin", "none"]
"""How an output is read as an answer: as scores behind which a softmax or sigmoid gives probabilities, as logarithms of
probabilities ("exp"), as values that are drawn to 0 and 1 ("clamp"), as scores that only have an order ("margin"), or
not as one of the classes."""


class Loss(Spec, kind="losses"):
    """A scalar that compares the output of a network with its targets."""

    called: ClassVar[str] = ""
    """Its name in sentences, where that is not its title."""

    contains: ClassVar[tuple[str, ...]] = ()
    """Layers that the loss applies itself, so that they do not belong in front of it."""

    needs: ClassVar[str] = ""
    """The layer that has to stand in front of it."""

    scores: ClassVar[bool] = False
    """Whether it wants raw scores, which may be of any size and sign."""

    soft: ClassVar[bool] = False
    """Whether a target may be shares of several classes (N × classes) instead of one of them."""

    reads: ClassVar[Reading] = "clamp"
    """How the output of a network that was trained with it is read."""

    place: ClassVar[int] = 0
    """Of those that fit, the one with the lowest number is proposed; 0: never."""

    def module(self, data: Signature) -> Call:
        """Expression that makes the loss module; it is called with (output, target)."""
        raise NotImplementedError

    def encoding(self, output: Shape, data: Signature) -> Encoding:
        """How targets must be given. ValueError with a sentence where output and data do not fit this loss."""
        raise NotImplementedError

    @classmethod
    def threshold(cls) -> float:
        """Above which value a single output stands for the second of two classes."""
        return 0.5 if cls.reads == "clamp" else 0.0

    # -- sentences that several losses share -----------------------------------------------------------------------

    def _needs_classes(self, data: Signature) -> None:
        if data.target == "sequences":
            raise ValueError(
                say(
                    "{loss} needs one class per example, but these targets are sequences. Use CTC.",
                    loss=self.called or self.title,
                )
            )
        if data.target != "classes":
            raise ValueError(
                say(
                    "{loss} needs classes, but these targets are real values. Use squared error.",
                    loss=self.called or self.title,
                )
            )

    def _needs_vector(self, output: Shape) -> None:
        if output.rank != 1:
            raise ValueError(
                say(
                    "{loss} expects a vector here, but gets {output}. Add a Flatten.",
                    loss=self.called or self.title,
                    output=output,
                )
            )

    def _needs_one_per_class(self, output: Shape, data: Signature) -> None:
        if output.features != data.size:
            raise ValueError(
                say(
                    "{loss} needs one output per class: {size}, but the last layer gives {features}.",
                    loss=self.called or self.title, size=data.size, features=output.features,
                )
            )  # fmt: skip


class ScoreLoss(Loss, abstract=True):
    """What takes one number per class, and the class itself as the target."""

    def encoding(self, output: Shape, data: Signature) -> Encoding:
        self._needs_classes(data)
        self._needs_vector(output)
        self._needs_one_per_class(output, data)
        return "index"


class VectorLoss(Loss, abstract=True):
    """What compares an output with a target of the same size, number by number."""

    soft = True

    def encoding(self, output: Shape, data: Signature) -> Encoding:
        if data.target == "sequences":
            raise ValueError(
                say("{loss} cannot compare sequences of classes. Use CTC.", loss=self.called or self.title)
            )
        self._needs_vector(output)
        if data.target == "values":
            if output.features != data.size:
                raise ValueError(
                    say(
                        "The targets have {size} values, but the last layer gives {features}.",
                        size=data.size, features=output.features,
                    )
                )  # fmt: skip
            return "value"
        if output.features == 1 and data.size == 2:
            return "value"
        self._needs_one_per_class(output, data)
        return "one_hot"


def proposed() -> list[type[Loss]]:
    """The losses that a fix may choose, the most usual first."""
    return sorted((cls for cls in members("losses").values() if cls.place), key=lambda cls: cls.place)


def fitting(output: Shape, data: Signature) -> Loss | None:
    """The loss that is most usual for such an output and such targets, with its default params."""
    for cls in proposed():
        try:
            cls().encoding(output, data)
        except ValueError:
            continue
        return cls()
    return None
