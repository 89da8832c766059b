"""An indicator of INE's in the toolbox, from an answer that was saved."""

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
