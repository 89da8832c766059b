"""The layers of a town that the climate theme looks at, in the words of Portuguese inventories."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import shapely

from tools.sample.green import Green
from tools.sample.hazards import RETURN
from tools.sample.parcels import Parcel, Treated
from tools.sample.spec import Town
from tools.sample.trees import Tree
from tools.sample.write import Layer

if TYPE_CHECKING:
    from tools.sample.assemble import Draft


def tree_layer(town: Town, trees: list[Tree]) -> Layer:
    """Return ``arvores``; the height of some trees is not known."""
    fields = {"id": str, "especie": str, "altura_m": float, "copa_m": float, "local": str}
    rows = [
        {"id": f"A{number:04d}", "especie": t.species,
         "altura_m": t.height if t.measured else None, "copa_m": t.crown, "local": t.where}
        for number, t in enumerate(trees, 1)
    ]  # fmt: skip
    shapes = shapely.points(np.array([t.place for t in trees]))
    title = f"Árvores de {town.name} (fictícias)"
    return Layer("arvores", title, "Point", fields, list(shapes), rows)


def green_layer(town: Town, spaces: list[Green]) -> Layer:
    """Return ``espacos_verdes`` with type and access."""
    fields = {"id": str, "nome": str, "tipo": str, "acesso": str, "area_m2": float}
    rows = [
        {"id": f"V{number:02d}", "nome": g.name, "tipo": g.kind, "acesso": g.access,
         "area_m2": round(g.shape.area, 1)}
        for number, g in enumerate(spaces, 1)
    ]  # fmt: skip
    title = f"Espaços verdes de {town.name} (fictícios)"
    return Layer("espacos_verdes", title, "Polygon", fields, [g.shape for g in spaces], rows)


def entrance_layer(town: Town, spaces: list[Green]) -> Layer:
    """Return ``entradas``, each with the id of its green space."""
    pairs = [(f"V{number:02d}", gate) for number, g in enumerate(spaces, 1) for gate in g.gates]
    rows = [
        {"id": f"P{number:02d}", "espaco_id": code} for number, (code, _) in enumerate(pairs, 1)
    ]
    shapes = shapely.points(np.array([gate for _, gate in pairs]))
    title = f"Entradas dos espaços verdes de {town.name} (fictícias)"
    return Layer("entradas", title, "Point", {"id": str, "espaco_id": str}, list(shapes), rows)


def soil_layer(town: Town, soils: list[tuple]) -> Layer:
    """Return ``solo`` with hydrologic soil groups."""
    rows = [{"unidade": unit, "grupo_hidrologico": group} for group, unit, _ in soils]
    fields = {"unidade": str, "grupo_hidrologico": str}
    title = f"Grupos hidrológicos do solo de {town.name} (fictícios)"
    return Layer("solo", title, "Polygon", fields, [shape for _, _, shape in soils], rows)


def flood_layer(town: Town, floods: list[tuple[int, shapely.Polygon]]) -> Layer:
    """Return ``perigosidade_cheia``: one set of polygons a return period, larger over smaller."""
    level = dict(zip(RETURN, ("Alta", "Média", "Baixa"), strict=True))
    rows = [
        {"periodo_retorno": f"T{years}", "probabilidade": level[years],
         "curso_agua": town.river.name}
        for years, _ in floods
    ]  # fmt: skip
    fields = dict.fromkeys(("periodo_retorno", "probabilidade", "curso_agua"), str)
    title = f"Perigosidade de cheia de {town.name} (fictícia)"
    shapes = [shape for _, shape in floods]
    return Layer("perigosidade_cheia", title, "Polygon", fields, shapes, rows)


def power_layer(town: Town) -> Layer:
    """Return ``linhas_eletricas`` with the voltage in kV and its class."""
    rows = [
        {"id": f"L{number:02d}", "tensao_kv": line.kv,
         "nivel_tensao": "MAT" if line.kv > 110 else "AT" if line.kv > 45 else "MT"}
        for number, line in enumerate(town.power, 1)
    ]  # fmt: skip
    fields = {"id": str, "tensao_kv": int, "nivel_tensao": str}
    shapes = [shapely.LineString(line.points) for line in town.power]
    title = f"Linhas elétricas aéreas de {town.name} (fictícias)"
    return Layer("linhas_eletricas", title, "LineString", fields, shapes, rows)


def parcel_layer(town: Town, parcels: list[Parcel]) -> Layer:
    """Return ``parcelas`` in the fields of INSPIRE's cadastral parcels."""
    fields = {"nationalcadastralreference": str, "label": str, "administrativeunit": str,
              "areavalue": float}  # fmt: skip
    rows = []
    for parcel in parcels:
        parish = f"{town.code}{parcel.parish + 1:02d}"
        rows.append({
            "nationalcadastralreference": f"AAA{parish}{parcel.number:04d}",
            "label": str(parcel.number), "administrativeunit": parish,
            "areavalue": round(parcel.shape.area, 1),
        })  # fmt: skip
    title = f"Parcelas cadastrais de {town.name} (fictícias)"
    return Layer("parcelas", title, "Polygon", fields, [p.shape for p in parcels], rows)


def treated_layer(town: Town, treated: list[Treated]) -> Layer:
    """Return ``fgc_executada``, the ground where fuel was managed."""
    rows = [{"origem": t.beside, "ano": t.year, "area_ha": round(t.shape.area / 1e4, 3)}
            for t in treated]  # fmt: skip
    fields = {"origem": str, "ano": int, "area_ha": float}
    title = f"Gestão de combustível executada em {town.name} (fictícia)"
    return Layer("fgc_executada", title, "Polygon", fields, [t.shape for t in treated], rows)


def sea_layer(town: Town, sea: shapely.Polygon) -> Layer:
    """Return ``mar``."""
    title = f"Mar junto a {town.name} (fictício)"
    return Layer("mar", title, "Polygon", {"nome": str}, [sea], [{"nome": "Oceano"}])


def layers_of(draft: Draft) -> list[Layer]:
    """Return the layers; only a coastal town has a sea."""
    town = draft.town
    found = [
        power_layer(town),
        tree_layer(town, draft.trees),
        green_layer(town, draft.green),
        entrance_layer(town, draft.green),
        soil_layer(town, draft.soils),
        flood_layer(town, draft.floods),
        parcel_layer(town, draft.parcels),
        treated_layer(town, draft.treated),
    ]
    return [*found, sea_layer(town, draft.sea)] if draft.sea is not None else found
