"""What the climate theme looks at in the sample towns: green, surface, soils, hazards, lines."""

import geopandas
import numpy as np
import pytest
import rasterio
import shapely

from tests.package.test_sample import CODES, Files, zone_of
from tools.sample.towns import TOWNS

SMALL = 5000.0  # m², the least size of a green space that counts in 3-30-300
ROUNDING = 30.0  # m²: coordinates are whole centimetres along kilometres of limits


@pytest.fixture(scope="module", params=sorted(CODES))
def town(request, sample):
    return Files(sample / request.param)


def heights(town, name):
    with rasterio.open(town.folder / name) as raster:
        return raster.read(1, masked=True).filled(np.nan), raster


def above_ground(town):
    """The surface's height above the ground, on the surface's own cells (two to one of the MDT)."""
    surface, raster = heights(town, "mds.tif")
    ground, _ = heights(town, "mdt.tif")
    fine = np.kron(ground, np.ones((2, 2)))[: surface.shape[0], : surface.shape[1]]
    return surface - fine, raster


def at(grid, raster, shapes):
    """The values at the middles of shapes."""
    xy = shapely.get_coordinates(shapely.centroid(shapes))
    row, col = rasterio.transform.rowcol(raster.transform, *xy.T)
    return grid[row, col]


def test_green_spaces_are_valid_apart_and_of_both_sizes(town):
    table = town.layers["espacos_verdes"]
    shapes = table.geometry.to_numpy()
    assert shapely.is_valid(shapes).all()
    assert shapely.area(shapes).sum() == pytest.approx(shapely.union_all(shapes).area, abs=0.1)
    assert table["area_m2"].to_numpy() == pytest.approx(shapely.area(shapes), abs=0.06)
    public = table[table["acesso"] == "Público"]
    assert (public["area_m2"] >= SMALL).sum() >= 2
    assert (public["area_m2"] < SMALL).sum() >= 4
    assert (table.loc[table["tipo"] == "Cemitério", "acesso"] == "Condicionado").all()
    houses = shapely.STRtree(town.shapes("edificios"))
    assert len(houses.query(shapes, predicate="intersects")[0]) == 0


def test_the_freguesia_worst_served_has_no_green_space(town):
    plan = TOWNS[town.key].parishes
    worst = min(range(len(plan)), key=lambda k: plan[k].service)
    home = zone_of(town.shapes("cont_freguesias"), town.shapes("espacos_verdes"))
    assert worst not in home
    assert len(set(home)) >= 3


def test_entrances_lie_on_the_limit_of_their_space_and_one_space_has_none(town):
    gates, spaces = town.layers["entradas"], town.layers["espacos_verdes"].set_index("id")
    own = spaces.loc[gates["espaco_id"]].geometry.to_numpy()
    assert shapely.distance(shapely.boundary(own), gates.geometry.to_numpy()).max() < 0.02
    assert set(spaces.index) - set(gates["espaco_id"]) == {spaces.index[-1]}


def test_trees_stand_clear_of_walls_and_some_are_not_measured(town):
    table = town.layers["arvores"]
    assert 500 <= len(table) <= 1500
    walls = shapely.STRtree(town.shapes("edificios"))
    assert walls.query_nearest(table.geometry.to_numpy(), return_distance=True)[1].min() > 1.9
    assert 0.03 < table["altura_m"].isna().mean() < 0.15
    known = table.dropna(subset="altura_m")
    assert known["altura_m"].between(2, 20).all()
    assert table["copa_m"].between(1, 16).all()
    assert table["especie"].nunique() == 5


def test_the_surface_stands_above_the_ground_where_buildings_and_trees_are(town):
    above, raster = above_ground(town)
    assert raster.res == (5, 5)
    houses = town.layers["edificios"]
    tall = houses[houses["building"] == "apartments"].geometry.to_numpy()
    low = houses[houses["building"] == "garage"].geometry.to_numpy()
    assert np.median(at(above, raster, tall)) > 10
    assert np.median(at(above, raster, tall)) > np.median(at(above, raster, low)) + 5
    trees = town.layers["arvores"].dropna(subset="altura_m")
    crown = at(above, raster, trees.geometry.to_numpy())
    assert np.median(np.abs(crown - trees["altura_m"])) < 1.5
    street = town.layers["ruas"].query("highway == 'primary'").geometry.interpolate(0.5, True)
    assert np.nanmedian(at(above, raster, street.to_numpy())) < 1


