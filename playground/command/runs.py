"""``playground runs``: what has been trained so far."""

from __future__ import annotations

import math
from dataclasses import asdict
from datetime import datetime
from typing import Any

from playground.command.reading import console, print_json
from playground.engine import home
from playground.engine.history import History


def run(options: Any) -> int:
    """List the stored runs, the newest first."""
    past = History(home.folder() / "runs")
    records = past.records()
    if options.json:
        print_json({"runs": [asdict(record) | {"file": str(past.file(record.id))} for record in records]})
        return 0
    if not records:
        print("No run is stored yet. Train something first, with or without the window.")
        return 0
    from rich.table import Table

    table = Table("name", "epochs", "best", "when", "settings")
    for record in records:
        best = "" if record.best is None else f"{record.best[0]} {record.best[1]:.4g} (epoch {record.best[2]})"
        when = datetime.fromtimestamp(record.when).strftime("%Y-%m-%d %H:%M") if math.isfinite(record.when) else ""
        pin = " [pinned]" if record.pinned else ""
        table.add_row(f"{record.name}{pin}".replace("[", r"\["), f"{record.epochs:.3g}", best, when, record.settings)
    console().print(table)
    return 0
