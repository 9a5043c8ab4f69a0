"""What every layer makes of one fixed image."""

from __future__ import annotations

from collections.abc import Mapping

from playground.core.language import say, translated
from playground.core.project import Project
from playground.engine.probe import Probe, Specimen, Tiles

SHOWN = 6
SIDE = 20
"""Larger maps are thinned out to about this many pixels."""


class FeatureMaps(Probe):
    """The first feature maps of every layer for the first image; bright is large."""

    title = "Feature maps"
    thumbnail = True

    @classmethod
    def fits(cls, project: Project) -> bool:
        return project.dataset.signature().inputs[0].rank == 3

    def measure(self, specimen: Specimen) -> Mapping[str, Tiles]:
        result: dict[str, Tiles] = {}
        for role, network in specimen.networks.items():
            inputs = set(specimen.project.networks[role].inputs())
            for path, value in network.observe(specimen.x[:1]).items():
                if value.ndim != 4 or path in inputs:
                    continue
                step = max(1, -(-value.shape[-1] // SIDE))
                maps = value[0, :SHOWN, ::step, ::step].float().cpu().numpy().copy()
                result[path] = Tiles(maps, float(maps.min()), float(maps.max()), "sequential", value.shape[1])
        return result

    def computed_on(self, specimen: Specimen) -> str:
        return say("one {split} image", split=translated(specimen.source))
