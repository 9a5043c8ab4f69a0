"""What is set by hand is what the network computes with, over edits, undo, resets and stored runs."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from playground.core import store
from playground.core.document import Document
from playground.core.handwork import forgotten, froze, set_by_hand, with_number, with_values
from playground.core.node import Values
from playground.core.project import Project
from playground.engine import checkpoint
from playground.engine.shape import analyse
from playground.engine.trainer import Trainer

XOR = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])


def run(trainer: Trainer, steps: int) -> Trainer:
    for _ in trainer.train(steps=steps):
        pass
    return trainer


def linear(trainer: Trainer, id: str):
    return getattr(trainer.networks["network"], id)


def taken(trainer: Trainer, id: str, name: str) -> Values:
    """A tensor as it is in the run."""
    tensor = getattr(linear(trainer, id), name).detach()
    return Values(name, tuple(tensor.shape), tuple(tensor.reshape(-1).tolist()))


def edited(project: Project, id: str, values: Values) -> Project:
    return project.with_network("network", with_values(project.networks["network"], id, values))


@pytest.fixture
def xor(preset) -> Project:
    return preset("xor-mlp")


def ids(project: Project) -> list[str]:
    graph = project.networks["network"]
    return [id for id in graph.order if graph.nodes[id].layer.title == "Linear"]


def test_an_edited_weight_changes_the_output_exactly_as_torch_says(xor):
    trainer = run(Trainer(xor), 20)
    first = ids(xor)[0]
    expected = Trainer(xor)
    expected.networks["network"].load_state_dict(trainer.networks["network"].state_dict())
    with torch.no_grad():
        linear(expected, first).weight[1, 0] = -1.25
    memory = [dict(state) for state in trainer.optimizers["network"].state.values()]
    trainer.submit(edited(xor, first, with_number(taken(trainer, first, "weight"), (1, 0), -1.25)))
    assert torch.equal(trainer.networks["network"](XOR), expected.networks["network"](XOR))
    now = [dict(state) for state in trainer.optimizers["network"].state.values()]
    assert all(a.keys() == b.keys() and all(a[k] is b[k] for k in a) for a, b in zip(memory, now, strict=True))
    assert trainer.log[-1] == (20, [f"networks.network.nodes.{first}"])


def by_hand(project: Project) -> Project:
    """XOR as or, and not and."""
    first, last = ids(project)
    graph = project.networks["network"]
    out = graph.nodes[last].layer.out_features
    hidden = graph.nodes[first].layer.out_features
    rows = [(20.0, 20.0), (-20.0, -20.0)] + [(0.0, 0.0)] * (hidden - 2)
    for id, values in (
        (first, Values("weight", (hidden, 2), tuple(x for row in rows for x in row))),
        (first, Values("bias", (hidden,), (-10.0, 30.0, *[-30.0] * (hidden - 2)))),
        (last, Values("weight", (out, hidden), ((20.0, 20.0) + (0.0,) * (hidden - 2)) * out)),
        (last, Values("bias", (out,), (-30.0,) * out)),
    ):
        graph = with_values(graph, id, values)
    return project.with_network("network", graph)


def with_sigmoids(project: Project) -> Project:
    from playground.core.spec import member

    graph = project.networks["network"]
    for id, node in graph.nodes.items():
        if node.layer.family == "Activation":
            graph = graph.with_layer(id, member("layers", "Sigmoid")())
    return project.with_network("network", graph)


def test_with_everything_set_by_hand_xor_computes_its_table(xor):
    project = store.read(store.write(by_hand(with_sigmoids(xor))))
    trainer = Trainer(project)
    table = trainer.networks["network"](XOR)[:, -1].round().tolist()
    assert table == [0, 1, 1, 0]
    trained = run(trainer, 10)
    trained.reset()
    assert trained.networks["network"](XOR)[:, -1].round().tolist() == table


def test_undo_gives_back_what_the_run_had_before_and_redo_what_was_set(xor):
    document = Document(xor)
    trainer = run(Trainer(xor), 15)
    first = ids(xor)[0]
    before = linear(trainer, first).weight.detach().clone()
    document.edit("Set", edited(xor, first, with_number(taken(trainer, first, "weight"), (0, 1), 3.0)))
    trainer.submit(document.project)
    assert linear(trainer, first).weight[0, 1] == 3
    again = with_number(taken(trainer, first, "weight"), (0, 0), 2.0)
    document.edit("Set", edited(document.project, first, again))
    trainer.submit(document.project)
    document.undo()
    trainer.submit(document.project)
    assert linear(trainer, first).weight[0, 1] == 3
    assert linear(trainer, first).weight[0, 0] == before[0, 0]
    document.undo()
    trainer.submit(document.project)
    assert torch.equal(linear(trainer, first).weight, before)
    document.redo()
    document.redo()
    trainer.submit(document.project)
    assert linear(trainer, first).weight[0].tolist() == [2, 3]


def test_a_drag_is_undone_as_a_whole_also_after_training_went_on(xor):
    document = Document(xor)
    trainer = run(Trainer(xor), 5)
    first = ids(xor)[0]
    before = linear(trainer, first).weight.detach().clone()
    for number in (0.1, 0.2, 0.3):
        values = with_number(taken(trainer, first, "weight"), (0, 0), number)
        document.edit("Set", edited(document.project, first, values), merge="drag")
        trainer.submit(document.project)
        run(trainer, 1)
    document.undo()
    trainer.submit(document.project)
    assert torch.equal(linear(trainer, first).weight, before)


def test_before_the_first_step_what_is_forgotten_is_the_initial_weight(xor):
    first = ids(xor)[0]
    project = edited(xor, first, Values("bias", (4,), (9.0,) * 4))
    trainer = Trainer(project)
    assert linear(trainer, first).bias.tolist() == [9] * 4
    trainer.submit(project.with_network("network", forgotten(project.networks["network"])))
    assert torch.equal(linear(trainer, first).bias, linear(Trainer(xor), first).bias)


def test_a_stored_run_goes_on_from_its_own_weights_not_from_the_hand_set_ones(xor, tmp_path):
    first = ids(xor)[0]
    start = Trainer(xor)
    project = edited(xor, first, with_number(taken(start, first, "weight"), (0, 0), 2.0))
    whole = run(Trainer(project), 60)
    part = run(Trainer(project), 25)
    checkpoint.save(tmp_path / "run.safetensors", part)
    resumed = Trainer(checkpoint.project(tmp_path / "run.safetensors"))
    checkpoint.restore(tmp_path / "run.safetensors", resumed)
    resumed.submit(replace(project, title="Opened again"))
    assert torch.equal(linear(resumed, first).weight, linear(part, first).weight)
    run(resumed, 35)
    for name, value in whole.networks["network"].state_dict().items():
        assert torch.equal(value, resumed.networks["network"].state_dict()[name])


def test_what_no_longer_fits_is_ignored_with_a_warning_and_a_fix(xor):
    first = ids(xor)[0]
    project = edited(xor, first, Values("weight", (7, 7), (1.0,) * 49))
    found = [problem for problem in analyse(project).problems if problem.check == "HandworkThatDoesNotFit"]
    [problem] = found
    assert problem.severity == "warning"
    assert "7×7" in problem.message
    assert torch.equal(linear(Trainer(project), first).weight, linear(Trainer(xor), first).weight)
    mended = problem.fix.apply(project)
    assert not set_by_hand(mended.networks["network"])
    assert not [one for one in analyse(mended).problems if one.check == "HandworkThatDoesNotFit"]


def test_frozen_layers_keep_what_was_set(xor):
    first = ids(xor)[0]
    project = edited(xor, first, with_number(taken(Trainer(xor), first, "weight"), (0, 0), 2.0))
    project = project.with_network("network", froze(project.networks["network"], [first], True))
    trainer = Trainer(project)
    before = linear(trainer, first).weight.detach().clone()
    run(trainer, 30)
    assert torch.equal(linear(trainer, first).weight, before)


def test_a_tensor_is_set_in_every_copy_of_a_block(preset):
    from playground.core.graph import Block, Graph, Node
    from playground.core.spec import member

    project = preset("xor-mlp")
    layer, entry = member("layers", "Linear")(out_features=2), member("layers", "Input")()
    inner = Graph({"input": Node("input", entry), "fc": Node("fc", layer)}).connect("input", "fc")
    inner = with_values(inner, "fc", Values("bias", (2,), (5.0, 6.0)))
    graph = project.networks["network"]
    wire = graph.incoming[ids(project)[0]][0]
    graph = graph.insert_on(wire, Node("block1", Block(graph=inner, repeat=3)))
    network = Trainer(project.with_network("network", graph)).networks["network"]
    assert [copy.fc.bias.tolist() for copy in network.block1] == [[5, 6]] * 3
