"""Census subsections as INE delivers them (BGRI 2021 and 2011), read into one set of columns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd

from smart_territory_plugin import messages
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import note, warn
from smart_territory_plugin.core.names import code_text, field_named
from smart_territory_plugin.core.vector import numeric
from smart_territory_plugin.core.zones import merged_by_code

CODE_DIGITS = 11  # district 2, municipality 2, freguesia 2, section 3, subsection 2

# The 32 counts of BGRI 2021 in the order of INE's layer, in families whose names are cut to the
# same letters by a shapefile (dBASE keeps ten) and told apart there by a running number.
_FAMILIES_2021 = {
    "N_EDIFI": (
        "N_EDIFICIOS_CLASSICOS",
        "N_EDIFICIOS_CLASS_CONST_1_OU_2_ALOJ",
        "N_EDIFICIOS_CLASS_CONST_3_OU_MAIS_ALOJAMENTOS",
        "N_EDIFICIOS_EXCLUSIV_RESID",
        "N_EDIFICIOS_1_OU_2_PISOS",
        "N_EDIFICIOS_3_OU_MAIS_PISOS",
        "N_EDIFICIOS_CONSTR_ANTES_1945",
        "N_EDIFICIOS_CONSTR_1946_1980",
        "N_EDIFICIOS_CONSTR_1981_2000",
        "N_EDIFICIOS_CONSTR_2001_2010",
        "N_EDIFICIOS_CONSTR_2011_2021",
        "N_EDIFICIOS_COM_NECESSIDADES_REPARACAO",
    ),
    "N_ALOJA": (
        "N_ALOJAMENTOS_TOTAL",
        "N_ALOJAMENTOS_FAMILIARES",
        "N_ALOJAMENTOS_FAM_CLASS_RHABITUAL",
        "N_ALOJAMENTOS_FAM_CLASS_VAGOS_OU_RESID_SECUNDARIA",
    ),
    "N_RHABI": (
        "N_RHABITUAL_ACESSIVEL_CADEIRAS_RODAS",
        "N_RHABITUAL_COM_ESTACIONAMENTO",
        "N_RHABITUAL_PROP_OCUP",
        "N_RHABITUAL_ARRENDADOS",
    ),
    "N_AGREG": ("N_AGREGADOS_DOMESTICOS_PRIVADOS",),
    "N_ADP_1": ("N_ADP_1_OU_2_PESSOAS",),
    "N_ADP_3": ("N_ADP_3_OU_MAIS_PESSOAS",),
    "N_NUCLE": (
        "N_NUCLEOS_FAMILIARES",
        "N_NUCLEOS_FAMILIARES_COM_FILHOS_TENDO_O_MAIS_NOVO_MENOS_DE_25",
    ),
    "N_INDIV": (
        "N_INDIVIDUOS",
        "N_INDIVIDUOS_H",
        "N_INDIVIDUOS_M",
        "N_INDIVIDUOS_0_14",
        "N_INDIVIDUOS_15_24",
        "N_INDIVIDUOS_25_64",
        "N_INDIVIDUOS_65_OU_MAIS",
    ),
}
_CUT_NUMBER = re.compile(r"(\d{1,2})$")

# Canonical column: the sum of INE's columns, those after a minus taken away.
_COLUMNS_2021 = {
    "population": "N_INDIVIDUOS",
    "men": "N_INDIVIDUOS_H",
    "women": "N_INDIVIDUOS_M",
    "age_0_14": "N_INDIVIDUOS_0_14",
    "age_15_24": "N_INDIVIDUOS_15_24",
    "age_25_64": "N_INDIVIDUOS_25_64",
    "age_65": "N_INDIVIDUOS_65_OU_MAIS",
    "dwellings": "N_ALOJAMENTOS_TOTAL",
    "family_dwellings": "N_ALOJAMENTOS_FAMILIARES",
    "usual_residences": "N_ALOJAMENTOS_FAM_CLASS_RHABITUAL",
    "vacant_or_second": "N_ALOJAMENTOS_FAM_CLASS_VAGOS_OU_RESID_SECUNDARIA",
    "wheelchair": "N_RHABITUAL_ACESSIVEL_CADEIRAS_RODAS",
    "with_parking": "N_RHABITUAL_COM_ESTACIONAMENTO",
    "owner_occupied": "N_RHABITUAL_PROP_OCUP",
    "rented": "N_RHABITUAL_ARRENDADOS",
    "households": "N_AGREGADOS_DOMESTICOS_PRIVADOS",
    "households_1_2": "N_ADP_1_OU_2_PESSOAS",
    "family_nuclei": "N_NUCLEOS_FAMILIARES",
    "buildings": "N_EDIFICIOS_CLASSICOS",
    "buildings_1_2_dwellings": "N_EDIFICIOS_CLASS_CONST_1_OU_2_ALOJ",
    "buildings_3_dwellings": "N_EDIFICIOS_CLASS_CONST_3_OU_MAIS_ALOJAMENTOS",
    "before_1945": "N_EDIFICIOS_CONSTR_ANTES_1945",
    "built_1946_1980": "N_EDIFICIOS_CONSTR_1946_1980",
    "built_1981_2000": "N_EDIFICIOS_CONSTR_1981_2000",
    "built_2001_2010": "N_EDIFICIOS_CONSTR_2001_2010",
    "built_2011_2021": "N_EDIFICIOS_CONSTR_2011_2021",
    "needs_repair": "N_EDIFICIOS_COM_NECESSIDADES_REPARACAO",
}
_COLUMNS_2011 = {
    "population": "N_INDIVIDUOS_RESIDENT",
    "men": "N_INDIVIDUOS_RESIDENT_H",
    "women": "N_INDIVIDUOS_RESIDENT_M",
    # 2011 has 10–13 and both 14–19 and 15–19: their difference is the age of 14.
    "age_0_14": "N_INDIVIDUOS_RESIDENT_0A4 + N_INDIVIDUOS_RESIDENT_5A9"
    " + N_INDIVIDUOS_RESIDENT_10A13 + N_INDIVIDUOS_RESIDENT_14A19 - N_INDIVIDUOS_RESIDENT_15A19",
    "age_15_24": "N_INDIVIDUOS_RESIDENT_15A19 + N_INDIVIDUOS_RESIDENT_20A24",
    "age_25_64": "N_INDIVIDUOS_RESIDENT_25A64",
    "age_65": "N_INDIVIDUOS_RESIDENT_65",
    "dwellings": "N_ALOJAMENTOS",
    "family_dwellings": "N_ALOJAMENTOS_FAMILIARES",
    "usual_residences": "N_CLASSICOS_RES_HABITUAL",
    "vacant": "N_ALOJAMENTOS_VAGOS",
    "owner_occupied": "N_RES_HABITUAL_PROP_OCUP",
    "rented": "N_RES_HABITUAL_ARREND",
    "households": "N_FAMILIAS_CLASSICAS",
    "households_1_2": "N_FAMILIAS_CLASSICAS_1OU2_PESS",
    "family_nuclei": "N_NUCLEOS_FAMILIARES",
    "buildings": "N_EDIFICIOS_CLASSICOS",
    "buildings_1_2_dwellings": "N_EDIFICIOS_CLASSICOS_1OU2",
    "buildings_3_dwellings": "N_EDIFICIOS_CLASSICOS_3OUMAIS",
    "before_1945": "N_EDIFICIOS_CONSTR_ANTES_1919 + N_EDIFICIOS_CONSTR_1919A1945",
    "built_1946_1980": "N_EDIFICIOS_CONSTR_1946A1960 + N_EDIFICIOS_CONSTR_1961A1970"
    " + N_EDIFICIOS_CONSTR_1971A1980",
    "built_1981_2000": "N_EDIFICIOS_CONSTR_1981A1990 + N_EDIFICIOS_CONSTR_1991A1995"
    " + N_EDIFICIOS_CONSTR_1996A2000",
    "structure_concrete": "N_EDIFICIOS_ESTRUT_BETAO",
    "structure_slab": "N_EDIFICIOS_ESTRUT_COM_PLACA",
    "structure_no_slab": "N_EDIFICIOS_ESTRUT_SEM_PLACA",
    "structure_adobe_stone": "N_EDIFICIOS_ESTRUT_ADOBE_PEDRA",
    "structure_other": "N_EDIFICIOS_ESTRUT_OUTRA",
}
# The points of subsections that circulate for 2021: English names and three counts. Lisbon's have
# 3.7 residents a “family”, where a household has 2.2: the column is that of family nuclei.
_COLUMNS_POINTS = {"population": "residents", "family_nuclei": "families", "buildings": "buildings"}


@dataclass(frozen=True)
class CensusSchema:
    """How a layer names what the census counts."""

    vintage: int
    """2021 or 2011."""
    layout: str
    """``full`` (INE's names), ``cut`` (a shapefile's) or ``points`` (residents, families)."""
    code: str
    """The layer's field with the subsection's code."""
    columns: dict[str, tuple[tuple[str, int], ...]]
    """Canonical column: the layer's fields with 1 where they are added, -1 where taken away."""
    notes: tuple[str, ...] = ()
    """Message templates that a user of the columns must know."""

    def fields(self, columns: Iterable[str] | None = None) -> list[str]:
        """Return the layer's fields needed for these canonical columns, the code first.

        Raises
        ------
        TerritoryError
            ``CENSUS_NO_COLUMN``, ``CENSUS_POINTS_NO_DWELLINGS`` for a column it does not have.
        """
        wanted = list(self.columns if columns is None else columns)
        for column in wanted:
            self.require(column)
        parts = [name for column in wanted for name, _ in self.columns[column]]
        return list(dict.fromkeys([self.code, *parts]))

    def require(self, column: str) -> None:
        """Raise the sentence that says why the column is missing, if it is."""
        if column in self.columns:
            return
        if self.layout == "points" and column in ("dwellings", "family_dwellings"):
            raise TerritoryError(messages.CENSUS_POINTS_NO_DWELLINGS)
        raise TerritoryError(
            messages.CENSUS_NO_COLUMN,
            column=column,
            vintage=self.vintage,
            found=", ".join(self.columns),
        )


