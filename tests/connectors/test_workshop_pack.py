"""Workshop packs: what goes in, what comes out, and what is refused although it looks like one."""

import hashlib
import json
import logging
import random
import shutil
import sqlite3
import stat
import struct
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from ngsi_ld_broker import running, waste_container

from smart_territory_plugin.connectors import pack_names, pack_opening, pack_reading
from smart_territory_plugin.connectors.connection import from_settings
from smart_territory_plugin.connectors.freshness import SERVER, SNAPSHOT, fresh_pull
from smart_territory_plugin.connectors.pack_opening import open_pack
from smart_territory_plugin.connectors.page import Query
from smart_territory_plugin.connectors.pull import pull
from smart_territory_plugin.connectors.registry import resolve, save
from smart_territory_plugin.connectors.session import Network
from smart_territory_plugin.connectors.snapshots import SIGN, Snapshots
from smart_territory_plugin.connectors.workshop_pack import (
    PackContents,
    snapshots_of,
    write_pack,
)
from smart_territory_plugin.core.errors import Cancelled, TerritoryError

BINS = Query("WasteContainer")


def connection(url="https://pgi.example.pt", name="PGI", **settings):
    return from_settings({"kind": "ngsi-ld", "url": url, "name": name, **settings})


@pytest.fixture
def here(tmp_path):
    """Return the maker's snapshots and connection; the broker they are from is gone."""
    snapshots = Snapshots(tmp_path / "maker")
    with running(entities=[waste_container(number) for number in range(25)]) as broker:
        known = connection(broker.url, page_size=10, authcfg="abc1234")
        network = Network(authorise=lambda _url: {"X-Auth-Token": "0123456789abcdef"})
        fresh_pull(
            known, BINS, SERVER, snapshots, lambda make: make(("127.0.0.1",), network=network)
        )
    return snapshots, known


@pytest.fixture
def land(tmp_path):
    """Write a small territory's folder."""
    folder = tmp_path / "land"
    (folder / "sub").mkdir(parents=True)
    (folder / "zones.geojson").write_text('{"type": "FeatureCollection"}', encoding="utf-8")
    (folder / "sub" / "ção.csv").write_text("a\n1\n", encoding="utf-8")
    document = {
        "schema": 1,
        "municipality": {"code": "9901", "name": "X"},
        "year": 2026,
        "roles": {"zones": [{"uri": "zones.geojson"}]},
    }
    (folder / "territory.json").write_text(json.dumps(document), encoding="utf-8")
    return folder


@pytest.fixture
def there(tmp_path):
    """Return the participant's folder, store and snapshots."""
    folder = tmp_path / "room"
    folder.mkdir()
    return folder, {}, Snapshots(tmp_path / "participant")


def untouched(there):
    folder, store, snapshots = there
    return [*folder.iterdir()] == [] and store == {} and snapshots.all() == []


def made(tmp_path, **contents):
    target = tmp_path / "pack.zip"
    write_pack(target, PackContents("Oficina 1", **contents))
    return target


# --- there and back ------------------------------------------------------------------------------


def test_what_was_pulled_here_is_pulled_there_without_a_socket(
    tmp_path, here, land, there, no_socket
):
    snapshots, known = here
    pack = made(tmp_path, connections=[known], snapshots=snapshots.all(), folder=land)
    folder, store, theirs = there
    no_socket()
    arrived = open_pack(pack, folder, store, theirs)
    assert arrived.folder == folder / "Oficina 1"
    assert arrived.territories == [folder / "Oficina 1" / "territory" / "territory.json"]
    assert (folder / "Oficina 1" / "territory" / "sub" / "ção.csv").read_text() == "a\n1\n"
    assert sorted(path.name for path in folder.iterdir()) == ["Oficina 1"]
    assert not (folder / "Oficina 1" / "snapshots").exists()
    again = resolve("PGI", store)
    pulled = fresh_pull(again, BINS, SNAPSHOT, theirs, lambda make: make(()))
    assert len(pulled.layers.points) == 25
    assert pulled.complete
    assert {(row["kind"], row["name"], row["status"]) for row in arrived.rows} == {
        ("connection", "PGI", "added"),
        ("snapshot", "WasteContainer", "added"),
        ("data", "territory", "added"),
    }
    (row,) = (row for row in arrived.rows if row["kind"] == "snapshot")
    assert (row["source"], row["files"]) == (known.url, 3)
    assert row["moment"] == snapshots.all()[0].retrieved_utc


