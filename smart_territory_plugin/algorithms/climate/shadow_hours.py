"""Processing face of :mod:`smart_territory_plugin.core.shadows`."""

from __future__ import annotations

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.algorithms.surface_inputs import read_surface, surface_parameter
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import note
from smart_territory_plugin.reports.language import tr


class ShadowHours(TerritoryAlgorithm):
    """Hours of shade and of sun on one day, for each cell of a surface model."""

    ID = "shadow_hours"
    THEME = "climate"

    def title(self) -> str:
        return tr("Hours of shade")

    def answers(self) -> str:
        return tr(
            "Where is there shade, and for how long, on a day of the year: on the way to school, in"
            " a square, at a bus stop?"
        )

    def method(self) -> str:
        return tr(
            "The day from sunrise to sunset is cut into equal parts no longer than the step, and"
            " the middle of each stands for it. The sun's place is worked out for the middle of the"
            " surface model by NOAA's algorithm (Meeus 1998; right to about 0.01°) with refraction,"
            " and turned from true to grid north. A cell lies in shade where any cell towards the"
            " sun stands above the ray, however far off. No time zone is needed: the day is that of"
            " the place's own noon, and the log gives its hours in universal time. A model in"
            " degrees is brought into metres first."
        )

    def limits(self) -> str:
        return tr(
            "Clear sky: clouds are not in it. Trees are taken as opaque and in leaf, and the values"
            " of roofs and crowns are those above them, not below. What stands beyond the border of"
            " the model casts no shade: leave a margin towards the sun, above all among hills. The"
            " sun's middle decides, so that half-shade is told as one or the other."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            surface_parameter(),
            p.text(
                "DATE",
                tr("Date"),
                tr("Such as 2025-06-21, the longest day, or 2025-12-21, the shortest."),
                "2025-06-21",
            ),
            p.integer(
                "STEP",
                tr("Step (minutes)"),
                tr("Between two moments looked at; the time grows as it shrinks."),
                30,
                minimum=1,
                maximum=240,
            ),
            p.metric_crs(),
            p.raster_output(
                "OUTPUT",
                tr("Hours of shade"),
                tr("Between sunrise and sunset; no data where the model has none."),
            ),
            p.raster_output(
                "SUN",
                tr("Hours of sun"),
                tr("The rest of the day."),
                optional=True,
            ),
        ]

    def execute(self, run: Run) -> None:
        import numpy as np

        from smart_territory_plugin.core.gtfs_calendar import read_date
        from smart_territory_plugin.core.shadows import shadow_hours

        steps = self.steps(run, 3)
        label = run.layer_name("DSM")
        day = read_date(run.text("DATE"))
        if day is None:
            raise TerritoryError(messages.DATE_UNREADABLE, text="")
        with steps(tr("Reading the surface model")) as progress:
            dsm = read_surface(run, progress)
        with steps(tr("Casting the shadows")) as progress:
            found = shadow_hours(dsm, day, run.integer("STEP"), label=label, progress=progress)
            shade = found.shade.values
            long = 100 * np.mean(shade[np.isfinite(shade)] >= found.day.hours / 2)
            note(messages.SHADOW_MEAN, mean=float(np.nanmean(shade)), share=float(long))
        with steps(tr("Writing the result")):
            run.lineage.add("daylight_hours", round(found.day.hours, 3))
            run.write_raster("OUTPUT", found.shade)
            if run.wanted("SUN"):
                run.write_raster("SUN", found.sun())
