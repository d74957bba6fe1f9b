"""From what a person types to an address."""

import pytest

from desktop.link.address import BadAddress, at_port, door_url, media_base, websocket_url


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("applaus.example", "ws://applaus.example:8710/v1"),
        ("applaus.example:9000", "ws://applaus.example:9000/v1"),
        (" http://127.0.0.1:8710/ ", "ws://127.0.0.1:8710/v1"),
        ("ws://10.0.0.2:8710/v1", "ws://10.0.0.2:8710/v1"),
        ("https://show.example", "wss://show.example/v1"),
        ("wss://show.example:444", "wss://show.example:444/v1"),
        ("[::1]:8710", "ws://[::1]:8710/v1"),
        ("http://show.example/join/LAMP14", "ws://show.example:8710/v1"),
    ],
)
def test_an_address_is_understood_however_typed(typed, url):
    assert websocket_url(typed) == url


@pytest.mark.parametrize("typed", ["", "  ", "ftp://x", "ws://", "http://a b", "x:notaport"])
def test_what_is_no_address_is_refused(typed):
    with pytest.raises(BadAddress):
        websocket_url(typed)


@pytest.mark.parametrize(
    ("told", "base"),
    [
        (("ws://h:8710/v1", "", 8711), "http://h:8711"),
        (("wss://h/v1", "", 0), "https://h"),
        (("ws://[::1]:1/v1", "", 2), "http://[::1]:2"),
        (("ws://h:1/v1", "https://cdn.example/", 2), "https://cdn.example"),
    ],
)
def test_pictures_are_where_the_welcome_says(told, base):
    assert media_base(*told) == base


def test_the_door_is_read_by_the_same_address():
    assert door_url("ws://[::1]:8710/v1", "LAMP 14") == "http://[::1]:8710/door?code=LAMP+14"
    assert door_url("wss://show.example/v1", "") == "https://show.example/door?"


def test_who_typed_another_port_is_led_to_the_websocket():
    assert at_port("ws://house:8711/v1", 8710) == "ws://house:8710/v1"
    assert at_port("ws://[::1]:8711/v1", 8710) == "ws://[::1]:8710/v1"
    assert at_port("ws://house:8711/v1", 0) == "ws://house:8711/v1"
    assert at_port("wss://house/v1", 8710) == "wss://house/v1"
