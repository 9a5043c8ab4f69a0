"""The weights of convolutions, as pictures."""

from __future__ import annotations

from collections.abc import Mapping

from playground.core.graph import Block, Graph
from playground.core.project import Project
from playground.engine.probe import MAX_VALUES, Probe, Specimen, Tiles

SHOWN = 64


class Filters(Probe):
    """Every filter of every convolution; of those that read several maps, one picture per map until there are 64."""

    title = "Filters"

    @classmethod
    def fits(cls, project: Project) -> bool:
        return any(_has_convolution(graph) for graph in project.networks.values())

    def measure(self, specimen: Specimen) -> Mapping[str, Tiles]:
        result: dict[str, Tiles] = {}
        for modules in specimen.modules.values():
            for path, module in modules.items():
                weight = getattr(module, "weight", None)
                if weight is None or weight.ndim != 4:
                    continue
                height, width = weight.shape[2:]
                count = max(1, min(SHOWN, MAX_VALUES // (height * width), weight.shape[0] * weight.shape[1]))
                values = weight.detach().reshape(-1, height, width)[:count].float().cpu().numpy().copy()
                limit = float(abs(values).max()) or 1.0
                result[path] = Tiles(values, -limit, limit, "diverging", weight.shape[0] * weight.shape[1])
        return result

    def computed_on(self, specimen: Specimen) -> str:
        return "weights"


def _has_convolution(graph: Graph) -> bool:
    for node in graph.nodes.values():
        if node.layer.family == "Convolution" and 3 in node.layer.ranks:
            return True
        if isinstance(node.layer, Block) and _has_convolution(node.layer.graph):
            return True
    return False
