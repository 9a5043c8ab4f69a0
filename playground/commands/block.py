"""Commands of the Block menu."""

from playground.gui.canvas import handwork
from playground.gui.command import Command

COMMANDS = (
    Command(
        "enter_block",
        "Block",
        "Enter Block",
        lambda w: w.canvas.enter_block(),
        "Ctrl+Down",
        tip="Show the network inside the selected Block",
        when=lambda w: w.canvas.block_chosen,
    ),
    Command(
        "leave_block",
        "Block",
        "Leave Block",
        lambda w: w.canvas.leave_block(),
        "Ctrl+Up",
        "up",
        "Go one level out",
        when=lambda w: bool(w.canvas.scene.path),
    ),
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
        "forget_weights",
        "Block",
        "Forget hand-set weights",
        lambda w: handwork.forget(w.canvas),
        tip="Of the selected layers, or of all, if none is selected",
        group=8,
        when=lambda w: handwork.anything_set(w.canvas),
    ),
)
