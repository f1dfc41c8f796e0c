"""Answers that are read while they come in.

with streaming(api.chat_completion)(request) as response:
    for event in response.iter_events():
        print(event.json())     # iter_events(SomeModel) gives models
"""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import aclosing, closing, contextmanager
from dataclasses import replace
from typing import Any, TypeVar, overload

import typing_extensions
from typing_extensions import ParamSpec

from ..api_client import ApiClient, AsyncApiClient
from ..exceptions import (
    ApiException,
    ApiTypeError,
    ResponseValidationException,
    exception_class,
    reason_phrase,
    server_message,
)
from .answer.decoders import (
    DONE,
    Decoder,
    EventDecoder,
    JsonLinesDecoder,
    LineDecoder,
    ServerSentEvent,
    TooLong,
)
from .answer.download import appearing
from .answer.reading import whole
from .call.call import Call
from .exchange.exchange import Exchange
from .exchange.failure import Failure
from .headers import Headers
from .recording import recording

__all__ = ["AsyncStreamedResponse", "ServerSentEvent", "StreamedResponse", "streaming"]

P = ParamSpec("P")
T = TypeVar("T")


def streaming(operation: Callable[P, object]) -> Callable[P, StreamedCall]:
    """The operation, but its answer is left to be read: `with streaming(api.op)(...) as response`.

    Args:
        operation: A method of an API object; of an asynchronous one for `async with`.

    Raises:
        ApiTypeError: It is none.
    """
    recorded = recording(operation)

    def opened(*args: P.args, **kwargs: P.kwargs) -> StreamedCall:
        return StreamedCall(recorded.client, recorded.call(*args, **kwargs))

    return opened


class StreamedCall:
    """A call whose answer is left to be read: for `with`, or for `async with` where the client is asynchronous."""

    def __init__(self, client: ApiClient | AsyncApiClient, call: Call) -> None:
        self._client = client
        self._call = call
        self._response: StreamedResponse | AsyncStreamedResponse | None = None

    def __enter__(self) -> StreamedResponse:
        if isinstance(self._client, AsyncApiClient):
            raise ApiTypeError("the client is asynchronous: use `async with`")
        self._response = response = StreamedResponse(self._client, self._call)
        return response.__enter__()

    def __exit__(self, *exception: object) -> None:
        if isinstance(self._response, StreamedResponse):
            self._response.__exit__(*exception)

    async def __aenter__(self) -> AsyncStreamedResponse:
        if isinstance(self._client, ApiClient):
            raise ApiTypeError("the client is not asynchronous: use `with`")
        self._response = response = AsyncStreamedResponse(self._client, self._call)
        return await response.__aenter__()

    async def __aexit__(self, *exception: object) -> None:
        if isinstance(self._response, AsyncStreamedResponse):
            await self._response.__aexit__(*exception)


class _Streamed:
    """What both kinds of answers have in common: everything but reading."""

    _call: Call
    _exchange: Exchange | None = None

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self._opened.reply.status

    @property
    def headers(self) -> Headers:
        """The headers, found in any case."""
        return self._opened.reply.headers

    @property
    def _opened(self) -> Exchange:
        if self._exchange is None:
            raise ApiTypeError(
                "a streamed answer is used inside `with` (or `async with`)"
            )
        return self._exchange

    @contextmanager
    def _told(self) -> Generator[None, None, None]:
        """Turn what goes wrong on the way into what the caller is told."""
        try:
            yield
        except TooLong:
            raise self._too_long() from None
        except Failure as failure:
            error = failure.error
            error.method, error.path = self._call.method, self._call.path
            raise error from failure.__cause__
        except ResponseValidationException as error:
            opened = self._opened
            error.status, error.headers = opened.reply.status, opened.reply.headers
            error.method, error.path = self._call.method, self._call.path
            raise

    @property
    def _limit(self) -> int | None:
        """How many characters a line or an event may have."""
        return self._opened.reply.bounds.event

    def _too_long(self) -> ApiException:
        reply = self._opened.reply
        return ResponseValidationException(
            reply.status,
            reply.reason or reason_phrase(reply.status),
            headers=reply.headers,
            method=self._call.method,
            path=self._call.path,
            message=f"a line or an event is longer than max_event_size ({self._limit} characters)",
        )

    def _check_event(self, event: ServerSentEvent) -> bool:
        """Whether the stream goes on behind an event.

        Raises:
            ApiException: The event says that the server failed.
        """
        if event.data == DONE:
            return False
        if _error_of(event) is not None:
            raise self._error(event)
        return True

    def _error(self, event: ServerSentEvent) -> ApiException:
        redactor = self._opened.redactor
        said = redactor.known(event.data)
        data = _error_of(replace(event, data=said))
        status = _status_of(data) or self.status_code
        return exception_class(status)(
            status,
            "error in the stream",
            body=said,
            data=data,
            headers=Headers(redactor.fields(self.headers.multi_items())),
            method=self._call.method,
            path=self._call.path,
            message=redactor.text(server_message(data)),
        )


