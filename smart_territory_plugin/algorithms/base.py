"""What every algorithm of the plugin is: declarations in one place, one way to run and to fail."""

from __future__ import annotations

import difflib
from typing import Any, ClassVar

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingOutputLayerDefinition,
)
from qgis.PyQt.QtGui import QIcon

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms.help_page import escaped, listed, paragraph, section
from smart_territory_plugin.algorithms.parameters import Parameter
from smart_territory_plugin.algorithms.progress_file import told_progress
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.algorithms.steps import Steps, forwarded_logs
from smart_territory_plugin.core.errors import Cancelled, TerritoryError, is_disk_full
from smart_territory_plugin.core.libraries import COMPILED, load_libraries
from smart_territory_plugin.paths import resource, version
from smart_territory_plugin.reports.language import language, sentence, tr, translated
from smart_territory_plugin.reports.lineage import Lineage


def group_title(theme: str) -> str:
    """Return the name of a theme's group in the toolbox."""
    return {
        "circular": tr("Circular city"),
        "climate": tr("Climate adaptation"),
        "platform": tr("City as a platform"),
        "inclusive": tr("Inclusive city"),
        "economy": tr("Economy and innovation"),
        "mobility": tr("Soft mobility"),
        "happy": tr("Happy cities"),
        "territory": tr("Territory"),
    }[theme]


def unknown_parameter(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]) -> str:
    """Return a sentence on a key that ``algorithm`` does not know, with the nearest one it does."""
    known = [definition.name() for definition in algorithm.parameterDefinitions()]
    by_capitals = {name.upper(): name for name in known}
    for name in parameters:
        if name not in known:
            near = difflib.get_close_matches(name.upper(), by_capitals, 1, 0.0)
            values = {"name": name, "nearest": by_capitals[near[0]] if near else "—"}
            return translated(messages.UNKNOWN_PARAMETER, values)
    return ""


class TerritoryAlgorithm(QgsProcessingAlgorithm):
    """The base of every algorithm.

    A subclass sets ``ID`` and ``THEME``, says what it is in ``title``, ``answers``, ``method`` and
    ``limits``, declares its parameters in ``declare``, and computes in ``execute`` in three acts:
    read, call the core, write.
    """

    ID: ClassVar[str]
    THEME: ClassVar[str]
    LIBRARIES: ClassVar[tuple[str, ...]] = ("numpy", "pandas", "geopandas", "shapely")
    COMPILED: ClassVar[tuple[str, ...]] = COMPILED
    """Those of :data:`~.libraries.COMPILED` that a run may need; each takes memory."""
    OUTPUT_FIELDS: ClassVar[dict[str, tuple[str, ...]]] = {}
    """Public API: the fields each output adds, in order; the catalogue holds their names."""

    # --- what a subclass says --------------------------------------------------------------------

    def title(self) -> str:
        """Return the algorithm's name as the user reads it."""
        raise NotImplementedError

    def answers(self) -> str:
        """Return the question it answers, in one or two sentences."""
        raise NotImplementedError

    def method(self) -> str:
        """Return the method in words, with its source."""
        raise NotImplementedError

    def limits(self) -> str:
        """Return what the result does not say."""
        raise NotImplementedError

    def declare(self) -> list[Parameter]:
        """Return the parameters, made by :mod:`.parameters`."""
        raise NotImplementedError

    def more_outputs(self) -> list[QgsProcessingOutputDefinition]:
        """Return what the results hold beside the destinations among the parameters."""
        return []

    def execute(self, run: Run) -> None:
        """Read, call the core, write."""
        raise NotImplementedError

    # --- what QGIS asks --------------------------------------------------------------------------

    def name(self) -> str:
        return self.ID

    def displayName(self) -> str:
        return self.title()

    def group(self) -> str:
        return group_title(self.THEME)

    def groupId(self) -> str:
        return self.THEME

    def icon(self) -> QIcon:
        return QIcon(str(resource("icons", f"{self.THEME}.svg")))

    def shortDescription(self) -> str:
        return self.answers()

    def createInstance(self) -> TerritoryAlgorithm:
        return type(self)()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: ARG002
        for parameter in self.declare():
            self.addParameter(parameter)
        for output in self.more_outputs():
            self.addOutput(output)

    def canExecute(self) -> tuple[bool, str]:
        from smart_territory_plugin.core.environment import install_command, missing_libraries

        missing = missing_libraries(self.LIBRARIES)
        if not missing:
            return True, ""
        values = {"libraries": ", ".join(missing), "command": install_command(missing)}
        return False, translated(messages.LIBRARY_MISSING, values)

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        problem = unknown_parameter(self, parameters)
        if problem:
            return False, problem
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,  # noqa: ARG002
        feedback: QgsProcessingFeedback,  # noqa: ARG002
    ) -> bool:
        problem = unknown_parameter(self, parameters)
        if problem:
            raise QgsProcessingException(problem)
        return True

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        run = Run(self, parameters, context, feedback, self._lineage(parameters))
        try:
            load_libraries(self.COMPILED)
            with forwarded_logs(feedback), told_progress(feedback, self.title()):
                run.prepare_outputs(
                    definition.name() for definition in self.destinationParameterDefinitions()
                )
                self.execute(run)
                Steps(feedback, 1).check()
                return run.commit()
        except Cancelled:
            raise QgsProcessingException(translated(messages.CANCELLED, {})) from None
        except TerritoryError as error:
            raise QgsProcessingException(sentence(error)) from error
        except OSError as error:
            if not is_disk_full(error):
                raise
            raise QgsProcessingException(translated(messages.DISK_FULL, {})) from error
        finally:
            run.discard()

    def steps(self, run: Run, count: int) -> Steps:
        """Return the step counter of a run with ``count`` acts."""
        return Steps(run.feedback, count)

    # --- help ------------------------------------------------------------------------------------

    def shortHelpString(self) -> str:
        parts = [
            paragraph(self.answers()),
            section(tr("Method and source"), paragraph(self.method())),
            section(tr("Inputs"), self._inputs_help()),
            section(tr("Results"), self._outputs_help()),
            section(tr("Limits"), paragraph(self.limits())),
        ]
        return "".join(parts)

    def _inputs_help(self) -> str:
        outputs = {definition.name() for definition in self.destinationParameterDefinitions()}
        return listed(
            (definition.description(), definition.help())
            for definition in self.parameterDefinitions()
            if definition.name() not in outputs
        )

    def _outputs_help(self) -> str:
        from smart_territory_plugin.core.catalogue import catalogue

        described = []
        for definition in self.destinationParameterDefinitions():
            names = self.OUTPUT_FIELDS.get(definition.name(), ())
            entries = [catalogue().field(self.ID, name) for name in names]
            fields = listed(
                (name, _with_unit(entry.label(language()), entry.unit))
                for name, entry in zip(names, entries, strict=True)
            )
            described.append((definition.description(), definition.help(), fields))
        return "".join(
            f"<p><b>{escaped(label)}</b>: {escaped(text)}</p>{fields}"
            for label, text, fields in described
        )

    # --- private ---------------------------------------------------------------------------------

    def _lineage(self, parameters: dict[str, Any]) -> Lineage:
        return Lineage(
            algorithm=self.id(),
            title=self.title(),
            version=version(),
            parameters={name: _value_text(value) for name, value in parameters.items()},
            method=self.method(),
        )


def _value_text(value: Any) -> str:
    if isinstance(value, QgsMapLayer):
        return value.publicSource(True)
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        return value.sink.asExpression()
    return str(value)


def _with_unit(label: str, unit: str) -> str:
    return f"{label} ({unit})" if unit else label
