"""A table through a real CKAN: more rows than a page may hold, types, gaps, Portuguese letters."""

import json

import pytest

COUNT = 35_000
FIELDS = {
    "codigo": "text", "designação": "text", "contentores": "int", "peso_t": "numeric",
    "ativo": "bool", "instalado": "timestamp", "lat": "float", "lon": "float",
}  # fmt: skip
WORDS = ["Praça", "São João", "Açúcar & Cª", "ÍNDICE", "coração ‘à’", "n.º 3 «r/c»", "€uro"]


def row(number):
    """Return one row; every seventh says nothing of its weight, every fifth has no place."""
    placed = number % 5 != 0
    return {
        "codigo": f"{number:05d}",
        "designação": f"{WORDS[number % 7]} {number}",
        "contentores": number % 11,
        "peso_t": None if number % 7 == 0 else f"{number}.25",
        "ativo": number % 2 == 0,
        "instalado": None if number % 3 == 0 else f"20{number % 25:02d}-02-03T04:05:06",
        "lat": 38.7 + number * 1e-6 if placed else None,
        "lon": -9.2 + number * 1e-6 if placed else None,
    }


@pytest.fixture(scope="module")
def table(ckan):
    """Make a dataset with one table by CKAN's own interface; return the table's id."""
    ckan.action("package_create", name="ecopontos", title="Ecopontos")
    fields = [{"id": name, "type": kind} for name, kind in FIELDS.items()]
    resource = {"package_id": "ecopontos", "name": "Ecopontos"}
    made = ckan.action(
        "datastore_create", resource=resource, fields=fields, primary_key=["codigo"], force=True
    )
    for start in range(0, COUNT, 7000):
        records = [row(number) for number in range(start, start + 7000)]
        ckan.action(
            "datastore_upsert", resource_id=made["resource_id"], records=records, method="insert",
            force=True,
        )  # fmt: skip
    return made["resource_id"]


def pulled(run, ckan, collection, **parameters):
    settings = {"url": ckan.url, **parameters.pop("settings", {})}
    outputs = dict.fromkeys(("POINTS", "RECORDS"), "TEMPORARY_OUTPUT")
    return run(
        "pgi_pull",
        {"CONNECTION": json.dumps(settings), "COLLECTION": collection, **outputs, **parameters},
    )


def test_every_row_arrives_with_its_types_gaps_and_letters(run, rows_of, ckan, table):
    results = pulled(run, ckan, table, settings={"page_size": 10_000})
    assert (results["KIND"], results["COMPLETE"]) == ("ckan", True)
    assert results["DELIVERED"] == COUNT
    placed, unplaced = rows_of(results["POINTS"]), rows_of(results["RECORDS"])
    assert (len(placed), len(unplaced)) == (28_000, 7_000)
    by_code = {each["codigo"]: each for each in [*placed, *unplaced]}
    assert len(by_code) == COUNT
    for number in range(COUNT):
        expected, got = row(number), by_code[f"{number:05d}"]
        assert got["designacao"] == expected["designação"]
        assert got["contentores"] == expected["contentores"]
        assert got["ativo"] == expected["ativo"]
        when = got["instalado"]  # CKAN writes milliseconds too
        assert (when.removesuffix(".000") if when else None) == expected["instalado"]
        weight = expected["peso_t"]
        assert got["peso_t"] == (None if weight is None else pytest.approx(float(weight)))


def test_points_lie_where_their_columns_say(run, ckan, table):
    results = pulled(run, ckan, table, FILTER='{"codigo": "00012"}')
    (feature,) = results["POINTS"].getFeatures()
    point = feature.geometry().asPoint()
    assert point.x() == pytest.approx(-9.2 + 12e-6, abs=1e-9)
    assert point.y() == pytest.approx(38.7 + 12e-6, abs=1e-9)


def test_a_dataset_with_one_table_is_found_by_its_name(run, ckan, table):
    assert pulled(run, ckan, "ecopontos", LIMIT=10)["DELIVERED"] == 10


def test_words_and_columns_select(run, ckan, table):
    # Of 0 to 34 999, 3182 leave the remainder 3 by 11; of these, those even: 1591.
    results = pulled(run, ckan, table, FILTER='{"contentores": 3, "ativo": true}')
    numbers = [n for n in range(COUNT) if n % 11 == 3 and n % 2 == 0]
    assert (results["COMPLETE"], results["DELIVERED"]) == (True, len(numbers))


def test_a_test_of_the_connection_tells_version_tables_and_rows(run, rows_of, ckan, table):
    results = run(
        "pgi_connection", {"SETTINGS": ckan.url, "TEST": True, "COLLECTIONS": "TEMPORARY_OUTPUT"}
    )
    assert results["KIND"] == "ckan"
    assert results["VERSION"].startswith("CKAN 2.")
    assert results["PAGE_SIZE"] == 32_000
    assert {"collection": table, "entities": COUNT} in rows_of(results["COLLECTIONS"])
