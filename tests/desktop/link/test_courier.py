"""Wishes go out once, and none is lost."""

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from desktop.link.clock import ServerClock
from desktop.link.connection import Reconnect
from desktop.link.courier import Courier
from desktop.link.identity import Identity
from desktop.link.outbox import OLD_MS, Outbox
from desktop.session.session import Session
from showserver.domain.house import House
from showserver.domain.people import Person
from showserver.domain.room import Room
from showserver.domain.shows import Phase, SendReactions
from showserver.domain.wall import ApplaudComment, PostComment
from showserver.wire.codec import encode
from showserver.wire.frames import Accepted, Answered, Events, RefusedFrame, Shared, Snapshot
from showserver.wire.hello import Limits, Position, Welcome
from showserver.wire.queries import FindPeople, PeopleFound

LIMITS = Limits(500, 280, 12, 60, 2, 10, 65536)
ME = Person("p1", "Sofie")


class Server:
    """What the other side would hear; answers are given by hand."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.heard: list[dict] = []
        self.later: list[tuple[float, Callable[[], None]]] = []
        self.states: list[str] = []
        self.wall_ms = 1_000_000
        self._keys = (f"k{n}" for n in itertools.count(1))
        self.open_window()

    def open_window(self) -> None:
        """A window as it starts: the outbox comes from disk."""
        self.outbox = Outbox(self.folder / "outbox.jsonl", lambda: self.wall_ms)
        self.session = Session(lambda: next(self._keys))
        clock = ServerClock(lambda: 0.0, lambda: 0.0)
        identity = Identity(secret="LAMP 14", name="Sofie")
        self.courier = Courier(
            "ws://h:1/v1", identity, self.session, self.outbox, clock, self,
            lambda delay_s, call: self.later.append((delay_s, call)),
        )  # fmt: skip
        self.courier.line = self

    def send(self, frame: bytes) -> None:
        self.heard.append(msgspec.json.decode(frame))

    def changed(self) -> None:
        pass

    def welcomed(self, welcome: Welcome) -> None:
        self.states.append("welcomed")

    def stood(self, state: str, code: str) -> None:
        self.states.append(state)

    def says(self, frame: object) -> bool:
        return self.courier.deliver(encode(frame), 20)

    def lets_in(self, *, resuming: bool = False, phase: Phase = "doors", show: str = "s1") -> None:
        self.says(Welcome(ME, "j", 5000, LIMITS, show, resuming, "secret"))
        self.courier.stands("online", "")
        if not resuming:
            self.says(Snapshot(Position("j", 9), Shared(House(), Room(show, phase=phase))))

    def hangs_up(self) -> None:
        self.courier.stands("away", "")

    def texts(self) -> list[str]:
        return [f["text"] for f in self.heard if f["kind"] == "comment.post"]

    def accepts_last(self) -> None:
        self.says(Accepted(self.heard[-1]["ref"], 10))


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    server = Server(tmp_path)
    yield server
    server.outbox.close()


def test_a_newcomer_shows_the_code_and_comes_back_by_the_token(server):
    first = msgspec.json.decode(server.courier.hello())
    assert (first["code"], first["name"]) == ("LAMP 14", "Sofie")
    server.lets_in()
    server.hangs_up()
    again = msgspec.json.decode(server.courier.hello())
    assert again["token"] == "secret"
    assert "code" not in again
    assert again["position"] == {"journal": "j", "seq": 9}


def test_while_the_link_stands_wishes_go_out_at_once(server):
    server.lets_in()
    server.courier.do(PostComment, text="een")
    server.courier.do(PostComment, text="twee")
    assert server.texts() == ["een", "twee"]


def test_an_answered_wish_leaves_the_outbox(server):
    server.lets_in()
    server.courier.do(PostComment, text="een")
    server.accepts_last()
    assert not server.outbox.entries
    assert not server.courier.waiting


def test_what_was_typed_while_away_goes_out_once_in_order_under_its_key(server):
    keys = [server.courier.do(PostComment, text=text) for text in ("een", "twee", "drie")]
    assert server.heard == []
    server.lets_in(show="")
    for _ in keys:
        server.accepts_last()
    assert server.texts() == ["een", "twee", "drie"]
    assert [f["key"] for f in server.heard] == keys
    assert not server.outbox.entries


def test_the_next_goes_out_only_after_the_answer_to_the_one_before(server):
    server.courier.do(PostComment, text="een")
    server.courier.do(PostComment, text="twee")
    server.lets_in(show="")
    server.courier.do(PostComment, text="drie")
    assert server.texts() == ["een"]
    server.accepts_last()
    assert server.texts() == ["een", "twee"]
    server.accepts_last()
    assert server.texts() == ["een", "twee", "drie"]


def test_a_wish_without_an_answer_is_repeated_under_the_same_key_after_a_lost_link(server):
    server.lets_in()
    key = server.courier.do(PostComment, text="een")
    server.hangs_up()
    server.lets_in(resuming=True)
    assert server.texts() == ["een", "een"]
    assert {f["key"] for f in server.heard} == {key}
    assert server.heard[0]["ref"] != server.heard[1]["ref"]


def test_the_outbox_survives_closing_the_window(server):
    server.lets_in()
    server.hangs_up()
    server.courier.do(PostComment, text="morgen")
    server.outbox.close()
    server.open_window()
    assert [w.command.text for w in server.courier.waiting.values()] == ["morgen"]
    server.lets_in()
    server.accepts_last()
    assert server.texts() == ["morgen"]
    assert not server.outbox.entries


def test_what_is_old_is_asked_about_and_sent_when_wished(server):
    server.lets_in()
    server.hangs_up()
    server.courier.do(PostComment, text="oud")
    server.wall_ms += OLD_MS + 1
    server.lets_in(resuming=True)
    assert server.texts() == []
    assert len(server.courier.old) == 1
    server.courier.send_old()
    assert server.texts() == ["oud"]
    assert not server.courier.old


def test_what_is_old_can_be_dropped(server):
    server.lets_in()
    server.hangs_up()
    server.courier.do(PostComment, text="oud")
    server.lets_in(phase="ended")
    assert server.courier.old
    server.courier.drop_old()
    assert not server.outbox.entries
    assert not server.courier.waiting
    assert server.texts() == []


def test_a_full_disk_at_the_server_is_waited_out(server):
    server.lets_in()
    server.courier.do(PostComment, text="een")
    server.says(RefusedFrame(server.heard[-1]["ref"], "journal_unavailable", reason="storage_full"))
    assert server.outbox.entries
    ((delay_s, again),) = server.later
    assert delay_s >= 1
    again()
    assert server.texts() == ["een", "een"]
    server.accepts_last()
    assert not server.outbox.entries


def test_a_refused_wish_is_not_repeated(server):
    server.lets_in()
    server.courier.do(PostComment, text="een")
    server.says(RefusedFrame(server.heard[-1]["ref"], "too_long"))
    server.hangs_up()
    server.lets_in(resuming=True)
    assert server.texts() == ["een"]


def test_in_slow_mode_words_wait_their_time_and_others_pass(server):
    server.courier.do(PostComment, text="een")
    server.courier.do(PostComment, text="twee")
    server.lets_in(show="")
    server.accepts_last()
    server.says(RefusedFrame(server.heard[-1]["ref"], "slow_mode", "text", 20, 12_000))
    ((delay_s, again),) = server.later
    assert delay_s == 12
    assert [s.refusal.code for s in server.session.turn().settled if s.refusal] == ["slow_mode"]
    server.courier.do(ApplaudComment, comment_id="c1")
    server.accepts_last()
    assert [w.command.text for w in server.courier.waiting.values()] == ["twee"]
    again()
    server.accepts_last()
    assert server.texts() == ["een", "twee", "twee"]
    assert not server.outbox.entries


def test_words_that_were_put_off_keep_their_order(server):
    server.lets_in()
    for text in ("een", "twee", "drie"):
        server.courier.do(PostComment, text=text)
    for sent in list(server.heard):
        server.says(RefusedFrame(sent["ref"], "journal_unavailable"))
    server.later[-1][1]()
    for _ in range(3):
        server.accepts_last()
    assert server.texts()[3:] == ["een", "twee", "drie"]


def test_words_put_off_across_a_lost_link_are_not_sent_twice(server):
    server.lets_in()
    server.courier.do(PostComment, text="een")
    server.says(RefusedFrame(server.heard[-1]["ref"], "slow_mode", "text", 20, 12_000))
    server.hangs_up()
    server.lets_in(resuming=True)
    server.later[0][1]()
    assert server.texts() == ["een", "een"]


def test_what_no_frame_holds_is_refused_here(server):
    server.lets_in()
    server.courier.do(PostComment, text="é" + "\u0301" * LIMITS.frame_bytes)
    assert server.heard == []
    assert not server.outbox.entries
    assert not server.courier.waiting
    (settled,) = server.session.turn().settled
    assert settled.refusal is not None
    assert settled.refusal.code == "too_long"


def test_what_no_frame_holds_does_not_lock_the_next_start_out(server):
    huge = PostComment(ref=1, key="k9", text="\u0301" * LIMITS.frame_bytes)
    server.outbox.put(huge, "s1")
    server.outbox.close()
    server.open_window()
    server.courier.do(PostComment, text="een")
    server.wall_ms += 1
    server.lets_in(show="")
    server.courier.send_old()
    assert server.texts() == ["een"]


def test_reactions_are_never_kept(server):
    server.courier.do(SendReactions, counts={"clap": 1})
    server.lets_in()
    assert server.heard == []
    server.courier.do(SendReactions, counts={"clap": 1})
    assert len(server.heard) == 1
    assert not server.outbox.entries


def test_a_question_on_a_lost_link_has_no_answer(server):
    answers: list[object] = []
    server.courier.ask(FindPeople, answers.append, text="ing")
    server.lets_in()
    server.courier.ask(FindPeople, answers.append, text="ing")
    server.says(Answered(server.heard[-1]["ref"], PeopleFound()))
    assert answers == [None, PeopleFound()]


def test_a_gap_or_nonsense_is_asked_for_anew(server):
    server.lets_in()
    with pytest.raises(Reconnect):
        server.says(Events(50, 51))
    with pytest.raises(Reconnect):
        server.courier.deliver(b"{", 0)


def test_a_frame_from_the_future_is_passed_over(server):
    server.lets_in()
    assert not server.courier.deliver(b'{"kind":"fireworks"}', 0)


def test_another_show_is_entered_without_a_position(server):
    server.lets_in()
    server.courier.identity = msgspec.structs.replace(server.courier.identity, show="s9")
    assert "position" not in msgspec.json.decode(server.courier.hello())
