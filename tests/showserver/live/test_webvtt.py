"""Captions as a file: in the time of the recording, without markup, in order."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from showserver.domain.captions import CAPTION_LIMIT, Caption
from showserver.domain.stream import Recording
from showserver.live.webvtt import webvtt
from tests.helpers.hostile import strings

BEGIN = 1_800_000_000_000
FILM = Recording("/recordings/s1.mp4", BEGIN, 7_200_000)
NUMBERS = some.integers(0, 9_000_000)


def caption(at_s: float, text: str, lang: str = "", lasts_ms: int = 2000) -> Caption:
    at = BEGIN + round(1000 * at_s)
    return Caption(f"c{at}{lang}", at, lasts_ms, lang, text)


def cues(written: str) -> list[str]:
    head, _, body = written.partition("\n\n")
    assert head == "WEBVTT"
    return [cue.rstrip("\n") for cue in body.split("\n\n") if cue]


def test_a_caption_has_its_time_in_the_recording():
    assert webvtt([caption(1458.25, "Wat was er zo grappig?")], FILM) == (
        "WEBVTT\n\n00:24:18.250 --> 00:24:20.250\nWat was er zo grappig?\n"
    )
    assert webvtt([], FILM) == "WEBVTT\n"
    assert cues(webvtt([caption(3661, "x")], FILM)) == ["01:01:01.000 --> 01:01:03.000\nx"]


def test_a_caption_ends_where_the_next_in_its_language_begins():
    said = [caption(3, "drie"), caption(1, "een"), caption(2, "twee", "nl"), caption(2, "two")]
    assert cues(webvtt(said, FILM)) == [
        "00:00:01.000 --> 00:00:02.000\neen",
        "00:00:02.000 --> 00:00:03.000\ntwo",
        "00:00:02.000 --> 00:00:04.000\ntwee",
        "00:00:03.000 --> 00:00:05.000\ndrie",
    ]


def test_one_language_may_be_asked_for():
    said = [caption(1, "een", "nl-BE"), caption(1, "one", "en"), caption(2, "nothing told")]
    assert cues(webvtt(said, FILM, "nl")) == ["00:00:01.000 --> 00:00:03.000\neen"]
    assert webvtt(said, FILM, "n") == "WEBVTT\n"


def test_what_was_taken_back_or_is_outside_the_recording_is_not_there():
    said = [caption(1, ""), caption(2, "\r"), caption(-9, "before"), caption(-1, "as it began"),
            caption(7200, "x"), caption(7199, "at the end")]  # fmt: skip
    assert cues(webvtt(said, FILM)) == [
        "00:00:00.000 --> 00:00:01.000\nas it began",
        "01:59:59.000 --> 02:00:00.000\nat the end",
    ]


@pytest.mark.parametrize(
    "text", [*strings("http://trap.example/"), "--> 00:00:00.000", "a\n\nWEBVTT\n\n1\n-->", "<c.x>"]
)
def test_words_are_never_markup_and_never_another_cue(text):
    (cue,) = cues(webvtt([caption(1, text)], FILM))
    timing, _, words = cue.partition("\n")
    assert timing == "00:00:01.000 --> 00:00:03.000"
    assert not set(words) & set("<>")
    assert "-->" not in words
    undone = words.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    assert "".join(undone.split()) == "".join(text.split())


@given(some.lists(some.tuples(NUMBERS, NUMBERS, some.text(max_size=CAPTION_LIMIT)), max_size=20))
def test_times_are_in_order_and_each_cue_ends_after_its_begin(drawn):
    said = [Caption(str(n), BEGIN - 60_000 + at, ms, "", text)
            for n, (at, ms, text) in enumerate(drawn)]  # fmt: skip
    lines = [cue.partition("\n")[0] for cue in webvtt(said, FILM).split("\n\n")[1:] if cue]
    times = [tuple(line.split(" --> ")) for line in lines]
    assert [begin for begin, _ in times] == sorted(begin for begin, _ in times)
    assert all(begin < end <= "02:00:00.000" for begin, end in times)
