"""The layers of a town in the schemas that Portuguese municipalities receive."""

from __future__ import annotations

import numpy as np
import shapely

from tools.sample import census
from tools.sample.buildings import Building
from tools.sample.containers import Container
from tools.sample.cycleways import Cycleway
from tools.sample.facilities import Facility
from tools.sample.landcover import LABELS
from tools.sample.spec import Town
from tools.sample.transit import Network
from tools.sample.ways import Way
from tools.sample.write import Layer

CAOP = ("nuts3_cod", "nuts3", "nuts2", "nuts1")
DISTRICT = "Distrito fictício"
OSM_COLUMNS = ("lanes", "maxspeed", "surface")


def size_of(shape) -> dict[str, float]:
    """Return area in hectares and perimeter in kilometres, as CAOP carries them."""
    return {"area_ha": round(shape.area / 1e4, 2), "perimetro_km": round(shape.length / 1e3, 2)}


def parish_layer(town: Town, shapes: list) -> Layer:
    """Return ``cont_freguesias`` in the schema of CAOP 2025, with the INE typology."""
    fields = dict.fromkeys(("dtmnfr", "freguesia", "municipio", "distrito_ilha", *CAOP), str) | {
        "area_ha": float,
        "perimetro_km": float,
        "designacao_simplificada": str,
        "tipau": str,
    }
    rows = [
        {
            "dtmnfr": f"{town.code}{number:02d}", "freguesia": parish.name,
            "municipio": town.name, "distrito_ilha": DISTRICT,
            **dict(zip(CAOP, town.nuts["caop"], strict=True)), **size_of(shape),
            "designacao_simplificada": parish.name, "tipau": parish.tipau,
        }
        for number, (parish, shape) in enumerate(zip(town.parishes, shapes, strict=True), 1)
    ]  # fmt: skip
    title = f"Freguesias de {town.name} (fictícias), esquema CAOP 2025"
    return Layer("cont_freguesias", title, "MultiPolygon", fields, shapes, rows)


def municipality_layer(town: Town, shape) -> Layer:
    """Return ``cont_municipios`` in the schema of CAOP 2025."""
    fields = dict.fromkeys(("dtmn", "municipio", "distrito_ilha", *CAOP), str)
    fields |= {"area_ha": float, "perimetro_km": float, "n_freguesias": int}
    row = {
        "dtmn": town.code,
        "municipio": town.name,
        "distrito_ilha": DISTRICT,
        **dict(zip(CAOP, town.nuts["caop"], strict=True)),
        **size_of(shape),
        "n_freguesias": len(town.parishes),
    }
    title = f"Município de {town.name} (fictício), esquema CAOP 2025"
    return Layer("cont_municipios", title, "MultiPolygon", fields, [shape], [row])


def parish_code_2021(town: Town, number: int) -> str:
    """Return the 2021 code of a parish: some were one then, under a code that is gone."""
    if number in town.union_2021:
        return f"{town.code}{len(town.parishes) + 1:02d}"
    return f"{town.code}{number + 1:02d}"


def census_layer(town: Town, shapes: list, parish: list[int], counts: list[dict]) -> Layer:
    """Return ``BGRI2021_<DICO>`` with the ids and 32 columns of the 2021 census."""
    ids = (
        "BGRI2021",
        "DT21",
        "DTMN21",
        "DTMNFR21",
        "DTMNFRSEC21",
        "SECNUM21",
        "SSNUM21",
        "SECSSNUM21",
        "SUBSECCAO",
        "NUTS1",
        "NUTS2",
        "NUTS3",
    )
    fields: dict[str, type] = {"OBJECTID": int} | dict.fromkeys(ids, str)
    fields |= dict.fromkeys(census.COLUMNS, int) | {"SHAPE_Length": float, "SHAPE_Area": float}
    seen: dict[str, int] = {}
    rows = []
    for number, (shape, home, row) in enumerate(zip(shapes, parish, counts, strict=True), 1):
        freguesia = parish_code_2021(town, home)
        place = seen[freguesia] = seen.get(freguesia, -1) + 1
        section, sub = f"{place // 9 + 1:03d}", f"{place % 9 + 1:02d}"
        code = f"{freguesia}{section}{sub}"
        values = (
            code,
            town.code[:2],
            town.code,
            freguesia,
            freguesia + section,
            section,
            sub,
            section + sub,
            code,
            *town.nuts["bgri"],
        )
        rows.append(
            {
                "OBJECTID": number,
                **dict(zip(ids, values, strict=True)),
                **row,
                "SHAPE_Length": round(shape.length, 2),
                "SHAPE_Area": round(shape.area, 2),
            }
        )
    title = f"Subsecções estatísticas de {town.name} (fictícias), esquema BGRI 2021"
    return Layer(f"BGRI2021_{town.code}", title, "MultiPolygon", fields, shapes, rows)


def landcover_layer(town: Town, shapes: list, codes: list[str]) -> Layer:
    """Return ``COS2023v1`` in the schema of series 2."""
    fields = {"ID": str, "COS23_n4_C": str, "COS23_n4_L": str, "AREA_ha": float}
    rows = [
        {"ID": str(number), "COS23_n4_C": code, "COS23_n4_L": LABELS[code],
         "AREA_ha": round(shape.area / 1e4, 4)}
        for number, (shape, code) in enumerate(zip(shapes, codes, strict=True), 1)
    ]  # fmt: skip
    title = f"Ocupação do solo de {town.name} (fictícia), esquema COS 2023 série 2"
    return Layer("COS2023v1", title, "MultiPolygon", fields, shapes, rows)


