"""A PostgreSQL cluster with PostGIS for the tests: made, started, stopped and thrown away."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from processes import START_S, as_user, folder_for, free_port, started

USER = "postgres"


@dataclass
class Cluster:
    """A running cluster, which trusts everyone on this computer."""

    port: int
    programs: Path

    def url(self, database: str, user: str = USER) -> str:
        """Return the address of a database."""
        return f"postgresql://{user}@127.0.0.1:{self.port}/{database}"

    def run(self, database: str, statements: str, data: str = "") -> None:
        """Run SQL, one statement; ``data`` is what it copies from standard input."""
        psql = [str(self.programs / "psql"), "-q", "-v", "ON_ERROR_STOP=1", self.url(database)]
        extra = ["-c", statements] if data else ["-f", "-"]
        subprocess.run(
            [*psql, *extra], input=data or statements, text=True, check=True, timeout=120,
            stdout=subprocess.DEVNULL,
        )  # fmt: skip


def programs() -> Path | None:
    """Return the folder of PostgreSQL's own programs, of the newest version that is installed."""
    found = [each.parent for each in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    return max(found, key=lambda path: int(path.parent.name), default=None)


@contextmanager
def postgres() -> Iterator[Cluster]:
    """Run a new cluster while the block lasts."""
    binaries = programs()
    if binaries is None:
        raise RuntimeError("PostgreSQL is not installed; `make test-servers` installs it")
    with folder_for(USER) as folder:
        port = free_port()
        data = str(folder / "data")
        make = [str(binaries / "initdb"), "-D", data, "-U", USER, "-A", "trust", "-E", "UTF8",
                "--locale=C.UTF-8", "--no-sync"]  # fmt: skip
        subprocess.run(
            as_user(USER, *make), check=True, timeout=120, cwd=folder, stdout=subprocess.DEVNULL
        )
        options = {
            "listen_addresses": "127.0.0.1", "unix_socket_directories": str(folder),
            "fsync": "off", "synchronous_commit": "off", "full_page_writes": "off",
        }  # fmt: skip
        settings = [part for key, value in options.items() for part in ("-c", f"{key}={value}")]
        server = [str(binaries / "postgres"), "-D", data, "-p", str(port), *settings]
        with started(as_user(USER, *server), port, folder):
            _wait(binaries, port)
            yield Cluster(port, binaries)


def _wait(binaries: Path, port: int) -> None:
    """Wait until the cluster takes connections, which it does some time after it listens."""
    ask = [str(binaries / "pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(port)]
    end = time.monotonic() + START_S
    while subprocess.run(ask, check=False, timeout=30).returncode:
        if time.monotonic() > end:
            raise RuntimeError("PostgreSQL takes no connections")
        time.sleep(0.05)
