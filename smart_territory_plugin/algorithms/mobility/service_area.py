"""Processing face of :mod:`smart_territory_plugin.core.service_area`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.network_inputs import (
    facility_names,
    leads_to_facility,
    network_parameters,
    read_network,
    snapped,
    towards_parameter,
)
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import geopandas as gpd
    import numpy as np
    from numpy.typing import NDArray


class ServiceArea(TerritoryAlgorithm):
    """The streets within reach of facilities, by band."""

    ID = "service_area"
    THEME = "mobility"
    LIBRARIES = (*TerritoryAlgorithm.LIBRARIES, "scipy")
    OUTPUT_FIELDS = {
        "LINES": ("facility", "band", "cost_from", "cost_to", "length_m"),
        "POLYGONS": ("facility", "band", "area_m2"),
    }

    def title(self) -> str:
        return tr("Service area")

    def answers(self) -> str:
        return tr("Which streets lie within a distance or a time of the facilities?")

    def method(self) -> str:
        return tr(
            "Dijkstra's algorithm from the point of the street beside each facility, in the"
            " direction of travel. Streets are cut exactly where a limit is reached, and where the"
            " ways by both ends cost the same, so that every part of a street is in the result once"
            " and its cost changes evenly from cost_from to cost_to. The areas are everything"
            " within a width of those streets; a band holds the ones below it."
        )

    def limits(self) -> str:
        return tr(
            "Only as complete as the streets. The cost of a street is taken as even along it. The"
            " areas are a drawing for maps: to count people use Population served, which goes"
            " along the streets."
        )

    def declare(self) -> list[p.Parameter]:
        return [*_who_serves(), *network_parameters(), *_how_far(), *_results()]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.core.service_area import MODES, service_lines, service_polygons

        steps = self.steps(run, 4)
        with steps(tr("Reading the layers")) as progress:
            network, costs = read_network(run, progress)
            facilities = _read_facilities(run, network.frame)
        with steps(tr("Searching the ways")) as progress:
            places = snapped(run, network, facilities.layer, run.layer_name("FACILITIES"))
            lines = service_lines(
                network,
                costs.turned() if leads_to_facility(run) else costs,
                places,
                facilities.limits,
                mode=MODES[run.choice("MODE")],
                start_cost=facilities.start_cost,
                own_limit=facilities.own_limit,
                progress=progress,
            )
        with steps(tr("Drawing the areas")) as progress:
            areas = None
            if run.wanted("POLYGONS"):
                areas = service_polygons(lines, run.number("WIDTH"), progress)
        with steps(tr("Writing the result")):
            for band, length in lines.groupby("band")["length_m"].sum().cumsum().items():
                note(messages.SERVICE_LENGTH, band=band, length=length / 1000)
            run.write_frame("LINES", _named(run, lines.drop(columns="edge"), facilities.layer))
            if areas is not None:
                run.write_frame("POLYGONS", _named(run, areas, facilities.layer))


class _Facilities(NamedTuple):
    layer: gpd.GeoDataFrame
    limits: tuple[float, ...]
    start_cost: NDArray[np.float64] | None
    own_limit: NDArray[np.float64] | None


def _read_facilities(run: Run, like: gpd.GeoDataFrame) -> _Facilities:
    from smart_territory_plugin.core.bands import read_limits
    from smart_territory_plugin.core.vector import numeric

    limit, start = run.field("LIMIT_FIELD"), run.field("START_COST_FIELD")
    label = run.layer_name("FACILITIES")
    fields = [limit, start, run.field("FACILITY_ID")]
    layer = run.layer_in_metres("FACILITIES", fields, like=like)
    if layer.geometry.isna().all():
        raise TerritoryError(messages.FACILITIES_NONE, layer=label)
    own_limit = start_cost = None
    if limit:
        own_limit = numeric(layer[limit], limit, label).to_numpy()
        without = int((~(own_limit > 0)).sum())
        if without:
            warn(messages.LIMIT_FIELD_GAPS, layer=label, count=without, field=limit)
        if run.given("LIMITS"):
            note(messages.LIMITS_IGNORED)
    if start:
        start_cost = numeric(layer[start], start, label).clip(lower=0).to_numpy()
    limits = () if limit else read_limits(run.text("LIMITS"))
    return _Facilities(layer, limits, start_cost, own_limit)


def _named(run: Run, parts: gpd.GeoDataFrame, facilities: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Return the parts with the facility's name in place of its position; NULL for all of them."""
    names = facility_names(run, facilities)
    return parts.assign(facility=parts["facility"].map(names).astype(object))


def _who_serves() -> list[p.Parameter]:
    return [
        p.places("FACILITIES", tr("Facilities"), tr("Points or polygons that serve.")),
        p.field(
            "FACILITY_ID",
            tr("Field that names the facility"),
            tr("Its values stand in the results; empty: the feature id."),
            "FACILITIES",
            optional=True,
        ),
    ]


def _how_far() -> list[p.Parameter]:
    return [
        p.text(
            "LIMITS",
            tr("Limits"),
            tr("In the unit of the cost, with commas between, such as 300, 500."),
            "300, 500",
            optional=True,
        ),
        p.field(
            "LIMIT_FIELD",
            tr("Field with the limit"),
            tr(
                "Each facility's own limit, in place of the limits. A street then belongs to the"
                " facility that has the most left of its limit there."
            ),
            "FACILITIES",
            numeric=True,
            optional=True,
        ),
        p.advanced(
            p.field(
                "START_COST_FIELD",
                tr("Field with the cost at the start"),
                tr("What a facility costs before the first metre, such as a wait."),
                "FACILITIES",
                numeric=True,
                optional=True,
            )
        ),
        p.choice(
            "MODE",
            tr("How the facilities count"),
            tr(
                "Together: each street once, whoever serves it. Each for itself: one set of"
                " streets a facility, which overlap. Nearest: each street once, with its nearest"
                " facility."
            ),
            [tr("Together"), tr("Each for itself"), tr("Nearest")],
        ),
        towards_parameter(),
        p.advanced(
            p.number(
                "WIDTH",
                tr("Width of the areas (m)"),
                tr("How far from the street the areas reach."),
                25.0,
                minimum=1,
                maximum=1000,
            )
        ),
    ]


def _results() -> list[p.Parameter]:
    return [
        p.vector_output(
            "LINES", tr("Streets within reach"), tr("Parts of streets, each once."), "line"
        ),
        p.vector_output(
            "POLYGONS",
            tr("Areas within reach"),
            tr("The surroundings of those streets."),
            optional=True,
        ),
    ]
