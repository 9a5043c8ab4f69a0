"""The memory that is foretold against the tensors of a real step."""

from __future__ import annotations

import itertools
import threading
import time
from dataclasses import replace

import pytest
import torch

from playground.core.graph import Block, Graph, Node
from playground.core.problem import Problems
from playground.core.project import Project
from playground.core.spec import member
from playground.engine import memory, network
from playground.engine.memory import Room
from playground.engine.session import Session
from playground.engine.shape import analyse
from playground.engine.telemetry import Progress
from playground.engine.trainer import Trainer


def layer(kind: str, **values):
    return member("layers", kind)(**values)


def held(tensors) -> int:
    """Bytes of the memory behind tensors, each piece once."""
    return sum({t.untyped_storage()._cdata: t.untyped_storage().nbytes() for t in tensors}.values())


def real(project: Project) -> dict[str, int]:
    """What a step of training on the CPU really keeps, by kind."""
    trainer = Trainer(project, device="cpu", threads=1)
    for _ in trainer.train(steps=1):
        pass
    network = trainer.networks["network"]
    x, y = next(iter(trainer.data.epoch(project.transforms, project.batch_size, 0, 0, 0)))
    x, kept = x.clone(), []
    with torch.autograd.graph.saved_tensors_hooks(lambda t: kept.append(t) or t, lambda t: t):
        output = network(x)
    own = {t.untyped_storage()._cdata for t in (*network.parameters(), *network.buffers())}
    torch.nn.functional.cross_entropy(output, y).backward()
    [optimizer] = trainer.optimizers.values()
    state = [t for one in optimizer.state.values() for t in one.values() if torch.is_tensor(t) and t.dim()]
    return {
        "weights": held(network.parameters()),
        "gradients": held(p.grad for p in network.parameters() if p.grad is not None),
        "optimizer": held(state),
        "activations": held(t for t in kept if t.untyped_storage()._cdata not in own),
    }


def residual() -> Project:
    """Branches, a repeated Block, views, dropout and batch norm."""
    graph = Graph().with_nodes(Node("input", layer("Input")))
    for id, made in (
        ("conv", layer("Conv2d", padding=1)), ("norm", layer("BatchNorm2d")), ("relu", layer("ReLU")),
        ("add", layer("Add")),
    ):  # fmt: skip
        graph = graph.with_nodes(Node(id, made))
    for source, target in itertools.pairwise(("input", "conv", "norm", "relu", "add")):
        graph = graph.connect(source, target)
    inner = graph.connect("input", "add")
    whole = Graph().with_nodes(Node("input", layer("Input")))
    parts = {
        "stem": layer("Conv2d", kernel_size=5), "pool": layer("MaxPool2d"), "block": Block(graph=inner, repeat=3),
        "flatten": layer("Flatten"), "drop": layer("Dropout"), "fc": layer("Linear", out_features=10),
    }  # fmt: skip
    before = "input"
    for id, made in parts.items():
        whole = whole.with_nodes(Node(id, made)).connect(before, id)
        before = id
    return Project(networks={"network": whole}, batch_size=32)


@pytest.mark.parametrize("which", ["lenet", "residual", "sgd"])
def test_the_estimate_is_that_of_a_real_step(which, preset):
    project = residual() if which == "residual" else preset("lenet-mnist")
    if which == "sgd":
        project = project.with_optimizer("network", member("optimizers", "SGD")(momentum=0.9))
    need, measured = memory.need(project, analyse(project)), real(project)
    assert need.weights == measured["weights"]
    assert need.gradients == measured["gradients"]
    assert need.optimizer == measured["optimizer"]
    assert need.activations == pytest.approx(measured["activations"], rel=0.02)


def test_a_layer_and_a_block_tell_what_they_keep(preset):
    project = preset("lenet-mnist")
    analysis = analyse(project)
    relu = memory.per_example(project, analysis, "network", "relu1")
    assert relu == 6 * 28 * 28 * 4
    project = residual()
    analysis = analyse(project)
    whole = memory.per_example(project, analysis, "network", "block")
    first = memory.per_example(project, analysis, "network", "block/conv")
    assert whole > 3 * first > 0


ROOM = memory.room


def test_the_room_of_this_computer_is_plausible():
    room = ROOM(Project(device="cpu"))
    assert room is not None
    assert 1 << 28 < room.free <= room.whole


@pytest.mark.parametrize(
    ("count", "words"), [(0, "0 B"), (999, "999 B"), (61_700_000, "61.7 MB"), (8 * 10**9, "8 GB"), (5e15, "5,000 TB")]
)
def test_sizes_are_spoken(count, words):
    assert memory.spoken(int(count)) == words


def test_looking_at_a_large_network_takes_fewer_examples_together(preset):
    small, project = analyse(preset("lenet-mnist")), preset("lenet-mnist")
    assert memory.at_once(small, 500, keep=False) == 500
    assert memory.at_once(small, 256, keep=True) == 256
    graph = project.networks["network"]
    wide = graph.with_layer("conv1", graph.nodes["conv1"].layer.with_values(out_channels=4096))
    large = analyse(project.with_network("network", wide))
    assert 1 <= memory.at_once(large, 256, keep=True) < memory.at_once(large, 500, keep=False) < 100


@pytest.fixture
def tiny(monkeypatch):
    """A computer with hardly any memory."""
    monkeypatch.setattr(memory, "room", lambda _: Room(1 << 20, 1 << 20))


def test_what_does_not_fit_is_never_built(preset, tiny, monkeypatch):
    monkeypatch.setattr(network.Compiled, "build", lambda *_: pytest.fail("it was built"))
    with pytest.raises(Problems, match=r"there are only 1\.05 MB of memory"):
        Trainer(preset("lenet-mnist"))


def test_an_edit_that_no_longer_fits_leaves_the_run_as_it_is(preset, monkeypatch):
    trainer = Trainer(preset("lenet-mnist"), threads=1)
    monkeypatch.setattr(memory, "room", lambda _: Room(1 << 20, 1 << 20))
    project, before = trainer.project, trainer.networks
    with pytest.raises(Problems, match="memory"):
        trainer.submit(replace(project, batch_size=4096))
    assert trainer.networks is before
    assert trainer.project is project


def test_reopening_a_run_that_does_not_fit_is_told_and_not_tried(preset, tiny, tmp_path, monkeypatch):
    monkeypatch.setattr(network.Compiled, "build", lambda *_: pytest.fail("it was built"))
    session = Session(preset("lenet-mnist"))
    session.open(preset("lenet-mnist"), tmp_path / "run")
    session.start()
    try:
        seen, until = [], time.monotonic() + 60
        while not any(one.problems and one.state == "idle" for one in seen) and time.monotonic() < until:
            seen += [event for event in session.telemetry.drain() if isinstance(event, Progress)]
            threading.Event().wait(0.01)
        assert any("memory" in problem.message for problem in seen[-1].problems)
        session.train()
        assert session.weights() == {}
    finally:
        session.close()
