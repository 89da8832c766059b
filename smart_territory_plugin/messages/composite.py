"""What is said of composite indices."""

from smart_territory_plugin.messages.marker import QT_TRANSLATE_NOOP

# --- the steps' names ----------------------------------------------------------------------------

STAGE_DATA = QT_TRANSLATE_NOOP("messages", "Data")
STAGE_OUTLIERS = QT_TRANSLATE_NOOP("messages", "Outliers")
STAGE_WEIGHTS = QT_TRANSLATE_NOOP("messages", "Weights")
STAGE_NORMALISATION = QT_TRANSLATE_NOOP("messages", "Normalisation")
STAGE_AGGREGATION = QT_TRANSLATE_NOOP("messages", "Aggregation")
STAGE_MISSING = QT_TRANSLATE_NOOP("messages", "Missing values")
STAGE_UNCERTAINTY = QT_TRANSLATE_NOOP("messages", "Uncertainty")
STAGE_REVIEW = QT_TRANSLATE_NOOP("messages", "Review")

# --- core/index_indicators.py --------------------------------------------------------------------

INDEX_UNDIRECTED = QT_TRANSLATE_NOOP(
    "messages",
    "Left out, because more is neither better nor worse: {codes}. To use one, give it a direction"
    " in the table of indicators.",
)
INDEX_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages",
    "Left out, because the catalogue does not know them: {codes}. To use one, name it in the table"
    " of indicators, with a direction.",
)
INDEX_NOT_IN_INPUT = QT_TRANSLATE_NOOP(
    "messages", "{table} names indicators that the input does not hold; they are left out: {codes}."
)
INDEX_WEIGHTLESS = QT_TRANSLATE_NOOP("messages", "Left out, because their weight is 0: {codes}.")
INDEX_INDICATOR_TWICE = QT_TRANSLATE_NOOP(
    "messages", "{table} has “{code}” twice. Keep one of the rows."
)
INDEX_BOUNDS_CROSSED = QT_TRANSLATE_NOOP(
    "messages",
    "{table}, row {row}: the lower bound of “{code}” is not below its upper bound. Correct one of"
    " them.",
)
INDEX_CELL_WRONG = QT_TRANSLATE_NOOP(
    "messages",
    "{table}, row {row}: “{value}” cannot be “{column}”. Write one like: {expected}.",
)
INDEX_NO_DIRECTION = QT_TRANSLATE_NOOP(
    "messages",
    "{table}, row {row}: the catalogue has no direction for “{code}”. Write 1 where more is better"
    " and -1 where less is.",
)
INDEX_NO_INDICATORS = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” holds no indicator that the catalogue knows with a direction. Give a table of"
    " indicators that names some of: {available}.",
)

# --- core/index_input.py -------------------------------------------------------------------------

INDEX_NO_ROWS = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has no values of the level chosen. Choose the other level, or the values that the"
    " municipal profile wrote.",
)
INDEX_LEVELS = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” holds zones of several levels ({levels}), which do not rank together. Keep the rows"
    " of one.",
)
INDEX_VINTAGES = QT_TRANSLATE_NOOP(
    "messages",
    "The values belong to zones of several editions ({vintages}). Zones that changed are not the"
    " same zone, even with the same code.",
)
INDEX_ROWS_REPEATED = QT_TRANSLATE_NOOP(
    "messages", "“{layer}” repeats {count} values; each counts once."
)
INDEX_VALUE_TWICE = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has two different values of “{indicator}” for zone {zone} in period {period}. Keep"
    " the rows of one scenario, dimension or run.",
)

# --- core/index_normalise.py ---------------------------------------------------------------------

INDEX_NO_GOALPOSTS = QT_TRANSLATE_NOOP(
    "messages",
    "Goalposts need a lower and an upper bound, which these have not: {codes}. Give them in the"
    " table of indicators, or choose another normalisation.",
)
INDEX_NO_TARGET = QT_TRANSLATE_NOOP(
    "messages",
    "Distance to target needs a target, which these have not: {codes}. Give it in the table of"
    " indicators, or choose another normalisation.",
)
INDEX_TARGET_BEHIND = QT_TRANSLATE_NOOP(
    "messages",
    "The target of these is no better than their worst value: {codes}. Correct the target, its"
    " bound or the direction in the table of indicators.",
)
INDEX_BY_MIN_MAX = QT_TRANSLATE_NOOP(
    "messages", "From the worst value of all zones (0) to the best one (100)."
)
INDEX_BY_Z_SCORE = QT_TRANSLATE_NOOP(
    "messages", "In standard deviations from the mean: the mean is 100, a standard deviation 10."
)
INDEX_BY_RANK = QT_TRANSLATE_NOOP(
    "messages",
    "By rank, from the worst zone (0) to the best one (100); equal values share the mean of their"
    " ranks.",
)
INDEX_BY_GOALPOSTS = QT_TRANSLATE_NOOP(
    "messages", "From the worse bound given (0) to the better one (100), cut at both."
)
INDEX_BY_TARGET = QT_TRANSLATE_NOOP(
    "messages",
    "By distance to target, from the worst value or the bound given (0) to the target (100), cut at"
    " both.",
)
INDEX_BY_AMPI = QT_TRANSLATE_NOOP(
    "messages",
    "Adjusted Mazziotta-Pareto: 100 is the mean of the first period, 60 points are the range of all"
    " values; where both bounds are given, they stand at 70 and 130.",
)
INDEX_OVER_PERIODS = QT_TRANSLATE_NOOP(
    "messages", "The scale is the same for all periods; ranks are those within each period."
)

