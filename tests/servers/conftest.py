"""The servers' modules on the path, and what the tests of the algorithms have."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))

from ckan_portal import portal
from postgres_server import postgres

from tests.conftest import ROOT
from tests.qgis.conftest import feedback, make_layer, provider, rows_of, run  # noqa: F401 - fixtures

ENVIRONMENTS = ROOT / "build" / "servers"


@pytest.fixture(scope="session")
def cluster():
    """Run PostgreSQL for all tests of the session."""
    with postgres() as running:
        yield running


@pytest.fixture(scope="session")
def environment():
    """Return the folder of a server's own Python environment."""

    def folder(name: str) -> Path:
        found = ENVIRONMENTS / name / "bin"
        if not found.is_dir():
            pytest.fail(f"{name} is not installed; `make test-servers` installs it")
        return found

    return folder


@pytest.fixture(scope="session")
def ckan(cluster, environment):
    """Run a CKAN portal for all tests of the session."""
    with portal(cluster, environment("ckan")) as running:
        yield running
