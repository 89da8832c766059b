"""What the rules of traffic stress look at: the tags of each street, and numbers with defaults."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.cycle_sides import PARKING_KEYS, SIDE_TAGS
from smart_territory_plugin.core.log import Progress, silent, warn
from smart_territory_plugin.core.names import plain
from smart_territory_plugin.core.osm_numbers import (
    PORTUGUESE_LIMITS_KMH,
    lane_count,
    metres,
    read_numbers,
    speed_kmh,
)
from smart_territory_plugin.core.osm_tags import lowered, tag_columns, tag_table
from smart_territory_plugin.core.street_access import TAGS
from smart_territory_plugin.core.vector import as_number

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from numpy.typing import NDArray

_SPEED_TAGS = ("maxspeed", "maxspeed:type", "source:maxspeed", "zone:maxspeed", "zone:traffic")
_OWN_TAGS = (
    *("footway", "construction", "service", "motor_vehicle", "width", "est_width"),
    *("lanes", "lanes:forward", "lanes:backward", "lane_markings"),
)
STRESS_TAGS = tuple(dict.fromkeys((*TAGS, *SIDE_TAGS, *_SPEED_TAGS, *_OWN_TAGS)))
STRESS_PREFIXES = ("cycleway", "parking:lane")
"""The published rules look at every tag that begins so."""

TRAFFIC = "adt"
"""The key of the traffic, which is no tag."""
_OUTSIDE = "outside"

_BATCH = 50_000  # streets between two calls of progress
_PUBLISHED_KMH = {"motorway": 100.0, "primary": 80.0, "secondary": 80.0}
_PUBLISHED_OTHER_KMH = 50.0
_NATIONAL_KMH = 40.0  # maxspeed=national, as published
_PUBLISHED_LANES = 2.0

# What municipal layers say in the fields of directions, lanes, parking and markings.
_WORDS = {
    **dict.fromkeys(("yes", "sim", "s", "true", "1"), "yes"),
    **dict.fromkeys(("no", "nao", "n", "false", "0"), "no"),
    **dict.fromkeys(("lane", "faixa", "faixa ciclavel"), "lane"),
    **dict.fromkeys(("track", "pista", "pista ciclavel", "ciclovia"), "track"),
    **dict.fromkeys(("both", "ambos", "ambos os lados"), "both"),
    **dict.fromkeys(("left", "esquerda", "esquerdo", "lado esquerdo"), "left"),
    **dict.fromkeys(("right", "direita", "direito", "lado direito"), "right"),
}
_WORDED = ("oneway", "cycleway", "parking", "lane_markings")


class Streets(NamedTuple):
    """The tags of streets, those that say the same brought together."""

    tags: pd.DataFrame
    """A row for each set of tags: lower-case text as categories, empty where nothing is said."""
    row: NDArray[np.intp]
    """The row of ``tags`` of every street."""

    @property
    def parking_known(self) -> NDArray[np.bool_]:
        """Whether anything is said of parked cars."""
        return (self.tags[[*PARKING_KEYS]] != "").any(axis=1).to_numpy()

    def numbers(self, key: str, reader: Callable[[str], float], layer: str) -> NDArray[np.float64]:
        """Return a tag read as numbers; texts that are none are counted in the log."""
        texts = self.tags[key]
        numbers = read_numbers(texts, reader)
        unread = (texts != "").to_numpy() & np.isnan(numbers)
        if unread.any():
            count = int(np.bincount(self.row, minlength=len(texts))[unread].sum())
            example = texts[unread].iloc[0][:40]
            warn(messages.STRESS_UNREAD, layer=layer, field=key, count=count, example=example)
        return numbers


class Levels(NamedTuple):
    """The level of one direction of each street."""

    level: NDArray[np.int64]
    """1 to 4, 0 where cycling is not permitted."""
    rule: NDArray[np.object_]
    """What gave it."""
    assumed: dict[str, NDArray[np.bool_]]
    """Which inputs were defaults."""


class Assumed(NamedTuple):
    """Numbers with the defaults put in, and where those stand."""

    values: NDArray[np.float64]
    assumed: NDArray[np.bool_]


def columns_needed(columns: Iterable[str], fields: Mapping[str, str]) -> list[str]:
    """Return the columns of a layer in which the tags may stand, to read only those."""
    own = tag_columns(columns, (*STRESS_TAGS, TRAFFIC), STRESS_PREFIXES)
    return list(dict.fromkeys((*own, *fields.values())))


def read_streets(
    streets: pd.DataFrame,
    fields: Mapping[str, str],
    outside: NDArray[np.bool_] | None = None,
    progress: Progress = silent,
) -> Streets:
    """Return the tags of streets.

    Parameters
    ----------
    streets : pandas.DataFrame
        Tags stand in columns of their own or packed in one (``other_tags``).
    fields : mapping
        For a tag, or :data:`TRAFFIC`, the field of the layer that holds it and comes before the
        tag itself.
    outside : numpy.ndarray of bool, optional
        Whether a street lies outside localities.
    progress : callable
        Called with the share read.
    """
    parts: list[pd.DataFrame] = []
    rows: list[NDArray[np.intp]] = []
    first = 0
    for start in range(0, max(len(streets), 1), _BATCH):
        progress(start / max(len(streets), 1))
        batch = slice(start, start + _BATCH)
        tags = _tags(streets.iloc[batch], fields)
        tags[_OUTSIDE] = "" if outside is None else np.where(outside[batch], "yes", "")
        number = _same(tags)
        _, where = np.unique(number, return_index=True)
        parts.append(tags.iloc[where])
        rows.append(first + number)
        first += len(where)
    # The batches of a layer may differ in the keys that begin with a prefix.
    together: pd.DataFrame = pd.concat(parts, ignore_index=True).fillna("")
    # As categories, so that a layer whose streets all differ is compared as fast.
    return Streets(together.astype("category"), np.concatenate(rows))


def _same(tags: pd.DataFrame) -> NDArray[np.intp]:
    """Return a number for each row, from 0 and the same for rows that say the same."""
    telling = [key for key in tags.columns if (tags[key] != "").any()]
    if not telling:
        return np.zeros(len(tags), dtype=np.intp)
    return np.asarray(tags.groupby(telling, sort=False).ngroup(), dtype=np.intp)


def _tags(streets: pd.DataFrame, fields: Mapping[str, str]) -> pd.DataFrame:
    tags = tag_table(streets, (*STRESS_TAGS, TRAFFIC), STRESS_PREFIXES)
    for key, field in fields.items():
        own = tag_table(streets[[field]].set_axis([key], axis=1), (key,))[key]
        if key in _WORDED:
            own = own.map(_word, na_action="ignore")
        tags[key] = own.where(own.notna(), tags[key])
    return lowered(tags)


def _word(text: str) -> str:
    return text if text.startswith("-") else _WORDS.get(plain(text), text)


# --- speed and lanes -----------------------------------------------------------------------------


def published_speed(streets: Streets, layer: str) -> Assumed:
    """Return the speed limits with the defaults of Bike Ottawa (km/h)."""
    limit = streets.numbers("maxspeed", speed_kmh, layer)
    said = streets.tags["maxspeed"]
    default = np.where(said == "national", _NATIONAL_KMH, _PUBLISHED_OTHER_KMH)
    for highway, speed in _PUBLISHED_KMH.items():
        unsaid = (said == "") & (streets.tags["highway"] == highway)
        default = np.where(unsaid, speed, default)
    return _filled(limit, default)


def profile_speed(streets: Streets, inside_kmh: float, outside_kmh: float, layer: str) -> Assumed:
    """Return the speed limits with the Portuguese defaults (km/h)."""
    limit = streets.numbers("maxspeed", speed_kmh, layer)
    for key in _SPEED_TAGS[1:]:  # the words here are many, and few of them name a limit
        limit = np.where(np.isnan(limit), read_numbers(streets.tags[key], speed_kmh), limit)
    outside = (streets.tags[_OUTSIDE] == "yes").to_numpy()
    shared = (streets.tags["highway"] == "living_street").to_numpy()
    default = np.where(outside, outside_kmh, inside_kmh)
    return _filled(limit, np.where(shared, PORTUGUESE_LIMITS_KMH["pt:living_street"], default))


def street_lanes(streets: Streets, layer: str) -> Assumed:
    """Return the lanes of both directions with the default of Bike Ottawa."""
    lanes = streets.numbers("lanes", lane_count, layer)
    return _filled(lanes, np.full(len(lanes), _PUBLISHED_LANES))


def street_width(streets: Streets, layer: str) -> NDArray[np.float64]:
    """Return the width between the kerbs, NaN where it is not known (m)."""
    width = streets.numbers("width", metres, layer)
    estimate = streets.numbers("est_width", metres, layer)
    return np.where(np.isnan(width), estimate, width)


def street_traffic(streets: Streets, layer: str) -> NDArray[np.float64]:
    """Return the vehicles a day, NaN where they are not known."""
    traffic = streets.numbers(TRAFFIC, as_number, layer)
    return np.where(traffic >= 0, traffic, np.nan)


def _filled(values: NDArray[np.float64], default: NDArray[np.float64]) -> Assumed:
    missing = np.isnan(values)
    return Assumed(np.where(missing, default, values), missing)
