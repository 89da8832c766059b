"""Boundaries and land cover of a municipality, from a stand-in with the real collections."""

import json
import logging

import pytest
from dgt_stand_in import places, serving, square

from smart_territory_plugin.connectors.base_data import (
    fetch_landcover,
    fetch_zones,
    find_place,
    municipality_code,
    outline_layer,
)
from smart_territory_plugin.connectors.connection import from_settings
from smart_territory_plugin.connectors.pull import pull
from smart_territory_plugin.core.errors import TerritoryError


@pytest.fixture
def ask(session):
    """Return the place and a pull of a running service."""

    def asked(service, code="9801", landcover=""):
        settings = {"kind": "ogc-features", "url": service.url, "page_size": 3}
        connection = from_settings({**settings, "licence": "CC BY 4.0"})
        opened = session()
        place = find_place(connection, opened, code, landcover)
        return place, lambda query: pull(connection, query, opened)

    return asked


def test_a_municipality_has_its_freguesias_and_no_neighbour_s(ask):
    with serving() as service:
        place, pulled = ask(service)
        zones = fetch_zones(place, pulled)
    assert (place.name, place.freguesias, place.caop) == ("Ribeira Alta", 4, "2025")
    assert sorted(zones.frame["dtmnfr"]) == ["980101", "980102", "980103", "980104"]
    assert zones.fields == {"code": "dtmnfr", "name": "freguesia"}
    assert zones.frame.crs.to_epsg() == 3763
    # 0.02 degrees at 39.51 degrees north: 2220.5 m by 1720.1 m (WGS 84), 382 ha.
    assert zones.frame.area.iloc[0] / 1e4 == pytest.approx(382, rel=0.005)
    source = zones.source("base.gpkg", "DGT, CAOP")
    assert (source.layer, source.date, source.licence) == ("freguesias", "2025", "CC BY 4.0")
    assert source.crs == "EPSG:3763"
    assert source.citation.startswith(f"DGT, CAOP (freguesias), {service.url}, 20")


def test_the_newest_land_cover_of_the_place_comes_whole(ask):
    found = places()
    # One polygon of the neighbour's is made to reach a tenth of a cell over the limit.
    crossing = next(each for each in found["cos2023v1"] if each["id"] == "24")
    crossing["geometry"] = square(1.9, 0, 0.6, 0.5)
    with serving(collections=found) as service:
        place, pulled = ask(service)
        landcover = fetch_landcover(place, pulled)
    # Four by four cells inside and the one that crosses; those that share a side stay out.
    assert place.landcover == "cos2023v1"
    assert len(landcover.frame) == 16 + 1
    # 0.6 of a column by half a row: 382 ha * 0.3.
    assert landcover.frame.set_index("id").area["24"] / 1e4 == pytest.approx(114.6, rel=0.005)
    assert landcover.fields == {"code": "cos23_n4_c"}
    assert landcover.date == "2023"


def test_another_map_can_be_named(ask):
    with serving() as service:
        place, pulled = ask(service, landcover="cos2018v3")
        assert fetch_landcover(place, pulled).date == "2018"


def test_a_code_among_the_properties_serves_as_well_as_the_id(ask):
    found = places()
    for feature in found["freguesias"]:
        feature["properties"]["dtmnfr"] = feature["id"]
        feature["id"] = f"x{feature['id']}"
    with serving(collections=found) as service:
        place, pulled = ask(service)
        assert fetch_zones(place, pulled).frame["dtmnfr"].nunique() == 4


def test_the_outline_is_a_layer_of_its_own(ask):
    with serving() as service:
        place, _ = ask(service)
    facts = {"source": "s", "retrieved_utc": "2026-11-20T10:00:00+00:00", "licence": ""}
    layer = outline_layer(place, facts)
    assert layer.fields == {"code": "dtmn", "name": "municipio"}
    assert [*layer.frame["dtmn"]] == ["9801"]
    assert layer.source("b", "T").licence is None


