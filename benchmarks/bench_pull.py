"""NGSI-LD entities from a broker on this computer to a GeoPackage, with the memory it takes.

Each tool runs in a QGIS of its own, so that its peak of memory can be told from an idle one's;
the broker is another process. ``PULL_ENTITIES`` sets how many entities there are (200 000; a
million take some minutes). What is pulled by the network is also kept as a snapshot, as it is for
the user; the other tools keep nothing.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
PAGE = 1000
FIELDS = ("id", "type", "fillinglevel", "fillinglevel_unit", "fillinglevel_observed_at")


def cases() -> Iterator[object]:
    """Give the pull by network, against the same pages from files and against bare OGR."""
    from case import Case

    count = int(os.environ.get("PULL_ENTITIES", "200000"))
    with tempfile.TemporaryDirectory() as name, serving(count) as url:
        folder = Path(name)
        write_pages(folder, count)
        broker = json.dumps({"kind": "ngsi-ld", "url": url, "page_size": PAGE})
        yield Case(
            f"{count} entities to GeoPackage",
            lambda: in_a_child("pull", broker, str(folder / "ours.gpkg")),
            {
                "the same pages from files": lambda: in_a_child(
                    "pull", str(folder / "pages"), str(folder / "files.gpkg")
                ),
                "json and osgeo.ogr alone": lambda: in_a_child(
                    "ogr", str(folder / "pages"), str(folder / "ogr.gpkg")
                ),
            },
            compared,
            told,
            repeats=2,
        )


def compared(ours: dict, theirs: dict) -> str:
    """Say how far counts and times are apart; a million entities make nothing of the start."""
    ratio = ours["s"] / theirs["s"]
    differ = abs(ours["count"] - theirs["count"])
    return f"{told(theirs)}; {differ} differ; {ratio:.2f} without the start of QGIS"


def told(result: dict) -> str:
    """Say how much memory a run took at most, and an idle process of the same kind."""
    return f"{result['peak_mb']:.0f} MB, idle {result['idle_mb']:.0f} MB"


def in_a_child(*arguments: str) -> dict:
    """Run this file in a process of its own, with a profile of its own; return its last line."""
    with tempfile.TemporaryDirectory() as profile:
        settings = {"QT_QPA_PLATFORM": "offscreen", "QGIS_CUSTOM_CONFIG_PATH": profile}
        done = subprocess.run(
            [sys.executable, "-W", "ignore", __file__, *arguments],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, **settings},
        )
    return json.loads(done.stdout.splitlines()[-1])


class serving:  # noqa: N801 - reads as a word in "with serving(…)"
    """The test broker in a process of its own while the block lasts."""

    def __init__(self, count: int) -> None:
        self.process = subprocess.Popen(
            [sys.executable, __file__, "serve", str(count)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> str:
        return self.process.stdout.readline().strip()

    def __exit__(self, *_exc: object) -> None:
        self.process.communicate()


# --- in the child --------------------------------------------------------------------------------


def entities(start: int, stop: int) -> list[dict]:
    """Return the test broker's containers."""
    sys.path.insert(0, str(HERE.parent / "tests" / "servers"))
    from ngsi_ld_broker import waste_container

    return [waste_container(number) for number in range(start, stop)]


def serve(count: int) -> None:
    """Run the broker until its standard input is closed."""
    made = entities(0, count)
    from ngsi_ld_broker import running

    with running(entities=made) as broker:
        print(broker.url, flush=True)
        sys.stdin.read()


def write_pages(folder: Path, count: int) -> None:
    """Write the same entities as files, a page each."""
    (folder / "pages").mkdir()
    for start in range(0, count, PAGE):
        file = folder / "pages" / f"{start:09d}.json"
        file.write_text(json.dumps(entities(start, min(start + PAGE, count))), encoding="utf-8")


def memory_mb(key: str) -> float:
    """Return this process's memory (VmRSS) or its peak (VmHWM)."""
    text = Path("/proc/self/status").read_text(encoding="utf-8")
    return int(next(line for line in text.splitlines() if line.startswith(key)).split()[1]) / 1024


def pull(connection: str, target: str) -> dict:
    """Pull with the algorithm."""
    sys.path.insert(0, str(HERE.parent))
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    application = QgsApplication([], False)
    application.initQgis()
    import processing

    from smart_territory_plugin.algorithms.platform.pgi_pull import PgiPull

    idle = memory_mb("VmRSS")
    start = time.perf_counter()
    results = processing.run(
        PgiPull().create(),
        {"CONNECTION": connection, "COLLECTION": "WasteContainer", "POINTS": target},
        context=QgsProcessingContext(),
        feedback=QgsProcessingFeedback(),
    )
    seconds = time.perf_counter() - start
    return {
        "count": results["DELIVERED"],
        "s": seconds,
        "idle_mb": idle,
        "peak_mb": memory_mb("VmHWM"),
    }


def by_ogr(pages: str, target: str) -> dict:
    """Parse the pages and write the same features, with nothing between."""
    from osgeo import ogr, osr

    idle, start = memory_mb("VmRSS"), time.perf_counter()
    Path(target).unlink(missing_ok=True)
    data = ogr.GetDriverByName("GPKG").CreateDataSource(target)
    system = osr.SpatialReference()
    system.ImportFromEPSG(4326)
    layer = data.CreateLayer("points", system, ogr.wkbPoint)
    for name in FIELDS:
        kind = ogr.OFTReal if name == "fillinglevel" else ogr.OFTString
        layer.CreateField(ogr.FieldDefn(name, kind))
    layer.StartTransaction()
    count = 0
    for file in sorted(Path(pages).iterdir()):
        for entity in json.loads(file.read_bytes()):
            feature = ogr.Feature(layer.GetLayerDefn())
            level = entity["fillingLevel"]
            values = (entity["id"], entity["type"], level["value"], level["unitCode"])
            for position, value in enumerate((*values, level["observedAt"])):
                feature.SetField(position, value)
            place = ogr.Geometry(ogr.wkbPoint)
            place.AddPoint_2D(*entity["location"]["value"]["coordinates"])
            feature.SetGeometry(place)
            layer.CreateFeature(feature)
            count += 1
    layer.CommitTransaction()
    del layer, data  # closes the file, with its index
    seconds = time.perf_counter() - start
    return {"count": count, "s": seconds, "idle_mb": idle, "peak_mb": memory_mb("VmHWM")}


if __name__ == "__main__":
    what, first, *others = sys.argv[1:]
    if what == "serve":
        serve(int(first))
    else:
        print(json.dumps({"pull": pull, "ogr": by_ogr}[what](first, *others)))
