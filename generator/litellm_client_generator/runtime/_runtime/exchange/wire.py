"""What surrounds the HTTP library and needs nothing of it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

from ...exceptions import ApiTimeoutException, ApiValueError
from ..request.request import Request
from .flow import Failure, Reply


class Watch:
    """Notes how far a request got."""

    def __init__(self, sent: bool = False) -> None:
        self.connected = False
        self.sent = sent

    def note(self, event: str, info: Any) -> None:
        """Take an event of the library's `trace` extension."""
        if event.endswith(("connect_tcp.started", "connect_unix_socket.started")):
            self.connected = True
        elif event.endswith("send_request_headers.started"):
            self.sent = True

    async def anote(self, event: str, info: Any) -> None:
        """The same, as an asynchronous client wants it."""
        self.note(event, info)


def where(request: Request | None) -> str:
    """The origin of a request, for messages; never its query or who it is from."""
    if request is None:
        return ""
    scheme, _, rest = request.url.partition("://")
    return f" ({scheme}://{rest.split('/')[0].split('?')[0].rpartition('@')[2]})"


def check_deadline(deadline: float | None) -> None:
    """See that there is time left, by the monotonic clock.

    Raises:
        Failure: There is none.
    """
    if deadline is not None and time.monotonic() > deadline:
        error = ApiTimeoutException(0, "the call took longer than total_timeout")
        raise Failure(error, True, False)


def check_open(client: Any) -> None:
    """See that a client of the HTTP library that somebody gave is good for something.

    Raises:
        ApiValueError: It is closed.
    """
    if getattr(client, "is_closed", False):
        raise ApiValueError("the http_client of the configuration is closed")


def header_bytes(value: str) -> bytes:
    """A header's value as it is sent: Latin-1 where that can say it, else UTF-8 (RFC 9110, section 5.5)."""
    try:
        return value.encode("latin-1")
    except UnicodeEncodeError:
        return value.encode()


def header_text(value: bytes) -> str:
    """A header's value as it came, in UTF-8 or Latin-1."""
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")


def enough_bytes(reply: Reply) -> int | None:
    """After how many bytes to stop reading, so that the connection is not kept.

    A server that failed may be about to close it, and would take the next request down with it.
    """
    length = reply.headers.get("Content-Length", "")
    if (
        reply.status < 500
        or not length.isdecimal()
        or "Content-Encoding" in reply.headers
    ):
        return None
    return int(length)


def until_enough(chunks: Iterator[bytes], enough: int | None) -> Iterator[bytes]:
    """The chunks that hold so many bytes; all of them for None."""
    size = 0
    if enough != 0:
        for chunk in chunks:
            yield chunk
            size += len(chunk)
            if size == enough:
                break
