"""Indicators of INE's: what is asked, and what the answer becomes."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import pytest

from smart_territory_plugin import messages
from smart_territory_plugin.connectors.ine import (
    ask_ine,
    by_municipality,
    indicator_code,
    period_codes,
    wanted_codes,
)
from smart_territory_plugin.connectors.session import Session
from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.ine_answer import parse_ine_answer


def answer(year="2023", code="0012918", places=("1920603", "1711106", "PT")):
    cells = [{"geocod": place, "geodsg": place, "valor": "10"} for place in places]
    told = {"Verdadeiro": [{"Msg": "OK"}]}
    return [{"IndicadorCod": code, "IndicadorDsg": "x", "Dados": {year: cells}, "Sucesso": told}]


@pytest.fixture
def service():
    """Answer as the service does and remember the queries."""
    asked = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            query = {k: v[0] for k, v in parse_qs(urlsplit(self.path).query).items()}
            asked.append(query)
            body = answer(query["Dim1"][-4:])
            if query["varcd"] == "0000000":
                body = [{"Sucesso": {"Falso": [{"Msg": "O código não existe."}]}}]
            raw = b"\xef\xbb\xbf" + json.dumps(body).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(raw)))
            self.end_headers()
            self.wfile.write(raw)

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/pindica.jsp", asked
    server.shutdown()
    server.server_close()


def test_each_period_is_one_request_and_the_rows_stand_together(service):
    address, asked = service
    with Session(("127.0.0.1",)) as session:
        found = ask_ine(session, address, "0012918", ["S7A2022", "S7A2023"], "PT")
    assert [query["Dim1"] for query in asked] == ["S7A2022", "S7A2023"]
    assert {query["varcd"] for query in asked} == {"0012918"}
    assert sorted(set(found.rows["period"])) == ["2022", "2023"]
    assert len(found.rows) == 6  # three places in two years


def test_a_refusal_is_told_in_ines_own_words(service):
    address, _ = service
    with Session(("127.0.0.1",)) as session, pytest.raises(TerritoryError) as error:
        ask_ine(session, address, "0000000", ["T"], "PT")
    assert error.value.template == messages.INE_REFUSED
    assert "não existe" in error.value.values["reason"]


def test_rows_are_those_of_the_municipalities_asked_for(caplog):
    found = by_municipality(parse_ine_answer(json.dumps(answer()), "a"), ["0603", "0101"])
    assert found["code"].tolist() == ["0603"]
    assert "0101" in caplog.text


def test_without_municipalities_every_place_stays():
    found = by_municipality(parse_ine_answer(json.dumps(answer()), "a"), [])
    assert found["code"].tolist() == ["0603", "1106", None]


def test_municipalities_that_the_indicator_does_not_have_are_a_sentence():
    with pytest.raises(TerritoryError) as error:
        by_municipality(parse_ine_answer(json.dumps(answer()), "a"), ["0101"])
    assert error.value.template == messages.INE_PLACES_MISSING


def test_codes_periods_and_places_are_read_as_people_write_them():
    assert indicator_code("12918") == "0012918"
    assert period_codes("2021; 2023,2021") == ["S7A2021", "S7A2023"]
    assert period_codes("") == ["T"]
    assert period_codes("S5A20231") == ["S5A20231"]
    assert wanted_codes("106; 1106") == ["0106", "1106"]


@pytest.mark.parametrize(
    ("read", "text", "template"),
    [
        (indicator_code, "população", messages.INE_CODE_UNFIT),
        (indicator_code, "", messages.INE_CODE_UNFIT),
        (period_codes, "ontem", messages.INE_PERIOD_UNFIT),
        (wanted_codes, "Lagoa", messages.INE_PLACE_UNFIT),
    ],
)
def test_what_is_none_of_these_gets_a_sentence(read, text, template):
    with pytest.raises(TerritoryError) as error:
        read(text)
    assert error.value.template == template
