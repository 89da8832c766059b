"""Principal components of a table of variables, from the correlations between them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_EVEN = 1e-9  # an eigenvalue this near to 1 is no more than one variable's worth


@dataclass(frozen=True)
class Components:
    """Principal components, the one that explains most first."""

    eigenvalues: NDArray[np.float64]
    """Shape (variables,), descending; they sum to the number of variables."""
    vectors: NDArray[np.float64]
    """Shape (variables, components): unit vectors, a column a component."""

    @property
    def loadings(self) -> NDArray[np.float64]:
        """Shape (variables, components): correlation of each variable with each component."""
        return self.vectors * np.sqrt(self.eigenvalues)

    @property
    def variance_pct(self) -> NDArray[np.float64]:
        """Share of the variance of all variables that each component explains, 0–100."""
        return 100 * self.eigenvalues / self.eigenvalues.sum()

    def retained(self) -> int:
        """Return how many components have an eigenvalue above 1 (Kaiser's rule), at least 1."""
        return max(int((self.eigenvalues > 1 + _EVEN).sum()), 1)

    def turned(self, signs: NDArray[np.float64]) -> Components:
        """Return the components with the direction of each multiplied by 1 or -1."""
        return Components(self.eigenvalues, self.vectors * signs)


def standardised(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return each column less its mean, over its standard deviation (that of the population)."""
    return (values - values.mean(axis=0)) / values.std(axis=0)


def principal_components(values: NDArray[np.float64]) -> Components:
    """Return the principal components of the correlation matrix.

    Parameters
    ----------
    values : numpy.ndarray of float
        Shape (units, variables), without NaN and without constant columns.

    Returns
    -------
    Components
        As many as variables. Of each, the largest entry of its vector is positive (the first of
        equal ones), because a component has no direction of its own.

    Notes
    -----
    ``R = ZᵀZ / n`` with the standardised columns Z; ``R v = λ v``. The eigenvalue λ is the
    component's variance in units of one variable's; ``√λ · v`` are the loadings. Hotelling 1933;
    the rule of eigenvalues above 1 is Kaiser's (1960).
    """
    z = standardised(values)
    eigenvalues, vectors = np.linalg.eigh(z.T @ z / len(z))
    order = np.argsort(eigenvalues)[::-1]
    eigenvalues, vectors = np.maximum(eigenvalues[order], 0.0), vectors[:, order]
    largest = np.argmax(np.round(np.abs(vectors), 9), axis=0)
    signs = np.where(np.take_along_axis(vectors, largest[None, :], axis=0)[0] < 0, -1.0, 1.0)
    return Components(eigenvalues, vectors * signs)
