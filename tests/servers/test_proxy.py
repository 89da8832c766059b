"""Through a real proxy (Squid): logins of any letters, refusals, exceptions, tunnels."""

import json

import pytest
from ngsi_ld_broker import running, waste_container
from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsProcessingException, QgsSettings
from qgis.PyQt.QtNetwork import QNetworkProxy, QSslCertificate
from squid_proxy import HOST, certificate, encrypted, squid

CONTAINERS = [waste_container(number) for number in range(25)]
USER, PASSWORD = "António Sá", "p@:/%#ç "


@pytest.fixture
def by_proxy(qgis_app):
    """Set the proxy as QGIS's options do: in its settings, which it then reads."""
    settings = QgsSettings()
    manager = QgsNetworkAccessManager.instance()
    before = (manager.fallbackProxy(), manager.excludeList(), manager.noProxyList())

    def use(port, user=USER, password=PASSWORD, no_proxy=()):
        for key, value in {
            "proxyEnabled": True, "proxyType": "HttpProxy", "proxyHost": "127.0.0.1",
            "proxyPort": str(port), "proxyUser": user, "proxyPassword": password,
            "noProxyUrls": list(no_proxy),
        }.items():  # fmt: skip
            settings.setValue(f"proxy/{key}", value)
        manager.setupDefaultProxyAndCache()

    yield use
    settings.remove("proxy")
    manager.setFallbackProxyAndExcludes(*before)
    QNetworkProxy.setApplicationProxy(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy))


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    """Make the certificates, and let QGIS trust their authority as its options do."""
    folder = tmp_path_factory.mktemp("certificates")
    (made,) = QSslCertificate.fromPath(str(certificate(folder)))
    manager = QgsApplication.authManager()
    manager.storeCertAuthority(made)
    _read_anew(manager)
    yield folder
    manager.removeCertAuthority(made)
    _read_anew(manager)


def _read_anew(manager):
    manager.rebuildCaCertsCache()
    manager.rebuildTrustedCaCertsCache()


def pulled(run, broker, scheme="http", **settings):
    url = f"{scheme}://{HOST}:{broker.port}"
    connection = {"url": url, "allow_http": True, **settings}
    return run(
        "pgi_pull",
        {
            "CONNECTION": json.dumps(connection),
            "COLLECTION": "WasteContainer",
            "POINTS": "TEMPORARY_OUTPUT",
        },
    )


@pytest.mark.parametrize("charset", ["utf-8", "latin-1"])
def test_a_login_of_any_letters_passes_whatever_the_proxy_takes_them_for(run, by_proxy, charset):
    with running(entities=CONTAINERS) as broker, squid(USER, PASSWORD, charset=charset) as proxy:
        by_proxy(proxy.port)
        assert pulled(run, broker)["DELIVERED"] == 25
        assert f"http://{HOST}:{broker.port}/ngsi-ld/v1/entities" in proxy.passed[-1]


def test_letters_that_only_utf_8_knows_pass(run, by_proxy):
    with running(entities=CONTAINERS) as broker, squid("ana", "5 €uro ć") as proxy:
        by_proxy(proxy.port, "ana", "5 €uro ć")
        assert pulled(run, broker)["DELIVERED"] == 25


@pytest.mark.parametrize("charset", ["utf-8", "latin-1"])
def test_https_passes_through_a_tunnel_with_an_authority_that_qgis_trusts(
    run, by_proxy, authority, charset
):
    with (
        encrypted(authority, entities=CONTAINERS) as broker,
        squid(USER, PASSWORD, charset=charset) as proxy,
    ):
        by_proxy(proxy.port)
        assert pulled(run, broker, "https")["DELIVERED"] == 25
        assert f"CONNECT {HOST}:{broker.port}" in proxy.passed[-1]


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("kind", ["auto", "ngsi-ld"])
def test_a_wrong_password_is_told_in_a_sentence_without_it(run, by_proxy, authority, scheme, kind):
    with running(entities=CONTAINERS) as broker, squid(USER, PASSWORD) as proxy:
        by_proxy(proxy.port, password="wrong@:ç")
        with pytest.raises(QgsProcessingException, match="user and password") as caught:
            pulled(run, broker, scheme, kind=kind)
        assert not broker.requests
        assert "wrong" not in str(caught.value)


def test_no_login_at_all_is_told_the_same_way(run, by_proxy):
    with running(entities=CONTAINERS) as broker, squid(USER, PASSWORD) as proxy:
        by_proxy(proxy.port, "", "")
        with pytest.raises(QgsProcessingException, match="asks who sends the request"):
            pulled(run, broker)


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_that_takes_only_a_windows_sign_in_is_named(run, by_proxy, scheme):
    with running(entities=CONTAINERS) as broker, squid(ntlm=True) as proxy:
        by_proxy(proxy.port)
        with pytest.raises(QgsProcessingException, match="sign-in of the kind NTLM"):
            pulled(run, broker, scheme)


def test_an_address_excepted_from_the_proxy_is_asked_directly(run, by_proxy):
    with running(entities=CONTAINERS) as broker, squid(USER, PASSWORD) as proxy:
        by_proxy(proxy.port, no_proxy=[f"http://127.0.0.1:{broker.port}"])
        results = run(
            "pgi_pull",
            {
                "CONNECTION": broker.url,
                "COLLECTION": "WasteContainer",
                "POINTS": "TEMPORARY_OUTPUT",
            },
        )
        assert results["DELIVERED"] == 25
        assert proxy.passed == []


def test_a_tunnel_to_a_host_of_another_authority_is_refused(run, by_proxy, tmp_path):
    certificate(tmp_path)
    with (
        encrypted(tmp_path, entities=CONTAINERS) as broker,
        squid(USER, PASSWORD) as proxy,
    ):
        by_proxy(proxy.port)
        with pytest.raises(QgsProcessingException, match="is not trusted"):
            pulled(run, broker, "https")
