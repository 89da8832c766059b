"""Processing face of :mod:`smart_territory_plugin.core.open_space`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.green_inputs import green_parameters
from smart_territory_plugin.algorithms.network_inputs import (
    read_network,
    snapped,
    street_input,
    street_parameters,
)
from smart_territory_plugin.algorithms.people_inputs import (
    Ground,
    Zoned,
    people_given,
    people_parameters,
    read_ground,
    read_zones_in,
    zone_parameters,
)
from smart_territory_plugin.algorithms.place_outputs import write_places, write_zones
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import geopandas as gpd
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    from smart_territory_plugin.core.open_space import Land

_AGES = ("age_0_14", "age_15_24", "age_25_64", "age_65")
_FIELDS = (
    "open_streets_pct",
    "open_pct",
    "streets_pct",
    "built_ha",
    "open_ha",
    "streets_ha",
    "served_pct",
    "served",
    "population",
    *(f"served_{age}_pct" for age in _AGES),
)


class OpenSpaceAccess(TerritoryAlgorithm):
    """SDG 11.7.1: open public space and streets in the built-up area, and who lives near them."""

    ID = "open_space_access"
    THEME = "climate"
    LIBRARIES = (*TerritoryAlgorithm.LIBRARIES, "scipy")
    OUTPUT_FIELDS = {
        "ZONES_OUTPUT": _FIELDS,
        "SUMMARY_OUTPUT": _FIELDS,
        "OUTPUT": ("dist_open_m", "in_reach", "population", *_AGES),
    }

    def title(self) -> str:
        return tr("Open public space (SDG 11.7.1)")

    def answers(self) -> str:
        return tr(
            "Which share of the built-up area is open public space and streets, and how many"
            " people, of which age, live within 400 m on foot of open public space?"
        )

    def method(self) -> str:
        return tr(
            "SDG indicator 11.7.1 (UN-Habitat): 100 × (open public space + land of streets) ÷"
            " built-up area, and the share of people with open public space within 400 m along the"
            " streets. Streets are lines widened by the width of their land, from a field, from the"
            " table by class, or one default; land that is open space and street counts as open"
            " space, and land in two polygons once. Narrow gaps in the built-up area and the open"
            " spaces that touch it belong to it. People stand in their buildings; the way runs to"
            " the nearest entrance or, without entrances, to where a street reaches the edge."
        )

    def limits(self) -> str:
        return tr(
            "Comparable with the figures of other cities only where the built-up area is drawn by"
            " the same rules; UN-Habitat delimits it from satellite images, across municipal"
            " borders. The widths by class are this project's own. Whether a space is public, open"
            " all day and usable by everybody is for the layer to say; by sex and disability"
            " nothing is counted. The way from the door to the street is not part of it."
        )

    def declare(self) -> list[p.Parameter]:
        return [*_land(), *people_parameters(), *zone_parameters(), *_ways(), *_results()]

    def execute(self, run: Run) -> None:
        import pandas as pd

        from smart_territory_plugin.core import open_space as core

        _refuse_at_once(run)
        steps = self.steps(run, 4)
        with steps(tr("Reading the layers")) as progress:
            ground = read_ground(run, progress, every_field=True)
            zoned = read_zones_in(run, ground.places)
            land = _read_land(run, ground.places, progress)
        with steps(tr("Measuring the way to open space")) as progress:
            distance = _distance(run, ground, land.open_spaces, progress)
            near = core.within_reach(distance, run.number("MAX_DISTANCE"))
        with steps(tr("Measuring open space and streets")) as progress:
            table, whole = _by_zone(run, ground, zoned, (land, near), progress)
            summary = core.report_open_space(whole.iloc[0], run.number("MAX_DISTANCE"))
            run.lineage.add("totals", summary)
        with steps(tr("Writing the result")):
            if run.given("ZONES"):
                write_zones(run, "ZONES_OUTPUT", zoned, table)
            run.write_table("SUMMARY_OUTPUT", whole)
            places = ground.places[["population", *_AGES]].copy()
            places.insert(0, "dist_open_m", distance)
            places.insert(1, "in_reach", pd.Series(near, index=places.index).astype("Int8"))
            write_places(run, "OUTPUT", ground, places)


# --- parameters ----------------------------------------------------------------------------------


def _land() -> list[p.Parameter]:
    entrances, access = (q for q in green_parameters() if q.name() in ("ENTRANCES", "ACCESS"))
    return [
        p.polygons(
            "OPEN_SPACE",
            tr("Open public spaces"),
            tr(
                "Polygons of parks, gardens, squares, riversides, beaches and playgrounds open to"
                " all without payment."
            ),
        ),
        entrances,
        access,
        p.polygons(
            "BUILT",
            tr("Built-up area"),
            tr("Polygons of the town's built-up land, such as class 1 of COS."),
        ),
        p.advanced(
            p.number(
                "GAP",
                tr("Widest gap that belongs to the built-up area (m)"),
                tr("Such as streets between blocks; 0 takes the polygons as they are."),
                20.0,
                minimum=0,
                maximum=500,
            )
        ),
        p.advanced(
            p.choice(
                "OPEN_LAND",
                tr("Open spaces that touch the built-up area"),
                tr(
                    "As part of it they count whole, in the share and in the area it is a share of"
                    " (urbanised open space). Open spaces apart from it never count in the share."
                ),
                [tr("Are part of it"), tr("Only what lies in the built-up area counts")],
            )
        ),
    ]


def _ways() -> list[p.Parameter]:
    return [
        *street_parameters(),
        p.field(
            "WIDTH_FIELD",
            tr("Field with the width of the street's land (m)"),
            tr("From front to front, with pavements and parking; empty: the table by class."),
            "STREETS",
            optional=True,
        ),
        p.advanced(
            p.file(
                "WIDTHS",
                tr("Table of street widths"),
                tr(
                    "CSV with the columns highway and width_m, in place of the plugin's own"
                    " (resources/tables/street_widths.csv)."
                ),
                optional=True,
            )
        ),
        p.advanced(
            p.number(
                "DEFAULT_WIDTH",
                tr("Width of other streets (m)"),
                tr("For streets without a width whose class is in no row of the table."),
                8.0,
                minimum=0,
                maximum=100,
            )
        ),
        p.polygons(
            "STREET_AREA",
            tr("Land of streets"),
            tr("Polygons of the street land, in place of the widths."),
            optional=True,
        ),
        p.number(
            "MAX_DISTANCE",
            tr("Longest way (m)"),
            tr("The indicator takes 400 m along the streets."),
            400.0,
            minimum=1,
            maximum=20_000,
        ),
    ]


def _results() -> list[p.Parameter]:
    return [
        p.vector_output(
            "OUTPUT",
            tr("Places with their way to open space"),
            tr(
                "The buildings, and the subsections that have people but no building; in_reach is 1"
                " within the longest way, 0 beyond it or without a way."
            ),
            "any",
        ),
        p.vector_output(
            "SUMMARY_OUTPUT",
            tr("The whole in figures"),
            tr("One row: all zones together, or everything where there are none."),
            "table",
        ),
        p.vector_output(
            "ZONES_OUTPUT",
            tr("Open public space by zone"),
            tr("The zones with land and people. Shares are empty where there is nothing to share."),
            optional=True,
        ),
    ]


# --- reading and measuring -----------------------------------------------------------------------


def _refuse_at_once(run: Run) -> None:
    if not people_given(run):
        raise TerritoryError(messages.PLACES_MISSING)
    if run.given("ZONES_OUTPUT") and not run.given("ZONES"):
        raise TerritoryError(messages.COOLING_AREAS_NEEDED, output="ZONES_OUTPUT", layer="ZONES")
    street_input(run)


def _shapes(run: Run, name: str, like: gpd.GeoDataFrame) -> NDArray[np.object_]:
    import numpy as np

    return np.asarray(run.layer_in_metres(name, (), like=like).geometry.array, dtype=object)


def _read_land(run: Run, like: gpd.GeoDataFrame, progress: Progress) -> Land:
    from smart_territory_plugin.core.open_space import Land

    if run.given("STREET_AREA"):
        streets = _shapes(run, "STREET_AREA", like)
    else:
        streets = _widened_streets(run, like, progress)
    return Land(_shapes(run, "BUILT", like), _shapes(run, "OPEN_SPACE", like), streets)


def _widened_streets(run: Run, like: gpd.GeoDataFrame, progress: Progress) -> NDArray[np.object_]:
    import numpy as np

    from smart_territory_plugin.core.open_space import street_land, street_widths
    from smart_territory_plugin.core.osm_tags import tag_columns
    from smart_territory_plugin.core.tables import read_table
    from smart_territory_plugin.core.vector import numeric
    from smart_territory_plugin.paths import resource

    name, field = street_input(run), run.field("WIDTH_FIELD")
    tagged = tag_columns(run.source(name).fields().names(), ("highway", "tunnel"))
    columns = dict.fromkeys([*tagged, *([field] if field else [])])
    lines, label = run.layer_in_metres(name, [*columns], progress, like=like), run.layer_name(name)
    path = run.optional_path("WIDTHS") or resource("tables", "street_widths.csv")
    width = street_widths(
        lines,
        numeric(lines[field], field, label) if field else None,
        read_table(path, ["highway", "width_m"], ["width_m"]),
        run.number("DEFAULT_WIDTH"),
        label,
    )
    return street_land(np.asarray(lines.geometry.array, dtype=object), width.to_numpy())


def _distance(
    run: Run, ground: Ground, spaces: NDArray[np.object_], progress: Progress
) -> NDArray[np.float64]:
    """Return the way of each place to the nearest open space along the streets (m)."""
    from smart_territory_plugin.core import green_access as core

    places, access = ground.places, run.number("ACCESS")
    entrances = _shapes(run, "ENTRANCES", places) if run.given("ENTRANCES") else None
    greens = core.with_entrances(core.usable_greens(spaces, 0.0), entrances, access)
    network, costs = read_network(run, progress, like=places)
    label = run.layer_name("CENSUS" if ground.buildings is None else "BUILDINGS")
    return core.street_distance(
        network,
        costs,
        snapped(run, network, places, label),
        greens,
        access,
        snap_m=run.number("MAX_SNAP"),
        progress=progress,
    )


def _by_zone(
    run: Run,
    ground: Ground,
    zoned: Zoned,
    found: tuple[Land, NDArray[np.bool_]],
    progress: Progress,
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return land and people of each zone, and of all of them together."""
    import pandas as pd

    from smart_territory_plugin.core import open_space as core

    land, near = found
    places, of_place = ground.places, zoned.of_place
    together = pd.Series(0.0, index=places.index)
    if run.given("ZONES"):
        together = together.where(of_place.notna())
    shares = core.open_land(
        land,
        core.with_whole(zoned.zones.geometry, land),
        gap_m=run.number("GAP"),
        widen=run.choice("OPEN_LAND") == 0,
        progress=progress,
    )
    labels = zoned.zones.index
    people = core.people_near(places, near, of_place, labels)
    everybody = core.people_near(places, near, together, pd.Index([0]))
    table = shares.iloc[:-1].set_axis(labels).join(people)
    whole = shares.iloc[-1:].set_axis([0]).join(everybody)
    return table[list(_FIELDS)], whole[list(_FIELDS)]
