"""What DL 82/2021 asks for around each thing: widths, articles, and how sure each of them is.

Only the standard library: the dialog of the algorithm shows these numbers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

FOREST, FARM = "forest", "farm"

LAW = "DL 82/2021"

NOTICE = "notice"
"""The width as public notices repeat it from article 49; the article itself was not read."""
PROPOSAL = "proposal"
"""The width of the bill (Proposta de Lei n.º 81/XIV); that of the law was not read."""
OLDER_LAW = "older_law"
"""The width of the law before (DL 124/2006, art. 15.º); that of the law in force was not read."""
UNREAD = "unread"
"""A width in use whose text nobody read."""
PROGRAMME = "programme"
"""Drawn by the sub-regional programme of action."""
USER = "user"
"""The user's width."""

UNCONFIRMED = (OLDER_LAW, UNREAD)
"""The widths that wait for somebody to read the text in force."""

_DOUBTS = {
    OLDER_LAW: "largura por confirmar (a do DL 124/2006, art. 15.º)",
    UNREAD: "largura por confirmar (texto não lido)",
    USER: "largura indicada pelo utilizador",
}


@dataclass(frozen=True)
class Rule:
    """The strip beside one kind of thing.

    Parameters
    ----------
    origin : str
        The kind of thing.
    land : tuple of str
        The land the strip counts on: ``forest``, ``farm``.
    width_m : float
        The width from the thing's edge.
    article : str
        Where the law speaks of it.
    basis : str
        How the width is known: ``notice``, ``proposal``, ``older_law``, ``unread``.
    """

    origin: str
    land: tuple[str, ...]
    width_m: float
    article: str
    basis: str

    def cited(self, width_m: float) -> tuple[str, str]:
        """Return the article with what is unsure of the width, and the width's basis."""
        basis = self.basis if width_m == self.width_m else USER
        doubt = _DOUBTS.get(basis)
        text = f"{LAW}, {self.article}"
        return (f"{text}; {doubt}" if doubt else text), basis

    def within_half(self, width_m: float) -> bool:
        """Tell whether the width is one that a programme may set: half as much more or less."""
        return 0.5 * self.width_m <= width_m <= 1.5 * self.width_m


_BOTH = (FOREST, FARM)

RULES: Mapping[str, Rule] = {
    "built_up_area": Rule(
        "built_up_area",
        (FOREST,),
        100.0,
        "art. 49.º, n.º 1, c) (áreas edificadas: art. 3.º, n.º 1, b))",
        NOTICE,
    ),
    "isolated_forest": Rule("isolated_building", (FOREST,), 50.0, "art. 49.º, n.º 7", NOTICE),
    "isolated_farm": Rule("isolated_building", (FARM,), 10.0, "art. 49.º, n.º 7", NOTICE),
    "road": Rule("road", _BOTH, 10.0, "art. 49.º, n.º 1, a), e n.º 4, a)", PROPOSAL),
    "railway": Rule("railway", _BOTH, 10.0, "art. 49.º, n.º 1, a), e n.º 4", OLDER_LAW),
    "power_high": Rule("power_high", _BOTH, 10.0, "art. 49.º, n.º 1, b), e n.º 4", OLDER_LAW),
    "power_medium": Rule("power_medium", _BOTH, 7.0, "art. 49.º, n.º 1, b), e n.º 4", OLDER_LAW),
    "power_low": Rule("power_low", _BOTH, 3.0, "art. 49.º, n.º 1, b), e n.º 4", UNREAD),
    "pipeline": Rule("pipeline", _BOTH, 5.0, "art. 49.º, n.º 1, b), e n.º 4", OLDER_LAW),
    "facility": Rule("facility", (FOREST,), 100.0, "art. 49.º, n.º 1, d), e n.º 5", UNREAD),
}
"""One rule a strip; the two of an isolated building have one origin."""

PLANNED = "planned"
PLANNED_ARTICLE = f"{LAW}, art. 49.º, n.º 2 (programa sub-regional de ação)"

ORIGINS = (*dict.fromkeys(rule.origin for rule in RULES.values()), PLANNED)
"""The values of the field ``origin``, in order."""
