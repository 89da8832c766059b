"""A million entities from a broker into a GeoPackage: all there, none twice, in bounded memory."""

import json
import sqlite3
import subprocess
import sys
from pathlib import Path

from ngsi_ld_broker import running, waste_container

from tests.conftest import ROOT

COUNT = 1_000_000
MOST_MB = 350
"""What QGIS with the plugin may take at most; 312 were seen, 257 of them before it is loaded."""

PULL = """
import json, sys, time
from pathlib import Path
sys.path[:0] = [sys.argv[1], "/usr/share/qgis/python/plugins"]
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback
application = QgsApplication([], False)
application.initQgis()
import processing
from processing.core.Processing import Processing
Processing.initialize()
from smart_territory_plugin.algorithms.provider import SmartTerritoryProvider
provider = SmartTerritoryProvider()
QgsApplication.processingRegistry().addProvider(provider)
begun = time.monotonic()
results = processing.run(
    "smartterritory:pgi_pull",
    {"CONNECTION": sys.argv[2], "COLLECTION": "WasteContainer", "POINTS": sys.argv[3]},
)
# A process made by another begins with the peak of its maker; the one of its own memory does not.
status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text().splitlines())
print(json.dumps({
    "complete": results["COMPLETE"],
    "delivered": results["DELIVERED"],
    "seconds": time.monotonic() - begun,
    "peak_mb": int(status["VmHWM"].split()[0]) / 1024,
}))
"""


def test_a_million_entities_arrive_whole_and_in_bounded_memory(tmp_path, capfd):
    target = tmp_path / "containers.gpkg"
    level = [number / 100 for number in range(101)]
    entities = [waste_container(n, level=level[n % 101]) for n in range(COUNT)]
    with running(entities=entities) as broker:
        done = subprocess.run(
            [sys.executable, "-c", PULL, str(ROOT), broker.url, str(target)],
            capture_output=True, text=True, check=False, timeout=900,
        )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    told = json.loads(done.stdout.splitlines()[-1])
    assert (told["complete"], told["delivered"]) == (True, COUNT)
    report(target, told, capfd)
    assert told["peak_mb"] < MOST_MB
    # The ids end in 000000 to 999999; their levels are 0.00 to 1.00 in turn.
    whole = "SELECT count(*), count(DISTINCT id), min(id), max(id), round(sum(fillinglevel), 1)"
    with sqlite3.connect(f"file:{target}?mode=ro", uri=True) as data:
        (row,) = data.execute(f"{whole} FROM containers")
    expected = sum(level[n % 101] for n in range(COUNT))
    first, last = (f"urn:cm:WasteContainer:{n:06d}" for n in (0, COUNT - 1))
    assert row == (COUNT, COUNT, first, last, round(expected, 1))


def report(target: Path, told: dict, capfd) -> None:
    """Say how long it took, what it took and how large it is beside the entities' own text."""
    text = len(json.dumps(waste_container(0))) * COUNT
    ratio = target.stat().st_size / text
    size = target.stat().st_size / 1e6
    with capfd.disabled():
        sys.__stdout__.write(
            f"\n{COUNT} entities: {told['seconds']:.0f} s, peak {told['peak_mb']:.0f} MB,"
            f" GeoPackage {size:.0f} MB ({ratio:.2f} of the entities' text)\n"
        )