class StreamedResponse(_Streamed):
    """An answer that is read while it comes in; leaving the `with` block closes it."""

    def __init__(self, client: ApiClient, call: Call) -> None:
        self._client = client
        self._call = call

    def __enter__(self) -> typing_extensions.Self:
        self._exchange = self._client.open(self._call)
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        """Give up on what was not read yet."""
        with self._told():
            self._client.rest_client.release(self._opened.reply)

    def iter_bytes(self) -> Generator[bytes, None, None]:
        """The body in pieces, decompressed.

        Raises:
            ApiConnectionException: The answer broke off.
        """
        with self._told():
            yield from self._client.rest_client.chunks(self._opened.reply)

    def iter_lines(self) -> Generator[str, None, None]:
        """The body's lines, without their ends."""
        return self._decoded(LineDecoder(self._limit))

    @overload
    def iter_json(self) -> Generator[Any, None, None]: ...

    @overload
    def iter_json(self, type_: type[T]) -> Generator[T, None, None]: ...

    def iter_json(self, type_: Any = Any) -> Generator[Any, None, None]:
        """The values of a body that holds one JSON value a line.

        Args:
            type_: What each is to be read as, as far as it fits: one of the package's models.
        """
        return self._decoded(JsonLinesDecoder(type_, self._limit))

    @overload
    def iter_events(self) -> Generator[ServerSentEvent, None, None]: ...

    @overload
    def iter_events(self, type_: type[T]) -> Generator[T, None, None]: ...

    def iter_events(self, type_: Any = None) -> Generator[Any, None, None]:
        """Server-sent events, up to `[DONE]`.

        Args:
            type_: What the data of each is to be read as, as far as it fits, and given in place of the event: one of
                the package's models.

        Raises:
            ApiException: The server says in the stream that it failed.
            ValueError: The data of an event that is to be read is not JSON.
        """
        with closing(self._decoded(EventDecoder(self._limit))) as events:
            for event in events:
                if not self._check_event(event):
                    break
                yield event if type_ is None else event.json(type_)

    def read(self) -> bytes:
        """The whole body.

        Raises:
            ApiException: It is larger than `max_response_size`.
        """
        with self._told():
            return self._client.rest_client.read(self._opened.reply)

    def stream_to_file(self, path: str | os.PathLike[str]) -> None:
        """Write the body to a file, which appears when it is complete.

        Args:
            path: The file; one that exists is replaced. A link is, too, not what it leads to.

        Raises:
            ApiValueError: There is no folder for it; nothing of the body was read.
            ApiConnectionException: The answer broke off; no file is left, and one that was there is as it was.
        """
        with appearing(path) as write:
            for chunk in self.iter_bytes():
                write(chunk)

    def _decoded(self, decoder: Decoder[T]) -> Generator[T, None, None]:
        with self._told(), closing(self.iter_bytes()) as chunks:
            for chunk in chunks:
                yield from decoder.feed(chunk)
            yield from decoder.end()


