"""The words by which layers tell their role: names of fields and of layers, without accents."""

from __future__ import annotations

import re
from collections.abc import Mapping

_URBANITY = ("tipau", "tipau2014", "tipau_2014", "tipau21", "tipologia_urbana")
_STREAM = ("contentor_residuo", "storedwastekind", "residuo", "fluxo", "tipo_residuo")
_CAPACITY = ("contentor_capacidade", "bincapacity", "capacidade", "volume")
_CATEGORY = (
    "categoria",
    "category",
    "amenity",
    "tipo",
    "type",
    "tipologia",
    "valencia",
    "classe",
    "grupo",
    "group",
)
_PLACES = ("capacidade", "capacity", "alunos", "n_alunos", "lotacao", "vagas", "camas")
_MODE = ("modo", "mode", "route_type", "tipo", "type")
_FREQUENCY = ("frequencia", "frequency", "freq", "passagens", "departures")
_YEAR = ("ano", "year", "anot", "ano_const", "ano_construcao")
_DWELLINGS = ("alojamentos", "n_alojamentos", "fogos", "n_fogos", "dwellings")
_VOLTAGE = ("tensao_kv", "voltage", "nivel_tensao", "tensao")
_HEIGHT = ("altura_m", "altura", "alt_total", "height", "height_m")
_CROWN = ("copa_m", "diam_copa", "diametro_copa", "copa", "diameter_crown", "crown_m")
_SPECIES = ("especie_validada", "especie", "nome_cientifico", "species")
_GREEN_TYPE = ("tipo", "tipologia", "type", "leisure", "classe", "categoria")
_NAME = ("nome", "designacao", "name", "toponimo")
_SOIL_GROUP = ("grupo_hidrologico", "grupo_hidro", "grupo_hid", "hsg", "hydgrpdcd")
_HAZARD = ("periodo_retorno", "classe_perigosidade", "perigosidade")
_CLASS = ("classe", "class", "tipologia", "periodo")
_PARCEL = ("nationalcadastralreference", "nationalcadastralref", "nic", "nip")
_MATRIX = ("artigo", "matriz", "predio")

KEY_FIELDS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "zones": {"urbanity": _URBANITY},
    "containers": {"stream": _STREAM, "capacity": _CAPACITY},
    "buildings": {"dwellings": _DWELLINGS},
    "facilities": {"category": _CATEGORY, "capacity": _PLACES},
    "circular_services": {"category": _CATEGORY, "name": _NAME},
    "stops": {"mode": _MODE, "frequency": _FREQUENCY},
    "cycleways": {"year": _YEAR},
    "power_lines": {"voltage": _VOLTAGE},
    "trees": {"height": _HEIGHT, "crown": _CROWN, "species": _SPECIES},
    "green": {"type": _GREEN_TYPE, "name": _NAME},
    "soil": {"group": (*_SOIL_GROUP, "grupo")},
    "hazard": {"class": (*_HAZARD, *_CLASS)},
    "parcels": {"code": (*_PARCEL, *_MATRIX)},
    "fuel_treated": {"year": _YEAR},
}
"""The fields that may stand for a key of a role, the surest first."""

TELLING_FIELDS: Mapping[str, tuple[str, ...]] = {
    "railways": ("railway",),
    "power_lines": ("voltage", "tensao_kv", "nivel_tensao"),
    "trees": ("especie_validada", "pap", "pap_cm", "dap", "dap_cm", "diameter_crown"),
    "soil": _SOIL_GROUP,
    "hazard": _HAZARD,
    "parcels": _PARCEL[:3],
}
"""Fields of which one alone tells the role, for a layer of the right kind."""

TITLES: Mapping[str, re.Pattern[str]] = {
    "dsm": re.compile(r"\b(mds|dsm|modelo (digital )?d[ea] superficie|surface model)\b"),
    "dem": re.compile(r"\b(mdt|mde|dem|dtm|srtm|copernicus\d*|elevacao|altimetria)\b"),
    "lst": re.compile(r"\b(lst|temperatura|tst|surface temperature)\b"),
    "buildings": re.compile(r"\b(edificios?|buildings?|edificado)\b"),
    "streets": re.compile(r"\b(ruas|rede viaria|arruamentos|eixos de via|streets?|roads?)\b"),
    "containers": re.compile(r"\b(contentores?|ecopontos?|containers?)\b"),
    "door_to_door": re.compile(r"\b(porta a porta|pap|door to door)\b"),
    "circular_services": re.compile(
        r"\b(servicos circulares|economia circular|reutilizacao|segunda mao"
        r"|hortas? (urbanas?|comunitarias?)|circular (services?|economy)|reuse|second hand)\b"
    ),
    "facilities": re.compile(
        r"\b(equipamentos?|facilit(y|ies)|pois?|pontos de interesse|amenities|escolas?|schools?)\b"
    ),
    "stops": re.compile(r"\b(paragens?|paragem|stops?|apeadeiros?)\b"),
    "cycleways": re.compile(
        r"\b(ciclovias?|rede (ciclavel|cicloviaria)|ecovias?|ecopistas?|cycleways?|cycle lanes?)\b"
    ),
    "railways": re.compile(
        r"\b(ferrovias?|(rede|via|linha) ferrea|caminhos? de ferro|rede ferroviaria|railways?)\b"
    ),
    "power_lines": re.compile(
        r"\b(linhas? elec?tricas?|linhas? de (muito )?(alta|media) tensao|rede elec?trica"
        r"|power lines?)\b"
    ),
    "trees": re.compile(r"\b(arvores?|arvoredo|trees?)\b"),
    "entrances": re.compile(r"\b(entradas?|portoes|entrances?|gates?)\b"),
    "green": re.compile(
        r"\b(espacos? verdes?|areas? verdes?|jardins|parques urbanos|green (spaces?|areas?)"
        r"|parks?)\b"
    ),
    "fuel_treated": re.compile(
        r"\b(fgc|gestao de combustive(l|is)|fuel management)\b"
        r".*\b(executad|tratad|realizad|treated)"
    ),
    "fuel_planned": re.compile(r"\b(fgc|gestao de combustive(l|is)|fuel management)\b"),
    "soil": re.compile(
        r"(?<!do )\b(solos?|soils?|grupos? hidrologicos?)\b(?! (urban|rustic|rural))"
    ),
    "hazard": re.compile(
        r"\b(perigosidade|cheias?|inunda(cao|coes|vel|veis)|zonas ameacadas|galgamentos?|hazards?"
        r"|floods?)\b"
    ),
    "parcels": re.compile(r"\b(parcelas|predios|cadastro|cadastral|parcels?)\b"),
    "sea": re.compile(r"^(mar|oceano( atlantico)?|sea|ocean)$"),
}
"""What a layer of each role is called, in the order in which the names are asked."""