def find_census(fields: Sequence[str]) -> CensusSchema | None:
    """Return the schema of a census layer by its field names, or None for any other layer.

    Parameters
    ----------
    fields : sequence of str
        The layer's field names in the layer's order; case and a leading dot do not matter.

    Returns
    -------
    CensusSchema or None
        Only columns whose every part is there. Of a cut layout a family of counts is read only
        when it is complete: in a part of it the running numbers may mean anything.

    Notes
    -----
    Names: INE, BGRI 2021 (32 counts) and BGRI 2011. In 2011 the classes 14–19 and 15–19 overlap;
    their difference gives the age of 14, so the four age groups are those of 2021.
    """
    names = list(fields)
    code = field_named(names, "BGRI2021")
    if code is not None:
        return _schema_2021(names, code)
    code = field_named(names, "BGRI11") or field_named(names, "BGRI2011")
    if code is not None:
        columns = _columns(_COLUMNS_2011, {name: field_named(names, name) for name in _parts()})
        return CensusSchema(2011, "full", code, columns, (messages.CENSUS_2011_NOTE,))
    return None


def recognise_census(fields: Sequence[str], layer: str) -> CensusSchema:
    """Return the schema of a census layer, or say that the layer is none.

    Parameters
    ----------
    fields : sequence of str
        The layer's field names.
    layer : str
        The layer's name, for the sentence.

    Raises
    ------
    TerritoryError
        ``CENSUS_UNKNOWN`` without the code's field; ``CENSUS_WITHOUT_COUNTS`` without one count.
    """
    schema = find_census(fields)
    if schema is None:
        raise TerritoryError(messages.CENSUS_UNKNOWN, layer=layer)
    if not schema.columns:
        raise TerritoryError(messages.CENSUS_WITHOUT_COUNTS, layer=layer, code=schema.code)
    return schema


