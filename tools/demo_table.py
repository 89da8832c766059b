"""Print what the demo run made: the municipality's indicators as a table, and the paths.

Reads the results as qgis_process prints them (JSON), and VALUES with the standard library or GDAL.
"""

from __future__ import annotations

import csv
import json
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BANDS = {
    "very_good": "very good",
    "good": "good",
    "fair": "fair",
    "bad": "bad",
    "very_bad": "very bad",
}


def written(value: float, unit: str) -> str:
    """Return a number with two decimals; people and other counts are whole, small ratios not."""
    whole = not unit and (value.is_integer() or abs(value) >= 10)
    return f"{value:,.{0 if whole else 2}f}".replace(",", " ")


def read_values(source: str) -> Iterator[dict[str, str]]:
    """Yield the rows of VALUES, a CSV or any table that GDAL opens, as text."""
    path, _, options = source.partition("|")
    if path.lower().endswith(".csv"):
        with Path(path).open(encoding="utf-8-sig", newline="") as file:
            yield from csv.DictReader(file)
        return
    from osgeo import ogr

    ogr.UseExceptions()
    dataset = ogr.Open(path)
    name = dict(part.split("=", 1) for part in options.split("|") if "=" in part).get("layername")
    layer = dataset.GetLayerByName(name) if name else dataset.GetLayer(0)
    for feature in layer:
        items = feature.items().items()
        yield {key: "" if value is None else str(value) for key, value in items}


def names() -> dict[str, str]:
    """Return the English name of each indicator of the catalogue."""
    found = {}
    for file in (ROOT / "resources" / "catalogue").glob("*.toml"):
        for entry in tomllib.loads(file.read_text(encoding="utf-8")).get("indicator", []):
            found[entry["id"]] = entry["name"]["en"]
    return found


def table(rows: list[dict[str, str]]) -> str:
    """Return the municipality's rows as aligned columns."""
    known = names()
    lines = [("Indicator", "Value", "Unit", "Band")]
    for row in rows:
        label = known.get(row["indicator"], row["indicator"])
        parts = [row.get(key, "") for key in ("dimension", "scenario")]
        label += "".join(f" · {part}" for part in parts if part)
        number = written(float(row["value"]), row["unit"]) if row["value"] else ""
        value = number or "no value"
        lines.append((label, value, row["unit"], BANDS.get(row.get("band", ""), "—")))
    wide = [max(len(line[i]) for line in lines) for i in range(4)]
    text = [
        f"{line[0]:<{wide[0]}}  {line[1]:>{wide[1]}}  {line[2]:<{wide[2]}}  {line[3]}".rstrip()
        for line in lines
    ]
    return "\n".join([text[0], "-" * max(map(len, text)), *text[1:]])


def main() -> None:
    results = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))["results"]
    rows = [row for row in read_values(results["VALUES"]) if row["zone_level"] == "municipality"]
    if not rows:
        sys.exit("demo: the profile ran but has no row for the municipality.")
    print(table(rows))
    print("\nWritten:")
    for key, value in sorted(results.items()):
        if value:
            print(f"  {key:<14} {value}")


if __name__ == "__main__":
    main()
