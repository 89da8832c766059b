"""Every text the plugin shows exists in both languages; the user's locale chooses between them."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import tomllib
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from string import Formatter

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from smart_territory_plugin.reports import language as language_module

ROOT = Path(__file__).resolve().parents[2]
I18N = ROOT / "resources" / "i18n"
LANGUAGES = ("pt", "en")

# Words of Brazil; in Portugal ficheiro, utilizador, ecrã, guardar, gerir, eliminar, registo,
# secção, equipa, rato, planeamento, elemento.
BRAZILIAN = re.compile(
    r"\b(arquivos?|usuári[oa]s?|telas?|salvar|salve|gerenci\w+|delet\w+|registros?|seções?|seção"
    r"|subseç\w+|equipes?|mouse|planejamento|você|feiç\w+)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Entry:
    """One text of a .ts file; ``forms`` holds the translation, or one a plural form."""

    context: str
    source: str
    forms: tuple[str, ...]
    state: str
    plural: bool


def entries(path: Path) -> list[Entry]:
    found = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            plural = message.get("numerus") == "yes"
            forms = [f.text or "" for f in translation.iter("numerusform")] if plural else []
            found.append(
                Entry(
                    context.findtext("name") or "",
                    message.findtext("source") or "",
                    tuple(forms) if plural else (translation.text or "",),
                    translation.get("type", "finished"),
                    plural,
                )
            )
    return found


def sources(path: Path) -> set[tuple[str, str]]:
    return {(entry.context, entry.source) for entry in entries(path)}


def fields(text: str) -> list[tuple[str, str | None]]:
    """Return the {fields} of a template with their formats, in no particular order."""
    parts = Formatter().parse(text)
    return sorted((name, form) for _, name, form, _ in parts if name is not None)


def texts_of_the_code() -> set[tuple[str, str]]:
    """Return what stands in ``tr(...)`` and ``QT_TRANSLATE_NOOP(...)``, as Python reads it."""
    found = set()
    for path in sorted((ROOT / "smart_territory_plugin").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name == "tr":
                found.add(("@default", ast.literal_eval(node.args[0])))
            elif name == "QT_TRANSLATE_NOOP":
                found.add(tuple(ast.literal_eval(argument) for argument in node.args))
    return found


def copy_of_the_tree(folder: Path) -> Path:
    """Copy what ``tools/translations.sh`` reads and writes, so that a test changes nothing."""
    unneeded = shutil.ignore_patterns("__pycache__", "*.qm")
    for part in ("tools", "smart_territory_plugin", "resources/i18n"):
        shutil.copytree(ROOT / part, folder / part, ignore=unneeded)
    return folder


def run_tool(tree: Path, verb: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", str(tree / "tools" / "translations.sh"), verb],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Compile the .ts files and return the folder of the .qm files."""
    tree = copy_of_the_tree(tmp_path_factory.mktemp("compiled"))
    if run_tool(tree, "find-lrelease").returncode:
        pytest.skip("lrelease is missing (qt6-l10n-tools): the .ts files cannot be compiled")
    done = run_tool(tree, "compile")
    assert done.returncode == 0, done.stderr
    assert done.stderr == "", "lrelease warns"
    return tree / "resources" / "i18n"


@pytest.fixture
def translator(compiled: Path, qgis_app) -> Iterator[QTranslator]:
    """Install the Portuguese translations for the time of a test."""
    portuguese = QTranslator()
    assert portuguese.load(str(compiled / "smart_territory_pt.qm"))
    QCoreApplication.installTranslator(portuguese)
    yield portuguese
    QCoreApplication.removeTranslator(portuguese)


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_text_is_unfinished_or_empty(code):
    for entry in entries(I18N / f"smart_territory_{code}.ts"):
        assert entry.state == "finished", entry.source
        assert entry.forms, entry.source
        assert all(form.strip() for form in entry.forms), entry.source


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_translation_has_the_fields_of_its_source_and_no_others(code):
    for entry in entries(I18N / f"smart_territory_{code}.ts"):
        for form in entry.forms:
            assert fields(form) == fields(entry.source), entry.source
            if not entry.plural:
                assert form.count("%n") == entry.source.count("%n"), entry.source


def test_english_is_the_source_itself():
    for entry in entries(I18N / "smart_territory_en.ts"):
        assert entry.plural or entry.forms == (entry.source,)


