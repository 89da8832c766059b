"""The pull as an algorithm, and the session by QGIS's own network settings."""

import base64
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsNetworkAccessManager,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)
from qgis.PyQt.QtNetwork import QNetworkProxy

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "servers"))

from ngsi_ld_broker import WALLED, running, waste_container

from smart_territory_plugin.algorithms.platform.pgi_pull import PgiPull
from smart_territory_plugin.connectors import qgis_network
from smart_territory_plugin.connectors.folder_lock import NAME as LOCK
from smart_territory_plugin.core.errors import TerritoryError

ROOT = Path(__file__).resolve().parents[2]
CONTAINERS = [waste_container(number) for number in range(25)]
LANE = {
    "id": "urn:cm:CycleLane:1",
    "type": "CycleLane",
    "location": {"type": "LineString", "coordinates": [[-9.15, 38.7], [-9.14, 38.7]]},
}
ZONE = {
    "id": "urn:cm:Zone:1",
    "type": "Zone",
    "location": {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]},
}
HOURS = [(f"2026-05-01T{hour:02d}:00:00Z", hour) for hour in range(24)]
SERIES = {"AGGREGATE": 1, "SERIES": "TEMPORARY_OUTPUT"}
KPI = {"id": "urn:cm:KPI:1", "type": "KeyPerformanceIndicator", "kpiValue": 20}


@pytest.fixture
def entities(tmp_path):
    folder = tmp_path / "platform"
    folder.mkdir()
    (folder / "all.json").write_text(json.dumps([*CONTAINERS, LANE, ZONE, KPI]), encoding="utf-8")
    return folder


def rows(layer, *names):
    return [tuple(feature[name] for name in names) for feature in layer.getFeatures()]


def memory(run, **parameters):
    outputs = dict.fromkeys(("POINTS", "LINES", "POLYGONS", "RECORDS"), "TEMPORARY_OUTPUT")
    return run("pgi_pull", {**outputs, **parameters})


def test_a_folder_becomes_three_layers_and_a_table(run, entities):
    results = memory(run, CONNECTION=str(entities))
    counts = [results[name].featureCount() for name in ("POINTS", "LINES", "POLYGONS", "RECORDS")]
    assert counts == [25, 1, 1, 1]
    assert (results["COMPLETE"], results["DELIVERED"]) == (True, 28)
    assert results["POINTS"].crs().authid() == "EPSG:4326"
    first = next(results["POINTS"].getFeatures())
    assert first["fillinglevel"] == 0.5
    assert first["fillinglevel_unit"] == "P1"
    assert first.geometry().asPoint().x() == pytest.approx(-9.15)
    assert not results["RECORDS"].isSpatial()
    assert rows(results["RECORDS"], "id", "kpivalue") == [("urn:cm:KPI:1", 20)]


def test_a_broker_is_read_and_the_layers_metadata_say_from_where(run, tmp_path):
    target = tmp_path / "bins.gpkg"
    settings = {"tenant": "lisboa", "page_size": 10, "licence": "CC BY 4.0"}
    with running(tenants={"lisboa": CONTAINERS}) as broker:
        results = run(
            "pgi_pull",
            {
                "CONNECTION": json.dumps({"url": broker.url, **settings}),
                "COLLECTION": "WasteContainer",
                "ATTRIBUTES": "fillingLevel",
                "POINTS": str(target),
            },
        )
        assert broker.requests[0].headers["User-Agent"].startswith("SmartTerritory/")
    assert results["COMPLETE"] is True
    layer = QgsVectorLayer(str(target), "bins", "ogr")
    assert layer.featureCount() == 25
    history = " ".join(layer.metadata().history())
    for word in (broker.url, "lisboa", "sha256", '"announced": 25', "CC BY 4.0", "+00:00"):
        assert word in history
    assert layer.metadata().licenses() == ["CC BY 4.0"]
    assert [path.name for path in tmp_path.iterdir()] == ["bins.gpkg"]


