"""One run of an algorithm: its parameters read, its steps counted, its outputs kept safe."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsFields,
    QgsLayerMetadata,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProperty,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import layers_in, layers_out
from smart_territory_plugin.algorithms.encodings import lost_texts, read_again
from smart_territory_plugin.algorithms.steps import Steps
from smart_territory_plugin.algorithms.styled_outputs import StyledOutput
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress, silent
from smart_territory_plugin.reports import frames
from smart_territory_plugin.reports.lineage import Lineage, save_lineage

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from smart_territory_plugin.core.raster import Raster, RasterFile


class Run:
    """What ``execute`` works with: typed reading of parameters, and writing that is all or nothing.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
        The instance that runs.
    parameters : dict
        As QGIS hands them over.
    context, feedback
        QGIS's context and feedback.
    lineage : Lineage
        Grows while the run reads; saved in every output.
    """

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        lineage: Lineage,
    ) -> None:
        self.algorithm = algorithm
        self.parameters = parameters
        self.context = context
        self.feedback = feedback
        self.lineage = lineage
        self.results: dict[str, Any] = {}
        self._destinations: dict[str, layers_out.Destination] = {}
        self._targets: dict[str, str] = {}

    # --- plain values ----------------------------------------------------------------------------

    def given(self, name: str) -> bool:
        """Tell whether the user gave ``name`` (QGIS reads an omitted number as 0.0)."""
        value = self.parameters.get(name)
        return value is not None and value != ""

    def number(self, name: str) -> float:
        """Return a number, its default where it was not given."""
        return self.algorithm.parameterAsDouble(self.parameters, name, self.context)

    def optional_number(self, name: str) -> float | None:
        """Return a number, or None where it was not given."""
        return self.number(name) if self.given(name) else None

    def integer(self, name: str) -> int:
        """Return a whole number."""
        return self.algorithm.parameterAsInt(self.parameters, name, self.context)

    def flag(self, name: str) -> bool:
        """Return a yes or no."""
        return self.algorithm.parameterAsBoolean(self.parameters, name, self.context)

    def text(self, name: str) -> str:
        """Return a text without surrounding blanks, empty where it was not given."""
        return self.algorithm.parameterAsString(self.parameters, name, self.context).strip()

    def choice(self, name: str) -> int:
        """Return the number of the chosen option."""
        return self.algorithm.parameterAsEnum(self.parameters, name, self.context)

    def choices(self, name: str) -> list[int]:
        """Return the numbers of the chosen options, empty where none was chosen."""
        if not self.given(name):
            return []
        return self.algorithm.parameterAsEnums(self.parameters, name, self.context)

    def path(self, name: str) -> Path:
        """Return the path of a file or folder the user chose."""
        return Path(self.algorithm.parameterAsFile(self.parameters, name, self.context))

    def optional_path(self, name: str) -> Path | None:
        """Return the path of a file or folder, None where the user chose none."""
        return self.path(name) if self.given(name) else None

    def crs(self, name: str) -> str | None:
        """Return a CRS as text for the core, None where it was not given."""
        if not self.given(name):
            return None
        crs = self.algorithm.parameterAsCrs(self.parameters, name, self.context)
        return layers_in.crs_text(crs)

    def field(self, name: str) -> str | None:
        """Return the field chosen for ``name``, None where none was chosen."""
        chosen = self.algorithm.parameterAsStrings(self.parameters, name, self.context)
        return chosen[0] if chosen and chosen[0] else None

    def fields(self, name: str) -> list[str]:
        """Return the fields chosen for a parameter of ``parameters.fields``."""
        chosen = self.algorithm.parameterAsStrings(self.parameters, name, self.context)
        return [field for field in chosen if field]

    # --- layers in -------------------------------------------------------------------------------

    def source(self, name: str) -> QgsProcessingFeatureSource:
        """Return the feature source of ``name``.

        Raises
        ------
        TerritoryError
            Where the layer cannot be read.
        """
        source = self.algorithm.parameterAsSource(self.parameters, name, self.context)
        if source is None:
            raise TerritoryError(messages.LAYER_UNREADABLE, layer=self.parameters.get(name))
        self.lineage.add_source(name, self._described(name, source.sourceName()))
        return source

    def layer_name(self, name: str) -> str:
        """Return what the user calls the layer of ``name``, for messages."""
        layer = self.algorithm.parameterAsLayer(self.parameters, name, self.context)
        if layer is not None:
            return layer.name()
        source = self.algorithm.parameterAsSource(self.parameters, name, self.context)
        return source.sourceName() if source is not None else name

    def layer(
        self, name: str, fields: Sequence[str | None] | None = (), progress: Progress = silent
    ) -> gpd.GeoDataFrame:
        """Return a vector layer in its own CRS, indexed by feature id.

        Parameters
        ----------
        name : str
            The parameter.
        fields : sequence of str or None
            The attributes to read (None among them are skipped); None for all.
        progress : callable
            Called with the share read.

        Raises
        ------
        TerritoryError
            Where the layer cannot be read or a field does not exist.
        """
        source = self.source(name)
        wanted = None if fields is None else [field for field in fields if field]
        missing = layers_in.missing_fields(source, wanted or [])
        if missing:
            raise TerritoryError(
                messages.FIELD_MISSING,
                layer=self.layer_name(name),
                field=missing[0],
                fields=", ".join(source.fields().names()),
            )
        frame = layers_in.read_frame(source, wanted, progress)
        if not lost_texts(frame):
            return frame
        layer = None
        if not isinstance(self.parameters.get(name), QgsProcessingFeatureSourceDefinition):
            layer = self.algorithm.parameterAsVectorLayer(self.parameters, name, self.context)
        return read_again(frame, layer, wanted, self.context, self.layer_name(name))

    def optional_layer(
        self, name: str, fields: Sequence[str | None] | None = (), progress: Progress = silent
    ) -> gpd.GeoDataFrame | None:
        """Return what :meth:`layer` does, None where the layer was not given."""
        return self.layer(name, fields, progress) if self.given(name) else None

    def layer_in_metres(
        self,
        name: str,
        fields: Sequence[str | None] | None = (),
        progress: Progress = silent,
        *,
        like: gpd.GeoDataFrame | None = None,
    ) -> gpd.GeoDataFrame:
        """Return a vector layer, repaired, in the official metric CRS of its place.

        The algorithm declares ``parameters.metric_crs()``, whose choice overrides the CRS; with
        ``like`` the layer is brought into the CRS of one that was read before.

        Raises
        ------
        TerritoryError
            Where the layer has no CRS or no geometry, or the override is not metric.
        """
        from smart_territory_plugin.core.crs import in_metres
        from smart_territory_plugin.core.vector import repaired

        frame = self.layer(name, fields, progress)
        label = self.layer_name(name)
        chosen = self.crs("METRIC_CRS") if like is None else like.crs
        return repaired(in_metres(frame, label, chosen), label)

    def optional_layer_in_metres(
        self,
        name: str,
        fields: Sequence[str | None] | None = (),
        progress: Progress = silent,
        *,
        like: gpd.GeoDataFrame | None = None,
    ) -> gpd.GeoDataFrame | None:
        """Return what :meth:`layer_in_metres` does, None where the layer was not given."""
        return self.layer_in_metres(name, fields, progress, like=like) if self.given(name) else None

    def is_raster(self, name: str) -> bool:
        """Tell whether a parameter of ``parameters.map_layer`` holds a raster."""
        layer = self.algorithm.parameterAsLayer(self.parameters, name, self.context)
        return isinstance(layer, QgsRasterLayer)

    def raster(self, name: str, around: gpd.GeoDataFrame | None = None) -> Raster:
        """Return a raster layer, only as far as ``around`` reaches.

        Raises
        ------
        TerritoryError
            Where it has no CRS, is no file, or does not overlap ``around``.
        """
        layer = self.algorithm.parameterAsRasterLayer(self.parameters, name, self.context)
        opened = self._opened(layer, str(self.parameters.get(name)))
        self.lineage.add_source(name, self._described(name, opened.name))
        if around is None:
            return opened.read()
        west, south, east, north = map(float, around.to_crs(opened.grid.crs).total_bounds)
        return opened.read(bounds=(west, south, east, north))

    def rasters(self, name: str) -> list[RasterFile]:
        """Return the raster layers of a parameter of ``parameters.rasters``, in their order.

        They are opened and not read: many scenes do not fit in memory.

        Raises
        ------
        TerritoryError
            Where one cannot be read, has no CRS, or is no file.
        """
        layers = self.algorithm.parameterAsLayerList(self.parameters, name, self.context)
        named = self.parameters.get(name)
        if isinstance(named, list) and len(named) > len(layers):  # QGIS leaves out what fails
            raise TerritoryError(messages.LAYER_UNREADABLE, layer=name)
        files = []
        for number, layer in enumerate(layers, 1):
            files.append(self._opened(layer, name))
            source, crs = layer.publicSource(True), layer.crs().authid()
            described = {"layer": layer.name(), "source": source, "crs": crs}
            self.lineage.add_source(f"{name} {number}", described)
        return files

    def layers(self, name: str, progress: Progress = silent) -> list[tuple[str, gpd.GeoDataFrame]]:
        """Return the names and features of a parameter of ``parameters.tables``, in their order.

        Raises
        ------
        TerritoryError
            Where one cannot be read.
        """
        if not self.given(name):
            return []
        layers = self.algorithm.parameterAsLayerList(self.parameters, name, self.context)
        named = self.parameters.get(name)
        if isinstance(named, list) and len(named) > len(layers):  # QGIS leaves out what fails
            raise TerritoryError(messages.LAYER_UNREADABLE, layer=name)
        found = []
        for number, layer in enumerate(layers, 1):
            if not isinstance(layer, QgsVectorLayer):
                raise TerritoryError(messages.LAYER_UNREADABLE, layer=layer.name())
            progress((number - 1) / len(layers))
            source = QgsProcessingFeatureSource(layer, self.context)
            frame = layers_in.read_frame(source, None)
            if lost_texts(frame):
                frame = read_again(frame, layer, None, self.context, layer.name())
            found.append((layer.name(), frame))
            described = {"layer": layer.name(), "source": layer.publicSource(True)}
            self.lineage.add_source(f"{name} {number}", described)
        return found

    def _opened(self, layer: Any, label: str) -> RasterFile:
        from smart_territory_plugin.core.raster import open_raster

        if not isinstance(layer, QgsRasterLayer):
            raise TerritoryError(messages.LAYER_UNREADABLE, layer=label)
        path, crs = layers_in.raster_source(layer)
        return open_raster(path, name=layer.name(), crs=crs)

    def _described(self, name: str, label: str) -> dict[str, str]:
        layer = self.algorithm.parameterAsLayer(self.parameters, name, self.context)
        if layer is None:
            return {"layer": label}
        source, crs = layer.publicSource(True), layer.crs().authid()
        return {"layer": layer.name(), "source": source, "crs": crs}

    # --- outputs ---------------------------------------------------------------------------------

    def metadata(self, name: str) -> QgsLayerMetadata:
        """Return the metadata of a layer, as it was saved with it; empty where there is none."""
        layer = self.algorithm.parameterAsLayer(self.parameters, name, self.context)
        if layer is None:
            return QgsLayerMetadata()
        if not layer.metadata().history():
            layer = layer.clone()  # the user's own layer is not to change
            layer.loadDefaultMetadata()
        return layer.metadata()

    def wanted(self, name: str) -> bool:
        """Tell whether the output ``name`` is to be made."""
        definition = self.algorithm.parameterDefinition(name)
        optional = bool(definition.flags() & definition.Flag.FlagOptional)
        return not optional or self.given(name)

    def prepare_outputs(self, names: Iterable[str]) -> None:
        """Find every destination before any work, so that a refusal comes at once.

        Raises
        ------
        TerritoryError
            Where a folder is missing or refuses, or a file is open elsewhere.
        """
        for name in names:
            if self.wanted(name):
                self._prepare(name)

    def target(self, name: str) -> str:
        """Return the path of a file output, or of the folder of a folder output."""
        if name in self._targets:
            return self._targets[name]
        return self.algorithm.parameterAsString(self.parameters, name, self.context)

    def redirect(self, name: str, path: Path) -> None:
        """Give an optional output that the user did not name a path of our own.

        In a QGIS window a layer is loaded when the run ends, as one that the user named would be.
        """
        from qgis.utils import iface

        self.parameters = {**self.parameters, name: str(path)}
        self._prepare(name)
        definition = self.algorithm.parameterDefinition(name)
        if iface is not None and definition.type() == "sink":
            details = QgsProcessingContext.LayerDetails(
                definition.description(), self.context.project(), name
            )
            self.context.addLayerToLoadOnCompletion(str(path), details)

    def extra_file(self, path: Path) -> Path:
        """Return the path beside ``path`` to write a file to that is no declared output."""
        destination = layers_out.make_workshop_for(str(path))
        self._destinations[str(path)] = destination
        return destination.part

    def _prepare(self, name: str) -> None:
        definition = self.algorithm.parameterDefinition(name)
        kind = definition.type()
        if kind == "folderDestination":
            self._make_folder(name)
            return
        target = self._static_target(name)
        if kind == "sink" and layers_out.is_memory(target):
            return
        if kind == "sink" and layers_out.is_database(target):
            layers_out.note_database(target)
            return
        resolved = self.algorithm.parameterAsOutputLayer(self.parameters, name, self.context)
        if kind == "fileDestination":
            resolved = self.algorithm.parameterAsFileOutput(self.parameters, name, self.context)
        if kind == "sink" and definition.dataType() == QgsProcessing.SourceType.TypeVector:
            layers_out.refuse_shapefile(resolved)
        self._targets[name] = resolved
        self._destinations[name] = layers_out.make_workshop_for(resolved)

    def _make_folder(self, name: str) -> None:
        folder = Path(self.algorithm.parameterAsString(self.parameters, name, self.context))
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise TerritoryError(messages.FOLDER_NOT_WRITABLE, folder=folder) from error
        self._targets[name] = str(folder)
        self.results[name] = str(folder)

    def _static_target(self, name: str) -> str:
        value = self.parameters.get(name)
        if isinstance(value, QgsProcessingOutputLayerDefinition):
            value = value.sink
        if isinstance(value, QgsProperty):
            value, _ = value.value(self.context.expressionContext(), "")
        if self.algorithm.parameterDefinition(name).type() != "sink":
            return str(value or "")
        return str(value or "TEMPORARY_OUTPUT")

    def part(self, name: str) -> Path:
        """Return the path beside the target that an output file is written to."""
        return self._destinations[name].part

    def write_with_fields(self, name: str, input_name: str, table: pd.DataFrame) -> None:
        """Write the features of an input as they are, with the columns of ``table`` added.

        Parameters
        ----------
        name : str
            The output.
        input_name : str
            The vector input whose features, geometry and CRS are kept, untouched.
        table : pandas.DataFrame
            New columns, indexed by feature id; a feature without a row gets NULL.
        """
        if not self.wanted(name):
            return
        source = self.source(input_name)
        new = [frames.field_for(column, table[column]) for column in table.columns]
        fields, kept = layers_out.merged_fields(source.fields(), new)
        blank: list[Any] = [None] * len(new)
        rows = dict(zip(table.index, frames.table_rows(table), strict=True))

        def features() -> Iterator[QgsFeature]:
            for original in source.getFeatures(QgsFeatureRequest(), layers_in.SKIP_CHECKS):
                feature = QgsFeature(fields)
                feature.setGeometry(original.geometry())
                old = original.attributes()
                values = [old[position] for position in kept] + rows.get(original.id(), blank)
                feature.setAttributes(values)
                yield feature

        self._write(name, fields, (source.wkbType(), source.sourceCrs()), features())

    def write_frame(self, name: str, frame: gpd.GeoDataFrame, kind: int | None = None) -> None:
        """Write a GeoDataFrame with its own geometry and CRS as a new layer.

        Parameters
        ----------
        name : str
            The output.
        frame : geopandas.GeoDataFrame
            All columns but the geometry become fields.
        kind : Qgis.WkbType, optional
            The geometry type; found from the geometries where it is not given.
        """
        if not self.wanted(name):
            return
        table = frame.drop(columns=frame.geometry.name)
        crs = frames.qgis_crs(frame.crs.to_wkt() if frame.crs is not None else None)
        shapes = frame.geometry.to_wkb().to_numpy()
        kind = kind or frames.kind_of_frame(frame)
        if kind == QgsWkbTypes.Type.NoGeometry:  # nothing is drawn: what the output is for
            kind = self._declared_kind(name)
        self._write_rows(name, table, (kind, crs), shapes)

    def _declared_kind(self, name: str) -> int:
        """Return the geometry type of an output that no feature tells."""
        kinds = {
            QgsProcessing.SourceType.TypeVectorPoint: QgsWkbTypes.Type.Point,
            QgsProcessing.SourceType.TypeVectorLine: QgsWkbTypes.Type.LineString,
            QgsProcessing.SourceType.TypeVectorPolygon: QgsWkbTypes.Type.MultiPolygon,
        }
        declared = self.algorithm.parameterDefinition(name).dataType()
        return kinds.get(declared, QgsWkbTypes.Type.NoGeometry)

    def write_table(self, name: str, table: pd.DataFrame) -> None:
        """Write a table without geometry."""
        if not self.wanted(name):
            return
        target = (QgsWkbTypes.Type.NoGeometry, QgsCoordinateReferenceSystem())
        self._write_rows(name, table, target, None)

    def write_chunks(
        self,
        name: str,
        columns: Mapping[str, str],
        chunks: Iterable[tuple[list[list[Any]], list[bytes | None]]],
        kind: str,
    ) -> None:
        """Write a layer or table that is too large for memory, in EPSG:4326.

        Parameters
        ----------
        name : str
            The output.
        columns : mapping of str to str
            What each column holds: ``bool``, ``int``, ``long``, ``float`` or ``text``.
        chunks : iterable
            Rows of plain values in the order of ``columns``, each with its geometries as WKB.
        kind : str
            QGIS's name of the geometry type, such as ``MultiPolygon`` or ``NoGeometry``.
        """
        if not self.wanted(name):
            return
        wkb_type = QgsWkbTypes.parseType(kind)
        located = wkb_type != QgsWkbTypes.Type.NoGeometry
        crs = frames.qgis_crs("EPSG:4326" if located else None)
        fields = frames.plain_fields(columns)
        multi = QgsWkbTypes.isMultiType(wkb_type)
        features = (
            feature
            for rows, shapes in chunks
            for feature in frames.row_features(fields, rows, shapes if located else None, multi)
        )
        self._write(name, fields, (wkb_type, crs), features)

    def _write_rows(
        self, name: str, table: pd.DataFrame, target: tuple[Any, Any], shapes: Any
    ) -> None:
        fields = frames.table_fields(table)
        rows = frames.table_rows(table)
        multi = QgsWkbTypes.isMultiType(target[0])
        self._write(name, fields, target, frames.row_features(fields, rows, shapes, multi))

    def _write(
        self,
        name: str,
        fields: QgsFields,
        target: tuple[Any, QgsCoordinateReferenceSystem],
        features: Iterable[QgsFeature],
    ) -> None:
        destination = self._destinations.get(name)
        parameters = self.parameters
        if destination is not None:
            parameters = {**parameters, name: str(destination.part)}
            layers_out.warn_of_cut_names(self._targets[name], fields)
        sink, identifier = self.algorithm.parameterAsSink(
            parameters,
            name,
            self.context,
            fields,
            target[0],
            target[1],
            QgsFeatureSink.SinkFlag.RegeneratePrimaryKey,
        )
        if sink is None:
            raise TerritoryError(
                messages.WRITE_FAILED, path=self._targets.get(name, name), reason=name
            )
        label = self._targets.get(name, identifier)
        count = layers_out.add_all(sink, features, label, Steps(self.feedback, 1).check)
        del sink
        if destination is None:
            layer = QgsProcessingUtils.mapLayerFromString(identifier, self.context)
            self.lineage.attach(layer)
            self.results[name] = identifier
            return
        self.context.temporaryLayerStore().removeMapLayers(
            [
                layer_id
                for layer_id, layer in self.context.temporaryLayerStore().mapLayers().items()
                if layer.source().startswith(str(destination.part))
            ]
        )
        layers_out.verify(destination.part, label, count)
        save_lineage(destination.part, self.lineage)
        self.results[name] = self._targets[name]

    def write_raster(self, name: str, raster: Raster) -> None:
        """Write a raster as GeoTIFF with the lineage in its tags; nodata -9999."""
        from smart_territory_plugin.core.raster import write_raster

        if not self.wanted(name):
            return
        write_raster(self.part(name), raster, tags=self.lineage.tags())
        self.results[name] = self._targets[name]

    def write_file(self, name: str, write: Callable[[Path], None]) -> None:
        """Let ``write`` make an output file beside its target."""
        if not self.wanted(name):
            return
        write(self.part(name))
        self.results[name] = self._targets[name]

    def commit(self) -> dict[str, Any]:
        """Move every output into place and return QGIS's results."""
        for destination in self._destinations.values():
            destination.commit()
        for name, target in self.results.items():
            if isinstance(target, str):
                group = self.algorithm.displayName()
                StyledOutput.attach(self.algorithm.name(), name, target, self.context, group)
        return self.results

    def discard(self) -> None:
        """Remove what was written beside the targets."""
        for destination in self._destinations.values():
            destination.discard()
