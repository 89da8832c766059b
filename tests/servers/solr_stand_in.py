"""What CKAN needs of Solr to work without its search: a schema's name, and answers that are empty.

Solr is in no package registry. Run as a script: PORT.
"""

from __future__ import annotations

import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SCHEMA = b'<schema name="ckan-2.11" version="1.6"/>'
NOTHING = {"responseHeader": {"status": 0}, "response": {"numFound": 0, "start": 0, "docs": []}}


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_args: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        if "schema" in self.path:
            self._send(SCHEMA, "application/xml")
        else:
            self._send(json.dumps(NOTHING).encode(), "application/json")

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.do_GET()

    def _send(self, body: bytes, kind: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


if __name__ == "__main__":
    ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), _Handler).serve_forever()