# --- core/index_pairwise.py ----------------------------------------------------------------------

PAIRWISE_NAMES = QT_TRANSLATE_NOOP(
    "messages",
    "{table} is not square: the names in its first column and those of its other columns must be"
    " the same, each once.",
)
PAIRWISE_CELL = QT_TRANSLATE_NOOP(
    "messages",
    "{table}: “{value}” in row “{row}”, column “{column}” is no comparison. Write a number such as"
    " 3 or 0.33, or leave it empty where its mirror is filled (spreadsheets turn 1/3 into a date).",
)
PAIRWISE_MISSING = QT_TRANSLATE_NOOP(
    "messages",
    "{table} does not compare “{row}” with “{column}”. Fill in one of the two cells.",
)
PAIRWISE_NOT_RECIPROCAL = QT_TRANSLATE_NOOP(
    "messages",
    "{table} compares “{row}” with “{column}” in two ways that contradict each other. Make one cell"
    " the reciprocal of the other, or leave it empty.",
)

# --- core/index_weighting.py ---------------------------------------------------------------------

PAIRWISE_NEEDED = QT_TRANSLATE_NOOP(
    "messages",
    "Weights by pairwise comparison need the table of comparisons. Give it, or choose other"
    " weights.",
)
PAIRWISE_INCOMPLETE = QT_TRANSLATE_NOOP(
    "messages",
    "The table of comparisons lacks the indicators {names}. Compare all indicators, or all groups:"
    " {groups}.",
)
INDEX_GROUP_WEIGHT = QT_TRANSLATE_NOOP(
    "messages",
    "“{part}” is no weight of a group. Write them as climate=2; mobility=1.",
)
INDEX_GROUP_UNKNOWN = QT_TRANSLATE_NOOP(
    "messages", "There is no group {names} to weigh. The index has: {known}."
)
INDEX_NO_GROUP_WEIGHT = QT_TRANSLATE_NOOP(
    "messages", "The weights of the groups sum to zero. Give at least one of them a weight."
)
INDEX_WEIGHTS_EQUAL = QT_TRANSLATE_NOOP("messages", "Indicators weigh the same within their group.")
INDEX_WEIGHTS_GIVEN = QT_TRANSLATE_NOOP(
    "messages", "Indicators weigh within their group what the table says, 1 where it says nothing."
)
INDEX_WEIGHTS_ENTROPY = QT_TRANSLATE_NOOP(
    "messages", "Indicators weigh more the less evenly they are spread over the zones (entropy)."
)
INDEX_WEIGHTS_CRITIC = QT_TRANSLATE_NOOP(
    "messages",
    "Indicators weigh more the wider they are spread and the less the others tell the same"
    " (CRITIC).",
)
INDEX_WEIGHTS_AHP = QT_TRANSLATE_NOOP(
    "messages",
    "Weights come from pairwise comparisons of {count}; their consistency ratio is {ratio:.3f}.",
)
INDEX_INCONSISTENT = QT_TRANSLATE_NOOP(
    "messages",
    "The pairwise comparisons contradict each other: a consistency ratio of {ratio:.3f} is not"
    " below 0.1. Go over the judgements again.",
)
INDEX_GROUP_SHARES = QT_TRANSLATE_NOOP("messages", "Weight of the groups in %: {shares}.")

# --- core/composite_index.py ---------------------------------------------------------------------