def test_portuguese_quotes_are_the_portuguese_ones():
    for entry in entries(I18N / "smart_territory_pt.ts"):
        for form in entry.forms:
            assert not set(form) & set("“”‘’"), form
            assert form.count("«") == form.count("»") == entry.source.count("“"), form


def test_portuguese_is_that_of_portugal():
    for entry in entries(I18N / "smart_territory_pt.ts"):
        for form in entry.forms:
            assert not BRAZILIAN.search(form), form


def test_a_sentence_stays_a_sentence():
    for entry in entries(I18N / "smart_territory_pt.ts"):
        for form in entry.forms:
            ends = [text[-1] if text[-1] in ".…?:" else "" for text in (entry.source, form)]
            assert ends[0] == ends[1], form
            assert form.count(". ") == entry.source.count(". "), form


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_ts_file_holds_exactly_the_texts_of_the_code(code):
    found = sources(I18N / f"smart_territory_{code}.ts")
    wanted = texts_of_the_code()
    assert wanted - found == set(), "run `tools/translations.sh update` and translate"
    assert found - wanted == set(), "run `tools/translations.sh update`"


def test_an_update_neither_loses_nor_unsettles_a_translation(tmp_path):
    if shutil.which("pylupdate5") is None:
        pytest.skip("pylupdate5 is missing (pyqt5-dev-tools): the update cannot be tried")
    tree = copy_of_the_tree(tmp_path)
    done = run_tool(tree, "update")
    assert done.returncode == 0, done.stderr
    for code in LANGUAGES:
        name = f"smart_territory_{code}.ts"
        after = set(entries(tree / "resources" / "i18n" / name))
        before = set(entries(I18N / name))
        assert {e.source for e in before - after} == set(), "the update loses these"
        assert {e.source for e in after - before} == set(), "the update brings these"


@pytest.mark.parametrize(
    ("context", "source", "portuguese"),
    [
        ("@default", "Heat exposure", "Exposição ao calor"),
        ("@default", "Municipal profile", "Perfil municipal"),
        ("@default", "Slope of streets", "Declive das ruas"),
        ("@default", "Smart Territory", "Território Inteligente"),
        ("messages", "Cancelled: nothing was written.", "Cancelado: nada foi escrito."),
    ],
)
def test_the_compiled_files_translate(compiled, context, source, portuguese):
    for code, expected in (("pt", portuguese), ("en", source)):
        loaded = QTranslator()
        assert loaded.load(str(compiled / f"smart_territory_{code}.qm"))
        assert loaded.translate(context, source) == expected


def test_an_algorithm_shows_its_name_and_group_in_portuguese(translator, provider):
    from smart_territory_plugin.algorithms.climate.heat_exposure import HeatExposure

    algorithm = HeatExposure().create()
    assert algorithm.displayName() == "Exposição ao calor"
    assert algorithm.group() == "Adaptação climática"


def test_a_sentence_of_the_core_is_filled_in_after_it_is_translated(translator):
    from smart_territory_plugin import messages
    from smart_territory_plugin.core.errors import TerritoryError

    error = TerritoryError(messages.EMPTY_LAYER, layer="ruas")
    assert language_module.sentence(error) == (
        "«ruas» não tem nenhum elemento com geometria. Escolha outra camada ou retire-lhe o filtro."
    )


@pytest.mark.parametrize(
    ("locale", "chosen"),
    [("pt_PT", "pt"), ("pt_BR", "pt"), ("pt", "pt"), ("es", "en"), ("es_ES", "en"), ("en", "en")],
)
def test_the_locale_chooses_the_language(qgis_app, locale, chosen):
    settings = QgsSettings()
    kept = {key: settings.value(key) for key in ("locale/overrideFlag", "locale/userLocale")}
    try:
        settings.setValue("locale/overrideFlag", True)
        settings.setValue("locale/userLocale", locale)
        assert language_module.locale_name() == locale
        assert language_module.language() == chosen
    finally:
        for key, value in kept.items():
            if value is None:
                settings.remove(key)
            else:
                settings.setValue(key, value)


def test_the_words_of_reports_are_complete_in_both_languages():
    for path in sorted((ROOT / "resources" / "reports").glob("*.toml")):
        for key, word in tomllib.loads(path.read_text(encoding="utf-8")).items():
            assert set(word) == set(LANGUAGES), key
            assert all(word[code].strip() for code in LANGUAGES), key
            assert fields(word["pt"]) == fields(word["en"]), key
            assert not BRAZILIAN.search(word["pt"]), key
