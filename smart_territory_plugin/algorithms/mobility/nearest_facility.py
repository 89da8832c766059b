"""Processing face of :mod:`smart_territory_plugin.core.nearest_facility`."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from smart_territory_plugin.core.nearest_facility import NearestFacilities


class NearestFacility(TerritoryAlgorithm):
    """The nearest facilities of each category for every origin, along streets."""

    ID = "nearest_facility"
    THEME = "mobility"
    LIBRARIES = (*TerritoryAlgorithm.LIBRARIES, "scipy")
    OUTPUT_FIELDS = {
        "OUTPUT": ("cost_all", "facility", "snap_m", "reason"),
        "MATRIX": ("origin", "category", "rank", "facility", "cost"),
    }

    def title(self) -> str:
        return tr("Nearest facility")

    def answers(self) -> str:
        return tr("How far is it along streets to the nearest facility of each category?")

    def method(self) -> str:
        return tr(
            "Origins and facilities are put onto the nearest point of the nearest street, not onto"
            " its ends. The cheapest way is found by Dijkstra's algorithm in the direction of"
            " travel, so that slopes and one-way streets count as they are met. The cost runs from"
            " street to street: the distance from the place to the street (snap_m) is no part of"
            " it."
        )

    def limits(self) -> str:
        return tr(
            "Only as complete as the streets: paths that are not drawn do not exist. The cost of a"
            " street is taken as even along it. Crossing times, stairs and traffic lights count"
            " only where a field of costs holds them. An origin that reaches nothing has no cost;"
            " the field reason says why."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            p.places("ORIGINS", tr("Origins"), tr("Points or polygons, such as buildings.")),
            p.places("FACILITIES", tr("Facilities"), tr("Points or polygons to go to.")),
            p.field(
                "CATEGORY_FIELD",
                tr("Field with the category"),
                tr("Such as school or pharmacy; a cost for each. Empty: all are of one kind."),
                "FACILITIES",
                optional=True,
            ),
            p.field(
                "FACILITY_ID",
                tr("Field that names the facility"),
                tr("Its values stand in the results; empty: the feature id."),
                "FACILITIES",
                optional=True,
            ),
            *network_parameters(),
            p.integer(
                "K",
                tr("How many of each category"),
                tr("More than one shows in the matrix alone."),
                1,
                minimum=1,
                maximum=100,
            ),
            p.number(
                "MAX_COST",
                tr("Longest way"),
                tr("In the unit of the cost, inclusive. Empty: no limit."),
                minimum=0,
                maximum=1e9,
                optional=True,
            ),
            towards_parameter(),
            p.vector_output(
                "OUTPUT",
                tr("Origins with costs"),
                tr(
                    "The origins with a field cost_ for each category (cost_all without"
                    " categories); facility is the nearest of all; reason is off_network (no street"
                    " near) or beyond_limit (a category is out of reach), empty where all are"
                    " reached."
                ),
                "any",
            ),
            p.vector_output(
                "MATRIX",
                tr("Matrix of costs"),
                tr("A row an origin, category and rank."),
                "table",
                optional=True,
            ),
        ]

    def execute(self, run: Run) -> None:
        import numpy as np

        from smart_territory_plugin.core.nearest_facility import nearest_facilities

        steps = self.steps(run, 3)
        with steps(tr("Reading the layers")) as progress:
            network, costs = read_network(run, progress)
            frame = network.frame
            origins = run.layer_in_metres("ORIGINS", (), like=frame)
            facilities, categories = _read_facilities(run, frame)
            from_places = snapped(run, network, origins, run.layer_name("ORIGINS"))
            to_places = snapped(run, network, facilities, run.layer_name("FACILITIES"))
        with steps(tr("Searching the ways")) as progress:
            longest = run.optional_number("MAX_COST")
            found = nearest_facilities(
                network,
                costs if leads_to_facility(run) else costs.turned(),
                from_places,
                to_places,
                categories,
                k=run.integer("K"),
                max_cost=np.inf if longest is None else longest,
                progress=progress,
            )
        with steps(tr("Writing the result")):
            _write(run, origins, facility_names(run, facilities), found)


def _read_facilities(run: Run, like: gpd.GeoDataFrame) -> tuple[gpd.GeoDataFrame, pd.Series]:
    """Read the facilities and the category of each."""
    import pandas as pd

    from smart_territory_plugin.core.nearest_facility import ALL, category_columns

    field, label = run.field("CATEGORY_FIELD"), run.layer_name("FACILITIES")
    layer = run.layer_in_metres("FACILITIES", [field, run.field("FACILITY_ID")], like=like)
    if layer.geometry.isna().all():
        raise TerritoryError(messages.FACILITIES_NONE, layer=label)
    if field is None:
        return layer, pd.Series(ALL, index=layer.index)
    return layer, category_columns(layer[field], field, label)


def _write(run: Run, origins: gpd.GeoDataFrame, names: pd.Series, found: NearestFacilities) -> None:
    table = found.table.set_index(origins.index)
    table["facility"] = table["facility"].map(names, na_action="ignore").astype(object)
    run.write_with_fields("OUTPUT", "ORIGINS", table)
    matrix = found.matrix.assign(
        origin=origins.index.to_numpy()[found.matrix["origin"]],
        facility=names.to_numpy()[found.matrix["facility"]],
    )
    columns = ["origin", "category", "rank", "facility", "cost"]
    run.write_table("MATRIX", matrix[columns])
