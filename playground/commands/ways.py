"""The command that tries faster ways to train."""

from playground.gui import way_trial
from playground.gui.command import Command

COMMANDS = (
    Command(
        "try_ways",
        "Train",
        "Try faster ways…",
        way_trial.show,
        icon="chip",
        tip="Train a few steps compiled and with channels last, and see which way is the fastest",
        group=2,
        when=lambda w: w.session.ready,
    ),
)
