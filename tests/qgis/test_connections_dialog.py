"""The dialog of connections: what a person types, presses and reads."""

import json
import sys
import time
from pathlib import Path

import pytest
from qgis.core import QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QTranslator
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "servers"))

from ngsi_ld_broker import running, waste_container

from smart_territory_plugin.algorithms.connections import SavedConnections
from smart_territory_plugin.gui import algorithm_task
from smart_territory_plugin.gui.connections_dialog import ConnectionsDialog
from tests.conftest import ROOT

CONTAINERS = [waste_container(number) for number in range(1234)]


@pytest.fixture(autouse=True)
def clean(qgis_app):
    """Leave no connection behind, and begin with none."""
    QgsSettings().remove("smart_territory/connections")
    yield
    QgsSettings().remove("smart_territory/connections")


@pytest.fixture
def dialog(provider):
    """Open the dialog; a question is answered by yes unless the test says otherwise."""
    opened = ConnectionsDialog()
    opened.confirmed = lambda _question: True
    opened.show()
    yield opened
    opened.reject()
    opened.deleteLater()


def wait_until(holds, seconds=20):
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "what was waited for did not come"
        QApplication.processEvents()
        time.sleep(0.01)


def press(button):
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def names(dialog):
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def choose(dialog, name):
    (item,) = dialog.list.findItems(name, Qt.MatchFlag.MatchStartsWith)
    dialog.list.setCurrentItem(item)


def save_new(dialog, name, address, **texts):
    press(dialog.new)
    dialog.form.name.setText(name)
    dialog.form.address.setText(address)
    for key, text in texts.items():
        dialog.form.texts[key].setText(text)
    press(dialog.save)
    wait_until(dialog.list.isEnabled)


def kept(name):
    return json.loads(SavedConnections()[name])


def test_saved_connections_and_national_services_are_listed_the_latter_to_read_only(dialog):
    save_new(dialog, "Câmara", "https://pgi.example.pt")
    assert names(dialog) == [
        "Câmara",
        "DGT (national service)",
        "dados.gov.pt (national service)",
    ]
    choose(dialog, "DGT")
    assert dialog.form.address.text() == "https://ogcapi.dgterritorio.gov.pt"
    assert dialog.form.address.isReadOnly()
    assert not dialog.delete.isEnabled()
    assert "5000 features" in dialog.note.text()


def test_a_new_connection_is_kept_with_what_differs_from_the_defaults(dialog):
    save_new(dialog, "A", "https://a.pt/ngsi-ld/v1", tenant="tomar", hosts="b.pt, c.pt")
    assert kept("A") == {
        "kind": "ngsi-ld", "url": "https://a.pt", "tenant": "tomar", "hosts": ["b.pt", "c.pt"],
    }  # fmt: skip
    assert "“A” is saved" in dialog.view.sentence.text()


def test_a_connection_is_changed_and_an_emptied_field_forgotten(dialog):
    save_new(dialog, "A", "https://a.pt", tenant="tomar", licence="CC BY 4.0")
    dialog.form.texts["licence"].clear()
    dialog.form.numbers["page_size"].setValue(250)
    press(dialog.save)
    wait_until(dialog.list.isEnabled)
    assert kept("A") == {"kind": "auto", "url": "https://a.pt", "tenant": "tomar", "page_size": 250}


def test_a_connection_is_deleted_after_a_yes_and_stays_after_a_no(dialog):
    save_new(dialog, "A", "https://a.pt")
    dialog.confirmed = lambda _question: False
    press(dialog.delete)
    assert "A" in SavedConnections()
    dialog.confirmed = lambda _question: True
    press(dialog.delete)
    wait_until(dialog.list.isEnabled)
    assert "A" not in SavedConnections()
    assert "A" not in names(dialog)


def test_a_national_service_is_duplicated_to_be_changed(dialog):
    choose(dialog, "DGT")
    press(dialog.copy)
    assert dialog.form.name.text() == "Copy of DGT"
    assert not dialog.form.address.isReadOnly()
    press(dialog.save)
    wait_until(dialog.list.isEnabled)
    assert kept("Copy of DGT")["page_size"] == 500


def test_what_cannot_be_saved_is_told_in_one_sentence_and_stays_in_the_fields(dialog):
    save_new(dialog, "A", "https://ana:hunter2@a.pt")
    said = dialog.view.sentence.text()
    assert "authcfg" in said
    assert "hunter2" not in said
    assert dialog.form.name.text() == "A"
    assert list(SavedConnections()) == []
    assert dialog.save.isEnabled()


def test_changes_that_are_not_saved_are_asked_about(dialog):
    save_new(dialog, "A", "https://a.pt")
    dialog.form.address.setText("https://b.pt")
    asked = []
    dialog.confirmed = asked.append
    choose(dialog, "DGT")
    assert dialog.list.currentItem().text() == "A"
    assert dialog.form.address.text() == "https://b.pt"
    dialog.reject()
    assert dialog.isVisible()
    assert len(asked) == 2
    dialog.confirmed = lambda _question: True


def test_a_test_shows_what_answers_with_counts_and_saves_nothing(dialog):
    with running(entities=CONTAINERS, max_limit=500) as broker:
        press(dialog.new)
        dialog.form.address.setText(broker.url)
        press(dialog.test)
        wait_until(dialog.view.collections.isVisible)
    said = dialog.view.sentence.text()
    assert "NGSI-LD context broker" in said
    assert "Collections: 1." in said
    assert "Largest page: 500." in said
    assert dialog.view.collections.item(0, 0).text() == "WasteContainer"
    assert dialog.view.collections.item(0, 1).text().replace(",", "") == "1234"
    assert list(SavedConnections()) == []