def test_a_code_loses_no_zero_and_no_other_text_is_one():
    assert municipality_code(" 1106 ") == "1106"
    assert municipality_code("106") == "0106"
    for text in ("", "Lisboa", "11060", "11.6", "0"):
        with pytest.raises(TerritoryError, match="no municipality’s code"):
            municipality_code(text)


def test_an_unknown_code_and_missing_collections_are_sentences(ask):
    with (
        serving() as service,
        pytest.raises(TerritoryError, match="no municipality with the code 4201"),
    ):
        ask(service, "4201")
    for name in ("municipios", "freguesias"):
        found = places()
        del found[name]
        with (
            serving(collections=found) as service,
            pytest.raises(TerritoryError, match=f"no collection “{name}”. It offers: .*cos2018v3"),
        ):
            ask(service)
    with (
        serving() as service,
        pytest.raises(TerritoryError, match="“cos2025v1”. It offers: cos2018v3"),
    ):
        ask(service, landcover="cos2025v1")
    found = {name: each for name, each in places().items() if not name.startswith("cos")}
    with (
        serving(collections=found) as service,
        pytest.raises(TerritoryError, match=r"no land-cover map \(COS\)"),
    ):
        ask(service)


def test_what_is_incomplete_is_refused(ask):
    with serving(withhold={"freguesias": 1, "cos2023v1": 2}) as service:
        place, pulled = ask(service)
        with pytest.raises(TerritoryError, match="only 5 features arrived, of 6 announced"):
            fetch_zones(place, pulled)
        with pytest.raises(TerritoryError, match="“cos2023v1” only 22 features arrived, of 24"):
            fetch_landcover(place, pulled)


def test_fewer_freguesias_than_the_municipality_has_are_refused(ask):
    found = places()
    del found["freguesias"][2]
    with serving(collections=found) as service:
        place, pulled = ask(service)
        with pytest.raises(TerritoryError, match="3 freguesias of Ribeira Alta arrived, but .* 4"):
            fetch_zones(place, pulled)
    for each in found["municipios"]:
        del each["properties"]["n_freguesias"]
    found["freguesias"] = []
    with serving(collections=found) as service:
        place, pulled = ask(service)
        with pytest.raises(TerritoryError, match="0 freguesias"):
            fetch_zones(place, pulled)


def test_fields_that_tell_no_code_and_outlines_that_cannot_be_drawn_are_sentences(ask):
    found = places()
    for each in found["cos2023v1"]:
        each["properties"] = {"classe": "1"}
    with serving(collections=found) as service:
        place, pulled = ask(service)
        with pytest.raises(TerritoryError, match="none of the fields that tell its codes.*classe"):
            fetch_landcover(place, pulled)
    found["municipios"][0]["geometry"] = None
    with serving(collections=found) as service, pytest.raises(TerritoryError, match="be drawn"):
        ask(service)


def test_boundaries_without_a_year_are_told(ask, caplog):
    with serving(titles={}) as service, caplog.at_level(logging.WARNING):
        place, _ = ask(service)
    assert place.caop == ""
    assert "does not say of which year it is" in caplog.text


def test_an_outline_with_a_spike_is_mended(ask):
    found = places()
    ring = square(0, 0, 2, 2)["coordinates"][0]
    found["municipios"][0]["geometry"]["coordinates"] = [[*ring[:3], [-8.3, 39.54], *ring[2:]]]
    with serving(collections=found) as service:
        place, pulled = ask(service)
        assert len(fetch_landcover(place, pulled).frame) == 16


def test_a_real_municipality_has_its_real_freguesias(ask, real_data):
    found = {"cos2023v1": []}
    for name, key in (("municipios", "dtmn"), ("freguesias", "dtmnfr")):
        path = real_data / "portugal" / f"caop2025_{name}_continente.geojson"
        found[name] = [
            {**each, "id": each["properties"].pop(key)}
            for each in json.loads(path.read_text(encoding="utf-8"))["features"]
            if each["geometry"]
        ]
    with serving(collections=found) as service:
        place, pulled = ask(service, "1106")
        zones = fetch_zones(place, pulled)
    # Lisbon has had 24 freguesias since Law 56/2012.
    assert place.name == "Lisboa"
    assert zones.frame["dtmnfr"].nunique() == 24
