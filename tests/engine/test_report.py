"""What is told of a project before it is trained: its variants and the insides of its Blocks as well."""

from __future__ import annotations

from dataclasses import replace

from playground.core.claim import Operation, Variant
from playground.core.graph import Block, Graph, Node
from playground.core.spec import member
from playground.engine.report import report


def test_variants_are_looked_at_as_well(preset):
    def variant(name: str, path: str) -> Variant:
        return Variant(name, (Operation("set", path, 7),))

    variants = (
        variant("wide", "networks.network.fc2.out_features"),
        variant("gone", "networks.network.fc9.out_features"),
        variant("fine", "epochs"),
    )
    wide, gone = report(replace(preset("xor-mlp"), variants=variants))["problems"]
    assert wide.where.startswith("variants.wide.networks.network.")
    assert gone.where.startswith("variants.gone.networks.network.")
    assert "there is no layer" in gone.message


def test_layers_inside_blocks_are_told_of(preset):
    inner = Graph().with_nodes(Node("input", member("layers", "Input")()), Node("relu1", member("layers", "ReLU")()))
    project = preset("xor-mlp")
    graph = project.networks["network"]
    block = Node("block", Block(graph=inner.connect("input", "relu1")))
    rows = report(project.with_network("network", graph.insert_on(graph.edges["fc2", "x"], block)))["nodes"]
    row = next(row for row in rows if row["id"] == "block/relu1")
    assert (row["network"], row["kind"]) == ("network", "ReLU")
    assert row["shape"]
