"""The ready models of ``processing/models`` in the toolbox, in the user's language."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtGui import QIcon

from smart_territory_plugin.algorithms.base import unknown_parameter
from smart_territory_plugin.algorithms.help_page import listed, paragraph, section
from smart_territory_plugin.algorithms.parameters import without_optional_note
from smart_territory_plugin.algorithms.styled_outputs import StyledOutput
from smart_territory_plugin.paths import processing, resource
from smart_territory_plugin.reports.language import language, tr
from smart_territory_plugin.reports.model_texts import Labelled, model_texts


def ready_models() -> Iterator[ReadyModel]:
    """Yield every model."""
    for path in sorted(processing("models").glob("*.model3")):
        yield ReadyModel(path)


class ReadyModel(QgsProcessingModelAlgorithm):
    """A model whose title, help and labels stand in both languages in a table of their own.

    It must be made when the provider is registered already: before, a model finds neither its
    steps nor, silently, its outputs.

    Parameters
    ----------
    path : pathlib.Path
        The ``.model3``; its name is the model's id and that of its table of texts.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.texts = model_texts(path.stem)
        self.fromFile(str(path))
        self._say_in_the_users_language()

    def createInstance(self) -> ReadyModel:
        return ReadyModel(self.path)

    def displayName(self) -> str:
        return self.texts.title[language()]

    def group(self) -> str:
        return tr("Ready models")

    def groupId(self) -> str:
        return "models"

    def icon(self) -> QIcon:
        return QIcon(str(resource("icons", "smart_territory.svg")))

    def shortDescription(self) -> str:
        return self.texts.answers[language()]

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        problem = unknown_parameter(self, parameters)
        if problem:
            return False, problem
        return super().checkParameterValues(parameters, context)

    def shortHelpString(self) -> str:
        made = self.destinationParameterDefinitions()
        outputs = {definition.name() for definition in made}
        inputs = [one for one in self.parameterDefinitions() if one.name() not in outputs]
        steps = [self.texts.steps[child.childId()][language()] for child in self._children()]
        return "".join(
            [
                paragraph(self.texts.answers[language()]),
                section(tr("Method and source"), paragraph(self.texts.method[language()])),
                section(tr("Steps of the model"), paragraph(" → ".join(steps))),
                section(tr("Inputs"), _described(inputs)),
                section(tr("Results"), _described(made)),
                section(tr("Limits"), paragraph(self.texts.limits[language()])),
            ]
        )

    def postProcessAlgorithm(
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Name, group and style what the run loads: QGIS keeps of a step's layer only its style."""
        for target in context.layersToLoadOnCompletion():
            details = context.layerToLoadOnCompletionDetails(target)
            made_by = self._maker(details.name)
            if made_by is not None and details.postProcessor() is None:
                StyledOutput.attach(*made_by, target, context, self.displayName())
            definition = self.parameterDefinition(details.name)
            if definition is not None:
                details.name = definition.description()
            if not details.groupName:
                details.groupName = self.displayName()
        return super().postProcessAlgorithm(context, feedback)

    # --- private ---------------------------------------------------------------------------------

    def _maker(self, name: str) -> tuple[str, str] | None:
        """Return the algorithm of ours, and its output, that an output of the model comes from.

        A step that only filters or orders passes on the fields of the step before.
        """
        for child_id, child in self.childAlgorithms().items():
            if name in child.modelOutputs():
                output = child.modelOutputs()[name].childOutputName()
                return self._upstream(child_id, output)
        return None

    def _upstream(self, child_id: str, output: str) -> tuple[str, str] | None:
        provider, _, algorithm = self.childAlgorithm(child_id).algorithmId().partition(":")
        if provider == "smartterritory":
            return algorithm, output
        kind = Qgis.ProcessingModelChildParameterSource.ChildOutput
        for source in self.childAlgorithm(child_id).parameterSources().get("INPUT", []):
            if source.source() == kind:
                return self._upstream(source.outputChildId(), source.outputName())
        return None

    def _children(self) -> list[QgsProcessingModelChildAlgorithm]:
        """Return the steps in the order of the table of texts, which is that of the run."""
        children = self.childAlgorithms()
        return [children[name] for name in self.texts.steps if name in children]

    def _say_in_the_users_language(self) -> None:
        """Name steps, inputs and outputs as the table does, or as the steps themselves do."""
        children = [child for child in self._children() if child.algorithm() is not None]
        for child in children:
            child.setDescription(self.texts.steps[child.childId()][language()])
            self.setChildAlgorithm(child)
        fed = dict(pair for child in reversed(children) for pair in _inputs_of(child))
        made = dict(pair for child in children for pair in _outputs_of(child))
        outputs = {one.name() for one in self.destinationParameterDefinitions()}
        for definition in self.parameterDefinitions():
            name = definition.name()
            if name in outputs:
                _label(definition, self.texts.outputs.get(name), made.get(name))
            else:
                _label(definition, self.texts.inputs.get(name), fed.get(name))


def _inputs_of(child: QgsProcessingModelChildAlgorithm) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield the inputs of the model that a step takes, with what the step says of them."""
    kind = Qgis.ProcessingModelChildParameterSource.ModelParameter
    for name, sources in child.parameterSources().items():
        for source in sources:
            if source.source() == kind:
                yield source.parameterName(), _said(child, name)


def _outputs_of(child: QgsProcessingModelChildAlgorithm) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield the outputs of the model that a step makes, with what the step says of them."""
    for name, output in child.modelOutputs().items():
        label, text = _said(child, output.childOutputName())
        yield name, (label, without_optional_note(text))


def _said(child: QgsProcessingModelChildAlgorithm, name: str) -> tuple[str, str]:
    definition = child.algorithm().parameterDefinition(name)
    return definition.description(), definition.help()


def _label(
    definition: QgsProcessingParameterDefinition,
    text: Labelled | None,
    own: tuple[str, str] | None,
) -> None:
    if own is not None:
        definition.setDescription(own[0])
        definition.setHelp(own[1])
    if text is not None:
        definition.setDescription(text.label[language()])
    if text is not None and text.help is not None:
        definition.setHelp(text.help[language()])


def _described(definitions: list[QgsProcessingParameterDefinition]) -> str:
    return listed((definition.description(), definition.help()) for definition in definitions)
