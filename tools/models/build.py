"""A flow as QGIS's model: parameters, steps, outputs, and where each stands in the designer."""

from __future__ import annotations

from itertools import groupby

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsExpression,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelComponent,
    QgsProcessingModelGroupBox,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
)
from qgis.core import QgsProcessingModelChildParameterSource as Source
from qgis.PyQt.QtCore import QPointF, QSizeF, Qt
from qgis.PyQt.QtGui import QColor

from smart_territory_plugin.reports.model_texts import ModelTexts, model_texts
from tools.models.flow import Flow, Given, Step

Kind = Qgis.ProcessingModelChildParameterSource
GROUP = "Modelos prontos"
BOX = QSizeF(230, 34)
NOTE = QSizeF(230, 46)
ACROSS, DOWN = 290, 150  # from box to box
INPUTS_A_ROW = 5
MARGIN = 60
INPUT_ROW = 90
TOP, MIDDLE = 120, 780  # the designer's sheet begins at its corner


def model_of(flow: Flow) -> QgsProcessingModelAlgorithm:
    """Return the model; the provider must be registered."""
    texts = model_texts(flow.name)
    made_by = {name: step.name for step in flow.steps for name in step.makes.values()}
    model = QgsProcessingModelAlgorithm(flow.name, GROUP)
    model.setHelpContent(_help(texts))
    places = _Places(flow)
    for one in flow.inputs:
        component = QgsProcessingModelParameter(one.name)
        places.put(component, places.inputs[one.name])
        model.addModelParameter(_definition(flow, one, texts), component)
    model.setParameterOrder([one.name for one in flow.inputs])
    for step in flow.steps:
        model.addChildAlgorithm(_child(flow, step, texts, places))
    for number, (title, area) in enumerate(places.areas(), 1):
        model.addGroupBox(_group_box(f"{flow.name}_{number}", title, area))
    model.setOutputOrder([f"{made_by[name]}:{name}" for name in texts.outputs])
    model.updateDestinationParameters()
    return model


# --- inputs --------------------------------------------------------------------------------------


def _feeds(flow: Flow, name: str) -> tuple[Step, str]:
    """Return the first step and parameter that an input feeds."""
    return next(
        (step, parameter)
        for step in flow.steps
        for parameter, source in step.takes.items()
        if source.source() == Kind.ModelParameter and source.parameterName() == name
    )


def _fed(flow: Flow, name: str) -> QgsProcessingParameterDefinition:
    step, parameter = _feeds(flow, name)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(step.algorithm)
    return algorithm.parameterDefinition(parameter).clone()


def _definition(flow: Flow, one: Given, texts: ModelTexts) -> QgsProcessingParameterDefinition:
    definition = (one.own or _fed(flow, one.name)).clone()
    definition.setName(one.name)
    if one.needed is not None:
        optional = QgsProcessingParameterDefinition.Flag.FlagOptional
        flags = definition.flags() & ~optional if one.needed else definition.flags() | optional
        definition.setFlags(flags)
    if one.default is not None:
        definition.setDefaultValue(one.default)
    if definition.type() == "field":
        step, _ = _feeds(flow, one.name)
        parent = step.takes[definition.parentLayerParameterName()]
        definition.setParentLayerParameterName(parent.parameterName())
    text = texts.inputs.get(one.name)
    definition.setDescription(text.label["pt"] if text else definition.description())
    definition.setHelp(text.help["pt"] if text else definition.help())
    return definition


# --- steps ---------------------------------------------------------------------------------------


def _with_default(flow: Flow, source: Source) -> Source:
    """Repeat a default that is not the step's own: qgis_process hands on what was given alone."""
    one = next((one for one in flow.inputs if one.name == source.parameterName()), None)
    if one is None or source.source() != Kind.ModelParameter:
        return source
    default = one.default if one.own is None else one.own.defaultValue()
    if default is None:
        return source
    constant = QgsExpression.quotedValue(default)
    return Source.fromExpression(f"coalesce(@{one.name}, {constant})")


