"""The shelf: pictures by their names, and what a crash left half done."""

from pathlib import Path

import pytest

from showserver.media.shelf import Shelf


def shelf_at(folder: Path) -> Shelf:
    shelf = Shelf(folder)
    shelf.open()
    return shelf


def test_a_picture_is_found_by_its_name_in_both_sizes(tmp_path: Path) -> None:
    shelf = shelf_at(tmp_path / "media")
    with shelf.workplace() as workplace:
        full, thumb = Path(workplace) / "full", Path(workplace) / "thumb"
        full.write_bytes(b"large")
        thumb.write_bytes(b"small")
        name = shelf.put(full, thumb)
    found = shelf.find(name, "full"), shelf.find(name, "thumb")
    assert [file and file.read_bytes() for file in found] == [b"large", b"small"]


@pytest.mark.parametrize(
    "name", ["", "../owner.key", "/etc/passwd", "a" * 22 + ".jpg/..", "a" * 22 + ".jpg\n", "."]
)
def test_a_name_with_a_way_in_it_is_never_one_of_ours(tmp_path: Path, name: str) -> None:
    (tmp_path / "owner.key").write_text("secret")
    assert not shelf_at(tmp_path / "media").has(name)


def test_a_server_that_may_not_have_the_folder_leaves_uploads_alone(tmp_path: Path) -> None:
    shelf = shelf_at(tmp_path / "media")
    with shelf.workplace() as workplace:
        (Path(workplace) / "source").write_bytes(b"half of it")
        Shelf(tmp_path / "media")
        assert (Path(workplace) / "source").read_bytes() == b"half of it"
        shelf_at(tmp_path / "media")
        assert not Path(workplace).exists()
