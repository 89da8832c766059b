"""The municipal profile on a town of two zones, worked by hand, and on the sample.

The town: x 0–200, y 0–200 m; the left and the right half are its freguesias. The temperature raster
has four cells of 100 m:  30 40
                          20 30
The terrain is the plane z = 0.04 x + 0.10 y: 4 % along x, 10 % along y.
"""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from qgis.core import QgsProcessingException, QgsProject, QgsVectorFileWriter

from smart_territory_plugin.core.catalogue import THEMES
from smart_territory_plugin.core.values import VALUES_COLUMNS

LEFT = "POLYGON((0 0, 100 0, 100 200, 0 200, 0 0))"
RIGHT = "POLYGON((100 0, 200 0, 200 200, 100 200, 100 0))"
STREETS = [
    "LINESTRING(20 50, 80 50)",  # 60 m along x in the left half: 4 %, class 2
    "LINESTRING(150 20, 150 180)",  # 160 m along y in the right half: 10 %, class 5
    "LINESTRING(80 150, 120 150)",  # 40 m along x, 20 m in each half
]


def save(layer, path):
    options = QgsVectorFileWriter.SaveVectorOptions()
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)


@pytest.fixture
def town(tmp_path, make_layer, make_raster):
    """Write the town's layers; return a function that writes its territory file."""
    zones = make_layer(
        "Polygon",
        [LEFT, RIGHT],
        "dtmnfr:string,freguesia:string",
        [["010101", "Esquerda"], ["010102", "Direita & <b>"]],
    )
    streets = make_layer("LineString", STREETS, "osm_id:string", [["1"], ["2"], ["3"]])
    save(zones, tmp_path / "zones.gpkg")
    save(streets, tmp_path / "streets.gpkg")
    lst = make_raster([[30, 40], [20, 30]], "lst", origin=(0, 200), cell=100)
    x = np.arange(-95, 300, 10.0)
    dem = make_raster(0.04 * x[None, :] + 0.10 * x[::-1][:, None], "dem", origin=(-100, 300))

    def write(**roles):
        fields = {"code": "dtmnfr", "name": "freguesia"}
        document = {
            "municipality": {"code": "0101", "name": "Duas Metades"},
            "year": 2025,
            "fictitious": True,
            "roles": {
                "zones": [{"uri": "zones.gpkg", "fields": fields, "citation": "the test"}],
                "streets": [{"uri": "streets.gpkg"}],
                "lst": [{"uri": lst.source(), "date": "2024-08-01"}],
                "dem": [{"uri": dem.source()}],
            }
            | roles,
        }
        path = tmp_path / "territory.json"
        path.write_text(json.dumps(document), encoding="utf-8")
        return str(path)

    return write


def values_of(path) -> dict:
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert tuple(rows[0]) == VALUES_COLUMNS
    return {
        (row["indicator"], row["zone_code"]): float(row["value"]) for row in rows if row["value"]
    }


def test_zones_and_the_whole_have_the_values_worked_by_hand(run, town, tmp_path):
    out = tmp_path / "out"
    result = run("municipal_profile", {"TERRITORY": town(), "OUTPUT_FOLDER": str(out)})
    values = values_of(result["VALUES"])
    assert values["heat_lst_mean_c", "010101"] == pytest.approx(25)
    assert values["heat_lst_mean_c", "010102"] == pytest.approx(35)
    assert values["heat_lst_mean_c", "0101"] == pytest.approx(30)
    # hot from 30 + 3 °C: one cell of the right half, one of the four of the whole
    assert values["heat_hot_pct", "010102"] == pytest.approx(50)
    assert values["heat_hot_pct", "0101"] == pytest.approx(25)
    # gentle streets: left (60 + 20) of 80 m; right 20 of 180 m; whole 100 of 260 m. The mean of
    # the zones would be 55.6 %.
    assert values["street_gentle_pct", "010101"] == pytest.approx(100)
    assert values["street_gentle_pct", "010102"] == pytest.approx(100 * 20 / 180)
    assert values["street_gentle_pct", "0101"] == pytest.approx(100 * 100 / 260)


def test_the_folder_holds_zones_values_report_and_a_map_an_indicator(run, rows_of, town, tmp_path):
    out = tmp_path / "out"
    result = run("municipal_profile", {"TERRITORY": town(), "OUTPUT_FOLDER": str(out)})
    assert Path(result["REPORT"]) == out / "report.html"
    zones = rows_of(result["ZONES_OUTPUT"])
    assert [zone["zone_name"] for zone in zones] == ["Esquerda", "Direita & <b>"]
    assert zones[1]["heat_lst_mean_c"] == pytest.approx(35)
    drawn = {path.stem for path in (out / "maps").glob("*.png")}
    assert {"heat_hot_pct", "heat_lst_mean_c", "street_gentle_pct"} <= drawn
    assert not list(out.rglob(".*"))


