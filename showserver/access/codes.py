"""Codes that people read out and type: two words' worth of breath, no confusion."""

from __future__ import annotations

import random
from collections.abc import Collection

from showserver.domain.house import spelled

# Short words that Dutch and English share or that both read out easily, without look-alikes.
WORDS = (
    "LAMP", "TULP", "FIETS", "MOLEN", "KAAS", "BOOT", "HAVEN", "WOLK", "STER", "MAAN", "ZON",
    "DUIN", "STRAND", "GOLF", "ZEIL", "ANKER", "KOMPAS", "KAART", "PAD", "BRUG", "TOREN", "KLOK",
    "TROM", "FLUIT", "HARP", "PIANO", "GITAAR", "LIED", "DANS", "FEEST", "TAART", "APPEL", "PEER",
    "DRUIF", "KERS", "PRUIM", "MANGO", "MELOEN", "CITROEN", "HONING", "KOFFIE", "THEE", "SOEP",
    "BROOD", "PANNE", "LEPEL", "KOM", "KAARS", "VUUR", "VONK", "LICHT", "SPOT", "DOEK", "PODIUM",
    "SCHERM", "STUDIO", "RADIO", "FILM", "FOTO", "BOEK", "BRIEF", "POTLOOD", "PAPIER", "KLEUR",
    "ROOD", "GROEN", "BLAUW", "GOUD", "ZILVER", "KOPER", "PAREL", "ROBIJN", "OPAAL", "EIK", "BEUK",
    "LINDE", "WILG", "BERK", "CEDER", "VAREN", "MOS", "KLAVER", "ROOS", "IRIS", "LELIE", "VIOOL",
    "EGEL", "OTTER", "DAS", "VOS", "HERT", "UIL", "MEES", "ZWAAN", "REIGER", "VINK", "DOLFIJN",
    "WALVIS", "KRAB", "SCHELP", "RIVIER", "MEER", "BRON", "EILAND", "BERG", "DAL", "WEIDE", "TUIN",
    "KAS", "POORT", "PLEIN", "MARKT", "TREIN", "TRAM", "BALLON", "VLIEGER", "RAKET", "ROBOT",
)  # fmt: skip
TRIES = 1000


def fresh_join_code(dice: random.Random, taken: Collection[str]) -> str:
    """Return a code like "LAMP 14" that spells as none of those taken."""
    used = {spelled(code) for code in taken}
    for _ in range(TRIES):
        code = f"{dice.choice(WORDS)} {dice.randint(10, 99)}"
        if spelled(code) not in used:
            return code
    return f"{dice.choice(WORDS)} {dice.choice(WORDS)} {dice.randint(100, 999)}"


def fresh_screen_code(dice: random.Random) -> str:
    """Return a code like "304-118"; screens join with it."""
    return f"{dice.randint(0, 999):03d}-{dice.randint(0, 999):03d}"
