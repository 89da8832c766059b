"""Processing face of :mod:`smart_territory_plugin.core.proximity`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.category_inputs import names_of, read_facilities
from smart_territory_plugin.algorithms.network_inputs import (
    in_minutes,
    network_parameters_in_minutes,
    read_network,
    snapped,
    street_input,
)
from smart_territory_plugin.algorithms.people_inputs import (
    Ground,
    people_given,
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
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    from smart_territory_plugin.core.network import Costs, Network
    from smart_territory_plugin.core.network_snap import Snapped
    from smart_territory_plugin.core.proximity_categories import Categories

_DEFAULT_CODES = (
    "grocery",
    "pharmacy",
    "health",
    "kindergarten",
    "school",
    "green",
    "playground",
    "sports",
    "food",
    "services",
    "culture",
)


class _Streets(NamedTuple):
    """The network with its minutes, and where homes and facilities lie on it."""

    network: Network
    minutes: Costs
    homes: Snapped
    facilities: Snapped
    members: dict[str, NDArray[np.bool_]]


class Proximity15Min(TerritoryAlgorithm):
    """Which everyday places are a short walk from home."""

    ID = "proximity_15min"
    THEME = "mobility"
    LIBRARIES = (*TerritoryAlgorithm.LIBRARIES, "scipy")
    OUTPUT_FIELDS = {
        "OUTPUT": (
            "categories_reached",
            "missing",
            "score",
            "all_reached",
            "snap_m",
            "population",
            *(f"time_{code}_min" for code in _DEFAULT_CODES),
        ),
        "ZONES_OUTPUT": (
            "population",
            "all_pct",
            "score_mean",
            *(f"reached_{code}_pct" for code in _DEFAULT_CODES),
        ),
    }

    def title(self) -> str:
        return tr("15-minute city")

    def answers(self) -> str:
        return tr(
            "Which everyday places (shop, pharmacy, school, park…) can people reach in 15 minutes"
            " from home, what do they miss, and how many residents have them all?"
        )

    def method(self) -> str:
        return tr(
            "The minutes along the streets from each home to the nearest facility of every"
            " category. A category is reached where they are at most its own (15 by default); the"
            " score is the weighted share of categories reached, 0 to 100. The idea is that of the"
            " 15-minute city (Moreno et al. 2021); categories, minutes, weights and the score are"
            " this project's own and stand in a table to edit."
        )

    def limits(self) -> str:
        return tr(
            "A category without any facility in the layer counts as missing everywhere: take it out"
            " of the table where the layer merely does not hold it. Facilities beyond the edge of"
            " the layer are not there: take it wider than the municipality. Opening hours, size,"
            " price and quality are not looked at. The way from the door to the street is not"
            " counted. Spread people are an estimate, good for zones and not for one building."
        )

    def declare(self) -> list[p.Parameter]:
        return [*_from_where(), *_to_where(), *network_parameters_in_minutes(), *_results()]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.core import proximity as core
        from smart_territory_plugin.core.proximity_categories import read_categories

        _refuse_at_once(run)
        steps = self.steps(run, 3)
        with steps(tr("Reading the layers")) as progress:
            categories = read_categories(run.optional_path("CATEGORIES"))
            ground = _read_homes(run, progress)
            homes = ground.places
            zoned = read_zones_in(run, homes)
            of_zone = zoned.of_place if run.given("ZONES") else None
            streets = _read_streets(run, homes, categories, progress)
        with steps(tr("Searching the ways")) as progress:
            minutes = core.minutes_to_nearest(*streets, progress=progress)
        with steps(tr("Writing the result")):
            drawn = (homes.geometry.notna() & ~homes.geometry.is_empty).to_numpy()
            within = core.reached_in_time(minutes, categories.entries)
            found = core.proximity(minutes, categories.entries, drawn)
            people = None if run.given("ORIGINS") else homes["population"]
            if people is not None:
                limit = run.number("MAX_SNAP")
                core.report_people(people, drawn, streets.homes.found, of_zone, limit)
            names = names_of(categories)
            run.lineage.add("categories", {c.code: c.minutes for c in categories.entries})
            run.lineage.add("totals", core.report_proximity(people, found, within, names))
            _write_homes(run, ground, found.assign(snap_m=streets.homes.off_m), minutes)
            if of_zone is not None:
                table = core.summarise_proximity(
                    homes["population"], found, within, of_zone, zoned.zones.index
                )
                write_zones(run, "ZONES_OUTPUT", zoned, table)


# --- parameters ----------------------------------------------------------------------------------


def _from_where() -> list[p.Parameter]:
    return [
        p.places(
            "ORIGINS",
            tr("Origins"),
            tr(
                "Points or polygons to start from, such as a grid, in place of the people. Zones"
                " have no figures then."
            ),
            optional=True,
        ),
        *people_parameters(required=False),
        *zone_parameters(),
    ]


def _to_where() -> list[p.Parameter]:
    return [
        p.places("FACILITIES", tr("Facilities"), tr("Points or polygons of everyday places.")),
        p.field(
            "CATEGORY_FIELD",
            tr("Field with the category"),
            tr(
                "What each facility is, such as pharmacy or Farmácia. Where it is amenity,"
                " OpenStreetMap's shop, leisure, healthcare, tourism and office are read too, if"
                " the layer has them."
            ),
            "FACILITIES",
        ),
        p.file(
            "CATEGORIES",
            tr("Table of categories"),
            tr(
                "CSV with the columns code, pt, en, minutes, weight and values in place of the"
                " plugin's own table (resources/tables/proximity_categories.csv)."
            ),
            optional=True,
        ),
    ]


def _results() -> list[p.Parameter]:
    return [
        p.vector_output(
            "OUTPUT",
            tr("Homes with what they reach"),
            tr(
                "The buildings, and the subsections that have people but no building (or the"
                " origins). missing lists the categories out of reach by their codes; a field"
                " time_<code>_min for each category, empty where no street leads to any. snap_m is"
                " empty for places too far from a street: they reach nothing."
            ),
            "any",
        ),
        p.vector_output(
            "ZONES_OUTPUT",
            tr("Residents by zone"),
            tr(
                "The zones with the share of residents who reach every category and, in a field"
                " reached_<code>_pct, each of them. Empty where a zone has nobody. Needs zones."
            ),
            optional=True,
        ),
    ]


# --- reading and measuring -----------------------------------------------------------------------


def _refuse_at_once(run: Run) -> None:
    """Say what is missing before any layer is read."""
    if run.given("ORIGINS") == people_given(run):
        raise TerritoryError(messages.PROXIMITY_ORIGINS_OR_PEOPLE)
    street_input(run)
    if run.given("ORIGINS") and run.given("ZONES"):
        warn(messages.PROXIMITY_NO_PEOPLE)


def _read_homes(run: Run, progress: Progress) -> Ground:
    """Return the places where people live, or the origins as places of unknown people."""
    import geopandas as gpd
    import numpy as np

    if not run.given("ORIGINS"):
        return read_ground(run, progress, every_field=True)
    origins = run.layer_in_metres("ORIGINS", (), progress)
    data = {"label": origins.index, "population": np.nan}
    homes = gpd.GeoDataFrame(data, geometry=origins.geometry.array, crs=origins.crs)
    return Ground(None, None, homes)


def _homes_layer(run: Run) -> str:
    names = (name for name in ("ORIGINS", "BUILDINGS", "CENSUS") if run.given(name))
    return run.layer_name(next(names))


def _read_streets(
    run: Run, homes: gpd.GeoDataFrame, categories: Categories, progress: Progress
) -> _Streets:
    from smart_territory_plugin.core.proximity import report_categories

    facilities, members = read_facilities(run, homes, categories)
    report_categories(members, names_of(categories), categories.table)
    network, costs = read_network(run, progress, like=homes)
    return _Streets(
        network,
        in_minutes(run, network, costs),
        snapped(run, network, homes, _homes_layer(run)),
        snapped(run, network, facilities, run.layer_name("FACILITIES")),
        members,
    )


# --- writing -------------------------------------------------------------------------------------


def _write_homes(run: Run, ground: Ground, found: pd.DataFrame, minutes: pd.DataFrame) -> None:
    homes = ground.places
    table = found.astype(dict.fromkeys(("categories_reached", "all_reached"), "Int16"))
    if not run.given("ORIGINS"):  # their own population, if they have one, stays
        table["population"] = homes["population"]
    table = table.join(minutes.add_prefix("time_").add_suffix("_min"))
    if run.given("ORIGINS"):
        run.write_with_fields("OUTPUT", "ORIGINS", table.set_index(homes["label"]))
    else:
        write_places(run, "OUTPUT", ground, table)