def test_no_secret_and_no_authcfg_is_in_a_pack(tmp_path, here):
    snapshots, known = here
    pack = made(tmp_path, connections=[known], snapshots=snapshots.all())
    with zipfile.ZipFile(pack) as opened:
        told = b"".join(opened.read(name) for name in opened.namelist())
        manifest = json.loads(opened.read("manifest.json"))
    assert b"abc1234" not in told
    assert b"0123456789abcdef" not in told
    assert manifest["connections"] == {
        "PGI": {"kind": "ngsi-ld", "url": known.url, "page_size": 10}
    }


def test_protected_and_damaged_snapshots_and_what_lies_outside_are_told(
    tmp_path, here, land, caplog
):
    snapshots, _ = here
    territory = json.loads((land / "territory.json").read_text())
    territory["roles"]["streets"] = [{"uri": "../streets.gpkg"}]
    (land / "territory.json").write_text(json.dumps(territory))
    (land / ".hidden").write_text("x")
    (land / "link.gpkg").symlink_to(tmp_path / "elsewhere")
    with caplog.at_level(logging.WARNING):
        made(tmp_path, snapshots=snapshots.all(), folder=land)
        assert "only to someone who proved who asks" in caplog.text
        assert "“../streets.gpkg”, which lies outside the folder" in caplog.text
        assert "left out of the pack: 2 (" in caplog.text
        next(snapshots.folder.rglob("*.page")).write_bytes(b"x")
        made(tmp_path, snapshots=snapshots.all(), folder=land)
    assert "is damaged and is not in the pack" in caplog.text


def test_layers_come_with_what_belongs_to_them_and_equal_names_stay_apart(tmp_path, there):
    for town in ("a", "b"):
        (tmp_path / town).mkdir()
        for suffix in ("shp", "shx", "dbf", "prj", "qmd", "docx"):
            (tmp_path / town / f"zones.{suffix}").write_text(town)
        (tmp_path / town / "zones_2.shp").write_text(town)
    layers = [tmp_path / "a" / "zones.shp", tmp_path / "b" / "zones.shp"]
    arrived = open_pack(made(tmp_path, layers=layers), *there)
    found = sorted(p.relative_to(arrived.folder).as_posix() for p in arrived.folder.rglob("*.*"))
    suffixes = ("dbf", "prj", "qmd", "shp", "shx")
    assert found == [
        *(f"layers/2/zones.{suffix}" for suffix in suffixes),
        *(f"layers/zones.{suffix}" for suffix in suffixes),
    ]
    assert (arrived.folder / "layers" / "2" / "zones.shp").read_text() == "b"


def test_a_geopackage_in_use_is_packed_with_its_latest_rows(tmp_path, there):
    path = tmp_path / "x.gpkg"
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA journal_mode=WAL")
        database.execute("CREATE TABLE t (a)")
        database.execute("INSERT INTO t VALUES (7)")
        database.commit()
        assert path.with_name("x.gpkg-wal").stat().st_size
        arrived = open_pack(made(tmp_path, layers=[path]), *there)
    with closing(sqlite3.connect(arrived.folder / "layers" / "x.gpkg")) as copy:
        assert copy.execute("SELECT a FROM t").fetchall() == [(7,)]


def test_a_folder_s_connection_brings_its_files(tmp_path, there):
    entities = tmp_path / "entities"
    entities.mkdir()
    (entities / "a.json").write_text(json.dumps([waste_container(1)]))
    known = from_settings({"path": str(entities), "name": "Ficheiros"})
    open_pack(made(tmp_path, connections=[known]), *there)
    folder, store, _ = there
    again = resolve("Ficheiros", store)
    assert Path(again.path) == folder / "Oficina 1" / "connections" / "1"
    assert len(pull(again, BINS).layers.points) == 1