def test_an_extent_in_metres_and_a_filter_reach_the_broker_in_its_own_terms(run):
    from qgis.core import (
        QgsCoordinateReferenceSystem,
        QgsCoordinateTransform,
        QgsProject,
        QgsRectangle,
    )

    to_metres = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsCoordinateReferenceSystem("EPSG:3763"),
        QgsProject.instance(),
    )
    box = to_metres.transformBoundingBox(QgsRectangle(-9.2, 38.6, -9.1, 38.8))
    extent = f"{box.xMinimum()},{box.xMaximum()},{box.yMinimum()},{box.yMaximum()} [EPSG:3763]"
    with running(entities=CONTAINERS) as broker:
        results = memory(
            run,
            CONNECTION=f"{broker.url}/ngsi-ld/v1",
            COLLECTION="WasteContainer",
            EXTENT=extent,
            FILTER="fillingLevel>0.1",
        )
        ring = json.loads(broker.requests[0].query["coordinates"])[0]
        assert broker.requests[0].query["q"] == "fillingLevel>0.1"
    assert results["DELIVERED"] == 25
    # The box in metres is a little wider in degrees than the one it was made of.
    assert ring[0] == pytest.approx([-9.2, 38.6], abs=0.01)
    assert ring[2] == pytest.approx([-9.1, 38.8], abs=0.01)


def test_an_incomplete_pull_warns_and_says_so_in_the_results(run, feedback):
    with running(entities=CONTAINERS, **WALLED) as broker:
        settings = json.dumps({"kind": "ngsi-ld", "url": broker.url, "page_size": 10})
        results = memory(run, CONNECTION=settings, COLLECTION="WasteContainer")
    assert results["COMPLETE"] is False
    assert results["POINTS"].featureCount() == 10
    assert any("INCOMPLETE: 10 entities arrived" in warning for warning in feedback.warnings)
    assert '"complete": false' in " ".join(results["POINTS"].metadata().history())


def test_what_no_output_was_named_for_is_told(run, feedback, entities):
    run("pgi_pull", {"CONNECTION": str(entities), "POINTS": "TEMPORARY_OUTPUT"})
    told = [warning for warning in feedback.warnings if "not asked for" in warning]
    assert [warning.split(",")[0] for warning in told] == [
        "1 entities belong to the output LINES",
        "1 entities belong to the output POLYGONS",
        "1 entities belong to the output RECORDS",
    ]


def test_layers_without_any_entity_still_have_their_kind(run, entities):
    results = memory(run, CONNECTION=str(entities), COLLECTION="KeyPerformanceIndicator")
    assert results["POINTS"].featureCount() == 0
    assert results["POINTS"].isSpatial()


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"FILTER": "a>1"}, "cannot be filtered"),
        ({"CONNECTION": "/no/such/folder"}, "neither a saved connection nor a folder"),
        ({"CONNECTION": "https://pgi.example/ngsi-ld/v1"}, "Give the entity type"),
        ({"CONNECTION": '{"url": "https://a.pt", "password": "hunter2"}'}, "authcfg"),
    ],
)
def test_every_refusal_is_a_sentence_and_repeats_no_secret(run, entities, parameters, sentence):
    with pytest.raises(QgsProcessingException, match=sentence) as caught:
        memory(run, **{"CONNECTION": str(entities), **parameters})
    assert "hunter2" not in str(caught.value)


def test_a_cancel_ends_the_reading_and_leaves_no_file(run, cancelling_feedback, tmp_path):
    with running(entities=CONTAINERS) as broker:
        settings = json.dumps({"kind": "ngsi-ld", "url": broker.url, "page_size": 10})
        parameters = {
            "CONNECTION": settings,
            "COLLECTION": "WasteContainer",
            "POINTS": str(tmp_path / "a.gpkg"),
        }
        with pytest.raises(QgsProcessingException, match="Cancelled"):
            run("pgi_pull", parameters, cancelling_feedback(10))
        assert len(broker.requests) == 1
    assert list(tmp_path.iterdir()) == []


class CancelledLater(QgsProcessingFeedback):
    """Is cancelled some seconds after its beginning, or some looks after a share of progress."""

    def __init__(self, seconds=None, looks=0):
        super().__init__(False)
        self.looks, self.moment = looks, None
        if seconds is not None:
            threading.Timer(seconds, self.now).start()

    def now(self):
        self.moment = time.monotonic()
        self.cancel()

    def isCanceled(self):
        if self.progress() >= 50 and self.looks and self.moment is None:
            self.looks -= 1
            if not self.looks:
                self.now()
        return super().isCanceled()


