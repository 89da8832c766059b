"""Serves GeoPackages by pygeoapi on this computer: FOLDER PORT [NAME:ID …]; run as a script.

The folder holds the files; what pygeoapi needs is written beside them. Without names, they are
``points.gpkg`` in degrees and ``points_pt.gpkg``, which names PT-TM06 as its own system. With
names, each is a file ``NAME.gpkg`` in PT-TM06 whose features have their id in the field ``ID``.
No collection says a count, as OGR's provider does not.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
PT_TM06 = "http://www.opengis.net/def/crs/EPSG/0/3763"


def collection(file: Path, crs: str, key: str = "fid", title: str = "points") -> dict[str, Any]:
    """Return a collection of the file's only layer, stored in ``crs``."""
    return {
        "type": "collection",
        "title": title,
        "description": title,
        "keywords": ["points"],
        "links": [],
        "extents": {"spatial": {"bbox": [-180, -90, 180, 90], "crs": CRS84}},
        "providers": [
            {
                "type": "feature",
                "name": "OGR",
                "data": {
                    "source_type": "GPKG",
                    "source": str(file),
                    "source_capabilities": {"paging": True},
                },
                "id_field": key,
                "layer": file.stem,
                "crs": [CRS84, crs],
                "storage_crs": crs,
            }
        ],
    }


def points(folder: Path) -> dict[str, Any]:
    """Return the two collections of points."""
    return {
        "points": collection(folder / "points.gpkg", CRS84),
        "points_pt": collection(folder / "points_pt.gpkg", PT_TM06),
    }


def settings(port: int, resources: dict[str, Any]) -> dict[str, Any]:
    """Return a configuration with the limits of the national service."""
    word = {"name": "x", "url": "http://x"}
    return {
        "server": {
            "bind": {"host": "127.0.0.1", "port": port},
            "url": f"http://127.0.0.1:{port}",
            "mimetype": "application/json; charset=UTF-8",
            "encoding": "utf-8",
            "languages": ["en-US"],
            "limits": {"default_items": 100, "max_items": 5000},
            "map": {"url": "x", "attribution": "x"},
        },
        "logging": {"level": "ERROR"},
        "metadata": {
            "identification": {
                "title": "Points for the tests",
                "description": "x",
                "keywords": ["x"],
                "keywords_type": "theme",
                "terms_of_service": "x",
                "url": "http://x",
            },
            "license": word,
            "provider": word,
            "contact": word,
        },
        "resources": resources,
    }


def main(folder: Path, port: int, named: list[str]) -> None:
    """Serve until the process ends."""
    pairs = [each.split(":") for each in named]
    resources = {
        name: collection(folder / f"{name}.gpkg", PT_TM06, key, f"CAOP2025 {name}")
        for name, key in pairs
    } or points(folder)
    config, description = folder / "pygeoapi.yml", folder / "openapi.yml"
    config.write_text(json.dumps(settings(port, resources)), encoding="utf-8")  # JSON is YAML
    os.environ |= {"PYGEOAPI_CONFIG": str(config), "PYGEOAPI_OPENAPI": str(description)}
    from pygeoapi.openapi import get_oas
    from pygeoapi.util import yaml_load

    with config.open(encoding="utf-8") as opened:
        written = json.dumps(get_oas(yaml_load(opened)), default=str)
    description.write_text(written, encoding="utf-8")
    from pygeoapi.flask_app import APP

    APP.run("127.0.0.1", port, threaded=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3:])
