"""Styles, names and map tips of the layers QGIS loads after a run."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsVectorLayer,
)

from smart_territory_plugin.core.catalogue import ClassCode, Indicator, catalogue
from smart_territory_plugin.reports.language import language


class StyledOutput(QgsProcessingLayerPostProcessorInterface):
    """Styles an output by the first indicator of the catalogue that it holds.

    Parameters
    ----------
    algorithm : str
        The id, without provider, of the algorithm that made the layer.
    output : str
        The name of the output.
    """

    _alive: ClassVar[dict[str, StyledOutput]] = {}
    """QGIS keeps only a pointer: the object must outlive the run until the layer is loaded."""

    def __init__(self, algorithm: str, output: str) -> None:
        super().__init__()
        self.algorithm = algorithm
        self.output = output

    @classmethod
    def attach(
        cls, algorithm: str, output: str, target: str, context: QgsProcessingContext, group: str
    ) -> None:
        """Let QGIS style the layer of ``target`` when it loads it; nothing where it does not.

        The outputs of a run stand together in the layer tree, in a group of the name ``group``.
        """
        if context.willLoadLayerOnCompletion(target):
            styled = cls(algorithm, output)
            cls._alive[target] = styled
            details = context.layerToLoadOnCompletionDetails(target)
            details.setPostProcessor(styled)
            if not details.groupName:
                details.groupName = group

    def postProcessLayer(
        self,
        layer: QgsMapLayer,
        context: QgsProcessingContext,  # noqa: ARG002 - QGIS's signature
        feedback: QgsProcessingFeedback,  # noqa: ARG002
    ) -> None:
        from smart_territory_plugin.reports.plain_style import apply_plain_style
        from smart_territory_plugin.reports.styles import apply_aliases, apply_style
        from smart_territory_plugin.reports.words import label_with_unit

        if isinstance(layer, QgsRasterLayer):
            self._style_raster(layer)
        if not isinstance(layer, QgsVectorLayer):
            return
        if self.algorithm == "compare_periods" and layer.isSpatial():
            from smart_territory_plugin.reports.change_style import apply_change_styles

            apply_change_styles(layer, language())
            layer.triggerRepaint()
            return
        shown = self._first_indicator(layer)
        if shown is not None and layer.isSpatial():
            apply_style(layer, shown, language())
            said = label_with_unit(shown.label(language()), shown.unit)
            layer.setName(f"{said} – {layer.name()}")  # the legend has only numbers
        else:
            apply_aliases(layer, language(), self.algorithm)
            if layer.isSpatial():
                apply_plain_style(layer, language())
        layer.triggerRepaint()

    def _style_raster(self, layer: QgsRasterLayer) -> None:
        from smart_territory_plugin.reports.raster_style import apply_raster_style

        entry = catalogue().find_raster(self.algorithm, self.output)
        if entry is not None:
            apply_raster_style(layer, entry, language())
            layer.triggerRepaint()

    def _first_indicator(self, layer: QgsVectorLayer) -> Indicator | None:
        """Return what the algorithm found, before indicators that the layer came with."""
        names = set(layer.fields().names())
        indicators = catalogue().indicators
        own = (i for i in indicators if i.algorithm == self.algorithm and i.field in names)
        brought = (i for i in indicators if i.id in names)
        return next(own, None) or self._named(layer, names) or next(brought, None)

    def _named(self, layer: QgsVectorLayer, names: set[str]) -> Indicator | None:
        """Return what the catalogue says shows the output, with the kinds that the layer holds."""
        entry = catalogue().layer(self.algorithm, self.output, names)
        if entry is None:
            return None
        shown = catalogue().as_indicator(entry)
        if not entry.kinds:
            return shown
        found = layer.uniqueValues(layer.fields().lookupField(entry.field))
        texts = sorted(value for value in found if isinstance(value, str))
        kinds = tuple(ClassCode(text, {"pt": text, "en": text}) for text in texts)
        return replace(shown, classes=kinds)