def hstore(tags: dict[str, str]) -> str | None:
    """Return tags as the text GDAL writes for OpenStreetMap's ``other_tags``."""
    return ",".join(f'"{key}"=>"{value}"' for key, value in sorted(tags.items())) or None


def street_layer(town: Town, ways: list[Way]) -> Layer:
    """Return ``ruas`` as OpenStreetMap lines come out of GDAL: every column is text."""
    names = (
        "osm_id",
        "highway",
        "name",
        "oneway",
        "lanes",
        "maxspeed",
        "surface",
        "bridge",
        "tunnel",
        "layer",
        "other_tags",
    )
    rows = []
    for number, way in enumerate(ways, 1):
        rest = {key: value for key, value in way.tags.items() if key not in OSM_COLUMNS}
        rows.append({
            "osm_id": f"{town.code}1{number:05d}", "highway": way.highway,
            "name": way.name or None, "oneway": "yes" if way.oneway else None,
            **{key: way.tags.get(key) for key in OSM_COLUMNS},
            "bridge": "yes" if way.bridge else None, "layer": "1" if way.bridge else None,
            "other_tags": hstore(rest),
        })  # fmt: skip
    title = f"Ruas de {town.name} (fictícias), à maneira do OpenStreetMap"
    return Layer(
        "ruas",
        title,
        "LineString",
        dict.fromkeys(names, str),
        [way.line for way in ways],
        rows,
        indexed=True,
    )


def building_layer(town: Town, buildings: list[Building]) -> Layer:
    """Return ``edificios`` as OpenStreetMap polygons come out of GDAL."""
    names = ("osm_id", "building", "name", "building:levels")
    rows = [
        {"osm_id": f"{town.code}2{number:05d}", "building": b.use, "name": b.name or None,
         "building:levels": str(b.floors) if b.levels_known else None}
        for number, b in enumerate(buildings, 1)
    ]  # fmt: skip
    title = f"Edifícios de {town.name} (fictícios), à maneira do OpenStreetMap"
    return Layer(
        "edificios",
        title,
        "Polygon",
        dict.fromkeys(names, str),
        [b.shape for b in buildings],
        rows,
        indexed=True,
    )


def container_layer(town: Town, containers: list[Container]) -> Layer:
    """Return ``contentores`` with the words Portuguese services use for streams."""
    fields = {
        "ponto_id": str,
        "CONTENTOR_RESIDUO": str,
        "CONTENTOR_CAPACIDADE": int,
        "CONTENTOR_QT": int,
    }
    rows = [
        {"ponto_id": c.point, "CONTENTOR_RESIDUO": c.stream, "CONTENTOR_CAPACIDADE": c.litres,
         "CONTENTOR_QT": c.number}
        for c in containers
    ]  # fmt: skip
    shapes = shapely.points(np.array([c.place for c in containers]))
    title = f"Contentores de resíduos de {town.name} (fictícios)"
    return Layer("contentores", title, "Point", fields, list(shapes), rows)


def facility_layer(town: Town, facilities: list[Facility]) -> Layer:
    """Return ``equipamentos``, a municipal inventory of facilities."""
    fields = {"id": str, "nome": str, "tipo": str, "capacidade": int}
    rows = [
        {"id": f"E{number:03d}", "nome": f.name, "tipo": f.kind, "capacidade": f.capacity}
        for number, f in enumerate(facilities, 1)
    ]
    shapes = shapely.points(np.array([f.place for f in facilities]))
    title = f"Equipamentos e serviços de {town.name} (fictícios)"
    return Layer("equipamentos", title, "Point", fields, list(shapes), rows)


def stop_layer(town: Town, network: Network) -> Layer:
    """Return ``paragens`` with the departures of a weekday, as the feed ``gtfs.zip`` has them."""
    fields = {"stop_id": str, "stop_name": str, "modo": str, "frequency": int}
    departures = network.weekday_departures()
    rows = [
        {"stop_id": stop.code, "stop_name": stop.name, "modo": stop.mode,
         "frequency": departures[stop.code]}
        for stop in network.stops
    ]  # fmt: skip
    shapes = shapely.points(np.array([stop.place for stop in network.stops]))
    title = f"Paragens de transporte público de {town.name} (fictícias)"
    return Layer("paragens", title, "Point", fields, list(shapes), rows)


def cycleway_layer(town: Town, cycleways: list[Cycleway]) -> Layer:
    """Return ``ciclovias`` with the fields a municipality publishes; the year is text."""
    fields = dict.fromkeys(("COD_SIG", "DESIGNACAO", "HIERARQUIA", "TIPOLOGIA",
                            "NIVEL_SEGREGACAO", "ANO", "FREGUESIA"), str)  # fmt: skip
    fields |= {"COMP_KM": float}
    rows = [
        {"COD_SIG": f"{number:04d}", "DESIGNACAO": c.name, "HIERARQUIA": c.kind[2],
         "TIPOLOGIA": c.kind[0], "NIVEL_SEGREGACAO": c.kind[1], "ANO": c.year,
         "FREGUESIA": town.parishes[c.parish].name, "COMP_KM": round(c.line.length / 1000, 5)}
        for number, c in enumerate(cycleways, 1)
    ]  # fmt: skip
    title = f"Rede ciclável de {town.name} (fictícia)"
    return Layer("ciclovias", title, "LineString", fields, [c.line for c in cycleways], rows)