def test_the_own_earlier_pack_is_not_packed(tmp_path, land):
    target = land / "pack.zip"
    target.write_bytes(b"the earlier one")
    write_pack(tmp_path / "part.zip", PackContents("A", folder=land, own=target))
    with zipfile.ZipFile(tmp_path / "part.zip") as opened:
        assert "territory/pack.zip" not in opened.namelist()


def test_snapshots_belong_to_a_connection_by_address_and_tenant(here):
    snapshots, known = here
    assert len(snapshots_of(known, snapshots.all())) == 1
    assert snapshots_of(connection(known.url, tenant="porto"), snapshots.all()) == []
    # Questions of other algorithms know nothing of tenants.
    snapshots.keep(snapshots.shelf({"source": known.url, "municipality": "1106"}))
    assert len(snapshots_of(known, snapshots.all())) == 2


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("p.qgs", "<l datasource=\"dbname=a user=b password='abc'\"/>"),
        ("p.qlr", "https://ana:segredo@pgi.example.pt"),
        ("p.ini", "api_key = abcdef"),
        ("p.toml", 'token = "abcdef"'),
    ],
)
def test_a_password_in_a_project_or_settings_makes_no_pack(tmp_path, land, name, text):
    (land / name).write_text(text)
    with pytest.raises(TerritoryError, match=f"“territory/{name}” holds what looks like a pass"):
        made(tmp_path, folder=land)
    (land / name).unlink()
    with zipfile.ZipFile(land / "p.qgz", "w") as project:
        project.writestr("p.qgs", text)
    with pytest.raises(TerritoryError, match=r"p\.qgz” holds what looks like a password"):
        made(tmp_path, folder=land)


def test_what_cannot_be_packed_is_a_sentence(tmp_path, land, monkeypatch):
    with pytest.raises(TerritoryError, match="Nothing was chosen"):
        made(tmp_path)
    for title in ("", "a/b", "..", "CON", "x" * 61, "a:b"):
        with pytest.raises(TerritoryError, match="cannot be the pack’s title"):
            write_pack(tmp_path / "p.zip", PackContents(title, folder=land))
    (land / "a?.csv").write_text("x")
    with pytest.raises(TerritoryError, match="does not work on every computer"):
        made(tmp_path, folder=land)
    (land / "a?.csv").rename(land / "SUB")
    with pytest.raises(TerritoryError, match="does not work on every computer"):
        made(tmp_path, folder=land)
    (land / "SUB").unlink()
    monkeypatch.setattr(pack_names, "MOST_FILES", 2)
    with pytest.raises(TerritoryError, match="in 3 files"):
        made(tmp_path, folder=land)


# --- opening: names that are taken ---------------------------------------------------------------


def test_a_connection_there_is_never_overwritten(tmp_path, there, caplog):
    folder, store, snapshots = there
    other = connection("https://other.example.pt")
    save(other, store)
    before = dict(store)
    pack = made(tmp_path, connections=[connection(), connection(name="DGT")])
    with caplog.at_level(logging.WARNING):
        arrived = open_pack(pack, folder, store, snapshots)
    assert store["PGI"] == before["PGI"]
    assert sorted(store) == ["DGT 2", "PGI", "PGI 2"]
    assert resolve("PGI 2", store).url == "https://pgi.example.pt"
    assert "the pack’s is saved as “PGI 2”" in caplog.text
    assert {row["status"] for row in arrived.rows} == {"renamed"}


def test_the_same_connection_is_left_as_it_is_with_its_authcfg(tmp_path, there):
    folder, store, snapshots = there
    save(connection(authcfg="own1234"), store)
    arrived = open_pack(made(tmp_path, connections=[connection()]), folder, store, snapshots)
    assert [*store] == ["PGI"]
    assert resolve("PGI", store).authcfg == "own1234"
    assert [row["status"] for row in arrived.rows] == ["present"]