def test_a_folder_is_tested_without_a_network(dialog, tmp_path):
    (tmp_path / "a.json").write_text(json.dumps(CONTAINERS[:5]), encoding="utf-8")
    press(dialog.new)
    dialog.form.address.setText(str(tmp_path))
    press(dialog.test)
    wait_until(dialog.test.isVisible)
    assert "Folder or file" in dialog.view.sentence.text()


def test_a_refusal_is_one_sentence(dialog):
    with running(token=("Authorization", "x")) as broker:
        press(dialog.new)
        dialog.form.address.setText(f"{broker.url}/ngsi-ld/v1")
        press(dialog.test)
        wait_until(dialog.test.isVisible)
    assert "refused access" in dialog.view.sentence.text()
    assert "\n" not in dialog.view.sentence.text()
    assert not dialog.view.collections.isVisible()


def test_a_slow_test_leaves_the_window_alive_and_can_be_cancelled(dialog):
    with running(entities=CONTAINERS, silent_s=3) as broker:
        press(dialog.new)
        dialog.form.address.setText(broker.url)
        begun = time.monotonic()
        press(dialog.test)
        assert time.monotonic() - begun < 1
        assert dialog.view.waiting.isVisible()
        wait_until(lambda: broker.requests)
        press(dialog.cancel)
        wait_until(dialog.test.isVisible, 2)
        assert time.monotonic() - begun < 3
    assert dialog.view.sentence.text() == "The test was cancelled."


def test_closing_ends_a_test_that_still_runs(dialog):
    with running(entities=CONTAINERS, silent_s=2) as broker:
        press(dialog.new)
        dialog.form.address.setText(broker.url)
        press(dialog.test)
        dialog.reject()
        wait_until(lambda: dialog.test.isEnabled() and dialog._task is None, 2)


def test_a_dialog_that_is_gone_before_its_test_ends_harms_nothing(provider):
    opened = ConnectionsDialog()
    opened.show()
    with running(entities=CONTAINERS, silent_s=1) as broker:
        opened.form.show_settings("", {"url": broker.url})
        opened.test.click()
        wait_until(lambda: broker.requests)
        opened.reject()
        sip.delete(opened)
        del opened
        wait_until(lambda: not algorithm_task._running)


def test_only_the_settings_that_a_kind_reads_are_shown_and_sent(dialog):
    press(dialog.new)
    form = dialog.form
    form.texts["tenant"].setText("tomar")
    form.kind.setCurrentIndex(form.kind.findData("ckan"))
    assert not form.texts["tenant"].isVisible()
    assert form.settings()["tenant"] == ""
    form.kind.setCurrentIndex(form.kind.findData("ngsi-v2"))
    assert form.texts["tenant"].isVisible()
    assert form.texts["service_path"].isVisible()


def test_every_field_has_a_label_whose_letter_leads_to_it(dialog):
    labelled = {label.buddy() for label in dialog.findChildren(QLabel) if label.buddy()}
    fields = [dialog.form.name, dialog.form.address, dialog.form.kind, dialog.form.authcfg]
    fields += [*dialog.form.texts.values(), *dialog.form.numbers.values(), dialog.list]
    assert set(fields) <= labelled
    assert not [b for b in dialog.findChildren(QPushButton) if b.isDefault() or b.autoDefault()]


@pytest.fixture(params=["en", "pt"])
def spoken(provider, request):
    """Open the dialog in one of the two languages."""
    translator = QTranslator()
    file = ROOT / "resources" / "i18n" / f"smart_territory_{request.param}.qm"
    assert translator.load(str(file))
    QApplication.installTranslator(translator)
    opened = ConnectionsDialog()
    opened.show()
    yield opened
    opened.reject()
    opened.deleteLater()
    QApplication.removeTranslator(translator)


def test_no_letter_leads_to_two_places_in_either_language(spoken):
    spoken.cancel.setVisible(False)  # shown only instead of the button of the test
    spoken.form.more.setCollapsed(False)
    texts = [label.text() for label in spoken.findChildren(QLabel) if label.buddy()]
    texts += [box.text() for box in spoken.form.findChildren(QCheckBox)]
    buttons = (spoken.new, spoken.copy, spoken.delete, spoken.test, spoken.save)
    texts += [button.text() for button in buttons]
    letters = sorted(text[text.index("&") + 1].lower() for text in texts)
    assert letters == sorted(set(letters)), texts


def test_the_tabulator_goes_through_the_fields_from_top_to_bottom(dialog):
    press(dialog.new)
    dialog.form.name.setFocus()
    seen = []
    for _ in range(6):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        seen.append(dialog.focusWidget())
    fields = [widget for widget in seen if isinstance(widget, QLineEdit)]
    assert seen[0] is dialog.form.address
    assert seen[2] is dialog.form.kind
    tops = [widget.mapTo(dialog, widget.rect().topLeft()).y() for widget in seen]
    assert tops == sorted(tops)
    assert fields


def test_the_dialog_fits_a_small_screen_in_either_language(spoken):
    spoken.form.more.setCollapsed(False)
    QApplication.processEvents()
    smallest = spoken.minimumSizeHint()
    assert smallest.width() <= 960
    assert smallest.height() <= 600
