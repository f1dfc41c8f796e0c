"""What surrounds the HTTP library and needs nothing of it."""

from __future__ import annotations

from typing import Any

from ...exceptions import ApiValueError
from ..request.request import Request
from .holding import Held


class Watch:
    """Notes how far a request got.

    Args:
        sent: Whether it was sent before.

    Attributes:
        connected: Whether a connection was opened for it.
        sent: Whether the server may have seen it.
        bare: The connection that was opened, while it is not secured and nothing of the request goes over it.
        held: Is told of the connections that are opened.
    """

    def __init__(self, sent: bool = False) -> None:
        self.connected = False
        self.sent = sent
        self.bare: Any = None
        self.held: Held[Any] | None = None
        self._opened: Any = None

    def note(self, event: str, info: Any) -> None:
        """Take an event of the library's `trace` extension."""
        if event.endswith(("connect_tcp.started", "connect_unix_socket.started")):
            self.connected = True
        elif event.endswith(("connect_tcp.complete", "connect_unix_socket.complete")):
            self.bare = self._opened = info.get("return_value")
            self._hold(self._opened)
        elif event.endswith("start_tls.started"):
            self.bare = self._opened
        elif event.endswith("start_tls.complete"):
            self.bare = None
            self._hold(info.get("return_value"))
        elif event.endswith("send_request_headers.started"):
            self.sent, self.bare = True, None

    def _hold(self, connection: Any) -> None:
        if self.held is not None:
            self.held.note(connection)

    async def anote(self, event: str, info: Any) -> None:
        """The same, as an asynchronous client wants it."""
        self.note(event, info)


def where(request: Request | None) -> str:
    """The origin of a request, for messages; never its query or who it is from."""
    if request is None:
        return ""
    scheme, _, rest = request.url.partition("://")
    return f" ({scheme}://{rest.split('/')[0].split('?')[0].rpartition('@')[2]})"


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
