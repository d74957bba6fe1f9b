"""What any store of events promises; each store passes the same suite."""

import pytest

from showserver.domain.refusals import Unavailable
from showserver.journal.journal import Effect, LogConflict
from tests.showserver.journal.given import MemoryJournal, said, sqlite_journal


@pytest.fixture(params=["sqlite", "memory"])
def journal(request, tmp_path):
    store = sqlite_journal(tmp_path) if request.param == "sqlite" else MemoryJournal()
    store.fence()
    yield store
    store.close()


def test_an_empty_journal_stands_at_nothing(journal):
    assert journal.head() == 0
    assert journal.read(0, 10) == []
    assert journal.name


def test_what_was_appended_is_read_in_order(journal):
    records = [said(seq) for seq in (1, 2, 3)]
    assert journal.append(records, after=0) == 3
    assert journal.read(0, 10) == records
    assert journal.read(1, 1) == [records[1]]


def test_a_writer_that_believes_another_end_stores_nothing(journal):
    journal.append([said(1)], after=0)
    with pytest.raises(LogConflict):
        journal.append([said(1, key="other")], after=0)
    assert journal.head() == 1


def test_a_batch_is_stored_whole_or_not_at_all(journal):
    journal.append([said(1)], after=0)
    with pytest.raises(Unavailable):
        journal.append([said(2), said(3, key="k1")], after=1)
    assert journal.reopen() == 1


def test_a_command_key_tells_whose_it_was_and_its_last_event(journal):
    journal.append(
        [
            said(1),
            said(2, key=None),
            said(3, key=None, person_id=""),
            said(4),
            said(5, key=None),
        ],
        after=0,
    )
    found = journal.find(["k1", "k4", "k99"])
    assert found == {"k1": Effect("p1", 2), "k4": Effect("p1", 5)}


def test_more_keys_than_one_question_holds_are_found(journal):
    journal.append([said(seq) for seq in range(1, 1201)], after=0)
    assert len(journal.find([f"k{seq}" for seq in range(1, 1201)])) == 1200


def test_a_checkpoint_is_good_for_its_version_only(journal):
    journal.save_checkpoint(1, "rules-1", b"old")
    journal.save_checkpoint(2, "rules-2", b"new")
    assert journal.checkpoint("rules-1") is None
    assert journal.checkpoint("rules-2") == (2, b"new")


def test_erased_words_are_gone_and_the_facts_stay(journal):
    journal.append([said(1, "secret"), said(2)], after=0)
    journal.save_checkpoint(2, "rules", b"secret")
    journal.erase([1])
    first, second = journal.read(0, 10)
    assert (first.event.comment.text, first.event.comment.author) == ("", "")
    assert first.event.comment.comment_id == "c1"
    assert second == said(2)
    assert journal.checkpoint("rules") is None
