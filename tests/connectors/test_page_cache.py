"""Pages on disk: found by what was asked, never half, never with a secret in name or content."""

import gzip
import json
import os

import pytest

from smart_territory_plugin.connectors.page_cache import PageCache, page_key, plain_address

URL = "https://pgi.example.pt/ngsi-ld/v1/entities"


def test_a_page_comes_back_with_what_was_noted(tmp_path):
    cache = PageCache(tmp_path / "new")
    cache.put("a", b"\x00body", {"status": 200})
    page = cache.get("a")
    assert (page.body, page.meta) == (b"\x00body", {"status": 200})
    assert cache.get("b") is None
    assert [*cache.keys()] == ["a"]
    cache.put("a", b"later", {})
    assert cache.get("a").body == b"later"


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps its folders private by other means")
def test_only_the_user_can_read_the_folder(tmp_path):
    PageCache(tmp_path / "new").put("a", b"x", {})
    assert (tmp_path / "new").stat().st_mode & 0o077 == 0


def test_what_is_asked_makes_the_key_and_who_asks_does_not():
    key = page_key(URL, {"type": "A", "limit": 10})
    assert len(key) == 64
    assert key == page_key(f"{URL}?limit=10&type=A")
    assert key != page_key(URL, {"type": "A", "limit": 20})
    assert key != page_key(URL, {"type": "A", "limit": 10}, method="POST")
    assert page_key(URL, headers={"NGSILD-Tenant": "a"}) != page_key(
        URL, headers={"NGSILD-Tenant": "b"}
    )
    assert page_key(URL, headers={"authorization": "Bearer x", "Accept": "j"}) == page_key(
        URL, headers={"Authorization": "Bearer y", "accept": "j"}
    )
    assert page_key("https://ana:x@pgi.example.pt?api_key=1&a=2") == page_key(
        "https://pgi.example.pt?a=2&api_key=3"
    )


def test_the_position_that_a_server_calls_token_tells_pages_apart():
    assert page_key(f"{URL}?token=next:1") != page_key(f"{URL}?token=next:2")


def test_an_address_is_kept_without_user_and_keys():
    assert plain_address("https://ana:x@a.pt/b?api_key=1&c=d%20e#f") == "https://a.pt/b?c=d+e"
    assert plain_address("https://a.pt/b?q=a%3E1;b") == "https://a.pt/b?q=a%3E1;b"


@pytest.mark.parametrize(
    "damage",
    [
        lambda raw: b"",
        lambda raw: raw[: len(raw) // 2],
        lambda raw: b"x" + raw,
        lambda raw: gzip.compress(gzip.decompress(raw).replace(b"body", b"bo")),
        lambda raw: gzip.compress(gzip.decompress(raw) + b"more"),
        lambda raw: gzip.compress(gzip.decompress(raw).replace(b"body", b"bodx")),
        lambda raw: gzip.compress(b"[1]\nbody"),
        lambda raw: gzip.compress(b'{"size": -1}\nbody'),
        lambda raw: gzip.compress(b"[" * 200_000),
        lambda raw: raw[:12] + bytes([raw[12] ^ 255]) + raw[13:],
    ],
)
def test_a_damaged_page_is_no_page(tmp_path, damage):
    cache = PageCache(tmp_path)
    cache.put("a", b"body" * 100, {"status": 200})
    path = cache.path("a")
    path.write_bytes(damage(path.read_bytes()))
    assert cache.get("a") is None


def test_a_page_that_grows_beyond_measure_is_no_page(tmp_path):
    PageCache(tmp_path).put("a", bytes(5000), {})
    assert PageCache(tmp_path, most_page_bytes=4000).get("a") is None
    assert PageCache(tmp_path, most_page_bytes=5000).get("a") is not None
    # One that says it is small and is not.
    line = json.dumps({"sha256": "0", "size": 10, "meta": {}}).encode()
    PageCache(tmp_path).path("b").write_bytes(gzip.compress(line + b"\n" + bytes(50_000_000)))
    assert PageCache(tmp_path).get("b") is None


def test_a_page_that_cannot_be_written_leaves_the_earlier_one_and_no_part(tmp_path, monkeypatch):
    cache = PageCache(tmp_path)
    cache.put("a", b"earlier", {})

    def full(*_):
        raise OSError("no space left")

    monkeypatch.setattr("smart_territory_plugin.connectors.page_cache.os.replace", full)
    with pytest.raises(OSError, match="no space"):
        cache.put("a", b"later", {})
    assert cache.get("a").body == b"earlier"
    assert [path.name for path in tmp_path.iterdir()] == ["a.page"]
