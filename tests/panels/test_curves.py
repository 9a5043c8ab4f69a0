"""Loss and accuracy: exact values under the pointer, scales, smoothing, and very long runs."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPointF

from playground.core.spec import member
from playground.engine.telemetry import Curves
from playground.gui.plot import Smoother, decayed, reduced


@pytest.fixture
def loss(make):
    return make("loss")


def curves(count: int = 200) -> Curves:
    found = Curves()
    steps = np.arange(1, count + 1)
    rng = np.random.default_rng(0)
    values = (2 * np.exp(-steps / (count / 4)) + 0.1 * rng.random(count)).astype(np.float32)
    found.append("train.loss", steps, steps / 100, values)
    found.append("validation.loss", steps[99::100], steps[99::100] / 100, values[99::100])
    return found


def hover(panel, x: float, y: float = 1.0) -> str:
    panel._hover(panel.plot.item.vb.mapViewToScene(QPointF(x, y)))
    return panel.readout.text()


def test_the_pointer_reads_exact_values(loss):
    data = curves()
    loss.show_curves(data)
    loss.plot.item.vb.setRange(xRange=(0, 2), yRange=(0, 2))
    train, validation = (data.get(f"{name}.loss").values for name in ("train", "validation"))
    assert hover(loss, 0.5) == f"step 50, epoch 0.50\ntrain {train[49]:.5g}\nval {validation[0]:.5g}"
    assert hover(loss, 2.0) == f"step 200, epoch 2.00\ntrain {train[199]:.5g}\nval {validation[1]:.5g}"


def test_the_readout_goes_when_the_pointer_leaves(loss):
    loss.show_curves(curves())
    assert hover(loss, 0.5)
    assert loss.readout.isVisible()
    loss.plot.left.emit()
    assert not loss.readout.isVisible()
    assert hover(loss, 0.5)
    loss.clear()
    assert not loss.readout.isVisible()
    assert not loss._mark.isVisible()


def test_the_log_scale_shows_logarithms_and_back(loss):
    data = curves()
    loss.show_curves(data)
    raw = loss._lines[0].raw
    loss.log_button.click()
    expected = np.log10(data.get("train.loss").values)
    assert raw.getData()[1].max() == pytest.approx(expected.max(), abs=1e-5)
    loss.log_button.click()
    assert raw.getData()[1].max() == pytest.approx(data.get("train.loss").values.max())


def test_the_axis_counts_steps_or_epochs(loss):
    loss.show_curves(curves())
    assert loss._lines[0].raw.getData()[0].max() == pytest.approx(2.0)
    loss.axis_button.click()
    assert loss._lines[0].raw.getData()[0].max() == pytest.approx(200)


def test_the_axes_are_labelled_with_what_is_drawn(loss):
    loss.show_curves(curves())
    axis = loss.plot.item.getAxis("bottom")
    assert axis.autoSIPrefixScale * axis.scale == 1.0
    assert axis.range[1] < 5


def test_ranges_change_rarely_and_a_double_click_shows_all_again(loss):
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    box = loss.plot.item.vb
    changes = []
    box.sigRangeChanged.connect(lambda *_: changes.append(1))
    data, rng = Curves(), np.random.default_rng(1)
    for step in range(1, 400):
        data.append("train.loss", np.array([step]), np.array([step / 100]), rng.random(1).astype(np.float32))
        loss.show_curves(data)
    assert len(changes) < 40
    assert box.viewRange()[0][1] >= 3.99
    box.setRange(xRange=(1, 2))
    box.sigRangeChangedManually.emit([True, True])
    loss.slider.setValue(10)
    assert box.viewRange()[0][1] < 2.2
    QTest.mouseDClick(loss.plot.viewport(), Qt.MouseButton.LeftButton)
    assert box.viewRange()[0][1] >= 3.99


def test_smoothing_keeps_the_raw_curve_faintly_below(loss):
    data = curves()
    loss.slider.setValue(90)
    loss.show_curves(data)
    raw, main = loss._lines[0].raw, loss._lines[0].main
    assert np.array_equal(raw.yData, data.get("train.loss").values)
    assert np.abs(np.diff(main.yData)).mean() < np.abs(np.diff(raw.yData)).mean() / 2
    assert raw.opts["pen"].color().alphaF() < 0.5
    assert main.opts["pen"].color().alphaF() == 1.0
    loss.slider.setValue(0)
    assert np.array_equal(main.yData, raw.yData)


def test_smoothing_is_the_corrected_moving_average():
    values = np.array([3.0, 1.0, 2.0])
    expected, mean = [], 0.0
    for n, value in enumerate(values):
        mean = 0.8 * mean + 0.2 * value
        expected.append(mean / (1 - 0.8 ** (n + 1)))
    assert Smoother()(np.arange(3), values, 0.8) == pytest.approx(expected)
    assert Smoother()(np.arange(50), np.full(50, 7.0), 0.95) == pytest.approx(np.full(50, 7.0))


@pytest.mark.parametrize("weight", [0.3, 0.9, 0.99])
def test_smoothing_in_pieces_is_smoothing_at_once(weight):
    rng = np.random.default_rng(2)
    values, steps = rng.random(9000).astype(np.float32), np.arange(1, 9001)
    pieces, whole = Smoother(), Smoother()(steps, values, weight)
    for end in (1, 2, 3, 700, 701, 5000, 9000):
        assert pieces(steps[:end], values[:end], weight) == pytest.approx(whole[:end], rel=1e-9) or end == 1
    thinned = pieces(steps[::2], values[::2], weight)
    assert thinned == pytest.approx(Smoother()(steps[::2], values[::2], weight), rel=1e-9)


def test_every_peak_survives_the_reduction():
    x, y = np.arange(100_000) / 100, np.zeros(100_000, np.float32)
    y[[17, 50_001, 99_998]] = (5, -3, 7)
    seen_x, seen_y = reduced(x, y, 0, 1000, 200)
    assert len(seen_x) <= 402
    assert {5, -3, 7} <= set(seen_y.tolist())
    assert (np.diff(seen_x) >= 0).all()
    close_x, close_y = reduced(x, y, 499.0, 501.0, 200)
    assert len(close_x) <= 402
    assert close_y.min() == -3
    assert close_y.max() == 0


def test_a_million_points_are_drawn_as_few(loss):
    loss.show_curves(curves(1_000_000))
    loss.grab()
    drawn = loss._lines[0].raw.curve.getData()[0]
    assert 100 < len(drawn) < 20_000
    assert loss._lines[0].raw.curve.getData()[1].max() == pytest.approx(loss._lines[0].curve.values.max())


def test_unchanged_curves_are_not_drawn_again(loss, monkeypatch):
    data = curves()
    loss.show_curves(data)
    monkeypatch.setattr(loss._lines[0].raw, "setData", lambda *_, **__: pytest.fail("drawn again"))
    loss.show_curves(data)


def test_nan_leaves_a_gap_and_no_warning(loss):
    found = Curves()
    found.append("train.loss", np.arange(1, 5), np.arange(1, 5) / 4, np.array([1, np.nan, np.inf, 2], np.float32))
    loss.show_curves(found)
    assert not loss.grab().isNull()


def test_accuracy_is_in_percent_and_the_legend_says_what_it_counts(make):
    panel = make("accuracy")
    found = Curves()
    found.append("train.accuracy", np.arange(1, 4), np.arange(1, 4) / 3, np.array([0.1, 0.5, 0.9], np.float32))
    found.append("validation.accuracy", np.array([3]), np.array([1.0]), np.array([0.8], np.float32))
    panel.resize(420, 220)
    panel.show_curves(found)
    assert panel._lines[0].raw.yData.max() == pytest.approx(90)
    assert "train 50.0%" in panel.caption.text()
    assert "val 80.0%" in panel.caption.text()
    panel.resize(200, 220)
    panel.clear()
    panel.show_curves(found)
    assert "train" not in panel.caption.text()
    assert "val 80.0%" in panel.caption.text()


def test_curves_of_a_run_that_is_gone_are_no_longer_drawn(loss):
    data = curves()
    loss.show_curves(data)
    data.clear()
    loss.show_curves(data)
    assert loss._lines[0].raw.yData is None or not len(loss._lines[0].raw.yData)
    assert loss.empty.isVisible()


def test_a_new_run_is_smoothed_from_its_own_start(loss):
    for value in (9.0, 1.0):
        found = Curves()
        found.append("train.loss", np.arange(1, 6), np.arange(1, 6) / 5, np.full(5, value, np.float32))
        loss.show_curves(found)
        loss.clear()
    loss.show_curves(found)
    assert loss._lines[0].main.yData == pytest.approx(np.ones(5))


def test_a_loss_that_is_not_a_number_is_not_smoothed_to_zero():
    values = np.array([1, 1, np.nan, np.nan], np.float32)
    mean = Smoother()(np.arange(4), values, 0.9)
    assert mean[:2] == pytest.approx([1, 1])
    assert np.isnan(mean[2:]).all()


@pytest.mark.parametrize(
    ("decades", "labelled"),
    [(0.5, {1, 2, 3}), (2, {1, 2, 5, 10, 20, 50, 100}), (6, {10**e for e in range(7)})],
)
def test_labels_of_the_log_scale_do_not_overprint(loss, decades, labelled):
    axis = loss.plot.item.getAxis("left")
    axis.setRange(0, decades)
    values = [m * 10**e for e in range(7) for m in range(1, 10) if m * 10**e <= 10**decades]
    texts = axis.logTickStrings([np.log10(value) for value in values], 1, None)
    assert {value for value, text in zip(values, texts, strict=True) if text} == labelled


@pytest.mark.parametrize("count", [1, 31, 32, 33, 5000])
def test_decaying_sums_are_those_of_a_loop(count):
    x, expected, last = np.random.default_rng(4).random(count), [], 3.0
    for value in x:
        last = value + 0.97 * last
        expected.append(last)
    assert decayed(x, 0.97, 3.0) == pytest.approx(expected, rel=1e-12)


def two_outputs() -> Curves:
    found = curves()
    steps = np.array([100, 200])
    for split in ("train", "validation"):
        for name in ("loss.aux", "accuracy", "f1", "auroc"):
            found.append(f"{split}.{name}", steps, steps / 100, np.array([0.5, 0.75], np.float32))
    return found


def test_the_head_offers_metrics_only_where_there_are_several(make):
    panel = make("accuracy")
    data = curves()
    data.append("validation.accuracy", np.array([1]), np.array([1.0]), np.array([0.5], np.float32))
    panel.show_curves(data)
    assert panel.heading.isVisible()
    assert not panel.choice.combo.isVisible()
    panel.show_curves(two_outputs())
    assert panel.choice.combo.isVisible()
    assert not panel.heading.isVisible()
    assert [panel.choice.combo.itemData(n) for n in range(3)] == ["accuracy", "f1", "auroc"]


def test_a_metric_is_drawn_in_its_own_unit_with_how_many_examples_it_is_of(make, run):
    project = run("lenet-mnist").project
    metrics = tuple(member("metrics", name)() for name in ("Accuracy", "F1", "AUROC"))
    panel = make("accuracy")
    panel.show_project(replace(project, metrics=metrics))
    panel.show_curves(two_outputs())
    assert panel.plot._labels["left"] == "% right (n = 5,000)"
    assert panel._lines[1].main.yData.max() == pytest.approx(75)
    panel.choose("auroc")
    assert panel.plot._labels["left"] == "AUROC (n = 5,000)"
    assert panel._lines[1].main.yData.max() == pytest.approx(0.75)
    assert "0.75" in panel.caption.text()
    panel.plot.item.vb.setRange(xRange=(0, 2), yRange=(0, 1))
    assert hover(panel, 2.0, 0.5).endswith("val 0.75 (n = 5,000)")
    state = panel.state()
    again = make("accuracy")
    again.restore(state)
    again.show_curves(two_outputs())
    assert again.curve_name == "auroc"


def test_the_loss_of_each_output_can_be_drawn(loss):
    loss.show_curves(two_outputs())
    assert loss.choice.combo.itemText(1) == "Loss of aux"
    whole = loss._lines[1].main.yData.max()
    loss.choose("loss.aux")
    assert loss._lines[1].main.yData.max() == pytest.approx(0.75) != whole
    loss.choose("loss")
    assert loss._lines[1].main.yData.max() == pytest.approx(whole)


def test_what_is_chosen_comes_back_with_its_curve(loss):
    loss.show_curves(two_outputs())
    loss.choose("loss.aux")
    loss.show_curves(curves())
    assert loss.curve_name == "loss"
    loss.show_curves(two_outputs())
    assert loss.curve_name == "loss.aux"
