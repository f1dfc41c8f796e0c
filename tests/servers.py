"""A real HTTP server on the loopback interface that answers as it is told and keeps what it was sent, byte by byte."""

from __future__ import annotations

import json
import socket
import struct
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from http import HTTPStatus
from types import TracebackType
from typing import Any
from urllib.parse import unquote


@dataclass(frozen=True)
class Recorded:
    """A request as it came in."""

    method: str
    target: str
    """The request target, escaped as it was sent."""
    head: bytes
    """The request line and the headers."""
    body: bytes
    connection: int
    """Which connection carried it: requests of one kept connection have the same number."""

    @property
    def header_list(self) -> list[tuple[str, str]]:
        """Every header as it was sent."""
        lines = self.head.decode("latin-1").split("\r\n")[1:]
        pairs = (line.split(":", 1) for line in lines if line)
        return [(name, value.strip()) for name, value in pairs]

    @property
    def headers(self) -> dict[str, str]:
        """The headers by their names in lower case."""
        return {name.lower(): value for name, value in self.header_list}

    @property
    def path(self) -> str:
        """The path, not escaped."""
        return unquote(self.target.partition("?")[0])

    @property
    def query(self) -> str:
        """The query, escaped as it was sent."""
        return self.target.partition("?")[2]

    def json(self) -> Any:
        """The body, parsed."""
        return json.loads(self.body)


@dataclass(frozen=True)
class Answer:
    """What the server says."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    chunks: Iterable[bytes | float] | None = None
    """A chunked body; a number waits for so many seconds, or until the server is left."""
    delay: float = 0.0
    """Seconds to wait before the answer, unless the server is left before."""
    reason: str = ""
    """The reason phrase, where it is not the usual one."""
    close: bool = False
    """Close the connection behind the answer without saying so."""
    reset: bool = False
    """Reset the connection: behind the answer, or with `status=0` in place of one."""


def json_answer(value: Any, status: int = 200, **headers: str) -> Answer:
    """An answer in JSON.

    Args:
        value: What it says.
        status: Its status.
        headers: More headers, with `_` for `-`.
    """
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    body = json.dumps(value).encode()
    return Answer(status, body, {"Content-Type": "application/json", **named})


Handler = Callable[[Recorded], Answer]


class Server:
    """Answers requests while it is entered; each connection has its thread.

    Args:
        answers: What to say, in turn; the last one is said again and again. Or one function that decides.
    """

    def __init__(self, *answers: Answer | Handler) -> None:
        self.requests: list[Recorded] = []
        self.connections = 0
        self._answers = list(answers) or [json_answer({})]
        self._lock = threading.Lock()
        self._end = threading.Event()
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        self.port: int = self._listener.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"

    @property
    def last(self) -> Recorded:
        """The newest request."""
        return self.requests[-1]

    def __enter__(self) -> Server:
        self._start(self._accept)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._end.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._lock:
            for connection in self._open:
                # The client may have closed it meanwhile.
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)

    def _start(self, target: Callable[..., None], *arguments: Any) -> None:
        thread = threading.Thread(target=target, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            with self._lock:
                self.connections += 1
                self._open.add(connection)
            self._start(self._serve, connection, self.connections)

    def _serve(self, connection: socket.socket, number: int) -> None:
        try:
            with connection, connection.makefile("rb") as reader:
                try:
                    while (request := read_request(reader, number)) is not None:
                        if not self._reply(connection, request):
                            break
                finally:
                    with self._lock:
                        self._open.discard(connection)
        except OSError:
            pass

    def _reply(self, connection: socket.socket, request: Recorded) -> bool:
        answer = self._next(request)
        self._end.wait(answer.delay)
        if answer.status:
            for piece in _written(answer, request.method, self._end.wait):
                connection.sendall(piece)
        if answer.reset:
            # Closing with a linger time of zero sends RST in place of FIN.
            connection.setsockopt(
                socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0)
            )
        return not (answer.reset or answer.close) and answer.status != 0

    def _next(self, request: Recorded) -> Answer:
        with self._lock:
            self.requests.append(request)
            answer = self._answers[0]
            if len(self._answers) > 1:
                self._answers.pop(0)
        return answer(request) if callable(answer) else answer


def read_request(reader: Any, number: int) -> Recorded | None:
    """The next request of a connection; None at its end."""
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        line = reader.readline()
        if not line:
            return None
        head += line
    method, target, _ = head.split(b"\r\n", 1)[0].decode("latin-1").split(" ")
    request = Recorded(method, target, head.removesuffix(b"\r\n\r\n"), b"", number)
    return Recorded(
        method, target, request.head, _read_body(reader, request.headers), number
    )


def _read_body(reader: Any, headers: dict[str, str]) -> bytes:
    if headers.get("transfer-encoding") != "chunked":
        body: bytes = reader.read(int(headers.get("content-length", "0")))
        return body
    parts: list[bytes] = []
    while size := int(
        reader.readline() or b"0", 16
    ):  # a client may leave in the middle
        parts.append(reader.read(size))
        reader.readline()
    reader.readline()
    return b"".join(parts)


def _written(
    answer: Answer, method: str, wait: Callable[[float], object]
) -> Iterable[bytes]:
    try:
        phrase = HTTPStatus(answer.status).phrase
    except ValueError:
        phrase = "Unknown"
    chunked = answer.chunks is not None
    length = (
        {"Transfer-Encoding": "chunked"}
        if chunked
        else {"Content-Length": str(len(answer.body))}
    )
    if answer.status in (204, 304):
        length = {}
    lines = [f"HTTP/1.1 {answer.status} {answer.reason or phrase}"]
    lines += [
        f"{name}: {value}" for name, value in {**length, **answer.headers}.items()
    ]
    head = "\r\n".join([*lines, "", ""]).encode("latin-1")
    if answer.chunks is None:
        yield head if method == "HEAD" else head + answer.body
        return
    yield head
    for chunk in answer.chunks:
        if isinstance(chunk, (int, float)):
            wait(chunk)
        else:
            yield f"{len(chunk):x}\r\n".encode() + chunk + b"\r\n"
    yield b"0\r\n\r\n"
