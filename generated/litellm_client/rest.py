"""The edge of the package: it knows the HTTP library, which is imported at the first request, and below it `network`."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterator
from contextlib import aclosing, contextmanager
from functools import partial
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from ._runtime.call.refusing import refusing
from ._runtime.call.servers import check_url
from ._runtime.exchange.body import Body
from ._runtime.exchange.bounds import Bounds, current, within
from ._runtime.exchange.failure import Failure, overdue
from ._runtime.exchange.flow import Reply
from ._runtime.exchange.hiding import guard_log, sending
from ._runtime.exchange.holding import Held, PerLoop, PerProcess
from ._runtime.exchange.tls import verification
from ._runtime.exchange.wire import (
    Watch,
    check_open,
    header_bytes,
    header_text,
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

_PROXIES = ("http", "https", "socks5", "socks5h")


class RestClient:
    """Sends requests from any number of threads; a forked process gets connections of its own."""

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        self._clients = PerProcess(partial(_client, configuration))

    def send(self, request: Request, bounds: Bounds) -> Reply:
        """Send a request and wait for the head of its answer.

        Args:
            request: The request.
            bounds: Those of its call.

        Raises:
            Failure: There is none.
            ApiValueError: The request cannot be sent.
            ApiTypeError: Its body is asynchronous.
        """
        watch = Watch()
        with sending(request.redactor), within(bounds), _translated(request, watch):
            client, done = self._open(watch)
            try:
                content = request.content
                if isinstance(content, AsyncStream):
                    raise ApiTypeError(
                        "an asynchronous body needs an asynchronous client"
                    )
                message = _message(
                    client, request, content, watch.note, self._configuration, bounds
                )
                response = client.send(message, stream=True, follow_redirects=False)
                return _reply(response, bounds, done)
            except BaseException:
                done()
                raise

    def read(self, reply: Reply) -> bytes:
        """The body of an answer, decompressed.

        Raises:
            Failure: It broke off, came too late, or is too large.
        """
        return b"".join(self.chunks(reply, reply.bounds.size))

    def chunks(self, reply: Reply, limit: int | None = None) -> Iterator[bytes]:
        """The body of an answer as it comes in, decompressed.

        Args:
            reply: The answer.
            limit: How many bytes there may be.

        Raises:
            Failure: It broke off, came too late, or is too large.
        """
        body = Body(reply, limit)
        handle = reply.handle
        try:
            with _translated(None, Watch(sent=True)):
                source = handle.iter_raw() if body.is_raw else handle.iter_bytes()
                while not body.is_read:
                    with within(reply.bounds):
                        chunk = next(source, None)
                    if chunk is None:
                        body.end()
                        break
                    yield from body.feed(chunk)
        finally:
            self.release(reply)

    def release(self, reply: Reply) -> None:
        """Give the connection back, or close it where the body was not read to its end."""
        try:
            with _translated(None, Watch(sent=True)):
                reply.handle.close()
        finally:
            reply.done()

    def close(self) -> None:
        """Close all connections, those in use when they are no longer; the next request opens new ones."""
        self._clients.close()

    def _open(self, user: object) -> tuple[httpx2.Client, Callable[[], None]]:
        """The client, and what to call when it is no longer used."""
        guard_log()

        if self._configuration.http_client is not None:
            given: httpx2.Client = self._configuration.http_client
            check_open(given)
            _keep_deadlines(given)
            return given, lambda: None
        held = self._clients.lend(user)
        return held.client, partial(held.give_back, user)


class AsyncRestClient:
    """Sends requests from any number of tasks; each event loop and each process gets connections of its own."""

    def __init__(self, configuration: Configuration) -> None:
        self._configuration = configuration
        self._clients = PerLoop(partial(_async_client, configuration))

    async def send(self, request: Request, bounds: Bounds) -> Reply:
        """Send a request and wait for the head of its answer.

        Args:
            request: The request.
            bounds: Those of its call.

        Raises:
            Failure: There is none.
            ApiValueError: The request cannot be sent.
        """
        from ._runtime.exchange.deadline import until

        watch = Watch()
        with sending(request.redactor), _translated(request, watch):
            client, watch.held = await self._open()
            content = _as_async(request.content)
            message = _message(
                client, request, content, watch.anote, self._configuration, bounds
            )
            try:
                async with until(bounds):
                    response = await client.send(
                        message, stream=True, follow_redirects=False
                    )
            except BaseException:
                # The library forgets a connection whose task is cancelled before it is secured.
                if watch.bare is not None:
                    await watch.bare.aclose()
                raise
            return _reply(response, bounds)

    async def read(self, reply: Reply) -> bytes:
        """The body of an answer, decompressed.

        Raises:
            Failure: It broke off, came too late, or is too large.
        """
        chunks = self.chunks(reply, reply.bounds.size)
        return b"".join([chunk async for chunk in chunks])

    async def chunks(
        self, reply: Reply, limit: int | None = None
    ) -> AsyncGenerator[bytes, None]:
        """The body of an answer as it comes in, decompressed.

        Args:
            reply: The answer.
            limit: How many bytes there may be.

        Raises:
            Failure: It broke off, came too late, or is too large.
        """
        from ._runtime.exchange.deadline import until

        body = Body(reply, limit)
        handle = reply.handle
        try:
            with _translated(None, Watch(sent=True)):
                raw = handle.aiter_raw() if body.is_raw else handle.aiter_bytes()
                async with aclosing(raw) as source:
                    while not body.is_read:
                        async with until(reply.bounds):
                            chunk = await anext(source, None)
                        if chunk is None:
                            body.end()
                            break
                        for piece in body.feed(chunk):
                            yield piece
        finally:
            await self.release(reply)

    async def release(self, reply: Reply) -> None:
        """Give the connection back, or close it where the body was not read to its end."""
        with _translated(None, Watch(sent=True)):
            await reply.handle.aclose()

    async def close(self) -> None:
        """Close all connections, those of other event loops too; the next request opens new ones."""
        await self._clients.close()

    async def _open(
        self,
    ) -> tuple[httpx2.AsyncClient, Held[httpx2.AsyncClient] | None]:
        """The client of this event loop, and who holds it and its connections."""
        guard_log()

        if self._configuration.http_client is not None:
            given: httpx2.AsyncClient = self._configuration.http_client
            check_open(given)
            return given, None
        held = await self._clients.get()
        return held.client, held


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
    except UnicodeEncodeError as error:
        # A client of one's own keeps cookies that it cannot send.
        reason = f"the answer leads to no request{where(request)}"
        raise Failure(ApiConnectionException(0, reason), True, False) from error
    except httpx2.TimeoutException as error:
        if not current().allow(0):
            raise overdue() from error
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
    bounds: Bounds,
) -> httpx2.Request:
    import httpx2

    headers = Headers(request.headers.multi_items())
    for name in ("Accept-Encoding", "Connection"):
        if name not in headers and name in client.headers:
            headers[name] = client.headers[name]
    length = getattr(request.content, "length", None)
    if length is not None:
        headers["Content-Length"] = str(length)
    connect, read = map(bounds.wait, request.timeout)
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


def _reply(
    response: httpx2.Response, bounds: Bounds, done: Callable[[], None] = lambda: None
) -> Reply:
    headers = Headers(
        (name.decode("latin-1"), header_text(value))
        for name, value in response.headers.raw
    )
    reason = response.reason_phrase
    return Reply(response.status_code, reason, headers, response, bounds, done)


def _keep_deadlines(client: httpx2.Client) -> None:
    """Let the connections that a client opens from now on keep the deadlines of calls; all else stays as it is.

    The library's pools take a network to use, but its transports have no argument for it. Where a transport is
    somebody else's, each wait has the time that the call had left, and the deadline is looked at in between.
    """
    main, mounts = getattr(client, "_transport", None), getattr(client, "_mounts", {})
    for transport in (main, *mounts.values()):
        pool: Any = getattr(transport, "_pool", None)
        network = getattr(pool, "_network_backend", None)
        if network is None:
            continue
        from ._runtime.exchange.network import Network

        if not isinstance(network, Network):
            pool._network_backend = Network(network)


@refusing
def _client(configuration: Configuration) -> httpx2.Client:
    import httpx2

    # By HTTP/2, threads that share a connection wait for each other, and no deadline ends that.
    client = httpx2.Client(**_client_arguments(configuration))
    _keep_deadlines(client)
    return client


@refusing
def _async_client(configuration: Configuration) -> httpx2.AsyncClient:
    import httpx2

    is_able = find_spec("h2") is not None
    return httpx2.AsyncClient(**_client_arguments(configuration), http2=is_able)


def _client_arguments(configuration: Configuration) -> dict[str, Any]:
    from http.cookiejar import CookieJar, DefaultCookiePolicy

    import httpx2

    size = configuration.connection_pool_maxsize
    arguments: dict[str, Any] = {
        "limits": httpx2.Limits(max_connections=size, max_keepalive_connections=size),
        "verify": verification(configuration),
        "timeout": None,
        # A call sends what it is told to, and nothing that a server set before: cookies would be kept for nobody.
        "cookies": CookieJar(DefaultCookiePolicy(allowed_domains=[])),
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
