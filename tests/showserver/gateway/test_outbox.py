"""A reader who falls behind in bytes or in time is given up; one who keeps up never is."""

import asyncio

from showserver.gateway.outbox import Outbox, OutboxLimit

LIMIT = OutboxLimit(size_bytes=1000, age_s=5.0, slowest_bytes_per_s=100)


class Pipe(asyncio.WriteTransport):
    """Holds what nobody reads."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting = 0
        self.written = 0
        self.aborted = False
        self.shut = False

    def write(self, data: object) -> None:
        if self.shut:
            raise RuntimeError("Cannot call write() after write_eof()")
        assert isinstance(data, bytes)
        self.waiting += len(data)
        self.written += len(data)

    def get_write_buffer_size(self) -> int:
        return self.waiting

    def abort(self) -> None:
        self.aborted = True


def test_a_reader_that_takes_everything_gets_everything():
    pipe = Pipe()
    outbox = Outbox(pipe, LIMIT)
    for second in range(100):
        assert outbox.offer(bytes(900), float(second))
        pipe.waiting = 0
    assert pipe.written == 90_000


def test_too_many_bytes_end_it():
    pipe = Pipe()
    outbox = Outbox(pipe, LIMIT)
    assert outbox.offer(bytes(600), 0.0)
    assert outbox.offer(bytes(600), 0.1)
    assert not outbox.offer(bytes(1), 0.2)
    assert pipe.aborted
    assert outbox.gave_up


def test_bytes_that_are_too_old_end_it():
    pipe = Pipe()
    outbox = Outbox(pipe, LIMIT)
    assert outbox.offer(bytes(10), 0.0)
    assert outbox.offer(bytes(10), 1.0)
    assert outbox.offer(bytes(10), 5.9)
    assert not outbox.offer(bytes(10), 6.1)


def test_a_slow_reader_that_moves_on_stays():
    pipe = Pipe()
    outbox = Outbox(pipe, LIMIT)
    for second in range(60):
        assert outbox.offer(bytes(50), float(second))
        pipe.waiting = min(pipe.waiting, 100)
    assert not pipe.aborted


def test_an_old_wait_is_forgotten_once_all_is_read():
    pipe = Pipe()
    outbox = Outbox(pipe, LIMIT)
    outbox.offer(bytes(10), 0.0)
    outbox.offer(bytes(10), 1.0)
    pipe.waiting = 0
    assert outbox.offer(bytes(10), 50.0)
    assert outbox.offer(bytes(10), 51.0)


def test_a_large_snapshot_is_given_the_time_it_needs():
    pipe = Pipe()
    outbox = Outbox(pipe, LIMIT)
    assert outbox.offer_large(bytes(3000), 0.0)
    assert outbox.offer(bytes(100), 30.0)
    assert not outbox.offer(bytes(100), 36.0)


def test_nothing_is_written_after_the_goodbye():
    pipe = Pipe()
    pipe.shut = True
    assert not Outbox(pipe, LIMIT).offer(b"late", 0.0)
    assert not Outbox(pipe, LIMIT).offer_large(b"late", 0.0)


def test_without_a_plain_socket_the_transport_sends():
    pipe = Pipe()
    assert Outbox(pipe, LIMIT).send(b"four") == 4
    assert pipe.written == 4
