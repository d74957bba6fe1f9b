"""How a server is put together."""

import resource
from collections.abc import Iterator

import pytest

from showserver.app import FILES, allow_connections


@pytest.fixture
def few_files() -> Iterator[int]:
    """The limit as a plain shell has it; given back afterwards. Returns the hard one."""
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (1024, before[1]))
    yield before[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, before)


def test_a_server_takes_more_connections_than_a_plain_shell_grants(few_files: int) -> None:
    allow_connections()
    wanted = FILES if few_files == resource.RLIM_INFINITY else min(FILES, few_files)
    assert resource.getrlimit(resource.RLIMIT_NOFILE) == (wanted, few_files)
    allow_connections()
    assert resource.getrlimit(resource.RLIMIT_NOFILE) == (wanted, few_files)
