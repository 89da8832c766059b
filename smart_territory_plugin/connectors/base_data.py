"""Boundaries and land cover of a municipality, from the national mapping agency's OGC API.

Facts of the service, from its public configuration (github.com/dgterritorio/OGCAPI) and from what
its users wrote down: the collections ``municipios`` and ``freguesias`` (CAOP, mainland) have the
codes ``dtmn`` and ``dtmnfr`` as ids, which the server then leaves out of the properties; land
cover is ``cos<year>v<version>`` with ``COS23_n4_C`` and the like. Nothing was tried on the service
itself.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from smart_territory_plugin import messages
from smart_territory_plugin.connectors.connection import Connection
from smart_territory_plugin.connectors.layers import Layers
from smart_territory_plugin.connectors.ogc_features import OgcFeaturesReader
from smart_territory_plugin.connectors.page import Query
from smart_territory_plugin.connectors.pull import Pulled
from smart_territory_plugin.connectors.session import Session
from smart_territory_plugin.core.crs import in_metres
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.landcover_schema import find_landcover
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.core.names import code_text
from smart_territory_plugin.core.territory import LayerSource
from smart_territory_plugin.core.vector import as_number, repaired
from smart_territory_plugin.core.zones import find_zones

MUNICIPALITIES, FREGUESIAS = "municipios", "freguesias"

_LANDCOVER = re.compile(r"cos(\d{4})v(\d+)", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
_MARGIN = 1e-4
"""Degrees around the outline, some ten metres: services cut by the box of their own system."""

_SLIVER_M2 = 100.0
"""What two drawings of one line leave between them; a COS polygon has 10 000 m² at least."""

Pull = Callable[[Query], Pulled]


@dataclass(frozen=True)
class Place:
    """A municipality as the service has it.

    Parameters
    ----------
    code, name : str
        Four digits, and the name.
    outline : geopandas.GeoDataFrame
        One row in degrees, with the field ``dtmn``.
    freguesias : int or None
        How many it has, where the service says so.
    landcover : str
        The collection of the land-cover map.
    caop : str
        Year of the boundaries; empty where the service does not say.
    """

    code: str
    name: str
    outline: gpd.GeoDataFrame
    freguesias: int | None
    landcover: str
    caop: str

    @property
    def extent(self) -> tuple[float, float, float, float]:
        """West, south, east, north in degrees, a little wider."""
        west, south, east, north = map(float, self.outline.total_bounds)
        return west - _MARGIN, south - _MARGIN, east + _MARGIN, north + _MARGIN


@dataclass(frozen=True)
class BaseLayer:
    """A layer for a territory file, in the official metric CRS.

    Parameters
    ----------
    role : str
        In the territory file.
    name : str
        In the GeoPackage.
    frame : geopandas.GeoDataFrame
        What it holds.
    fields : dict
        Of the role.
    date : str
        Year that it stands for; empty where nobody says it.
    facts : dict
        Where it comes from.
    """

    role: str
    name: str
    frame: gpd.GeoDataFrame
    fields: dict[str, str]
    date: str
    facts: dict[str, Any]

    def source(self, uri: str, title: str) -> LayerSource:
        """Return the layer as a territory file names it.

        Parameters
        ----------
        uri : str
            Of the GeoPackage.
        title : str
            Of the source, for the citation.
        """
        day = f"{datetime.fromisoformat(self.facts['retrieved_utc']):%Y-%m-%d}"
        collection = self.facts["query"]["collection"]
        return LayerSource(
            uri=uri,
            layer=self.name,
            fields=self.fields,
            crs=self.frame.crs.to_string(),
            date=self.date or None,
            citation=f"{title} ({collection}), {self.facts['source']}, {day}",
            licence=self.facts["licence"] or None,
        )


def municipality_code(text: str) -> str:
    """Return a code of four digits, with the zero that a spreadsheet took.

    Raises
    ------
    TerritoryError
        ``BASE_CODE``.
    """
    code = text.strip().zfill(4)
    if not re.fullmatch(r"[0-9]{4}", code) or code == "0000":
        raise TerritoryError(messages.BASE_CODE, code=text)
    return code


def find_place(connection: Connection, session: Session, code: str, landcover: str = "") -> Place:
    """Ask for a municipality, and which collections there are.

    Parameters
    ----------
    connection : Connection
        Of kind ``ogc-features``.
    session : Session
        May go to its hosts.
    code : str
        Four digits.
    landcover : str, optional
        Collection of the land-cover map; the newest COS where it is empty.

    Raises
    ------
    TerritoryError
        Where a collection is not there, none has the code, or the service refuses.
    """
    reader = OgcFeaturesReader(connection, session)
    offered = reader.collections()
    for wanted in filter(None, (MUNICIPALITIES, FREGUESIAS, landcover)):
        if wanted not in offered:
            raise TerritoryError(
                messages.BASE_NO_COLLECTION,
                host=reader.asker.host,
                collection=wanted,
                offered=_shown(offered),
            )
    feature = reader.item(MUNICIPALITIES, code)
    if feature is None:
        raise TerritoryError(messages.BASE_UNKNOWN, host=reader.asker.host, code=code)
    with Layers((), reader.entity) as layers:
        layers.add([feature])
        outline = layers.polygons
    if len(outline) != 1:
        raise TerritoryError(messages.BASE_NO_OUTLINE, host=reader.asker.host, code=code)
    row = outline.iloc[0]
    count = as_number(row.get("n_freguesias"))
    return Place(
        code=code,
        name=str(row.get("municipio") or code),
        outline=_with_code(outline, "dtmn", 4),
        freguesias=int(count) if math.isfinite(count) else None,
        landcover=landcover or _newest(offered, reader.asker.host),
        caop=_year(reader.title(FREGUESIAS), FREGUESIAS),
    )


def fetch_zones(place: Place, pull: Pull) -> BaseLayer:
    """Return the municipality's freguesias, all of them.

    Parameters
    ----------
    place : Place
        Whose.
    pull : callable
        Pulls a query.

    Raises
    ------
    TerritoryError
        Where the answer is incomplete, or has fewer of them than the municipality.
    """
    frame, facts = _whole(pull(Query(FREGUESIAS, extent=place.extent)))
    frame = _with_code(frame, "dtmnfr", 6)
    own = frame[frame["dtmnfr"].str.startswith(place.code, na=False)].reset_index(drop=True)
    expected = place.freguesias if place.freguesias is not None else max(1, len(own))
    if own["dtmnfr"].nunique() != expected:
        raise TerritoryError(
            messages.BASE_ZONES_MISSING,
            found=own["dtmnfr"].nunique(),
            name=place.name,
            expected=expected,
        )
    return _layer("zones", FREGUESIAS, own, _fields(own), place.caop, facts)


def fetch_landcover(place: Place, pull: Pull) -> BaseLayer:
    """Return the land-cover polygons of the municipality, whole where they cross its limit.

    Parameters
    ----------
    place : Place
        Whose.
    pull : callable
        Pulls a query.

    Raises
    ------
    TerritoryError
        Where the answer is incomplete, or has no field with land-cover codes.
    """
    frame, facts = _whole(pull(Query(place.landcover, extent=place.extent)))
    schema = find_landcover(list(frame.columns))
    if schema is None:
        raise TerritoryError(
            messages.BASE_FIELDS, collection=place.landcover, fields=", ".join(frame.columns)
        )
    metric = repaired(in_metres(frame, place.landcover), place.landcover)
    outline = repaired(place.outline.to_crs(metric.crs), MUNICIPALITIES).geometry.iloc[0]
    own = metric[_overlap(metric, outline)].reset_index(drop=True)
    return BaseLayer(
        "landcover", place.landcover, own, {"code": schema.code}, str(schema.year), facts
    )


def outline_layer(place: Place, facts: dict[str, Any]) -> BaseLayer:
    """Return the municipality's own outline; ``facts`` say where it comes from."""
    fields = {"code": "dtmn"}
    if "municipio" in place.outline:
        fields["name"] = "municipio"
    facts = {**facts, "query": {"collection": MUNICIPALITIES}}
    return _layer("municipality", MUNICIPALITIES, place.outline, fields, place.caop, facts)


