"""The first examples, as they enter the network."""

from __future__ import annotations

import math
from collections.abc import Mapping

from playground.core.graph import InputLayer
from playground.core.language import say, translated
from playground.core.project import Project
from playground.engine.probe import MAX_VALUES, Probe, Specimen, Tiles, pictures

SHOWN = 3


class Examples(Probe):
    """Three examples of the data, inside the Input; of a large image, pixels at equal distances."""

    title = "Examples"
    thumbnail = True

    @classmethod
    def fits(cls, project: Project) -> bool:
        return project.dataset.signature().inputs[0].rank == 3

    def measure(self, specimen: Specimen) -> Mapping[str, Tiles]:
        graph = specimen.project.networks["network"]
        inputs = [id for id in graph.inputs() if isinstance(graph.nodes[id].layer, InputLayer)]
        images = pictures(specimen.raw[:SHOWN])
        high, wide = images.shape[1:3]
        side = math.isqrt(MAX_VALUES * high * wide // images.size)
        step = math.ceil(max(high, wide) / side)
        images = images[:, ::step, ::step]
        tiles = Tiles(
            images, float(images.min()), float(images.max()), "rgb" if images.ndim == 4 else "gray", len(specimen.raw)
        )
        return dict.fromkeys(inputs[:1], tiles)

    def computed_on(self, specimen: Specimen) -> str:
        return say("first {count} {split} examples", count=SHOWN, split=translated(specimen.source))
