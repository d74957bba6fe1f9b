"""Where a stream key may travel in the open: on this machine and in a private network."""

from __future__ import annotations

import asyncio
from ipaddress import ip_address


class PlainOnPublicAddress(ValueError):
    """RTMP without TLS was asked for on an address that the whole world may reach."""

    def __init__(self, host: str) -> None:
        super().__init__(
            f"RTMP on {host} would send the stream key readable over public networks. "
            "Give --tls-cert for RTMPS, listen on a private address, or allow it with --insecure."
        )


async def check_place(host: str) -> None:
    """Let pass a host that is loopback or private by all its addresses.

    Raises `PlainOnPublicAddress`, `OSError` for a host that is not known. The address that stands
    for all (0.0.0.0) counts as public, since one of them may be.
    """
    loop = asyncio.get_running_loop()
    for *_, place in await loop.getaddrinfo(host or "0.0.0.0", None):
        address = ip_address(str(place[0]).partition("%")[0])
        if address.is_unspecified or not (
            address.is_loopback or address.is_private or address.is_link_local
        ):
            raise PlainOnPublicAddress(host or "all addresses")
