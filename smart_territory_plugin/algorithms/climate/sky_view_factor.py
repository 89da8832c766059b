"""Processing face of :mod:`smart_territory_plugin.core.sky_view`."""

from __future__ import annotations

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.algorithms.surface_inputs import read_surface, surface_parameter
from smart_territory_plugin.core.log import note
from smart_territory_plugin.reports.language import tr


class SkyViewFactor(TerritoryAlgorithm):
    """The share of the sky that each cell of a surface model sees."""

    ID = "sky_view_factor"
    THEME = "climate"

    def title(self) -> str:
        return tr("Sky-view factor")

    def answers(self) -> str:
        return tr(
            "How much of the sky is open above each place? Narrow streets with little sky keep the"
            " heat of the day at night, and wide ones without trees take the sun all day."
        )

    def method(self) -> str:
        return tr(
            "In every direction the steepest line from the surface of a cell to that of a cell"
            " passed within the radius gives the angle γ of the horizon. The factor is the mean of"
            " cos²γ (cosine-weighted: what a level surface receives from an even sky; Johnson and"
            " Watson 1984, as in UMEP and SOLWEIG) or of 1 − sin γ (share of the hemisphere;"
            " Zakšek, Oštir and Kokalj 2011, as in RVT). The two differ: in a town the second is"
            " about a tenth lower. A model in degrees is brought into metres first."
        )

    def limits(self) -> str:
        return tr(
            "As fine as the surface model: with cells of 5 m a street is two or three cells wide."
            " Roofs and crowns of trees have values too, which are those above them, not below;"
            " trees are taken as opaque. What stands beyond the radius or the border of the model"
            " is not seen, so the values near the border are too high."
        )

    def declare(self) -> list[p.Parameter]:
        return [
            surface_parameter(),
            p.number(
                "RADIUS",
                tr("Radius (m)"),
                tr(
                    "How far the horizon is looked for. In towns 100 m tell nearly all; among hills"
                    " take more. The time grows with the radius in cells."
                ),
                100.0,
                minimum=0.1,
                maximum=20000,
            ),
            p.integer(
                "DIRECTIONS",
                tr("Directions"),
                tr("In how many directions the horizon is looked for."),
                32,
                minimum=4,
                maximum=360,
            ),
            p.choice(
                "DEFINITION",
                tr("Definition"),
                tr(
                    "Two quantities bear this name; do not compare numbers of one with those of the"
                    " other. For heat stress and radiation take the cosine-weighted one."
                ),
                [
                    tr("Cosine-weighted (Johnson and Watson)"),
                    tr("Share of the hemisphere (Zakšek)"),
                ],
            ),
            p.metric_crs(),
            p.raster_output(
                "OUTPUT",
                tr("Sky-view factor (0–1)"),
                tr("1 where nothing hides the sky; no data where the model has none."),
            ),
        ]

    def execute(self, run: Run) -> None:
        import numpy as np

        from smart_territory_plugin.core.sky_view import DEFINITIONS, sky_view_factor

        steps = self.steps(run, 3)
        label = run.layer_name("DSM")
        with steps(tr("Reading the surface model")) as progress:
            dsm = read_surface(run, progress)
        with steps(tr("Looking for the horizon")) as progress:
            factor = sky_view_factor(
                dsm,
                run.number("RADIUS"),
                directions=run.integer("DIRECTIONS"),
                seen=DEFINITIONS[run.choice("DEFINITION")],
                label=label,
                progress=progress,
            )
            found = factor.values
            note(messages.SKY_MEAN, mean=float(np.nanmean(found)), lowest=float(np.nanmin(found)))
        with steps(tr("Writing the result")):
            run.write_raster("OUTPUT", factor)
