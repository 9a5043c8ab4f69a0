"""What the network answers to single images, the misread first."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from playground.core.project import Project
from playground.engine.probe import Probe, Specimen, pictures

SHOWN = 40


@dataclass(frozen=True, eq=False)
class Answers:
    """Images n × h × w (in colour n × h × w × 3) with true and predicted class, and the confidence in it.

    The misread ones come first, then the unsure.
    """

    images: Any
    true: Any
    predicted: Any
    confidence: Any
    misread: int
    of: int
    names: tuple[str, ...]


class Predictions(Probe):
    """Single images with the answer of the network."""

    title = "Predictions"

    @classmethod
    def fits(cls, project: Project) -> bool:
        data = project.dataset.signature()
        return data.inputs[0].rank == 3 and data.target == "classes"

    def measure(self, specimen: Specimen) -> Mapping[str, Answers]:
        import numpy as np

        output = specimen.output(specimen.x).float()
        scores = specimen.confidence(output)
        # By the outputs themselves where there is one per class: two that are cut at 1 would look alike.
        chosen = (output if output.shape[1] > 1 else scores).argmax(1, keepdim=True)
        sure, predicted = scores.gather(1, chosen)[:, 0].cpu().numpy(), chosen[:, 0].cpu().numpy()
        true = specimen.y.cpu().numpy()
        wrong = predicted != true
        order = np.lexsort((np.where(wrong, -sure, sure), ~wrong))[:SHOWN]
        answers = Answers(
            images=pictures(specimen.raw[order]),
            true=true[order],
            predicted=predicted[order],
            confidence=sure[order],
            misread=int(wrong.sum()),
            of=len(true),
            names=specimen.signature.class_names,
        )
        return {"": answers}
