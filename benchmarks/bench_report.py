"""The HTML of a report on 50 zones and 60 indicators, with 60 maps, and how large it is.

The zones are Voronoi cells with winding outlines of some 600 vertices each, as detailed as those of
the official boundaries.
"""

from __future__ import annotations

from collections.abc import Iterator

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from case import Case

ZONES, INDICATORS = 50, 60


def cases() -> Iterator[Case]:
    """Give a case a template."""
    from smart_territory_plugin.core.log import silent
    from smart_territory_plugin.core.rule_effect import Rule
    from smart_territory_plugin.reports.report import report_html
    from smart_territory_plugin.reports.report_data import report_data
    from smart_territory_plugin.reports.rule_page import rule_html
    from smart_territory_plugin.reports.sheets_page import sheets_html

    zones = cells(ZONES)
    values = values_for(zones)
    rule = Rule("heat_hot_pct", 40.0, 50.0, at_least=False)
    data = report_data(values, zones, None, "2026-01-01T00:00:00+00:00", rule=rule)
    pages = {"profile": report_html, "sheets": sheets_html, "rule": rule_html}
    for name, page in pages.items():
        yield Case(
            f"{name}: {ZONES} zones × {INDICATORS} indicators (target ≤ 30 s and ≤ 5 MB)",
            lambda page=page: page(data, "pt", silent),
            truth=lambda text: f"{len(text.encode()) / 1e6:.2f} MB",
            repeats=3,
        )


def cells(count: int, seed: int = 1) -> gpd.GeoDataFrame:
    """Return zones that fill a square of 30 km, with winding common outlines."""
    random = np.random.default_rng(seed)
    frame = shapely.box(0, 0, 30_000, 30_000)
    points = shapely.multipoints(random.uniform(0, 30_000, (count, 2)))
    diagram = shapely.get_parts(shapely.voronoi_polygons(points, extend_to=frame))
    fine = shapely.segmentize(shapely.intersection(diagram, frame), 40)

    def wind(xy: np.ndarray) -> np.ndarray:
        return xy + 60 * np.sin(xy[:, ::-1] / 90) + 200 * np.sin(xy[:, ::-1] / 800)

    shapes = shapely.transform(fine, wind)
    codes = [f"0101{number:02d}" for number in range(1, count + 1)]
    names = [f"União das freguesias de Zona {number}" for number in range(1, count + 1)]
    return gpd.GeoDataFrame(
        {"zone_code": codes, "zone_name": names}, geometry=shapes, crs="EPSG:3763"
    )


def values_for(zones: gpd.GeoDataFrame, seed: int = 2) -> pd.DataFrame:
    """Return VALUES of made-up numbers, one in twenty missing."""
    from smart_territory_plugin.core.catalogue import catalogue
    from smart_territory_plugin.core.values import Reading, RowContext, joined, values_rows

    random = np.random.default_rng(seed)
    source = "DGT, CAOP 2025; INE, Censos 2021; DGT, COS 2023; câmara municipal, rede viária 2025"
    parts = []
    for indicator in catalogue().indicators[:INDICATORS]:
        numbers = random.uniform(0, 100, len(zones))
        numbers[random.uniform(size=len(zones)) < 0.05] = np.nan
        readings = {
            "freguesia": [
                Reading(code, value, 100.0, group="APU")
                for code, value in zip(zones["zone_code"], numbers, strict=True)
            ],
            "municipality": [Reading("0101", float(np.nanmean(numbers)), 5000.0, group="APU")],
        }
        for level, own in readings.items():
            context = RowContext(
                "0101", level, "2025", "2025-01-01", "2025-12-31", source, "2025-07-01", "bench"
            )
            parts.append(values_rows(indicator, own, context))
    return joined(parts)
