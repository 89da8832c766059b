"""Materials in 100 000 buildings, file to file, beside the same table work in plain geopandas."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from case import Case
from qgis_peer import processing_run, with_our_provider

from smart_territory_plugin.core.material_names import MATERIALS
from smart_territory_plugin.paths import resource

BUILDINGS = 100_000
FUNCTION = {"house": "RS", "apartments": "RM", "retail": "NR"}


def cases() -> Iterator[Case]:
    """Give the run a technician starts; storeys, use and structure are fields."""
    folder = Path(tempfile.mkdtemp(prefix="bench_materials_"))
    write(np.random.default_rng(29), folder)
    with_our_provider()
    yield Case(
        "materials of 100 000 buildings, file to file",
        lambda: ours(folder),
        {
            "geopandas, merged and pivoted": lambda: merged(folder),
            "geopandas, a row at a time": lambda: by_row(folder),
            "QGIS, the finished layer merely copied": lambda: copied(folder),
            "QGIS": "has no tool that does this",
        },
        lambda a, b: f"{a:.0f} t and {b:.0f} t",
        repeats=3,
    )


def write(rng: np.random.Generator, folder: Path) -> None:
    """Write a town of houses on a grid."""
    row, column = np.divmod(np.arange(BUILDINGS), 400)
    size = rng.uniform(6, 18, (BUILDINGS, 2))
    x, y = 25.0 * column, 25.0 * row
    gpd.GeoDataFrame(
        {
            "building": rng.choice(list(FUNCTION), BUILDINGS),
            "pisos": rng.integers(1, 9, BUILDINGS),
            "estrutura": rng.choice(["C", "M"], BUILDINGS),
        },
        geometry=shapely.box(x, y, x + size[:, 0], y + size[:, 1]),
        crs="EPSG:3763",
    ).to_file(folder / "buildings.gpkg")


def ours(folder: Path) -> float:
    """Run the algorithm and return the tonnes."""
    out = str(folder / "ours.gpkg")
    parameters = {
        "BUILDINGS": str(folder / "buildings.gpkg"),
        "STRUCTURE_FIELD": "estrutura",
        "OUTPUT": out,
    }
    processing_run("smartterritory:material_stock", parameters)
    return total(out)


def copied(folder: Path) -> float:
    """Let QGIS read and write the result as it is: what any of its tools takes for that alone."""
    out = str(folder / "copied.gpkg")
    processing_run("native:savefeatures", {"INPUT": str(folder / "ours.gpkg"), "OUTPUT": out})
    return total(out)


def total(path: Path | str) -> float:
    """Return the tonnes in a result."""
    return float(gpd.read_file(path, columns=["total_t"], ignore_geometry=True)["total_t"].sum())


def table() -> pd.DataFrame:
    """Return the plugin's table of intensities."""
    return pd.read_csv(resource("tables", "material_intensity.csv"), comment="#")


def merged(folder: Path) -> float:
    """Do it with a merge and a pivot, as a script would."""
    frame = gpd.read_file(folder / "buildings.gpkg")
    frame["function"] = frame["building"].map(FUNCTION)
    frame["gfa_m2"] = frame.area * frame["pisos"]
    keys = ["function", "structure"]
    wide = table().pivot_table(index=keys, columns="material", values=["p25", "p50", "p75"])
    wide.columns = [f"{name}_{quantile}" for quantile, name in wide.columns]
    frame = frame.rename(columns={"estrutura": "structure"}).merge(
        wide.reset_index(), on=keys, how="left"
    )
    frame[wide.columns] = frame[wide.columns].mul(frame["gfa_m2"] / 1000, axis=0)
    frame["total_t"] = frame[[f"{name}_p50" for name in MATERIALS]].sum(axis=1)
    frame.to_file(folder / "merged.gpkg")
    return total(folder / "merged.gpkg")


def by_row(folder: Path) -> float:
    """Do it a row at a time, medians alone."""
    frame = gpd.read_file(folder / "buildings.gpkg")
    values = table().set_index(["function", "structure", "material"])["p50"].to_dict()

    def tonnes(row: pd.Series) -> pd.Series:
        floor = row.geometry.area * row["pisos"] / 1000
        key = (FUNCTION[row["building"]], row["estrutura"])
        return pd.Series({name: floor * values[(*key, name)] for name in MATERIALS})

    stock = frame.apply(tonnes, axis=1)
    frame = frame.join(stock).assign(total_t=stock.sum(axis=1))
    frame.to_file(folder / "by_row.gpkg")
    return total(folder / "by_row.gpkg")
