"""Processing face of :mod:`smart_territory_plugin.core.travel_time`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import geopandas as gpd

_TAGS = ("highway", "bicycle", "wheelchair", "bridge", "tunnel")


class TravelTime(TerritoryAlgorithm):
    """Walking, cycling or wheelchair time along every street, in each direction."""

    ID = "travel_time"
    THEME = "mobility"
    LIBRARIES = (*TerritoryAlgorithm.LIBRARIES, "scipy")
    OUTPUT_FIELDS = {"OUTPUT": ("time_fwd_s", "time_bwd_s", "time_model")}

    def title(self) -> str:
        return tr("Travel time")

    def answers(self) -> str:
        return tr(
            "How long does each street take on foot, by bicycle or in a wheelchair, up and down?"
            " The costs for nearest facilities, service areas and people served."
        )

    def method(self) -> str:
        return tr(
            "Each street is divided into equal pieces no longer than the step; its time is the sum"
            " of length over speed of the pieces, with the slope signed in the direction of travel,"
            " never the length over a mean speed. Walking: Tobler (1993), 6·exp(−3.5·|S+0.05|)"
            " km/h; Naismith (1892) with Langmuir's descents, 5 km/h and 1 h for every 600 m up,"
            " 10 min less for every 300 m down at 5 to 12° and 10 min more above; Rees (2004, as in"
            " OpenTripPlanner), 0.75+14.6·S² s/m. Cycling: Félix (2012; U-Shift, Declives na Rede"
            " Viária), 15 km/h over a factor of slope and length of the climb; Valhalla's factors"
            " by slope, 18 km/h; or a constant 15 km/h. Wheelchair: 4 km/h, impassable above 12 %"
            " up or down (Valhalla's figures). Slopes come from the terrain model, else from"
            " heights in the lines (Z), else from the fields that Slope of streets writes."
        )

    def limits(self) -> str:
        return tr(
            "Times of free movement: no waiting at lights and crossings, no surface, no crowd. A"
            " street of unknown slope has no time, and so have steps for bicycles and wheelchairs"
            " unless a tag (bicycle, wheelchair) opens them; without any slopes every street counts"
            " as flat, with a warning. Naismith's descents are a mountaineer's: up to 12 km/h. The"
            " published wheelchair limit is no proof of compliance, and with cells of 25 or 30 m"
            " short ramps vanish. Both directions get a time, also on one-way streets."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            p.lines(
                "NETWORK",
                tr("Network or streets"),
                tr("Lines: what Build network wrote, or any streets."),
            ),
            p.choice(
                "MODE",
                tr("Way of travelling"),
                tr("On foot, by bicycle or in a wheelchair, and by whose model."),
                [
                    tr("Walking (Tobler)"),
                    tr("Walking (Naismith and Langmuir)"),
                    tr("Walking (Rees)"),
                    tr("Cycling (Félix)"),
                    tr("Cycling (Valhalla's factors)"),
                    tr("Cycling (constant speed)"),
                    tr("Wheelchair"),
                ],
            ),
            p.number(
                "SPEED",
                tr("Speed on the flat (km/h)"),
                tr(
                    "Empty: the model's own (5.04, 5, 4.8, 15, 18, 15 and 4 in the order of the"
                    " list). The whole model is scaled with it."
                ),
                minimum=0.1,
                maximum=60,
                optional=True,
            ),
            p.raster(
                "DEM",
                tr("Terrain model"),
                tr("Raster of heights in metres, in any CRS."),
                optional=True,
            ),
            p.number(
                "STEP",
                tr("Step (m)"),
                tr("Longest piece with one slope. 0: the pieces between the vertices."),
                10.0,
                minimum=0,
                maximum=1000,
            ),
            *_slope_fields(),
            p.advanced(
                p.flag(
                    "STRUCTURES",
                    tr("Keep bridges and tunnels off the ground"),
                    tr("No: where the terrain model itself holds the decks of the bridges."),
                    True,
                )
            ),
            p.metric_crs(),
            p.vector_output(
                "OUTPUT",
                tr("Streets with times"),
                tr("The lines with the new fields; NULL where no time is known or nobody passes."),
                "line",
            ),
        ]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.core.osm_tags import is_bridge_or_tunnel
        from smart_territory_plugin.core.slope import surroundings
        from smart_territory_plugin.core.travel_time import MODELS, needs_slopes, travel_times

        steps = self.steps(run, 3)
        model = MODELS[run.choice("MODE")]
        with steps(tr("Reading the layers")) as progress:
            streets = _read_streets(run, progress)
            dem = off_ground = None
            if run.given("DEM") and needs_slopes(model):
                dem = run.raster("DEM", around=surroundings(streets))
                off_ground = is_bridge_or_tunnel(streets) if run.flag("STRUCTURES") else None
        with steps(tr("Computing the times")) as progress:
            times = travel_times(
                streets,
                model,
                flat_kmh=run.optional_number("SPEED"),
                dem=dem,
                step_m=run.number("STEP"),
                off_ground=off_ground,
                progress=progress,
            )
        with steps(tr("Writing the result")):
            run.write_with_fields("OUTPUT", "NETWORK", times.assign(time_model=model))


def _slope_fields() -> list[p.Parameter]:
    return [
        p.advanced(
            p.field(
                "RISE_FIELD",
                tr("Field with the rise (m)"),
                tr(
                    "Read where there is neither a terrain model nor a height in the lines. Empty:"
                    " rise_m, as Slope of streets writes it."
                ),
                "NETWORK",
                numeric=True,
                optional=True,
            )
        ),
        p.advanced(
            p.field(
                "FALL_FIELD",
                tr("Field with the fall (m)"),
                tr("As the rise. Empty: fall_m."),
                "NETWORK",
                numeric=True,
                optional=True,
            )
        ),
    ]


def _read_streets(run: Run, progress: Progress) -> gpd.GeoDataFrame:
    """Read the lines with their tags, and the slope fields under the names the core knows."""
    from smart_territory_plugin.core.osm_tags import tag_columns
    from smart_territory_plugin.core.slope_sources import slope_fields

    names = run.source("NETWORK").fields().names()
    slopes: dict[str, str | None] = {**slope_fields(names)}
    chosen = {"rise_m": run.field("RISE_FIELD"), "fall_m": run.field("FALL_FIELD")}
    if any(chosen.values()):
        # The other fields found belong to the rise and fall found, not to those chosen.
        slopes = {name: own or slopes.get(name) for name, own in chosen.items()}
        if len(set(slopes.values()) - {None}) < 2:
            raise TerritoryError(messages.SLOPE_FIELD_ALONE)
    wanted = dict.fromkeys([*tag_columns(names, _TAGS), *slopes.values()])
    streets = run.layer_in_metres("NETWORK", list(wanted), progress)
    return streets.rename(columns={own: name for name, own in slopes.items() if own})
