"""The edge of the package: the only module that knows the HTTP library, which is imported at the first request."""

from __future__ import annotations

import os
import threading
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from contextlib import aclosing, contextmanager
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, TypeVar

from ._runtime.call.refusing import refusing
from ._runtime.call.servers import check_url
from ._runtime.exchange.flow import Failure, Reply
from ._runtime.exchange.hiding import guard_log, sending
from ._runtime.exchange.tls import verification
from ._runtime.exchange.wire import (
    Watch,
    check_deadline,
    check_open,
    enough_bytes,
    header_bytes,
    header_text,
    until_enough,
    where,
)
from ._runtime.headers import Headers
from ._runtime.request.files import AsyncStream, Content, Stream
from ._runtime.request.request import Request
from ._runtime.request.styles import check_header
from .exceptions import (
    ApiConnectionException,
    ApiTimeoutException,
    ApiTypeError,
    ApiValueError,
)

if TYPE_CHECKING:
    import httpx2

    from .configuration import Configuration

T = TypeVar("T")

_PROXIES = ("http", "https", "socks5", "socks5h")


class RestClient:
    """Sends requests from any number of threads; a forked process gets connections of its own."""

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        self._lock = threading.Lock()
        self._client: httpx2.Client | None = None
        self._process = os.getpid()
        self._inherited: list[httpx2.Client] = []

    def send(self, request: Request) -> Reply:
        """Send a request and wait for the head of its answer.

        Raises:
            Failure: There is none.
            ApiValueError: The request cannot be sent.
            ApiTypeError: Its body is asynchronous.
        """
        watch = Watch()
        with sending(request.redactor), _translated(request, watch):
            client = self._open()
            content = request.content
            if isinstance(content, AsyncStream):
                raise ApiTypeError("an asynchronous body needs an asynchronous client")
            message = _message(
                client, request, content, watch.note, self._configuration
            )
            response = client.send(message, stream=True, follow_redirects=False)
            return _reply(response)

    def read(self, reply: Reply, deadline: float | None = None) -> bytes:
        """The body of an answer, decompressed.

        Args:
            reply: The answer.
            deadline: When to give up, by the monotonic clock.

        Raises:
            Failure: It broke off, or came too late.
        """
        chunks = list(until_enough(self.chunks(reply, deadline), enough_bytes(reply)))
        self.release(reply)
        return b"".join(chunks)

    def chunks(self, reply: Reply, deadline: float | None = None) -> Iterator[bytes]:
        """The body of an answer as it comes in, decompressed."""
        try:
            with _translated(None, Watch(sent=True)):
                for chunk in reply.handle.iter_bytes():
                    yield chunk
                    check_deadline(deadline)
        finally:
            self.release(reply)

    def release(self, reply: Reply) -> None:
        """Give the connection back, or close it where the body was not read to its end."""
        with _translated(None, Watch(sent=True)):
            reply.handle.close()

    def close(self) -> None:
        """Close all connections; the next request opens new ones."""
        if self._process != os.getpid():
            self._start_anew()
        with self._lock:
            client, self._client = self._client, None
        if client is not None:
            client.close()

    def _open(self) -> httpx2.Client:
        import httpx2

        guard_log()

        if self._configuration.http_client is not None:
            given: httpx2.Client = self._configuration.http_client
            check_open(given)
            return given
        if self._process != os.getpid():
            self._start_anew()
        with self._lock:
            if self._client is None:
                self._client = _made(httpx2.Client, self._configuration)
            return self._client

    def _start_anew(self) -> None:
        """In a forked process: the lock may be held by a thread that is not here, and the sockets are the parent's."""
        self._lock = threading.Lock()
        if self._client is not None:
            # Neither used nor closed, only kept from being collected.
            self._inherited.append(self._client)
            self._client = None
        self._process = os.getpid()


class AsyncRestClient:
    """Sends requests from any number of tasks; each event loop and each process gets connections of its own."""

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        self._client: httpx2.AsyncClient | None = None
        self._owner: object = None
        self._inherited: list[httpx2.AsyncClient] = []

    async def send(self, request: Request) -> Reply:
        """Send a request and wait for the head of its answer.

        Raises:
            Failure: There is none.
            ApiValueError: The request cannot be sent.
        """
        watch = Watch()
        with sending(request.redactor), _translated(request, watch):
            client = self._open()
            content = _as_async(request.content)
            message = _message(
                client, request, content, watch.anote, self._configuration
            )
            response = await client.send(message, stream=True, follow_redirects=False)
            return _reply(response)

    async def read(self, reply: Reply, deadline: float | None = None) -> bytes:
        """The body of an answer, decompressed.

        Args:
            reply: The answer.
            deadline: When to give up, by the monotonic clock.

        Raises:
            Failure: It broke off, or came too late.
        """
        enough = enough_bytes(reply)
        body = bytearray()
        async with aclosing(self.chunks(reply, deadline)) as chunks:
            if enough != 0:
                async for chunk in chunks:
                    body += chunk
                    if len(body) == enough:
                        break
        await self.release(reply)
        return bytes(body)

    async def chunks(
        self, reply: Reply, deadline: float | None = None
    ) -> AsyncGenerator[bytes, None]:
        """The body of an answer as it comes in, decompressed."""
        try:
            with _translated(None, Watch(sent=True)):
                async with aclosing(reply.handle.aiter_bytes()) as chunks:
                    async for chunk in chunks:
                        yield chunk
                        check_deadline(deadline)
        finally:
            await self.release(reply)

    async def release(self, reply: Reply) -> None:
        """Give the connection back, or close it where the body was not read to its end."""
        with _translated(None, Watch(sent=True)):
            await reply.handle.aclose()

    async def close(self) -> None:
        """Close all connections; the next request opens new ones."""
        client, self._client = self._client, None
        if client is not None and self._owner == _here():
            await client.aclose()

    def _open(self) -> httpx2.AsyncClient:
        import httpx2

        guard_log()

        if self._configuration.http_client is not None:
            given: httpx2.AsyncClient = self._configuration.http_client
            check_open(given)
            return given
        here = _here()
        if self._client is not None and self._owner != here:
            # Connections of another loop or process can be neither used nor closed here.
            self._inherited.append(self._client)
            self._client = None
        if self._client is None:
            self._client = _made(httpx2.AsyncClient, self._configuration)
            self._owner = here
        return self._client


