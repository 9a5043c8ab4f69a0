"""How a network is really computed stands in the top bar; the page of the project lets it be chosen and undone."""

from __future__ import annotations

from dataclasses import replace

from playground.gui.rows import Rows


def test_the_top_bar_says_what_is_really_in_use(open_window):
    hand = open_window("xor-mlp")
    device = hand.window.transport.device
    hand.until(lambda: device.text().startswith("CPU"))
    assert "float32, as usual" in device.toolTip()
    hand.document.edit("Choose bf16", replace(hand.project, precision="bf16", runner="eager"))
    hand.until(lambda: device.text().endswith(" · bf16"))
    assert "How: bf16." in device.toolTip()
    hand.document.undo()
    hand.until(lambda: "bf16" not in device.text())


def test_a_precision_that_the_device_lacks_is_a_problem_with_a_remedy(open_window):
    hand = open_window("xor-mlp")
    hand.document.edit("Choose fp16", replace(hand.project, precision="fp16"))
    hand.until(lambda: any("needs a CUDA GPU" in problem.message for problem in hand.window.progress.problems))
    [problem] = hand.window.progress.problems
    assert problem.where == "precision"
    hand.document.edit(problem.fix.label, problem.fix.apply(hand.project))
    hand.until(lambda: not hand.window.progress.problems and "bf16" in hand.window.transport.device.text())


def test_the_page_of_the_project_offers_all_of_it(open_window):
    hand = open_window("xor-mlp")
    names = {name for rows in hand.window.inspector.page.findChildren(Rows) for name in rows.names}
    assert {"device", "threads", "precision", "tf32", "channels_last", "compile", "runner"} <= names
