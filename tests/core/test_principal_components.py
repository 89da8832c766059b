"""Principal components, worked by hand from correlations of two and three variables."""

import numpy as np
import pytest

from smart_territory_plugin.core.principal_components import principal_components, standardised

# dx = -1.5 -.5 .5 1.5 and dy = -1.5 .5 -.5 1.5: Σ dx dy = 4, Σ dx² = Σ dy² = 5, so r = 0.8.
PAIR = np.array([[0, 0], [1, 2], [2, 1], [3, 3]], dtype=float)
# Columns that are 1 or -1 and uncorrelated, four times.
A = np.array([1, 1, 1, 1, -1, -1, -1, -1.0])
B = np.array([1, 1, -1, -1, 1, 1, -1, -1.0])
C = np.array([1, -1, 1, -1, 1, -1, 1, -1.0])
D = A * B * C


def test_two_variables_of_correlation_r_give_eigenvalues_one_plus_and_minus_r():
    found = principal_components(PAIR)
    assert found.eigenvalues == pytest.approx([1.8, 0.2])
    assert found.variance_pct == pytest.approx([90, 10])
    # the vector is (1, 1)/√2, the loading √(1.8/2)
    assert found.loadings[:, 0] == pytest.approx([np.sqrt(0.9)] * 2)
    assert found.retained() == 1


def test_three_variables_with_the_same_correlation_of_a_half():
    # a + b, a + c, a + d share a alone: covariance 1, variance 2, so r = 1/2 of every pair.
    found = principal_components(np.column_stack([A + B, A + C, A + D]))
    assert found.eigenvalues == pytest.approx([2, 0.5, 0.5])  # 1 + 2r, 1 - r, 1 - r
    assert found.loadings[:, 0] == pytest.approx([np.sqrt(2 / 3)] * 3)
    assert found.variance_pct[0] == pytest.approx(100 * 2 / 3)


def test_a_variable_that_repeats_another_leaves_a_component_without_variance():
    found = principal_components(np.column_stack([A, B, 5 * A + 3]))
    assert found.eigenvalues == pytest.approx([2, 1, 0])
    assert found.loadings[:, 0] == pytest.approx([1, 0, 1])
    assert found.retained() == 1  # an eigenvalue of exactly 1 is one variable's worth


def test_uncorrelated_variables_keep_one_component():
    assert principal_components(np.column_stack([A, B])).retained() == 1


def test_units_and_offset_of_a_variable_do_not_matter():
    other = principal_components(PAIR * [1000, 0.01] + [7, -300])
    assert other.loadings == pytest.approx(principal_components(PAIR).loadings)


def test_order_of_rows_does_not_matter():
    other = principal_components(PAIR[[2, 0, 3, 1]])
    assert other.loadings == pytest.approx(principal_components(PAIR).loadings)


def test_a_variable_of_the_other_sign_has_the_loading_of_the_other_sign():
    found = principal_components(PAIR * [1, -1])
    assert found.loadings[:, 0] == pytest.approx([np.sqrt(0.9), -np.sqrt(0.9)])
    assert found.turned(np.array([-1.0, 1.0])).loadings[0, 0] == pytest.approx(-np.sqrt(0.9))


def test_standardised_columns_have_mean_0_and_the_deviation_of_the_population_1():
    # 0 1 2 3: mean 1.5, variance 5/4
    assert standardised(PAIR)[0, 0] == pytest.approx(-1.5 / np.sqrt(1.25))
