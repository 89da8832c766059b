"""The table of findings that checks of the national data models write."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import pandas as pd

    from smart_territory_plugin.connectors.cnmd import Finding

FINDINGS = ("entity", "type", "attribute", "severity", "code", "value", "sentence")


def findings_output(*, optional: bool = False) -> p.Parameter:
    """Return the output."""
    return p.vector_output(
        "FINDINGS",
        tr("Findings"),
        tr("A row for each thing that is wrong, in words; none where all is well."),
        "table",
        optional=optional,
    )


def findings_table(findings: Iterable[Finding]) -> pd.DataFrame:
    """Return findings as rows with a sentence in the user's language."""
    import pandas as pd

    words = _sentences()
    rows = [
        (f.entity, f.type, f.attribute, f.severity, f.code, f.value, words[f.code])
        for f in findings
    ]
    return pd.DataFrame(rows, columns=list(FINDINGS), dtype="object")


def worst(table: pd.DataFrame) -> str:
    """Return the attributes that most entities lack, with how many, for a sentence."""
    counts = table.loc[table["severity"] == "error", "attribute"].value_counts()
    return ", ".join(f"{name} ({count})" for name, count in counts.head(5).items())


def _sentences() -> dict[str, str]:
    return {
        "id_missing": tr("The entity has no id."),
        "id_form": tr("The id is not of the form urn:<organisation>:<type>:<local>."),
        "id_twice": tr("Another entity has the same id."),
        "type_unknown": tr("The type is not one of the national models known here."),
        "missing": tr("A required attribute is missing or empty."),
        "advised": tr("An attribute that the models ask for where it exists is missing."),
        "not_a_number": tr("The value is no number of the right kind."),
        "out_of_range": tr("The value is out of range: shares go from 0 to 1, percents to 100."),
        "not_in_list": tr("The value is not in the models' list."),
        "not_a_date": tr("The value is no date in the form 2025-01-31T08:00:00Z."),
        "not_a_link": tr("The value is not the id of another entity (urn:…)."),
        "geometry": tr("The location cannot be drawn, or its coordinates are no degrees."),
        "address": tr(
            "The address needs country, municipality, a NUTS II region of 2024 and a district."
        ),
        "crs": tr("The location does not name its reference system (EPSG:4258)."),
        "other_spelling": tr("The attribute has another spelling than the models'."),
    }
