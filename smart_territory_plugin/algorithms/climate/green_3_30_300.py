"""Processing face of :mod:`smart_territory_plugin.core.green_rules`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.green_inputs import (
    ALONG_STREETS,
    BY_ZONE,
    STRAIGHT,
    Trees,
    canopy_parameters,
    green_parameters,
    read_cover,
    read_greens,
    read_trees,
    tree_parameters,
)
from smart_territory_plugin.algorithms.network_inputs import (
    read_network,
    snapped,
    street_input,
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
from smart_territory_plugin.core.log import Progress, note, warn
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import geopandas as gpd
    import numpy as np
    from numpy.typing import NDArray

    from smart_territory_plugin.core.raster import Raster

_FIELDS = ("trees_visible", "canopy_pct", "dist_green_m")
_RULES = ("rule_3", "rule_30", "rule_300")
_KINDS = {"trees_visible": "Int32", **dict.fromkeys((*_RULES, "rules_met"), "Int8")}


class Green330300(TerritoryAlgorithm):
    """Trees in view, canopy around and the way to green space, building by building."""

    ID = "green_3_30_300"
    THEME = "climate"
    LIBRARIES = (*TerritoryAlgorithm.LIBRARIES, "scipy")
    OUTPUT_FIELDS = {
        "OUTPUT": (*_FIELDS, *_RULES, "rules_met", "population"),
        "ZONES_OUTPUT": ("population", *(f"{rule}_pct" for rule in _RULES), "all_pct"),
    }

    def title(self) -> str:
        return tr("3-30-300 rule of urban green")

    def answers(self) -> str:
        return tr(
            "From which homes are three trees in view, where do trees cover 30 % of the"
            " neighbourhood, who lives within 300 m of a green space, and for how many residents"
            " does all of it hold?"
        )

    def method(self) -> str:
        return tr(
            "A tree is in view of a building where a straight line in plan, no longer than the"
            " distance of view, joins it to a point of the façade without crossing another building"
            " or the building itself; every point of the façade is looked at. Canopy is the share"
            " of land under tree crowns within a radius of the building, or in its zone. Green"
            " spaces that touch count as one for their least area; the way to them runs along the"
            " streets to the nearest entrance or, without entrances, to where a street reaches"
            " their edge. The rule is that of Konijnendijk (2023, Journal of Forestry Research 34,"
            " 821–830), the least area of 0.5 ha that of the WHO; distance of view and radius are"
            " this project's."
        )

    def limits(self) -> str:
        return tr(
            "A screening. Lines of sight in plan know no storeys, slopes, windows, hedges or walls:"
            " from a high storey more trees are in view. Trees that the layer does not hold, such"
            " as those of private gardens, are in nobody's view. Whether a green space is public"
            " and pleasant is for the layer to say. Spread people are an estimate, good for zones"
            " and not for one building."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            *_homes(),
            *tree_parameters(),
            *canopy_parameters(),
            *green_parameters(),
            *street_parameters(),
            *_results(),
        ]

    def execute(self, run: Run) -> None:
        import numpy as np

        from smart_territory_plugin.core import green_rules as core

        _refuse_at_once(run)
        steps = self.steps(run, 5)
        with steps(tr("Reading the layers")) as progress:
            ground, with_people = _read_homes(run, progress)
            zoned = read_zones_in(run, ground.places)
            canopy = _read_canopy(run, ground, zoned)
            trees = read_trees(run, ground.places, canopy, progress)
        with steps(tr("Looking for trees in view")) as progress:
            visible = _trees_visible(run, ground, trees, progress)
        with steps(tr("Measuring the canopy")) as progress:
            canopy_pct = _canopy_pct(run, ground, zoned, (canopy, trees), progress)
        with steps(tr("Measuring the way to green spaces")) as progress:
            distance, on_street = _distance(run, ground, progress)
        with steps(tr("Writing the result")):
            rules = core.green_rules(visible, canopy_pct, distance, on_street)
            people = ground.places["population"]
            of_zone = zoned.of_place if run.given("ZONES") else None
            told = people if with_people else None
            run.lineage.add("totals", core.report_rules(rules, told, of_zone))
            write_places(run, "OUTPUT", ground, rules.astype(_KINDS).assign(population=people))
            if of_zone is not None and np.isfinite(people).any():
                table = core.summarise_rules(people, rules, of_zone, zoned.zones.index)
                write_zones(run, "ZONES_OUTPUT", zoned, table)


# --- parameters ----------------------------------------------------------------------------------


def _homes() -> list[p.Parameter]:
    people = [q for q in people_parameters(required=False) if q.name() != "BUILDINGS"]
    return [
        p.places(
            "BUILDINGS",
            tr("Buildings"),
            tr(
                "All buildings as polygons: each is looked at, and each blocks the view of the"
                " others. Points block nothing."
            ),
        ),
        p.advanced(
            p.field(
                "HEIGHT_FIELD",
                tr("Field with the height of the building (m)"),
                tr("With it, low buildings do not block the view of a tree."),
                "BUILDINGS",
                optional=True,
            )
        ),
        p.advanced(
            p.number(
                "BLOCKING_HEIGHT",
                tr("Height from which a building blocks the view (m)"),
                tr("Needs the field with the height; a building of unknown height blocks."),
                3.0,
                minimum=0,
                maximum=100,
            )
        ),
        *people,
        *zone_parameters(),
    ]


def _results() -> list[p.Parameter]:
    return [
        p.vector_output(
            "OUTPUT",
            tr("Buildings with the three rules"),
            tr(
                "The buildings, and the subsections that have people but no building. A rule is 1"
                " where it is met, 0 where not, empty where its layer was not given or nothing is"
                " known; rules_met is then empty too."
            ),
            "any",
        ),
        p.vector_output(
            "ZONES_OUTPUT",
            tr("Residents by zone"),
            tr(
                "The zones with the share of residents for whom each rule, and all three, are met."
                " Needs zones and people."
            ),
            optional=True,
        ),
    ]


# --- reading -------------------------------------------------------------------------------------


def _refuse_at_once(run: Run) -> None:
    """Say what is missing before any layer is read."""
    if not any(map(run.given, ("TREES", "CANOPY", "GREEN"))):
        raise TerritoryError(messages.GREEN_NOTHING_GIVEN)
    if run.given("GREEN") and run.choice("DISTANCE") == ALONG_STREETS:
        street_input(run)
    if run.choice("NEIGHBOURHOOD") == BY_ZONE and not run.given("ZONES"):
        raise TerritoryError(messages.GREEN_ZONES_NEEDED)
    if run.given("ZONES_OUTPUT") and not _people_told(run):
        raise TerritoryError(messages.GREEN_PEOPLE_NEEDED)


def _people_told(run: Run) -> bool:
    """Tell whether a layer says who lives in the buildings."""
    from smart_territory_plugin.core.names import field_named

    names = run.source("BUILDINGS").fields().names()
    own = run.field("BUILDING_PEOPLE_FIELD") or field_named(names, "population")
    return run.given("CENSUS") or own is not None


def _read_homes(run: Run, progress: Progress) -> tuple[Ground, bool]:
    """Return the buildings as places, and whether it is known who lives in them."""
    import numpy as np
    import pandas as pd

    from smart_territory_plugin.core.dwellings import place_rows

    if _people_told(run):
        ground = read_ground(run, progress, every_field=True)
        if ground.buildings is None:
            raise TerritoryError(messages.GREEN_CENSUS_POINTS)
        return ground, True
    buildings = run.layer_in_metres("BUILDINGS", None, progress)
    unknown = pd.DataFrame({"population": np.nan, "placed": None}, index=buildings.index)
    places = place_rows(["population"], unknown, buildings.geometry, None)
    return Ground(buildings, None, places), False


def _read_canopy(run: Run, ground: Ground, zoned: Zoned) -> Raster | None:
    """Return the canopy raster as it is, as far as the neighbourhoods reach."""
    if not run.given("CANOPY"):
        return None
    return run.raster("CANOPY", around=_surroundings(run, ground, zoned))


def _surroundings(run: Run, ground: Ground, zoned: Zoned) -> gpd.GeoDataFrame:
    """Return the box of all neighbourhoods."""
    import geopandas as gpd
    import shapely

    by_zone = run.choice("NEIGHBOURHOOD") == BY_ZONE
    box = shapely.box(*(zoned.zones if by_zone else ground.places).total_bounds)
    if not by_zone:
        box = box.buffer(run.number("CANOPY_RADIUS"), join_style="mitre")
    return gpd.GeoDataFrame(geometry=[box], crs=ground.places.crs)


# --- measuring -----------------------------------------------------------------------------------


def _shapes(ground: Ground) -> NDArray[np.object_]:
    import numpy as np

    return np.asarray(ground.places.geometry.array, dtype=object)


def _trees_visible(
    run: Run, ground: Ground, trees: Trees | None, progress: Progress
) -> NDArray[np.float64]:
    """Return the trees in view of each place, NaN all through where there is no layer of trees."""
    import numpy as np

    from smart_territory_plugin.core.sight_lines import trees_in_view

    places = ground.places
    if trees is None:
        note(messages.RULE_NOT_LOOKED_AT, rule="3")
        return np.full(len(places), np.nan)
    if not places.geometry.area.gt(0).any():
        warn(messages.BUILDINGS_ARE_POINTS)
    distance = run.number("VIEW_DISTANCE")
    return trees_in_view(_shapes(ground), trees.points, distance, _low(run, ground), progress)


def _low(run: Run, ground: Ground) -> NDArray[np.bool_] | None:
    """Return which places are too low to block the view, None where heights are unknown."""
    from smart_territory_plugin.core.vector import numeric

    field = run.field("HEIGHT_FIELD")
    if field is None or ground.buildings is None:
        return None
    height = numeric(ground.buildings[field], field, run.layer_name("BUILDINGS"))
    places, limit = ground.places, run.number("BLOCKING_HEIGHT")
    low = (places["label"].map(height) < limit) & ~places["of_census"]
    note(messages.BUILDINGS_BLOCKING_NOT, count=int(low.sum()), limit=limit)
    return low.to_numpy()


def _canopy_pct(
    run: Run,
    ground: Ground,
    zoned: Zoned,
    sources: tuple[Raster | None, Trees | None],
    progress: Progress,
) -> NDArray[np.float64]:
    """Return the canopy around each place (%), NaN all through where nothing tells it."""
    import numpy as np
    import pandas as pd

    from smart_territory_plugin.core import canopy_share as core

    bounds = tuple(_surroundings(run, ground, zoned).total_bounds)
    cover = read_cover(run, ground.places, bounds, sources, progress)
    if cover is None:
        note(messages.RULE_NOT_LOOKED_AT, rule="30")
        return np.full(len(ground.places), np.nan)
    if run.choice("NEIGHBOURHOOD") == BY_ZONE:
        shares = core.canopy_of_zones(zoned.zones.geometry, cover, progress)
        of_zone = pd.Series(shares, index=zoned.zones.index)
        return zoned.of_place.map(of_zone).to_numpy(dtype="float64")
    centres = np.asarray(ground.places.geometry.centroid.array, dtype=object)
    return core.canopy_around(centres, cover, run.number("CANOPY_RADIUS"), progress)


def _distance(
    run: Run, ground: Ground, progress: Progress
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Return the way to the nearest green space (m), and from where it could be measured."""
    import numpy as np
    import shapely

    from smart_territory_plugin.core import green_access as core

    places, shapes = ground.places, _shapes(ground)
    if not run.given("GREEN"):
        note(messages.RULE_NOT_LOOKED_AT, rule="300")
        return np.full(len(places), np.nan), np.zeros(len(places), dtype=bool)
    greens = read_greens(run, places)
    if run.choice("DISTANCE") == STRAIGHT:
        drawn = ~(shapely.is_missing(shapes) | shapely.is_empty(shapes))
        return core.straight_distance(shapes, greens), drawn
    network, costs = read_network(run, progress, like=places)
    origins = snapped(run, network, places, run.layer_name("BUILDINGS"))
    access, limit = run.number("ACCESS"), run.number("MAX_SNAP")
    distance = core.street_distance(
        network, costs, origins, greens, access, snap_m=limit, progress=progress
    )
    return distance, origins.found
