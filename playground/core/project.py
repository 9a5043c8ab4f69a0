"""Project: everything that a preset or a file stores, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from typing import TYPE_CHECKING, Any

from playground.core.claim import Claim, Variant
from playground.core.dataset import Dataset
from playground.core.graph import Graph
from playground.core.initializer import Initializer
from playground.core.lock import LOCKS
from playground.core.optimizer import Optimizer
from playground.core.param import choice, choices, flag, integer, real, text
from playground.core.recipe import Recipe
from playground.core.schedule import Schedule
from playground.core.spec import Spec, member, nested

if TYPE_CHECKING:
    from playground.core.metric import Metric
    from playground.core.stop_rule import StopRule
    from playground.core.transform import Transform

SECTIONS = (
    "History",
    "Learning",
    "Making it deep",
    "Training well",
    "Autoencoders",
    "Convolution",
    "Sequences",
    "Generating",
    "Open questions",
)
"""Sections of the gallery, in order."""


def _off(label: str, high: float, help: str) -> Any:
    """A strength that is off at 0."""
    return real(default=0.0, low=0, high=high, scale="log", change="live", label=label, help=f"{help} 0 is off.")


class Card(Spec, kind="cards"):
    """What a demo tells the learner."""

    question: str = text(default="", multiline=True, help="To think about before pressing Train.")
    watch: str = text(default="", multiline=True, help="What to look at while it learns.")
    explanation: str = text(default="", multiline=True, help="What happened, and why.")
    formulas: str = text(default="", multiline=True, help="The formulas behind it.")
    reference: str = text(default="", multiline=True, help="Where it comes from.")


class Project(Spec, kind="projects"):
    """A network (or several), the data, and how the one learns from the other. A frozen value."""

    title: str = text(  # pyright: ignore[reportIncompatibleVariableOverride]
        default="Untitled", help="Name of the project."
    )
    section: str = choice(default="", choices=("", *SECTIONS), help="Section of the gallery.", change="live")
    place: int = integer(default=0, low=0, high=1000, change="live", help="Place within its section.")
    notes: str = text(default="", multiline=True, help="Your own notes.")
    card: Card = field(default_factory=Card)
    networks: Mapping[str, Graph] = field(default_factory=lambda: {"network": Graph()})
    dataset: Dataset = nested("datasets", default="MNIST", change="restart", help="Where the examples come from.")
    transforms: tuple[Transform, ...] = nested(
        "transforms",
        default=(),
        ordered=True,
        help="What happens to the inputs before the network sees them, from first to last.",
    )
    recipe: Recipe = nested("recipes", default="Supervised", help="The training algorithm.")
    metrics: tuple[Metric, ...] = nested(
        "metrics",
        default=("Accuracy",),
        least=0,
        change="live",
        help="What is measured besides the loss; accuracy is left out where there are no classes.",
    )
    optimizers: Mapping[str, Optimizer] = field(default_factory=lambda: {"network": member("optimizers", "Adam")()})
    initializer: Initializer = nested(
        "initializers",
        default="Default",
        change="live",
        quiet=True,
        help="How weights begin, except in layers that say otherwise. A change counts from the next start.",
    )
    schedule: Schedule = nested(
        "schedules", default="Constant", change="live", help="How the learning rate changes during a run."
    )
    accumulate: int = integer(
        default=1,
        low=1,
        high=10_000,
        change="live",
        label="Batches per step",
        help="Gradients of so many batches are averaged before one step: like a larger batch, without its memory.",
    )
    clip_norm: float = _off("Clip norm", 1000, "Longest gradient, all weights together; longer ones are shortened.")
    clip_value: float = _off("Clip value", 1000, "Largest gradient of a single weight; larger ones are cut off.")
    l1: float = _off("L1 penalty", 10, "Adds L1 · Σ|w| to what is made small: many weights become 0. Not for biases.")
    l2: float = _off("L2 penalty", 10, "Adds L2 / 2 · Σw² to what is made small: weights stay small. Not for biases.")
    max_norm: float = _off("Max norm", 1000, "Longest vector of the weights that lead into one unit.")
    ema: float = real(
        default=0.0,
        low=0,
        high=0.999999,
        change="live",
        label="Average of weights",
        help="Part of a running average of the weights that each step keeps, for instance 0.99; 0 is off. The average "
        "is then what is evaluated, looked at and exported.",
    )
    epochs: int = integer(
        default=10,
        low=1,
        high=1_000_000,
        change="live",
        help="How often the whole training set is seen before training stops.",
    )
    stop_rules: tuple[StopRule, ...] = nested(
        "stop_rules",
        default=("Divergence",),
        least=0,
        change="live",
        label="Stop rules",
        help="When a run ends before its last epoch; the first that applies ends it.",
    )
    batch_size: int = integer(
        default=64,
        low=1,
        high=100_000,
        change="live",
        label="Batch size",
        help="Examples per step. A change counts from the next epoch.",
    )
    seed: int = integer(
        default=0, low=0, high=2**31 - 1, change="restart", help="Start of all random numbers. Same seed, same run."
    )
    device: str = choice(
        default="auto",
        choices=("auto", "cpu", "cuda", "mps"),
        change="rebuild",
        help="Where to compute; auto takes a GPU if there is one.",
    )
    threads: int = integer(
        default=0,
        low=0,
        high=256,
        change="live",
        help="CPU threads for computing; 0 leaves one core to the window and takes the rest.",
    )
    precision: str = choice(
        default="float32",
        choices=("float32", "float64", "bf16", "fp16"),
        help="How exactly numbers are computed: float64 is for proofs. With bf16 and fp16 layers compute in half "
        "precision, which is fast on many GPUs, while weights stay float32; fp16 needs a CUDA GPU.",
    )
    tf32: bool = flag(
        default=False,
        change="live",
        label="TF32",
        help="Lets newer NVIDIA GPUs multiply float32 with 10 instead of 23 digits (binary), which is several times "
        "faster. It changes nothing elsewhere.",
    )
    channels_last: bool = flag(
        default=False,
        label="Channels last",
        help="Keeps the channels of each pixel side by side in memory. Often faster for convolutions; Try faster ways "
        "in the Train menu tells.",
    )
    compile: bool = flag(
        default=False,
        help="Compiles the network with torch.compile before it trains. That takes up to a minute, and is not always "
        "faster; Try faster ways in the Train menu tells.",
    )
    runner: str = choice(
        default="auto",
        choices=("auto", "eager", "fast"),
        change="live",
        help="Who trains: eager is PyTorch, fast is native code for chains of Linear layers and activations; auto "
        "takes native code where PyTorch would spend most of its time on itself.",
    )
    locks: tuple[str, ...] = choices(
        choices=tuple(LOCKS),
        label="Locked",
        help="What nobody can change while the project is presented.",
    )
    budget: int = integer(
        default=120, low=1, high=86_400, unit="s", change="live", help="Time within which the claims are to hold."
    )
    variants: tuple[Variant, ...] = ()
    claims: tuple[Claim, ...] = ()

    def __hash__(self) -> int:
        return hash((self.title, tuple(self.networks), self.seed, self.epochs))

    def with_network(self, role: str, graph: Graph) -> Project:
        return replace(self, networks={**self.networks, role: graph})

    def with_optimizer(self, slot: str, optimizer: Optimizer) -> Project:
        return replace(self, optimizers={**self.optimizers, slot: optimizer})
