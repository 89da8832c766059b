"""The streets of every algorithm that goes along them: parameters, network and costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, note, silent, warn
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd
    from numpy.typing import NDArray

    from smart_territory_plugin.core.network import Costs, Network
    from smart_territory_plugin.core.network_snap import Snapped

DISTANCE, WALK, CYCLE, FIELD = range(4)
"""The options of COST."""

TAG_FIELDS = {
    "HIGHWAY_FIELD": "highway",
    "ONEWAY_FIELD": "oneway",
    "LEVEL_FIELD": "layer",
    "BRIDGE_FIELD": "bridge",
    "TUNNEL_FIELD": "tunnel",
}
"""The parameters by which a municipal layer names its own fields, and the tag each stands for."""

TIME_FIELDS = ("time_fwd_s", "time_bwd_s", "time_model")
STRESS_FIELDS = ("lts", "lts_fwd", "lts_bwd")
SLOPE_FIELDS = ("rise_m", "fall_m", "slope_mean_pct", "slope_max_pct")

_FAR_M = 10_000.0
_TIME_MODELS = {WALK: "walk", CYCLE: "cycle"}
_MODELS = {WALK: "walk_tobler", CYCLE: "cycle_felix"}


def network_parameters() -> list[p.Parameter]:
    """Return the parameters of streets or a network, and of what going along them costs."""
    return [*line_parameters(), *_costs(), *_connecting()]


def network_parameters_in_minutes() -> list[p.Parameter]:
    """Return the parameters of :func:`network_parameters` with walking time as the default cost."""
    parameters = network_parameters()
    for parameter in parameters:
        if parameter.name() == "COST":
            parameter.setDefaultValue(WALK)
    return parameters


def street_parameters(needed: bool = True) -> list[p.Parameter]:
    """Return the parameters of streets or a network where only the distance counts."""
    return [*line_parameters(needed), *_connecting()]


def line_parameters(needed: bool = True) -> list[p.Parameter]:
    """Return the two inputs that streets come in: raw, or built before.

    Where they are not ``needed``, straight lines serve.
    """
    lines = tr("Lines, such as OpenStreetMap's roads. Needed, unless a network is given.")
    if not needed:
        lines = tr("Lines to go along, such as OpenStreetMap's roads. Empty: straight lines.")
    return [
        p.lines(
            "STREETS",
            tr("Streets"),
            lines,
            optional=True,
        ),
        p.lines(
            "NETWORK",
            tr("Network"),
            tr(
                "What Build network or Travel time wrote, in place of the streets: it is built"
                " once and serves many runs."
            ),
            optional=True,
        ),
    ]


def _costs() -> list[p.Parameter]:
    return [
        p.choice(
            "COST",
            tr("Cost"),
            tr(
                "What the way costs: distance in metres, walking or cycling time in minutes, or a"
                " field of the streets or the network in its own unit. Times are those of the"
                " network where Travel time wrote them; else they are worked out from the terrain"
                " model; without one they are those of flat ground."
            ),
            [tr("Distance (m)"), tr("Walking time (min)"), tr("Cycling time (min)"), tr("Field")],
        ),
        p.field(
            "COST_FIELD",
            tr("Field with the cost"),
            tr("Of the whole line, in the direction drawn; needed where the cost is a field."),
            "NETWORK",
            optional=True,
        ),
        p.advanced(
            p.field(
                "COST_BACK_FIELD",
                tr("Field with the cost against the direction drawn"),
                tr("Empty: the same in both directions."),
                "NETWORK",
                optional=True,
            )
        ),
        p.raster(
            "DEM",
            tr("Terrain model"),
            tr("Heights in metres, for walking and cycling times that know slopes."),
            optional=True,
        ),
    ]


def _connecting() -> list[p.Parameter]:
    return [
        p.number(
            "MAX_SNAP",
            tr("Longest distance to the street (m)"),
            tr(
                "Places farther from any street are not connected; how many is in the log. This"
                " distance is no part of the cost."
            ),
            100.0,
            minimum=0,
            maximum=10_000,
        ),
        *noding_parameters(),
        p.metric_crs(),
    ]


def noding_parameters() -> list[p.Parameter]:
    """Return how raw streets become a network; a network that is given was built before."""
    return [
        p.advanced(
            p.flag(
                "NODE_CROSSINGS",
                tr("Connect streets where they cross"),
                tr(
                    "Yes: streets drawn across one another, and ends on the middle of another"
                    " street, connect, except with bridges, tunnels and other levels. No: only"
                    " ends and shared vertices connect."
                ),
            )
        ),
        p.advanced(
            p.number(
                "TOLERANCE",
                tr("Tolerance (m)"),
                tr("Ends of streets this close are one junction."),
                0.1,
                minimum=0,
                maximum=10,
            )
        ),
    ]


def towards_parameter() -> p.Parameter:
    """Return the direction of the ways."""
    return p.advanced(
        p.choice(
            "DIRECTION",
            tr("Direction of the ways"),
            tr("It matters with slopes and one-way streets."),
            [tr("To the facility"), tr("From the facility")],
        )
    )


def leads_to_facility(run: Run) -> bool:
    """Tell whether the ways lead to the facility, not from it."""
    return run.choice("DIRECTION") == 0


# --- reading -------------------------------------------------------------------------------------


def read_network(
    run: Run,
    progress: Progress = silent,
    like: gpd.GeoDataFrame | None = None,
    mode: str | None = None,
    also: str | None = None,
) -> tuple[Network, Costs]:
    """Return the network and what its edges cost.

    Parameters
    ----------
    run : Run
        Of an algorithm that declares :func:`network_parameters` or :func:`street_parameters`.
    progress : callable
        Called with the share read.
    like : geopandas.GeoDataFrame, optional
        A layer whose CRS the network gets; by default the metric CRS of its place.
    mode : str, optional
        ``walk`` or ``cycle``: who uses raw streets; by default what COST says.
    also : str, optional
        One more field of the streets to keep in the network's table.

    Raises
    ------
    TerritoryError
        ``NO_STREETS`` where neither was given, and what building and reading may raise.
    """
    network = read_edges(run, progress, like, mode or _mode(run), also)
    return network, _read_costs(run, network, progress)


def read_edges(
    run: Run,
    progress: Progress,
    like: gpd.GeoDataFrame | None,
    mode: str,
    also: str | None = None,
) -> Network:
    """Return the network alone: the one given, or one built from the streets."""
    from smart_territory_plugin.core.network_build import (
        build_network,
        is_network,
        network_from_edges,
        report_network,
    )

    name = street_input(run)
    if name == "NETWORK" and run.given("STREETS"):
        note(messages.STREETS_AND_NETWORK)
    fields = _columns(run, name)
    if also is not None and also not in fields:
        fields.append(also)
    frame = run.layer_in_metres(name, fields, progress, like=like)
    label = run.layer_name(name)
    if name == "NETWORK" or is_network(frame.columns):
        return network_from_edges(frame, label)
    network = build_network(
        frame,
        label,
        mode=mode,
        tolerance_m=run.number("TOLERANCE"),
        node_crossings=run.flag("NODE_CROSSINGS"),
        progress=progress,
    )
    report_network(network, label)
    return network


def _columns(run: Run, name: str) -> list[str]:
    """Return the fields of the streets that somebody may ask for; a layer may have many more."""
    from smart_territory_plugin.core.network_build import EDGE_FIELDS
    from smart_territory_plugin.core.osm_tags import tag_columns
    from smart_territory_plugin.core.street_access import TAGS

    names = run.source(name).fields().names()
    wanted = {*EDGE_FIELDS, *TIME_FIELDS, *STRESS_FIELDS, *SLOPE_FIELDS}
    wanted |= {str(field) for field in map(run.field, ("COST_FIELD", "COST_BACK_FIELD")) if field}
    tagged = tag_columns(names, TAGS)
    return [field for field in names if field.lower() in wanted or field in {*wanted, *tagged}]


def street_input(run: Run) -> str:
    """Return which of the two inputs holds the streets.

    Raises
    ------
    TerritoryError
        ``NO_STREETS`` where neither was given.
    """
    if run.given("NETWORK"):
        return "NETWORK"
    if run.given("STREETS"):
        return "STREETS"
    raise TerritoryError(messages.NO_STREETS)


def cost_of(run: Run) -> int:
    """Return the chosen COST, the distance where the algorithm has no such parameter."""
    if run.algorithm.parameterDefinition("COST") is None:
        return DISTANCE
    return run.choice("COST")


def _mode(run: Run) -> str:
    return "cycle" if cost_of(run) == CYCLE else "walk"


def _read_costs(run: Run, network: Network, progress: Progress) -> Costs:
    cost = cost_of(run)
    if cost == FIELD:
        return _field_costs(run, network)
    if cost in _TIME_MODELS:
        return _time_costs(run, network, cost, progress)
    return network.length_costs()


def _field_costs(run: Run, network: Network) -> Costs:
    from smart_territory_plugin.core.vector import numeric

    forward, backward = run.field("COST_FIELD"), run.field("COST_BACK_FIELD")
    if forward is None:
        raise TerritoryError(messages.COST_FIELD_MISSING)
    label = run.layer_name(street_input(run))
    numbers = []
    for name in (forward, backward or forward):
        if name not in network.table.columns:
            raise TerritoryError(
                messages.FIELD_MISSING,
                layer=label,
                field=name,
                fields=", ".join(map(str, network.table.columns)),
            )
        values = numeric(network.table[name], name, label).to_numpy()
        gaps = int((values != values).sum())  # noqa: PLR0124 - NaN
        if gaps:
            warn(messages.COST_FIELD_GAPS, layer=label, count=gaps, total=len(values), field=name)
        numbers.append(values * _share_of_street(network))
    return network.costs(*numbers)


def in_minutes(run: Run, network: Network, costs: Costs) -> Costs:
    """Return costs that :func:`read_network` read as minutes, whatever COST is."""
    from smart_territory_plugin.core.speeds import flat_kmh

    if cost_of(run) == DISTANCE:
        speed = flat_kmh("walk_tobler")
        note(messages.PROXIMITY_BY_DISTANCE, speed=speed)
        return network.costs(*(metres / (speed * 1000 / 60) for metres in costs))
    if cost_of(run) == FIELD:
        note(messages.PROXIMITY_BY_FIELD)
    return costs


def _share_of_street(network: Network) -> NDArray:
    """Return what part of its street each edge is: a cost of the whole line is split with it."""
    import pandas as pd

    length = pd.Series(network.length_m)
    return (length / length.groupby(network.street).transform("sum")).to_numpy()


def _time_costs(run: Run, network: Network, cost: int, progress: Progress) -> Costs:
    import pandas as pd

    from smart_territory_plugin.core.osm_tags import is_bridge_or_tunnel
    from smart_territory_plugin.core.slope import surroundings
    from smart_territory_plugin.core.travel_time import travel_times
    from smart_territory_plugin.core.vector import numeric

    table, label = network.table, run.layer_name(street_input(run))
    told = [
        str(text) for text in table.get("time_model", pd.Series(dtype=object)).dropna().unique()
    ]
    if len(told) == 1 and told[0].startswith(_TIME_MODELS[cost]):
        note(messages.TIMES_FROM_FIELDS, layer=label, model=told[0])
        seconds = [numeric(table[name], name, label) for name in ("time_fwd_s", "time_bwd_s")]
        return network.costs(*(values.to_numpy() / 60 for values in seconds))
    edges = network.frame
    dem = run.raster("DEM", around=surroundings(edges)) if run.given("DEM") else None
    times = travel_times(
        edges,
        _MODELS[cost],
        dem=dem,
        off_ground=is_bridge_or_tunnel(edges) if dem is not None else None,
        progress=progress,
    )
    return network.costs(times["time_fwd_s"] / 60, times["time_bwd_s"] / 60)


# --- places on the network -----------------------------------------------------------------------


def snapped(run: Run, network: Network, places: gpd.GeoDataFrame, label: str) -> Snapped:
    """Return where places lie on the network, at most MAX_SNAP from a street.

    Parameters
    ----------
    run : Run
        Of an algorithm with :func:`network_parameters` or :func:`street_parameters`.
    network : Network
        The network.
    places : geopandas.GeoDataFrame
        In the network's CRS.
    label : str
        What the user calls the layer.

    Raises
    ------
    TerritoryError
        ``PLACES_FAR`` where the layer lies in another part of the world; ``NOTHING_SNAPPED``
        where not one place is near a street.
    """
    import numpy as np

    from smart_territory_plugin.core.network_snap import report_unsnapped, snap

    shapes = np.asarray(places.geometry.array, dtype=object)
    limit = run.number("MAX_SNAP")
    found = snap(network, shapes, limit)
    if not found.found.any() and len(shapes):
        west, south, east, north = places.total_bounds
        (left, bottom), (right, top) = network.node_xy.min(axis=0), network.node_xy.max(axis=0)
        gap = max(left - east, west - right, bottom - north, south - top)
        if gap > _FAR_M:
            raise TerritoryError(messages.PLACES_FAR, layer=label, distance=float(gap) / 1000)
        raise TerritoryError(messages.NOTHING_SNAPPED, layer=label, limit=limit)
    report_unsnapped(found, label, limit)
    return found


def facility_names(run: Run, facilities: gpd.GeoDataFrame) -> pd.Series:
    """Return what names each facility: its FACILITY_ID as text, else the feature id."""
    import pandas as pd

    field = run.field("FACILITY_ID")
    names = facilities.index if field is None else facilities[field]
    texts = pd.Series(names).reset_index(drop=True)
    return texts.map(str, na_action="ignore")
