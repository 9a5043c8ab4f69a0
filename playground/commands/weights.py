"""Commands for the weights of layers: set by hand, forgotten, frozen."""

from playground.gui.canvas import handwork
from playground.gui.command import Command

COMMANDS = (
    Command(
        "freeze",
        "Block",
        "Freeze layers",
        lambda w: handwork.freeze(w.canvas),
        "Ctrl+Shift+F",
        "snowflake",
        "Training leaves the weights of the selected layers alone",
        group=8,
        when=lambda w: bool(handwork.weighty(w.canvas)),
        checked=lambda w: handwork.all_frozen(w.canvas),
    ),
    Command(
        "edit_weights",
        "Block",
        "Edit weights",
        lambda w: w.canvas.weight_hand.edit(),
        "Ctrl+Shift+W",
        tip="Go close to the selected layer; arrow keys or Tab walk along its weights, Enter types one",
        group=8,
        when=lambda w: len(handwork.weighty(w.canvas)) == 1,
    ),
    Command(
        "forget_weights",
        "Block",
        "Forget hand-set weights",
        lambda w: handwork.forget(w.canvas),
        tip="Of the selected layers, or of all, if none is selected",
        group=8,
        when=lambda w: handwork.anything_set(w.canvas),
    ),
)
