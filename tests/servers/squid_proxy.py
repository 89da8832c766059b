"""A Squid that asks for a login, and a service behind it by the name ``pgi.example``."""

from __future__ import annotations

import shutil
import ssl
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ngsi_ld_broker import Broker, running
from processes import as_user, folder_for, free_port, started

USER = "proxy"
HOST = "pgi.example"
PROGRAMS = Path("/usr/lib/squid")
COMMON = """
http_port 127.0.0.1:{port}
visible_hostname squid.example
hosts_file {folder}/hosts
pid_filename none
cache deny all
access_log stdio:{folder}/access.log
cache_log {folder}/cache.log
netdb_filename none
coredump_dir {folder}
shutdown_lifetime 0 seconds
acl signed proxy_auth REQUIRED
http_access allow signed
http_access deny all
"""
BASIC = """
auth_param basic program {programs}/basic_ncsa_auth {folder}/users
auth_param basic casesensitive on
auth_param basic realm Município
"""
NTLM = """
auth_param ntlm program {programs}/ntlm_fake_auth
"""


@dataclass
class Squid:
    """A running proxy."""

    port: int
    folder: Path

    @property
    def passed(self) -> list[str]:
        """What it was asked for, a line a request; not the look whether its port answers."""
        lines = (self.folder / "access.log").read_text(encoding="utf-8").splitlines()
        return [line for line in lines if "error:transaction-end-before-headers" not in line]


@contextmanager
def squid(
    user: str = "", password: str = "", *, charset: str = "utf-8", ntlm: bool = False
) -> Iterator[Squid]:
    """Run a proxy that knows one login, in bytes of ``charset``; or one that takes only NTLM."""
    program = shutil.which("squid", path="/usr/sbin:/usr/local/sbin:/usr/bin")
    if program is None:
        raise RuntimeError("Squid is not installed; `make test-servers` installs it")
    with folder_for(USER) as folder:
        port = free_port()
        (folder / "hosts").write_text(f"127.0.0.1 {HOST}\n", encoding="utf-8")
        (folder / "users").write_bytes(_users(user, password, charset))
        text = (NTLM if ntlm else BASIC) + COMMON
        file = folder / "squid.conf"
        file.write_text(text.format(port=port, folder=folder, programs=PROGRAMS), encoding="utf-8")
        command = as_user(USER, program, "-N", "-f", str(file))
        with started(command, port, folder):
            yield Squid(port, folder)


def _users(user: str, password: str, charset: str) -> bytes:
    """Return the file of users with one, its password hashed as Apache does."""
    coded = subprocess.run(
        ["openssl", "passwd", "-apr1", "-stdin"], input=password.encode(charset) + b"\n",
        capture_output=True, check=True,
    )  # fmt: skip
    return user.encode(charset) + b":" + coded.stdout


def _openssl(folder: Path, arguments: Sequence[str]) -> None:
    subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)


def certificate(folder: Path) -> Path:
    """Make an authority and a certificate of ``pgi.example`` by it; return the authority's file."""
    new = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    _openssl(folder, [*new, "-subj", "/CN=Municipal CA", "-keyout", "ca.key", "-out", "ca.pem"])
    _openssl(
        folder,
        [*new, "-subj", f"/CN={HOST}", "-addext", f"subjectAltName=DNS:{HOST}",
         "-addext", "basicConstraints=critical,CA:FALSE", "-CA", "ca.pem", "-CAkey", "ca.key",
         "-keyout", "host.key", "-out", "host.pem"],
    )  # fmt: skip
    return folder / "ca.pem"


@contextmanager
def encrypted(folder: Path, **behaviour: object) -> Iterator[Broker]:
    """Run a broker that speaks TLS with the certificate of ``folder``."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "host.pem", folder / "host.key")
    with running(tls=context, **behaviour) as broker:
        yield broker
