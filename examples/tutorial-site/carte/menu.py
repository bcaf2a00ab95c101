"""The menu: it changes twice a year, so a file will do and no database is asked."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True)
class Crepe:
    nom: str
    titre: str
    garniture: str
    prix: Decimal


CARTE = (
    Crepe("complete", "La complète", "oeuf, jambon, emmental", Decimal("8.50")),
    Crepe("forestiere", "La forestière", "champignons, crème, persil", Decimal("9.20")),
    Crepe("beurre-sucre", "La beurre-sucre", "beurre salé, sucre roux", Decimal("4.00")),
    Crepe("caramel", "La caramel", "caramel au beurre salé", Decimal("5.50")),
)
