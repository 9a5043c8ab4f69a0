"""Claims are measured where they say, and a claim that cannot be measured fails."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from playground.core.claim import Claim, Operand, Operation, Variant
from playground.core.problem import Problems
from playground.engine.trainer import Trainer
from playground.engine.verify import verify

EPOCHS = 6


@pytest.fixture
def project(preset):
    slow = Variant("still", (Operation("set", "optimizer.lr", 0.0),))
    return replace(preset("xor-mlp"), epochs=EPOCHS, claims=(), variants=(slow,))


def measured(project, *claims: Claim) -> list[float]:
    return [result.measured for result in verify(replace(project, claims=claims), threads=1)]


def at(metric: str, *times: str) -> list[Claim]:
    return [Claim(Operand(metric, at=time), ">=", 0.0) for time in times]


@pytest.fixture
def losses(project) -> list[float]:
    """The validation loss after each epoch, and what it is of: the same run, done by hand."""
    trainer = Trainer(project, threads=1)
    for _ in trainer.train():
        pass
    return trainer.telemetry.curves.get("validation.loss").values.tolist()


def test_every_epoch_is_seen_however_short_it_is(project, losses):
    times = [f"epoch {n}" for n in range(1, EPOCHS + 1)]
    assert measured(project, *at("validation.loss", *times)) == pytest.approx(losses)


def test_extremes_and_end(project, losses):
    values = measured(project, *at("validation.loss", "max", "min", "end"))
    assert values == pytest.approx([max(losses), min(losses), losses[-1]])


def test_the_best_epoch_is_that_of_the_goal(project):
    trainer = Trainer(project, threads=1)
    for _ in trainer.train():
        pass
    [value] = measured(project, *at("validation.accuracy", "best validation"))
    assert value == pytest.approx(trainer.at.best[1])


def test_the_first_time_is_a_step(project, losses):
    limit = (losses[1] + losses[2]) / 2
    claims = [Claim(Operand("validation.loss", at=f"first <= {limit:.6f}"), "<=", 100)]
    steps = 240 // 16
    assert measured(project, *claims) == [3 * steps]
    assert measured(project, *at("validation.loss", "first <= -1")) == [math.inf]


def test_test_data_is_read_at_the_epoch_that_a_claim_names(project):
    end, last, early = measured(project, *at("test.loss", "end", f"epoch {EPOCHS}", "epoch 1"))
    assert end == pytest.approx(last)
    assert early > end


def test_what_can_be_counted_is_not_trained(project, monkeypatch):
    wide = Variant("wide", (Operation("set", "networks.network.fc1.out_features", 8),))
    changed = replace(project, variants=(wide,))

    def trained(*args, **kwargs):
        raise AssertionError("nothing had to be trained")

    monkeypatch.setattr("playground.engine.verify.Trainer", trained)
    claims = [Claim(Operand("network.parameters"), "==", 17), Claim(Operand("network.parameters", "wide"), "==", 33)]
    claims += [Claim(Operand("network.macs"), "==", 12), Claim(Operand("network.layers", at="epoch 1"), "==", 4)]
    assert [result.passed for result in verify(replace(changed, claims=tuple(claims)), threads=1)] == [True] * 4
    unknown = [Claim(Operand("network.beauty"), ">=", 0.0)]
    assert math.isnan(measured(project, *unknown)[0])


def test_counts_stand_beside_what_is_trained(project):
    [count, loss] = measured(project, *at("network.parameters", "end"), *at("test.loss", "end"))
    assert count == 17
    assert loss < 1


def test_two_runs_are_compared(project):
    end, still = Operand("test.loss"), Operand("test.loss", "still")
    one, other, ratio, difference = measured(
        project,
        Claim(end, "<", 1),
        Claim(still, "<", 1),
        Claim(end, "<", 1, than=still),
        Claim(end, "<", 0, than=still, by="difference"),
    )
    assert one < other
    assert ratio == pytest.approx(one / other)
    assert difference == pytest.approx(one - other)


def test_probes_can_be_asked_by_node(project):
    claims = [
        Claim(Operand("probe.LinearSeparability.input"), "==", 0),
        Claim(Operand("probe.LinearSeparability.input", at="epoch 2"), "==", 0),
    ]
    assert all(result.passed for result in verify(replace(project, claims=tuple(claims))))


@pytest.mark.parametrize("relation", [">=", "<=", "==", "<", ">"])
@pytest.mark.parametrize(
    "operand", [Operand("nothing"), Operand("test.loss", at="epoch 99"), Operand("probe.Filters.x")]
)
def test_what_is_not_there_never_holds(project, operand, relation):
    [result] = verify(replace(project, epochs=1, claims=(Claim(operand, relation, 0.0),)))
    assert math.isnan(result.measured)
    assert result.passed is False


def test_a_ratio_to_nothing_never_holds(project):
    zero = Operand("probe.LinearSeparability.input")
    [result] = verify(replace(project, epochs=1, claims=(Claim(Operand("test.loss"), ">=", 0.0, than=zero),)))
    assert (math.isnan(result.measured), result.passed) == (True, False)


def test_a_run_beyond_its_budget_fails_though_the_number_holds(project):
    long = replace(project, epochs=1_000_000, budget=1, claims=(Claim(Operand("test.loss"), ">=", 0.0),))
    [result] = verify(long)
    assert result.measured >= 0
    assert not result.passed
    assert "budget of 1 s" in result.note


@pytest.mark.parametrize("operand", [Operand("test.loss", "nobody"), Operand("probe.Nothing.fc1")])
def test_unknown_variants_and_probes_are_problems(project, operand):
    with pytest.raises(Problems, match=r"no variant|there is no 'Nothing'"):
        list(verify(replace(project, epochs=1, claims=(Claim(operand, ">=", 0.0),))))


def test_each_variant_is_trained_once(project, monkeypatch):
    from playground.engine import verify as module

    made: list[float] = []

    def counted(project, **values):
        made.append(project.optimizers["network"].lr)
        return Trainer(project, **values)

    monkeypatch.setattr(module, "Trainer", counted)
    claims = [Claim(Operand("test.loss", variant), "<", 9) for variant in ("", "still", "", "still")]
    assert len(measured(replace(project, epochs=1), *claims)) == 4
    assert made == [0.03, 0.0]
