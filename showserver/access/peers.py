"""Whom to count wrong codes against: the address somebody comes from."""

from __future__ import annotations

from collections.abc import Sequence
from ipaddress import IPv6Address, ip_address

LOOPBACK = ("127.0.0.1", "::1")
NETWORK_BITS = 64
ADDRESS_LIMIT = 64


def peer(address: str, forwarded: Sequence[str]) -> str:
    """Return where somebody comes from, as a proxy on this machine tells it.

    `forwarded` are the values of X-Forwarded-For; nobody but a proxy here is believed. One home
    has a whole /64 network of IPv6 addresses, so that counts as one.
    """
    if address in LOOPBACK and forwarded:
        address = forwarded[-1].rpartition(",")[2].strip()[:ADDRESS_LIMIT]
    try:
        known = ip_address(address)
    except ValueError:
        return address
    if isinstance(known, IPv6Address) and not known.ipv4_mapped:
        network = int(known) >> (128 - NETWORK_BITS) << (128 - NETWORK_BITS)
        return f"{IPv6Address(network)}/{NETWORK_BITS}"
    return str(getattr(known, "ipv4_mapped", None) or known)
