"""Processing face of :mod:`smart_territory_plugin.core.circular_services`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

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
    people_parameters,
    read_ground,
    read_zones_in,
    zone_parameters,
)
from smart_territory_plugin.algorithms.place_outputs import write_places, write_zones
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.log import Progress
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import pandas as pd

    from smart_territory_plugin.core.circular_services import Services
    from smart_territory_plugin.core.circular_zones import Found
    from smart_territory_plugin.core.facility_gates import Gates
    from smart_territory_plugin.core.network import Costs, Network
    from smart_territory_plugin.core.network_snap import Snapped
    from smart_territory_plugin.core.proximity_categories import Categories

_GROUPS = ("second_hand", "repair", "reuse_centre", "sharing", "food_market", "urban_garden")
_NAME_FIELDS = ("name", "nome", "designacao", "designação", "toponimo")


class _Streets(NamedTuple):
    """The network with its minutes, and where homes and services lie on it."""

    network: Network
    minutes: Costs
    homes: Snapped
    services: Snapped
    gates: Gates


class ReuseAccess(TerritoryAlgorithm):
    """Who has reuse, repair, sharing and local food a short walk from home."""

    ID = "reuse_access"
    THEME = "circular"
    LIBRARIES = (*TerritoryAlgorithm.LIBRARIES, "scipy")
    OUTPUT_FIELDS = {
        "OUTPUT": (
            "services_reached",
            "snap_m",
            "population",
            *(f"time_{code}_min" for code in _GROUPS),
        ),
        "ZONES_OUTPUT": (
            "population",
            *(f"within_{code}_pct" for code in _GROUPS),
            "within_any_pct",
            "within_three_pct",
            "services",
            "per_10k",
            *(f"per_10k_{code}" for code in _GROUPS),
        ),
        "FACILITIES_OUTPUT": ("name", "groups", "features", "snap_m", "people_within"),
    }

    def title(self) -> str:
        return tr("Access to reuse, repair and local food")

    def answers(self) -> str:
        return tr(
            "How many residents have second-hand shops, repair, recycling centres, sharing, food"
            " markets and urban gardens within 15 minutes, and how many such services are there for"
            " 10 000 inhabitants?"
        )

    def method(self) -> str:
        return tr(
            "A table sorts the facilities into groups, by the words of a field and by"
            " OpenStreetMap's tags. A service drawn twice (same group and same name close by, or a"
            " point in its polygon) counts once; one of two groups counts in each, and once in the"
            " total. The minutes along the streets lead from each home to the nearest service of"
            " each group, and all services within the group's minutes (15 by default) are counted."
            " An area is entered from any street beside its edge. Groups and minutes are this"
            " project's own and stand in a table to edit."
        )

    def limits(self) -> str:
        return tr(
            "The result is as complete as the layer: OpenStreetMap holds few of these services, so"
            " a low share may be a gap of the survey. Services beyond the edge of the layer are not"
            " there: take it wider than the municipality. Opening hours, size, price and quality"
            " are not looked at, nor which side of an area has its gate. The way from the door to"
            " the street is not counted. Spread people are an estimate, good for zones and not for"
            " one building."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            *people_parameters(),
            *_to_where(),
            *zone_parameters(),
            *network_parameters_in_minutes(),
            *_results(),
        ]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.core import circular_services as core
        from smart_territory_plugin.core import circular_zones as by_zone
        from smart_territory_plugin.core.proximity import (
            minutes_to_nearest,
            reached_in_time,
            report_people,
        )

        street_input(run)
        steps = self.steps(run, 4)
        with steps(tr("Reading the layers")) as progress:
            categories = _read_groups(run)
            ground = read_ground(run, progress, every_field=True)
            zoned = read_zones_in(run, ground.places)
            services = _read_services(run, ground, categories)
            streets = _read_streets(run, ground, services, progress)
        with steps(tr("Searching the ways")) as progress:
            of_gate = services.number[streets.gates.owner]
            kinds = {code: services.kinds[code].to_numpy()[of_gate] for code in categories.codes}
            minutes = minutes_to_nearest(*streets[:3], streets.gates.on, kinds, progress)
        with steps(tr("Counting the services")) as progress:
            limits = [entry.minutes for entry in categories.entries]
            reached = core.services_reached(
                *streets[:3], streets.gates, services, limits=limits, progress=progress
            )
        with steps(tr("Writing the result")):
            homes = ground.places
            drawn = (homes.geometry.notna() & ~homes.geometry.is_empty).to_numpy()
            within = reached_in_time(minutes, categories.entries)
            count = core.count_services(reached, drawn)
            found = by_zone.Found(homes["population"], within, count)
            zones = None
            if run.given("ZONES"):
                zones = by_zone.zone_figures(found, services, zoned.of_place, zoned.zones)
            of_zone = zoned.of_place if zones else None
            limit = run.number("MAX_SNAP")
            report_people(found.people, drawn, streets.homes.found, of_zone, limit)
            run.lineage.add("categories", {c.code: c.minutes for c in categories.entries})
            totals = by_zone.report_services(found, names_of(categories), zones)
            run.lineage.add("totals", totals)
            _write_homes(run, ground, found, streets, minutes)
            if zones:
                write_zones(run, "ZONES_OUTPUT", zoned, zones.table)
            table = core.services_with_people(services, streets.services, reached, found.people)
            run.write_frame("FACILITIES_OUTPUT", table)


# --- parameters ----------------------------------------------------------------------------------


def _to_where() -> list[p.Parameter]:
    return [
        p.places(
            "FACILITIES",
            tr("Facilities"),
            tr("Points or polygons of services, shops, markets and gardens, of whatever kind."),
        ),
        p.fields(
            "CATEGORY_FIELD",
            tr("Fields with the kind"),
            tr(
                "What each facility is, such as second_hand or Horta urbana. OpenStreetMap's tags"
                " are read in any case, in fields of their own or packed in other_tags. Needed,"
                " unless the layer has such tags."
            ),
            "FACILITIES",
            numeric=False,
        ),
        p.field(
            "NAME_FIELD",
            tr("Field with the name"),
            tr(
                "Tells two drawings of one service from two services; empty: name, nome,"
                " designacao or toponimo, where the layer has one."
            ),
            "FACILITIES",
            optional=True,
        ),
        p.number(
            "MINUTES",
            tr("Longest way (min)"),
            tr("For every group; empty: the minutes of the table, 15 for each."),
            minimum=1,
            maximum=120,
            optional=True,
        ),
        p.file(
            "CATEGORIES",
            tr("Table of groups"),
            tr(
                "CSV with the columns code, pt, en, minutes, values and tags in place of the"
                " plugin's own table (resources/tables/reuse_categories.csv)."
            ),
            optional=True,
        ),
        p.advanced(
            p.number(
                "SAME_WITHIN",
                tr("Same service within (m)"),
                tr(
                    "Facilities of one group and one name this close are one service, such as a"
                    " point and the outline of the same market."
                ),
                50.0,
                minimum=0,
                maximum=500,
            )
        ),
        p.advanced(
            p.number(
                "ACCESS",
                tr("Distance between an area and its street (m)"),
                tr(
                    "An area is entered from every street this close to its edge; where none is,"
                    " from the nearest one."
                ),
                20.0,
                minimum=0,
                maximum=200,
            )
        ),
    ]


def _results() -> list[p.Parameter]:
    return [
        p.vector_output(
            "OUTPUT",
            tr("Homes with what they reach"),
            tr(
                "The buildings, and the subsections that have people but no building."
                " services_reached counts the services within their minutes, each once; a field"
                " time_<code>_min for each group, without a limit, empty where no street leads to"
                " any. snap_m is empty for places too far from a street: they reach nothing."
            ),
            "any",
        ),
        p.vector_output(
            "ZONES_OUTPUT",
            tr("Residents and services by zone"),
            tr(
                "The zones with the share of residents who reach each group (within_<code>_pct), at"
                " least one service and at least three, the services in the zone, and how many"
                " there are for 10 000 inhabitants, in all and of each group. Empty where a zone"
                " has nobody. Needs zones."
            ),
            optional=True,
        ),
        p.vector_output(
            "FACILITIES_OUTPUT",
            tr("Services with the people within reach"),
            tr(
                "The services recognised, each once, with their groups, how many features of the"
                " layer draw them, and the residents within reach; empty for a service too far"
                " from a street."
            ),
            "any",
            optional=True,
        ),
    ]


# --- reading -------------------------------------------------------------------------------------


def _read_groups(run: Run) -> Categories:
    """Return the table of groups, with the minutes that the user chose for all."""
    from dataclasses import replace

    from smart_territory_plugin.core.proximity_categories import read_categories

    table = read_categories(run.optional_path("CATEGORIES"), "reuse_categories.csv")
    minutes = run.optional_number("MINUTES")
    if minutes is None:
        return table
    return replace(table, entries=tuple(replace(c, minutes=minutes) for c in table.entries))


def _read_services(run: Run, ground: Ground, categories: Categories) -> Services:
    from smart_territory_plugin.core.circular_services import find_services
    from smart_territory_plugin.core.names import field_named
    from smart_territory_plugin.core.proximity import report_categories

    fields = run.source("FACILITIES").fields().names()
    usual = (field_named(fields, name) for name in _NAME_FIELDS)
    name = run.field("NAME_FIELD") or next(filter(None, usual), None)
    layer, members = read_facilities(run, ground.places, categories, [name])
    report_categories(members, names_of(categories), categories.table)
    names = layer[name] if name else None
    return find_services(layer, names, members, run.number("SAME_WITHIN"))


def _read_streets(run: Run, ground: Ground, services: Services, progress: Progress) -> _Streets:
    import numpy as np

    from smart_territory_plugin.core.facility_gates import facility_gates

    homes, features = ground.places, services.features
    network, costs = read_network(run, progress, like=homes)
    label = run.layer_name("CENSUS" if ground.buildings is None else "BUILDINGS")
    on_street = snapped(run, network, features, run.layer_name("FACILITIES"))
    shapes = np.asarray(features.geometry.array, dtype=object)
    return _Streets(
        network,
        in_minutes(run, network, costs),
        snapped(run, network, homes, label),
        on_street,
        facility_gates(network, shapes, on_street, run.number("ACCESS")),
    )


# --- writing -------------------------------------------------------------------------------------


def _write_homes(
    run: Run, ground: Ground, found: Found, streets: _Streets, minutes: pd.DataFrame
) -> None:
    import pandas as pd

    table = pd.DataFrame(
        {
            "services_reached": pd.Series(found.services).astype("Int32"),
            "snap_m": streets.homes.off_m,
            "population": found.people,
        }
    )
    table = table.join(minutes.add_prefix("time_").add_suffix("_min"))
    write_places(run, "OUTPUT", ground, table)
