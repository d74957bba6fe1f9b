"""Facts and words: apart in the row, together in the event."""

import json

import pytest

from showserver.domain.people import Person, PersonJoined
from showserver.journal.record import Record
from showserver.journal.rows import to_record, to_row
from tests.showserver.journal.given import filled, kinds


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.__name__)
def test_every_event_comes_back_as_it_went(kind):
    record = Record(1, 2, "s1", "p1", None, filled(kind))
    assert to_record(to_row(record)) == record


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: kind.__name__)
def test_every_event_folds_without_its_words(kind):
    row = to_row(Record(1, 2, "s1", "p1", None, filled(kind)))
    assert set(json.loads(row.words or "{}")) == set(kind.words)
    erased = to_record(row._replace(words=None)).event
    assert type(erased) is kind


def test_a_name_is_a_word_and_no_fact():
    row = to_row(Record(1, 2, "", "p1", None, PersonJoined(Person("p1", "Noor", "Utrecht"))))
    assert "Noor" not in row.facts
    assert "Utrecht" not in row.facts


def test_a_kind_of_a_newer_server_says_what_to_do():
    row = to_row(Record(1, 2, "", "p1", None, PersonJoined(Person("p1", "Noor"))))
    with pytest.raises(ValueError, match="newer server"):
        to_record(row._replace(kind="person.flew"))
