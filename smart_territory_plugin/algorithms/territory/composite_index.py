"""Processing face of :mod:`smart_territory_plugin.core.composite_index`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from smart_territory_plugin import messages
from smart_territory_plugin.algorithms import parameters as p
from smart_territory_plugin.algorithms.base import TerritoryAlgorithm
from smart_territory_plugin.algorithms.run import Run
from smart_territory_plugin.core.catalogue import THEMES
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.log import Progress
from smart_territory_plugin.reports.language import language, tr, translated

if TYPE_CHECKING:
    import geopandas as gpd
    import pandas as pd

    from smart_territory_plugin.core.composite_index import CompositeIndex, Settings
    from smart_territory_plugin.core.index_indicators import IndexIndicator
    from smart_territory_plugin.core.index_input import Rows


class _Inputs(NamedTuple):
    """The rows, what they are made of, and of a long table which zone and period each is."""

    rows: Rows
    indicators: list[IndexIndicator]
    keys: pd.DataFrame | None


class CompositeIndexAlgorithm(TerritoryAlgorithm):
    """Many indicators of zones put together to one score, with what that rests on."""

    ID = "composite_index"
    THEME = "territory"
    LIBRARIES = ("numpy", "pandas", "geopandas", "shapely", "scipy")
    OUTPUT_FIELDS = {
        "OUTPUT": (
            "score",
            "rank",
            "rank_q05",
            "rank_median",
            "rank_q95",
            "coverage_pct",
            "strengths",
            "weaknesses",
            "zone_code",
            "zone_name",
            "period",
            *(f"group_{theme}" for theme in THEMES),
            "group_other",
        ),
        "INDICATORS_OUTPUT": (
            "indicator",
            "name",
            "field",
            "direction",
            "weight",
            "group",
            "lower",
            "upper",
            "target",
            "effective_weight_pct",
            "n",
            "missing",
            "skewness",
            "kurtosis",
            "treated",
            "treated_n",
            "correlation",
            "rank_shift",
            "redundant_with",
            "conflicts_with",
        ),
        "STEPS": ("step", "stage", "text", "warning"),
    }

    def title(self) -> str:
        return tr("Composite index")

    def answers(self) -> str:
        return tr(
            "How do zones compare when many indicators are put together, how firm is the ranking,"
            " and what makes each zone strong or weak?"
        )

    def method(self) -> str:
        return tr(
            "The steps of the OECD and JRC handbook (2008), with the defaults of the package COINr:"
            " outliers are treated, indicators normalised and turned so that more is better,"
            " weighted, and put together within groups and then across groups. The rank is tested"
            " by drawing other normalisations, weights and aggregations at random, and by leaving"
            " out one indicator after the other. Mazziotta-Pareto index and its adjusted form:"
            " Mazziotta and Pareto 2016; pairwise comparisons: Saaty 1980; CRITIC: Diakoulaki and"
            " others 1995."
        )

    def limits(self) -> str:
        return tr(
            "A score compares the zones of one run and has no meaning of its own; only goalposts"
            " and targets that are given stay the same from run to run. Which indicators are in,"
            " their direction and their weight are judgements. Counts, such as people or hectares,"
            " compare zones of unequal size: take shares. The interval tells how much a rank"
            " depends on the choices, not how good the data are."
        )

    def declare(self) -> list[p.Parameter]:
        return [*_data(), *_method(), *_advanced(), *_results()]

    def execute(self, run: Run) -> None:
        from smart_territory_plugin.core.composite_index import composite_index

        steps = self.steps(run, 3)
        with steps(tr("Reading the layers")) as progress:
            settings = _settings(run)
            inputs = _read(run, progress)
            outlines = _outlines(run, inputs, progress)
        with steps(tr("Computing the index")) as progress:
            labels = [one.label(language()) for one in inputs.indicators]
            index = composite_index(inputs.rows, inputs.indicators, settings, labels, progress)
        with steps(tr("Writing the result")):
            _write_zones(run, inputs, outlines, index)
            about = index.indicators
            about.insert(1, "name", labels)
            run.write_table("INDICATORS_OUTPUT", about)
            run.write_table("STEPS", _steps_table(index))


# --- parameters ----------------------------------------------------------------------------------


def _data() -> list[p.Parameter]:
    return [
        p.table(
            "INPUT",
            tr("Zones or values"),
            tr(
                "A layer of zones with a field an indicator, or the table of values that the"
                " municipal profile makes (zone_code, indicator, value and a period)."
            ),
        ),
        p.file(
            "INDICATORS",
            tr("Table of indicators"),
            tr(
                "CSV with the columns indicator, field, direction (1: more is better, -1: less is),"
                " weight, group, lower, upper and target; an empty cell takes what the catalogue"
                " says. Empty: every indicator of the catalogue with a direction, in the group of"
                " its theme. The result “Indicators” can be edited and given here."
            ),
            optional=True,
        ),
        p.polygons(
            "ZONES",
            tr("Outlines of the zones"),
            tr("For a table of values: the zones to draw, joined by their code."),
            optional=True,
        ),
        p.choice(
            "LEVEL",
            tr("Rows of the table of values"),
            tr("Whether zones are compared, or whole municipalities of several profiles."),
            [tr("Zones"), tr("Municipalities")],
        ),
    ]


def _method() -> list[p.Parameter]:
    return [
        p.choice(
            "TREATMENT",
            tr("Outliers"),
            tr(
                "Of indicators with a skewness beyond 2 and a kurtosis beyond 3.5 the outermost"
                " values take that of the next zone; where that is not enough, the indicator is put"
                " on a logarithmic scale (not with goalposts and targets)."
            ),
            [tr("As they are"), tr("Winsorise, then logarithm")],
            1,
        ),
        p.choice(
            "NORMALISATION",
            tr("Normalisation"),
            tr(
                "Minimum to maximum, rank, goalposts and distance to target run from 0 to 100;"
                " z-score and adjusted Mazziotta-Pareto lie around 100. Goalposts need lower and"
                " upper, distance to target needs target in the table of indicators. With several"
                " periods the scale is one for all."
            ),
            [
                tr("Minimum to maximum"),
                tr("z-score"),
                tr("Rank"),
                tr("Goalposts"),
                tr("Distance to target"),
                tr("Adjusted Mazziotta-Pareto"),
            ],
        ),
        p.choice(
            "WEIGHTS",
            tr("Weights"),
            tr(
                "Equal: within each group. From the table: its column weight. Pairwise comparison:"
                " of indicators or of groups (AHP). Entropy and CRITIC: from the values."
            ),
            [
                tr("Equal"),
                tr("From the table of indicators"),
                tr("Pairwise comparison (AHP)"),
                tr("Entropy"),
                tr("CRITIC"),
            ],
        ),
        p.file(
            "COMPARISONS",
            tr("Table of comparisons"),
            tr(
                "For pairwise comparison: CSV whose first column and header hold the same names, of"
                " all indicators or of all groups; a cell says how many times as important the row"
                " is as the column. One half is enough."
            ),
            optional=True,
        ),
        p.choice(
            "AGGREGATION",
            tr("Aggregation"),
            tr(
                "How far strengths make good weaknesses: fully (arithmetic), in part (geometric),"
                " hardly (harmonic); Mazziotta-Pareto takes away a penalty for uneven values and"
                " needs a scale around 100. Geometric and harmonic scales run from 1 to 100."
            ),
            [tr("Arithmetic"), tr("Geometric"), tr("Harmonic"), tr("Mazziotta-Pareto")],
        ),
        p.choice(
            "MISSING",
            tr("Missing values"),
            tr(
                "Left out: the other indicators of the group share the weight. Mean: that of the"
                " zones of the same peer group and period. Never zero."
            ),
            [tr("Left out"), tr("Mean of the peer group")],
        ),
        p.number(
            "MIN_COVERAGE",
            tr("Least coverage (%)"),
            tr(
                "Share of the indicators of a group that must be known for the group to have a"
                " score, and of the groups for the zone to have one."
            ),
            50.0,
            minimum=0,
            maximum=100,
        ),
    ]


def _advanced() -> list[p.Parameter]:
    return [
        p.advanced(parameter)
        for parameter in (
            p.field(
                "PERIOD_FIELD",
                tr("Field with the period"),
                tr("For a layer with a row a zone and period, such as a year."),
                "INPUT",
                optional=True,
            ),
            p.field(
                "PEER_FIELD",
                tr("Field with the peer group"),
                tr("Zones that are alike, for the mean that stands in; empty: all zones."),
                "INPUT",
                optional=True,
            ),
            p.field(
                "ZONE_CODE_FIELD",
                tr("Field with the zones' code"),
                tr("Empty: zone_code, or the code of the official boundaries (CAOP)."),
                "ZONES",
                optional=True,
            ),
            p.text(
                "GROUP_WEIGHTS",
                tr("Weights of the groups"),
                tr(
                    "Such as climate=2; mobility=1. Empty: the same for all or, with weights from"
                    " values and from comparisons of indicators, what their indicators sum to."
                ),
                optional=True,
            ),
            p.integer(
                "MAX_WINSORISED",
                tr("Most outliers drawn in"),
                tr("Of each indicator."),
                5,
                minimum=0,
                maximum=10_000,
            ),
            *_draws(),
        )
    ]


def _draws() -> list[p.Parameter]:
    return [
        p.integer(
            "DRAWS",
            tr("Draws"),
            tr("How many sets of choices the rank is tested with; 0 for no test."),
            1000,
            minimum=0,
            maximum=10_000,
        ),
        p.integer(
            "SEED",
            tr("Seed of the draws"),
            tr("The same seed gives the same draws."),
            1,
            minimum=0,
            maximum=2_000_000_000,
        ),
        p.number(
            "WEIGHT_NOISE",
            tr("Change of weights in a draw (%)"),
            tr("Each weight is changed by up to this share, up or down."),
            25.0,
            minimum=0,
            maximum=99,
        ),
        p.choices(
            "VARY",
            tr("What the draws change"),
            tr("None chosen: all of them."),
            [tr("Normalisation"), tr("Weights"), tr("Aggregation")],
        ),
    ]


def _results() -> list[p.Parameter]:
    return [
        p.vector_output(
            "OUTPUT",
            tr("Composite index"),
            tr(
                "The layer of zones with the index added, or a row a zone and period of the table"
                " of values. Rank 1 is the best of its period; equal scores share the better"
                " place. rank_q05 to rank_q95 hold 90 % of the draws. Each group has a field"
                " group_…; groups that are no theme have fields of their own name."
            ),
            "table",
        ),
        p.vector_output(
            "INDICATORS_OUTPUT",
            tr("Indicators"),
            tr(
                "A row an indicator: direction, weight and bounds as used, share of the index,"
                " spread, treatment, correlation with the score, and by how many places ranks move"
                " on average when it is left out."
            ),
            "table",
            optional=True,
        ),
        p.vector_output(
            "STEPS",
            tr("Steps"),
            tr("What was done, a row a step, with warnings marked 1."),
            "table",
            optional=True,
        ),
    ]


# --- reading -------------------------------------------------------------------------------------


def _settings(run: Run) -> Settings:
    from smart_territory_plugin.core.composite_index import Settings
    from smart_territory_plugin.core.index_pairwise import read_comparisons
    from smart_territory_plugin.core.index_weighting import Weighting, read_group_weights
    from smart_territory_plugin.core.index_weights import AHP

    method, path = run.choice("WEIGHTS"), run.optional_path("COMPARISONS")
    compared = read_comparisons(path) if method == AHP and path is not None else None
    return Settings(
        normalisation=run.choice("NORMALISATION"),
        treat=bool(run.choice("TREATMENT")),
        most_winsorised=run.integer("MAX_WINSORISED"),
        fill=bool(run.choice("MISSING")),
        coverage=run.number("MIN_COVERAGE") / 100,
        weighting=Weighting(method, read_group_weights(run.text("GROUP_WEIGHTS")), compared),
        aggregation=run.choice("AGGREGATION"),
        draws=run.integer("DRAWS"),
        seed=run.integer("SEED"),
        noise=run.number("WEIGHT_NOISE") / 100,
        vary=run.choices("VARY") or (0, 1, 2),
    )


def _read(run: Run, progress: Progress) -> _Inputs:
    from smart_territory_plugin.core import index_input as core
    from smart_territory_plugin.core.index_indicators import chosen_indicators

    names, title = run.source("INPUT").fields().names(), run.layer_name("INPUT")
    table, peers = run.optional_path("INDICATORS"), run.field("PEER_FIELD")
    if core.is_long(names):
        layer = run.layer("INPUT", None, progress)
        values = core.long_values(layer, title, run.choice("LEVEL"))
        available = list(dict.fromkeys(values["indicator"]))
        indicators = chosen_indicators(available, table, title, every=True)
        rows, keys = core.long_rows(values, indicators, peers)
        return _Inputs(rows, indicators, keys)
    indicators = chosen_indicators(names, table, title, every=False)
    period = run.field("PERIOD_FIELD")
    fields = dict.fromkeys([*(one.field for one in indicators), period, peers])
    layer = run.layer("INPUT", list(fields), progress)
    return _Inputs(core.wide_rows(layer, indicators, title, period, peers), indicators, None)


def _outlines(run: Run, inputs: _Inputs, progress: Progress) -> gpd.GeoDataFrame | None:
    """Return the zones of a table of values as drawn, None where there are none."""
    from smart_territory_plugin.core.index_input import outlined
    from smart_territory_plugin.core.vector import repaired
    from smart_territory_plugin.core.zones import zone_fields

    if inputs.keys is None or not run.given("ZONES"):
        return None
    names, title = run.source("ZONES").fields().names(), run.layer_name("ZONES")
    code, name = zone_fields(names)
    code = run.field("ZONE_CODE_FIELD") or code
    if code is None:
        raise TerritoryError(messages.INDEX_NO_ZONE_CODE, layer=title)
    zones = repaired(run.layer("ZONES", [code, name], progress), title)
    return outlined(inputs.keys, zones, title, code, name)


# --- writing -------------------------------------------------------------------------------------


def _write_zones(
    run: Run, inputs: _Inputs, outlines: gpd.GeoDataFrame | None, index: CompositeIndex
) -> None:
    if inputs.keys is None:
        run.write_with_fields("OUTPUT", "INPUT", index.table)
    elif outlines is None:
        run.write_table("OUTPUT", inputs.keys.join(index.table))
    else:
        run.write_frame("OUTPUT", outlines.join(index.table))


def _steps_table(index: CompositeIndex) -> pd.DataFrame:
    import pandas as pd

    entries = index.journal.entries
    return pd.DataFrame(
        {
            "step": range(1, len(entries) + 1),
            "stage": [translated(entry.stage, {}) for entry in entries],
            "text": [translated(entry.template, entry.values) for entry in entries],
            "warning": [int(entry.warning) for entry in entries],
        }
    )
