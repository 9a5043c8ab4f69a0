"""Every demo: complete, canonical, valid in all its variants, trainable, and true."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from playground.core import store
from playground.core.project import SECTIONS
from playground.core.resource import presets
from playground.core.variant import with_variant
from playground.engine.shape import analyse
from playground.engine.trainer import Trainer
from playground.engine.verify import verify

QUICK = 60
"""Seconds; the claims of demos with a larger budget are checked by `make verify`."""

LARGE = 1e8
"""Multiplications for one image; a larger network trains one step, on the small images that it has as a variant."""
HUGE = 1e10
"""One that computes more is trained by `make verify`."""

IDS = list(presets())


def budgeted(id: str):
    long = store.read(presets()[id].read_bytes()).budget > QUICK
    return pytest.param(id, marks=[pytest.mark.claim, pytest.mark.timeout(1000)] if long else [])


@pytest.mark.parametrize("id", IDS)
def test_the_file_is_in_canonical_form(id):
    content = presets()[id].read_bytes()
    assert store.write(store.read(content)).encode() == content


@pytest.mark.parametrize("id", IDS)
def test_it_is_valid_without_a_doubt(id, preset):
    analysis = analyse(preset(id))
    assert analysis.problems == ()
    assert analysis.parameters > 0


@pytest.mark.parametrize("id", IDS)
def test_it_teaches(id, preset):
    project = preset(id)
    card = project.card
    assert project.title
    assert project.section in SECTIONS
    assert project.claims
    assert project.budget <= 900
    for text in (card.question, card.watch, card.explanation, card.reference):
        assert len(text) > 20
        assert text == text.strip()
    assert "?" in card.question
    assert all(claim.text for claim in project.claims), "a claim is a sentence"


@pytest.mark.parametrize("id", IDS)
def test_every_variant_is_a_valid_project(id, preset):
    project = preset(id)
    for variant in project.variants:
        changed = with_variant(project, variant.name)
        assert analyse(changed).ok, variant.name
        assert changed != project


def trained(id: str):
    huge = analyse(store.read(presets()[id].read_bytes())).macs > HUGE
    return pytest.param(id, marks=[pytest.mark.claim, pytest.mark.timeout(1000)] if huge else [])


@pytest.mark.parametrize("id", [trained(id) for id in IDS])
def test_it_trains(id, preset):
    project, steps = preset(id), 5
    if analyse(project).macs > LARGE:
        project, steps = replace(with_variant(project, "small-images"), batch_size=2), 1
    trainer = Trainer(project, threads=1)
    for _ in trainer.train(steps=steps):
        pass
    curve = trainer.telemetry.curves.get("train.loss")
    assert curve is not None
    assert curve.steps.tolist() == list(range(1, steps + 1))
    assert all(math.isfinite(value) for value in curve.values)


@pytest.mark.parametrize("id", [budgeted(id) for id in IDS])
def test_its_claims_hold(id, preset):
    results = list(verify(preset(id)))
    assert [(str(result.claim), result.measured, result.note) for result in results if not result.passed] == []
