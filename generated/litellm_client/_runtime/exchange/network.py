"""Connections that keep the deadline of the call they work for.

A server may let something come again and again that is no progress: a byte of a header, a `103 Early Hints`, an empty
block of compressed data. No timeout of one wait ends that. So a socket is given no more time than the call has left, each
time that it is read or written. This is below the HTTP library's pool, for synchronous clients; see `until` for the others.
"""

from __future__ import annotations

import socket
import time
from collections.abc import Generator, Iterable
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

import httpcore2

from .bounds import current
from .failure import Failure, overdue

if TYPE_CHECKING:
    import ssl

_WRITTEN = 16 * 1024
"""How much is written at once: what the system takes whole, or not at all."""


class Network(httpcore2.NetworkBackend):
    """A network whose connections keep deadlines.

    Args:
        network: What opens them.
    """

    def __init__(self, network: httpcore2.NetworkBackend) -> None:
        self._network = network

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.NetworkStream:
        """Connect to the first address of a host that answers; all of them together have the time that is left."""
        *others, last = _addresses(host, port)
        for address in others:
            with suppress(httpcore2.ConnectError, httpcore2.ConnectTimeout):
                return self._connect(
                    address, port, timeout, local_address, socket_options
                )
        return self._connect(last, port, timeout, local_address, socket_options)

    def _connect(
        self, address: str, port: int, timeout: float | None, *options: Any
    ) -> Stream:
        with _in_time(timeout) as left:
            return Stream(self._network.connect_tcp(address, port, left, *options))

    def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.NetworkStream:
        """Connect to a socket of this machine."""
        with _in_time(timeout) as left:
            return Stream(self._network.connect_unix_socket(path, left, socket_options))

    def sleep(self, seconds: float) -> None:
        """Wait between two attempts to connect."""
        with _in_time(seconds) as left:
            self._network.sleep(left or 0.0)


class Stream(httpcore2.NetworkStream):
    """A connection that keeps deadlines.

    Args:
        stream: The connection.
    """

    def __init__(self, stream: httpcore2.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Bytes that came in; none at the end."""
        with _in_time(timeout) as left:
            return self._stream.read(max_bytes, left)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send bytes; with a deadline in pieces, for a server may read a little now and then."""
        size = len(buffer) if current().deadline is None else _WRITTEN
        for start in range(0, len(buffer), size or 1):
            with _in_time(timeout) as left:
                self._stream.write(buffer[start : start + size], left)

    def close(self) -> None:
        """Close the connection."""
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore2.NetworkStream:
        """The connection, encrypted."""
        with _in_time(timeout) as left:
            return Stream(self._stream.start_tls(ssl_context, server_hostname, left))

    def get_extra_info(self, info: str) -> Any:
        """What is known of the connection."""
        return self._stream.get_extra_info(info)


@contextmanager
def _in_time(timeout: float | None) -> Generator[float | None, None, None]:
    """How long to wait for something that is done inside.

    Raises:
        Failure: It took all the time that the call had.
    """
    bounds = current()
    left = bounds.wait(timeout)
    try:
        yield left
    except Failure:
        raise
    except Exception as error:
        if bounds.deadline is not None and time.monotonic() >= bounds.deadline:
            raise overdue() from error
        raise


def _addresses(host: str, port: int) -> list[str]:
    """The addresses of a host, where the attempts to connect share their time; else, or where it has none, its name."""
    if current().deadline is None:
        return [host]
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return [host]
    return list(dict.fromkeys(str(each[4][0]) for each in found)) or [host]
