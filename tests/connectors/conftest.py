"""The test broker's folder on the path, and a session that never waits long."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "servers"))

from smart_territory_plugin.connectors.session import Limits, Session


@pytest.fixture
def session():
    """Make sessions to this computer; they are closed after the test."""
    opened = []

    def make(hosts=("127.0.0.1",), *, first_wait_s=0.01, **arguments):
        limits = arguments.pop("limits", None) or Limits(
            connect_s=2, read_s=5, total_s=10, first_wait_s=first_wait_s
        )
        opened.append(Session(hosts, limits=limits, **arguments))
        return opened[-1]

    yield make
    for each in opened:
        each.close()
