"""A CKAN portal with its DataStore for the tests: CKAN's own code on PostgreSQL and Redis.

Only Solr is stood in for; nothing here searches for datasets.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from postgres_server import Cluster
from processes import folder_for, free_port, started

STAND_IN = str(Path(__file__).with_name("solr_stand_in.py"))


@dataclass
class Portal:
    """A running portal and the token of its administrator."""

    url: str
    token: str

    def action(self, name: str, /, **document: Any) -> dict[str, Any]:
        """Call an action of the API as the administrator and return its result."""
        request = urllib.request.Request(
            f"{self.url}/api/3/action/{name}",
            json.dumps(document).encode(),
            {"Content-Type": "application/json", "Authorization": self.token},
        )
        with urllib.request.urlopen(request, timeout=120) as answer:
            return dict(json.load(answer)["result"])


class _Site:
    """The portal's configuration, and CKAN's command for it."""

    def __init__(self, programs: Path, folder: Path) -> None:
        self.command = str(programs / "ckan")
        self.file = folder / "ckan.ini"
        self.folder = folder

    def ckan(self, *arguments: str) -> str:
        """Run a command of CKAN's for this portal and return what it prints."""
        return self._run("-c", str(self.file), *arguments)

    def configure(self, settings: dict[str, str]) -> None:
        """Write CKAN's own configuration with some settings changed."""
        self._run("generate", "config", str(self.file))
        text = self.file.read_text(encoding="utf-8")
        for key, value in settings.items():
            text = re.sub(rf"^{re.escape(key)} *=.*\n", "", text, flags=re.MULTILINE)
            text = text.replace("[app:main]\n", f"[app:main]\n{key} = {value}\n", 1)
        self.file.write_text(text, encoding="utf-8")

    def _run(self, *arguments: str) -> str:
        done = subprocess.run(
            [self.command, *arguments], cwd=self.folder, text=True, check=False, timeout=180,
            capture_output=True,
        )  # fmt: skip
        if done.returncode:
            message = f"ckan {' '.join(arguments)}: {done.stdout[-1000:]}{done.stderr[-2000:]}"
            raise RuntimeError(message)
        return done.stdout


@contextmanager
def portal(cluster: Cluster, programs: Path) -> Iterator[Portal]:
    """Run a portal while the block lasts, on databases of its own in ``cluster``."""
    for statement in ("CREATE ROLE reader LOGIN;", "CREATE DATABASE ckan;",
                      "CREATE DATABASE datastore;"):  # fmt: skip
        cluster.run("postgres", statement)
    with ExitStack() as stack:
        folder = stack.enter_context(folder_for("nobody"))
        redis, solr, port = free_port(), free_port(), free_port()
        site = _Site(programs, folder)
        site.configure(_settings(cluster, redis, solr, port, folder))
        keep_nothing = ["--save", "", "--appendonly", "no", "--dir", str(folder)]
        server = ["redis-server", "--bind", "127.0.0.1", "--port", str(redis), *keep_nothing]
        stack.enter_context(started(server, redis, folder))
        stand_in = [sys.executable, STAND_IN, str(solr)]
        stack.enter_context(started(stand_in, solr, folder))
        site.ckan("db", "init")
        cluster.run("datastore", _sql(site.ckan("datastore", "set-permissions")))
        site.ckan("user", "add", "ana", "email=ana@example.pt", "password=only-for-the-tests")
        cluster.run("ckan", 'UPDATE "user" SET sysadmin = true;')
        token = site.ckan("user", "token", "add", "ana", "tests").split()[-1]
        serve = [site.command, "-c", str(site.file), "run", "--host", "127.0.0.1",
                 "--port", str(port), "--disable-reloader"]  # fmt: skip
        yield Portal(stack.enter_context(started(serve, port, folder)), token)


def _settings(cluster: Cluster, redis: int, solr: int, port: int, folder: Path) -> dict[str, str]:
    return {
        "ckan.site_url": f"http://127.0.0.1:{port}",
        "sqlalchemy.url": cluster.url("ckan"),
        "ckan.datastore.write_url": cluster.url("datastore"),
        "ckan.datastore.read_url": cluster.url("datastore", "reader"),
        "ckan.plugins": "datastore",
        "ckan.redis.url": f"redis://127.0.0.1:{redis}/0",
        "solr_url": f"http://127.0.0.1:{solr}/solr/ckan",
        "ckan.storage_path": str(folder),
        "ckan.auth.create_unowned_dataset": "true",
    }


def _sql(printed: str) -> str:
    """Return the SQL among what CKAN prints, without psql's commands to connect elsewhere."""
    lines = printed.splitlines()
    return "\n".join(line for line in lines if not line.startswith("\\connect"))
