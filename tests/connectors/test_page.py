"""The loop that asks for the next page, and the judge of what is complete."""

import pytest

from smart_territory_plugin.connectors.page import (
    MAX_BARREN,
    Batch,
    Tally,
    content,
    identity,
    moment,
    offset_pages,
)
from smart_territory_plugin.connectors.paging_links import next_page
from smart_territory_plugin.core.errors import TerritoryError


def entity(number):
    return {"id": f"urn:{number}", "type": "T"}


def read(batches, limit=0):
    """Read a fixed list of batches (the last one repeats) and return ids, offsets and tally."""
    offsets = []
    tally = Tally()

    def fetch(offset):
        offsets.append(offset)
        return batches[min(len(offsets), len(batches)) - 1]

    pages = list(offset_pages(fetch, tally, limit))
    return [record["id"][4:] for page in pages for record in page.records], offsets, tally


def test_an_empty_page_with_a_next_sign_is_not_the_end():
    batches = [
        Batch([entity(0), entity(1)], 2, more=True, announced=4),
        Batch([], 2, more=True, announced=4),
        Batch([entity(2), entity(3)], 2, announced=4),
    ]
    ids, offsets, tally = read(batches)
    # 2 came, so 0 -> 2; nothing came, so on by the step before, 2 -> 4
    assert (ids, offsets) == (["0", "1", "2", "3"], [0, 2, 4])
    assert tally.complete


def test_a_capped_page_moves_on_by_what_came_not_by_what_was_asked():
    batches = [
        Batch([entity(0), entity(1)], 1000, more=True, announced=3),
        Batch([entity(2)], 1000, announced=3),
    ]
    ids, offsets, _ = read(batches)
    assert (ids, offsets) == (["0", "1", "2"], [0, 2])


def test_the_servers_own_next_offset_leads_unless_it_goes_back_or_leaps():
    first = {"records": [entity(0)], "asked": 10, "more": True}
    end = Batch([], 10)
    assert read([Batch(**first, next_offset=10), end])[1][1] == 10
    assert read([Batch(**first, next_offset=0), end])[1][1] == 1
    assert read([Batch(**first, next_offset=500), end])[1][1] == 1


def test_without_a_count_only_an_empty_page_ends_the_reading():
    ids, offsets, tally = read([Batch([entity(0), entity(1)], 5), Batch([], 5)])
    assert (ids, offsets) == (["0", "1"], [0, 2])
    assert tally.complete
    assert tally.announced is None


def test_a_server_that_repeats_itself_without_a_count_is_never_complete():
    ids, offsets, tally = read([Batch([entity(0), entity(1)], 2)])
    assert ids == ["0", "1"]
    assert len(offsets) == 1 + MAX_BARREN
    assert tally.ended == "repeats"
    assert not tally.complete
    assert tally.duplicates == 2 * MAX_BARREN


def test_a_server_that_gives_all_at_once_and_counts_is_complete():
    ids, offsets, tally = read([Batch([entity(n) for n in range(5)], 2, announced=5)])
    assert (len(ids), offsets) == (5, [0])
    assert tally.complete


def test_fewer_than_announced_is_incomplete_and_more_is_not():
    assert not read([Batch([entity(0), entity(0)], 2, announced=2)])[2].complete
    assert read([Batch([entity(0), entity(1)], 2, announced=1)])[2].complete


def test_a_limit_cuts_and_is_complete_only_when_nothing_more_was_announced():
    batch = Batch([entity(0), entity(1), entity(2)], 3, announced=3)
    ids, _, tally = read([batch], limit=2)
    assert (ids, tally.ended, tally.complete) == (["0", "1"], "limit", False)
    ids, _, tally = read([batch], limit=3)
    assert (ids, tally.ended, tally.complete) == (["0", "1", "2"], "limit", True)
    uncounted = Batch(batch.records, 3)
    assert not read([uncounted], limit=2)[2].complete


def test_an_entity_without_id_is_known_by_its_content():
    assert identity({"@id": "urn:1", "a": 1}) == "urn:1"
    assert identity({"type": "T", "a": 1}) == content({"a": 1, "type": "T"})
    assert identity({"type": "T", "a": 1}) != identity({"type": "T", "a": 2})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("2026-05-01", "2026-05-01T00:00:00Z"),
        ("2026-05-01T10:00", "2026-05-01T10:00:00Z"),
        ("2026-05-01T10:00:00+01:00", "2026-05-01T09:00:00Z"),
    ],
)
def test_a_moment_is_read_as_utc(text, expected):
    assert moment(text) == expected


def test_what_is_no_moment_is_told():
    for text in ("yesterday", "01-05-2026", "2026-13-01"):
        with pytest.raises(TerritoryError, match="is no moment. Write SINCE as"):
            moment(text)


@pytest.mark.parametrize(
    ("href", "expected"),
    [
        ("", ("", None)),
        ("items?offset=20&limit=10", ("https://a.pt/c/x/items?offset=20&limit=10", 20)),
        ("/c/x/items?limit=10;offset=20", ("https://a.pt/c/x/items?limit=10;offset=20", 20)),
        ("https://b.pt/i?StartIndex=7", ("https://b.pt/i?StartIndex=7", 7)),
        ("?%24top=5&%24skip=10", ("https://a.pt/c/x/items?%24top=5&%24skip=10", 10)),
        ("items?token=abc", ("https://a.pt/c/x/items?token=abc", None)),
        ("items?offset=x", ("https://a.pt/c/x/items?offset=x", None)),
    ],
)
def test_the_position_in_a_next_link_is_read_however_it_is_written(href, expected):
    found = next_page(href, "https://a.pt/c/x/items?limit=10", ("offset", "startindex", "$skip"))
    assert (found.url, found.offset) == expected