def test_the_report_stands_alone_and_takes_names_as_data(run, town, tmp_path):
    out = tmp_path / "out"
    result = run("municipal_profile", {"TERRITORY": town(), "OUTPUT_FOLDER": str(out)})
    text = Path(result["REPORT"]).read_text(encoding="utf-8")
    assert "Duas Metades" in text
    assert "Direita &amp; &lt;b&gt;" in text
    assert "Direita & <b>" not in text
    assert 'src="http' not in text
    assert '<use href="#z1"/>' in text


def test_what_was_left_out_is_said_with_the_missing_role(run, town, tmp_path, feedback):
    parameters = {"TERRITORY": town(), "OUTPUT_FOLDER": str(tmp_path / "out")}
    result = run("municipal_profile", parameters)
    said = [text for text in feedback.infos if "Left out" in text]
    missing = {text.split(":")[0]: text.rsplit(": ", 1)[1] for text in said}
    assert (
        missing.items()
        >= {
            "Access to waste containers": "census, containers.",
            "15-minute city": "census, facilities.",
            "Access to public transport": "gtfs, census.",
            "Cycle network indicators": "cycleways, census.",
            "Low-stress cycling connectivity": "census, facilities.",
            "Coastal flooding": "sea, census.",
            "Fuel management strips": "buildings, landcover.",
        }.items()
    )
    assert "census, containers" in Path(result["REPORT"]).read_text(encoding="utf-8")


def test_a_failing_step_is_named_and_the_others_go_on(run, town, tmp_path, feedback):
    territory = town(dem=[{"uri": "nowhere.tif"}])
    result = run(
        "municipal_profile", {"TERRITORY": territory, "OUTPUT_FOLDER": str(tmp_path / "out")}
    )
    values = values_of(result["VALUES"])
    assert ("heat_hot_pct", "0101") in values
    assert not any(indicator == "street_gentle_pct" for indicator, _ in values)
    assert any("nowhere" in text for text in feedback.warnings)
    assert "nowhere" in Path(result["REPORT"]).read_text(encoding="utf-8")


def test_only_the_chosen_themes_run(run, town, tmp_path):
    # the sixth of the seven themes is soft mobility
    parameters = {"TERRITORY": town(), "THEMES": [5], "OUTPUT_FOLDER": str(tmp_path / "out")}
    values = values_of(run("municipal_profile", parameters)["VALUES"])
    # Its streets have no tags to rate, no two of them meet, and nobody is known to live there.
    assert {indicator for indicator, _ in values} == {
        "street_gentle_pct",
        "street_intersections_km2",
        "street_dead_end_pct",
        "street_gamma",
    }