def test_a_newer_snapshot_there_stays(tmp_path, here, there):
    snapshots, _ = here
    pack = made(tmp_path, snapshots=snapshots.all())
    folder, store, theirs = there
    for number, (moment, status) in enumerate(
        [("2000-01-01T00:00:00+00:00", "added"), ("2099-01-01T00:00:00+00:00", "newer_here")]
    ):
        for path in theirs.folder.rglob(SIGN):
            told = json.loads(path.read_text())
            path.write_text(json.dumps({**told, "retrieved_utc": moment}))
        (folder / str(number)).mkdir()
        arrived = open_pack(pack, folder / str(number), store, theirs)
        assert [row["status"] for row in arrived.rows] == [status]
    assert len(theirs.all()) == 1


def test_a_folder_there_is_never_overwritten(tmp_path, land, there):
    folder, *_ = there
    pack = made(tmp_path, folder=land)
    (folder / "Oficina 1").mkdir()
    with pytest.raises(TerritoryError, match="nothing is overwritten"):
        open_pack(pack, *there)
    assert [*(folder / "Oficina 1").iterdir()] == []


# --- opening: all or nothing ---------------------------------------------------------------------


def test_a_cancel_leaves_nothing(tmp_path, here, land, there):
    snapshots, known = here
    pack = made(tmp_path, connections=[known], snapshots=snapshots.all(), folder=land)

    def stop(share):
        if share > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        open_pack(pack, *there, stop)
    assert untouched(there)


@pytest.mark.parametrize("where", ["adopt", "save"])
def test_a_failure_at_the_end_undoes_what_was_done(tmp_path, here, land, there, monkeypatch, where):
    snapshots, known = here
    second = connection(name="Second")
    pack = made(tmp_path, connections=[known, second], snapshots=snapshots.all(), folder=land)
    if where == "adopt":

        def refuse(*_):
            raise OSError("no space left")

        monkeypatch.setattr("smart_territory_plugin.connectors.snapshots.shutil.copyfile", refuse)
    else:
        real = pack_opening.save

        def save_first(found, store):
            if found.name == "Second":
                raise OSError("settings are read-only")
            real(found, store)

        monkeypatch.setattr(pack_opening, "save", save_first)
    with pytest.raises(TerritoryError, match="refuses what the pack holds"):
        open_pack(pack, *there)
    assert untouched(there)


def test_a_disk_without_space_is_told_before_anything_is_written(
    tmp_path, land, there, monkeypatch
):
    pack = made(tmp_path, folder=land)
    usage = pack_reading.shutil.disk_usage(tmp_path)
    monkeypatch.setattr(pack_reading.shutil, "disk_usage", lambda _: usage._replace(free=10))
    with pytest.raises(TerritoryError, match="has 0 MB left"):
        open_pack(pack, *there)
    assert untouched(there)


# --- opening: packs made to do harm --------------------------------------------------------------


