"""Containers as capacity sees them: what they hold, what they get, how often they are emptied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.container_inputs import container_parameters
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from smart_territory_plugin.core.container_volumes import ContainerFields
    from smart_territory_plugin.core.waste_generation import WasteFigures


def capacity_parameters() -> list[p.Parameter]:
    """Return the parameters that :func:`read_sites` reads, and USABLE_FILL."""
    return [*_containers(), *_how_much(), *_waste()]


def _containers() -> list[p.Parameter]:
    return container_parameters(
        tr(
            "Codes or names with commas between, such as mixed, paper, organic. Empty: those of"
            " glass, paper, packaging and mixed that the containers take."
        )
    )


def _how_much() -> list[p.Parameter]:
    return [
        p.field(
            "VOLUME_FIELD",
            tr("Field with the volume"),
            tr(
                "Of one container. Where volume, type and count are all empty, fields such as"
                " CONTENTOR_CAPACIDADE, CONTENTOR_TIPO and CONTENTOR_QT are looked for."
            ),
            "CONTAINERS",
            optional=True,
        ),
        p.choice(
            "VOLUME_UNIT",
            tr("Unit of the volume"),
            tr(
                "Of numbers without a unit. Detected: litres where half of the numbers are 20 or"
                " more, else m³; the log says which."
            ),
            [tr("Detected"), tr("Litres"), tr("m³")],
        ),
        p.field(
            "COUNT_FIELD",
            tr("Field with the number of containers"),
            tr("How many containers the feature stands for; empty: one."),
            "CONTAINERS",
            optional=True,
        ),
        p.field(
            "TYPE_FIELD",
            tr("Field with the type"),
            tr("Such as CV1100, MGB 240 or molok: gives the volume where there is none."),
            "CONTAINERS",
            optional=True,
        ),
        p.advanced(
            p.file(
                "VOLUMES",
                tr("Table of container types"),
                tr(
                    "CSV with the columns type and litres in place of the plugin's own table"
                    " (resources/tables/container_volumes.csv)."
                ),
                optional=True,
            )
        ),
        p.advanced(
            p.flag(
                "DROP_REPEATED",
                tr("Leave out repeated features"),
                tr(
                    "Features with a count that repeat another one in place, stream, type, volume"
                    " and count are left out; the log counts them in any case."
                ),
            )
        ),
        p.advanced(
            p.number(
                "SITE_DISTANCE",
                tr("Distance between containers of one site (m)"),
                tr("Containers this close stand at one place, and so does a chain of them."),
                5.0,
                minimum=0,
                maximum=100,
            )
        ),
    ]


def _waste() -> list[p.Parameter]:
    return [
        p.field(
            "COLLECTIONS_FIELD",
            tr("Field with the collections a week"),
            tr("How often the container is emptied: 6, or 0.5 for every other week."),
            "CONTAINERS",
            optional=True,
        ),
        p.number(
            "COLLECTIONS",
            tr("Collections a week"),
            tr(
                "For containers that no field tells. Empty: the numbers of the table of waste,"
                " which are assumptions."
            ),
            minimum=0.05,
            maximum=50,
            optional=True,
        ),
        p.file(
            "GENERATION",
            tr("Table of waste"),
            tr(
                "CSV with kg a person and day, density and collections a week of each stream in"
                " place of the plugin's own table (resources/tables/waste_generation.csv), whose"
                " numbers are not official."
            ),
            optional=True,
        ),
        p.number(
            "USABLE_FILL",
            tr("Usable share of the volume"),
            tr("How full a container may be when it is emptied: 0.8 keeps a fifth in reserve."),
            0.8,
            minimum=0.1,
            maximum=1,
        ),
    ]


# --- reading -------------------------------------------------------------------------------------


def read_sites(
    run: Run, like: gpd.GeoDataFrame
) -> tuple[gpd.GeoDataFrame, dict[str, WasteFigures]]:
    """Return the sites by stream, and the waste of the streams they take."""
    from smart_territory_plugin.core import container_sites as core
    from smart_territory_plugin.core.container_volumes import (
        UNITS,
        container_volumes,
        read_volume_types,
    )
    from smart_territory_plugin.core.containers import require_near, require_streams
    from smart_territory_plugin.core.streams import by_stream, read_stream_names, requested_streams
    from smart_territory_plugin.core.waste_generation import read_generation

    names, title = read_stream_names(run.optional_path("ALIASES")), run.layer_name("CONTAINERS")
    asked = requested_streams(run.text("STREAMS"), names)
    layer, fields = _read_layer(run, like)
    taken = by_stream(layer, str(run.field("STREAM_FIELD")), names, title)
    streams = core.requested_here(asked, bool(run.text("STREAMS")), taken)
    require_streams(streams, taken, None)
    require_near(like, taken)
    figures = read_generation(streams, names, run.optional_path("GENERATION"))
    wanted = layer[layer.index.isin(taken.index[taken["stream"].isin(streams)])]
    types, unit = read_volume_types(run.optional_path("VOLUMES")), UNITS[run.choice("VOLUME_UNIT")]
    volumes = container_volumes(wanted, title, fields, unit, types)
    bins = core.stream_volumes(taken, volumes, streams, title)
    bins = bins.join(_collections(run, layer, bins, figures))
    return core.container_sites(bins, streams, run.number("SITE_DISTANCE")), figures


def _read_layer(run: Run, like: gpd.GeoDataFrame) -> tuple[gpd.GeoDataFrame, ContainerFields]:
    """Return the containers with the fields that tell how much they hold."""
    from smart_territory_plugin.core.container_sites import without_repeats
    from smart_territory_plugin.core.container_volumes import ContainerFields, fields_of

    title = run.layer_name("CONTAINERS")
    chosen = ContainerFields(*map(run.field, ("VOLUME_FIELD", "TYPE_FIELD", "COUNT_FIELD")))
    fields = fields_of(run.source("CONTAINERS").fields().names(), chosen, title)
    keys = [name for name in (run.field("STREAM_FIELD"), *fields) if name]
    wanted = list(dict.fromkeys([*keys, run.field("COLLECTIONS_FIELD")]))
    layer = run.layer_in_metres("CONTAINERS", wanted, like=like)
    if fields.number is not None:
        layer = without_repeats(layer, keys, title, run.flag("DROP_REPEATED"))
    return layer, fields


def _collections(
    run: Run, layer: gpd.GeoDataFrame, bins: gpd.GeoDataFrame, figures: dict[str, WasteFigures]
) -> pd.DataFrame:
    """Return how often the containers are emptied, and who says so."""
    from smart_territory_plugin.core.vector import numeric
    from smart_territory_plugin.core.waste_generation import weekly_collections

    field, title = run.field("COLLECTIONS_FIELD"), run.layer_name("CONTAINERS")
    told = None if field is None else bins["row"].map(numeric(layer[field], field, title))
    number = run.optional_number("COLLECTIONS")
    return weekly_collections(bins["stream"], told, number, figures, title)
