"""The account of land, on squares of 100 m (1 ha each) side by side, worked by hand."""

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
import shapely

from smart_territory_plugin.core.errors import TerritoryError
from smart_territory_plugin.core.land_take import (
    kinds_of,
    land_account,
    land_changes,
    require_one_series,
    with_people,
)


def squares(codes, series=2):
    shapes = [shapely.box(100 * n, 0, 100 * n + 100, 100) for n in range(len(codes))]
    text = pd.Series(codes, dtype=object)
    return gpd.GeoDataFrame(
        {"code": text, "kind": kinds_of(text, series)}, geometry=shapes, crs="EPSG:3763"
    )


# built, vacant, farm, built, forest, industry, farm
BEFORE = ["1.1.1.1", "1.7.1.1", "2.1.1.1", "1.1.2.1", "5.1.1.1", "1.2.1.1", "2.1.1.1"]
# the same, built, built, forest, forest, park, farm
AFTER = ["1.1.1.1", "1.1.1.1", "1.1.2.1", "5.1.1.1", "5.1.1.1", "1.8.1.1", "2.1.1.1"]


def test_take_renaturation_and_recycling_by_hand():
    account = land_account(land_changes(squares(BEFORE), squares(AFTER)), None, 10).iloc[0]
    assert account["artificial_from_ha"] == pytest.approx(4)
    assert account["artificial_to_ha"] == pytest.approx(4)
    assert (account["take_ha"], account["renaturation_ha"]) == pytest.approx((1, 1))
    assert account["net_take_ha"] == pytest.approx(0)
    assert (account["grey_ha"], account["green_ha"]) == pytest.approx((1, 1))
    assert account["recycling_pct"] == pytest.approx(100 * 2 / 3)
    assert account["lcr"] == pytest.approx(0)


def test_zones_share_what_lies_across_their_border_and_add_up():
    changes = land_changes(squares(BEFORE), squares(AFTER))
    zones = gpd.GeoDataFrame(
        geometry=[shapely.box(0, 0, 250, 100), shapely.box(250, 0, 700, 100)],
        index=[5, 9],
        crs="EPSG:3763",
    )
    account = land_account(changes, zones, 10)
    assert account["take_ha"].tolist() == pytest.approx([0.5, 0.5])
    whole = land_account(changes, None, 10).iloc[0]
    for name in ("artificial_from_ha", "take_ha", "grey_ha", "green_ha", "renaturation_ha"):
        assert account[name].sum() == pytest.approx(whole[name])


def test_how_a_map_is_cut_into_polygons_does_not_matter():
    cut = squares(BEFORE)
    halves = [shapely.box(0, 0, 700, 50), shapely.box(0, 50, 700, 100)]
    pieces = [cut.assign(geometry=cut.intersection(half)) for half in halves]
    one = land_account(land_changes(cut, squares(AFTER)), None, 10)
    two = land_account(land_changes(pd.concat(pieces), squares(AFTER)), None, 10)
    pd.testing.assert_frame_equal(one, two)


def test_the_ratio_of_sdg_11_3_1_is_the_published_example():
    # V 100 to 120, P 50 000 to 55 000 in 10 years: 0.02, 0.0095310, 2.0984 (1.9129 with ln).
    account = pd.DataFrame({"artificial_from_ha": [100.0], "artificial_to_ha": [120.0]})
    account["lcr"] = 0.02
    row = with_people(account, pd.Series([50_000.0]), pd.Series([55_000.0]), 10).iloc[0]
    assert row["pgr"] == pytest.approx(0.0095310, abs=1e-7)
    assert row["lcrpgr"] == pytest.approx(2.0984, abs=1e-4)
    assert row["lcrpgr_ln"] == pytest.approx(1.9129, abs=1e-4)
    assert row["artificial_pc_from_m2"] == pytest.approx(20)
    assert row["flag"] is None


def test_a_shrinking_population_keeps_its_negative_ratio_and_a_still_one_has_none():
    account = pd.DataFrame({"artificial_from_ha": [100.0] * 3, "artificial_to_ha": [120.0] * 3})
    account["lcr"] = 0.02
    people = pd.Series([1000.0, 1000.0, np.nan]), pd.Series([900.0, 1000.0, 1000.0])
    table = with_people(account, *people, 10)
    assert table["flag"].tolist() == ["shrinking", "still", None]
    assert table["lcrpgr"][0] < 0
    assert table["lcrpgr"][1:].isna().all()
    assert table["pgr"][1] == 0


def test_nothing_consumed_and_nothing_built_have_no_share():
    still = squares(["2.1.1.1", "1.1.1.1"])
    account = land_account(land_changes(still, still), None, 5).iloc[0]
    assert np.isnan(account["recycling_pct"])
    fields = squares(["2.1.1.1", "2.1.1.1"])
    empty = land_account(land_changes(fields, squares(["2.1.1.1", "1.1.1.1"])), None, 5).iloc[0]
    assert np.isnan(empty["lcr"])


def test_the_kinds_of_both_series_are_those_of_their_own_numbers():
    codes = pd.Series(["1.1.3.2", "1.7.1.1", "1.8.1.1", "1.4.1.1", "3.1.1.1", None])
    assert kinds_of(codes, 1).tolist() == ["pool", "green", "built", "built", None, None]
    assert kinds_of(codes, 2).tolist() == ["built", "pool", "green", "built", None, None]


def test_two_series_and_maps_apart_are_sentences():
    with pytest.raises(TerritoryError, match="series 1 .* series 2"):
        require_one_series(1, 2)
    far = squares(AFTER)
    far["geometry"] = far.translate(5000, 0)
    with pytest.raises(TerritoryError, match="do not overlap"):
        land_changes(squares(BEFORE), far)


def test_a_table_with_an_unknown_kind_is_a_sentence(tmp_path):
    path = tmp_path / "own.csv"
    path.write_text("lucode,kind\n1,urban\n", encoding="utf-8")
    with pytest.raises(TerritoryError, match="“urban”"):
        kinds_of(pd.Series(["1.1.1.1"]), 2, path)
