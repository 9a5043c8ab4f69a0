"""Probe: measures a network between two training steps, for a panel or a claim."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from playground.core.dataset import Signature
from playground.core.language import say, translated
from playground.core.layer import NodeFacts
from playground.core.node import Values
from playground.core.project import Project
from playground.core.spec import Spec
from playground.engine import answer

if TYPE_CHECKING:
    import torch

    from playground.engine.data import Data

MAX_VALUES = 4096
"""Most numbers that a probe copies out of one tensor."""


@dataclass(frozen=True, eq=False)
class Specimen:
    """What a probe may look at. It is called under ``torch.no_grad``, in eval mode, with random state set aside."""

    project: Project
    networks: Mapping[str, Any]
    """Compiled networks by role: ``nn.Module`` with ``observe(x) -> {node path: tensor}``."""
    modules: Mapping[str, Mapping[str, torch.nn.Module]]
    """For each role the module of each node path ("conv1", "block1/conv1")."""
    facts: Mapping[str, Mapping[str, NodeFacts]]
    signature: Signature
    x: torch.Tensor
    """Fixed probe batch: the first validation examples (training ones if there is no validation), as the network
    sees them."""
    y: torch.Tensor
    raw: Any
    """The same examples before the transforms, as a NumPy array."""
    source: str
    """"validation" or "train"."""
    data: Data
    """All examples."""
    native: Callable[[Any], Mapping[str, Any] | None] = lambda _: None
    """Asks the native runner for the values of all units; gives None where it does not know the network."""

    def units(self, role: str, x: torch.Tensor) -> Mapping[str, Any]:
        """What every unit of each node gives for inputs (units × examples, float32), for nodes that give vectors."""
        found = self.native(x.numpy()) if role == "network" and x.device.type == "cpu" and x.ndim == 2 else None
        if found is not None:
            return found
        inputs = set(self.project.networks[role].inputs())
        seen = self.networks[role].observe(x)
        return {
            path: value.T.float().cpu().numpy()
            for path, value in seen.items()
            if value.ndim == 2 and path not in inputs
        }

    def prepare(self, raw: Any) -> torch.Tensor:
        """Raw inputs (NumPy, N × shape) as the network sees them: transforms applied, on its device."""
        import torch

        x = torch.as_tensor(raw)
        x = x.float() / 255 if x.dtype == torch.uint8 else x.float()
        for transform in self.project.transforms:
            x = transform.apply(x)
        return x.to(self.x.device)

    def output(self, x: torch.Tensor) -> torch.Tensor:
        """What the network answers; of several outputs the one that counts."""
        found = self.networks["network"](x)
        return found[self.project.recipe.answer()] if isinstance(found, tuple) else found

    def confidence(self, output: torch.Tensor) -> torch.Tensor:
        """How much the network is for each class (N × classes, 0…1), from its output (N × classes, or N × 1 for two).

        As the loss reads it: with the softmax or sigmoid that it contains.
        """
        recipe = self.project.recipe
        losses = recipe.losses_of()
        return answer.probabilities(output, losses[recipe.answer()].reads if losses else "clamp")


@dataclass(frozen=True, eq=False)
class Tiles:
    """A row of small pictures of one node: filters, feature maps, or what each unit computes over the plane."""

    values: Any
    """n × h × w, float32; the first rows lie at the top of the picture. With "rgb" n × h × w × 3."""
    low: float
    high: float
    """Values at the ends of the colour map."""
    colours: Literal["gray", "sequential", "diverging", "rgb"]
    total: int
    """How many there are in all; `values` may hold only the first of them."""


@dataclass(frozen=True, eq=False)
class LayerWeights:
    """The weights of one layer as they are in the run."""

    weight: Any
    """float32. All numbers if `whole`; else fewer that look like all: some filters, or means over parts."""
    image: tuple[int, int] | None
    """Height and width of the picture that each row of `weight` is, where the layer reads pixels."""
    bias: Any
    sizes: tuple[int, ...]
    """Those of the whole weight."""
    whole: bool
    values: tuple[Values, ...]
    """What the project set by hand when this was measured."""


@dataclass(frozen=True, eq=False)
class Augmented:
    """Some training images, as they were loaded and then after each transform, in one step of training."""

    titles: tuple[str, ...]
    """Those of the transforms."""
    images: tuple[Any, ...]
    """n × h × w (× 3), float32, as loaded and after each transform."""
    ranges: tuple[tuple[float, float], ...]
    """Values at the ends of the colour map, for each of these."""
    targets: tuple[tuple[str, ...], ...]
    """In words, for each of these and each image."""
    numbers: tuple[int, ...]
    """Of the images among the training examples, from 0."""
    epoch: int
    """From 1, as is the step within it."""
    step: int


class Probe(Spec, kind="probes"):
    """A measurement. Equal probes are one and the same to the mailbox."""

    thumbnail: ClassVar[bool] = False
    """Whether the canvas shows the data (Tiles) inside the nodes, wherever the probe fits the project."""
    closeup: ClassVar[bool] = False
    """Whether the canvas shows the data (LayerWeights) inside nodes from close by; such a probe has a text param
    `nodes` with the paths of those that are in view."""
    inspector: ClassVar[bool] = False
    """Whether the inspector shows the data for the selected node; such a probe has a text param `node`."""

    chain: ClassVar[bool] = False
    """Whether the inspector shows the data (Augmented) below the transforms; such a probe has a param `step`."""
    steady: ClassVar[bool] = False
    """Whether it looks at nothing that a step of training changes, so that it is measured again only after an edit."""

    @classmethod
    def fits(cls, project: Project) -> bool:
        """Whether there is anything to measure in this project, judged without torch."""
        return True

    def measure(self, specimen: Specimen) -> Mapping[str, Any]:
        """Data by node path ("" for the network as a whole): frozen dataclasses of NumPy arrays and numbers."""
        raise NotImplementedError

    def computed_on(self, specimen: Specimen) -> str:
        """On what, in words for the caption."""
        return say("{count} {split} examples", count=len(specimen.y), split=translated(specimen.source))

    def numbers(self, data: Mapping[str, Any]) -> Mapping[str, float]:
        """Single numbers for claims, by node path."""
        return {}


def pictures(raw: Any) -> Any:
    """What is drawn of raw images (N × channels × h × w): N × h × w × 3 of three channels, else the first channel."""
    images = raw.transpose(0, 2, 3, 1) if raw.shape[1] == 3 else raw[:, 0]
    return images.astype("float32")
