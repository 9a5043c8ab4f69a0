"""ResNet-20 and a character LSTM against the same networks in loops written by hand, one thread, alternating legs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from bench.row import Row, row
from bench.timing import alternate, leg, undisturbed

TITLE, SLOW = "Larger networks, headless, against hand-written loops", True
PAIRS, WARM_UP = 15, 3
CHARACTERS, LENGTH, COUNT = 65, 64, 4096


def measure() -> list[Row]:
    """Examples per second of ours ÷ the loop's."""
    import torch

    torch.set_num_threads(1)
    found: list[Row] = []
    for name, project, net, batch, steps in (
        ("ResNet-20", _resnet_project(), _resnet, 32, 4),
        ("character LSTM", _lstm_project(), _char_lstm, 32, 20),
    ):
        ours, rival = _ours(project, steps), _rival(project, net(), batch, steps)
        ours(), rival()
        pairs = alternate(lambda ours=ours: leg(ours), lambda rival=rival: leg(rival), PAIRS)
        kept, note = undisturbed(pairs)
        found += [
            row(f"examples/s ÷ loop, {name}", [pair.ratio for pair in kept], "×", least=0.95, note=note),
            row(f"examples per CPU second ÷ loop, {name}", [pair.cpu_ratio for pair in kept], "×"),
            row(f"Trainer, {name}", [pair.ours.rate for pair in kept], "examples/s"),
        ]
    return found


def _ours(project: Any, steps: int) -> Callable[[], float]:
    from playground.engine.trainer import Trainer

    trainer = Trainer(project, device="cpu", threads=1)
    running = trainer.steps()

    def work() -> float:
        before, goal = trainer.at.samples, trainer.at.step + steps
        while trainer.at.step < goal:
            next(running)
        return trainer.at.samples - before

    return work


def _rival(project: Any, net: Any, batch: int, steps: int) -> Callable[[], float]:
    running = _loop(project, net, batch)
    return lambda: float(sum(next(running) for _ in range(steps)))


def _loop(project: Any, net: Any, batch: int) -> Iterator[int]:
    """What a careful PyTorch user writes."""
    import torch
    from torch.nn.functional import cross_entropy

    part = project.dataset.load().train
    xs, ys = torch.tensor(part.inputs), torch.tensor(part.targets)
    optimizer = torch.optim.Adam(net.parameters(), lr=1e-3)
    losses: list[Any] = []
    while True:
        order = torch.randperm(len(ys))
        for first in range(0, len(order), batch):
            index = order[first : first + batch]
            x = xs[index]
            x = x.float().div_(255) if x.dtype == torch.uint8 else x
            optimizer.zero_grad(set_to_none=True)
            loss = cross_entropy(net(x), ys[index])
            loss.backward()
            optimizer.step()
            losses.append(loss.detach())
            if len(losses) == 20:
                float(torch.stack(losses).mean())
                losses.clear()
            yield len(index)


# -- data ----------------------------------------------------------------------------------------------------------


def _datasets() -> tuple[Any, Any]:
    """Noise in the sizes of CIFAR-10, and random letters: what is learned does not matter here."""
    import numpy as np

    from playground.core.dataset import Dataset, Signature, Split, Tables
    from playground.core.layer import Shape

    def tables(make: Callable[[Any, int], Any], classes: int) -> Any:
        random = np.random.default_rng(0)
        parts = [Split(make(random, n), random.integers(0, classes, n)) for n in (COUNT, 64, 64)]
        return Tables(*parts)

    class NoisePictures(Dataset):
        """Pictures of noise in the sizes of CIFAR-10."""

        def signature(self) -> Signature:
            return Signature((Shape((3, 32, 32)),), "classes", 10, counts=(COUNT, 64, 64))

        def load(self) -> Tables:
            return tables(lambda random, n: random.integers(0, 256, (n, 3, 32, 32), dtype=np.uint8), 10)

    class RandomLetters(Dataset):
        """Random letters, each row with the one that follows."""

        def signature(self) -> Signature:
            return Signature((Shape((LENGTH,), "int64"),), "classes", CHARACTERS, counts=(COUNT, 64, 64))

        def load(self) -> Tables:
            return tables(lambda random, n: random.integers(0, CHARACTERS, (n, LENGTH)), CHARACTERS)

    return NoisePictures(), RandomLetters()


# -- networks, ours and by hand ------------------------------------------------------------------------------------


def _project(graph: Any, dataset: Any) -> Any:
    from playground.core.project import Project

    return Project(networks={"network": graph}, dataset=dataset, epochs=10_000, batch_size=32)


