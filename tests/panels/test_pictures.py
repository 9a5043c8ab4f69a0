"""Filters, decision boundary, predictions and code show what is there, the right way round."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtGui import QColor, QPainter

from playground.core.spec import member
from playground.engine import network
from playground.engine.probe import Tiles
from playground.engine.telemetry import Measured
from playground.gui import colormap
from playground.gui.theme import theme


def test_filters_have_one_mosaic_per_layer_and_a_scale_with_its_ends(make, run):
    panel = make("filters")
    lenet = run("lenet-mnist")
    lenet.feed(panel)
    assert [panel.choice.itemText(n) for n in range(panel.choice.count())] == ["conv1", "conv2"]
    assert panel.caption.text() == "6 × 5×5"
    limit = float(lenet.trainer.networks["network"].conv1.weight.detach().abs().max())
    assert panel.scale._limit == np.float32(limit)
    panel.choice.setCurrentIndex(1)
    panel.choice.activated.emit(1)
    assert panel.caption.text() == "64/96 × 5×5"


def test_zero_is_white_and_both_ends_are_equally_far_from_it():
    table = colormap.table("diverging")
    picture = colormap.image(np.array([[-2.0, 0.0, 2.0]]), -2, 2, "diverging")
    low, zero, high = (QColor(picture.pixel(x, 0)) for x in range(3))
    assert min(zero.red(), zero.green(), zero.blue()) > 240
    assert low.blue() > low.red()
    assert high.red() > high.blue()
    assert tuple(table[0]) == colormap.rgb(low)


def test_filters_of_a_deleted_layer_are_no_longer_offered(make, run):
    panel = make("filters")
    lenet = run("lenet-mnist")
    lenet.feed(panel)
    graph = lenet.project.networks["network"].without(["conv2"], bridge=True)
    panel.show_project(lenet.project.with_network("network", graph))
    assert [panel.choice.itemText(n) for n in range(panel.choice.count())] == ["conv1"]


def test_the_boundary_is_drawn_the_right_way_up(make):
    panel = make("decision_boundary")
    probe = member("probes", "DecisionBoundary")(resolution=10)
    grid = np.zeros((10, 10), np.float32)
    grid[:5, 5:] = 1.0  # rows come from the top: upper right is class 1
    boundary = type(probe).measure.__globals__["Boundary"](
        grid, (-1.0, -1.0), (1.0, 1.0), np.zeros((0, 2)), np.zeros(0), "validation"
    )
    panel.show_measured(Measured(probe, "", 1, 0.1, boundary, "a test"))
    image = panel.picture.grab().toImage()
    room, ratio = panel.picture.room(), image.devicePixelRatio()

    def colour(x: float, y: float) -> QColor:
        return image.pixelColor(
            int((room.left() + x * room.width()) * ratio), int((room.top() + y * room.height()) * ratio)
        )

    one, zero = QColor(theme().classes[1]), QColor(theme().classes[0])
    for x, y, expected in ((0.8, 0.2, one), (0.2, 0.2, zero), (0.2, 0.8, zero), (0.8, 0.8, zero)):
        found = colour(x, y)
        assert abs(found.red() - expected.red()) + abs(found.blue() - expected.blue()) < 12


def test_misread_digits_come_first_then_the_unsure(make, run):
    panel = make("predictions")
    run("lenet-mnist").feed(panel)
    data = panel.grid.answers
    wrong = data.true != data.predicted
    assert list(wrong) == sorted(wrong, reverse=True)
    assert list(data.confidence[wrong]) == sorted(data.confidence[wrong], reverse=True)
    assert list(data.confidence[~wrong]) == sorted(data.confidence[~wrong])
    assert panel.caption.text() == f"{data.misread} of 256 misread"


def test_code_is_the_source_that_is_trained(make, run):
    panel = make("code")
    lenet = run("lenet-mnist")
    lenet.feed(panel)
    assert panel.text.toPlainText() == network.source(lenet.project)
    graph = lenet.project.networks["network"]
    wider = graph.with_layer("conv1", replace(graph.nodes["conv1"].layer, out_channels=9))
    panel.show_project(lenet.project.with_network("network", wider))
    assert "nn.Conv2d(1, 9, 5" in panel.text.toPlainText()


def test_code_of_an_invalid_network_says_what_is_wrong(make, run):
    panel = make("code")
    lenet = run("lenet-mnist")
    lenet.feed(panel)
    graph = lenet.project.networks["network"].without(["flatten"], bridge=True)
    panel.show_project(lenet.project.with_network("network", graph))
    assert panel.text.toPlainText() == "# Linear expects a vector, but gets 16×5×5. Add a Flatten before it."


def test_a_mosaic_has_every_tile_at_its_place():
    values = np.stack([np.full((2, 2), n / 3) for n in range(4)]).astype(np.float32)
    sheet = colormap.mosaic(Tiles(values, 0, 1, "gray", 4), 3, 1)
    assert (sheet.width(), sheet.height()) == (8, 5)
    assert [QColor(sheet.pixel(x, 0)).red() for x in (0, 3, 6)] == [0, 85, 170]
    assert QColor(sheet.pixel(0, 3)).red() == 255


def test_the_boundary_names_its_axes_and_their_ends(make, run, monkeypatch):
    panel = make("decision_boundary")
    run("xor-mlp").feed(panel)
    written = []
    real = QPainter.drawText

    def noted(painter: QPainter, *given: object) -> None:
        written.append(given[-1])
        real(painter, *given)

    monkeypatch.setattr(QPainter, "drawText", noted)
    panel.picture.grab()
    data = panel.picture.boundary
    assert set(written) >= {"x₁", "x₂", f"{data.low[0]:.1f}", f"{data.high[0]:.1f}"}


def test_code_follows_the_loss_as_well(make, run):
    panel = make("code")
    lenet = run("lenet-mnist")
    lenet.feed(panel)
    graph = lenet.project.networks["network"]
    nine = graph.with_layer("fc3", replace(graph.nodes["fc3"].layer, out_features=9))
    broken = lenet.project.with_network("network", nine)
    panel.show_project(broken)
    assert panel.text.toPlainText().startswith("# Cross-entropy needs one output per class")
    recipe = replace(broken.recipe, losses=(member("losses", "SquaredError")(),))
    panel.show_project(replace(broken, recipe=recipe))
    assert panel.text.toPlainText().startswith("# Squared error needs one output per class")
