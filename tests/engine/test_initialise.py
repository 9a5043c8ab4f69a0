"""How weights begin, and layers that share them or have others on their cards."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
import torch
from torch import nn

from playground.core.fold import folded
from playground.core.graph import Block, Graph, Node
from playground.core.problem import Problems
from playground.core.project import Project
from playground.core.spec import member, members
from playground.engine import checkpoint, network
from playground.engine.shape import analyse
from playground.engine.trainer import Trainer


def layer(kind: str, **values):
    return member("layers", kind)(**values)


def chained(*nodes: Node) -> Graph:
    graph = Graph().with_nodes(Node("input", layer("Input")), *nodes)
    last = "input"
    for node in nodes:
        graph = graph.connect(last, node.id)
        last = node.id
    return graph


def points(*nodes: Node, **values) -> Project:
    data = member("datasets", "ToyPoints")()
    return Project(networks={"network": chained(*nodes)}, dataset=data, threads=1, **values)


def mlp(**node) -> Project:
    return points(
        Node("fc1", layer("Linear", out_features=64), **node),
        Node("act", layer("ReLU")),
        Node("fc2", layer("Linear", out_features=2)),
    )


def built(project: Project) -> nn.Module:
    return network.compiled(project).build("network", project.seed)


# -- initialisers --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted(members("initializers")))
def test_every_rule_gives_finite_weights_that_depend_on_the_seed_alone(name):
    project = replace(mlp(), initializer=member("initializers", name)())
    one, two, other = built(project), built(project), built(replace(project, seed=1))
    for a, b, c in zip(one.parameters(), two.parameters(), other.parameters(), strict=True):
        assert torch.equal(a, b)
        assert torch.isfinite(a).all()
        assert a.ndim < 2 or name in ("Zeros", "Constant") or not torch.equal(a, c)
    assert bool(one.fc1.bias.any()) == (name == "Default")


@pytest.mark.parametrize(
    ("name", "values", "std"),
    [
        ("Default", {}, math.sqrt(1 / 3 / 500)),
        ("Zeros", {}, 0),
        ("Uniform", {"limit": 0.3}, 0.3 / math.sqrt(3)),
        ("Normal", {"std": 0.02}, 0.02),
        ("XavierUniform", {}, math.sqrt(2 / 900)),
        ("XavierNormal", {"gain": 2.0}, 2 * math.sqrt(2 / 900)),
        ("HeUniform", {}, math.sqrt(2 / 500)),
        ("HeNormal", {"mode": "fan_out"}, math.sqrt(2 / 400)),
        ("HeNormal", {"nonlinearity": "linear"}, math.sqrt(1 / 500)),
    ],
)
def test_the_spread_is_that_of_the_paper(name, values, std):
    wide = points(
        Node("fc1", layer("Linear", out_features=500)),
        Node("fc2", layer("Linear", out_features=400)),
        Node("head", layer("Linear", out_features=2)),
        initializer=member("initializers", name)(**values),
    )
    assert built(wide).fc2.weight.std().item() == pytest.approx(std, rel=0.02)


def test_orthogonal_weights_keep_lengths():
    project = replace(mlp(), initializer=member("initializers", "Orthogonal")())
    weight = built(project).fc2.weight
    assert torch.allclose(weight @ weight.T, torch.eye(2), atol=1e-5)


def test_a_layer_can_begin_in_its_own_way_and_a_block_for_all_inside():
    zeros = member("initializers", "Zeros")()
    net = built(mlp(initializer=zeros))
    assert not net.fc1.weight.any()
    assert net.fc2.weight.any()
    assert torch.equal(net.fc2.weight, built(mlp()).fc2.weight), "others begin as before"
    inner = chained(Node("fc", layer("Linear", out_features=3)))
    net = built(
        points(Node("block1", Block(graph=inner), initializer=zeros), Node("fc2", layer("Linear", out_features=2)))
    )
    assert not net.block1.fc.weight.any()


def test_a_weight_that_is_computed_from_others_begins_by_the_rule_too():
    half = member("initializers", "Constant")(value=0.5)
    net = built(points(Node("fc", layer("Linear", out_features=2, norm="weight"), initializer=half)))
    assert torch.allclose(net.fc.weight, torch.full((2, 2), 0.5))


def test_lsuv_gives_every_layer_outputs_of_variance_one():
    project = replace(mlp(), initializer=member("initializers", "LSUV")())
    trainer = Trainer(project)
    net = trainer.networks["network"].eval()
    inputs, _ = trainer.data.split("train")
    with torch.no_grad():
        seen = net.observe(inputs[:256].float())
    assert seen["fc1"].var().item() == pytest.approx(1, abs=0.03)
    assert seen["fc2"].var().item() == pytest.approx(1, abs=0.03)


def test_an_untrained_network_begins_anew_and_a_trained_one_goes_on():
    project = mlp()
    trainer = Trainer(project)
    zeros = replace(project, initializer=member("initializers", "Zeros")())
    assert not trainer.submit(zeros)
    assert not trainer.networks["network"].fc1.weight.any()
    trainer.submit(project)
    list(trainer.train(steps=2))
    before = trainer.networks["network"].fc1.weight.detach().clone()
    trainer.submit(zeros)
    assert torch.equal(trainer.networks["network"].fc1.weight, before)
    trainer.reset()
    assert not trainer.networks["network"].fc1.weight.any()


# -- weights that serve twice --------------------------------------------------------------------------------------


def autoencoder(tied: str = "encoder", width: int = 2) -> Project:
    return points(
        Node("encoder", layer("Linear", out_features=5)),
        Node("act", layer("Tanh")),
        Node("decoder", layer("Linear", out_features=width), tied=tied),
    )


def test_a_decoder_can_have_the_weights_of_its_encoder_turned_round():
    project = autoencoder()
    facts = analyse(project).facts["network"]
    assert (facts["encoder"].parameters, facts["decoder"].parameters) == (15, 2)
    assert analyse(project).parameters == 17
    net = built(project)
    assert net.decoder.weight is net.encoder.weight
    assert torch.equal(net.encoder.weight, built(autoencoder("")).encoder.weight), "as in the first owner"
    x = torch.randn(7, 2)
    by_hand = torch.tanh(net.encoder(x)) @ net.encoder.weight + net.decoder.bias
    assert torch.allclose(net(x), by_hand, atol=1e-6)
    assert len(list(net.parameters())) == 3
    assert "TransposedLinear(self.encoder)" in network.source(project)


def test_equal_layers_share_one_tensor_through_training_and_storing(tmp_path):
    project = points(
        Node("fc1", layer("Linear", out_features=2)),
        Node("act", layer("Tanh")),
        Node("fc2", layer("Linear", out_features=2), tied="fc1"),
    )
    trainer = Trainer(project)
    list(trainer.train(steps=5))
    net = trainer.networks["network"]
    assert net.fc1.weight is net.fc2.weight
    checkpoint.save(tmp_path / "run", trainer)
    again = Trainer(project)
    checkpoint.restore(tmp_path / "run", again)
    assert torch.equal(again.networks["network"].fc2.weight, net.fc1.weight)
    assert again.networks["network"].fc1.weight is again.networks["network"].fc2.weight


def test_weights_of_other_sizes_are_a_problem_at_the_layer():
    [problem] = [one for one in analyse(autoencoder(width=3)).problems if one.severity == "error"]
    assert problem.where == "networks.network.decoder"
    assert "5×2" in problem.message
    with pytest.raises(Problems):
        network.source(autoencoder(width=3))


def test_deleting_the_owner_gives_the_other_weights_of_its_own():
    graph = autoencoder().networks["network"].without(["encoder"], bridge=True)
    assert graph.nodes["decoder"].tied == ""


# -- layers on cards -----------------------------------------------------------------------------------------------


def carrying() -> tuple[Project, Project]:
    plain = points(
        Node("fc1", layer("Linear", out_features=8)),
        Node("norm", layer("BatchNorm1d")),
        Node("act", layer("PReLU")),
        Node("fc2", layer("Linear", out_features=2)),
    )
    graph, _ = folded(plain.networks["network"], ["fc1"])
    return plain, plain.with_network("network", graph)


def test_folding_changes_neither_code_nor_weights():
    plain, small = carrying()
    assert network.source(plain) == network.source(small)
    one, two = built(plain), built(small)
    assert all(torch.equal(a, b) for a, b in zip(one.parameters(), two.parameters(), strict=True))
    x = torch.randn(4, 2)
    assert torch.equal(two(x), two.observe(x)["fc2"])
    assert {"fc1", "fc1/norm", "fc1/act"} <= set(two.observe(x))


def test_the_card_tells_of_all_that_is_on_it():
    plain, small = carrying()
    before, after = analyse(plain), analyse(small)
    facts = before.facts["network"]
    together = sum(facts[id].parameters for id in ("fc1", "norm", "act"))
    assert after.facts["network"]["fc1"].parameters == together
    assert after.parameters == before.parameters
    assert after.facts["network"]["fc1"].shapes == facts["act"].shapes
    assert [p.message for p in after.problems] == [p.message for p in before.problems]


def test_a_running_network_keeps_what_it_learned_when_layers_are_folded():
    plain, small = carrying()
    trainer = Trainer(plain)
    list(trainer.train(steps=3))
    before = {name: value.clone() for name, value in trainer.networks["network"].state_dict().items()}
    trainer.submit(small)
    assert all(torch.equal(value, before[name]) for name, value in trainer.networks["network"].state_dict().items())


def test_a_problem_on_a_card_names_the_card():
    graph = chained(Node("conv", layer("Conv2d"), folded=(Node("norm", layer("BatchNorm1d")),)))
    problems = analyse(Project(networks={"network": graph})).problems
    assert any(one.where == "networks.network.conv/norm" for one in problems)
    assert analyse(Project(networks={"network": graph})).at("network", "conv")