@contextmanager
def _translated(request: Request | None, watch: Watch) -> Generator[None, None, None]:
    """Turn the library's exceptions into ours.

    Args:
        request: The request, while its answer has not begun.
        watch: How far it got.
    """
    import httpx2

    try:
        yield
    except (
        httpx2.InvalidURL,
        httpx2.LocalProtocolError,
        httpx2.UnsupportedProtocol,
    ) as error:
        raise ApiValueError(f"the request cannot be sent: {error}") from error
    except httpx2.TimeoutException as error:
        what = "connecting" if isinstance(error, httpx2.ConnectTimeout) else "waiting"
        reason = f"timed out while {what}{where(request)}"
        raise Failure(
            ApiTimeoutException(0, reason), _was_sent(error, watch), False
        ) from error
    except (httpx2.HTTPError, httpx2.StreamError) as error:
        reason = f"{str(error) or type(error).__name__}{where(request)}"
        broken = isinstance(error, (httpx2.NetworkError, httpx2.RemoteProtocolError))
        stale = broken and request is not None and watch.sent and not watch.connected
        sent = _was_sent(error, watch)
        raise Failure(ApiConnectionException(0, reason), sent, stale) from error


def _was_sent(error: Exception, watch: Watch) -> bool:
    import httpx2

    early = (
        httpx2.ConnectError,
        httpx2.ConnectTimeout,
        httpx2.PoolTimeout,
        httpx2.ProxyError,
    )
    return watch.sent or not isinstance(error, early)


@refusing
def _message(
    client: httpx2.Client | httpx2.AsyncClient,
    request: Request,
    content: Any,
    trace: Any,
    configuration: Configuration,
) -> httpx2.Request:
    import httpx2

    headers = Headers(request.headers.multi_items())
    for name in ("Accept-Encoding", "Connection"):
        if name not in headers and name in client.headers:
            headers[name] = client.headers[name]
    length = getattr(request.content, "length", None)
    if length is not None:
        headers["Content-Length"] = str(length)
    connect, read = request.timeout
    extensions: dict[str, Any] = {
        "timeout": {"connect": connect, "read": read, "write": read, "pool": read},
        "trace": trace,
    }
    if configuration.tls_server_name:
        extensions["sni_hostname"] = configuration.tls_server_name
    pairs = [
        (name.encode(), header_bytes(value)) for name, value in headers.multi_items()
    ]
    made = httpx2.Request(
        request.method,
        request.url,
        headers=pairs,
        content=content,
        extensions=extensions,
    )
    made.method = request.method  # case matters (RFC 9110, section 9.1)
    return made


def _as_async(content: Content | None) -> Any:
    if isinstance(content, AsyncStream):
        return content
    return _in_turn(content) if isinstance(content, Stream) else content


async def _in_turn(stream: Stream) -> AsyncIterator[bytes]:
    for chunk in stream:
        yield chunk


def _reply(response: httpx2.Response) -> Reply:
    headers = Headers(
        (name.decode("latin-1"), header_text(value))
        for name, value in response.headers.raw
    )
    return Reply(response.status_code, response.reason_phrase, headers, response)


def _here() -> tuple[int, object]:
    import asyncio

    try:
        return os.getpid(), asyncio.get_running_loop()
    except RuntimeError:
        return os.getpid(), None


@refusing
def _made(cls: type[T], configuration: Configuration) -> T:
    """A client of the HTTP library."""
    return cls(**_client_arguments(configuration))


def _client_arguments(configuration: Configuration) -> dict[str, Any]:
    import httpx2

    size = configuration.connection_pool_maxsize
    arguments: dict[str, Any] = {
        "limits": httpx2.Limits(max_connections=size, max_keepalive_connections=size),
        "verify": verification(configuration),
        "timeout": None,
        "http2": find_spec("h2") is not None,
    }
    if configuration.proxy:
        arguments["proxy"] = httpx2.Proxy(
            check_url("proxy", configuration.proxy, _PROXIES),
            headers=[
                (name.encode(), header_bytes(check_header(name, value)))
                for name, value in configuration.proxy_headers.items()
            ],
        )
        hosts = filter(None, map(str.strip, (configuration.no_proxy or "").split(",")))
        arguments["mounts"] = {f"all://{_pattern(host)}": None for host in hosts}
    return arguments


def _pattern(host: str) -> str:
    return f"*{host}" if host.startswith(".") else host
