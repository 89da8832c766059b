"""Runs the recipes of the municipal profile: each step an algorithm, its outputs indicators."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms.layers_in import read_frame
from smart_territory_plugin.algorithms.profile_layers import ProfileLayers
from smart_territory_plugin.core.catalogue import catalogue
from smart_territory_plugin.core.errors import Cancelled, TerritoryError
from smart_territory_plugin.core.log import Progress, note, warn
from smart_territory_plugin.core.periods import Period
from smart_territory_plugin.core.recipes import PREPARED, RecipeValue, Step, key_of, role_of
from smart_territory_plugin.core.territory import NO_LAYER, ROLES, Territory
from smart_territory_plugin.core.values import (
    INDICATIVE,
    MUNICIPALITY,
    Reading,
    RowContext,
    joined,
    values_rows,
)
from smart_territory_plugin.reports.language import sentence, translated

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

ZONES = "zones"


def run_id_of(territory: Territory) -> str:
    """Return an id for a run: the municipality's code and the UTC time."""
    return f"{territory.code}-{datetime.now(UTC):%Y%m%dT%H%M%SZ}"


@dataclass
class Outcome:
    """What a profile yields: VALUES, and what was left out or failed, each with its reason."""

    values: pd.DataFrame
    left_out: list[tuple[str, str]] = field(default_factory=list)
    failures: list[tuple[str, str]] = field(default_factory=list)


class _ChildFeedback(QgsProcessingFeedback):
    """Passes a step's words and the outer cancel on; keeps the outer progress bar untouched."""

    def __init__(self, outer: QgsProcessingFeedback) -> None:
        super().__init__(False)
        self.outer = outer

    def isCanceled(self) -> bool:
        return self.outer.isCanceled()

    def pushInfo(self, info: str) -> None:
        self.outer.pushInfo(info)

    def pushWarning(self, warning: str) -> None:
        self.outer.pushWarning(warning)

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: ARG002
        self.outer.pushWarning(error)


