"""What surrounds the HTTP library and needs nothing of it."""

from __future__ import annotations

from typing import Any

from ..request.request import Request
from .holding import Held


class Watch:
    """Notes how far a request got.

    Args:
        sent: Whether it was sent before.
        held: Is told of a connection that it opens.

    Attributes:
        connected: Whether a connection was opened for it.
        sent: Whether the server may have seen it.
        bare: The connection that was opened, while it is not secured and nothing of the request goes over it.
    """

    def __init__(self, sent: bool = False, held: Held[Any] | None = None) -> None:
        self.connected = False
        self.sent = sent
        self.bare: Any = None
        self._held = held
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
        if self._held is not None:
            self._held.note(connection)

    async def anote(self, event: str, info: Any) -> None:
        """The same, as an asynchronous client wants it."""
        self.note(event, info)


def where(request: Request | None) -> str:
    """The origin of a request, for messages; never its query or who it is from."""
    if request is None:
        return ""
    scheme, _, rest = request.url.partition("://")
    return f" ({scheme}://{rest.split('/')[0].split('?')[0].rpartition('@')[2]})"


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
