"""Two drawings of one place count once; two places of one name do not."""

import numpy as np
import pytest
import shapely

from smart_territory_plugin.core.same_places import number_places

SHOP, MARKET, BOTH = (True, False), (False, True), (True, True)


def numbers(*features, within_m=50.0):
    """Return the place of each feature: WKT, name and kinds."""
    shapes, names, kinds = zip(*features, strict=True)
    return number_places(
        np.array(shapely.from_wkt(list(shapes)), dtype=object),
        np.array(names, dtype=object),
        np.array(kinds),
        within_m,
    ).tolist()


HALL = "POLYGON ((0 0, 40 0, 40 40, 0 40, 0 0))"


def test_a_point_and_the_outline_of_the_same_market_are_one():
    assert numbers(("POINT (20 20)", "mercado", MARKET), (HALL, "mercado", MARKET)) == [0, 0]


def test_the_distance_runs_from_the_edge_and_the_limit_is_within():
    far = ("POINT (90 20)", "mercado", MARKET)  # 50 m from the edge, 70 m from the middle
    assert numbers((HALL, "mercado", MARKET), far) == [0, 0]
    assert numbers((HALL, "mercado", MARKET), far, within_m=49.9) == [0, 1]


def test_another_name_or_another_kind_is_another_place():
    assert numbers(("POINT (0 0)", "a", SHOP), ("POINT (1 0)", "b", SHOP)) == [0, 1]
    assert numbers(("POINT (0 0)", "a", SHOP), ("POINT (1 0)", "a", MARKET)) == [0, 1]


def test_one_kind_in_common_is_enough():
    assert numbers(("POINT (0 0)", "a", SHOP), ("POINT (1 0)", "a", BOTH)) == [0, 0]


def test_without_names_only_what_touches_is_one():
    plots = [
        ("POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0))", "", SHOP),
        ("POLYGON ((9 0, 18 0, 18 9, 9 9, 9 0))", "", SHOP),
        ("POLYGON ((19 0, 28 0, 28 9, 19 9, 19 0))", "", SHOP),
    ]
    assert numbers(*plots) == [0, 0, 1]


def test_a_named_point_in_an_unnamed_outline_is_one_place():
    assert numbers((HALL, "", MARKET), ("POINT (20 20)", "mercado", MARKET)) == [0, 0]
    assert numbers((HALL, "", MARKET), ("POINT (41 20)", "mercado", MARKET)) == [0, 1]


def test_two_names_in_one_unnamed_outline_stay_two_places():
    inside = [("POINT (10 10)", "b", SHOP), ("POINT (30 30)", "a", SHOP)]
    found = numbers((HALL, "", SHOP), *inside)
    assert found[1] != found[2]
    assert len(set(found)) == 2


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_the_features_does_not_change_how_many_there_are(seed):
    rng = np.random.default_rng(seed)
    features = [
        (f"POINT ({x} {y})", name, kind)
        for x, y, name, kind in zip(
            *rng.integers(0, 200, (2, 40)),
            rng.choice(["", "a", "b"], 40),
            [(SHOP, MARKET, BOTH)[k] for k in rng.integers(0, 3, 40)],
            strict=True,
        )
    ]
    turned = [features[k] for k in rng.permutation(40)]
    assert len(set(numbers(*turned))) == len(set(numbers(*features)))


def test_one_feature_alone_is_one_place():
    assert numbers(("POINT (0 0)", "", SHOP)) == [0]
