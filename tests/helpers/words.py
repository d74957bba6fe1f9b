"""The words of the made-up evening: Dutch first, English second."""

from __future__ import annotations

from typing import Any

PEOPLE: dict[str, tuple[str, str]] = {
    "marit": ("Marit de Vries", "Groningen"),
    "ingrid": ("Ingrid Solheim", "Bergen"),
    "mats": ("Mats Lindqvist", "Malmö"),
    "sofie": ("Sofie Claes", "Gent"),
    "tuur": ("Tuur Peeters", "Gent"),
    "noor": ("Noor Jacobs", "Gent"),
    "aino": ("Aino Korhonen", "Tampere"),
    "bram": ("Bram Hoekstra", "Groningen"),
    "joao": ("João Marques", "Luxembourg"),
    "lars": ("Lars Møller", "Aarhus"),
    "astrid": ("Astrid Bakken", "Bergen"),
    "daan": ("Daan Verhulst", "Gent"),
    "femke": ("Femke Postma", "Groningen"),
    "yusuf": ("Yusuf Demir", "Groningen"),
    "kofi": ("Kofi Mensah", "Aarhus"),
    "grace": ("Grace Mbeki", "Luxembourg"),
    "emil": ("Emil Nyström", "Malmö"),
    "leila": ("Leila Haddad", "Bergen"),
    "hetty": ("Hetty Vos", "Groningen"),
}
TEAMS = {
    "sofie": ("Wijkploeg Gent", "Ghent crew"),
    "marit": ("Directie", "Board"),
}
TITLE = ("De Lantaarnavond", "The Lantern Evening")
SUBTITLE = ("Licht op straat, mensen in het licht", "Light on the street, people in the light")
LAST_TITLE = ("De avond van de olie", "The evening of the oil")
NEXT_TITLE = ("De voorjaarsavond", "The spring evening")
GREETING = (
    "Dag allemaal. Mijn handen zijn koud en mijn thee is heet. Tot zo.",
    "Hello all. My hands are cold and my tea is hot. See you in a moment.",
)
SEGMENTS: tuple[tuple[Any, tuple[str, str], int], ...] = (
    ("talk", ("Goedenavond", "Good evening"), 360),
    ("talk", ("Nieuws uit de werkplaats", "Workshop news"), 480),
    ("pride", ("Trots van de week", "Pride of the week"), 990),
    ("contest", ("Finale lantaarnwedstrijd", "Lantern Contest final"), 840),
    ("questions", ("Op de bank: Aino en Bram", "Sofa: Aino and Bram"), 600),
    ("thanks", ("Dank, en welterusten", "Thanks, good night"), 360),
)
NOTES = {
    0: ("Vertel van de thee.", "Tell them about the tea."),
    2: (
        "Ingrid, je vertelde me dat je de hele nacht gelachen hebt. Wat was er zo grappig aan die "
        "ladder?\nDan Mats: de trui uit Groningen. En onze belofte: winterkleding voor elke "
        "nachtploeg voor kerst.",
        "Ingrid, you told me you laughed the whole night. What was so funny about that ladder?\n"
        "Then Mats: the jumper from Groningen. And our promise: winter gear for every night crew "
        "before Christmas.",
    ),
}
COMMENTS: tuple[tuple[str, tuple[str, str]], ...] = (
    ("femke", ("De trui zit in mijn tas, Mats.", "The jumper is in my bag, Mats.")),
    ("yusuf", ("Wafels voor de hele rij meegenomen.", "I brought waffles for the whole row.")),
    (
        "noor",
        (
            "De kantine in Gent zit vol. Twee op de vensterbank, één op de koelkast.",
            "Canteen in Ghent is full. Two people on the windowsill, one on the fridge.",
        ),
    ),
    ("emil", ("God kväll allihop! Hör ni pianot?", "God kväll allihop! Hör ni pianot?")),
    ("grace", ("Luid en duidelijk in Luxemburg 👏", "Loud and clear in Luxembourg 👏")),
    (
        "kofi",
        (
            "Tien voor vier in de ochtend, en dan nog lachen. Petje af.",
            "Ten to four in the morning, and still laughing. Hats off.",
        ),
    ),
    ("astrid", ("De havenmeester huilde. Echt waar.", "The harbour master cried. Truly.")),
    (
        "marit",
        (
            "Ingrid zit naast me en bloost. Klap maar even door.",
            "Ingrid sits beside me and blushes. Do go on clapping.",
        ),
    ),
    ("lars", ("Ik heb mijn laarzen er voor uitgedaan.", "I took my boots off for this.")),
    (
        "joao",
        (
            "Hier staat een hele school met lantaarns voor het raam.",
            "A whole school stands at our window with lanterns.",
        ),
    ),
    ("daan", ("Groeten van meneer Peeters!", "Mr Peeters sends his regards!")),
    ("bram", ("Die ladder was van mij. Sorry, Ingrid.", "That ladder was mine. Sorry, Ingrid.")),
    ("sofie", ("Klapt iedereen mee in Gent? Ja!", "Is all of Ghent clapping? Yes!")),
)
APPLAUSE = (11, 6, 14, 3, 9, 31, 22, 87, 5, 18, 2, 44, 7)
HELD = (
    (
        "bram",
        (
            "En wanneer krijgt Harlingen een hoogwerker die echt start?",
            "And when does Harlingen get a cherry picker that actually starts?",
        ),
    ),
    (
        "astrid",
        (
            "De havenmeester huilde. Ik heb het op video.",
            "The harbour master cried. I have it on video.",
        ),
    ),
    (
        "daan",
        (
            "Meneer Peeters van nummer 14 doet de groeten aan Tuur.",
            "Mr Peeters from number 14 sends his regards to Tuur.",
        ),
    ),
)
HIDDEN = ("lars", ("Het huisadres van Tuur is …", "Tuur's home address is …"))
REASON = (
    "Een huisadres houden we liever van het scherm.",
    "We would rather keep a home address off the screen.",
)
MOMENTS: dict[str, dict[str, Any]] = {
    "quay": {
        "author": "leila",
        "about": ("ingrid", "mats"),
        "text": (
            "Om tien voor vier in de ochtend brandde elke lamp op de kade weer. Ze hebben de hele "
            "nacht gelachen.",
            "At ten to four in the morning every lamp on the quay lit again. They laughed the "
            "whole night.",
        ),
        "region": "Bergen",
        "team": ("Nachtploeg", "Night crew"),
        "picture": "quay",
    },
    "path": {
        "author": "sofie",
        "about": ("tuur", "noor"),
        "text": (
            "Mevrouw De Wilde is 92. Sinds het nieuwe licht loopt ze ’s avonds weer naar haar zus.",
            "Mrs De Wilde is 92. Since the new light she walks to her sister in the evening again.",
        ),
        "region": "Gent",
        "team": ("Wijkploeg", "District crew"),
        "picture": "path",
    },
    "exam": {
        "author": "bram",
        "about": ("aino",),
        "text": (
            "Geslaagd. De eerste lamp is van haar.",
            "Passed the exam. The first lamp is hers.",
        ),
        "region": "Tampere",
        "team": ("Leerlingen", "Apprentices"),
        "picture": "workshop",
    },
    "school": {
        "author": "grace",
        "about": ("joao",),
        "text": (
            "Een hele school maakte lantaarns, en hij hielp elk kind.",
            "A whole school made lanterns, and he helped every child.",
        ),
        "region": "Luxembourg",
        "team": ("", ""),
        "picture": "",
    },
    "safe": {
        "author": "kofi",
        "about": ("lars",),
        "text": ("Tien jaar zonder ongeluk.", "Ten years without an accident."),
        "region": "Aarhus",
        "team": ("Hoogwerkers", "Lifts"),
        "picture": "",
    },
}
QUEUE = ("path", "exam", "school", "safe")
OFFERED = ("safe", "school")
REGIONS: tuple[tuple[str, int, tuple[str, ...]], ...] = (
    ("Groningen", 412, ("femke", "yusuf", "bram")),
    ("Gent", 286, ("noor", "tuur", "daan")),
    ("Bergen", 164, ("ingrid", "astrid", "leila")),
    ("Malmö", 148, ("mats", "emil")),
    ("Aarhus", 121, ("lars", "kofi")),
    ("Tampere", 97, ("aino",)),
    ("Luxembourg", 56, ("joao", "grace")),
)
NAMES = tuple(name for name, _ in PEOPLE.values())
THANKS = ("Jullie licht, onze trots.", "Your light, our pride.")
PAUSE = ("Even geduld, zo verder", "One moment, back soon")
CAPTION = (
    "Wat was er zo grappig aan die ladder, en hoe kwam die hoogwerker door de sneeuw?",
    "What was so funny about that ladder, and how did the crane come through the snow?",
)
CUES = (
    ("Geluid is goed.", "Sound is good."),
    ("Nog zes minuten, daarna de wedstrijd.", "Six minutes left, then the contest."),
)