def read_census(
    layer: gpd.GeoDataFrame, title: str, columns: Sequence[str] | None = None
) -> gpd.GeoDataFrame:
    """Return the subsections with canonical columns, one row a code.

    Parameters
    ----------
    layer : geopandas.GeoDataFrame
        A census layer in any CRS with valid geometries.
    title : str
        The layer's name, for the log and the sentences.
    columns : sequence of str, optional
        Canonical columns (``population``, ``men``, ``women``, ``age_0_14``, ``age_15_24``,
        ``age_25_64``, ``age_65``, ``dwellings``, ``households``, ``family_nuclei``,
        ``buildings``, ``before_1945``, ``needs_repair``, …); by default all that the layer has.

    Returns
    -------
    geopandas.GeoDataFrame
        ``code`` (text of 11 digits, None where unreadable), the columns (float64, NaN where the
        layer has NULL or no number) and the geometry. Rows that repeat a code with the same
        counts are parts of one subsection and become one row; with different counts they stay.

    Raises
    ------
    TerritoryError
        As :func:`recognise_census` and :meth:`CensusSchema.fields`; ``EMPTY_LAYER`` where the
        layer has no row, which is a wrong layer or a filter and never a place without people.
    """
    schema = recognise_census(list(layer.columns.drop(layer.geometry.name)), title)
    if layer.empty:
        raise TerritoryError(messages.EMPTY_LAYER, layer=title)
    wanted = list(schema.columns if columns is None else columns)
    schema.fields(wanted)
    numbers = {
        name: numeric(layer[name], name, title)
        for name in dict.fromkeys(part for column in wanted for part, _ in schema.columns[column])
    }
    data: dict[str, pd.Series] = {"code": code_text(layer[schema.code], CODE_DIGITS)}
    for column in wanted:
        total = sum(sign * numbers[name] for name, sign in schema.columns[column])
        data[column] = _counts(pd.Series(total, index=layer.index), column, title)
    result = gpd.GeoDataFrame(data, geometry=layer.geometry.array, index=layer.index, crs=layer.crs)
    unread = int(result["code"].isna().sum())
    if unread:
        warn(messages.CODES_UNREAD, layer=title, field=schema.code, count=unread)
    for template in schema.notes:
        if template != messages.CENSUS_VACANT_NOTE or "vacant_or_second" in wanted:
            note(template, layer=title)
    return merged_by_code(result, "code", title, essential=wanted)


