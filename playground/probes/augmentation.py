"""What training makes of a few examples, transform by transform."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from playground.core.dataset import Signature
from playground.core.language import say
from playground.core.param import integer
from playground.core.project import Project
from playground.engine import augment
from playground.engine.data import ordered, prepared
from playground.engine.probe import MAX_VALUES, Augmented, Probe, Specimen, pictures

if TYPE_CHECKING:
    from torch import Tensor

SHOWN = 4


class Augmentation(Probe):
    """The first four examples of a batch, after each transform, as the network sees them in that step of training."""

    title = "Augmentation"
    chain = steady = True
    step: int = integer(default=0, low=0, high=2**62, help="Steps from the start of the run to the one that is shown.")

    @classmethod
    def fits(cls, project: Project) -> bool:
        return bool(project.transforms) and project.dataset.signature().inputs[0].rank == 3

    def measure(self, specimen: Specimen) -> Mapping[str, Augmented]:
        project, data = specimen.project, specimen.data
        count, size = data.count("train"), project.batch_size
        epoch, number = divmod(self.step, math.ceil(count / size))
        inputs, targets = data.split("train")
        index = ordered(project.seed, epoch, count)[number * size : (number + 1) * size]
        x, y = (prepared(inputs.index_select(0, index.to(data.device)), ()), targets[index.to(data.device)])
        place = project.seed, epoch, number * size
        chain = [(x, y), *augment.steps(x, y, project.transforms, data.signature, 0, place)]
        images = [_drawn(x) for x, _ in chain]
        found = Augmented(
            titles=tuple(transform.title for transform in project.transforms),
            images=tuple(images),
            ranges=tuple((min(0.0, float(one.min())), max(1.0, float(one.max()))) for one in images),
            targets=tuple(tuple(_told(one, data.signature) for one in y[:SHOWN].cpu()) for _, y in chain),
            numbers=tuple(index[:SHOWN].tolist()),
            epoch=epoch + 1,
            step=number + 1,
        )
        return {"": found}

    def computed_on(self, specimen: Specimen) -> str:
        return say("{count} training examples", count=SHOWN)


def _drawn(x: Tensor) -> Any:
    """Copies of the first images, of large ones means over small squares."""
    from torch.nn.functional import avg_pool2d

    x = x[:SHOWN]
    step = math.ceil((x[0].numel() / MAX_VALUES) ** 0.5)
    return pictures((avg_pool2d(x, step, ceil_mode=True) if step > 1 else x).cpu().numpy()).copy()


def _told(target: Tensor, data: Signature) -> str:
    """A target in a few words; one that is mixed, with the share of each class."""
    if data.target != "classes":
        return ", ".join(f"{value:.3g}" for value in target.flatten()[:2].tolist())
    names = data.class_names or tuple(map(str, range(data.size)))
    if not target.is_floating_point():
        return names[int(target)]
    found = [(share, int(n)) for n in target.argsort(descending=True)[:3] if (share := float(target[n])) >= 0.005]
    return "\n".join(f"{names[n]}: {share:.0%}" if share < 1 else names[n] for share, n in found)