INDEX_DATA = QT_TRANSLATE_NOOP(
    "messages",
    "Rows: {rows}; periods: {periods}; indicators: {indicators}; missing values: {missing}.",
)
INDEX_FEW_ROWS = QT_TRANSLATE_NOOP(
    "messages",
    "An index compares zones, and {count} have values. Give at least two, or a longer table.",
)
INDEX_FEW_ZONES = QT_TRANSLATE_NOOP(
    "messages",
    "{count} rows are few: correlations, outliers and weights from values say little of so few.",
)
INDEX_ALONE = QT_TRANSLATE_NOOP(
    "messages",
    "One indicator is a whole group and weighs as much as the group: {codes}. See whether that is"
    " meant, or give the groups weights.",
)
INDEX_ALL_MISSING = QT_TRANSLATE_NOOP(
    "messages", "Left out, because they have no value at all: {codes}."
)
INDEX_CONSTANT = QT_TRANSLATE_NOOP(
    "messages",
    "These are the same in all zones and tell none from another, so that they weigh nothing:"
    " {codes}.",
)
INDEX_NOTHING_VARIES = QT_TRANSLATE_NOOP(
    "messages",
    "No indicator tells zones apart: each is the same everywhere, or has no values. Choose others.",
)
INDEX_UNTREATED = QT_TRANSLATE_NOOP("messages", "Outliers were left as they are.")
INDEX_NO_OUTLIERS = QT_TRANSLATE_NOOP(
    "messages", "No indicator has both a skewness beyond 2 and a kurtosis beyond 3.5."
)
INDEX_WINSORISED = QT_TRANSLATE_NOOP(
    "messages", "Outliers took the value of the next zone (number of values): {codes}."
)
INDEX_LOGGED = QT_TRANSLATE_NOOP(
    "messages", "Put on a logarithmic scale, because that was not enough: {codes}."
)
INDEX_STILL_SKEWED = QT_TRANSLATE_NOOP(
    "messages",
    "Still with outliers after treatment: {codes}. Look at their values, or normalise by rank.",
)
INDEX_PENALTY_SCALE = QT_TRANSLATE_NOOP(
    "messages",
    "The Mazziotta-Pareto penalty is made for scales around 100. Choose z-score or adjusted"
    " Mazziotta-Pareto as normalisation.",
)
INDEX_NOT_POSITIVE = QT_TRANSLATE_NOOP(
    "messages",
    "Geometric and harmonic means need values above zero, and some lie more than ten standard"
    " deviations off. Normalise from minimum to maximum, or treat outliers.",
)
INDEX_ARITHMETIC = QT_TRANSLATE_NOOP(
    "messages",
    "Arithmetic means within groups and across groups: a weakness is made good by a strength.",
)
INDEX_GEOMETRIC = QT_TRANSLATE_NOOP(
    "messages",
    "Geometric means within groups and across groups: a weakness is made good only in part.",
)
INDEX_HARMONIC = QT_TRANSLATE_NOOP(
    "messages", "Harmonic means within groups and across groups: a weakness is hardly made good."
)
INDEX_MAZZIOTTA_PARETO = QT_TRANSLATE_NOOP(
    "messages",
    "Mazziotta-Pareto within groups and across groups: from the mean, the variance over the mean is"
    " taken away, so that zones with uneven values lose.",
)
INDEX_FROM_1 = QT_TRANSLATE_NOOP(
    "messages", "The scales run from 1 to 100, because this mean needs values above zero."
)
INDEX_NO_SCORE = QT_TRANSLATE_NOOP(
    "messages",
    "No zone has {share:.0f} % of the indicators of its groups. Ask for less, or leave out the"
    " indicators with the fewest values.",
)
INDEX_LEFT_OUT = QT_TRANSLATE_NOOP(
    "messages",
    "{count} missing values are left out; the other indicators of the group share their weight.",
)
INDEX_FILLED = QT_TRANSLATE_NOOP(
    "messages",
    "{count} missing values take the mean of the zones of the same peer group in the period.",
)
INDEX_UNSCORED = QT_TRANSLATE_NOOP(
    "messages",
    "{count} of {total} rows have less than {share:.0f} % of the indicators of their groups, or of"
    " the groups, and get no score.",
)
INDEX_NO_DRAWS = QT_TRANSLATE_NOOP(
    "messages", "Ranks were not tested with other choices: the number of draws is 0."
)
INDEX_DRAWN = QT_TRANSLATE_NOOP(
    "messages",
    "{draws} draws (seed {seed}) of {variants} ways to normalise and aggregate, with weights"
    " changed by up to {noise:.0f} %.",
)
INDEX_WIDTH = QT_TRANSLATE_NOOP(
    "messages", "In 90 % of the draws a zone's rank lies, on average, within {width:.1f} places."
)
INDEX_TOO_MANY_DRAWS = QT_TRANSLATE_NOOP(
    "messages",
    "{draws} draws for {zones} zones do not fit in memory. Ask for {most} or fewer.",
)

# --- core/index_findings.py ----------------------------------------------------------------------

INDEX_REDUNDANT = QT_TRANSLATE_NOOP(
    "messages",
    "{count} pairs of indicators tell nearly the same (correlation above 0.9) and so count twice:"
    " {pairs}.",
)
INDEX_CONFLICTS = QT_TRANSLATE_NOOP(
    "messages",
    "{count} pairs of indicators of one group pull against each other (correlation below 0):"
    " {pairs}.",
)
INDEX_AGAINST_SCORE = QT_TRANSLATE_NOOP(
    "messages",
    "These are better where the index is worse: {codes}. See whether their direction is right.",
)

# --- algorithms/territory/composite_index.py -----------------------------------------------------

INDEX_NO_ZONE_CODE = QT_TRANSLATE_NOOP(
    "messages",
    "“{layer}” has no field with the zones' code. Choose it, or the zones that the municipal"
    " profile wrote.",
)
INDEX_NO_ZONE_MATCHES = QT_TRANSLATE_NOOP(
    "messages",
    "No zone of “{layer}” has a code of the table of values (such as {code}). Choose the zones the"
    " values were made for.",
)
INDEX_ZONES_UNMATCHED = QT_TRANSLATE_NOOP(
    "messages",
    "{count} zones of the table have no outline in “{layer}”, and {without} of its outlines have"
    " no values.",
)
