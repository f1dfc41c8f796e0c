"""From bytes as they come in to lines, server-sent events and JSON values; pure, one decoder per answer."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar, overload

from ...exceptions import ApiValueError, ResponseValidationException
from ..models.tolerant import read
from .reading import parsed, whole

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_LINE_END = re.compile(r"\r\n|\r|\n")

DONE = "[DONE]"
"""The data of the event with which OpenAI's streams end."""


class TooLong(Exception):
    """A line or an event has more characters than it may have."""


class Decoder(Protocol[T_co]):
    """Takes bytes, gives what is complete."""

    def feed(self, chunk: bytes) -> Iterator[T_co]: ...

    def end(self) -> Iterator[T_co]: ...


class LineDecoder:
    """Lines that end in CR, LF or CRLF; bytes that are not UTF-8 become U+FFFD.

    Args:
        limit: How many characters a line may have.
    """

    def __init__(self, limit: int | None = None) -> None:
        self._text = codecs.getincrementaldecoder("utf-8")("replace")
        self._limit = limit
        self._pending: list[str] = []
        self._size = 0
        self._after_cr = False

    def feed(self, chunk: bytes) -> Iterator[str]:
        """The lines that a chunk completes, without their ends.

        Raises:
            TooLong: One has too many characters.
        """
        yield from self._split(self._text.decode(chunk))

    def end(self) -> Iterator[str]:
        """The last line, where it has no end."""
        yield from self._split(self._text.decode(b"", final=True))
        last = "".join(self._pending)
        if last:
            yield last

    def _split(self, text: str) -> Iterator[str]:
        if not text:
            return
        if self._after_cr:
            text = text.removeprefix("\n")
        self._after_cr = text.endswith("\r")
        *lines, rest = _LINE_END.split(text)
        for line in lines:
            self._add(line)
            yield "".join(self._pending)
            self._pending.clear()
            self._size = 0
        self._add(rest)

    def _add(self, part: str) -> None:
        self._pending.append(part)
        self._size = _counted(self._size + len(part), self._limit)


@dataclass(frozen=True)
class ServerSentEvent:
    """One event of a stream (HTML, section 9.2)."""

    data: str
    event: str = "message"
    id: str = ""
    """The last id that the stream named, on this event or on one before it."""
    retry: int | None = None
    """How many milliseconds the server asks to wait before connecting again."""

    @overload
    def json(self) -> Any: ...

    @overload
    def json(self, type_: type[T]) -> T: ...

    def json(self, type_: Any = Any) -> Any:
        """The data, parsed.

        Args:
            type_: What it is to be read as, as far as it fits: one of the package's models.

        Raises:
            ResponseValidationException: It is not JSON; this is a `ValueError`, too.
        """
        return _read(type_, self.data)


class EventDecoder:
    """Server-sent events, by the rules of HTML, section 9.2.6.

    Args:
        limit: How many characters a line, and the data of an event, may have.
    """

    def __init__(self, limit: int | None = None) -> None:
        self._lines = LineDecoder(limit)
        self._limit = limit
        self._size = 0
        self._first = True
        self._data: list[str] = []
        self._event = ""
        self._id = ""
        self._retry: int | None = None

    def feed(self, chunk: bytes) -> Iterator[ServerSentEvent]:
        """The events that a chunk completes.

        Raises:
            TooLong: One has too many characters.
        """
        for line in self._lines.feed(chunk):
            if self._first:
                line, self._first = line.removeprefix("\ufeff"), False
            if line:
                self._take(line)
            else:
                yield from self._dispatch()

    def end(self) -> Iterator[ServerSentEvent]:
        """Nothing: an event without its blank line may be cut off, and is dropped."""
        return iter(())

    def _take(self, line: str) -> None:
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._data.append(value)
            self._size = _counted(self._size + len(value) + 1, self._limit)
        elif name == "event":
            self._event = value
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name == "retry":
            self._retry = self._retry if whole(value) is None else whole(value)

    def _dispatch(self) -> Iterator[ServerSentEvent]:
        if self._data:
            yield ServerSentEvent(
                "\n".join(self._data), self._event or "message", self._id, self._retry
            )
        self._data, self._event, self._retry, self._size = [], "", None, 0


class JsonLinesDecoder:
    """A JSON value a line; blank lines are skipped.

    Args:
        type_: What each is to be read as, as far as it fits.
        limit: How many characters a line may have.
    """

    def __init__(self, type_: Any = Any, limit: int | None = None) -> None:
        self._type = type_
        self._lines = LineDecoder(limit)

    def feed(self, chunk: bytes) -> Iterator[Any]:
        """The values that a chunk completes.

        Raises:
            TooLong: A line has too many characters.
            ResponseValidationException: A line is not JSON.
        """
        return self._parsed(self._lines.feed(chunk))

    def end(self) -> Iterator[Any]:
        """The last value, where its line has no end.

        Raises:
            ResponseValidationException: It is not JSON.
        """
        return self._parsed(self._lines.end())

    def _parsed(self, lines: Iterator[str]) -> Iterator[Any]:
        # The separator of RFC 7464 may stand before each value.
        return (
            _read(self._type, line.lstrip("\x1e"))
            for line in lines
            if line.strip("\x1e \t")
        )


def _counted(size: int, limit: int | None) -> int:
    if limit is not None and size > limit:
        raise TooLong
    return size


def _read(type_: Any, text: str) -> Any:
    """A JSON text in a stream, as a type as far as it fits.

    Raises:
        ResponseValidationException: It is not JSON.
    """
    try:
        value = parsed(text)
    except ApiValueError as error:
        fault = f"the stream strays from what it is: {error}"
        raise ResponseValidationException(200, fault, body=text, message="") from None
    return read(type_, value)[0]
