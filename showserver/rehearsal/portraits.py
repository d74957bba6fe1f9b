"""The made-up colleagues whose drawn faces come with the demo."""

from dataclasses import dataclass
from pathlib import Path

from showserver.rehearsal.art import art_folder


@dataclass(frozen=True, slots=True)
class Portrait:
    """A face: its short name, under which the picture lies, and whose it is."""

    key: str
    name: str

    @property
    def picture(self) -> Path:
        """The face as a PNG of 256 x 256, to be shown round."""
        return art_folder() / "portraits" / f"{self.key}.png"


PORTRAITS = (
    Portrait("marit", "Marit de Vries"),
    Portrait("ingrid", "Ingrid Solheim"),
    Portrait("mats", "Mats Lindqvist"),
    Portrait("leila", "Leila Haddad"),
    Portrait("yusuf", "Yusuf Demir"),
    Portrait("femke", "Femke Postma"),
    Portrait("aino", "Aino Korhonen"),
    Portrait("daan", "Daan Verhulst"),
    Portrait("noor", "Noor Jacobs"),
    Portrait("bram", "Bram Hoekstra"),
    Portrait("sofie", "Sofie Claes"),
    Portrait("emil", "Emil Nyström"),
    Portrait("grace", "Grace Mbeki"),
    Portrait("lars", "Lars Møller"),
    Portrait("tuur", "Tuur Peeters"),
    Portrait("astrid", "Astrid Bakken"),
    Portrait("joao", "João Marques"),
    Portrait("hetty", "Hetty Kuipers"),
    Portrait("joost", "Joost Meijer"),
    Portrait("priya", "Priya Nair"),
    Portrait("kofi", "Kofi Asante"),
    Portrait("wietske", "Wietske Dijkstra"),
)