class AsyncStreamedResponse(_Streamed):
    """An answer that is read while it comes in; leaving the `async with` block closes it."""

    def __init__(self, client: AsyncApiClient, call: Call) -> None:
        self._client = client
        self._call = call

    async def __aenter__(self) -> typing_extensions.Self:
        self._exchange = await self._client.open(self._call)
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.close()

    async def close(self) -> None:
        """Give up on what was not read yet."""
        with self._told():
            await self._client.rest_client.release(self._opened.reply)

    async def iter_bytes(self) -> AsyncGenerator[bytes, None]:
        """The body in pieces, decompressed.

        Raises:
            ApiConnectionException: The answer broke off.
        """
        with self._told():
            async with aclosing(
                self._client.rest_client.chunks(self._opened.reply)
            ) as chunks:
                async for chunk in chunks:
                    yield chunk

    def iter_lines(self) -> AsyncGenerator[str, None]:
        """The body's lines, without their ends."""
        return self._decoded(LineDecoder(self._limit))

    @overload
    def iter_json(self) -> AsyncGenerator[Any, None]: ...

    @overload
    def iter_json(self, type_: type[T]) -> AsyncGenerator[T, None]: ...

    def iter_json(self, type_: Any = Any) -> AsyncGenerator[Any, None]:
        """The values of a body that holds one JSON value a line.

        Args:
            type_: What each is to be read as, as far as it fits: one of the package's models.
        """
        return self._decoded(JsonLinesDecoder(type_, self._limit))

    @overload
    def iter_events(self) -> AsyncGenerator[ServerSentEvent, None]: ...

    @overload
    def iter_events(self, type_: type[T]) -> AsyncGenerator[T, None]: ...

    async def iter_events(self, type_: Any = None) -> AsyncGenerator[Any, None]:
        """Server-sent events, up to `[DONE]`.

        Args:
            type_: What the data of each is to be read as, as far as it fits, and given in place of the event: one of
                the package's models.

        Raises:
            ApiException: The server says in the stream that it failed.
            ValueError: The data of an event that is to be read is not JSON.
        """
        async with aclosing(self._decoded(EventDecoder(self._limit))) as events:
            async for event in events:
                if not self._check_event(event):
                    break
                yield event if type_ is None else event.json(type_)

    async def read(self) -> bytes:
        """The whole body.

        Raises:
            ApiException: It is larger than `max_response_size`.
        """
        with self._told():
            return await self._client.rest_client.read(self._opened.reply)

    async def stream_to_file(self, path: str | os.PathLike[str]) -> None:
        """Write the body to a file, which appears when it is complete.

        Args:
            path: The file; one that exists is replaced. A link is, too, not what it leads to.

        Raises:
            ApiValueError: There is no folder for it; nothing of the body was read.
            ApiConnectionException: The answer broke off; no file is left, and one that was there is as it was.
        """
        with appearing(path) as write:
            async for chunk in self.iter_bytes():
                write(chunk)

    async def _decoded(self, decoder: Decoder[T]) -> AsyncGenerator[T, None]:
        with self._told():
            async with aclosing(self.iter_bytes()) as chunks:
                async for chunk in chunks:
                    for item in decoder.feed(chunk):
                        yield item
                for item in decoder.end():
                    yield item


def _error_of(event: ServerSentEvent) -> Any:
    """What an event says went wrong: one called `error`, or one whose data has an `error`."""
    try:
        data = event.json()
    except ValueError:
        return event.data if event.event == "error" else None
    is_error = isinstance(data, dict) and bool(data.get("error"))
    return data if is_error or event.event == "error" else None


def _status_of(data: Any) -> int:
    error = data.get("error", data) if isinstance(data, dict) else None
    code = error.get("code") if isinstance(error, dict) else None
    status = (whole(str(code)) or 0) if isinstance(code, (int, str)) else 0
    return status if 400 <= status <= 599 else 0
