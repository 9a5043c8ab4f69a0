"""Commands of the Block menu."""

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
)
