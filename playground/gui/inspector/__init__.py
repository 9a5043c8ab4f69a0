"""The inspector: one file per page, of which the one that suits the selection is shown."""

from playground.gui.inspector.inspector import Inspector

__all__ = ["Inspector"]
