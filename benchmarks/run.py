"""Run every ``benchmarks/bench_*.py`` and print one table, our time over each tool's last.

Each of these files has a function ``cases()`` that gives :class:`case.Case` objects. Names on the
command line choose files: ``python benchmarks/run.py zonal``.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import os
import platform
import sys
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
for folder in (HERE.parent, HERE):
    sys.path.insert(0, str(folder))

from case import Row, measure  # noqa: E402 - found through the line above

HEAD = ("case", "tool", "s", "agreement", "ours / tool")


def main(chosen: Sequence[str]) -> int:
    """Run the files chosen, or all."""
    names = [path.stem for path in sorted(HERE.glob("bench_*.py"))]
    unknown = set(chosen) - {name.removeprefix("bench_") for name in names}
    if unknown:
        print(f"There is no benchmark called {', '.join(sorted(unknown))}.", file=sys.stderr)
        return 2
    rows: list[Row] = []
    for name in names:
        if chosen and name.removeprefix("bench_") not in chosen:
            continue
        for case in importlib.import_module(name).cases():
            print(f"{name}: {case.name} …", file=sys.stderr, flush=True)
            rows += measure(case)
    print(environment())
    print(table(rows))
    return 0


def environment() -> str:
    """Say on what the times were taken."""
    versions = [
        f"{name} {importlib.metadata.version(name)}"
        for name in ("numpy", "scipy", "shapely", "geopandas")
    ]
    return (
        f"Python {platform.python_version()}, {', '.join(versions)};"
        f" {platform.machine()}, {os.cpu_count()} cores; fastest of the runs"
    )


def table(rows: Sequence[Row]) -> str:
    """Return the rows in columns of equal width."""
    cells = [HEAD]
    last = None
    for row in rows:
        seconds = "–" if row.seconds is None else f"{row.seconds:.3f}"
        ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
        cells.append((row.case if row.case != last else "", row.tool, seconds, row.remark, ratio))
        last = row.case
    widths = [max(len(line[i]) for line in cells) for i in range(len(HEAD))]
    right = {2, 4}
    lines = [
        "  ".join(
            text.rjust(width) if i in right else text.ljust(width)
            for i, (text, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in cells
    ]
    lines.insert(1, "  ".join("-" * width for width in widths))
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
