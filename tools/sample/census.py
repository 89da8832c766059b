"""The census table of a subsection, counted from the buildings that stand in it."""

from __future__ import annotations

import numpy as np

from tools.sample.buildings import HOUSED, Building
from tools.sample.spec import Parish

COLUMNS = (
    "N_EDIFICIOS_CLASSICOS", "N_EDIFICIOS_CLASS_CONST_1_OU_2_ALOJ",
    "N_EDIFICIOS_CLASS_CONST_3_OU_MAIS_ALOJAMENTOS", "N_EDIFICIOS_EXCLUSIV_RESID",
    "N_EDIFICIOS_1_OU_2_PISOS", "N_EDIFICIOS_3_OU_MAIS_PISOS", "N_EDIFICIOS_CONSTR_ANTES_1945",
    "N_EDIFICIOS_CONSTR_1946_1980", "N_EDIFICIOS_CONSTR_1981_2000",
    "N_EDIFICIOS_CONSTR_2001_2010", "N_EDIFICIOS_CONSTR_2011_2021",
    "N_EDIFICIOS_COM_NECESSIDADES_REPARACAO", "N_ALOJAMENTOS_TOTAL", "N_ALOJAMENTOS_FAMILIARES",
    "N_ALOJAMENTOS_FAM_CLASS_RHABITUAL", "N_ALOJAMENTOS_FAM_CLASS_VAGOS_OU_RESID_SECUNDARIA",
    "N_RHABITUAL_ACESSIVEL_CADEIRAS_RODAS", "N_RHABITUAL_COM_ESTACIONAMENTO",
    "N_RHABITUAL_PROP_OCUP", "N_RHABITUAL_ARRENDADOS", "N_AGREGADOS_DOMESTICOS_PRIVADOS",
    "N_ADP_1_OU_2_PESSOAS", "N_ADP_3_OU_MAIS_PESSOAS", "N_NUCLEOS_FAMILIARES",
    "N_NUCLEOS_FAMILIARES_COM_FILHOS_TENDO_O_MAIS_NOVO_MENOS_DE_25", "N_INDIVIDUOS",
    "N_INDIVIDUOS_H", "N_INDIVIDUOS_M", "N_INDIVIDUOS_0_14", "N_INDIVIDUOS_15_24",
    "N_INDIVIDUOS_25_64", "N_INDIVIDUOS_65_OU_MAIS",
)  # fmt: skip
REPAIR = (0.62, 0.45, 0.24, 0.1, 0.02)  # chance of needing repair, by class of year


def count(
    buildings: list[Building], parish: Parish, second: float, rng: np.random.Generator
) -> dict[str, int]:
    """Return the 32 columns for one subsection."""
    homes = [b for b in buildings if b.dwellings and b.use in HOUSED]
    row = dict.fromkeys(COLUMNS, 0)
    for building in homes:
        row["N_EDIFICIOS_CLASSICOS"] += 1
        row[COLUMNS[1] if building.dwellings < 3 else COLUMNS[2]] += 1
        row["N_EDIFICIOS_EXCLUSIV_RESID"] += int(rng.uniform() < 0.91)
        row[COLUMNS[4] if building.floors < 3 else COLUMNS[5]] += 1
        row[COLUMNS[6 + building.year]] += 1
        row[COLUMNS[11]] += int(rng.uniform() < REPAIR[building.year])
    dwellings = sum(b.dwellings for b in homes)
    lived = int(rng.binomial(dwellings, 1 - second))
    row["N_ALOJAMENTOS_TOTAL"] = row["N_ALOJAMENTOS_FAMILIARES"] = dwellings
    row["N_ALOJAMENTOS_FAM_CLASS_RHABITUAL"] = lived
    row["N_ALOJAMENTOS_FAM_CLASS_VAGOS_OU_RESID_SECUNDARIA"] = dwellings - lived
    row["N_RHABITUAL_ACESSIVEL_CADEIRAS_RODAS"] = int(rng.binomial(lived, 0.31))
    row["N_RHABITUAL_COM_ESTACIONAMENTO"] = int(rng.binomial(lived, 0.55))
    owned = int(rng.binomial(lived, 0.74))
    row["N_RHABITUAL_PROP_OCUP"] = owned
    row["N_RHABITUAL_ARRENDADOS"] = int(rng.binomial(lived - owned, 0.82))
    people(row, lived, parish, rng)
    return row


def people(row: dict[str, int], lived: int, parish: Parish, rng: np.random.Generator) -> None:
    """Fill the columns on households and persons."""
    alone = 0.14 + 0.35 * parish.old
    shares = np.array([alone, 0.34, 0.0, 0.0, 0.0])
    shares[2:] = (1 - shares.sum()) * np.array([0.5, 0.37, 0.13])
    sizes = rng.choice([1, 2, 3, 4, 5], lived, p=shares)
    total = int(sizes.sum())
    row["N_AGREGADOS_DOMESTICOS_PRIVADOS"] = lived
    row["N_ADP_1_OU_2_PESSOAS"] = int((sizes < 3).sum())
    row["N_ADP_3_OU_MAIS_PESSOAS"] = int((sizes > 2).sum())
    nuclei = int((sizes > 1).sum())
    nuclei -= int(rng.binomial(nuclei, 0.06))
    row["N_NUCLEOS_FAMILIARES"] = nuclei
    row[COLUMNS[24]] = int(rng.binomial(nuclei, 0.52))
    men = int(rng.binomial(total, 0.475))
    row["N_INDIVIDUOS"], row["N_INDIVIDUOS_H"], row["N_INDIVIDUOS_M"] = total, men, total - men
    ages = [parish.young, 0.1, 1 - 0.1 - parish.young - parish.old, parish.old]
    for column, number in zip(COLUMNS[28:], rng.multinomial(total, ages), strict=True):
        row[column] = int(number)
