"""Weighted sums and means around cells, against sums cell by cell."""

import math

import numpy as np
import pytest

from smart_territory_plugin import messages
from smart_territory_plugin.core import convolution
from smart_territory_plugin.core.convolution import convolved, decay_kernel, disc_kernel
from smart_territory_plugin.core.errors import Cancelled, TerritoryError

NAN = np.nan


def cell_by_cell(values, kernel, normalised):
    """Return the definition: a loop over cells and, for each, over the cells around."""
    rows, cols = values.shape
    reach_v, reach_h = kernel.shape[0] // 2, kernel.shape[1] // 2
    result = np.full(values.shape, NAN)
    for row in range(rows):
        for col in range(cols):
            total = weights = 0.0
            for other in range(max(row - reach_v, 0), min(row + reach_v + 1, rows)):
                for beside in range(max(col - reach_h, 0), min(col + reach_h + 1, cols)):
                    value = values[other, beside]
                    weight = kernel[other - row + reach_v, beside - col + reach_h]
                    if not math.isnan(value):
                        total += weight * value
                        weights += weight
            if not normalised:
                result[row, col] = total
            elif not math.isnan(values[row, col]):
                result[row, col] = total / weights
    return result


@pytest.fixture
def landscape():
    rng = np.random.default_rng(3)
    values = rng.uniform(-2, 5, (17, 23))
    values[rng.random(values.shape) < 0.15] = NAN
    values[:4, :6] = NAN
    return values


def test_a_disc_holds_the_centres_within_its_radius():
    # around a cell: the four neighbours at 1, the four corners at √2 = 1.41
    np.testing.assert_array_equal(disc_kernel(1), [[0, 1, 0], [1, 1, 1], [0, 1, 0]])
    np.testing.assert_array_equal(disc_kernel(1.5), np.ones((3, 3)))
    assert disc_kernel(0).tolist() == [[1]]


def test_a_kernel_weighs_by_the_distance_between_centres():
    kernel = decay_kernel(lambda distance: 10 - distance, 2)
    # row of the centre: 2, 1, 0, 1, 2 cells away; corners at 2.83 are beyond
    np.testing.assert_allclose(kernel[2], [8, 9, 10, 9, 8])
    assert kernel[0, 0] == 0
    assert kernel[1, 1] == pytest.approx(10 - math.sqrt(2))


def test_the_sum_has_nothing_beyond_the_border_and_in_gaps():
    values = np.array([[1.0, 2.0, NAN], [4.0, 5.0, 6.0]])
    # the cross around each cell: 1+2+4, 2+1+5, 0+2+6; 4+1+5, 5+2+4+6, 6+5
    np.testing.assert_allclose(convolved(values, disc_kernel(1)), [[7, 8, 8], [10, 17, 11]])


def test_the_mean_leaves_border_and_gaps_out_and_gaps_stay_empty():
    values = np.array([[1.0, 2.0, NAN], [4.0, 5.0, 6.0]])
    means = convolved(values, disc_kernel(1), normalised=True)
    np.testing.assert_allclose(means, [[7 / 3, 8 / 3, NAN], [10 / 3, 17 / 4, 11 / 2]])


@pytest.mark.parametrize("normalised", [False, True])
@pytest.mark.parametrize("radius", [0, 2.5, 6, 40])
def test_it_is_the_sum_cell_by_cell(landscape, radius, normalised):
    kernel = decay_kernel(lambda distance: np.exp(-distance / 2), radius)
    for values in (landscape, np.nan_to_num(landscape)):
        found = convolved(values, kernel, normalised=normalised)
        expected = cell_by_cell(values, kernel, normalised)
        np.testing.assert_allclose(found, expected, rtol=0, atol=1e-12)


@pytest.mark.parametrize("side", [12, 20, 31])
def test_tiles_give_the_values_of_one_piece(landscape, monkeypatch, side):
    kernel = decay_kernel(lambda distance: np.exp(-distance / 2), 4)
    for values in (landscape, np.nan_to_num(landscape)):
        for normalised in (False, True):
            whole = convolved(values, kernel, normalised=normalised)
            monkeypatch.setattr(convolution, "SIDE", side)
            tiled = convolved(values, kernel, normalised=normalised)
            monkeypatch.undo()
            np.testing.assert_allclose(tiled, whole, rtol=0, atol=1e-12)


def test_where_only_zeros_are_around_the_sum_is_zero_and_not_a_rounding_error():
    values = np.zeros((60, 60))
    values[:5, :5] = 1e6
    found = convolved(values, disc_kernel(7))
    assert (found[20:, 20:] == 0).all()
    assert (found >= 0).all()


def test_a_turned_or_mirrored_map_gives_the_turned_or_mirrored_result(landscape):
    kernel = decay_kernel(lambda distance: 1 / (1 + distance), 5)
    found = convolved(landscape, kernel, normalised=True)
    turned = convolved(np.rot90(landscape), kernel, normalised=True)
    np.testing.assert_allclose(turned, np.rot90(found), atol=1e-12)


def test_empty_cells_only_give_no_mean_and_a_sum_of_zero():
    nothing = np.full((3, 4), NAN)
    assert np.isnan(convolved(nothing, disc_kernel(1), normalised=True)).all()
    assert (convolved(nothing, disc_kernel(1)) == 0).all()


def test_a_lopsided_kernel_is_a_mistake_of_the_caller():
    with pytest.raises(ValueError, match="opposite sides"):
        convolved(np.ones((3, 3)), np.array([[1.0, 0.0, 0.0]]))


def test_a_radius_of_too_many_cells_is_refused_in_a_sentence():
    with pytest.raises(TerritoryError) as error:
        disc_kernel(convolution.LARGEST_RADIUS + 1)
    assert error.value.template == messages.KERNEL_TOO_LARGE


def test_progress_is_called_after_every_tile_and_may_cancel(landscape, monkeypatch):
    monkeypatch.setattr(convolution, "SIDE", 12)
    shares = []
    convolved(landscape, disc_kernel(2), shares.append)
    assert len(shares) > 2
    assert shares == sorted(shares)
    assert shares[-1] == 1

    def cancel(_):
        raise Cancelled

    with pytest.raises(Cancelled):
        convolved(landscape, disc_kernel(2), cancel)
