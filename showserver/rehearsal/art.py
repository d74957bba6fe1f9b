"""Where the demo's art lies."""

from pathlib import Path

HERE = Path(__file__).resolve()
ART_FOLDERS = (
    HERE.parents[2] / "assets" / "art",
    HERE.parents[2] / "desktop" / "_shipped" / "assets" / "art",  # inside an installed wheel
)


def art_folder() -> Path:
    """The folder of the demo's art; raises FileNotFoundError when it was not shipped."""
    for folder in ART_FOLDERS:
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"no art in any of {', '.join(map(str, ART_FOLDERS))}")
