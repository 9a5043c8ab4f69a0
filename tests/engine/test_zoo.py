"""The great image networks are what they are called: sizes on the way, depth, weights, and a module that computes."""

from __future__ import annotations

import pytest
import torch

from playground.core.graph import Block, Graph
from playground.engine import network
from playground.engine.shape import analyse

PARAMETERS = {"alexnet": 61_100_840, "vgg19": 143_667_240, "googlenet": 6_624_904, "resnet152": 60_192_808}
SIZES = {
    "alexnet": {"conv1": "64×55×55", "pool1": "64×27×27", "pool2": "192×13×13", "pool5": "256×6×6", "fc7": "4096"},
    "vgg19": {
        "conv1_x": "64×224×224",
        "pool1": "64×112×112",
        "conv4_x": "512×28×28",
        "pool5": "512×7×7",
        "fc6": "4096",
    },
    "googlenet": {
        "pool1": "64×56×56",
        "pool2": "192×28×28",
        "inception3a": "256×28×28",
        "inception3b": "480×28×28",
        "inception4a": "512×14×14",
        "inception4e": "832×14×14",
        "inception5b": "1024×7×7",
        "avgpool": "1024×1×1",
    },
    "resnet152": {
        "conv1": "64×112×112",
        "conv2_x": "256×56×56",
        "conv3_x": "512×28×28",
        "conv4_x": "1024×14×14",
        "conv5_x": "2048×7×7",
        "flatten": "2048",
    },
}
DEPTH = {"alexnet": 8, "vgg19": 19, "googlenet": 22, "resnet152": 152}


def deepest(graph: Graph) -> int:
    """Layers with weights on the longest way; batch norms do not count."""
    reached: dict[str, int] = {}
    for id in graph.order:
        layer = graph.nodes[id].layer
        if isinstance(layer, Block):
            own = layer.repeat * deepest(layer.graph)
        else:
            own = type(layer).__name__ in ("Conv2d", "Linear")
        reached[id] = own + max((reached[edge.source] for edge in graph.incoming.get(id, ())), default=0)
    return max(reached.values())


@pytest.fixture
def zoo(preset):
    return lambda name: preset(f"model-zoo-{name}")


@pytest.mark.parametrize("name", PARAMETERS)
def test_sizes_on_the_way(zoo, name):
    facts = analyse(zoo(name)).facts["network"]
    assert {path: str(facts[path].shapes[0]) for path in SIZES[name]} == SIZES[name]
    [(_, output)] = analyse(zoo(name)).outputs["network"]
    assert str(output) == "1000"


@pytest.mark.parametrize("name", PARAMETERS)
def test_depth(zoo, name):
    assert deepest(zoo(name).networks["network"]) == DEPTH[name]


@pytest.mark.parametrize("name", PARAMETERS)
def test_the_module_has_the_weights_that_were_counted(zoo, name):
    project = zoo(name)
    made = network.compiled(project)
    with torch.device("meta"):
        net = made.namespace["Net"]().eval()
        assert sum(p.numel() for p in net.parameters()) == PARAMETERS[name] == analyse(project).parameters
        assert net(torch.empty(2, 3, 224, 224)).shape == (2, 1000)


def test_the_smallest_computes_with_real_numbers(zoo):
    net = network.compiled(zoo("googlenet")).build("network", 0).eval()
    with torch.no_grad():
        output = net(torch.rand(1, 3, 64, 64))
    assert output.shape == (1, 1000)
    assert torch.isfinite(output).all()


@pytest.mark.parametrize("name", PARAMETERS)
def test_a_glance_is_enough(zoo, name):
    """No level shows more cards than fit on a screen, in rows of four."""

    def look(graph: Graph) -> None:
        assert len(graph.nodes) <= 24
        for node in graph.nodes.values():
            assert node.x in (0, 240, 480, 720)
            if isinstance(node.layer, Block):
                look(node.layer.graph)

    look(zoo(name).networks["network"])