def tell(place: Place, zones: BaseLayer, landcover: BaseLayer) -> None:
    """Log what came."""
    note(
        messages.BASE_DONE,
        name=place.name,
        code=place.code,
        zones=len(zones.frame),
        landcover=len(landcover.frame),
    )


def _whole(pulled: Pulled) -> tuple[gpd.GeoDataFrame, dict[str, Any]]:
    """Return the polygons of a pull and where they come from; refuse what is not all."""
    with pulled.layers as layers:
        facts = pulled.provenance
        if not pulled.complete:
            raise TerritoryError(
                messages.BASE_INCOMPLETE,
                collection=facts["query"]["collection"],
                delivered=facts["delivered"],
                announced="?" if facts["announced"] is None else facts["announced"],
            )
        frame = layers.polygons
    empty = [name for name in ("type", "extra_json") if name == "type" or frame[name].isna().all()]
    return frame.drop(columns=empty), facts


def _overlap(layer: gpd.GeoDataFrame, outline: BaseGeometry) -> NDArray[np.bool_]:
    """Say of each polygon whether it has part of its area inside the outline."""
    shapes = layer.geometry.to_numpy()
    shapely.prepare(outline)
    inside = shapely.contains_properly(outline, shapes)
    across = shapely.intersects(outline, shapes) & ~inside
    # Only at the edge is it worth cutting: an official outline has tens of thousands of points.
    inside[across] = shapely.area(shapely.intersection(shapes[across], outline)) > _SLIVER_M2
    return np.asarray(inside, dtype=bool)


