"""Qt machinery of the window."""