@pytest.mark.parametrize(
    ("how", "asked"),
    [
        ({"drip_s": 0.05}, {}),  # a byte each twentieth of a second: ten minutes a page
        ({"silent_s": 20.0}, {}),
        ({"busy_times": 99, "retry_after": "30"}, {}),
        ({"histories": {CONTAINERS[0]["id"]: {"a": HOURS}}, "slow_history_s": 20.0}, SERIES),
    ],
    ids=["slow body", "no answer", "wait for another attempt", "time series"],
)
def test_a_cancel_is_heard_within_a_second_while_waiting(run, tmp_path, how, asked):
    feedback = CancelledLater(seconds=1.0)
    with running(entities=CONTAINERS, **how) as broker:
        parameters = {
            "CONNECTION": json.dumps({"kind": "ngsi-ld", "url": broker.url}),
            "COLLECTION": "WasteContainer",
            "POINTS": str(tmp_path / "a.gpkg"),
            **asked,
        }
        with pytest.raises(QgsProcessingException, match="Cancelled"):
            run("pgi_pull", parameters, feedback)
        assert time.monotonic() - feedback.moment < 1
    assert list(tmp_path.iterdir()) == []


def test_a_cancel_is_heard_within_a_second_while_writing(run, tmp_path):
    folder = tmp_path / "platform"
    folder.mkdir()
    many = [waste_container(number) for number in range(20_000)]
    (folder / "all.json").write_text(json.dumps(many), encoding="utf-8")
    (tmp_path / "out").mkdir()
    feedback = CancelledLater(looks=6)  # some thousands of features are written by then
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(
            "pgi_pull",
            {"CONNECTION": str(folder), "POINTS": str(tmp_path / "out" / "a.gpkg")},
            feedback,
        )
    assert time.monotonic() - feedback.moment < 1
    assert list((tmp_path / "out").iterdir()) == []


def test_an_empty_connection_is_the_snapshot_of_the_samples_first_town(run, sample):
    files = (sample / "vila_mar" / "plataforma").glob("*.json")
    held = sum(len(json.loads(file.read_text(encoding="utf-8"))) for file in files)
    results = memory(run)
    assert results["COMPLETE"] is True
    assert results["DELIVERED"] == held > 0


# --- time series ---------------------------------------------------------------------------------


@pytest.fixture
def sensors():
    histories = {CONTAINERS[0]["id"]: {"fillingLevel": HOURS}}
    with running(entities=CONTAINERS, histories=histories) as broker:
        yield json.dumps({"kind": "ngsi-ld", "url": broker.url}), broker


@pytest.mark.parametrize(
    ("aggregate", "period", "values"),
    [(1, 1, list(range(24))), (2, 1, [11.5]), (4, 0, list(range(24))), (6, 2, [24])],
)
def test_the_time_series_of_the_entities_become_a_table(run, sensors, aggregate, period, values):
    results = memory(
        run, CONNECTION=sensors[0], COLLECTION="WasteContainer", AGGREGATE=aggregate,
        PERIOD=period, SERIES="TEMPORARY_OUTPUT",
    )  # fmt: skip
    assert [row[0] for row in rows(results["SERIES"], "value")] == values
    assert results["READINGS"] == len(values)
    assert results["COMPLETE"] is True
    assert results["POINTS"].featureCount() == 25
    names = [field.name() for field in results["SERIES"].fields()]
    assert names == list(PgiPull.OUTPUT_FIELDS["SERIES"])