def _with_code(frame: gpd.GeoDataFrame, field: str, digits: int) -> gpd.GeoDataFrame:
    """Return a layer with its code as text: the field's own, else the features' ids."""
    codes = frame[field] if field in frame else frame["id"]
    text = code_text(pd.Series(codes, dtype="object"), digits)
    rest = frame.drop(columns=[field, "id", "type"], errors="ignore")
    return rest.assign(**{field: text.astype("object")})[
        [field, *(name for name in rest.columns if name != field)]
    ]


def _fields(frame: gpd.GeoDataFrame) -> dict[str, str]:
    schema = find_zones(list(frame.columns))
    if schema is None or schema.code is None:
        raise TerritoryError(
            messages.BASE_FIELDS, collection=FREGUESIAS, fields=", ".join(frame.columns)
        )
    return {"code": schema.code, **({"name": schema.name} if schema.name else {})}


def _layer(
    role: str,
    name: str,
    frame: gpd.GeoDataFrame,
    fields: dict[str, str],
    date: str,
    facts: dict[str, Any],
) -> BaseLayer:
    return BaseLayer(role, name, repaired(in_metres(frame, name), name), fields, date, facts)


def _newest(offered: Sequence[str], host: str) -> str:
    """Return the land-cover map of the last year, and of that the last version."""
    maps = [(int(m[1]), int(m[2]), m[0]) for m in map(_LANDCOVER.fullmatch, offered) if m]
    if not maps:
        raise TerritoryError(messages.BASE_NO_LANDCOVER, host=host, offered=_shown(offered))
    return max(maps)[2]


def _year(title: str, collection: str) -> str:
    """Return the year in a collection's title; say so where there is none."""
    found = _YEAR.search(title)
    if found is None:
        warn(messages.BASE_NO_YEAR, collection=collection)
        return ""
    return found[1]


def _shown(names: Sequence[str]) -> str:
    return ", ".join(names[:40]) or "–"