@pytest.mark.parametrize(
    ("period", "start", "end"),
    [
        (None, "2025-01-01", "2025-12-31"),
        ("2021", "2021-01-01", "2021-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2024-06-01/2024-09-30", "2024-06-01", "2024-09-30"),
    ],
)
def test_the_period_stands_in_every_row(run, town, tmp_path, period, start, end):
    parameters = {"TERRITORY": town(), "PERIOD": period, "OUTPUT_FOLDER": str(tmp_path / "out")}
    with open(run("municipal_profile", parameters)["VALUES"], encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert {(row["period_start"], row["period_end"]) for row in rows} == {(start, end)}


@pytest.mark.parametrize("period", ["summer", "2024-09-30/2024-06-01", "25"])
def test_a_period_that_is_none_is_refused_in_a_sentence(run, town, tmp_path, period):
    parameters = {"TERRITORY": town(), "PERIOD": period, "OUTPUT_FOLDER": str(tmp_path / "out")}
    with pytest.raises(QgsProcessingException, match="is not understood"):
        run("municipal_profile", parameters)


def test_no_indicator_at_all_is_an_error_that_says_why(run, town, tmp_path):
    parameters = {
        "TERRITORY": town(lst=[], streets=[]),
        "OUTPUT_FOLDER": str(tmp_path / "out"),
    }
    with pytest.raises(QgsProcessingException, match="No indicator could be computed.*lst"):
        run("municipal_profile", parameters)


def test_a_cancelled_profile_leaves_no_file(run, town, tmp_path, cancelling_feedback):
    out = tmp_path / "out"
    parameters = {"TERRITORY": town(), "OUTPUT_FOLDER": str(out)}
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("municipal_profile", parameters, cancelling_feedback(45))
    assert not [path for path in out.rglob("*") if path.is_file()]


def test_a_national_layer_of_zones_is_cut_to_the_municipality(run, town, tmp_path):
    territory = json.loads(Path(town()).read_text(encoding="utf-8"))
    territory["municipality"]["code"] = "010102"  # the code of the right half alone
    path = tmp_path / "right.json"
    path.write_text(json.dumps(territory), encoding="utf-8")
    parameters = {"TERRITORY": str(path), "OUTPUT_FOLDER": str(tmp_path / "out")}
    values = values_of(run("municipal_profile", parameters)["VALUES"])
    assert ("heat_lst_mean_c", "010101") not in values


@pytest.mark.parametrize("town_name", ["vila_mar", "serra_alta", "campo_raso"])
def test_the_sample_gives_every_theme_an_indicator(run, sample, tmp_path, town_name):
    result = run(
        "municipal_profile",
        {
            "TERRITORY": str(sample / town_name / "territory.json"),
            "OUTPUT_FOLDER": str(tmp_path / "out"),
        },
    )
    indicators = {indicator for indicator, _ in values_of(result["VALUES"])}
    assert {"heat_hot_pct", "street_gentle_pct"} <= indicators
    assert any(indicator.startswith("container_access") for indicator in indicators)
    assert {"reuse_any_pct", "reuse_per_10k"} <= indicators


def test_what_is_made_on_the_way_names_the_layers_it_rests_on(run, sample, tmp_path):
    result = run(
        "municipal_profile",
        {
            "TERRITORY": str(sample / "vila_mar" / "territory.json"),
            "THEMES": [THEMES.index("mobility")],
            "OUTPUT_FOLDER": str(tmp_path / "out"),
        },
    )
    table = pd.read_csv(result["VALUES"], dtype=str)
    sources = table.drop_duplicates("indicator").set_index("indicator")["source"]
    assert sources.notna().all()
    # Levels of stress come from the network, and the network from the streets.
    assert "Ruas" in sources["street_low_stress_pct"]
    assert "Ruas" in sources["low_stress_reach_pct"]


@pytest.mark.real_data
def test_lisbon_s_own_layers_give_slopes_by_freguesia(run, real_data, tmp_path):
    place = real_data / "lisboa"
    document = {
        "municipality": {"code": "1106", "name": "Lisboa"},
        "year": 2025,
        "roles": {
            "zones": [{"uri": str(place / "freguesias.gpkg"), "fields": {"code": "Dicofre"}}],
            "streets": [{"uri": str(place / "rede_viaria_base_osm.gpkg")}],
            "dem": [{"uri": str(place / "dem_copernicus25_3035.tif")}],
            "census": [{"uri": str(place / "BGRI2011_1106.gpkg"), "fields": {"code": "BGRI11"}}],
        },
    }
    path = tmp_path / "lisboa.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    result = run(
        "municipal_profile", {"TERRITORY": str(path), "OUTPUT_FOLDER": str(tmp_path / "out")}
    )
    values = values_of(result["VALUES"])
    zones = [
        value
        for (indicator, zone), value in values.items()
        if indicator == "street_gentle_pct" and len(zone) == 6
    ]
    assert len(zones) == 24  # freguesias since 2013
    assert min(zones) <= values["street_gentle_pct", "1106"] <= max(zones)


def test_a_step_that_waits_for_a_failed_one_names_it(run, town, tmp_path, feedback, make_layer):
    census = make_layer(
        "Polygon",
        [LEFT],
        "BGRI2021:string,N_INDIVIDUOS:integer",
        [["01010100101", 40]],
    )
    shops = make_layer("Point", ["POINT(40 50)"], "tipo:string", [["farmácia"]])
    save(census, tmp_path / "census.gpkg")
    save(shops, tmp_path / "shops.gpkg")
    territory = town(
        census=[{"uri": "census.gpkg", "fields": {"code": "BGRI2021"}}],
        facilities=[{"uri": "shops.gpkg", "fields": {"category": "tipo"}}],
    )
    # The streets have no tags: no level of stress, so nothing to be connected by it.
    run("municipal_profile", {"TERRITORY": territory, "OUTPUT_FOLDER": str(tmp_path / "out")})
    said = [text for text in feedback.infos if text.startswith("Low-stress cycling")]
    assert said == [
        "Low-stress cycling connectivity: Left out, because another part gave no result:"
        " Level of traffic stress."
    ]
