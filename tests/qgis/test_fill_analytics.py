"""Fill analytics through Processing: files, layers, charts, and a sentence for each bad input."""

import re
from xml.etree import ElementTree

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer, QgsWkbTypes

from smart_territory_plugin.reports import language as language_module

HEAD = "idcontentor;Data da leitura;Enchimento"


def stamp(day):
    return f"{1 + day:02d}/03/2024 08:00"


@pytest.fixture
def write(tmp_path):
    def make(lines, head=HEAD, name="leituras.csv", encoding="cp1252"):
        path = tmp_path / name
        path.write_bytes("\r\n".join([head, *lines]).encode(encoding))
        return str(path)

    return make


@pytest.fixture
def outputs(tmp_path):
    return {
        "OUTPUT": str(tmp_path / "contentores.gpkg"),
        "ROUTES": str(tmp_path / "rotas.gpkg"),
        "CYCLES": str(tmp_path / "ciclos.gpkg"),
        "CHARTS": str(tmp_path / "graficos.html"),
    }


# Ten points a day, emptied after a week by trip 1 of the route São João.
WEEK = [f"C1;{stamp(d)};{10 * d if d <= 7 else 10 * (d - 7)};;;;" for d in range(15)]
WEEK[7] = f"C1;{stamp(7)};70;1;São João;12,5;250"
WEEK_HEAD = HEAD + ";idrecolha;Rota;Km totais;Peso total"


def test_a_week_by_hand_arrives_in_every_output(run, rows_of, write, outputs, feedback):
    run("fill_analytics", {"TABLE": write(WEEK, WEEK_HEAD)} | outputs)
    (container,) = rows_of(outputs["OUTPUT"])
    assert container["container"] == "C1"
    assert (container["readings"], container["emptyings"], container["collections"]) == (15, 1, 1)
    assert container["emptied_at_pct"] == 70
    assert container["rate_pct_day"] == pytest.approx(10)
    assert container["days_to_threshold"] == pytest.approx(8)
    assert container["threshold_on"] == "2024-03-16T08:00:00"
    assert container["flag"] is None
    (route,) = rows_of(outputs["ROUTES"])
    assert (route["route"], route["trips"], route["stops"]) == ("São João", 1, 1)
    assert (route["kg_km"], route["kg_stop"]) == (20, 250)
    first, second = rows_of(outputs["CYCLES"])
    assert (first["readings"], first["ended_by"], first["trip"]) == (8, "drop_and_declared", "1")
    assert (second["cycle"], second["ended_by"]) == (2, "open")
    assert any("was read as per cent" in text for text in feedback.infos)


def test_without_places_the_result_is_a_table_and_with_them_points(run, write, outputs):
    run("fill_analytics", {"TABLE": write(WEEK, WEEK_HEAD)} | outputs)
    assert not QgsVectorLayer(outputs["OUTPUT"], "c", "ogr").isSpatial()
    lines = [f"A;{stamp(0)};10;38,71;-9,14", f"A;{stamp(1)};20;38,71;-9,14", f"B;{stamp(0)};5;;"]
    table = {"TABLE": write(lines, HEAD + ";Latitude;Longitude", "outra.csv")}
    layer = run("fill_analytics", table | {"OUTPUT": "memory:", "ROUTES": "memory:"})["OUTPUT"]
    assert layer.wkbType() == QgsWkbTypes.Type.Point
    assert layer.crs().authid() == "EPSG:4326"
    first, second = layer.getFeatures()
    assert first.geometry().asPoint().x() == pytest.approx(-9.14)
    assert not second.hasGeometry()


def test_a_layer_gives_what_the_file_gives(run, rows_of, make_layer, write):
    fields = "idcontentor:double,dateObserved:datetime,fillingLevel:double,storedWasteKind:string"
    rows = [[123.0, f"2024-03-{1 + d:02d}T08:00:00", 0.1 * d, "glass"] for d in range(5)]
    layer = make_layer("Point", ["POINT(100 200)"] * 5, fields, rows, name="leituras")
    memory = {"OUTPUT": "memory:", "ROUTES": "memory:"}
    made = run("fill_analytics", {"READINGS": layer} | memory)["OUTPUT"]
    (found,) = rows_of(made)
    assert (found["container"], found["stream"], found["readings"]) == ("123", "glass", 5)
    assert found["rate_pct_day"] == pytest.approx(10)
    assert found["first_time"] == "2024-03-01T08:00:00"
    assert made.crs().authid() == "EPSG:3763"
    assert next(made.getFeatures()).geometry().asPoint().y() == 200
    lines = [f"123;{stamp(d)};{10 * d};Vidro" for d in range(5)]
    table = write(lines, HEAD + ";Fluxo")
    (again,) = rows_of(run("fill_analytics", {"TABLE": table} | memory)["OUTPUT"])
    assert again == found


