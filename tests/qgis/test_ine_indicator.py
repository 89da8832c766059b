"""An indicator of INE's in the toolbox, from an answer that was saved."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from qgis.core import QgsProcessingException

from smart_territory_plugin.algorithms.platform.ine_indicator import IneIndicator


@pytest.fixture
def ask(provider, feedback):
    import processing

    def run(**inputs):
        inputs = {"OUTPUT": "TEMPORARY_OUTPUT", **inputs}
        return processing.run(IneIndicator().create(), inputs, feedback=feedback)["OUTPUT"]

    return run


def test_the_sample_s_answer_has_the_municipality_s_code(ask, sample):
    layer = ask(ANSWER=str(sample / "vila_mar" / "ine_populacao.json"), MUNICIPALITIES="9901")
    found = {(f["code"], f["period"], f["dim_3_t"]) for f in layer.getFeatures()}
    # Four years of total, men and women.
    assert len(found) == layer.featureCount() == 12
    assert {code for code, _, _ in found} == {"9901"}


def test_a_real_answer_keeps_what_is_missing_with_its_sign(ask, real_data):
    path = next((real_data / "api_samples" / "ine").glob("*.json"))
    rows = list(ask(ANSWER=str(path)).getFeatures())
    assert {row["code"] for row in rows} == {"0603"}
    assert {row["sign"] for row in rows if not row["value"]} == {"-"}


def test_neither_code_nor_answer_is_a_sentence(ask):
    with pytest.raises(QgsProcessingException, match="seven digits"):
        ask()


def test_a_snapshot_answers_without_the_network(ask, feedback, sample, no_socket):
    body = (sample / "vila_mar" / "ine_populacao.json").read_bytes()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{server.server_port}/pindica.jsp"
    wanted = {"VARCD": "12918", "ADDRESS": address, "MUNICIPALITIES": "9901"}
    asked = ask(**wanted)
    server.shutdown()
    server.server_close()
    no_socket()
    kept = ask(**wanted, FRESHNESS=2)
    assert kept.featureCount() == asked.featureCount() == 12
    assert "snapshot of " in " ".join(kept.metadata().history())
    assert any("The data are from the snapshot" in line for line in feedback.infos)
    with pytest.raises(QgsProcessingException, match="no snapshot of this query"):
        ask(**{**wanted, "PERIODS": "2020"}, FRESHNESS=2)
