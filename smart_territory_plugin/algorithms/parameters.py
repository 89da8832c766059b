"""The one place where Processing parameters are made: every one with help, numbers with bounds."""

from __future__ import annotations

from typing import Any, TypeAlias

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from smart_territory_plugin.reports.language import tr

Parameter: TypeAlias = QgsProcessingParameterDefinition
_Kind = QgsProcessing.SourceType
_Number = QgsProcessingParameterNumber.Type
_Field = QgsProcessingParameterField.DataType


def _with_help(parameter: Parameter, text: str) -> Parameter:
    parameter.setHelp(text)
    return parameter


def advanced(parameter: Parameter) -> Parameter:
    """Move ``parameter`` to the advanced group of the dialog."""
    flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    parameter.setFlags(parameter.flags() | flag)
    return parameter


# --- layers --------------------------------------------------------------------------------------


def _vector(kind: int, name: str, label: str, help_text: str, optional: bool) -> Parameter:
    parameter = QgsProcessingParameterFeatureSource(name, label, [kind], optional=optional)
    return _with_help(parameter, help_text)


def points(name: str, label: str, help_text: str, optional: bool = False) -> Parameter:
    """Return a point layer."""
    return _vector(_Kind.TypeVectorPoint, name, label, help_text, optional)


def lines(name: str, label: str, help_text: str, optional: bool = False) -> Parameter:
    """Return a line layer."""
    return _vector(_Kind.TypeVectorLine, name, label, help_text, optional)


def polygons(name: str, label: str, help_text: str, optional: bool = False) -> Parameter:
    """Return a polygon layer."""
    return _vector(_Kind.TypeVectorPolygon, name, label, help_text, optional)


def places(name: str, label: str, help_text: str, optional: bool = False) -> Parameter:
    """Return a layer of any geometry."""
    return _vector(_Kind.TypeVectorAnyGeometry, name, label, help_text, optional)


def table(name: str, label: str, help_text: str, optional: bool = False) -> Parameter:
    """Return a layer with or without geometry."""
    return _vector(_Kind.TypeVector, name, label, help_text, optional)


def tables(name: str, label: str, help_text: str, optional: bool = False) -> Parameter:
    """Return one or many layers with or without geometry."""
    parameter = QgsProcessingParameterMultipleLayers(name, label, _Kind.TypeVector, None, optional)
    return _with_help(parameter, help_text)


def raster(name: str, label: str, help_text: str, optional: bool = False) -> Parameter:
    """Return a raster layer."""
    parameter = QgsProcessingParameterRasterLayer(name, label, optional=optional)
    return _with_help(parameter, help_text)


def rasters(name: str, label: str, help_text: str, optional: bool = False) -> Parameter:
    """Return one or many raster layers."""
    parameter = QgsProcessingParameterMultipleLayers(name, label, _Kind.TypeRaster, None, optional)
    return _with_help(parameter, help_text)


def layers(name: str, label: str, help_text: str) -> Parameter:
    """Return any number of layers of any kind, none by default."""
    parameter = QgsProcessingParameterMultipleLayers(name, label, _Kind.TypeMapLayer, None, True)
    return _with_help(parameter, help_text)


def map_layer(name: str, label: str, help_text: str, optional: bool = False) -> Parameter:
    """Return a raster layer or a polygon layer; ``run.is_raster`` tells which one was given."""
    kinds = [_Kind.TypeRaster, _Kind.TypeVectorPolygon]
    parameter = QgsProcessingParameterMapLayer(name, label, None, optional, kinds)
    return _with_help(parameter, help_text)


def field(
    name: str,
    label: str,
    help_text: str,
    parent: str,
    *,
    numeric: bool = False,
    optional: bool = False,
    default: str | None = None,
) -> Parameter:
    """Return a field of the layer parameter ``parent``."""
    kind = _Field.Numeric if numeric else _Field.Any
    parameter = QgsProcessingParameterField(name, label, default, parent, kind, False, optional)
    return _with_help(parameter, help_text)


def fields(
    name: str, label: str, help_text: str, parent: str, *, numeric: bool = True
) -> Parameter:
    """Return any number of fields of the layer parameter ``parent``, none by default."""
    kind = _Field.Numeric if numeric else _Field.Any
    parameter = QgsProcessingParameterField(name, label, None, parent, kind, True, True)
    return _with_help(parameter, help_text)


# --- values --------------------------------------------------------------------------------------


def number(
    name: str,
    label: str,
    help_text: str,
    default: float | None = None,
    *,
    minimum: float,
    maximum: float,
    optional: bool = False,
) -> Parameter:
    """Return a plain number; distances are metres and have no parent layer."""
    parameter = QgsProcessingParameterNumber(
        name, label, _Number.Double, default, optional, minimum, maximum
    )
    return _with_help(parameter, help_text)


def integer(
    name: str,
    label: str,
    help_text: str,
    default: int | None = None,
    *,
    minimum: int,
    maximum: int,
    optional: bool = False,
) -> Parameter:
    """Return a whole number."""
    parameter = QgsProcessingParameterNumber(
        name, label, _Number.Integer, default, optional, minimum, maximum
    )
    return _with_help(parameter, help_text)