def test_collections_may_stand_apart_with_codes_that_lost_their_zeros(
    run, rows_of, make_layer, write, feedback
):
    lines = [f"0123;{stamp(d)};{v}" for d, v in enumerate([20, 35, 15, 30])]
    fields = "contentor:integer,data_da_recolha:string,idrecolha:integer"
    layer = make_layer("None", [None], fields, [[123, "02/03/2024 20:00", 4]])
    memory = {"OUTPUT": "memory:", "ROUTES": "memory:"}
    parameters = {"TABLE": write(lines), "COLLECTIONS": layer} | memory
    (found,) = rows_of(run("fill_analytics", parameters)["OUTPUT"])
    assert (found["container"], found["collections"], found["wasted_pct"]) == ("0123", 1, 100)
    assert any("123 as 0123" in text for text in feedback.warnings)


@pytest.mark.parametrize(
    ("code", "words"),
    [("pt", "Enchimento no momento da recolha"), ("en", "Fill at the moment of emptying")],
)
def test_the_charts_stand_alone_in_the_language_of_qgis(
    run, sample, outputs, monkeypatch, code, words
):
    monkeypatch.setattr(language_module, "locale_name", lambda: code)
    table = str(sample / "vila_mar" / "leituras.csv")
    run("fill_analytics", {"TABLE": table} | outputs)
    with open(outputs["CHARTS"], encoding="utf-8") as file:
        page = file.read()
    assert words in page
    assert page.count("<svg ") == 5
    for drawing in re.findall(r"<svg .*?</svg>", page, re.DOTALL):
        root = ElementTree.fromstring(drawing)
        assert root.get("role") == "img"
        assert root.get("aria-label")
        assert "nan" not in drawing
    assert not re.search(r"(src|href)=", page)
    assert "São João" in page


def test_names_of_the_table_are_data_and_never_markup(run, write, outputs):
    lines = [f"<b>&x;{stamp(d)};{9 * d};{d};<script>alert(1)</script>;2;3" for d in range(9)]
    run("fill_analytics", {"TABLE": write(lines, WEEK_HEAD)} | outputs)
    with open(outputs["CHARTS"], encoding="utf-8") as file:
        page = file.read()
    assert "<script" not in page
    assert "&lt;b&gt;&amp;x" in page


def test_charts_without_data_say_so(run, write, outputs):
    run("fill_analytics", {"TABLE": write([f"A;{stamp(0)};40"])} | outputs)
    with open(outputs["CHARTS"], encoding="utf-8") as file:
        page = file.read()
    assert page.count("<svg ") == 1  # by weekday and hour


@pytest.mark.parametrize(
    ("lines", "head", "more", "words"),
    [
        (["1;2;3"], "a;b;c", {}, "no column that plays the role “container”"),
        (["A;1;3"], HEAD, {"FILL_FIELD": "nivel"}, "no column “nivel”"),
        (["A;01/03/2024;Cheio"], HEAD, {}, "no numbers"),
        (["A;01/03/2024;1", "A;02/03/2024;0"], HEAD, {}, "FILL_UNIT"),
        (["A;ontem;10"], HEAD, {}, "No row of"),
        (["A;01/03/2024;10"], HEAD, {"TIME_ZONE": "Lisboa"}, "time zone “Lisboa”"),
        (["A;01/03/2024;10"], HEAD, {"LOW": 95}, "is above OVERFLOW"),
        (["A;01/03/2024;10"], HEAD, {"ENCODING": "utf-99"}, "utf-99"),
    ],
)
def test_bad_inputs_are_a_sentence_each(run, write, lines, head, more, words):
    memory = {"OUTPUT": "memory:", "ROUTES": "memory:"}
    with pytest.raises(QgsProcessingException, match=words):
        run("fill_analytics", {"TABLE": write(lines, head)} | more | memory)


def test_readings_are_given_once(run, write, make_layer):
    memory = {"OUTPUT": "memory:", "ROUTES": "memory:"}
    table = write(WEEK, WEEK_HEAD)
    layer = make_layer("None", [None], "a:string", [["x"]])
    for parameters in ({}, {"TABLE": table, "READINGS": layer}):
        with pytest.raises(QgsProcessingException, match="either as a file .TABLE."):
            run("fill_analytics", parameters | memory)
    both = {"TABLE": table, "COLLECTIONS": layer, "COLLECTIONS_TABLE": table}
    with pytest.raises(QgsProcessingException, match="either as a file .COLLECTIONS_TABLE."):
        run("fill_analytics", both | memory)


def test_an_empty_layer_is_a_sentence(run, make_layer):
    layer = make_layer("None", [], "idcontentor:string,data:string,enchimento:double", [])
    with pytest.raises(QgsProcessingException, match=r"no numbers|No row of"):
        run("fill_analytics", {"READINGS": layer, "OUTPUT": "memory:", "ROUTES": "memory:"})


def test_a_cancelled_run_leaves_nothing(run, write, outputs, cancelling_feedback, tmp_path):
    table = write(WEEK, WEEK_HEAD)
    before = sorted(tmp_path.iterdir())
    with pytest.raises(QgsProcessingException, match="[Cc]ancel"):
        run("fill_analytics", {"TABLE": table} | outputs, feedback=cancelling_feedback(40))
    assert sorted(tmp_path.iterdir()) == before
