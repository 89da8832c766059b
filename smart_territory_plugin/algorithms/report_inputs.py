"""What a report is made of, read from the parameters of an algorithm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.values_inputs import (
    read_values,
    read_zones,
    warn_of_zones_without_outline,
)
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import warn
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from smart_territory_plugin.algorithms.run import Run
    from smart_territory_plugin.core.catalogue import Indicator
    from smart_territory_plugin.core.log import Progress
    from smart_territory_plugin.core.rule_effect import Rule
    from smart_territory_plugin.core.territory import Territory
    from smart_territory_plugin.reports.report_data import ReportData

_PEOPLE_FIELDS = {
    "people": "PEOPLE_FIELD",
    "elderly": "ELDERLY_FIELD",
    "children": "CHILDREN_FIELD",
}
_AT_LEAST, _AT_MOST = 1, 2


def layer_parameters() -> list[p.Parameter]:
    """Return the values, the zones with the fields of their people, and the territory file."""
    return [
        p.table(
            "VALUES", tr("Values"), tr("The table of values that the municipal profile makes.")
        ),
        p.polygons(
            "ZONES",
            tr("Zones"),
            tr(
                "The zones that the municipal profile makes, with zone_code and zone_name. Without"
                " them there are no maps and zones go by their codes."
            ),
            optional=True,
        ),
        p.file(
            "TERRITORY",
            tr("Territory file"),
            tr(
                "Gives the municipality's name, year, sources and licences, and chooses it where"
                " the values are of several."
            ),
            extension="json",
            optional=True,
        ),
        p.field(
            "PEOPLE_FIELD",
            tr("Field with people"),
            tr(
                "Residents of each zone. Empty: the largest number of people that an indicator of"
                " the zone rests on."
            ),
            "ZONES",
            numeric=True,
            optional=True,
        ),
        p.field(
            "ELDERLY_FIELD",
            tr("Field with people of 65 or more"),
            tr("Shown in the adaptation sheets."),
            "ZONES",
            numeric=True,
            optional=True,
        ),
        p.field(
            "CHILDREN_FIELD",
            tr("Field with children under 15"),
            tr("Shown in the adaptation sheets."),
            "ZONES",
            numeric=True,
            optional=True,
        ),
    ]


def rule_parameters() -> list[p.Parameter]:
    """Return the indicator and the two thresholds of a technical note."""
    return [
        p.text(
            "INDICATOR",
            tr("Indicator of the technical note"),
            tr("Its id, such as heat_hot_pct, or its name as reports show it."),
            optional=True,
        ),
        p.number(
            "THRESHOLD",
            tr("Threshold in force"),
            tr("For the technical note, in the indicator's unit."),
            minimum=-1e12,
            maximum=1e12,
            optional=True,
        ),
        p.number(
            "PROPOSED",
            tr("Proposed threshold"),
            tr("For the technical note, in the indicator's unit."),
            minimum=-1e12,
            maximum=1e12,
            optional=True,
        ),
        p.choice(
            "COMPARISON",
            tr("A place reaches a threshold when its value is"),
            tr(
                "For the technical note. As the indicator says: at least the threshold where more"
                " is better, at most where less is."
            ),
            [
                tr("As the indicator says"),
                tr("at least the threshold"),
                tr("at most the threshold"),
            ],
        ),
    ]


def read_report_data(run: Run, template: str, progress: Progress) -> ReportData:
    """Return what the report is made of.

    Raises
    ------
    TerritoryError
        Where the values are of several municipalities and the template is about one, do not
        belong to the territory file or the zones, or hold no known indicator.
    """
    from smart_territory_plugin.core.report_values import one_reading
    from smart_territory_plugin.core.territory import read_territory
    from smart_territory_plugin.core.values_table import each_once
    from smart_territory_plugin.reports.export import known_indicators
    from smart_territory_plugin.reports.report_data import report_data, sheet_indicators

    path = run.optional_path("TERRITORY")
    territory = read_territory(path) if path else None
    values = _of_place(run, read_values(run, progress), territory, template)
    known, unknown = known_indicators(values)
    if not known:
        raise TerritoryError(messages.REPORT_NOTHING)
    if unknown:
        warn(messages.REPORT_UNKNOWN_INDICATOR, names=", ".join(unknown))
    order = [indicator.id for indicator in known]
    shown = each_once(values[values["indicator"].isin(order)], run.layer_name("VALUES"))
    values, left_out = one_reading(shown)
    if left_out:
        warn(messages.REPORT_ONE_READING, count=left_out)
    values = values.iloc[values["indicator"].map(order.index).argsort(kind="stable")]
    zones = _zones(run, values)
    data = report_data(
        values.reset_index(drop=True),
        zones,
        territory,
        run.lineage.created,
        people=_people(run, zones),
        rule=_rule(run, known) if template == "rule" else None,
    )
    if template == "sheets" and not sheet_indicators(data):
        raise TerritoryError(messages.SHEETS_NEED_ZONES)
    return data


def _of_place(
    run: Run, values: pd.DataFrame, territory: Territory | None, template: str
) -> pd.DataFrame:
    if territory is not None:
        own = values[(values["territory"] == territory.code).to_numpy()]
        if own.empty:
            raise TerritoryError(
                messages.REPORT_NOT_OF_TERRITORY,
                layer=run.layer_name("VALUES"),
                name=territory.name,
                code=territory.code,
            )
        return own
    count = values["territory"].nunique()
    if count > 1 and template != "rule":
        raise TerritoryError(messages.REPORT_SEVERAL, count=count)
    return values


def _zones(run: Run, values: pd.DataFrame) -> gpd.GeoDataFrame | None:
    """Return the zones that the values speak of, repaired and in metres."""
    from smart_territory_plugin.core.crs import in_metres
    from smart_territory_plugin.core.vector import repaired

    zones = read_zones(run)
    if zones is None:
        return None
    label = run.layer_name("ZONES")
    zones = zones[zones["zone_code"].isin(values["zone_code"])]
    if zones.empty:
        raise TerritoryError(messages.REPORT_ZONES_APART, layer=label)
    warn_of_zones_without_outline(values, zones, label)
    return repaired(in_metres(zones, label), label)


def _people(run: Run, zones: gpd.GeoDataFrame | None) -> pd.DataFrame | None:
    import pandas as pd

    chosen = {key: run.field(name) for key, name in _PEOPLE_FIELDS.items()}
    if zones is None or not any(chosen.values()):
        return None
    from smart_territory_plugin.core.vector import numeric

    label = run.layer_name("ZONES")
    columns = {key: numeric(zones[name], name, label) for key, name in chosen.items() if name}
    table = pd.DataFrame(columns).set_axis(list(zones["zone_code"]))
    return table.groupby(level=0).sum(min_count=1)


def _rule(run: Run, known: list[Indicator]) -> Rule:
    from smart_territory_plugin.core.rule_effect import Rule

    wanted = run.text("INDICATOR").casefold()
    named = {
        text.casefold(): indicator
        for indicator in known
        for text in (indicator.name["pt"], indicator.name["en"], indicator.id)
    }
    indicator = named.get(wanted)
    if indicator is None:
        names = ", ".join(entry.id for entry in known)
        raise TerritoryError(
            messages.RULE_INDICATOR, name=run.text("INDICATOR") or "—", known=names
        )
    in_force, proposed = run.optional_number("THRESHOLD"), run.optional_number("PROPOSED")
    if in_force is None or proposed is None:
        raise TerritoryError(messages.RULE_THRESHOLDS)
    side = run.choice("COMPARISON")
    if side not in (_AT_LEAST, _AT_MOST) and not indicator.direction:
        raise TerritoryError(messages.RULE_COMPARISON, name=indicator.id)
    at_least = side == _AT_LEAST or (side != _AT_MOST and indicator.direction > 0)
    return Rule(indicator.id, in_force, proposed, at_least)
