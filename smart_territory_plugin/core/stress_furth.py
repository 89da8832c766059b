"""Level of traffic stress by Furth's tables: traffic, lanes, speed and widths."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.cycle_sides import Side, motor_directions, parking_sides
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.osm_numbers import KMH_A_MPH, M_A_FOOT, lane_count
from smart_territory_plugin.core.stress_inputs import (
    Assumed,
    Levels,
    Streets,
    street_traffic,
    street_width,
)
from smart_territory_plugin.core.tables import read_table
from smart_territory_plugin.paths import resource

if TYPE_CHECKING:
    from numpy.typing import NDArray

KINDS = {
    "mixed": ("no_centre_line", "one_lane", "narrow_one_way", "two_lanes", "three_lanes"),
    "lane": ("one_lane", "two_lanes", "three_lanes"),
    "lane_parking": ("one_lane", "one_way_multilane", "two_way_two_lanes", "other_multilane"),
}
"""The tables (what the cyclist rides in) and the kinds of street of each."""

_SPEEDS_MPH = (23.5, 28.5, 33.5, 38.5, 43.5, 48.5)
_COLUMNS = (*(f"to_{speed}_mph" for speed in _SPEEDS_MPH), "faster")
_NARROW_FT = (15.0, 22.0, 30.0)  # one-way street without, with one and with two rows of parked cars
_NO_KERB_FT = 0.5  # how much narrower than beside a kerb a lane may be on a shoulder
_NO_LEVEL = 9  # above every level


@dataclass(frozen=True)
class FurthTables:
    """The tables, read."""

    starts: dict[tuple[str, str], NDArray[np.float64]]
    """Where each row of a table and kind begins, rising."""
    levels: dict[tuple[str, str], NDArray[np.int64]]
    """Its levels by speed, shape (rows, 7)."""
    assumptions: pd.DataFrame
    """By highway class: ``adt``, ``centre_line``, ``lane_width_m``, ``parking_width_m``."""

    def look_up(
        self,
        table: str,
        kind: NDArray[np.object_],
        measure: NDArray[np.float64],
        speed_kmh: NDArray[np.float64],
        slack: NDArray[np.float64] | float = 0.0,
    ) -> tuple[NDArray[np.int64], NDArray[np.object_]]:
        """Return the level and the name of the row.

        Parameters
        ----------
        table : str
            A key of :data:`KINDS`.
        kind : numpy.ndarray of str
            The kind of each street.
        measure : numpy.ndarray of float
            Vehicles a day or width (ft).
        speed_kmh : numpy.ndarray of float
            The speed.
        slack : numpy.ndarray of float, optional
            By how much the measure may miss the first row; else the level is 9 and the name
            empty.
        """
        level = np.full(len(kind), _NO_LEVEL)
        rule = np.full(len(kind), "", dtype=object)
        column = np.searchsorted(_SPEEDS_MPH, speed_kmh / KMH_A_MPH, side="left")
        measure = np.round(measure, 6)  # so that 1.8288 m is 6 ft in floating point too
        for name in KINDS[table]:
            starts, levels = self.starts[table, name], self.levels[table, name]
            band = np.searchsorted(starts, measure, side="right") - 1
            here = (kind == name) & (measure + slack >= starts[0])
            band = np.maximum(band[here], 0)
            level[here] = levels[band, column[here]]
            names = np.array([f"{table}_{name}_{start:g}" for start in starts], dtype=object)
            rule[here] = names[band]
        return level, rule


def read_furth_tables(levels: Path | None = None, assumptions: Path | None = None) -> FurthTables:
    """Return the plugin's tables, or a user's copies.

    Raises
    ------
    TerritoryError
        As :func:`~.tables.read_table`; ``STRESS_TABLE_KIND`` where a kind of street has no row,
        ``STRESS_TABLE_LEVEL`` where a level is none of 1 to 4, ``STRESS_ASSUMPTION`` where the
        assumptions have a gap.
    """
    path = levels or resource("tables", "lts_furth.csv")
    columns = ("facility", "street", "from", *_COLUMNS)
    rows = read_table(path, columns, columns[2:]).rows.sort_values("from", kind="stable")
    wrong = ~rows[[*_COLUMNS]].isin([1, 2, 3, 4]).all(axis=1) | rows["from"].isna()
    if wrong.any():
        row = rows[wrong].iloc[0]
        raise TerritoryError(
            messages.STRESS_TABLE_LEVEL,
            table=path.name,
            facility=row["facility"],
            street=row["street"],
        )
    starts, found = {}, {}
    for table, kinds in KINDS.items():
        for kind in kinds:
            own = rows[(rows["facility"] == table) & (rows["street"] == kind)]
            if own.empty:
                raise TerritoryError(
                    messages.STRESS_TABLE_KIND, table=path.name, facility=table, street=kind
                )
            starts[table, kind] = own["from"].to_numpy()
            found[table, kind] = own[[*_COLUMNS]].to_numpy(dtype=np.int64)
    return FurthTables(starts, found, _read_assumptions(assumptions))


def _read_assumptions(path: Path | None) -> pd.DataFrame:
    path = path or resource("tables", "lts_assumptions.csv")
    numbers = ("adt", "lane_width_m", "parking_width_m")
    table = read_table(path, ("highway", "centre_line", *numbers), numbers).rows
    known = table.drop_duplicates("highway", keep="last").set_index("highway")
    if (
        known.isna().any(axis=None)
        or (known[[*numbers]] < 0).any(axis=None)
        or "*" not in known.index
    ):
        raise TerritoryError(messages.STRESS_ASSUMPTION, table=path.name)
    known.index = known.index.str.lower()
    return known.assign(centre_line=known["centre_line"].str.lower().isin(["yes", "sim", "1"]))


# --- the street ----------------------------------------------------------------------------------


class Road(NamedTuple):
    """What the tables look at beside what lies on each side; one entry a street."""

    speed_kmh: Assumed
    adt: Assumed
    centre_line: Assumed
    lanes: tuple[NDArray[np.float64], NDArray[np.float64]]
    """Along and against the direction drawn."""
    lanes_assumed: NDArray[np.bool_]
    one_way: NDArray[np.bool_]
    narrow: Assumed
    """One-way streets too narrow to pass a bicycle beside parked cars."""
    parking_known: NDArray[np.bool_]
    """Whether the street says anything of parked cars."""
    lane_width_m: NDArray[np.float64]
    """To assume where a side has none."""
    parking_width_m: NDArray[np.float64]


def road(streets: Streets, speed_kmh: Assumed, tables: FurthTables, layer: str) -> Road:
    """Return what the tables look at, with what is assumed put in.

    Parameters
    ----------
    streets : Streets
        The tags.
    speed_kmh : Assumed
        The prevailing speed, else the limit (km/h).
    tables : FurthTables
        Whose assumptions count.
    layer : str
        The layer's name, for the log.
    """
    tags = streets.tags
    place = {name: number for number, name in enumerate(tables.assumptions.index)}
    rows = [place.get(highway, place["*"]) for highway in tags["highway"]]
    known = tables.assumptions.iloc[rows]
    traffic = motor_directions(tags)
    one_way = traffic.forward != traffic.backward
    lanes, lanes_assumed, single = _lanes(streets, one_way, layer)
    said = tags["lane_markings"]
    markings = np.select([said == "yes", said == "no"], [1.0, 0.0], np.nan)
    markings = np.where(np.isnan(markings) & single, 0.0, markings)
    width_ft = street_width(streets, layer) / M_A_FOOT
    rows_parked = parking_sides(tags).sum(axis=0)
    narrow = ~(np.round(width_ft, 6) >= np.take(_NARROW_FT, rows_parked))  # unknown is narrow
    return Road(
        speed_kmh=speed_kmh,
        adt=_or(street_traffic(streets, layer), known["adt"]),
        centre_line=_or(markings, known["centre_line"]),
        lanes=lanes,
        lanes_assumed=lanes_assumed,
        one_way=one_way,
        narrow=Assumed(narrow, np.isnan(width_ft)),
        parking_known=streets.parking_known,
        lane_width_m=known["lane_width_m"].to_numpy(dtype=np.float64),
        parking_width_m=known["parking_width_m"].to_numpy(dtype=np.float64),
    )


def _lanes(
    streets: Streets, one_way: NDArray[np.bool_], layer: str
) -> tuple[tuple[NDArray[np.float64], NDArray[np.float64]], NDArray[np.bool_], NDArray[np.bool_]]:
    """Return the lanes of each direction, where one was assumed, and where one serves both.

    On a one-way street both are those of the traffic; of an odd number each direction counts
    the larger half.
    """
    total = streets.numbers("lanes", lane_count, layer)
    forward = streets.numbers("lanes:forward", lane_count, layer)
    backward = streets.numbers("lanes:backward", lane_count, layer)
    unknown = np.isnan(total) & np.isnan(forward) & np.isnan(backward)
    alone = np.where(np.isnan(total), np.fmax(forward, backward), total)
    half = np.ceil(total / 2)
    found = []
    for own, other in ((forward, backward), (backward, forward)):
        rest = np.where(total > other, total - other, half)
        lanes = np.where(np.isnan(own), np.where(np.isnan(other), half, rest), own)
        lanes = np.where(one_way, alone, lanes)
        found.append(np.where(np.isnan(lanes), 1.0, lanes))
    return (found[0], found[1]), unknown, (total == 1) & ~one_way


def _or(values: NDArray[np.float64], default: pd.Series) -> Assumed:
    missing = np.isnan(values)
    return Assumed(np.where(missing, default.to_numpy(dtype=np.float64), values), missing)


# --- one direction -------------------------------------------------------------------------------


def furth_levels(street: Road, side: Side, place: int, tables: FurthTables) -> Levels:
    """Return the level of one direction.

    Parameters
    ----------
    street : Road
        What the tables look at.
    side : Side
        What lies in this direction.
    place : int
        0 for the direction drawn, 1 for the other.
    tables : FurthTables
        The tables.

    Returns
    -------
    Levels
        1 to 4; the row of a lane's table where it gives no more than that of mixed traffic.

    Notes
    -----
    A lane counts from 4 ft beside a kerb and 3.5 ft on a shoulder, beside parked cars from 12 ft
    of lane and parking together; the level of mixed traffic holds where it is lower. P. G. Furth,
    LTS Tables v2.2 (2022).
    """
    lanes, speed = street.lanes[place], street.speed_kmh.values
    mixed_kind = _mixed_kind(street, lanes)
    level, rule = tables.look_up("mixed", mixed_kind, street.adt.values, speed, np.inf)
    width = np.where(np.isnan(side.lane_width_m), street.lane_width_m, side.lane_width_m)
    parked = np.where(np.isnan(side.parking_width_m), street.parking_width_m, side.parking_width_m)
    no_kerb = np.where(side.shoulder, _NO_KERB_FT, 0.0)
    for table, here, beside, slack in (
        ("lane", side.lane & ~side.parking, 0.0, no_kerb),
        ("lane_parking", side.lane & side.parking, parked, 0.0),
    ):
        kind = _lane_kind(table, street, side, lanes)
        own, name = tables.look_up(table, kind, (width + beside) / M_A_FOOT, speed, slack)
        better = here & (own <= level)
        level, rule = np.where(better, own, level), np.where(better, name, rule)
    single = lanes < 2
    assumed = {
        "speed": street.speed_kmh.assumed,
        "adt": street.adt.assumed & (mixed_kind != "three_lanes"),
        "lanes": street.lanes_assumed,
        "centre_line": street.centre_line.assumed & ~street.one_way & single,
        "width": street.narrow.assumed & street.one_way & single,
        "parking": side.lane & ~street.parking_known,
        "lane_width": side.lane & np.isnan(side.lane_width_m),
        "parking_width": side.lane & side.parking & np.isnan(side.parking_width_m),
    }
    return Levels(level, rule, assumed)


def _mixed_kind(street: Road, lanes: NDArray[np.float64]) -> NDArray[np.object_]:
    marked = street.centre_line.values.astype(bool)
    return _chosen(
        ("three_lanes", lanes >= 3),
        ("two_lanes", lanes >= 2),
        ("narrow_one_way", street.one_way & street.narrow.values.astype(bool)),
        ("no_centre_line", ~street.one_way & ~marked),
        ("one_lane", lanes > 0),
    )


def _lane_kind(
    table: str, street: Road, side: Side, lanes: NDArray[np.float64]
) -> NDArray[np.object_]:
    one = side.contraflow | (lanes < 2)
    if table == "lane":
        return _chosen(("one_lane", one), ("two_lanes", lanes < 3), ("three_lanes", lanes >= 3))
    return _chosen(
        ("one_lane", one),
        ("one_way_multilane", street.one_way),
        ("two_way_two_lanes", lanes < 3),
        ("other_multilane", lanes >= 3),
    )


def _chosen(*kinds: tuple[str, NDArray[np.bool_]]) -> NDArray[np.object_]:
    """Return the name of the first kind that holds."""
    names = np.array([name for name, _ in kinds], dtype=object)
    return names[np.argmax(np.array([holds for _, holds in kinds]), axis=0)]
