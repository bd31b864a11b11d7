"""What the pretend house sells: invented articles, their sizes and prices in euro cents."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

_ONE = ("One size",)
_DRESS = ("34", "36", "38", "40", "42", "44")
_SHOE = ("36", "37", "37.5", "38", "39", "40", "41", "43")
_RING = ("48", "50", "52", "54", "56")
_BELT = ("75 cm", "85 cm", "95 cm")
_COLOURS = ("Noir", "Ivoire", "Cognac")

# title|price in euro; the groups share their variants.
_GROUPS: tuple[tuple[str, tuple[str, ...], str], ...] = (
    (
        "SCA",
        _ONE,
        "Silk square “Constellation” 90|420;Silk twilly “Étincelle”|165;Cashmere stole “Brume”|690"
        ";Vicuña scarf “Altiplano”|2400;Silk square “Nuit blanche” 140|890"
        ";Wool and silk shawl “Marée”|560;Silk pocket square “Point d’orgue”|145",
    ),
    (
        "COA",
        _DRESS,
        "Double-faced cashmere coat “Minuit”|4900;Trench coat “Averse”|2950"
        ";Shearling jacket “Corniche”|5600;Quilted silk jacket “Pluie d’été”|2150"
        ";Wool cape “Nocturne”|3300;Leather coat “Obsidienne”|7200",
    ),
    (
        "BAG",
        _COLOURS,
        "Handbag “Vesper” small|3450;Handbag “Vesper” grand|4600;Evening clutch “Lueur”|1890"
        ";Tote “Quai Nord”|2250;Weekender “Escale”|3900;Cross-body bag “Demi-lune”|1950"
        ";Minaudière “Éclipse”|6800;Card case “Recto”|290;Wallet “Verso”|540",
    ),
    (
        "BEL",
        _BELT,
        "Reversible belt “Ligne”|480;Corset belt “Cintre”|720;Woven belt “Tresse”|390",
    ),
    (
        "SHO",
        _SHOE,
        "Pump “Aria” 85|790;Pump “Aria” 55|750;Ankle boot “Pavé”|1190;Loafer “Atelier”|820"
        ";Evening sandal “Filament”|980;Ballerina “Plume”|640;Riding boot “Manège”|1650",
    ),
    (
        "DRE",
        _DRESS,
        "Silk dress “Sonate”|2400;Evening gown “Aurore”|6900;Bias-cut slip dress “Onde”|1750"
        ";Velvet dress “Velours bleu”|3100;Shirt dress “Méridienne”|1450"
        ";Silk blouse “Dimanche”|890;Pleated skirt “Accordéon”|1280;Tailored trousers “Axe”|980"
        ";Tuxedo jacket “Minuit et quart”|2700;Cashmere sweater “Feu doux”|1150",
    ),
    (
        "JEW",
        _RING,
        "Ring “Orbite” white gold|5200;Ring “Orbite” pavé|9800;Signet ring “Sceau”|2900",
    ),
    (
        "JEW",
        _ONE,
        "Earrings “Goutte” diamond|7400;Pendant “Petite Ourse”|3100;Bracelet “Maille noire”|4300"
        ";Necklace “Voie lactée”|24500;Brooch “Scarabée”|6100;Cufflinks “Onyx”|950"
        ";Pearl ear clips “Deux perles”|3700",
    ),
    (
        "HOM",
        _ONE,
        "Scented candle “Bibliothèque”|95;Cashmere throw “Foyer”|1350"
        ";Tea set “Porcelaine de nuit”|780"
        ";Silk cushion “Jardin clos”|420;Lacquer tray “Laque”|360;Writing set “Papier de soie”|260"
        ";Leather photo frame “Souvenir”|310;Crystal carafe “Onde claire”|590",
    ),
)


@dataclass(frozen=True, slots=True)
class Variant:
    """Something that can be put in a cart. `price` is in euro cents, tax included."""

    id: int
    product_id: int
    title: str
    variant: str
    sku: str
    price: int
    group: str


@cache
def variants() -> tuple[Variant, ...]:
    """Every variant, in the catalogue's order; ids never depend on the seed."""
    found: list[Variant] = []
    product = 0
    for group, sizes, articles in _GROUPS:
        for article in articles.split(";"):
            title, _, price = article.partition("|")
            product += 1
            for at, size in enumerate(sizes):
                number = 46_000_000_000_000 + product * 100 + at
                sku = f"MN-{group}-{product:03}-{at:02}"
                cents = int(price) * 100
                found.append(Variant(number, 880_000 + product, title, size, sku, cents, group))
    return tuple(found)


@cache
def by_id() -> dict[int, Variant]:
    return {variant.id: variant for variant in variants()}


@cache
def by_price() -> tuple[Variant, ...]:
    """Dearest first."""
    return tuple(sorted(variants(), key=lambda v: (-v.price, v.id)))


ATELIER = "Atelier commission"
"""The made-to-order article whose price is agreed with the client."""
