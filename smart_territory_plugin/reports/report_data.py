"""What every report is made of, whether the profile has just run or its table is read again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from smart_territory_plugin.core.catalogue import Indicator, catalogue
from smart_territory_plugin.core.report_values import people_of_zones, zone_rows
from smart_territory_plugin.core.values import MUNICIPALITY
from smart_territory_plugin.paths import version
from smart_territory_plugin.reports.words import word

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from smart_territory_plugin.core.rule_effect import Rule
    from smart_territory_plugin.core.territory import Territory

_NO_DISTRICT = "99"
PEOPLE = ("people", "elderly", "children")
"""The columns of :attr:`ReportData.people`."""


@dataclass(frozen=True)
class DataSource:
    """A layer behind the indicators, as the territory file states it."""

    role: str
    citation: str
    licence: str
    date: str


@dataclass(frozen=True)
class ReportData:
    """What a report is made of.

    Parameters
    ----------
    name, code : str
        The municipality's; the name is empty where nobody said it.
    year : int or None
        The year the indicators stand for.
    fictitious : bool
        True prints what that means at the top.
    values : pandas.DataFrame
        VALUES, one row a zone and indicator, only indicators of the catalogue.
    zone_names : mapping of str to str
        From zone code to name.
    version, created, run_id : str
        The plugin's version, the UTC time and the run that made the values.
    zones : geopandas.GeoDataFrame or None
        ``zone_code`` and ``geometry``, in metres; None where there is no map to draw.
    people : pandas.DataFrame
        By zone code the people who live there, and of these the elderly and the children; NaN
        where not known.
    left_out, failures : sequence of (title, reason) or None
        What was not computed; None where the table of values does not tell.
    sources : sequence of DataSource
        The layers used.
    rule : Rule or None
        The thresholds of a technical note.
    """

    name: str
    code: str
    year: int | None
    fictitious: bool
    values: pd.DataFrame
    zone_names: Mapping[str, str]
    version: str
    created: str
    run_id: str
    people: pd.DataFrame
    zones: gpd.GeoDataFrame | None = None
    left_out: Sequence[tuple[str, str]] | None = None
    failures: Sequence[tuple[str, str]] | None = None
    sources: Sequence[DataSource] = ()
    rule: Rule | None = None

    @property
    def indicators(self) -> list[Indicator]:
        """The indicators that have rows, in the order of the rows."""
        return [catalogue().indicator(name) for name in self.values["indicator"].unique()]

    def zone_name(self, code: str) -> str:
        """Return a zone's name, its code where nobody said it."""
        return self.zone_names.get(code, code)

    @property
    def known_people(self) -> list[str]:
        """The columns of :attr:`people` that say something of at least one zone."""
        of_zones = self.people.drop(index=self.code, errors="ignore")
        return [key for key in PEOPLE if of_zones[key].notna().any()]

    def place(self, language: str) -> str:
        """Return what the place is called in a title."""
        if self.name:
            return self.name
        codes = self.values["territory"].dropna().unique()
        if len(codes) > 1:
            return word("municipalities", language, count=len(codes))
        return word("municipality_of_code", language, code=self.code)

    def with_outcome(
        self, left_out: Sequence[tuple[str, str]], failures: Sequence[tuple[str, str]]
    ) -> ReportData:
        """Return the same with what the run that made the values left out and what failed."""
        return replace(self, left_out=left_out, failures=failures)


def report_data(
    values: pd.DataFrame,
    zones: gpd.GeoDataFrame | None,
    territory: Territory | None,
    created: str,
    *,
    people: pd.DataFrame | None = None,
    rule: Rule | None = None,
) -> ReportData:
    """Return what a report is made of.

    Parameters
    ----------
    values : pandas.DataFrame
        VALUES, one row a zone and indicator, only indicators of the catalogue, at least one.
    zones : geopandas.GeoDataFrame or None
        In metres, with ``zone_code`` (text) and perhaps ``zone_name``.
    territory : Territory or None
        Gives name, year, sources and licences; without it they come from the values, and the
        municipality has no name.
    created : str
        The UTC time of the run.
    people : pandas.DataFrame, optional
        As :attr:`ReportData.people`; what it lacks is taken from the values' bases.
    rule : Rule, optional
        The thresholds of a technical note.
    """
    first = values.iloc[0]
    ends = values["period_end"].dropna().astype(str)
    year = int(max(ends)[:4]) if len(ends) and max(ends)[:4].isdigit() else None
    codes = values["territory"].dropna().astype(str).unique()
    made_up = len(codes) > 0 and all(code.startswith(_NO_DISTRICT) for code in codes)
    return ReportData(
        name=territory.name if territory else "",
        code=territory.code if territory else ", ".join(codes),
        year=territory.year if territory else year,
        fictitious=territory.fictitious if territory else made_up,
        values=values,
        zone_names=_names(zones, territory),
        version=version(),
        created=created,
        run_id=str(first["run_id"] or ""),
        people=_people(values, people),
        zones=None
        if zones is None
        else zones[["zone_code", zones.geometry.name]].reset_index(drop=True),
        sources=_territory_sources(territory) if territory else _value_sources(values),
        rule=rule,
    )


def _names(zones: gpd.GeoDataFrame | None, territory: Territory | None) -> dict[str, str]:
    names = {territory.code: territory.name} if territory else {}
    if zones is None or "zone_name" not in zones:
        return names
    pairs = zip(zones["zone_code"], zones["zone_name"], strict=True)
    return names | {code: name for code, name in pairs if isinstance(name, str) and name}


def _people(values: pd.DataFrame, given: pd.DataFrame | None) -> pd.DataFrame:
    counted = people_of_zones(values)
    table = counted.to_frame("people").reindex(columns=list(PEOPLE)).astype("float64")
    return table if given is None else given.reindex(columns=list(PEOPLE)).combine_first(table)


def _territory_sources(territory: Territory) -> list[DataSource]:
    return [
        DataSource(role, source.citation or "", source.licence or "", source.date or "")
        for role, sources in territory.roles.items()
        for source in sources[:1]
    ]


def _value_sources(values: pd.DataFrame) -> list[DataSource]:
    """Return the sources that the rows name; what they are for stands with each indicator."""
    pairs = values[["source", "source_date"]].fillna("").astype(str).drop_duplicates()
    return [
        DataSource("", source, "", date)
        for source, date in pairs.itertuples(index=False)
        if source or date
    ]


def whole_rows(values: pd.DataFrame) -> pd.DataFrame:
    """Return the rows of whole municipalities."""
    return values[(values["zone_level"] == MUNICIPALITY).to_numpy()]


def sheet_indicators(data: ReportData) -> list[Indicator]:
    """Return the indicators of climate adaptation that some zone has a row of."""
    of_zones = set(zone_rows(data.values)["indicator"])
    return [
        indicator
        for indicator in data.indicators
        if "climate" in indicator.themes and indicator.id in of_zones
    ]
