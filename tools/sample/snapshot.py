"""A snapshot of the urban platform: NGSI-LD entities in the national catalogue's models."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import shapely

from tools.sample.containers import Container
from tools.sample.spec import Site, Town
from tools.sample.ways import Way
from tools.sample.write import to_geographic

MODELS = "https://raw.githubusercontent.com/smart-data-models/dataModel.{}/master/context.jsonld"
OBSERVED = "2025-07-15T10:00:00Z"
WASTE = {  # stream: storedWasteKind, colour, mean filling
    "Lixos": ("outro", "Grey", 0.55), "Papel": ("papel", "Blue", 0.5),
    "Vidro": ("vidro", "Green", 0.38), "Embalagens": ("plástico", "Yellow", 0.58),
    "Orgânicos": ("orgânico", "Brown", 0.42),
}  # fmt: skip


def prop(value, **more) -> dict:
    """Return a property with its sub-attributes."""
    return {"type": "Property", "value": value, **more}


def instant(text: str) -> dict:
    """Return a property that holds a date and time."""
    return prop({"@type": "DateTime", "@value": text})


class Snapshot:
    """Collects the entities of one town."""

    def __init__(self, town: Town) -> None:
        self.town = town
        self.owner = f"municipio-ficticio-{town.key.replace('_', '-')}"
        self.entities: dict[str, list[dict]] = {}

    def add(self, kind: str, local: str, model: str, attributes: dict) -> None:
        """Add an entity with its id, type, provider and context."""
        self.entities.setdefault(kind, []).append({
            "id": f"urn:{self.owner}:{kind}:{local}",
            "type": kind,
            **attributes,
            "dataProvider": prop(f"Município fictício de {self.town.name}"),
            "@context": [MODELS.format(model)],
        })  # fmt: skip

    def address(self, street: str = "") -> dict:
        """Return the address property; the region and district are real, the town is not."""
        value = {
            "addressCountry": "Portugal",
            "addressRegion": self.town.nuts["region"],
            "district": self.town.district,
            "addressLocality": self.town.name,
        }
        return prop(value | ({"streetAddress": street} if street else {}))

    def location(self, shape) -> dict:
        """Return the location of a shape, longitude before latitude."""
        moved = shapely.transform(shape, lambda xy: to_geographic(xy, self.town.origin))
        return {
            "type": "GeoProperty",
            "value": json.loads(shapely.to_geojson(moved)),
            "coordinateSystem": "EPSG:4258",
        }

    def write(self, folder: Path) -> None:
        """Write one array of entities a type, one entity a line."""
        folder.mkdir(parents=True, exist_ok=True)
        for kind, entities in self.entities.items():
            lines = [json.dumps(e, ensure_ascii=False, separators=(",", ":")) for e in entities]
            text = "[\n" + ",\n".join(lines) + "\n]\n"
            (folder / f"{kind}.json").write_text(text, encoding="utf-8")


def add_containers(snapshot: Snapshot, containers: list[Container], rng) -> None:
    """Add a WasteContainer for each row of the container layer."""
    states = ("ok", "lidOpen", "vandalized", "unknown")
    for item in containers:
        kind, colour, mean = WASTE[item.stream]
        level = round(float(rng.beta(6 * mean, 6 * (1 - mean))), 2)
        minute = int(rng.integers(0, 60))
        snapshot.add("WasteContainer", f"{item.point}-{item.stream.lower()}", "WasteManagement", {
            "location": snapshot.location(shapely.Point(item.place)),
            "address": snapshot.address(item.street),
            "binCapacity": prop(item.litres * item.number, unitCode="LTR"),
            "binColor": prop(colour),
            "binFullnessThreshold": prop(80),
            "storedWasteKind": prop(kind),
            "fillingLevel": prop(level, observedAt=f"2025-07-15T09:{minute:02d}:00Z"),
            "status": prop(str(rng.choice(states, p=(0.94, 0.02, 0.01, 0.03)))),
        })  # fmt: skip


def add_stations(snapshot: Snapshot, places: list[tuple[str, tuple[float, float], float]], rng):
    """Add weather and air-quality observations; ``places`` holds name, place and warmth."""
    for number, (name, place, warmth) in enumerate(places, 1):
        shared = {
            "dateObserved": instant(OBSERVED),
            "location": snapshot.location(shapely.Point(np.round(place, 2))),
            "address": snapshot.address(),
        }
        temperature = round(warmth + float(rng.normal(0, 0.3)), 1)
        snapshot.add("WeatherObserved", f"est{number}-20250715T100000Z", "Weather", {
            **shared,
            "stationCode": prop(f"F{number:03d}"),
            "stationName": prop(f"{name} (fictícia)"),
            "temperature": prop(temperature, unitCode="CEL", observedAt=OBSERVED),
            "relativeHumidity": prop(round(float(rng.uniform(0.3, 0.6)), 2), observedAt=OBSERVED),
            "atmosphericPressure": prop(round(float(rng.uniform(1009, 1018)), 1), unitCode="A97",
                                        observedAt=OBSERVED),
            "windSpeed": prop(round(float(rng.uniform(0.5, 5.5)), 1), unitCode="MTS",
                              observedAt=OBSERVED),
            "windDirection": prop(int(rng.integers(-180, 181)), unitCode="DD",
                                  observedAt=OBSERVED),
            "precipitation": prop(0, unitCode="H67", observedAt=OBSERVED),
        })  # fmt: skip
        if number > 2:
            continue
        gases = {"no2": (8, 32), "o3": (60, 110), "pm10": (12, 34), "pm25": (5, 14)}
        measured = {
            gas: prop(int(rng.integers(*span)), unitCode="GQ", observedAt=OBSERVED)
            for gas, span in gases.items()
        }
        snapshot.add("AirQualityObserved", f"est{number}-20250715T100000Z", "Environment", {
            **shared, "name": prop(f"{name} (fictícia)"), **measured,
            "airQualityLevel": prop("good"), "reliability": prop(0.9),
        })  # fmt: skip


def add_cycle_lanes(snapshot: Snapshot, ways: list[Way]) -> None:
    """Add the cycleways of the street layer."""
    for number, way in enumerate((w for w in ways if w.highway == "cycleway"), 1):
        snapshot.add("CycleLane", f"CL-{number:03d}", "Transportation", {
            "name": prop(way.name),
            "typology": prop("two-way"),
            "segregation": prop("fullySegregated"),
            "location": snapshot.location(way.line),
            "address": snapshot.address(),
            "length": prop(round(way.line.length / 1000, 3), unitCode="KMT"),
            "pavementType": prop("Asphalt"),
            "beginLifespanVersion": prop("2021-05-01T00:00:00Z"),
            "owner": {"type": "Relationship", "object": [f"urn:{snapshot.owner}"]},
            "refNetwork": {"type": "Relationship",
                           "object": f"urn:{snapshot.owner}:CycleNetwork:rede"},
        })  # fmt: skip


def add_gardens(snapshot: Snapshot, sites: list[tuple[Site, shapely.Polygon]]) -> None:
    """Add the public gardens."""
    gardens = [(site, area) for site, area in sites if site.use == "garden"]
    for number, (site, area) in enumerate(gardens, 1):
        snapshot.add("Garden", f"J-{number:02d}", "ParksAndGardens", {
            "name": prop(site.name),
            "category": prop(["public"]),
            "location": snapshot.location(area),
            "address": snapshot.address(),
            "areaServed": prop(snapshot.town.name),
            "dateLastWatering": instant("2025-07-14T06:00:00Z"),
        })  # fmt: skip


def add_kpis(snapshot: Snapshot, rng) -> None:
    """Add indicators without a place of their own."""
    names = {
        "recolha-seletiva": ("Recolha seletiva (valor fictício)", "P1", (14, 26), "Resíduos"),
        "residuos-por-habitante": (
            "Resíduos urbanos por habitante (valor fictício)",
            "KGM",
            (430, 540),
            "Resíduos",
        ),
        "perdas-de-agua": ("Perdas de água (valor fictício)", "P1", (18, 35), "Água"),
    }
    for local, (name, unit, span, process) in names.items():
        value = round(float(rng.uniform(*span)), 1)
        snapshot.add("KeyPerformanceIndicator", f"{local}:2024", "KeyPerformanceIndicator", {
            "name": prop(name),
            "kpiValue": prop(value, unitCode=unit, observedAt="2024-12-31T00:00:00Z"),
            "category": prop(["quantitative"]),
            "process": prop(process),
            "calculationFrequency": prop("yearly"),
            "calculationPeriod": prop({"from": "2024-01-01", "to": "2024-12-31"}),
            "organization": prop(f"Município fictício de {snapshot.town.name}"),
            "address": snapshot.address(),
        })  # fmt: skip
