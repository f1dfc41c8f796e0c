"""The body of an answer as it comes in: decompressed and counted. Who reads it, and how, is no matter here."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from ...exceptions import (
    ApiConnectionException,
    ResponseValidationException,
    exception_class,
    reason_phrase,
)
from .failure import Failure
from .flow import Reply
from .inflate import Inflater, inflaters

_FRAMES = 64 * 1024
"""How many more bytes may come in than a body has: what surrounds compressed data. The rest of them decompress to nothing."""


class Body:
    """The body of one answer.

    Args:
        reply: The answer.
        limit: How many bytes it may have, decompressed.
    """

    def __init__(self, reply: Reply, limit: int | None = None) -> None:
        self._reply = reply
        self._limit = limit
        # What is read already is decompressed.
        read = reply.handle.is_stream_consumed
        self._inflaters = [] if read else inflaters(reply.headers)
        self._taken = 0
        self._given = 0
        self._enough = _enough(reply)

    @property
    def is_raw(self) -> bool:
        """Whether it is to be fed as it comes over the wire, not as the HTTP library decompresses it."""
        return bool(self._inflaters)

    @property
    def is_read(self) -> bool:
        """Whether nothing more is to be read, though there may be more."""
        return self._given == self._enough or any(
            each.is_over for each in self._inflaters
        )

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """What so many more bytes stand for.

        Raises:
            Failure: They are broken, too many, or too late.
        """
        self._reply.bounds.wait()
        self._taken += len(chunk)
        pieces = iter((chunk,))
        for each in self._inflaters:
            pieces = _through(each, pieces)
        while (piece := self._next(pieces)) is not None:
            self._given += len(piece)
            self._check()
            yield piece
        self._check()

    def end(self) -> None:
        """See that nothing is missing.

        Raises:
            Failure: The compressed data broke off.
        """
        try:
            for each in self._inflaters:
                each.end()
        except zlib.error as error:
            raise _broken(error) from error

    def _next(self, pieces: Iterator[bytes]) -> bytes | None:
        try:
            return next(pieces, None)
        except zlib.error as error:
            raise _broken(error) from error

    def _check(self) -> None:
        if (
            self._limit is None
            or max(self._given, self._taken - _FRAMES) <= self._limit
        ):
            return
        status = self._reply.status
        is_good = 200 <= status <= 299
        cls = ResponseValidationException if is_good else exception_class(status)
        error = cls(
            status,
            self._reply.reason or reason_phrase(status),
            headers=self._reply.headers,
            message=f"the answer is larger than max_response_size ({self._limit} bytes)",
        )
        raise Failure(error)


def _through(inflater: Inflater, chunks: Iterator[bytes]) -> Iterator[bytes]:
    for chunk in chunks:
        yield from inflater.feed(chunk)


def _broken(error: zlib.error) -> Failure:
    return Failure(
        ApiConnectionException(0, f"the answer cannot be decompressed: {error}")
    )


def _enough(reply: Reply) -> int | None:
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
