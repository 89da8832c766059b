"""People in season: those who live in a place, and those who come on top."""

from __future__ import annotations

import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.log import note, warn


def people_in_season(
    people: pd.Series, area_of: pd.Series, in_season: pd.Series, otherwise: float, title: str
) -> pd.Series:
    """Return the people of each place in season, from what areas hold then.

    Parameters
    ----------
    people : pandas.Series
        Residents of each place; NaN is nobody.
    area_of : pandas.Series
        The label of each place's area (same index), None where it lies in none.
    in_season : pandas.Series
        People in each area in season, residents and visitors together; NaN where unknown.
    otherwise : float
        What comes on top of the residents, as a share, where no area tells.
    title : str
        The areas' layer, for the log.

    Returns
    -------
    pandas.Series
        ``p · S_a / Σ_a p`` for a place with p residents in an area with S people in season,
        ``p · (1 + otherwise)`` where its area does not tell. People of an area without residents
        have no place to stand on; they are counted in the log.
    """
    lived = people.fillna(0.0).astype("float64")
    residents = lived.groupby(area_of).sum().reindex(in_season.index).fillna(0.0)
    empty = (residents <= 0) & (in_season > 0)
    if empty.any():
        warn(
            messages.SEASON_WITHOUT_RESIDENTS,
            layer=title,
            areas=int(empty.sum()),
            count=float(in_season[empty].sum()),
        )
    factor = in_season / residents.where(residents > 0)
    told = area_of.map(factor).astype("float64")
    untold = float(lived[told.isna()].sum())
    if untold > 0:
        warn(messages.SEASON_UNKNOWN, layer=title, count=untold, share=100 * otherwise)
    result = lived * told.fillna(1 + otherwise)
    note(
        messages.SEASON_TOTAL,
        residents=float(lived.sum()),
        season=float(result.sum()),
    )
    return result
