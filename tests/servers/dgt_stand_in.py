"""Stands in for the national mapping agency's OGC API: its collections and fields, made-up places.

On loopback only. As pygeoapi does over PostgreSQL, a feature's id is not
among its properties. Municipality 9801 is a square of four freguesias; 9802 lies east of it.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import numpy as np

WEST, SOUTH, STEP = -8.4, 39.5, 0.02
"""The south-west corner of 9801, and the side of a freguesia, in degrees."""


def square(column: float, row: float, width: float = 1, height: float = 1) -> dict[str, Any]:
    """Return a polygon on the grid of freguesias."""
    west, south = WEST + column * STEP, SOUTH + row * STEP
    east, north = west + width * STEP, south + height * STEP
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


def feature(name: str, geometry: dict[str, Any], **properties: Any) -> dict[str, Any]:
    """Return a feature."""
    return {"type": "Feature", "id": name, "geometry": geometry, "properties": properties}


def municipality(code: str, name: str, column: int) -> dict[str, Any]:
    """Return a municipality of two columns by two rows."""
    return feature(
        code,
        square(column, 0, 2, 2),
        municipio=name,
        distrito_ilha="Distrito",
        nuts3_cod="1I0",
        area_ha=1.0,
        n_freguesias=4,
    )


def freguesias(code: str, name: str, column: int) -> list[dict[str, Any]]:
    """Return the four freguesias of a municipality."""
    return [
        feature(
            f"{code}{number + 1:02d}",
            square(column + number % 2, number // 2),
            freguesia=f"Freguesia {number + 1}",
            municipio=name,
            distrito_ilha="Distrito",
            area_ha=1.0,
        )
        for number in range(4)
    ]


def landcover(year: str) -> list[dict[str, Any]]:
    """Return cells of half a freguesia, from one column west of 9801 to two columns east."""
    names = (f"COS{year}_n4_C", f"COS{year}_n4_L")
    cells = [(column / 2, row / 2) for column in range(-2, 8) for row in range(4)]
    codes = ("1.1.1.1", "5.1.1.1")
    return [
        feature(
            str(number),
            square(column, row, 0.5, 0.5),
            **{names[0]: codes[number % 2], names[1]: "x", "Municipio": "x", "NUTSII": "x"},
        )
        for number, (column, row) in enumerate(cells)
    ]


def places() -> dict[str, list[dict[str, Any]]]:
    """Return all collections."""
    return {
        "municipios": [municipality("9801", "Ribeira Alta", 0), municipality("9802", "Outra", 2)],
        "freguesias": freguesias("9801", "Ribeira Alta", 0) + freguesias("9802", "Outra", 2),
        "cos2018v3": landcover("18"),
        "cos2023v1": landcover("23"),
        "crus": [],
    }


@dataclass
class StandIn:
    """A running service, and what it does wrong."""

    url: str = ""
    collections: dict[str, list[dict[str, Any]]] = field(default_factory=places)
    titles: dict[str, str] = field(default_factory=lambda: {"freguesias": "CAOP2025 Freguesias"})
    withhold: dict[str, int] = field(default_factory=dict)
    """Features of a collection that are announced and never sent."""
    asked: list[str] = field(default_factory=list)

    def answer(self, path: str, query: dict[str, str]) -> tuple[int, dict[str, Any]]:
        """Return status and body."""
        parts = [part for part in path.split("/") if part]
        if parts == ["conformance"]:
            return 200, {"conformsTo": []}
        if parts == ["collections"]:
            entries = [{"id": name, "itemType": "feature"} for name in self.collections]
            return 200, {"collections": entries}
        if len(parts) < 2 or parts[1] not in self.collections:
            return 404, {"code": "NotFound", "description": "Collection not found"}
        name, found = parts[1], self.collections[parts[1]]
        if len(parts) == 2:
            return 200, {"id": name, "title": self.titles.get(name, name), "description": ""}
        if len(parts) == 4:
            item = next((each for each in found if each["id"] == parts[3]), None)
            return (200, item) if item else (404, {"code": "NotFound", "description": "no item"})
        found = [each for each in found if _meets(each, query.get("bbox", ""))]
        start, size = int(query.get("offset", 0)), int(query.get("limit", 10))
        sent = found[: len(found) - self.withhold.get(name, 0)][start : start + size]
        return 200, {
            "type": "FeatureCollection",
            "features": sent,
            "numberMatched": len(found),
            "links": [],
        }


def _meets(each: dict[str, Any], text: str) -> bool:
    if not text:
        return True
    west, south, east, north = map(float, text.split(","))
    points = np.array([point for ring in _rings(each["geometry"]) for point in ring])
    longitudes, latitudes = points[:, 0], points[:, 1]
    apart = min(longitudes) > east or max(longitudes) < west
    return not (apart or min(latitudes) > north or max(latitudes) < south)


def _rings(geometry: dict[str, Any]) -> list[list[list[float]]]:
    parts = geometry["coordinates"]
    return parts if geometry["type"] == "Polygon" else [ring for part in parts for ring in part]


@contextmanager
def serving(**wrong: Any) -> Iterator[StandIn]:
    """Run the service for the length of a ``with``."""
    service = StandIn(**wrong)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            service.asked.append(self.path)
            query = {name: values[0] for name, values in parse_qs(parts.query).items()}
            status, body = service.answer(parts.path, query)
            raw = json.dumps(body).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/geo+json")
            self.send_header("Content-Length", str(len(raw)))
            self.end_headers()
            self.wfile.write(raw)

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    service.url = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        yield service
    finally:
        server.shutdown()
        server.server_close()