def forged(path, members, connections=None, *, schema=1, title="X", files=None, changes=()):
    """Write a zip whose manifest fits its members, unless told otherwise."""
    told = {
        (name.filename if isinstance(name, zipfile.ZipInfo) else name): {
            "size": len(body),
            "sha256": hashlib.sha256(body).hexdigest(),
        }
        for name, body in members
    }
    manifest = {
        "schema": schema,
        "title": title,
        "made_utc": "2026-11-20T10:00:00+00:00",
        "connections": connections or {},
        "files": told if files is None else files,
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as pack:
        for name, body in members:
            pack.writestr(name, body)
        pack.writestr("manifest.json", json.dumps(manifest))
    raw = path.read_bytes()
    for old, new in changes:
        raw = raw.replace(old, new)
    path.write_bytes(raw)
    return path


def test_a_forged_pack_without_tricks_opens(tmp_path, there):
    arrived = open_pack(forged(tmp_path / "p.zip", [("a/b.txt", b"hi")]), *there)
    assert (arrived.folder / "a" / "b.txt").read_bytes() == b"hi"


@pytest.mark.parametrize(
    "name",
    [
        "../evil.txt",
        "a/../../evil.txt",
        "a/..",
        "/etc/evil.txt",
        "//server/share/evil.txt",
        "C:/evil.txt",
        "C:evil.txt",
        "a/b.txt:stream",
        "~nul/con",
        "a/NUL.txt",
        "a/nul .txt",
        "a/com¹.txt",
        "a./b.txt",
        "a /b.txt",
        "a//b.txt",
        "./a.txt",
        "a/\x07.txt",
        "x" * 241,
    ],
)
def test_a_member_that_would_leave_the_folder_is_refused(tmp_path, there, name):
    with pytest.raises(TerritoryError, match="outside the folder, or has a name that is not safe"):
        open_pack(forged(tmp_path / "p.zip", [("good.txt", b"1"), (name, b"x")]), *there)
    assert untouched(there)
    assert not (tmp_path / "evil.txt").exists()


def test_backslashes_and_zero_bytes_in_the_zip_itself_are_refused(tmp_path, there):
    for harmless, harmful in ((b"a/b/evil", b"..\\..\\ev"), (b"evil.txt", b"evil\x00txt")):
        pack = forged(
            tmp_path / "p.zip", [(harmless.decode(), b"x")], changes=[(harmless, harmful)]
        )
        with pytest.raises(TerritoryError, match="not safe|not a zip"):
            open_pack(pack, *there)
    assert untouched(there)


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR])
def test_links_and_devices_are_refused(tmp_path, there, kind):
    info = zipfile.ZipInfo("a")
    info.create_system = 3
    info.external_attr = (kind | 0o777) << 16
    with pytest.raises(TerritoryError, match="not safe"):
        open_pack(forged(tmp_path / "p.zip", [(info, b"/etc/passwd")]), *there)
    assert untouched(there)


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize(
    "names", [("a", "a"), ("a", "A"), ("ção", "c\u0327a\u0303o"), ("a", "a/b"), ("ß", "SS")]
)
def test_names_that_take_each_other_s_place_are_refused(tmp_path, there, names):
    with pytest.raises(TerritoryError, match="stands in it twice"):
        open_pack(forged(tmp_path / "p.zip", [(name, b"x") for name in names]), *there)
    assert untouched(there)


def test_a_bomb_is_refused_by_what_it_claims(tmp_path, there):
    bomb = forged(tmp_path / "p.zip", [("zeros", bytes(60_000_000))])
    assert bomb.stat().st_size < 100_000
    with pytest.raises(TerritoryError, match="would grow to 57 MB"):
        open_pack(bomb, *there)
    many = forged(tmp_path / "q.zip", [(f"z{n}", bytes(6_000_000)) for n in range(10)])
    with pytest.raises(TerritoryError, match="would grow to 57 MB"):
        open_pack(many, *there)
    assert untouched(there)


def test_a_bomb_that_claims_to_be_small_is_stopped(tmp_path, there):
    real = struct.pack("<L", 5_000_000)
    pack = forged(tmp_path / "p.zip", [("zeros", bytes(5_000_000))], files={}, changes=())
    raw = pack.read_bytes().replace(real, struct.pack("<L", 10))
    digest = hashlib.sha256(bytes(10)).hexdigest()
    pack.write_bytes(raw)
    with zipfile.ZipFile(pack, "a") as opened:
        assert opened.getinfo("zeros").file_size == 10
    with pytest.raises(TerritoryError):
        open_pack(pack, *there)
    # The same, with a manifest that agrees.
    pack = forged(
        tmp_path / "q.zip",
        [("zeros", bytes(5_000_000))],
        files={"zeros": {"size": 10, "sha256": digest}},
        changes=[(real, struct.pack("<L", 10))],
    )
    with pytest.raises(TerritoryError, match="not what its list|not a zip"):
        open_pack(pack, *there)
    assert untouched(there)


