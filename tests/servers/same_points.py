"""20 000 points that every feature server is asked for, and what must come back."""

from __future__ import annotations

import json
from typing import Any

import numpy as np

COUNT = 20_000
NUMBER = np.arange(COUNT)
# Seven decimals, as surveys have them; QGIS Server rounds to six.
LON = np.round(-9.2 + (NUMBER % 200) * 1e-3 + NUMBER * 1e-7, 7)
LAT = np.round(38.7 + (NUMBER // 200) * 1e-3, 7)
KINDS = np.array(["vidro", "papel"])[NUMBER % 2]


def pulled(run, url, collection="points", **parameters) -> dict[str, Any]:
    """Pull a collection's points."""
    settings = parameters.pop("settings", {"url": url})
    return run(
        "pgi_pull",
        {
            "CONNECTION": json.dumps(settings),
            "COLLECTION": collection,
            "POINTS": "TEMPORARY_OUTPUT",
            **parameters,
        },
    )


def assert_same_points(layer, name="id") -> None:
    """Hold ids, codes and coordinates against what was written."""
    assert layer.featureCount() == COUNT
    rows = sorted(
        (int(f[name]), f["code"], f.geometry().asPoint().x(), f.geometry().asPoint().y())
        for f in layer.getFeatures()
    )
    ids, codes, east, north = zip(*rows, strict=True)
    assert list(ids) == list(range(1, COUNT + 1))
    assert list(codes) == [f"{n:05d}" for n in ids]
    assert np.abs(np.array(east) - LON).max() < 1e-6
    assert np.abs(np.array(north) - LAT).max() < 1e-6
