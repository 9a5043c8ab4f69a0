"""The command line. No Qt is imported unless a window is asked for."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from playground import __version__
from playground.command import lr_find as lr_find_command
from playground.command import runs as runs_command
from playground.command import train as train_command
from playground.command import trial as trial_command
from playground.command.reading import console, load, print_json, problem_json
from playground.core.demo import demos
from playground.core.problem import Problem, Problems, errors
from playground.core.spec import KINDS, discover, members

if TYPE_CHECKING:
    pass

COMMANDS = (
    "window",
    "presets",
    "kinds",
    "check",
    "train",
    "runs",
    "lr-find",
    "trial",
    "verify",
    "export",
    "screenshot",
)
DEMO = "lenet-mnist"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 is success, 1 a problem with what was given, 2 wrong usage."""
    # Before torch is there: threads that wait for work must not take the cores from others by spinning.
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    for stream in (sys.stdout, sys.stderr):  # whatever stands in a title can be printed, wherever it goes
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not words or (words[0] not in COMMANDS and not words[0].startswith("-")):
        words.insert(0, "window")
    try:
        options = _parser().parse_args(words)
    except SystemExit as stop:
        return int(stop.code or 0)
    discover()
    try:
        return options.run(options)
    except Problems as error:
        problems = error.problems
    except BrokenPipeError:
        return 1
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        problems = [Problem("", f"{where}{error.strerror or error}.")]
    except KeyboardInterrupt:
        problems = [Problem("", "Stopped.")]
    for problem in problems:
        print(f"playground: {problem}", file=sys.stderr)
    if getattr(options, "json", False):
        print_json({"problems": [problem_json(problem) for problem in problems]})
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="playground", description="A laboratory for neural networks.",
        epilog="Without a command: playground [FILE|PRESET] opens the window.",
    )  # fmt: skip
    parser.add_argument("--version", action="version", version=f"playground {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, help: str, run: Callable[[Any], int], *, as_json: bool = True) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=help, description=help)
        sub.set_defaults(run=run)
        if as_json:
            sub.add_argument("--json", action="store_true", help="print one JSON object as the last line")
        return sub

    window = command("window", "open the window (also without this word)", _window, as_json=False)
    window.add_argument("target", nargs="?", metavar="FILE|PRESET")
    command("presets", "list the demos", _presets)
    command("kinds", "list everything that can be chosen, with params, defaults and bounds", _kinds)
    check = command("check", "problems, shapes and counts of projects", _check)
    check.add_argument("targets", nargs="+", metavar="FILE|PRESET")
    train = command("train", "train without a window", train_command.run)
    train.add_argument("target", metavar="FILE|PRESET|DIR")
    train.add_argument("--epochs", type=_natural, metavar="N")
    train.add_argument("--steps", type=_natural, metavar="N", help="stop after this many steps")
    train.add_argument("--device", choices=("auto", "cpu", "cuda", "mps"))
    train.add_argument("--seed", type=int, metavar="N")
    train.add_argument("--threads", type=_natural, metavar="N", help="CPU threads (default: all cores but one)")
    train.add_argument(
        "--set", action="append", default=[], metavar="PATH=VALUE", help="for instance optimizer.lr=0.01"
    )
    train.add_argument("--out", type=Path, metavar="DIR", help="folder for project, weights, metrics, code and curves")
    train.add_argument("--resume", action="store_true", help="go on with the run in the folder that is given")
    command("runs", "list the runs that were trained so far", runs_command.run)
    find = command("lr-find", "search for a learning rate, without training", lr_find_command.run)
    find.add_argument("target", metavar="FILE|PRESET|DIR")
    find.add_argument("--steps", type=_natural, default=200, metavar="N", help="rates to try (default: 200)")
    find.add_argument("--threads", type=_natural, metavar="N", help="CPU threads (default: all cores but one)")
    trial = command("trial", "try faster ways to train, without training", trial_command.run)
    trial.add_argument("target", metavar="FILE|PRESET|DIR")
    trial.add_argument("--threads", type=_natural, metavar="N", help="CPU threads (default: all cores but one)")
    verify = command("verify", "run the claims of demos", _verify)
    verify.add_argument("targets", nargs="*", metavar="PRESET")
    verify.add_argument("--threads", type=_natural, default=0, metavar="N")
    export = command("export", "write a project in another form", _export)
    export.add_argument("target", metavar="FILE|PRESET|DIR")
    formats = ("python", "weights")
    export.add_argument("--to", required=True, choices=formats)
    export.add_argument("-o", "--output", required=True, type=Path, metavar="PATH")
    shot = command("screenshot", "render the real window into a PNG", _screenshot, as_json=False)
    shot.add_argument("target", metavar="FILE|PRESET")
    shot.add_argument("-o", "--output", required=True, type=Path, metavar="PNG")
    shot.add_argument("--size", type=_size, default=(1440, 900), metavar="WxH")
    shot.add_argument("--steps", type=int, default=0, metavar="N", help="train this many steps first")
    shot.add_argument("--theme", choices=("dark", "light"), default="dark")
    return parser


def _natural(text: str) -> int:
    if not text.isdigit() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"must be a whole number from 1, not {text!r}")
    return int(text)