def test_the_series_alone_may_be_asked_for(run, sensors, feedback, tmp_path):
    target = tmp_path / "series.gpkg"
    asked = {"CONNECTION": sensors[0], "COLLECTION": "WasteContainer", "SERIES": str(target)}
    run("pgi_pull", {**asked, "AGGREGATE": 1, "SINCE": "2026-05-01T22:00:00+01:00"})
    layer = QgsVectorLayer(str(target), "series", "ogr")
    assert rows(layer, "observed_at", "value", "unit") == [
        (f"2026-05-01T{hour}:00:00Z", hour, "P1") for hour in (21, 22, 23)
    ]
    assert not any("not asked for" in warning for warning in feedback.warnings)
    assert '"aggregate": "raw"' in " ".join(layer.metadata().history())


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"AGGREGATE": 1}, "output SERIES has no destination"),
        ({"SERIES": "TEMPORARY_OUTPUT"}, "AGGREGATE is none"),
        ({"UNTIL": "soon"}, "Write UNTIL as"),
        ({"SINCE": "2026-05-02", "UNTIL": "2026-05-01"}, "is not after SINCE"),
        ({"SINCE": "2026-05-02"}, "for the time series of the entities choose AGGREGATE"),
    ],
)
def test_every_refusal_of_series_is_a_sentence(run, sensors, parameters, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        memory(run, CONNECTION=sensors[0], COLLECTION="WasteContainer", **parameters)


def test_a_broker_without_histories_leaves_no_layer(run, sensors, tmp_path):
    sensors[1].behaviour.temporal_status = 501
    outputs = {"POINTS": str(tmp_path / "a.gpkg"), "SERIES": str(tmp_path / "b.gpkg")}
    with pytest.raises(QgsProcessingException, match="keeps no history"):
        run(
            "pgi_pull",
            {"CONNECTION": sensors[0], "COLLECTION": "WasteContainer", "AGGREGATE": 1, **outputs},
        )
    assert list(tmp_path.iterdir()) == []


def test_series_come_from_a_snapshot_too(run, sensors):
    asked = {
        "CONNECTION": sensors[0], "COLLECTION": "WasteContainer", "AGGREGATE": 2,
        "SERIES": "TEMPORARY_OUTPUT",
    }  # fmt: skip
    first = run("pgi_pull", asked)
    sensors[1].behaviour.busy_times = 999
    again = run("pgi_pull", {**asked, "FRESHNESS": 2})
    for results in (first, again):
        assert rows(results["SERIES"], "value", "n") == [(11.5, 24)]


# --- QGIS's network settings ---------------------------------------------------------------------


@pytest.fixture
def qgis_proxy(qgis_app):
    """Set QGIS's proxy for a test."""
    manager = QgsNetworkAccessManager.instance()
    before = (manager.fallbackProxy(), manager.excludeList(), manager.noProxyList())

    def use(port, exceptions=(), kind=QNetworkProxy.ProxyType.HttpProxy):
        proxy = QNetworkProxy(kind, "127.0.0.1", port, "us er", "p@ss:w/rd%")
        manager.setFallbackProxyAndExcludes(proxy, [], list(exceptions))

    yield use
    manager.setFallbackProxyAndExcludes(*before)


def test_a_proxy_password_with_special_characters_arrives_as_it_is(run, qgis_proxy):
    with running(entities=CONTAINERS) as proxy:
        qgis_proxy(proxy.port)
        settings = json.dumps({"url": "http://pgi.example", "allow_http": True})
        results = memory(run, CONNECTION=settings, COLLECTION="WasteContainer")
        headers = proxy.requests[0].headers
    assert results["DELIVERED"] == 25
    assert headers["Host"] == "pgi.example"
    kind, coded = headers["Proxy-Authorization"].split()
    assert (kind, base64.b64decode(coded)) == ("Basic", b"us er:p@ss:w/rd%")


def test_exceptions_of_the_proxy_and_socks_without_its_package_are_minded(qgis_proxy, monkeypatch):
    qgis_proxy(3128, ["http://inside.example"])
    assert qgis_network.proxies_for("http://inside.example/x") == {}
    outside = qgis_network.proxies_for("https://outside.example/x")
    assert outside["https"] == "http://us%20er:p%40ss%3Aw%2Frd%25@127.0.0.1:3128"
    qgis_proxy(1080, kind=QNetworkProxy.ProxyType.Socks5Proxy)
    monkeypatch.setattr(qgis_network.importlib.util, "find_spec", lambda _name: None)
    with pytest.raises(TerritoryError, match="PySocks"):
        qgis_network.proxies_for("https://outside.example/x")


def test_the_authorities_that_qgis_trusts_are_given_as_a_file(qgis_app):
    path = Path(qgis_network.certificates())
    expected = bytes(QgsApplication.authManager().trustedCaCertsPemText())
    assert path.read_bytes() == expected
    assert path.stat().st_mode & 0o022 == 0


def test_the_authorities_stand_in_the_profile_once_whole_and_elsewhere_where_it_refuses(
    qgis_app, tmp_path, monkeypatch
):
    profile = tmp_path / "profile"
    monkeypatch.setattr(
        qgis_network.QgsApplication, "qgisSettingsDirPath", staticmethod(lambda: f"{profile}/")
    )
    path = Path(qgis_network.certificates())
    whole = path.read_bytes()
    path.write_bytes(whole[:100])
    assert Path(qgis_network.certificates()) == path
    assert path.read_bytes() == whole
    assert list(path.parent.iterdir()) == [path]

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    shutil.rmtree(profile)
    profile.write_text("a file where the profile's folder should be")
    elsewhere = Path(qgis_network.certificates())
    assert elsewhere.read_bytes() == whole
    assert elsewhere.parent.parent == tmp_path


# Each script below is a QGIS of its own: a master password once given stays for the whole process.
START = f"""
import sys
sys.path[:0] = [{str(ROOT)!r}, *{[path for path in sys.path if path.endswith("plugins")]!r}]
from qgis.core import QgsApplication, QgsAuthMethodConfig
app = QgsApplication([], False)
app.initQgis()
manager = QgsApplication.authManager()
"""
STORE = """
assert manager.setMasterPassword("master-of-all", True)
for name, method, values in (
    ("basic", "Basic", {"username": "ana", "password": "p@ss"}),
    ("header", "APIHeader", {"X-Api-Key": "0123456789"}),
):
    config = QgsAuthMethodConfig(method)
    config.setName(name)
    config.setConfigMap(values)
    assert manager.storeAuthenticationConfig(config)[0]
    print(name, config.id())
"""
ASK = """
from smart_territory_plugin.connectors.qgis_network import headers_for
from smart_territory_plugin.core.errors import TerritoryError
for authcfg in sys.argv[1:]:
    try:
        print(sorted(headers_for(authcfg, "https://pgi.example/x").items()))
    except TerritoryError as error:
        print(error)
"""


PULL = """
import json
import processing
from qgis.core import QgsProcessingContext, QgsProcessingFeedback
from smart_territory_plugin.algorithms.platform.pgi_pull import PgiPull
results = processing.run(
    PgiPull().create(), json.loads(sys.argv[1]),
    context=QgsProcessingContext(), feedback=QgsProcessingFeedback(),
)
print(results["COMPLETE"], results["DELIVERED"])
"""


def test_a_killed_run_leaves_no_half_layer_and_is_gone_on_with(tmp_path):
    made = [waste_container(number) for number in range(100)]
    target = tmp_path / "out" / "bins.gpkg"
    target.parent.mkdir()
    with running(entities=made, silent_s=0.1) as broker:
        connection = {"kind": "ngsi-ld", "url": broker.url, "page_size": 10}
        asked = json.dumps(
            {
                "CONNECTION": json.dumps(connection),
                "COLLECTION": "WasteContainer",
                "POINTS": str(target),
            }
        )
        killed = subprocess.Popen(
            [sys.executable, "-c", START + PULL, asked],
            env=environment(tmp_path),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        until = time.monotonic() + 60
        while len(broker.requests) < 6 and time.monotonic() < until:
            time.sleep(0.02)
        killed.kill()
        killed.wait()
        assert not target.exists()
        (work,) = target.parent.iterdir()
        os.utime(work / LOCK, (time.time() - 60,) * 2)
        before = [int(request.query["offset"]) for request in broker.requests]
        broker.requests.clear()
        broker.behaviour.silent_s = 0.0
        assert in_a_qgis(tmp_path, PULL, asked)[-1] == "True 100"
        after = [int(request.query["offset"]) for request in broker.requests]
    assert list(target.parent.iterdir()) == [target]
    assert before == [0, 10, 20, 30, 40, 50]
    assert after[0] > 0
    assert after == list(range(after[0], 100, 10))
    layer = QgsVectorLayer(str(target), "bins", "ogr")
    assert sorted(row[0] for row in rows(layer, "id")) == [entity["id"] for entity in made]


def environment(folder, **variables):
    """Return the environment of a QGIS whose profile lies in a folder."""
    settings = {"QGIS_CUSTOM_CONFIG_PATH": str(folder), "QGIS_AUTH_DB_DIR_PATH": str(folder)}
    return {**os.environ, "QT_QPA_PLATFORM": "offscreen", **settings, **variables}


def in_a_qgis(folder, script, *arguments, **variables):
    done = subprocess.run(
        [sys.executable, "-c", START + script, *arguments],
        env=environment(folder, **variables),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_an_authcfg_gives_headers_with_the_password_file_and_a_sentence_without(tmp_path):
    stored = dict(line.split() for line in in_a_qgis(tmp_path, STORE))
    basic = "Basic " + base64.b64encode(b"ana:p@ss").decode()
    password, wrong = tmp_path / "master.txt", tmp_path / "wrong.txt"
    password.write_text("master-of-all\n", encoding="utf-8")
    wrong.write_text("something else\n", encoding="utf-8")

    answers = in_a_qgis(
        tmp_path, ASK, stored["basic"], stored["header"], "zzzzzzz",
        QGIS_AUTH_PASSWORD_FILE=str(password),
    )  # fmt: skip
    assert answers[0] == str([("Authorization", basic)])
    assert answers[1] == str([("X-Api-Key", "0123456789")])
    assert "no authentication configuration with the id “zzzzzzz”" in answers[2]

    locked = in_a_qgis(tmp_path, ASK, stored["basic"], QGIS_AUTH_PASSWORD_FILE="")
    assert "needs QGIS’s master password" in " ".join(locked)
    for file in (wrong, tmp_path / "none.txt"):
        refused = in_a_qgis(tmp_path, ASK, stored["basic"], QGIS_AUTH_PASSWORD_FILE=str(file))
        assert "was not accepted or cannot be read" in " ".join(refused)


SERVER, SERVER_OR_SNAPSHOT, SNAPSHOT = range(3)


@pytest.fixture
def own_snapshots(tmp_path, monkeypatch):
    """Keep the snapshots of a test in a folder of its own."""
    from smart_territory_plugin.algorithms import freshness_inputs
    from smart_territory_plugin.connectors.snapshots import Snapshots

    found = Snapshots(tmp_path / "snapshots")
    monkeypatch.setattr(freshness_inputs, "user_snapshots", lambda: found)
    return found


def test_a_snapshot_gives_the_same_layers_without_the_network(
    run, feedback, own_snapshots, no_socket
):
    with running(entities=CONTAINERS) as broker:
        wanted = {"CONNECTION": broker.url, "COLLECTION": "WasteContainer"}
        asked = memory(run, **wanted)
    no_socket()
    kept = memory(run, **wanted, FRESHNESS=SNAPSHOT)
    assert rows(kept["POINTS"], "id", "fillinglevel") == rows(asked["POINTS"], "id", "fillinglevel")
    assert (kept["COMPLETE"], kept["DELIVERED"], kept["KIND"]) == (True, 25, "ngsi-ld")
    assert any("The data are from the snapshot of 20" in line for line in feedback.infos)
    assert "UTC, 0 days old" in " ".join(kept["POINTS"].metadata().history())
    with pytest.raises(QgsProcessingException, match="or open a workshop pack that holds it"):
        memory(run, **wanted, LIMIT=3, FRESHNESS=SNAPSHOT)


def test_a_connection_whose_secret_cannot_be_read_still_has_its_snapshot(run, own_snapshots):
    with running(entities=CONTAINERS) as broker:
        memory(run, CONNECTION=broker.url, COLLECTION="WasteContainer")
    settings = json.dumps({"url": broker.url, "authcfg": "abc1234"})
    done = memory(run, CONNECTION=settings, COLLECTION="WasteContainer", FRESHNESS=SNAPSHOT)
    assert done["DELIVERED"] == 25


def test_a_folder_is_read_as_it_is_whatever_the_freshness(run, entities, own_snapshots):
    assert memory(run, CONNECTION=str(entities), FRESHNESS=SNAPSHOT)["DELIVERED"] == 28
    assert own_snapshots.all() == []


def test_snapshots_lie_in_the_user_s_profile(qgis_app, folder_in_the_profile):
    profile = Path(QgsApplication.qgisSettingsDirPath())
    assert folder_in_the_profile() == profile / "smart_territory" / "snapshots"