def test_members_that_share_their_bytes_are_refused(tmp_path, there):
    body = bytes(range(256)) * 4000
    pack = forged(tmp_path / "p.zip", [("a", body), ("b", body)])
    raw = pack.read_bytes()
    with zipfile.ZipFile(pack) as opened:
        a, b = opened.getinfo("a"), opened.getinfo("b")
        packed = struct.pack("<L", b.compress_size)
    # The list at the end says of both that they take more than the whole file.
    start = raw.rfind(b"PK\x01\x02", 0, raw.rfind(b"PK\x01\x02"))
    directory = raw[raw.find(b"PK\x01\x02") :].replace(packed, struct.pack("<L", len(raw)))
    assert start
    assert a.compress_size == b.compress_size
    pack.write_bytes(raw[: raw.find(b"PK\x01\x02")] + directory)
    with pytest.raises(TerritoryError, match="would grow"):
        open_pack(pack, *there)


def test_too_many_members_are_refused(tmp_path, there, monkeypatch):
    monkeypatch.setattr(pack_names, "MOST_FILES", 3)
    with pytest.raises(TerritoryError, match="was not opened"):
        open_pack(forged(tmp_path / "p.zip", [(str(n), b"") for n in range(3)]), *there)


@pytest.mark.parametrize(
    "files",
    [
        {},
        {"a": {"size": 2, "sha256": "0" * 64}},
        {"a": {"size": 3, "sha256": hashlib.sha256(b"hi").hexdigest()}},
        {
            "a": {"size": 2, "sha256": hashlib.sha256(b"hi").hexdigest()},
            "b": {"size": 2, "sha256": "0"},
        },
    ],
)
def test_what_is_not_what_the_list_says_is_refused(tmp_path, there, files):
    with pytest.raises(TerritoryError, match="not what its list of contents says"):
        open_pack(forged(tmp_path / "p.zip", [("a", b"hi")], files=files), *there)
    assert untouched(there)