class ProfileRun:
    """One municipal profile.

    Parameters
    ----------
    layers : ProfileLayers
        The territory's layers.
    period : Period
        Written to every row.
    run_id : str
        Written to every row.
    feedback : QgsProcessingFeedback
        The outer feedback; its cancel stops the profile.
    """

    def __init__(
        self, layers: ProfileLayers, period: Period, run_id: str, feedback: QgsProcessingFeedback
    ) -> None:
        self.layers = layers
        self.period = period
        self.run_id = run_id
        self.feedback = _ChildFeedback(feedback)
        # The territory file's roles that a role made on the way rests on.
        self._behind: dict[str, tuple[str, ...]] = {"built": ("landcover",)}

    def run(self, steps: Iterable[Step], progress: Progress) -> Outcome:
        """Run every step whose roles are present; a failing step does not end the run."""
        parts: list[pd.DataFrame] = []
        left_out: list[tuple[str, str]] = []
        failures: list[tuple[str, str]] = []
        chosen = list(steps)
        for number, step in enumerate(chosen):
            progress(number / len(chosen))
            title = self._title(step)
            missing = step.missing_roles(self.layers.present)
            if missing:
                reason = self._why_left_out(missing, chosen)
                note(messages.STEP_SAYS, step=title, text=reason)
                left_out.append((title, reason))
                continue
            note(messages.STEP_STARTS, step=title)
            try:
                parts += list(self._values(step))
            except (TerritoryError, QgsProcessingException) as error:
                progress(number / len(chosen))
                reason = _reason(error)
                warn(messages.STEP_SAYS, step=title, text=reason)
                failures.append((title, reason))
        return Outcome(joined(parts), left_out, failures)

    def _why_left_out(self, missing: Iterable[str], steps: Iterable[Step]) -> str:
        """Name the layers that the territory file lacks, else the steps that gave nothing."""
        layers = [role for role in missing if role in ROLES or role in PREPARED]
        if layers:
            return translated(messages.STEP_LEFT_OUT, {"roles": ", ".join(layers)})
        makers = [self._title(step) for step in steps if set(step.yields) & set(missing)]
        return translated(messages.STEP_WITHOUT_STEP, {"steps": ", ".join(makers)})

    def _title(self, step: Step) -> str:
        algorithm = QgsApplication.processingRegistry().algorithmById(_full_id(step))
        return algorithm.displayName() if algorithm is not None else step.algorithm

    def _values(self, step: Step) -> Iterable[pd.DataFrame]:
        for_zones = self._outputs(step, ZONES)
        whole = for_zones
        if any(value.whole == "run" and not value.summary for value in step.values):
            whole = self._outputs(step, MUNICIPALITY)
        for value in step.values:
            yield self._rows(step, value, for_zones[value.output], ZONES)
            of_whole = whole if value.whole == "run" else for_zones
            yield self._rows(step, value, of_whole[value.output], MUNICIPALITY)
        for role, output in step.yields.items():
            self.layers.add(role, for_zones[output])
            self._behind[role] = self._roles_behind(step)

    def _roles_behind(self, step: Step) -> tuple[str, ...]:
        """Return the roles of the territory file that a step rests on, each once."""
        bound = [role_of(binding) for binding in step.parameters.values()]
        found = [self._behind.get(role, (role,)) for role in bound if role]
        return tuple(dict.fromkeys(role for roles in found for role in roles))

    # --- running a step --------------------------------------------------------------------------

    def _outputs(self, step: Step, level: str) -> dict[str, QgsVectorLayer]:
        context = QgsProcessingContext()
        context.setTransformContext(self.layers.context.transformContext())
        names = {value.output for value in step.values} | set(step.yields.values())
        made = names | _needed_outputs(step)
        parameters = self._bound(step, level) | dict.fromkeys(made, "TEMPORARY_OUTPUT")
        algorithm = QgsApplication.processingRegistry().algorithmById(_full_id(step))
        results, _ = algorithm.create().run(parameters, context, self.feedback, {}, False)
        if self.feedback.isCanceled():
            raise Cancelled
        outputs = {}
        for name in names:
            layer = QgsProcessingUtils.mapLayerFromString(results[name], context)
            outputs[name] = context.takeResultLayer(layer.id()) or layer
        return outputs

    def _bound(self, step: Step, level: str) -> dict[str, Any]:
        bound: dict[str, Any] = {}
        for name, binding in step.parameters.items():
            role = role_of(binding)
            if role is None:
                bound[name] = binding
            elif role in self.layers.present or role in PREPARED:
                value = self._resolved(role, key_of(binding), level)
                if value is not None:
                    bound[name] = value
        return bound

    def _resolved(self, role: str, key: str | None, level: str) -> Any:
        if role == "built" and "landcover" not in self.layers.present:
            return None
        if key is None:
            is_layer = role not in ROLES or ROLES[role].kind not in NO_LAYER
            return self.layers.layer(role, level) if is_layer else self.layers.path(role)
        if role == ZONES and key == "urbanity" and level == MUNICIPALITY:
            return None
        return self.layers.field(role, key)

    # --- from outputs to rows --------------------------------------------------------------------

    def _rows(
        self, step: Step, value: RecipeValue, layer: QgsVectorLayer, level: str
    ) -> pd.DataFrame:
        indicator = catalogue().indicator(value.indicator)
        zones = self.layers.zones(level)
        frame = read_frame(QgsProcessingFeatureSource(layer, self.layers.context), None)
        if value.summary == "length_share":
            table = self._length_share(frame, zones, value)
        elif level == MUNICIPALITY and value.whole != "run":
            table = _from_counts(frame, value)
        else:
            table = _by_zone(frame, value)
        readings = self._readings(table, zones, value, level)
        return values_rows(indicator, readings, self._row_context(step, level))

    def _length_share(
        self, frame: gpd.GeoDataFrame, zones: gpd.GeoDataFrame, value: RecipeValue
    ) -> pd.DataFrame:
        from smart_territory_plugin.core.summaries import length_share

        lines = frame.to_crs(zones.crs)
        table = length_share(lines, zones, value.field, value.classes, value.ignore)
        return table.set_axis(list(zones["zone_code"]))

    def _readings(
        self, table: pd.DataFrame, zones: gpd.GeoDataFrame, value: RecipeValue, level: str
    ) -> list[Reading]:
        groups = self._groups(zones, level)
        flag = value.flag if level != MUNICIPALITY or value.flag != INDICATIVE else ""
        readings = []
        for position, code in enumerate(zones["zone_code"]):
            row = table.iloc[0] if level == MUNICIPALITY else table.loc[code]
            readings.append(
                Reading(
                    zone_code=str(code),
                    value=row["value"],
                    base_n=row.get("base_n"),
                    coverage_pct=row.get("coverage_pct"),
                    flag=flag,
                    group=groups[position],
                )
            )
        return readings

    def _groups(self, zones: gpd.GeoDataFrame, level: str) -> list[str | None]:
        if level == MUNICIPALITY:
            return [self.layers.territory.typology or None]
        if "urbanity" not in zones:
            return [None] * len(zones)
        return [str(text) for text in zones["urbanity"]]

    def _row_context(self, step: Step, level: str) -> RowContext:
        territory = self.layers.territory
        roles = self._roles_behind(step)
        sources = [source for role in roles if (source := territory.source(role)) is not None]
        citations = dict.fromkeys(source.citation for source in sources if source.citation)
        dates = [source.date for source in sources if source.date]
        return RowContext(
            territory=territory.code,
            zone_level=MUNICIPALITY if level == MUNICIPALITY else self.layers.level,
            zone_vintage=self.layers.vintage,
            period_start=self.period.start.isoformat(),
            period_end=self.period.end.isoformat(),
            source="; ".join(text for text in citations if text),
            source_date=max(dates, default=""),
            run_id=self.run_id,
        )


def _full_id(step: Step) -> str:
    return f"smartterritory:{step.algorithm}"


def _needed_outputs(step: Step) -> set[str]:
    """Return the outputs the algorithm makes whether anybody reads them or not."""
    algorithm = QgsApplication.processingRegistry().algorithmById(_full_id(step))
    return {
        definition.name()
        for definition in algorithm.destinationParameterDefinitions()
        if not definition.flags() & definition.Flag.FlagOptional
    }


def _reason(error: TerritoryError | QgsProcessingException) -> str:
    if isinstance(error, TerritoryError):
        return sentence(error)
    # A bug of a step reaches us as its whole traceback: its last line is what happened.
    return str(error).strip().splitlines()[-1]


def _by_zone(frame: gpd.GeoDataFrame, value: RecipeValue) -> pd.DataFrame:
    import pandas as pd

    table = pd.DataFrame({"value": frame[value.field].astype("float64")})
    if value.base:
        table["base_n"] = frame[value.base].astype("float64")
    return table.set_axis(frame["zone_code"].astype(str))


def _from_counts(frame: gpd.GeoDataFrame, value: RecipeValue) -> pd.DataFrame:
    """Return the municipality's value from the zones' counts, never as a mean of zones."""
    import pandas as pd

    values = frame[value.field].astype("float64")
    if value.whole == "sum":
        return pd.DataFrame({"value": [values.sum(min_count=1)]})
    base = frame[value.base].astype("float64")
    known = values.notna() & (base > 0)
    total = float(base[known].sum())
    whole = float((values[known] * base[known]).sum()) / total if total > 0 else float("nan")
    return pd.DataFrame({"value": [whole], "base_n": [total]})