def _chain(*layers: tuple[str, Any]) -> Any:
    from playground.core.graph import Graph, Node
    from playground.core.spec import discover, member

    discover()
    graph, last = Graph().with_nodes(Node("input", member("layers", "Input")())), "input"
    for id, layer in layers:
        graph = graph.with_nodes(Node(id, layer)).connect(last, id)
        last = id
    return graph


def _resnet_project() -> Any:
    from playground.core.graph import Block, Node
    from playground.core.spec import discover, member

    discover()

    def layer(kind: str, **values: Any) -> Any:
        return member("layers", kind)(**values)

    def conv(channels: int, stride: int = 1, size: int = 3) -> Any:
        return layer("Conv2d", out_channels=channels, kernel_size=size, stride=stride, padding=size // 2, bias=False)

    def block(channels: int, stride: int) -> Any:
        graph = _chain(
            ("conv1", conv(channels, stride)), ("norm1", layer("BatchNorm2d")), ("relu1", layer("ReLU")),
            ("conv2", conv(channels)), ("norm2", layer("BatchNorm2d")),
            ("add1", layer("Add")), ("relu2", layer("ReLU")),
        )  # fmt: skip
        if stride == 1:
            return Block(graph=graph.connect("input", "add1"))
        graph = graph.with_nodes(Node("short", conv(channels, stride, 1)), Node("norm3", layer("BatchNorm2d")))
        return Block(graph=graph.connect("input", "short").connect("short", "norm3").connect("norm3", "add1"))

    blocks = [
        (f"block{3 * stage + n + 1}", block(channels, 2 if stage and not n else 1))
        for stage, channels in enumerate((16, 32, 64))
        for n in range(3)
    ]
    graph = _chain(
        ("conv1", conv(16)), ("norm1", layer("BatchNorm2d")), ("relu1", layer("ReLU")), *blocks,
        ("pool1", layer("AdaptiveAvgPool2d")), ("flatten1", layer("Flatten")),
        ("fc1", layer("Linear", out_features=10)),
    )  # fmt: skip
    return _project(graph, _datasets()[0])


def _lstm_project() -> Any:
    from playground.core.spec import discover, member

    discover()
    embedding = member("layers", "Embedding")(num_embeddings=CHARACTERS, embedding_dim=32)
    lstm = member("layers", "LSTM")(hidden_size=128, give="last step")
    graph = _chain(
        ("embedding1", embedding), ("lstm1", lstm), ("fc1", member("layers", "Linear")(out_features=CHARACTERS))
    )
    return _project(graph, _datasets()[1])


def _resnet() -> Any:
    from torch import nn
    from torch.nn.functional import relu

    class Residual(nn.Module):
        def __init__(self, inner: int, outer: int, stride: int) -> None:
            super().__init__()
            self.conv1 = nn.Conv2d(inner, outer, 3, stride, 1, bias=False)
            self.norm1 = nn.BatchNorm2d(outer)
            self.conv2 = nn.Conv2d(outer, outer, 3, 1, 1, bias=False)
            self.norm2 = nn.BatchNorm2d(outer)
            self.short: Any = nn.Identity()
            if stride != 1:
                self.short = nn.Sequential(nn.Conv2d(inner, outer, 1, stride, bias=False), nn.BatchNorm2d(outer))

        def forward(self, x: Any) -> Any:
            y = self.norm2(self.conv2(relu(self.norm1(self.conv1(x)))))
            return relu(y + self.short(x))

    blocks = [
        Residual(before if not n else channels, channels, 2 if before != channels and not n else 1)
        for before, channels in ((16, 16), (16, 32), (32, 64))
        for n in range(3)
    ]
    return nn.Sequential(
        nn.Conv2d(3, 16, 3, 1, 1, bias=False), nn.BatchNorm2d(16), nn.ReLU(), *blocks,
        nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(64, 10),
    )  # fmt: skip


def _char_lstm() -> Any:
    from torch import nn

    class CharLSTM(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.embedding = nn.Embedding(CHARACTERS, 32)
            self.lstm = nn.LSTM(32, 128, batch_first=True)
            self.fc = nn.Linear(128, CHARACTERS)

        def forward(self, x: Any) -> Any:
            return self.fc(self.lstm(self.embedding(x))[0][:, -1])

    return CharLSTM()


def parameters() -> tuple[int, int]:
    """How many numbers both ResNets learn: they have to be the same."""
    from playground.engine.shape import analyse

    return analyse(_resnet_project()).parameters, sum(p.numel() for p in _resnet().parameters())
