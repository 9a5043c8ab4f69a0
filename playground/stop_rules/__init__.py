"""Stop rules: conditions under which a run ends before its last epoch."""
