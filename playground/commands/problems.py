"""Commands of the View menu that lead from problem to problem."""

from playground.gui.command import Command

COMMANDS = (
    Command(
        "problems",
        "View",
        "Problems",
        lambda w: w.toggle_problems(),
        "Ctrl+Shift+M",
        "warning",
        "Show or hide the list of everything that is wrong or doubtful",
        group=3,
        checked=lambda w: w.problems.seen,
    ),
    Command(
        "next_problem",
        "View",
        "Next problem",
        lambda w: w.problems.step(1),
        "F4",
        tip="Go to the next thing that is wrong or doubtful",
        group=3,
    ),
    Command(
        "previous_problem",
        "View",
        "Previous problem",
        lambda w: w.problems.step(-1),
        "Shift+F4",
        tip="Go to the thing before that is wrong or doubtful",
        group=3,
    ),
)
