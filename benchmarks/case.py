"""What a benchmark file gives to ``run.py``: cases, each with peers that do the same work."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Case:
    """One piece of work done by our core and by other tools, on the same input in memory.

    Attributes
    ----------
    name : str
        What is worked out, with its size.
    ours : callable
        Does the work with our core and returns the result.
    peers : mapping of str to callable or str
        The same work by other tools; a text says why a tool is not there.
    compare : callable, optional
        ``compare(ours, theirs)`` says in a few words how far the results are apart.
    truth : callable, optional
        ``truth(ours)`` says how far our result is from an independent truth.
    repeats : int
        Runs of each tool, one after the other in turn; the fastest counts.
    """

    name: str
    ours: Callable[[], Any]
    peers: Mapping[str, Callable[[], Any] | str] = field(default_factory=dict)
    compare: Callable[[Any, Any], str] | None = None
    truth: Callable[[Any], str] | None = None
    repeats: int = 5


@dataclass(frozen=True)
class Row:
    """One line of the table."""

    case: str
    tool: str
    seconds: float | None
    remark: str
    ratio: float | None
    """Our time over this tool's."""


OURS = "Smart Territory"


def measure(case: Case) -> list[Row]:
    """Run all tools of a case in turn and return a row for each."""
    runs = {OURS: case.ours} | {k: v for k, v in case.peers.items() if not isinstance(v, str)}
    fastest = dict.fromkeys(runs, float("inf"))
    results: dict[str, Any] = {}
    for _ in range(case.repeats):
        for tool, run in runs.items():
            start = time.perf_counter()
            results[tool] = run()
            fastest[tool] = min(fastest[tool], time.perf_counter() - start)
    ours = fastest[OURS]
    rows = [Row(case.name, OURS, ours, case.truth(results[OURS]) if case.truth else "", None)]
    for tool, peer in case.peers.items():
        if isinstance(peer, str):
            rows.append(Row(case.name, tool, None, peer, None))
            continue
        remark = case.compare(results[OURS], results[tool]) if case.compare else ""
        rows.append(Row(case.name, tool, fastest[tool], remark, ours / fastest[tool]))
    return rows