def _schema_2021(names: list[str], code: str) -> CensusSchema:
    full = {name: field_named(names, name) for family in _FAMILIES_2021.values() for name in family}
    columns = _columns(_COLUMNS_2021, full)
    if columns:
        return CensusSchema(2021, "full", code, columns, _notes_2021(columns))
    columns = _columns(_COLUMNS_2021, _cut_names(names))
    if columns:
        return CensusSchema(2021, "cut", code, columns, _notes_2021(columns))
    own = {name: field_named(names, name) for name in _COLUMNS_POINTS.values()}
    columns = _columns(_COLUMNS_POINTS, own)
    return CensusSchema(2021, "points", code, columns)


def _notes_2021(columns: dict[str, tuple[tuple[str, int], ...]]) -> tuple[str, ...]:
    return (messages.CENSUS_VACANT_NOTE,) if "vacant_or_second" in columns else ()


def _cut_names(names: list[str]) -> dict[str, str | None]:
    """Return INE's name to the layer's cut name, for the families that are complete."""
    found: dict[str, str | None] = {}
    for start, family in _FAMILIES_2021.items():
        members = [name for name in names if len(name) <= 10 and name.upper().startswith(start)]
        if len(members) == len(family):
            in_order: list[str | None] = [*sorted(members, key=_cut_order)]
            found.update(zip(family, in_order, strict=True))
    return found


def _cut_order(name: str) -> int:
    """Return the running number a shapefile gave a name; none for the first of its family."""
    # The two N_ADP names end in letters; only a number behind the cut stem counts.
    number = _CUT_NUMBER.search(name)
    return int(number[1]) if number else 0


def _parts() -> list[str]:
    return list(
        dict.fromkeys(name for recipe in _COLUMNS_2011.values() for name, _ in _recipe(recipe))
    )


def _recipe(text: str) -> list[tuple[str, int]]:
    """Return the fields of ``a + b - c`` with their signs."""
    words = text.split()
    signs = [1, *(1 if word == "+" else -1 for word in words[1::2])]
    return list(zip(words[::2], signs, strict=True))


def _columns(
    recipes: dict[str, str], own: dict[str, str | None]
) -> dict[str, tuple[tuple[str, int], ...]]:
    """Return the recipes whose every part the layer has, in the layer's own field names."""
    result: dict[str, tuple[tuple[str, int], ...]] = {}
    for column, recipe in recipes.items():
        parts = [(own.get(name), sign) for name, sign in _recipe(recipe)]
        if all(name is not None for name, _ in parts):
            result[column] = tuple((str(name), sign) for name, sign in parts)
    return result


def _counts(numbers: pd.Series, column: str, title: str) -> pd.Series:
    """Say how many counts are missing or below zero; the latter become NaN."""
    negative = numbers < 0
    missing = int(numbers.isna().sum())
    if missing or negative.any():
        warn(
            messages.CENSUS_COUNTS_MISSING,
            layer=title,
            column=column,
            missing=missing,
            negative=int(negative.sum()),
        )
    return numbers.astype("float64").where(~negative, np.nan)