def _size(text: str) -> tuple[int, int]:
    parts = text.lower().split("x")
    if len(parts) != 2 or not all(part.isdigit() and 100 <= int(part) <= 10_000 for part in parts):
        raise argparse.ArgumentTypeError(f"must look like 1440x900, not {text!r}")
    return int(parts[0]), int(parts[1])


# -- commands --------------------------------------------------------------------------------------------------------


def _window(options: Any) -> int:
    if options.target is not None:
        load(options.target)
    if sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or os.environ.get("QT_QPA_PLATFORM")
    ):
        return _headless(options.target or DEMO)
    app = _app()
    return app.run(options.target)


def _app() -> Any:
    try:
        from playground import app
    except ImportError as error:
        message = f"The window needs PySide6, which cannot be loaded ({error}). Try: pip install PySide6-Essentials"
        raise Problems([Problem("", message)]) from None
    return app


def _headless(target: str) -> int:
    """The main job where there is no display: train, and leave picture, curves and code in a folder."""
    out = Path("runs") / (Path(target).stem or "run")
    print("There is no display, so the window cannot be opened here. Training without it instead.")
    status = main(["train", target, "--out", str(out)])
    if status == 0:
        picture = out / "window.png"
        _app().screenshot(target, picture, steps=200)
        print(f"A picture of the window, the curves and the code are in {out.resolve()}")
    return status


def _presets(options: Any) -> int:
    rows = [{"id": demo.id, "title": demo.project.title, "section": demo.project.section} for demo in demos()]
    if options.json:
        print_json({"presets": rows})
    else:
        from rich.table import Table

        table = Table("id", "title", "section")
        for row in rows:
            table.add_row(*row.values())
        console().print(table)
    return 0


def _kinds(options: Any) -> int:
    kinds: dict[str, list[dict[str, Any]]] = {
        kind: [
            {
                "name": name,
                "title": cls.title,
                "family": cls.family,
                "help": cls.summary(),
                "params": [{"name": key, **param.describe()} for key, param in cls.params().items()],
            }
            for name, cls in members(kind).items()
        ]
        for kind in KINDS
    }
    if options.json:
        print_json(kinds)
    else:
        for kind, rows in kinds.items():
            console().print(f"[bold]{kind}[/bold]: {', '.join(row['name'] for row in rows)}")
    return 0


def _check(options: Any) -> int:
    from playground.engine.report import report

    files: list[dict[str, Any]] = []
    for target in options.targets:
        try:
            row: dict[str, Any] = report(load(target))
        except Problems as error:
            row = {"problems": error.problems, "parameters": 0, "macs": 0, "nodes": []}
        files.append({"file": target, "ok": not errors(row["problems"]), **row})
    if not options.json:
        for row in files:
            counts = f"{row['parameters']:,} parameters, {row['macs']:,} MACs" if row["ok"] else "not valid"
            print(f"{row['file']}: {counts}")
            for problem in row["problems"]:
                print(f"  {problem.severity}: {problem}", file=sys.stderr)
    for row in files:
        row["problems"] = [problem_json(problem) for problem in row["problems"]]
    if options.json:
        print_json({"files": files})
    return 0 if all(row["ok"] for row in files) else 1


def _verify(options: Any) -> int:
    from playground.engine.verify import verify

    rows: list[dict[str, Any]] = []
    for target in options.targets or [demo.id for demo in demos()]:
        for result in verify(load(target), threads=options.threads):
            row = {
                "preset": target,
                "claim": str(result.claim),
                "measured": result.measured,
                "bound": result.claim.bound,
                "seconds": result.seconds,
                "passed": result.passed,
            }
            rows.append(row)
            if not options.json:
                word = "holds" if result.passed else "FAILS"
                why = f" ({result.note})" if result.note else ""
                print(f"{word}  {target}: {row['claim']}: {result.measured:.4g} {result.claim.relation} "
                      f"{result.claim.bound:g}, {result.seconds:.0f} s{why}", flush=True)  # fmt: skip
    if options.json:
        print_json({"claims": rows})
    return 0 if all(row["passed"] for row in rows) else 1


def _export(options: Any) -> int:
    from playground.engine.exporter import Finished

    project = load(options.target)
    weights: dict[str, Any] = {}
    stored = Path(options.target) / "weights.safetensors"
    if stored.is_file() and len(project.networks) == 1:
        from safetensors import SafetensorError
        from safetensors.torch import load_file

        try:
            weights = {next(iter(project.networks)): load_file(stored)}
        except SafetensorError as error:
            raise Problems([Problem("", f"The weights in {stored} are damaged ({error}).")]) from None
    exporter = next(cls for cls in members("exporters").values() if cls.format == options.to)
    exporter().write(Finished(project, weights), options.output)
    if options.json:
        print_json({"path": str(options.output), "bytes": options.output.stat().st_size})
    else:
        print(f"Written to {options.output}")
    return 0


def _screenshot(options: Any) -> int:
    load(options.target)
    _app().screenshot(options.target, options.output, options.size, options.steps, options.theme)
    print(f"Written to {options.output}")
    return 0