def test_a_damaged_or_foreign_file_is_a_sentence(tmp_path, land, there):
    pack = made(tmp_path, folder=land)
    whole = pack.read_bytes()
    for damaged in (b"", b"hello", whole[: len(whole) // 2]):
        pack.write_bytes(damaged)
        with pytest.raises(TerritoryError, match="not a zip that can be read"):
            open_pack(pack, *there)
    pack.write_bytes(whole.replace(b"\x03\x04", b"\x03\x05", 1))
    with pytest.raises(TerritoryError, match="not a zip that can be read"):
        open_pack(pack, *there)
    with pytest.raises(TerritoryError, match="not a zip that can be read"):
        open_pack(tmp_path / "nowhere.zip", *there)
    with zipfile.ZipFile(pack, "w") as foreign:
        foreign.writestr("a.txt", "x")
    with pytest.raises(TerritoryError, match="no workshop pack of this plugin"):
        open_pack(pack, *there)
    with pytest.raises(TerritoryError, match="newer version"):
        open_pack(forged(pack, [("a", b"x")], schema=2), *there)
    with pytest.raises(TerritoryError, match="title"):
        open_pack(forged(pack, [("a", b"x")], title="../x"), *there)
    assert untouched(there)


@pytest.mark.parametrize("text", ["", "[]", '{"schema": 1}', "[" * 100_000, '{"schema": 1, "x'])
def test_a_list_of_contents_that_cannot_be_read_is_a_sentence(tmp_path, there, text):
    with zipfile.ZipFile(tmp_path / "p.zip", "w") as pack:
        pack.writestr("manifest.json", text)
    with pytest.raises(TerritoryError, match="list of contents is missing or cannot be read"):
        open_pack(tmp_path / "p.zip", *there)


@pytest.mark.parametrize(
    ("name", "settings"),
    [
        ("a/b", {"url": "https://a.pt"}),
        ("", {"url": "https://a.pt"}),
        ("A", {"url": "https://a.pt", "password": "x"}),
        ("A", {"url": "https://ana:x@a.pt"}),
        ("A", {"url": "file:///etc/passwd"}),
        ("A", {"url": 7}),
        ("A", {"kind": "folder", "path": "/etc"}),
        ("A", {"kind": "folder", "path": "../.."}),
        ("A", {"path": "/etc"}),
        ("A", {"unknown": 1}),
    ],
)
def test_a_connection_that_no_user_could_save_is_refused(tmp_path, there, name, settings):
    pack = forged(tmp_path / "p.zip", [("a", b"x")], connections={name: settings})
    with pytest.raises(TerritoryError, match="is not one that can be saved"):
        open_pack(pack, *there)
    assert untouched(there)


def test_a_connection_without_encryption_is_told(tmp_path, there, caplog):
    settings = {"A": {"url": "http://a.pt", "allow_http": True}}
    with caplog.at_level(logging.WARNING):
        open_pack(forged(tmp_path / "p.zip", [("a", b"x")], connections=settings), *there)
    assert "“A” allows unencrypted http" in caplog.text


def test_a_pack_damaged_anywhere_is_told_and_leaves_nothing(tmp_path, here, land, there):
    snapshots, _ = here
    pack = made(tmp_path, snapshots=snapshots.all(), folder=land)
    whole = pack.read_bytes()
    chance = random.Random(1)
    refused, left_clean = [], []
    for _ in range(100):
        damaged = bytearray(whole)
        place = chance.randrange(len(damaged))
        damaged[place] ^= 1 << chance.randrange(8)
        pack.write_bytes(damaged)
        try:
            arrived = open_pack(pack, *there)
        except TerritoryError as error:
            refused.append(str(error))
            left_clean.append(untouched(there))
        else:  # a bit that nobody needs, such as a date
            assert (arrived.folder / "territory" / "sub" / "ção.csv").read_text() == "a\n1\n"
            shutil.rmtree(arrived.folder)
            shutil.rmtree(there[2].folder)
    assert len(refused) > 50
    assert all(left_clean)
    assert not [sentence for sentence in refused if "refuses what the pack" in sentence]


def test_an_authcfg_in_a_pack_is_never_taken_over(tmp_path, there):
    settings = {"A": {"url": "https://a.pt", "authcfg": "abc1234"}}
    open_pack(forged(tmp_path / "p.zip", [("a", b"x")], connections=settings), *there)
    assert resolve("A", there[1]).authcfg == ""


@pytest.mark.parametrize("trick", ["key", "future", "page", "missing", "sign"])
def test_a_snapshot_made_to_do_harm_is_refused(tmp_path, here, there, trick):
    snapshots, _ = here
    source = snapshots.all()[0].folder
    sign = json.loads((source / SIGN).read_text())
    pages = {path.name: path.read_bytes() for path in source.glob("*.page")}
    first = min(pages)
    if trick == "key":
        sign["pages"]["../../../evil"] = sign["pages"][first[:-5]]
    elif trick == "future":
        sign["retrieved_utc"] = "2099-01-01T00:00:00+00:00"
    elif trick == "page":
        pages[first] = pages[max(pages)]
    elif trick == "missing":
        del pages[first]
    text = b"{" if trick == "sign" else json.dumps(sign).encode()
    members = [(f"snapshots/1/{name}", body) for name, body in pages.items()]
    pack = forged(tmp_path / "p.zip", [*members, (f"snapshots/1/{SIGN}", text)])
    with pytest.raises(TerritoryError, match="“snapshots/1” is not what"):
        open_pack(pack, *there)
    assert untouched(there)


def test_a_pack_that_was_zipped_again_with_its_folders_opens(tmp_path, land, there):
    pack = made(tmp_path, folder=land)
    again = tmp_path / "again.zip"
    with zipfile.ZipFile(pack) as old, zipfile.ZipFile(again, "w") as new:
        new.mkdir("territory")
        for name in old.namelist():
            new.writestr(name, old.read(name))
    assert open_pack(again, *there).territories
