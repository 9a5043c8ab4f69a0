"""Layers learn at their own pace: groups by factor, also in Blocks, and with every schedule."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from playground.core import store
from playground.core.project import Project
from playground.core.resource import presets
from playground.core.spec import member, members
from playground.engine import assembly
from playground.engine.trainer import Trainer

PROJECT = store.read(presets()["xor-mlp"].read_bytes())


def paced(project: Project = PROJECT, **factors: float) -> Project:
    """The project with factors on the learning rates of some layers."""
    graph = project.networks["network"]
    nodes = (replace(graph.nodes[id], rate=factor) for id, factor in factors.items())
    return project.with_network("network", graph.with_nodes(*nodes))


def test_without_factors_there_is_one_group_in_the_order_of_the_network():
    trainer = Trainer(PROJECT, threads=1)
    (group,) = trainer.optimizers["network"].param_groups
    assert [id(p) for p in group["params"]] == [id(p) for p in trainer.networks["network"].parameters()]


@pytest.mark.parametrize("name", sorted(set(members("optimizers")) - {"LBFGS", "Rprop"}))
def test_a_layer_with_factor_zero_stays_and_others_learn_as_ever(name):
    """Rprop is not among them, for which the rate is only the length of the first steps."""
    project = paced(replace(PROJECT, optimizers={"network": member("optimizers", name)()}), fc1=0.0)
    trainer = Trainer(project, threads=1)
    net = trainer.networks["network"]
    before = {key: value.clone() for key, value in net.state_dict().items()}
    for _ in trainer.train(steps=3):
        pass
    changed = {key for key, value in net.state_dict().items() if not torch.equal(value, before[key])}
    assert changed == {key for key in before if not key.startswith("fc1")}


def test_every_rate_is_that_of_the_schedule_times_the_factor():
    project = paced(replace(PROJECT, schedule=member("schedules", "OneCycle")()), fc2=0.25)
    trainer = Trainer(project, threads=1)
    for _ in trainer.train(steps=5):
        pass
    rate = assembly.rule(project, "network").lr * project.schedule.factor(4, trainer.total_steps)
    found = {group["factor"]: group["lr"] for group in trainer.optimizers["network"].param_groups}
    assert found == pytest.approx({1.0: rate, 0.25: rate * 0.25})
    assert trainer.progress("training").lr == pytest.approx(rate)


def test_what_moves_all_weights_as_one_has_one_group():
    project = replace(paced(fc2=0.25), optimizers={"network": member("optimizers", "LBFGS")()})
    assert len(Trainer(project, threads=1).optimizers["network"].param_groups) == 1
