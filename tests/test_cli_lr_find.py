"""``playground lr-find``: what it prints and returns."""

from __future__ import annotations

import json

from playground import cli

ARGUMENTS = ("lr-find", "xor-mlp", "--threads", "1")


def test_a_learning_rate_is_found_and_told_how_to_use(capsys):
    assert cli.main([*ARGUMENTS, "--steps", "150", "--json"]) == 0
    found = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert 1e-5 < found["suggestion"] < 1
    assert len(found["rates"]) == len(found["losses"]) == len(found["smoothed"]) <= 150
    assert cli.main([*ARGUMENTS, "--steps", "150"]) == 0
    assert f"--set optimizer.lr={found['suggestion']:g}" in capsys.readouterr().out


def test_where_no_rate_is_found_it_is_a_problem(capsys):
    assert cli.main([*ARGUMENTS, "--steps", "3", "--json"]) == 1
    told = capsys.readouterr()
    assert "did the loss fall" in told.err
    assert json.loads(told.out.splitlines()[-1])["problems"]