def flag(name: str, label: str, help_text: str, default: bool = False) -> Parameter:
    """Return a yes or no."""
    return _with_help(QgsProcessingParameterBoolean(name, label, default), help_text)


def text(
    name: str,
    label: str,
    help_text: str,
    default: str | None = None,
    *,
    optional: bool = False,
    multiline: bool = False,
) -> Parameter:
    """Return a text."""
    parameter = QgsProcessingParameterString(name, label, default, multiline, optional)
    return _with_help(parameter, help_text)


def choice(
    name: str, label: str, help_text: str, options: list[str], default: int = 0
) -> Parameter:
    """Return one of ``options``, by its number."""
    return _with_help(QgsProcessingParameterEnum(name, label, options, False, default), help_text)


def choices(name: str, label: str, help_text: str, options: list[str]) -> Parameter:
    """Return any number of ``options``, none by default (QGIS would read ``[0]`` without one)."""
    parameter = QgsProcessingParameterEnum(name, label, options, True, [], True)
    return _with_help(parameter, help_text)


def crs(name: str, label: str, help_text: str) -> Parameter:
    """Return an optional coordinate reference system."""
    return _with_help(QgsProcessingParameterCrs(name, label, optional=True), help_text)


def extent(name: str, label: str, help_text: str) -> Parameter:
    """Return an optional extent."""
    return _with_help(QgsProcessingParameterExtent(name, label, optional=True), help_text)


def file(
    name: str, label: str, help_text: str, *, extension: str = "", optional: bool = False
) -> Parameter:
    """Return an existing file."""
    parameter = QgsProcessingParameterFile(
        name,
        label,
        QgsProcessingParameterFile.Behavior.File,
        extension,
        optional=optional,
    )
    return _with_help(parameter, help_text)


def folder(name: str, label: str, help_text: str, *, optional: bool = False) -> Parameter:
    """Return an existing folder."""
    parameter = QgsProcessingParameterFile(
        name, label, QgsProcessingParameterFile.Behavior.Folder, optional=optional
    )
    return _with_help(parameter, help_text)


def metric_crs() -> Parameter:
    """Return the advanced override of the CRS that lengths and areas are computed in."""
    return advanced(
        crs(
            "METRIC_CRS",
            tr("CRS for lengths and areas"),
            tr(
                "Empty: the official metric CRS of the layer's place (EPSG:3763 on the mainland,"
                " 5014, 5015 or 5016 on the islands, else UTM)."
            ),
        )
    )


# --- outputs -------------------------------------------------------------------------------------


def _optional_note(help_text: str, optional: bool) -> str:
    if not optional:
        return help_text
    return help_text + _made_when_named()


def _made_when_named() -> str:
    return " " + tr("Made only when you give it a destination.")


def without_optional_note(help_text: str) -> str:
    """Return the help of an output that is always made where a model makes it."""
    return help_text.removesuffix(_made_when_named())


def vector_output(
    name: str,
    label: str,
    help_text: str,
    kind: str = "polygon",
    *,
    optional: bool = False,
    made_anyway: bool = False,
) -> Parameter:
    """Return a layer to write; ``kind`` is point, line, polygon, any or table.

    ``made_anyway`` is for an output that the algorithm gives a path itself where it has none.
    """
    types = {
        "point": _Kind.TypeVectorPoint,
        "line": _Kind.TypeVectorLine,
        "polygon": _Kind.TypeVectorPolygon,
        "any": _Kind.TypeVectorAnyGeometry,
        "table": _Kind.TypeVector,
    }
    parameter = QgsProcessingParameterFeatureSink(
        name, label, types[kind], None, optional, createByDefault=not optional
    )
    return _with_help(parameter, _optional_note(help_text, optional and not made_anyway))


def raster_output(name: str, label: str, help_text: str, *, optional: bool = False) -> Parameter:
    """Return a raster to write."""
    parameter = QgsProcessingParameterRasterDestination(
        name, label, None, optional, createByDefault=not optional
    )
    return _with_help(parameter, _optional_note(help_text, optional))


def file_output(
    name: str,
    label: str,
    help_text: str,
    file_filter: str,
    *,
    optional: bool = False,
    made_anyway: bool = False,
) -> Parameter:
    """Return a file to write; ``made_anyway`` as in :func:`vector_output`."""
    parameter = QgsProcessingParameterFileDestination(
        name, label, file_filter, None, optional, createByDefault=not optional
    )
    return _with_help(parameter, _optional_note(help_text, optional and not made_anyway))


def folder_output(name: str, label: str, help_text: str) -> Parameter:
    """Return a folder to write into."""
    return _with_help(QgsProcessingParameterFolderDestination(name, label), help_text)


def values_of(definition: Parameter) -> dict[str, Any]:
    """Return what the snapshot of the public interface pins of ``definition``."""
    pinned: dict[str, Any] = {
        "name": definition.name(),
        "type": definition.type(),
        "optional": bool(definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional),
        "default": definition.defaultValue(),
    }
    if isinstance(definition, QgsProcessingParameterEnum):
        pinned["options"] = len(definition.options())
    return pinned
