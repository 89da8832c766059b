"""Processing face of :mod:`smart_territory_plugin.core.container_capacity`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.capacity_inputs import capacity_parameters, read_sites
from smart_territory_plugin.algorithms.network_inputs import (
    read_network,
    snapped,
    street_parameters,
)
from smart_territory_plugin.algorithms.people_inputs import (
    Ground,
    Zoned,
    people_parameters,
    read_ground,
    read_zones_in,
    zone_parameters,
)
from smart_territory_plugin.algorithms.place_outputs import write_places, write_zones
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, warn
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from smart_territory_plugin.core.container_capacity import People
    from smart_territory_plugin.core.container_catchments import Catchments, Nearest

_STREAMS = ("glass", "paper", "packaging", "mixed")


class ContainerCapacity(TerritoryAlgorithm):
    """Container sites large enough for the people who use them."""

    ID = "container_capacity"
    THEME = "circular"
    LIBRARIES = (*TerritoryAlgorithm.LIBRARIES, "scipy")
    OUTPUT_FIELDS = {
        "OUTPUT": (
            "site",
            "stream",
            "containers",
            "installed_m3",
            "people_served",
            "people_season",
            "farthest_m",
            "waste_day_kg",
            "collections_week",
            "collections_week_needed",
            "need_m3",
            "adequacy_pct",
            "state",
            "state_text",
            "volume_from",
            "collections_from",
        ),
        "ZONES_OUTPUT": (
            "people",
            *(
                name.format(code)
                for code in _STREAMS
                for name in ("served_{}_pct", "enough_{}_pct", "volume_{}_m3", "need_{}_m3")
            ),
        ),
        "BUILDINGS_OUTPUT": (
            "population",
            "people_season",
            *(name.format(code) for code in _STREAMS for name in ("site_{}", "dist_{}_m")),
            "placed",
        ),
    }

    def title(self) -> str:
        return tr("Capacity of waste containers")

    def answers(self) -> str:
        return tr(
            "Are the containers of each stream large enough for the people who use them, and how"
            " often a week would they have to be emptied?"
        )

    def method(self) -> str:
        return tr(
            "Containers at one place are one site for each stream. Everybody uses the nearest site"
            " of a stream, along streets where they are given. With P people, C kg of the stream a"
            " person and day, s people on top in season, D days between collections, density ρ and"
            " usable share η of the volume, a site needs P·C·(1+s)·D ÷ (ρ·η) m³; its adequacy is"
            " the installed volume in percent of that, and with an installed volume V it needs"
            " 7·P·C·(1+s) ÷ (ρ·V·η) collections a week, as in equation 4.8 of Matos (2016). A site"
            " is adequate from 100 %, tight where the waste fits only beyond the usable share, and"
            " short where it does not fit."
        )

    def limits(self) -> str:
        return tr(
            "A screening. Waste of a person, density and collections of the plugin's own table are"
            " from memory and not official: give the municipality's weighings and rounds. The waste"
            " of shops and of people on their way is not counted, and nobody passes a full"
            " container to use another. People collected from at their door count as users of the"
            " nearest container: leave their buildings out. Without buildings a whole subsection"
            " uses one site, and where sites are closer than subsections many stand unused. Streets"
            " and containers beyond the edge of the layers are not there."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            *capacity_parameters(),
            *people_parameters(),
            *_season(),
            *zone_parameters(),
            *_ways(),
            *street_parameters(needed=False),
            *_results(),
        ]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.core import container_capacity as core
        from smart_territory_plugin.core.container_catchments import catchments, report_unreached

        steps = self.steps(run, 3)
        with steps(tr("Reading the layers")) as progress:
            ground = read_ground(run, progress, every_field=run.wanted("BUILDINGS_OUTPUT"))
            places = ground.places
            sites, figures = read_sites(run, places)
            zoned = read_zones_in(run, places)
            people = _people(run, places)
        with steps(tr("Finding who uses which container")) as progress:
            limit, fill = run.optional_number("MAX_DISTANCE"), run.number("USABLE_FILL")
            nearest = _nearest(run, ground, sites, progress)
            found = catchments(
                places.index, sites["stream"], list(figures), nearest, limit, progress
            )
        with steps(tr("Writing the result")):
            unreached = report_unreached(people.resident, found, limit)
            result = core.site_capacity(sites, people, found, figures, fill)
            totals = core.report_capacity(result, unreached, list(figures))
            run.lineage.add("totals", totals)
            run.lineage.add("figures", {code: line.as_told() for code, line in figures.items()})
            _write_sites(run, result)
            _write_places(run, ground, people, found, sites)
            _write_zones(run, zoned, people, found, result)


# --- parameters ----------------------------------------------------------------------------------


def _season() -> list[p.Parameter]:
    return [
        p.number(
            "SEASON_FACTOR",
            tr("People on top in season"),
            tr("As a share of the residents: 0.5 is half as many again, 0 none."),
            0.0,
            minimum=0,
            maximum=50,
        ),
        p.field(
            "SEASON_FIELD",
            tr("Field of the zones with the people in season"),
            tr(
                "Residents and visitors together, in place of the share; where a zone does not"
                " tell, the share counts."
            ),
            "ZONES",
            optional=True,
        ),
        p.field(
            "SEASON_CENSUS_FIELD",
            tr("Field of the census with the people in season"),
            tr("The same for the areas of the census, in place of the zones'."),
            "CENSUS",
            optional=True,
        ),
    ]


def _ways() -> list[p.Parameter]:
    return [
        p.number(
            "MAX_DISTANCE",
            tr("Longest way to a container (m)"),
            tr("People farther away use none and are counted apart. Empty: no limit."),
            minimum=1,
            maximum=50_000,
            optional=True,
        )
    ]


def _results() -> list[p.Parameter]:
    return [
        p.vector_output(
            "OUTPUT",
            tr("Capacity by site"),
            tr(
                "A point for each place and stream. state: 1 adequate, 2 tight (the waste fits only"
                " beyond the usable share), 3 short, 0 the nearest of nobody. people_season are"
                " those whose waste counts; volume_from and collections_from say where the numbers"
                " come from (field, type, number, table)."
            ),
            "point",
        ),
        p.vector_output(
            "ZONES_OUTPUT",
            tr("Capacity by zone"),
            tr(
                "The zones with four fields a stream: people who use a container, people whose"
                " container is adequate, volume that stands in the zone, and volume that its people"
                " need. Needs zones."
            ),
            optional=True,
        ),
        p.vector_output(
            "BUILDINGS_OUTPUT",
            tr("Containers by building"),
            tr(
                "The buildings, and the subsections that stand as a point, with the site they use"
                " (empty where none is reached) and the way to the nearest one for each stream."
            ),
            "any",
            optional=True,
        ),
    ]


# --- reading -------------------------------------------------------------------------------------


def _people(run: Run, places: gpd.GeoDataFrame) -> People:
    """Return the residents of each place, and the people there in season."""
    from smart_territory_plugin.core.container_capacity import People
    from smart_territory_plugin.core.season_people import people_in_season

    people, on_top = places["population"], run.number("SEASON_FACTOR")
    name = _season_layer(run)
    if name is None:
        return People(people, people * (1 + on_top))
    areas, area_of = _season_areas(run, name, places)
    season = people_in_season(people, area_of, areas["population"], on_top, run.layer_name(name))
    return People(people, season)


def _season_layer(run: Run) -> str | None:
    """Return the layer that tells the people in season, None where none does."""
    fields = {"ZONES": run.field("SEASON_FIELD"), "CENSUS": run.field("SEASON_CENSUS_FIELD")}
    given = [name for name, field in fields.items() if field is not None and run.given(name)]
    if len(given) > 1:
        raise TerritoryError(messages.SEASON_TWICE)
    return given[0] if given else None


def _season_areas(
    run: Run, name: str, places: gpd.GeoDataFrame
) -> tuple[gpd.GeoDataFrame, pd.Series]:
    """Return the areas with their people in season, and the area of each place."""
    from smart_territory_plugin.core.population import census_fields, census_people, has_areas
    from smart_territory_plugin.core.zones import zone_of

    title = run.layer_name(name)
    field = run.field("SEASON_FIELD" if name == "ZONES" else "SEASON_CENSUS_FIELD")
    wanted = census_fields(run.source(name).fields().names(), title, field)
    areas = census_people(run.layer_in_metres(name, wanted, like=places), title, field)
    if has_areas(areas):
        return areas, zone_of(places.geometry, areas)
    if not places["of_census"].all():
        raise TerritoryError(messages.SEASON_POINTS, layer=title)
    return areas, places["label"].astype("object")


def _nearest(run: Run, ground: Ground, sites: gpd.GeoDataFrame, progress: Progress) -> Nearest:
    """Return the measure of the ways: along streets, or in straight lines."""
    from smart_territory_plugin.core.container_catchments import straight_to
    from smart_territory_plugin.core.container_ways import nearest_container

    places = ground.places
    if not (run.given("STREETS") or run.given("NETWORK")):
        warn(messages.CAPACITY_STRAIGHT)
        return straight_to(places.geometry, sites.geometry)
    network, _ = read_network(run, progress, like=places)
    here = snapped(
        run, network, places, run.layer_name("CENSUS" if ground.buildings is None else "BUILDINGS")
    )
    there = snapped(run, network, sites, run.layer_name("CONTAINERS"))
    return lambda which: nearest_container(network, here, there.only(which))


# --- writing -------------------------------------------------------------------------------------


def _write_sites(run: Run, sites: gpd.GeoDataFrame) -> None:
    """Write the sites with their state in words."""
    import numpy as np

    words = np.array(
        [tr("nobody's nearest container"), tr("adequate"), tr("tight"), tr("short")], dtype=object
    )
    result = sites.copy()
    result.insert(result.columns.get_loc("state") + 1, "state_text", words[result["state"]])
    run.write_frame("OUTPUT", result)


def _write_places(
    run: Run, ground: Ground, people: People, found: Catchments, sites: gpd.GeoDataFrame
) -> None:
    """Write the places with the site they use and their way to the nearest one."""
    import pandas as pd

    if not run.wanted("BUILDINGS_OUTPUT"):
        return
    table = pd.DataFrame({"population": people.resident, "people_season": people.season})
    numbers = sites["site"].astype("Int64")
    for code in found.site.columns:
        table[f"site_{code}"] = found.site[code].map(numbers).astype("Int64")
        table[f"dist_{code}_m"] = found.distance_m[code]
    write_places(run, "BUILDINGS_OUTPUT", ground, table.assign(placed=ground.places["placed"]))


def _write_zones(
    run: Run, zoned: Zoned, people: People, found: Catchments, sites: gpd.GeoDataFrame
) -> None:
    """Write the zones; tell the people who live in none."""
    from smart_territory_plugin.core.container_capacity import summarise_zones
    from smart_territory_plugin.core.zones import zone_of

    if not run.given("ZONES"):
        return
    outside = float(people.resident[zoned.of_place.isna()].sum())
    if outside > 0:
        warn(messages.PEOPLE_OUTSIDE_ZONES, count=outside)
    of_site = zone_of(sites.geometry, zoned.zones)
    labels = zoned.zones.index
    table = summarise_zones(people, found, sites, zoned.of_place, of_site, labels)
    write_zones(run, "ZONES_OUTPUT", zoned, table)
