"""Commands of the Arrange menu: where cards lie."""

from playground.gui.command import Command

COMMANDS: tuple[Command, ...] = ()
