"""Processing face of :mod:`smart_territory_plugin.core.catchment`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.decay_inputs import decay_parameters, read_decay
from smart_territory_plugin.algorithms.network_inputs import (
    network_parameters,
    read_network,
    snapped,
)
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, note
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import geopandas as gpd
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    from smart_territory_plugin.core.decay import Decay

_TABLE_FIELDS = ("OD_ORIGIN", "OD_DESTINATION", "OD_COST", "DEMAND_ID", "SUPPLY_ID")


class _Ways(NamedTuple):
    """The pairs within reach, and which demand places are known at all."""

    origin: NDArray[np.intp]
    destination: NDArray[np.intp]
    cost: NDArray[np.float64]
    placed: NDArray[np.bool_]


class FloatingCatchment(TerritoryAlgorithm):
    """Access to facilities that share what they have among the people around them."""

    ID = "floating_catchment"
    THEME = "mobility"
    LIBRARIES = (*TerritoryAlgorithm.LIBRARIES, "scipy")
    OUTPUT_FIELDS = {"OUTPUT": ("access",), "SUPPLY_OUTPUT": ("ratio",)}

    def title(self) -> str:
        return tr("Access to services with competition")

    def answers(self) -> str:
        return tr(
            "How much of a service (school places, beds, doctors, courts) is there for each person,"
            " when everybody within reach shares it? Floating catchment areas: 2SFCA, E2SFCA, 3SFCA"
            " and balanced."
        )

    def method(self) -> str:
        return tr(
            "With P the demand, S the supply and W the weight of the cost between them (decay), the"
            " ratio of a facility is R = S ÷ Σ P·t over the places around it, and the access of a"
            " place A = Σ R·g over the facilities around it. 2SFCA (Luo and Wang 2003): t = g = 1"
            " within the cutoff. E2SFCA (Luo and Qi 2009): t = g = W. 3SFCA (Wan, Zou and Sternberg"
            " 2012): t = g = W²÷ΣW of the place. Balanced (Paez, Higgins and Vivona 2019): t = W÷ΣW"
            " of the place, g = W÷ΣW of the facility. Checked in the log: the first three keep"
            " Σ A·P = Σ S; the balanced one keeps the demand, and Σ A = Σ R. A place that reaches"
            " nothing has access 0; one that is not connected, or reaches only facilities without"
            " a ratio, has none (NULL). A facility that no demand reaches has no ratio (NULL)."
        )

    def limits(self) -> str:
        return tr(
            "People and facilities beyond the edge of the layers are not there: take the layers"
            " wider than the municipality by the cutoff. The figures depend on the cutoff and the"
            " decay: compare places and plans of one setting, not settings. Supply is taken as"
            " given: opening hours, quality and price are not looked at. The balanced form shares"
            " the ratio of each facility out among the places: compare it only between places of"
            " one layer, because a place cut in two has its access cut too."
        )

    def declare(self) -> list[p.Parameter]:
        return [*_places(), *_how(), *_table(), *network_parameters(), *_results()]

    def execute(self, run: Run) -> None:
        import pandas as pd

        from smart_territory_plugin.core.catchment import METHODS, floating_catchment

        steps = self.steps(run, 3)
        with steps(tr("Reading the layers")) as progress:
            method, decay = METHODS[run.choice("METHOD")], read_decay(run)
            _note_decay(method, decay.kind)
            _require_costs(run)
            demand, people = _read_side(run, "DEMAND", None, progress)
            supply, capacity = _read_side(run, "SUPPLY", demand, progress)
        with steps(tr("Finding what is within reach")) as progress:
            if run.given("OD"):
                ways = _from_table(run, demand, supply, progress)
            else:
                ways = _along_streets(run, demand, supply, decay, progress)
            result = floating_catchment(
                *(ways.origin, ways.destination, ways.cost, people, capacity),
                *(decay, method),
                placed=ways.placed,
            )
        with steps(tr("Writing the result")):
            for check in result.checks:
                run.lineage.add(f"kept_{check.kept}", [check.found, check.expected])
            access = pd.DataFrame({"access": result.access}, index=demand.index)
            run.write_with_fields("OUTPUT", "DEMAND", access)
            ratio = pd.DataFrame({"ratio": result.ratio}, index=supply.index)
            run.write_with_fields("SUPPLY_OUTPUT", "SUPPLY", ratio)


# --- parameters ----------------------------------------------------------------------------------


def _places() -> list[p.Parameter]:
    return [
        p.places(
            "DEMAND",
            tr("Places of demand"),
            tr("Points or polygons where people live, such as buildings or census subsections."),
        ),
        p.field(
            "DEMAND_FIELD",
            tr("Field with the demand"),
            tr("People, pupils, or who else wants the service, at each place."),
            "DEMAND",
        ),
        p.field(
            "DEMAND_ID",
            tr("Field with the identifier of the place"),
            tr("Needed with a table of costs alone: what its origins are called."),
            "DEMAND",
            optional=True,
        ),
        p.places("SUPPLY", tr("Facilities"), tr("Points or polygons of what serves.")),
        p.field(
            "SUPPLY_FIELD",
            tr("Field with the supply"),
            tr("Capacity: school places, beds, doctors. Empty: every facility counts 1."),
            "SUPPLY",
            optional=True,
        ),
        p.field(
            "SUPPLY_ID",
            tr("Field with the identifier of the facility"),
            tr("Needed with a table of costs alone: what its destinations are called."),
            "SUPPLY",
            optional=True,
        ),
    ]


def _how() -> list[p.Parameter]:
    return [
        p.choice(
            "METHOD",
            tr("Method"),
            tr(
                "2SFCA: all within the cutoff alike, whatever the decay. E2SFCA: by the decay."
                " 3SFCA: places with a choice ask less of each facility. Balanced: nobody and"
                " nothing is counted twice."
            ),
            [
                tr("2SFCA (two steps)"),
                tr("E2SFCA (two steps with decay)"),
                tr("3SFCA (three steps)"),
                tr("Balanced (BFCA)"),
            ],
        ),
        *decay_parameters(),
    ]


def _table() -> list[p.Parameter]:
    return [
        p.table(
            "OD",
            tr("Table of costs"),
            tr(
                "A row a pair of place and facility, in place of streets. Identifiers are compared"
                " as text (1 and 1.0 are the same, 007 and 7 are not); of a repeated pair the"
                " lowest cost counts. A place that is in no row has no access (NULL), one whose"
                " rows are all beyond the cutoff has 0."
            ),
            optional=True,
        ),
        p.field(
            "OD_ORIGIN",
            tr("Field of the table with the place"),
            tr("The identifier of the place of demand."),
            "OD",
            optional=True,
        ),
        p.field(
            "OD_DESTINATION",
            tr("Field of the table with the facility"),
            tr("The identifier of the facility."),
            "OD",
            optional=True,
        ),
        p.field(
            "OD_COST",
            tr("Field of the table with the cost"),
            tr("0 or more, in the unit of the cutoff; other rows are left out and counted."),
            "OD",
            optional=True,
        ),
    ]


def _results() -> list[p.Parameter]:
    return [
        p.vector_output(
            "OUTPUT",
            tr("Places with their access"),
            tr("The places of demand with the new field, in units of supply per unit of demand."),
            "any",
        ),
        p.vector_output(
            "SUPPLY_OUTPUT",
            tr("Facilities with their ratio"),
            tr("The facilities with the new field, in units of supply per unit of demand served."),
            "any",
            optional=True,
        ),
    ]


# --- reading and measuring -----------------------------------------------------------------------


def _note_decay(method: str, kind: str) -> None:
    if method == "2sfca" and kind != "binary":
        note(messages.CATCHMENT_IS_BINARY, decay=kind)
    elif method == "e2sfca" and kind == "binary":
        note(messages.CATCHMENT_IS_TWO_STEPS)


def _require_costs(run: Run) -> None:
    """Refuse a run that says nowhere what the ways cost."""
    streets = run.given("STREETS") or run.given("NETWORK")
    if not run.given("OD"):
        if not streets:
            raise TerritoryError(messages.CATCHMENT_WITHOUT_COSTS)
        return
    missing = [name for name in _TABLE_FIELDS if run.field(name) is None]
    if missing:
        raise TerritoryError(messages.COST_TABLE_FIELDS, missing=", ".join(missing))
    if streets:
        note(messages.COST_TABLE_WINS)


def _read_side(
    run: Run, name: str, like: gpd.GeoDataFrame | None, progress: Progress
) -> tuple[gpd.GeoDataFrame, pd.Series]:
    """Return a layer and its amounts; only along streets does it need a place in metres."""
    import pandas as pd

    from smart_territory_plugin.core.vector import numeric

    field, wanted = run.field(f"{name}_FIELD"), [run.field(f"{name}_FIELD")]
    if run.given("OD"):
        layer = run.layer(name, [*wanted, run.field(f"{name}_ID")], progress)
    else:
        layer = run.layer_in_metres(name, wanted, progress, like=like)
    if field is None:
        note(messages.SUPPLY_COUNTS_ONE, layer=run.layer_name(name))
        return layer, pd.Series(1.0, index=layer.index)
    return layer, numeric(layer[field], field, run.layer_name(name))


def _from_table(
    run: Run, demand: gpd.GeoDataFrame, supply: gpd.GeoDataFrame, progress: Progress
) -> _Ways:
    from smart_territory_plugin.core.od_table import Places, read_cost_pairs

    def places(name: str, layer: gpd.GeoDataFrame) -> Places:
        field = str(run.field(f"{name}_ID"))
        return Places(layer[field], run.layer_name(name), field)

    columns = [str(run.field(name)) for name in _TABLE_FIELDS[:3]]
    table = run.layer("OD", columns, progress)
    sides = places("DEMAND", demand), places("SUPPLY", supply)
    return _Ways(*read_cost_pairs(table, columns, sides[0], sides[1], run.layer_name("OD")))


def _along_streets(
    run: Run,
    demand: gpd.GeoDataFrame,
    supply: gpd.GeoDataFrame,
    decay: Decay,
    progress: Progress,
) -> _Ways:
    from smart_territory_plugin.core.network_search import within

    network, costs = read_network(run, progress, like=demand)
    origins = snapped(run, network, demand, run.layer_name("DEMAND"))
    facilities = snapped(run, network, supply, run.layer_name("SUPPLY"))
    pairs = within(network, costs, origins, facilities, decay.reach, progress=progress)
    origin, facility = pairs["origin"].to_numpy(), pairs["facility"].to_numpy()
    return _Ways(origin, facility, pairs["cost"].to_numpy(), origins.found)
