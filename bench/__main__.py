"""Runs benchmarks, each in a process of its own, and prints one table."""

from __future__ import annotations

import argparse
import importlib
import json
import os
import pkgutil
import platform
import subprocess
import sys
import time
from pathlib import Path
from types import ModuleType
from typing import Any

import bench
from bench.timing import load


def benchmarks() -> dict[str, ModuleType]:
    """Every module of this package that has a `measure`, by name."""
    names = sorted(item.name for item in pkgutil.iter_modules(bench.__path__) if not item.name.startswith("_"))
    modules = {name: importlib.import_module(f"bench.{name}") for name in names}
    return {name: module for name, module in modules.items() if hasattr(module, "measure")}


def main() -> int:
    """Run what was named (or all but the slow ones); 1 if a bar is missed or a benchmark fails."""
    known = benchmarks()
    parser = argparse.ArgumentParser(prog="python -m bench", description=bench.__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(known))
    parser.add_argument("--json", type=Path, metavar="PATH", help="write the numbers")
    parser.add_argument("--rows", metavar="NAME", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.rows:
        print(json.dumps([row.as_json() for row in known[options.rows].measure()]))
        return 0
    for name in options.names:
        if name not in known:
            parser.error(f"there is no benchmark {name!r}; there are: {', '.join(known)}")
    names = options.names or [name for name, module in known.items() if not getattr(module, "SLOW", False)]
    before, results = load(), {name: _run(name) for name in names}
    machine = f"{platform.python_implementation()} {platform.python_version()}, {os.cpu_count()} cores"
    headline = f"{machine}; load average before {before}, after {load()}"
    _print({name: known[name].TITLE for name in names}, results, headline)
    if options.json is not None:
        options.json.write_text(json.dumps({"machine": headline, "benchmarks": results}, indent=2, ensure_ascii=False))
    rows = [row for found in results.values() for row in found["rows"]]
    return 1 if any(row["ok"] is False for row in rows) or any(found["error"] for found in results.values()) else 0


def _run(name: str) -> dict[str, Any]:
    """One benchmark in a process of its own, so that none leaves threads or modules to the next."""
    print(f"{name} …", file=sys.stderr, flush=True)
    started = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", "bench", "--rows", name],
        stdout=subprocess.PIPE,
        text=True,
        env={"OMP_WAIT_POLICY": "PASSIVE", **os.environ},
        check=False,
    )
    lines = done.stdout.strip().splitlines()
    failed = done.returncode != 0 or not lines
    rows = [] if failed else json.loads(lines[-1])
    error = f"ended with status {done.returncode}" if failed else ""
    return {"rows": rows, "seconds": time.monotonic() - started, "error": error}


def _print(titles: dict[str, str], results: dict[str, dict[str, Any]], headline: str) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table("what", "median", "spread", "bar", "", "note", title=headline)
    for column in (1, 2, 3):
        table.columns[column].justify = "right"
    for name, found in results.items():
        table.add_row(f"[bold]{titles[name]}[/bold]", "", "", "", "", f"{found['seconds']:.0f} s {found['error']}")
        for row in found["rows"]:
            bar = "" if row["bar"] is None else f"{'≥' if row['at_least'] else '≤'} {row['bar']:g}"
            word = {None: "", True: "[green]ok[/green]", False: "[red]MISSED[/red]"}[row["ok"]]
            figures = f"{_short(row['measured'])} {row['unit']}", f"{_short(row['low'])} … {_short(row['high'])}"
            table.add_row(f"  {row['name']}", *figures, bar, word, row["note"])
        table.add_section()
    console = Console()
    console.width = max(console.width, 150) if not console.is_terminal else console.width
    console.print(table)


def _short(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"


if __name__ == "__main__":
    sys.exit(main())
