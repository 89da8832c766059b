"""Processing face of :mod:`smart_territory_plugin.core.containers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.container_inputs import (
    dwelling_parameters,
    limit_parameters,
    plot_parameter,
    plots_in,
    read_areas,
    read_containers,
    read_dwellings,
    read_typology,
    stream_parameters,
)
from smart_territory_plugin.algorithms.network_inputs import (
    read_network,
    snapped,
    street_parameters,
)
from smart_territory_plugin.algorithms.people_inputs import Ground, Zoned, read_zones_in
from smart_territory_plugin.algorithms.place_outputs import write_places, write_zones
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.log import Progress, note
from smart_territory_plugin.core.territory import TYPOLOGIES
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import geopandas as gpd
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray


class ContainerAccess(TerritoryAlgorithm):
    """Dwellings that have every waste stream within reach."""

    ID = "container_access"
    THEME = "circular"
    LIBRARIES = (*TerritoryAlgorithm.LIBRARIES, "scipy")
    OUTPUT_FIELDS = {
        "OUTPUT": (
            "dist_glass_m",
            "dist_paper_m",
            "dist_packaging_m",
            "dist_mixed_m",
            "served_glass",
            "served_paper",
            "served_packaging",
            "served_mixed",
            "served",
            "limit_m",
            "dwellings",
            "dwellings_from",
        ),
        "ZONES_OUTPUT": (
            "dwellings",
            "served_pct",
            "served_glass_pct",
            "served_paper_pct",
            "served_packaging_pct",
            "served_mixed_pct",
            "unserved",
            "reading",
        ),
    }

    def title(self) -> str:
        return tr("Access to waste containers")

    def answers(self) -> str:
        return tr(
            "How many dwellings have containers of every waste stream close to the door, and where"
            " are those that do not?"
        )

    def method(self) -> str:
        return tr(
            "Distance from the edge of each building, or from the limit of its plot, to the nearest"
            " container of each stream: along streets where they are given, else a straight line. A"
            " dwelling is served where all streams are within the limit: 100 m in"
            " predominantly urban freguesias (APU), 200 m in the others, or where it lies in a"
            " door-to-door area, which counts whole. Dwellings of the census are spread over the"
            " residential buildings of each subsection by floor area. With glass, paper, packaging"
            " and mixed waste this is ERSAR's “acessibilidade do serviço de recolha seletiva"
            " (multimaterial)”, as the environment report of APA (REA, data of 2022) quotes it."
        )

    def limits(self) -> str:
        return tr(
            "Only the four official flows give the official figure. Its band belongs to the whole"
            " service area and typology of the managing entity: a single zone has an indicative"
            " reading. The official distance runs from the limit of the plot: without parcels this"
            " one is never shorter. Straight lines cross walls and rivers; along streets the way"
            " between building, street and container counts too. Capacity and emptying are not"
            " looked at. Spread dwellings are an estimate, good for zones and not for one building."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            *dwelling_parameters(),
            *stream_parameters(),
            *_where_it_counts(),
            *_how_it_is_measured(),
            *_results(),
        ]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.core import containers as core
        from smart_territory_plugin.core.streams import read_stream_names, requested_streams

        steps = self.steps(run, 3)
        with steps(tr("Reading the layers")) as progress:
            names = read_stream_names(run.optional_path("ALIASES"))
            streams = requested_streams(run.text("STREAMS"), names)
            ground = read_dwellings(run, progress)
            places = ground.places
            containers = read_containers(run, names, places)
            areas = read_areas(run, names, streams, places)
            core.require_streams(streams, containers, areas)
            core.require_near(places, containers)
            zoned = read_zones_in(run, places)
            kinds = read_typology(run, zoned)
        with steps(tr("Measuring the distances")) as progress:
            limit_m = core.limits(kinds, run.number("LIMIT_URBAN"), run.number("LIMIT_OTHER"))
            doors = None
            if areas is not None:
                doors = core.door_to_door_masks(places.geometry, areas, streams)
            plots = plots_in(run, places)
            ways = _along_streets(run, plots, containers, streams, progress)
            access = core.container_access(
                plots, containers, streams, limit_m, doors, progress, distances=ways
            )
        with steps(tr("Writing the result")):
            of_zone = zoned.of_place if run.given("ZONES") else None
            totals = core.report_access(access, places["dwellings"], kinds, streams, of_zone)
            run.lineage.add("streams", list(streams))
            run.lineage.add("totals", totals | _rated(run, totals, streams))
            run.lineage.add("dwellings_from", _origin_totals(places))
            _write_places(run, ground, access.assign(limit_m=limit_m))
            if run.given("ZONES"):
                table = core.summarise_access(
                    access, places["dwellings"], zoned.of_place, zoned.zones.index, streams
                )
                reading = _readings(run, zoned, table["served_pct"], streams)
                write_zones(run, "ZONES_OUTPUT", zoned, table.assign(reading=reading))


# --- parameters ----------------------------------------------------------------------------------


def _where_it_counts() -> list[p.Parameter]:
    return [
        *limit_parameters(),
        p.choice(
            "EG_TYPOLOGY",
            tr("Typology of the whole service area"),
            tr(
                "Of the managing entity (ERSAR): the log then tells the band of its figure. Only"
                " where the layers hold the whole service area."
            ),
            [tr("Not given"), "APU", "AMU", "APR"],
        ),
    ]


def _how_it_is_measured() -> list[p.Parameter]:
    return [
        plot_parameter(),
        *street_parameters(needed=False),
    ]


def _results() -> list[p.Parameter]:
    return [
        p.vector_output(
            "OUTPUT",
            tr("Access by building"),
            tr(
                "The buildings, and the subsections that have dwellings but no building; the field"
                " dwellings_from says where the dwellings come from: the buildings' field (field),"
                " the census over residential buildings (residential), over buildings of other use"
                " where there are no others (other_use), or the subsection's point (census_point)."
                " A dist and a served field for each stream asked for."
            ),
            "any",
        ),
        p.vector_output(
            "ZONES_OUTPUT",
            tr("Access by zone"),
            tr(
                "The zones with dwellings served; reading says in words where the zone stands and"
                " is no band. Needs zones."
            ),
            optional=True,
        ),
    ]


# --- measuring -----------------------------------------------------------------------------------


def _along_streets(
    run: Run,
    plots: gpd.GeoDataFrame,
    containers: gpd.GeoDataFrame,
    streams: tuple[str, ...],
    progress: Progress,
) -> dict[str, NDArray[np.float64]] | None:
    """Return the distances along streets, None where straight lines are meant."""
    from smart_territory_plugin.core.container_ways import street_distances

    if not (run.given("STREETS") or run.given("NETWORK")):
        return None
    network, _ = read_network(run, progress, like=plots)
    name = "BUILDINGS" if run.given("BUILDINGS") else "CENSUS"
    here = snapped(run, network, plots, run.layer_name(name))
    there = snapped(run, network, containers, run.layer_name("CONTAINERS"))
    return street_distances(network, here, containers, there, streams)


# --- reading the figure --------------------------------------------------------------------------


def _good_from(kind: str) -> float:
    """Return the share from which the figure of a typology is rated good."""
    from smart_territory_plugin.core.catalogue import catalogue

    bands = catalogue().indicator("container_access_pct").bands
    return next(band.start for band in bands if band.group == kind and band.code == "good")


def _rated(run: Run, totals: dict[str, float], streams: tuple[str, ...]) -> dict[str, str]:
    """Tell the band of the whole service area, where its typology is given."""
    from smart_territory_plugin.core.catalogue import catalogue
    from smart_territory_plugin.core.streams import is_official
    from smart_territory_plugin.reports.language import language
    from smart_territory_plugin.reports.words import band_word

    chosen = run.choice("EG_TYPOLOGY")
    if not chosen or not is_official(streams):
        return {}
    kind, share = TYPOLOGIES[chosen - 1], totals["served_pct"]
    band = catalogue().indicator("container_access_pct").band(share, kind)
    if band is None:
        note(messages.ACCESS_NO_BAND, kind=kind, share=share, limit=_good_from(kind))
        return {"typology": kind}
    note(messages.ACCESS_BAND, kind=kind, share=share, band=band_word(band, language()))
    return {"typology": kind, "band": band}


def _readings(
    run: Run, zoned: Zoned, shares: pd.Series, streams: tuple[str, ...]
) -> pd.Series | None:
    """Say in words where each zone stands beside the figure of a whole service area."""
    import pandas as pd

    from smart_territory_plugin.core.containers import urbanity
    from smart_territory_plugin.core.streams import is_official

    field = run.field("URBANITY_FIELD")
    nothing = pd.Series(None, index=shares.index, dtype=object)
    if field is None or not is_official(streams):
        return nothing
    high = tr("indicative: within what is rated good for a whole service area of {kind}")
    low = tr("indicative: below what is rated good for a whole service area of {kind}")
    kinds = urbanity(zoned.zones[field])
    said = [
        None
        if kind is None or share != share  # noqa: PLR0124 - NaN
        else (high if share >= _good_from(kind) else low).format(kind=kind)
        for kind, share in zip(kinds, shares, strict=True)
    ]
    return pd.Series(said, index=shares.index, dtype=object)


# --- writing -------------------------------------------------------------------------------------


def _origin_totals(places: gpd.GeoDataFrame) -> dict[str, float]:
    """Return how many dwellings come from where."""
    totals = places.groupby("dwellings_from")["dwellings"].sum()
    return {str(origin): round(float(total), 2) for origin, total in totals.items()}


def _write_places(run: Run, ground: Ground, access: pd.DataFrame) -> None:
    """Write the places with what was found of them and where their dwellings come from."""
    flags = [name for name in access.columns if name.startswith("served")]
    table = access.astype(dict.fromkeys(flags, "Int8"))
    origin = ground.places[["dwellings", "dwellings_from"]]
    write_places(run, "OUTPUT", ground, table.join(origin))
