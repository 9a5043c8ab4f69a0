"""What colours tell is told to eyes that do not see all of them, or told by shape as well.

Simulated are protanopia, deuteranopia and tritanopia, by the matrices for full severity of G. M. Machado,
M. M. Oliveira and L. A. F. Fernandes, “A physiologically-based model for simulation of color vision deficiency”,
IEEE Transactions on Visualization and Computer Graphics 15 (2009).
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from playground.gui import colormap
from playground.gui.curve_panel import line
from playground.gui.theme import DARK, LIGHT
from playground.panels.loss import LossPanel
from playground.panels.metrics import MetricsPanel

EYES = {
    "all colours": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritanopia": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
APART = 20.0
"""ΔE (CIE 1976) of two colours that nobody takes for the same side by side; about ten times what can just be seen."""
EVERY_EYE = pytest.mark.parametrize("eye", EYES)
EVERY_LOOK = pytest.mark.parametrize("look", [DARK, LIGHT], ids=lambda look: look.name)


def lab(colours: Any, eye: str) -> Any:
    """Colours (rows of red, green, blue from 0 to 255) in CIE L*a*b* (D65), as these eyes see them."""
    part = np.asarray(colours, float) / 255
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    linear = np.clip(linear @ EYES[eye].T, 0, 1)
    to_xyz = np.array(
        [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.072175], [0.0193339, 0.119192, 0.9503041]]
    )
    xyz = linear @ to_xyz.T / np.array([0.95047, 1.0, 1.08883])
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.stack([116 * f[..., 1] - 16, 500 * (f[..., 0] - f[..., 1]), 200 * (f[..., 1] - f[..., 2])], axis=-1)


def apart(one: str, two: str, eye: str) -> float:
    seen = lab([colormap.rgb(one), colormap.rgb(two)], eye)
    return float(np.linalg.norm(seen[0] - seen[1]))


def test_red_and_green_are_one_colour_to_some():
    """The simulation works: what everybody knows to be confused is confused."""
    assert apart("#a05a2c", "#5f7a2c", "all colours") > 30
    assert apart("#a05a2c", "#5f7a2c", "deuteranopia") < APART


@EVERY_LOOK
@EVERY_EYE
def test_curves_classes_and_marks_differ(look, eye):
    pairs = {
        "train and validation": (look.train, look.validation),
        "the two classes": look.classes,
        "selected and unselected wires": (look.accent, look.line),
    }
    assert {name: apart(*pair, eye) for name, pair in pairs.items() if apart(*pair, eye) < APART} == {}


@EVERY_EYE
def test_the_diverging_map_has_two_ends_and_a_light_middle(eye):
    seen = lab(colormap.table("diverging"), eye)
    assert np.linalg.norm(seen[0] - seen[-1]) > 2 * APART
    low, high = seen[:128, 0], seen[128:, 0]
    assert (np.diff(low) > -0.5).all()
    assert (np.diff(high) < 0.5).all()
    for n in (32, 64, 96):
        assert np.linalg.norm(seen[n] - seen[255 - n]) > APART / 2, "both sides differ, not only the ends"


@EVERY_EYE
@pytest.mark.parametrize("name", ["sequential", "gray"])
def test_the_sequential_maps_become_lighter_all_the_way(name, eye):
    light = lab(colormap.table(name), eye)[:, 0]
    assert (np.diff(light) > -0.5).all(), "but for what rounding to bytes does"
    assert light[-1] - light[0] > 60
    steps = np.diff(light[::32])
    assert steps.min() > 0.3 * steps.mean(), "even: no part of the map is flat"


def test_validation_has_its_own_line_and_mark(qapp):
    for cls in (LossPanel, MetricsPanel):
        panel = cls()
        train, validation = panel._lines
        assert train.symbol != validation.symbol
        styles = [drawn.main.opts["pen"].style() for drawn in (train, validation)]
        assert styles[0] != styles[1]
        assert styles[1] == line("#000000", dashed=True).style()
        panel.deleteLater()
