"""Who may use a street, and in which direction, by its OpenStreetMap tags."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd

from smart_territory_plugin.core.osm_tags import lowered, tag_table

if TYPE_CHECKING:
    from numpy.typing import NDArray

MODES = ("walk", "cycle", "wheelchair")

LEVEL_TAGS = ("layer", "bridge", "tunnel")
ACCESS_TAGS = ("highway", "access", "foot", "bicycle", "wheelchair", "motorroad")
ONEWAY_TAGS = (
    "oneway",
    "oneway:bicycle",
    "junction",
    "cycleway",
    "cycleway:left",
    "cycleway:right",
    "cycleway:both",
    "cycleway:left:oneway",
    "cycleway:right:oneway",
    "bicycle:backward",
)
TAGS = (*ACCESS_TAGS, *ONEWAY_TAGS, *LEVEL_TAGS)
"""Every tag that the making of a network looks at."""

_YES = {"yes", "designated", "permissive", "official", "destination", "customers", "true", "1"}
_NO = {
    "no",
    "private",
    "use_sidepath",
    "dismount",
    "military",
    "agricultural",
    "forestry",
    "delivery",
    "false",
}
_NOT_THERE = {"construction", "proposed", "abandoned", "razed", "platform", "raceway", "corridor"}
_MOTOR_ONLY = {"motorway", "motorway_link", "busway", "bus_guideway"}
_FOOT_ONLY = {"footway", "pedestrian", "steps", "bridleway", "elevator"}
_ONEWAY = {"yes", "true", "1", "reversible"}
_AGAINST = {"-1", "reverse"}
# How municipal layers, navigation data (FT, TF) and Geofabrik's shapefiles (F, T) say it.
_FORWARD_WORDS = {"sim", "s", "ft", "f"}
_BACKWARD_WORDS = {"tf", "t"}


class Directions(NamedTuple):
    """Whether each street may be used along and against the direction drawn."""

    forward: NDArray[np.bool_]
    backward: NDArray[np.bool_]


def street_tags(
    frame: pd.DataFrame, fields: Mapping[str, str | None] | None = None
) -> pd.DataFrame:
    """Return the tags of :data:`TAGS` as columns of lower-case text.

    Parameters
    ----------
    frame : pandas.DataFrame
        Streets; a tag stands in a column of its own or packed in one (``other_tags``).
    fields : mapping, optional
        For a tag, the layer's own field that holds it (a municipal layer's ``SENTIDO`` for
        ``oneway``); None where there is none.

    Returns
    -------
    pandas.DataFrame
        Object columns with the index of ``frame``; empty text where a street has no such tag.
    """
    tags = tag_table(frame, TAGS)
    for tag, name in (fields or {}).items():
        if name:
            whole = [_whole(value) for value in frame[name].array]
            tags[tag] = pd.Series(whole, index=frame.index, dtype="object")
    return lowered(tags)


def _whole(value: object) -> object:
    """Return 1.0 as 1: a number column with gaps holds decimals."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def directions(tags: pd.DataFrame, mode: str) -> Directions:
    """Return who may use the streets in which direction.

    Parameters
    ----------
    tags : pandas.DataFrame
        From :func:`street_tags`.
    mode : str
        One of :data:`MODES`.

    Returns
    -------
    Directions
        Streets without tags are open both ways. Walking and wheelchairs know no one-way street.
        Cyclists may ride against one where a tag says so: ``oneway:bicycle=no``, an
        ``opposite`` cycleway, a cycleway on one side that runs against the street or both ways.

    Notes
    -----
    Tags: OpenStreetMap's wiki. Motorways and motor roads are closed to all three; pavements,
    stairs and pedestrian streets to bicycles unless ``bicycle`` opens them (riding there
    breaches the Código da Estrada); stairs to wheelchairs.
    """
    if (tags == "").all(axis=None):
        return Directions(np.ones(len(tags), dtype=bool), np.ones(len(tags), dtype=bool))
    open_to = _open(tags, mode)
    forward, backward = open_to.copy(), open_to.copy()
    if mode == "cycle":
        oneway = tags["oneway"]
        riders = tags["oneway:bicycle"].isin(_ONEWAY)
        roundabout = tags["junction"].isin({"roundabout", "circular"}) & (oneway == "")
        along = (oneway.isin(_ONEWAY | _FORWARD_WORDS) | roundabout | riders).to_numpy()
        against = oneway.isin(_AGAINST | _BACKWARD_WORDS).to_numpy()
        contraflow = _contraflow(tags)
        backward &= ~along | contraflow
        forward &= ~against | contraflow
    return Directions(forward, backward)


def _open(tags: pd.DataFrame, mode: str) -> NDArray[np.bool_]:
    highway, access = tags["highway"], tags["access"]
    own = tags["bicycle"] if mode == "cycle" else tags["foot"]
    allowed = own.isin(_YES)
    closed = highway.isin(_NOT_THERE) | own.isin(_NO)
    closed |= (highway.isin(_MOTOR_ONLY) | tags["motorroad"].eq("yes")) & ~allowed
    closed |= access.isin(_NO) & ~allowed
    if mode == "cycle":
        closed |= highway.isin(_FOOT_ONLY) & ~allowed
    if mode == "wheelchair":
        rolls = tags["wheelchair"].isin(_YES)
        closed |= (highway.eq("steps") & ~rolls) | tags["wheelchair"].eq("no")
    return ~closed.to_numpy(dtype=bool)


def _contraflow(tags: pd.DataFrame) -> NDArray[np.bool_]:
    """Say where bicycles may ride against a one-way street."""
    allowed = tags["oneway:bicycle"].isin({"no", "false", "0"}) | tags["bicycle:backward"].eq("yes")
    for side in ("cycleway", "cycleway:left", "cycleway:right", "cycleway:both"):
        allowed |= tags[side].str.startswith("opposite")
    for side in ("cycleway:left", "cycleway:right"):
        allowed |= tags[f"{side}:oneway"].isin({"-1", "no"}) & ~tags[side].isin({"", "no", "none"})
    return allowed.to_numpy(dtype=bool)


def levels(tags: pd.DataFrame) -> NDArray[np.object_]:
    """Return at which level each street runs: only streets of one level meet where they cross.

    Returns
    -------
    numpy.ndarray of str
        Equal for streets whose ``layer``, ``bridge`` and ``tunnel`` say the same.
    """
    bridge = ~tags["bridge"].isin({"", "no", "false", "0"})
    tunnel = ~tags["tunnel"].isin({"", "no", "false", "0"})
    layer = tags["layer"].replace({"": "0", "+1": "1"})
    kind = np.where(bridge, "b", np.where(tunnel, "t", "g"))
    return (layer.astype(str) + kind).to_numpy(dtype=object)