def test_the_surface_ends_at_the_municipality(town):
    surface, raster = heights(town, "mds.tif")
    inside = rasterio.features.rasterize([town.limit], raster.shape, transform=raster.transform)
    assert np.isfinite(surface[inside.astype(bool)]).all()
    assert np.isnan(surface[0]).all()


def test_soils_of_four_groups_part_the_municipality(town):
    table = town.layers["solo"]
    shapes = table.geometry.to_numpy()
    assert set(table["grupo_hidrologico"]) == set("ABCD")
    assert shapely.is_valid(shapes).all()
    assert shapely.area(shapes).sum() == pytest.approx(town.limit.area, abs=ROUNDING)
    assert shapely.symmetric_difference(shapely.union_all(shapes), town.limit).area < ROUNDING
    assert shapely.area(shapes).min() > 1e4


def test_rarer_floods_hold_the_more_frequent_ones_and_reach_houses(town):
    table = town.layers["perigosidade_cheia"]
    flood = {name: rows.union_all() for name, rows in table.groupby("periodo_retorno").geometry}
    assert set(flood) == {"T20", "T100", "T1000"}
    assert table.geometry.is_valid.all()
    assert flood["T20"].difference(flood["T100"]).area < 1
    assert flood["T100"].difference(flood["T1000"]).area < 1
    assert town.limit.buffer(0.1).contains(flood["T1000"])
    houses = town.shapes("edificios")
    reached = [int(shapely.intersects(flood[name], houses).sum()) for name in ("T20", "T1000")]
    assert 0 < reached[0] <= reached[1]


def test_only_the_coastal_town_has_a_sea_which_lies_outside_it_at_height_zero(town):
    path = town.folder / "territorio.gpkg"
    if town.key != "vila_mar":
        assert "mar" not in geopandas.list_layers(path)["name"].tolist()
        return
    sea = geopandas.read_file(path, layer="mar").geometry.iloc[0]
    assert sea.is_valid
    assert sea.intersection(town.limit).area < ROUNDING
    assert shapely.distance(sea, town.limit) < 1
    ground, raster = heights(town, "mdt.tif")
    wet = rasterio.features.rasterize([sea], raster.shape, transform=raster.transform)
    assert np.median(ground[wet.astype(bool)]) == 0
    assert ground[wet.astype(bool)].max() < 2.5


def test_power_lines_cross_no_building_and_say_their_voltage(town):
    table = town.layers["linhas_eletricas"]
    houses = shapely.STRtree(town.shapes("edificios"))
    assert len(houses.query(table.geometry.to_numpy(), predicate="intersects")[0]) == 0
    level = np.where(table["tensao_kv"] > 110, "MAT", np.where(table["tensao_kv"] > 45, "AT", "MT"))
    assert (table["nivel_tensao"] == level).all()
    assert {"AT", "MT"} <= set(level)


def test_parcels_do_not_overlap_and_touch_forest(town):
    table = town.layers["parcelas"]
    shapes = table.geometry.to_numpy()
    assert 40 <= len(table) <= 120
    assert table["nationalcadastralreference"].is_unique
    assert shapely.area(shapes).sum() == pytest.approx(shapely.union_all(shapes).area, abs=ROUNDING)
    assert table["areavalue"].to_numpy() == pytest.approx(shapely.area(shapes), abs=0.5)
    cover = town.layers["COS2023v1"]
    forest = cover[cover["COS23_n4_C"].str[0].isin(["4", "5"])].union_all()
    share = shapely.area(shapely.intersection(shapes, forest)).sum() / shapely.area(shapes).sum()
    assert 0.1 < share < 0.98


def test_fuel_was_managed_in_wild_land_beside_roads_houses_and_lines(town):
    table = town.layers["fgc_executada"]
    assert set(table["origem"]) == {"Rede viária", "Edifício", "Rede elétrica"}
    assert table.geometry.is_valid.all()
    cover = town.layers["COS2023v1"]
    wild = cover[cover["COS23_n4_C"].str[0].isin(["4", "5", "6"])].union_all().buffer(1)
    assert table.geometry.difference(wild).area.sum() < 20
