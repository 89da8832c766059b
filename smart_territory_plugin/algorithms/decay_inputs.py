"""The decay of cost as parameters: one list in the whole plugin, each formula in the help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.core.log import note
from smart_territory_plugin.reports.language import tr

if TYPE_CHECKING:
    from smart_territory_plugin.algorithms.run import Run
    from smart_territory_plugin.core.decay import Decay

_SCALED = ("gaussian", "exponential", "power")


def decay_parameters(
    cutoff: float | None = None, *, radius: p.Parameter | None = None
) -> list[p.Parameter]:
    """Return DECAY, CUTOFF, SCALE and STEPS.

    Parameters
    ----------
    cutoff : float, optional
        The default of CUTOFF, where the unit of the costs is known; without one the user must
        give it.
    radius : Parameter, optional
        What an algorithm has in place of CUTOFF; :func:`read_decay` is then told its value.
    """
    declared = [
        p.choice(
            "DECAY",
            tr("Decay with cost"),
            tr(
                "How much a place counts at the cost d, up to and including the CUTOFF c; beyond"
                " it, nothing. s is SCALE. Binary: 1. Gaussian: (exp(−½(d/s)²) − exp(−½(c/s)²)) ÷"
                " (1 − exp(−½(c/s)²)), that is 1 at d = 0 and 0 at d = c. Density (Epanechnikov):"
                " ¾ · (1 − (d/c)²). Exponential: exp(−d/s). Power: the smaller of 1 and d^(−s)."
                " Steps: the weight in STEPS. With s empty the first four are those of InVEST's"
                " Urban Nature Access."
            ),
            [
                tr("Binary"),
                tr("Gaussian"),
                tr("Density (Epanechnikov)"),
                tr("Exponential"),
                tr("Power"),
                tr("Steps"),
            ],
        ),
        p.number(
            "CUTOFF",
            tr("Largest cost that counts"),
            tr(
                "In the unit of the costs (metres, minutes), inclusive. Needed, unless the decay is"
                " by steps: then it may cut them short."
            ),
            cutoff,
            minimum=0,
            maximum=1e9,
            optional=True,
        ),
        p.advanced(
            p.number(
                "SCALE",
                tr("Scale of the decay"),
                tr(
                    "Gaussian and exponential: the cost s of the formula, in the unit of the costs;"
                    " empty: the cutoff. Power: the exponent; empty: 1. The other decays have none."
                ),
                minimum=0,
                maximum=1e9,
                optional=True,
            )
        ),
        p.text(
            "STEPS",
            tr("Steps of the decay"),
            tr(
                "For the decay by steps: limit:weight with semicolons between, such as 10:1;"
                " 20:0.68; 30:0.22 (Luo and Qi 2009, minutes by car). A weight from 0 to 1 holds up"
                " to and including its limit."
            ),
            optional=True,
        ),
    ]
    if radius is None:
        return declared
    form = declared[0]
    form.setHelp(form.help().replace("CUTOFF", radius.name()))
    return [form, radius, *declared[2:]]


def read_decay(run: Run, cutoff: float | None = None) -> Decay:
    """Return the decay the user chose.

    Parameters
    ----------
    run : Run
        Of an algorithm that declares :func:`decay_parameters`.
    cutoff : float, optional
        In place of CUTOFF, for an algorithm that calls it otherwise.

    Raises
    ------
    TerritoryError
        Where CUTOFF or STEPS is missing or what is written is unclear.
    """
    from smart_territory_plugin.core.decay import DECAYS, Decay, read_steps

    kind = DECAYS[run.choice("DECAY")]
    steps = read_steps(run.text("STEPS")) if kind == "step" else ()
    if steps:
        read = "; ".join(f"{limit:g}: {weight:g}" for limit, weight in steps)
        note(messages.STEPS_READ, steps=read)
    elif run.text("STEPS"):
        note(messages.DECAY_IGNORES, parameter="STEPS", decay=kind)
    if run.given("SCALE") and kind not in _SCALED:
        note(messages.DECAY_IGNORES, parameter="SCALE", decay=kind)
    if cutoff is None:
        cutoff = steps[-1][0] if steps and not run.given("CUTOFF") else run.number("CUTOFF")
    decay = Decay(kind, cutoff, run.optional_number("SCALE"), steps)
    if steps and decay.last < steps[-1][0]:
        note(messages.STEPS_CUT_SHORT, cutoff=cutoff, last=steps[-1][0])
    return decay
