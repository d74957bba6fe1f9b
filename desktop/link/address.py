"""From what a person types to the address of the websocket."""

from __future__ import annotations

from urllib.parse import urlencode, urlsplit

PORT = 8710
PATH = "/v1"


class BadAddress(ValueError):
    """What was typed is no address."""


def websocket_url(typed: str) -> str:
    """Return the websocket's address for ws://, http://, a host, or a host with a port.

    Behind https the house stands on one address; else the port is the server's usual one.
    """
    typed = typed.strip()
    if not typed:
        raise BadAddress(typed)
    try:
        parts = urlsplit(typed if "://" in typed else f"ws://{typed}")
        port = parts.port
    except ValueError:
        raise BadAddress(typed) from None
    scheme = {"ws": "ws", "http": "ws", "wss": "wss", "https": "wss"}.get(parts.scheme)
    if scheme is None or not parts.hostname or " " in typed:
        raise BadAddress(typed)
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    if port is None and scheme == "ws":
        port = PORT
    return f"{scheme}://{host}{f':{port}' if port else ''}{PATH}"


def at_port(url: str, port: int) -> str:
    """Return the websocket's address at another port of its host; 0, or wss, leaves it as it is."""
    parts = urlsplit(url)
    if not port or parts.scheme == "wss":
        return url
    host = parts.hostname or ""
    host = f"[{host}]" if ":" in host else host
    return f"ws://{host}:{port}{parts.path}"


def door_url(url: str, code: str) -> str:
    """Return where the door of the house at this websocket's address is read, with a code or ""."""
    parts = urlsplit(url)
    scheme = "https" if parts.scheme == "wss" else "http"
    query = urlencode({"code": code} if code else {})
    return f"{scheme}://{parts.netloc}/door?{query}"


def media_base(url: str, media_url: str, media_port: int) -> str:
    """Return where pictures are: what the server tells, else the dialled host at its port."""
    if media_url:
        return media_url.rstrip("/")
    parts = urlsplit(url)
    host = parts.hostname or ""
    host = f"[{host}]" if ":" in host else host
    scheme = "https" if parts.scheme == "wss" else "http"
    port = media_port or parts.port
    return f"{scheme}://{host}{f':{port}' if port else ''}"
