"""The zip: what is in it, that it is the same each time, and that the scan finds planted faults."""

import zipfile

import package
import pytest
import scan

FOLDER = "smart_territory_plugin"


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """Return the zip of this checkout."""
    return package.build(tmp_path_factory.mktemp("zip"))


@pytest.fixture(scope="module")
def names(built):
    with zipfile.ZipFile(built) as archive:
        return archive.namelist()


def test_the_name_carries_the_version(built):
    assert built.name == f"{FOLDER}-{package.version()}.zip"


def test_everything_lies_in_one_folder(names):
    assert {name.split("/")[0] for name in names} == {FOLDER}


@pytest.mark.parametrize(
    "needed", ["__init__.py", "plugin.py", "metadata.txt", "LICENSE", "core/errors.py"]
)
def test_package_licence_and_metadata_are_in_it(names, needed):
    assert f"{FOLDER}/{needed}" in names


def test_the_data_folders_lie_beside_the_package_s_rooms(names):
    tops = {name.split("/")[1] for name in names if name.count("/") > 1}
    data = {name for name in package.BESIDE if any((package.ROOT / name).glob("**/*.*"))}
    assert {"core", "algorithms", "resources"} | (data & {"processing"}) <= tops


def test_every_ready_model_is_in_it_with_its_texts(names):
    models = sorted((package.ROOT / "processing" / "models").glob("*.model3"))
    assert models
    for model in models:
        assert f"{FOLDER}/processing/models/{model.name}" in names
        assert f"{FOLDER}/resources/models/{model.stem}.toml" in names


def test_every_translation_is_in_it_compiled_and_not_as_source(names):
    sources = (package.ROOT / "resources" / "i18n").glob("*.ts")
    expected = {f"{FOLDER}/resources/i18n/{source.stem}.qm" for source in sources}
    assert expected <= set(names)
    assert not [name for name in names if name.endswith(".ts")]


def test_tests_caches_and_hidden_files_stay_out(names):
    assert [name for name in names if scan.FORBIDDEN.search(name)] == []
    assert [name for name in names if "/." in name or name.startswith(f"{FOLDER}/tools")] == []


def test_it_is_small_enough_for_the_plugin_repository(built):
    assert built.stat().st_size <= 25 * 1024 * 1024


def test_two_builds_give_the_same_bytes(built, tmp_path):
    assert package.build(tmp_path).read_bytes() == built.read_bytes()


def test_paths_finds_its_root_in_the_unpacked_zip(names):
    # paths.root() takes the folder that holds resources/catalogue.
    assert any(name.startswith(f"{FOLDER}/resources/catalogue/") for name in names)


# --- small checkouts with one thing wrong --------------------------------------------------------


@pytest.fixture
def checkout(tmp_path):
    """Return a small checkout that is in order."""
    root = tmp_path / "checkout"
    for folder in (FOLDER, "resources/i18n", "resources/catalogue", "processing/models"):
        (root / folder).mkdir(parents=True)
    (root / FOLDER / "__init__.py").write_text("VALUE = 1\n")
    (root / "LICENSE").write_text("GNU GENERAL PUBLIC LICENSE\n")
    keys = "\n".join(f"{key}=1.0.0" for key in scan.REQUIRED)
    (root / "metadata.txt").write_text(f"[general]\n{keys}\n")
    return root


def scanned(checkout, tmp_path):
    return list(scan.all_faults(package.build(tmp_path / "out", checkout)))


def test_a_checkout_in_order_gives_a_clean_scan(checkout, tmp_path):
    assert scanned(checkout, tmp_path) == []


def test_what_programs_leave_beside_the_files_is_left_out(checkout):
    (checkout / FOLDER / "__pycache__").mkdir()
    (checkout / FOLDER / "__pycache__" / "a.cpython-311.pyc").touch()
    for name in (".hidden", "sample.gpkg-wal", "sample.gpkg-shm", "dem.tif.aux.xml"):
        (checkout / "resources" / name).touch()
    assert [name for name, _ in package.contents(checkout)] == [
        f"{FOLDER}/LICENSE",
        f"{FOLDER}/__init__.py",
        f"{FOLDER}/metadata.txt",
    ]


def test_a_translation_that_is_not_compiled_stops_the_build(checkout, tmp_path):
    (checkout / "resources" / "i18n" / "a_pt.ts").touch()
    with pytest.raises(SystemExit, match=r"a_pt\.ts"):
        package.build(tmp_path, checkout)


@pytest.mark.parametrize(
    ("code", "rule"),
    [
        ("assert VALUE\n", "B101"),  # an author may tick it away; here it counts
        ("exec('VALUE = 2')\n", "B102"),
        ("import random\nVALUE = random.random()\n", "B311"),
        ("import requests\nrequests.get('https://example.org')\n", "B113"),
        ("def f(name):\n    return f'SELECT * FROM t WHERE name = {name}'\n", "B608"),
        ("try:\n    VALUE = 2\nexcept Exception:\n    pass\n", "B110"),
    ],
)
def test_code_that_the_repository_blocks_is_found(checkout, tmp_path, code, rule):
    (checkout / FOLDER / "__init__.py").write_text(code)
    (sentence,) = scanned(checkout, tmp_path)
    assert rule in sentence


def test_code_that_does_not_parse_is_found(checkout, tmp_path):
    (checkout / FOLDER / "__init__.py").write_text("def f(:\n")
    assert len(scanned(checkout, tmp_path)) == 1


def test_a_secret_in_a_data_file_is_found(checkout, tmp_path):
    key = "AKIA" + "Z4GH" * 4  # the form of a key, and nobody's
    (checkout / "resources" / "broker.json").write_text(f'{{"id": "{key}"}}\n')
    (sentence,) = scanned(checkout, tmp_path)
    assert "broker.json:1: AWS Access Key" in sentence


@pytest.mark.parametrize(
    ("change", "word"),
    [
        (lambda root: (root / "LICENSE").unlink(), "LICENSE"),
        (lambda root: (root / "metadata.txt").write_text("[general]\nversion=1\n"), "about"),
        (lambda root: (root / "resources" / "run.sh").touch(), "run.sh"),
        (lambda root: (root / FOLDER / "tests").mkdir() or
            (root / FOLDER / "tests" / "test_a.py").touch(), "test_a.py"),
    ],
)  # fmt: skip
def test_what_the_repository_s_validator_refuses_is_found(checkout, tmp_path, change, word):
    change(checkout)
    assert any(word in sentence for sentence in scanned(checkout, tmp_path))
