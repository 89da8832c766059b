"""Processing face of :mod:`smart_territory_plugin.core.hazard`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.hazard_inputs import (
    read_hazard,
    read_places,
    subsection_areas,
)
from smart_territory_plugin.algorithms.people_inputs import (
    people_given,
    people_parameters,
    read_zones_in,
    zone_parameters,
)
from smart_territory_plugin.algorithms.place_outputs import write_places, write_zones, zone_words
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from smart_territory_plugin.algorithms.people_inputs import Ground, Zoned
    from smart_territory_plugin.core.hazard_counts import Exposed, Named

_AGES = ("age_65", "age_0_14", "age_15_24", "age_25_64")
_ZONE_FIELDS = (
    "people_pct",
    "people",
    "age_65",
    "age_0_14",
    "dwellings",
    "buildings",
    "facilities",
    "road_km",
    "hazard_ha",
    "hazard_area_pct",
    "people_by_area_pct",
    "population",
)


class HazardExposure(TerritoryAlgorithm):
    """Who and what a hazard may affect, by class and zone."""

    ID = "hazard_exposure"
    THEME = "climate"
    LIBRARIES = (*TerritoryAlgorithm.LIBRARIES, "scipy")
    OUTPUT_FIELDS = {
        "CLASSES": (
            "zone",
            "zone_name",
            "hazard_class",
            *_ZONE_FIELDS[:4],
            *_AGES[2:],
            *_ZONE_FIELDS[4:],
        ),
        "ZONES_OUTPUT": _ZONE_FIELDS,
        "PLACES": (
            "hazard_class",
            "hazard_pct",
            "people",
            "age_65",
            "age_0_14",
            "dwellings",
            "placed",
        ),
        "FACILITIES_OUTPUT": ("hazard_class",),
    }

    def title(self) -> str:
        return tr("Hazard exposure")

    def answers(self) -> str:
        return tr(
            "How many people, of which age, and how many buildings, facilities and kilometres of"
            " road are potentially affected by a flood, a slide, the sea or a fire, by class of"
            " hazard and zone?"
        )

    def method(self) -> str:
        return tr(
            "People stand in their buildings: those of the census are spread over the residential"
            " buildings of each subsection. A building or facility is potentially affected where"
            " its representative point (or any part) lies in the hazard; people of a subsection"
            " without buildings count by the share of its area, and are flagged. Roads and areas"
            " are cut exactly. Polygons that overlap count once in their class and once in the"
            " total. This is the part of the SDG indicators 11.5.1 and 13.1.1 that maps can tell:"
            " they count deaths, missing and directly affected people, after the event."
        )

    def limits(self) -> str:
        return tr(
            "Potentially affected is not affected: depth, speed, defences and warning are not"
            " looked at, and the result is as good as the hazard's polygons. People are those who"
            " live there, not those who work or stay. Classes may overlap (a flood of 100 years"
            " holds that of 20), so they do not add up. A road is counted as it is drawn: one of"
            " two carriageways counts twice."
        )

    def declare(self) -> list[p.Parameter]:
        return [*_hazard(), *_people(), *_others(), *_results()]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.core.hazard_counts import hazard_counts
        from smart_territory_plugin.core.population import report_ages

        if run.wanted("PLACES") and not people_given(run):
            raise TerritoryError(messages.PLACES_MISSING)
        steps = self.steps(run, 4)
        with steps(tr("Reading the hazard")) as progress:
            frame, hazard = read_hazard(run, progress, tr("No class"))
        with steps(tr("Reading the layers")) as progress:
            ground = read_places(run, progress, frame, every_field=run.wanted("PLACES"))
            if ground is not None and ground.places["population"].notna().any():
                report_ages(ground.places)
            zoned = read_zones_in(run, frame.iloc[:0])
            exposed = _exposed(run, ground, zoned, frame)
        with steps(tr("Finding what lies in the hazard")) as progress:
            title, rule = run.layer_name("HAZARD"), run.choice("RULE")
            counts = hazard_counts(hazard, title, exposed, rule, progress)
        with steps(tr("Writing the result")):
            _write_tables(run, zoned, counts.table)
            if ground is not None and counts.places is not None:
                write_places(run, "PLACES", ground, counts.places)
            if counts.facilities is not None:
                run.write_with_fields("FACILITIES_OUTPUT", "FACILITIES", counts.facilities)


# --- parameters ----------------------------------------------------------------------------------


def _hazard() -> list[p.Parameter]:
    return [
        p.polygons(
            "HAZARD",
            tr("Hazard"),
            tr(
                "Polygons of where it may strike: floods by return period, flood-prone areas or"
                " unstable slopes of the REN, strips along the coast, high fire danger. Invalid"
                " ones are repaired and counted in the log."
            ),
        ),
        p.field(
            "CLASS_FIELD",
            tr("Field with the class"),
            tr(
                "Such as the return period or the level of danger; spellings that differ in case,"
                " accents and blanks are one class. Empty: one class."
            ),
            "HAZARD",
            optional=True,
        ),
    ]


def _people() -> list[p.Parameter]:
    """Return the parameters of people; without buildings they count otherwise than elsewhere."""
    parameters = people_parameters(required=False)
    buildings = next(parameter for parameter in parameters if parameter.name() == "BUILDINGS")
    buildings.setHelp(
        tr(
            "Polygons or points that are counted, and that the people of the census are spread"
            " over. Without them people count by the share of each subsection's area that lies in"
            " the hazard, and the log says so."
        )
    )
    return parameters


def _others() -> list[p.Parameter]:
    return [
        p.places(
            "FACILITIES",
            tr("Facilities"),
            tr("Points or polygons, such as schools, health centres and fire stations."),
            optional=True,
        ),
        p.lines("ROADS", tr("Roads"), tr("Lines whose length is measured."), optional=True),
        *zone_parameters(),
        p.choice(
            "RULE",
            tr("When a building or facility counts"),
            tr("Points are the same in both. The border of the hazard belongs to it."),
            [tr("Its representative point lies in the hazard"), tr("Any part of it does")],
        ),
        p.metric_crs(),
    ]


def _results() -> list[p.Parameter]:
    return [
        p.vector_output(
            "CLASSES",
            tr("Potentially affected by class"),
            tr(
                "A row for each zone and class, and one for all classes together, in which what"
                " lies in several of them counts once. Without zones: the whole."
            ),
            "table",
        ),
        p.vector_output(
            "ZONES_OUTPUT",
            tr("Potentially affected by zone"),
            tr("The zones with all classes together. Needs zones."),
            optional=True,
        ),
        p.vector_output(
            "PLACES",
            tr("Buildings with their hazard"),
            tr(
                "The buildings, and subsections that have people but no building, with the classes"
                " they lie in and the people potentially affected."
            ),
            "any",
            optional=True,
        ),
        p.vector_output(
            "FACILITIES_OUTPUT",
            tr("Facilities with their hazard"),
            tr("The facilities with the classes they lie in. Needs facilities."),
            "any",
            optional=True,
        ),
    ]


# --- reading and writing -------------------------------------------------------------------------


def _exposed(run: Run, ground: Ground | None, zoned: Zoned, like: gpd.GeoDataFrame) -> Exposed:
    """Return the layers that the hazard is laid over, in its CRS."""
    from smart_territory_plugin.core.hazard_counts import Exposed, Named

    def read(name: str) -> Named | None:
        frame = run.optional_layer_in_metres(name, (), like=like)
        return None if frame is None else Named(run.layer_name(name), frame)

    people = buildings = areas = None
    if ground is not None:
        name = "CENSUS" if ground.buildings is None else "BUILDINGS"
        people = Named(run.layer_name(name), ground.places)
        areas = subsection_areas(ground)
    if ground is not None and ground.buildings is not None:
        buildings = Named(run.layer_name("BUILDINGS"), ground.buildings)
    else:  # with a census of points, buildings hold nobody, but they are counted
        buildings = read("BUILDINGS")
    zones = Named(run.layer_name("ZONES"), zoned.zones) if run.given("ZONES") else None
    return Exposed(people, areas, buildings, read("FACILITIES"), read("ROADS"), zones)


def _write_tables(run: Run, zoned: Zoned, table: pd.DataFrame) -> None:
    """Write the rows of zones and classes, and the zones with their totals."""
    total = table["hazard_class"].isna()
    words = zone_words(run, zoned).iloc[table["zone"]].set_axis(table.index)
    named = table["hazard_class"].where(~total, tr("All classes"))
    rows = words.join(table.drop(columns="zone").assign(hazard_class=named))
    run.write_table("CLASSES", rows)
    if run.given("ZONES"):
        whole = table[total].drop(columns=["zone", "hazard_class", *_AGES[2:]])
        write_zones(run, "ZONES_OUTPUT", zoned, whole.set_axis(zoned.zones.index))
