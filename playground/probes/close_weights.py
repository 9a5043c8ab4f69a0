"""The weights of layers that are looked at from close by."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from playground.core.graph import Block, Graph
from playground.core.node import Values
from playground.core.param import text
from playground.engine.probe import MAX_VALUES, LayerWeights, Probe, Specimen

if TYPE_CHECKING:
    from torch import Tensor, nn

MOST = 10_000
"""Numbers that are copied in all."""
FINEST = 64
"""Cells in each direction of a matrix that is too large to be shown number by number."""
PICTURES = 16
"""Units whose weights are shown as pictures of the data, at most."""


class CloseWeights(Probe):
    """Weights and biases, number by number where a layer is small; of a large one a coarse picture."""

    title = "Weights"
    closeup = True
    nodes: str = text(default="", help="Paths of the nodes, with spaces between; all if empty.")

    def measure(self, specimen: Specimen) -> Mapping[str, LayerWeights]:
        wanted = self.nodes.split()
        result: dict[str, LayerWeights] = {}
        left = MOST
        for role, modules in specimen.modules.items():
            by_hand = dict(_values(specimen.project.networks[role], ""))
            for path, module in modules.items():
                if wanted and path not in wanted:
                    continue
                found = _weights(module, by_hand.get(path, ()), _image(specimen, role, path, module), left)
                if found is not None:
                    result[path] = found
                    left -= found.weight.size + (0 if found.bias is None else found.bias.size)
        return result

    def computed_on(self, specimen: Specimen) -> str:
        return "weights"


def _values(graph: Graph, prefix: str) -> list[tuple[str, tuple[Values, ...]]]:
    """What is set by hand in each node, by path."""
    found: list[tuple[str, tuple[Values, ...]]] = []
    for id, node in graph.nodes.items():
        if node.values:
            found.append((prefix + id, node.values))
        if isinstance(node.layer, Block):
            found += _values(node.layer.graph, f"{prefix}{id}/")
    return found


def _weights(
    module: nn.Module, values: tuple[Values, ...], image: tuple[int, int] | None, left: int
) -> LayerWeights | None:
    weight: Any = getattr(module, "weight", None)
    bias: Any = getattr(module, "bias", None)
    if weight is None or weight.ndim not in (2, 4) or not weight.is_floating_point():
        return None
    sizes = tuple(weight.shape)
    bias = bias if bias is not None and bias.ndim == 1 and len(bias) <= MAX_VALUES else None
    room = min(MAX_VALUES, left - (0 if bias is None else len(bias)))
    if weight.numel() > room:
        shown = _coarse(weight.detach().float(), image, max(room, 0))
        return None if shown is None else LayerWeights(*shown, None, sizes, False, values)
    return LayerWeights(_copied(weight), image, None if bias is None else _copied(bias), sizes, True, values)


def _copied(tensor: Tensor) -> Any:
    return tensor.detach().float().cpu().numpy().copy()


def _coarse(weight: Tensor, image: tuple[int, int] | None, room: int) -> tuple[Any, tuple[int, int] | None] | None:
    """Fewer numbers that look like all: first filters, pictures of fewer pixels, or means over parts of a matrix."""
    from torch.nn import functional

    if weight.ndim == 4:
        count = room // weight[0].numel()
        return (_copied(weight[:count]), None) if count else None
    if image is not None:
        height, width = image
        step = 1
        while min(PICTURES, len(weight)) * (height // step) * (width // step) > room and step < min(image):
            step += 1
        pictures = functional.avg_pool2d(weight[:PICTURES].reshape(-1, 1, height, width), step)
        if pictures.numel() > room:
            return None
        return _copied(pictures.flatten(1)), (pictures.shape[2], pictures.shape[3])
    side = int(min(FINEST, room**0.5))
    if not side:
        return None
    rows, columns = min(side, weight.shape[0]), min(side, weight.shape[1])
    return _copied(functional.adaptive_avg_pool2d(weight[None], (rows, columns))[0]), None


def _image(specimen: Specimen, role: str, path: str, module: nn.Module) -> tuple[int, int] | None:
    """Height and width of the data, where a Linear layer reads its pixels themselves."""
    sizes = specimen.signature.inputs[0].sizes
    weight: Any = getattr(module, "weight", None)
    if weight is None or weight.ndim != 2 or len(sizes) != 3 or sizes[0] != 1 or "/" in path:
        return None
    height, width = int(sizes[1]), int(sizes[2])
    graph = specimen.project.networks[role].active
    id = path
    while wires := graph.incoming.get(id, ()):
        id = wires[0].source
        if len(wires) > 1 or graph.nodes[id].layer.linear or graph.nodes[id].layer.bends:
            return None
    return (height, width) if weight.shape[1] == height * width else None