def _child(
    flow: Flow, step: Step, texts: ModelTexts, places: _Places
) -> QgsProcessingModelChildAlgorithm:
    child = QgsProcessingModelChildAlgorithm(step.algorithm)
    child.setChildId(step.name)
    child.setDescription(texts.steps[step.name]["pt"])
    for parameter, source in step.takes.items():
        child.addParameterSources(parameter, [_with_default(flow, source)])
    places.put(child, places.steps[step.name])
    note = child.comment()
    note.setDescription(texts.steps[step.name]["en"])
    places.put_note(child)
    outputs = {}
    for own, name in step.makes.items():
        output = QgsProcessingModelOutput(name, name)
        output.setDescription(name)
        output.setChildId(step.name)
        output.setChildOutputName(own)
        output.setMandatory(True)
        places.put(output, places.outputs[name])
        label = texts.outputs[name].label
        output.comment().setDescription(f"{label['pt']} · {label['en']}")
        places.put_note(output)
        outputs[name] = output
    child.setModelOutputs(outputs)
    return child


def _help(texts: ModelTexts) -> dict[str, str]:
    told = {**texts.inputs, **texts.outputs}
    parts = (texts.answers, texts.method, texts.limits)
    return {
        "ALG_DESC": "\n\n".join(part[code] for code in ("pt", "en") for part in parts),
        "ALG_CREATOR": "Smart Territory",
        **{name: text.help["pt"] for name, text in told.items() if text.help},
    }


# --- places in the designer ----------------------------------------------------------------------


class _Places:
    """Inputs on top, each step below those it takes from, its outputs below it."""

    def __init__(self, flow: Flow) -> None:
        self.flow = flow
        names = [one.name for one in flow.inputs]
        rows = [names[n : n + INPUTS_A_ROW] for n in range(0, len(names), INPUTS_A_ROW)]
        self.inputs = _centred(rows, TOP, INPUT_ROW)
        top = TOP + INPUT_ROW * len(rows) + 2 * MARGIN
        depths = _depths(flow)
        ordered = sorted(depths, key=lambda name: depths[name])
        layers = [list(layer) for _, layer in groupby(ordered, key=lambda name: depths[name])]
        self.steps = _centred(layers, top, DOWN)
        bottom = top + DOWN * len(layers) + 2 * MARGIN
        made = [name for step in flow.steps for name in step.makes.values()]
        self.outputs = _centred([made], bottom, DOWN)

    def put(self, component: QgsProcessingModelComponent, place: QPointF) -> None:
        component.setPosition(place)
        component.setSize(BOX)
        component.setLinksCollapsed(Qt.Edge.TopEdge, True)
        component.setLinksCollapsed(Qt.Edge.BottomEdge, True)

    def put_note(self, component: QgsProcessingModelComponent) -> None:
        note = component.comment()
        note.setSize(NOTE)
        below = (component.size().height() + NOTE.height()) / 2 + 6
        note.setPosition(component.position() + QPointF(0, below))

    def areas(self) -> list[tuple[str, tuple[QPointF, QPointF]]]:
        """Return the title and corners of the three frames."""
        named = (
            ("Dados de entrada · Inputs", self.inputs.values(), False),
            ("Passos · Steps", self.steps.values(), True),
            ("Resultados · Results", self.outputs.values(), True),
        )
        return [(title, _corners(list(places), noted)) for title, places, noted in named]


def _centred(rows: list[list[str]], top: float, down: float) -> dict[str, QPointF]:
    """Return the middle of each box, row below row."""
    return {
        name: QPointF(MIDDLE + ACROSS * (n - (len(row) - 1) / 2), top + down * number)
        for number, row in enumerate(rows)
        for n, name in enumerate(row)
    }


def _corners(places: list[QPointF], noted: bool) -> tuple[QPointF, QPointF]:
    half = QPointF(BOX.width() / 2 + 30, BOX.height() / 2 + 45)
    lower = half + QPointF(0, NOTE.height() if noted else -20)
    left, top = min(p.x() for p in places), min(p.y() for p in places)
    right, bottom = max(p.x() for p in places), max(p.y() for p in places)
    return QPointF(left, top) - half, QPointF(right, bottom) + lower


def _depths(flow: Flow) -> dict[str, int]:
    depths: dict[str, int] = {}
    for step in flow.steps:  # a step stands after those it takes from
        earlier = [
            depths[source.outputChildId()]
            for source in step.takes.values()
            if source.source() == Kind.ChildOutput
        ]
        depths[step.name] = max(earlier, default=-1) + 1
    return depths


def _group_box(name: str, title: str, area: tuple[QPointF, QPointF]) -> QgsProcessingModelGroupBox:
    box = QgsProcessingModelGroupBox(title)
    box.loadVariant({**box.toVariant(), "uuid": name})  # its own is drawn by lot
    low, high = area
    box.setPosition((low + high) / 2)
    box.setSize(QSizeF(high.x() - low.x(), high.y() - low.y()))
    box.setColor(QColor("#f2f2f2"))
    return box
