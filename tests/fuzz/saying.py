"""A server that says whatever it is told, to everybody, and hangs up; and a log that nothing may come amiss to."""

from __future__ import annotations

import logging
import socket
import threading
from contextlib import suppress
from types import TracebackType

import typing_extensions

from tests.servers import read_request

SECRET = "shop-secret-1"


class _Formatting(logging.Handler):
    """Formats each record, which is what may fail; and looks for the secret in it."""

    def emit(self, record: logging.LogRecord) -> None:
        assert SECRET not in self.format(record)


LOGGER = logging.getLogger("fuzzed")
LOGGER.setLevel(logging.DEBUG)
LOGGER.propagate = False
LOGGER.addHandler(_Formatting())


class Saying:
    """Says some bytes to whatever it is asked.

    Attributes:
        said: The bytes.
        asked: How often it was asked.
    """

    said = b""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self.asked = 0
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> typing_extensions.Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(5)

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            # Callers may leave before they said all, or send what is no request.
            with connection, suppress(OSError, ValueError):
                connection.settimeout(5)
                with connection.makefile("rb") as reader:
                    read_request(reader, 0)
                self.asked += 1
                connection.sendall(self.said)
                connection.shutdown(socket.SHUT_WR)
