"""Which direction of a street gets its cycle lane, track and parking, by sided tags.

Traffic keeps to the right: what lies right of the line drawn serves the direction drawn.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd

from smart_territory_plugin.core.osm_numbers import metres, read_numbers
from smart_territory_plugin.core.street_access import ONEWAY_TAGS, TAGS, Directions, directions

if TYPE_CHECKING:
    from numpy.typing import NDArray

SIDED_KEYS = ("cycleway", "cycleway:both", "cycleway:right", "cycleway:left")
PARKING_KEYS = (
    *("parking", "parking:both", "parking:right", "parking:left"),
    *("parking:lane", "parking:lane:both", "parking:lane:right", "parking:lane:left"),
)
SIDE_TAGS = (
    *SIDED_KEYS,
    *(f"{key}:oneway" for key in SIDED_KEYS),
    *(f"{key}:width" for key in SIDED_KEYS),
    *PARKING_KEYS,
    *(f"{key}:width" for key in PARKING_KEYS[:4]),
    "shoulder:access:bicycle",
)
"""Every tag that this module looks at beside those of the one-way rules."""

_LANES = {"lane", "opposite_lane", "yes", "crossing", "left", "right", "both"}
_TRACKS = {"track", "opposite_track"}
_PARKED = {
    # of parking:lane:<side>, and since 2022 of parking:<side>
    *("yes", "parallel", "diagonal", "perpendicular", "marked"),
    *("lane", "street_side", "on_kerb", "half_on_kerb", "shoulder", "separate"),
}


class Side(NamedTuple):
    """What a cyclist finds in one direction of each street."""

    permitted: NDArray[np.bool_]
    """Whether the one-way rules let him ride in it."""
    track: NDArray[np.bool_]
    """A cycle track beside the carriageway."""
    lane: NDArray[np.bool_]
    """A cycle lane, or a shoulder open to bicycles."""
    shoulder: NDArray[np.bool_]
    """Whether the lane is a shoulder, which has no kerb beside it."""
    parking: NDArray[np.bool_]
    """Cars parked between the lane and the kerb."""
    lane_width_m: NDArray[np.float64]
    """Of the lane with its buffer; NaN where unknown."""
    parking_width_m: NDArray[np.float64]
    """NaN where unknown."""
    contraflow: NDArray[np.bool_]
    """Whether motor traffic comes only from ahead."""


def sides(tags: pd.DataFrame) -> tuple[Side, Side]:
    """Return what lies along and against the direction drawn.

    Parameters
    ----------
    tags : pandas.DataFrame
        Lower-case text, empty where a street has no such tag; the columns of
        :data:`~.street_access.TAGS` and :data:`SIDE_TAGS`.

    Returns
    -------
    tuple of Side
        Forward and backward.

    Notes
    -----
    A facility of the right side serves the direction drawn, one of the left side the other, one
    of a one-way street in which nobody may ride against the traffic the traffic's own. The
    ``opposite_`` values and ``<key>:oneway`` = -1 run against it, ``<key>:oneway`` = no both
    ways; an unsided ``cycleway=lane`` of a one-way street runs with the traffic.
    ``cycleway=opposite`` opens the street and gives no lane.
    """
    traffic, riding = motor_directions(tags), cycling_directions(tags)
    track, lane, shoulder = np.zeros((3, 2, len(tags)), dtype=bool)
    shoulder |= (tags["shoulder:access:bicycle"] == "yes").to_numpy()
    for key in SIDED_KEYS:
        runs = _runs(tags, key, traffic, riding)
        track |= runs & tags[key].isin(_TRACKS).to_numpy()
        lane |= runs & tags[key].isin(_LANES).to_numpy()
        shoulder |= runs & (tags[key] == "shoulder").to_numpy()
    lane, shoulder = (lane | shoulder) & ~track, shoulder & ~lane & ~track
    parking = parking_sides(tags)
    one_way = traffic.forward != traffic.backward
    parking |= one_way & parking.any(axis=0)
    found = []
    for place, (own, other) in enumerate((("right", "left"), ("left", "right"))):
        found.append(
            Side(
                permitted=riding[place],
                track=track[place],
                lane=lane[place],
                shoulder=shoulder[place],
                parking=parking[place],
                lane_width_m=_width(tags, "cycleway", own, other, one_way),
                parking_width_m=_width(tags, "parking", own, other, one_way),
                contraflow=~traffic[place],
            )
        )
    return found[0], found[1]


def motor_directions(tags: pd.DataFrame) -> Directions:
    """Return in which directions the one-way rules let motor traffic drive."""
    return _directions_by(tags, ("oneway", "junction"))


def cycling_directions(tags: pd.DataFrame) -> Directions:
    """Return in which directions the one-way rules let bicycles ride."""
    return _directions_by(tags, ONEWAY_TAGS)


def _directions_by(tags: pd.DataFrame, keys: tuple[str, ...]) -> Directions:
    """Return what the rules of the network say of streets that have only these tags."""
    kept = {key: tags[key] if key in keys else "" for key in TAGS}
    return directions(pd.DataFrame(kept, index=tags.index), "cycle")


def parking_sides(tags: pd.DataFrame) -> NDArray[np.bool_]:
    """Return whether cars park on the right (row 0) and on the left (row 1) of each street."""
    parked = np.zeros((2, len(tags)), dtype=bool)
    for key in PARKING_KEYS:
        said, texts = pd.factorize(tags[key])
        values = [text.partition(";")[0] for text in texts]  # parallel;ticket
        side = key.rpartition(":")[2]
        if side in ("right", "left"):
            parked[int(side == "left")] |= np.isin(values, [*_PARKED])[said]
        else:  # the value may name the side
            parked[0] |= np.isin(values, [*_PARKED, "both", "right"])[said]
            parked[1] |= np.isin(values, [*_PARKED, "both", "left"])[said]
    return parked


def _runs(
    tags: pd.DataFrame, key: str, traffic: Directions, riding: Directions
) -> NDArray[np.bool_]:
    """Return whether the facility that ``key`` names serves each direction, shape (2, streets)."""
    value = tags[key]
    against = value.str.startswith("opposite").to_numpy()
    one_way = traffic.forward != traffic.backward
    with_traffic = np.where(against, ~traffic.forward, traffic.forward)
    side = key.rpartition(":")[2]
    if side == "both":
        forward = backward = np.ones(len(tags), dtype=bool)
    elif side == "cycleway":
        forward = np.where(one_way, with_traffic, ~against & (value != "left").to_numpy())
        backward = np.where(one_way, ~with_traffic, ~against & (value != "right").to_numpy())
    else:
        follows = one_way & (against | ~(riding.forward & riding.backward))
        forward = np.where(follows, with_traffic, side == "right")
        backward = ~forward
    own = tags[f"{key}:oneway"]
    two_way, reverse = (own == "no").to_numpy(), (own == "-1").to_numpy()
    return np.array([(forward | two_way) & ~reverse, backward | two_way | reverse])


def _width(
    tags: pd.DataFrame, key: str, own: str, other: str, one_way: NDArray[np.bool_]
) -> NDArray[np.float64]:
    """Return the width of the facility on a side; on one-way streets that of any side (m)."""
    found = np.full(len(tags), np.nan)
    for side in (f":{own}", ":both", "", f":{other}"):
        missing = np.isnan(found) & (one_way | (side != f":{other}"))
        found = np.where(missing, read_numbers(tags[f"{key}{side}:width"], metres), found)
    return found
