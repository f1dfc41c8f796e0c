"""File arguments: a `Path`, bytes, an open file, or (name, content) and (name, content, media type)."""

from __future__ import annotations

import io
import mimetypes
import os
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from ...exceptions import ApiTypeError, ApiValueError
from ..media import BYTES, is_form, is_json, is_json_lines, settled

__all__ = ["FileContent"]

_Bytes = bytes | str | IO[bytes] | os.PathLike[str]

FileContent = _Bytes | tuple[str, _Bytes] | tuple[str, _Bytes, str]
"""A file argument. A text behind a name is the content; alone, it is a path where the configuration says so."""

CHUNK = 64 * 1024


class Stream:
    """Bytes that are sent as they are read, so that a large file never lies in memory.

    Attributes:
        length: How many bytes, where that is known.
        replayable: Whether the bytes can be sent again.
    """

    length: int | None = None
    replayable = False

    def __iter__(self) -> Iterator[bytes]:
        left = self.length
        for chunk in self.chunks():
            left = _left(left, chunk)
            yield chunk
        _left(left, None)

    def chunks(self) -> Iterator[bytes]:
        """The bytes, piece by piece."""
        raise NotImplementedError


class PathStream(Stream):
    """A file by its path, opened each time that it is sent."""

    replayable = True

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = Path(path)
        self.length = self.path.stat().st_size

    def chunks(self) -> Iterator[bytes]:
        try:
            opened = self.path.open("rb")
        except OSError as error:
            raise ApiValueError(f"a file cannot be read: {error}") from error
        with opened:
            yield from _pieces(opened)


class FileStream(Stream):
    """An open file, from where it stands to its end; the caller closes it."""

    def __init__(self, opened: IO[bytes]) -> None:
        self.opened = opened
        try:
            self.start = opened.tell()
            self.length = opened.seek(0, io.SEEK_END) - self.start
            opened.seek(self.start)
            self.replayable = True
            if isinstance(opened, io.TextIOBase):  # which counts characters
                self.length = None
        except (AttributeError, OSError, ValueError):
            self.length = None

    def chunks(self) -> Iterator[bytes]:
        if self.replayable:
            try:
                self.opened.seek(self.start)
            except (OSError, ValueError) as error:
                raise ApiValueError(f"a file cannot be read: {error}") from error
        yield from _pieces(self.opened)


class IterableStream(Stream):
    """Whatever yields bytes or text; it can be sent once only."""

    def __init__(self, source: Iterable[bytes | str]) -> None:
        self.source = source

    def chunks(self) -> Iterator[bytes]:
        for chunk in self.source:
            yield _sent(chunk)


@dataclass(frozen=True)
class AsyncStream:
    """Whatever yields bytes asynchronously; only an asynchronous client can send it."""

    source: AsyncIterable[bytes | str]
    length: int | None = None
    replayable: bool = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        left = self.length
        async for chunk in self.source:
            sent = _sent(chunk)
            left = _left(left, sent)
            yield sent
        _left(left, None)


Content = bytes | Stream | AsyncStream


def _sent(chunk: Any) -> bytes:
    """A piece of a body as it is sent.

    Raises:
        ApiTypeError: It is neither bytes nor text.
        ApiValueError: It is a text that has no UTF-8.
    """
    if isinstance(chunk, str):
        try:
            return chunk.encode()
        except UnicodeEncodeError as error:
            raise ApiValueError(f"a body has no UTF-8: {error}") from None
    if not isinstance(chunk, (bytes, bytearray, memoryview)):
        raise ApiTypeError(
            f"a body is made of bytes and text, not {type(chunk).__name__}"
        )
    return bytes(chunk)


def _left(left: int | None, chunk: bytes | None) -> int | None:
    """How many bytes of a body are left behind a piece, where that is known.

    Args:
        left: How many were left before it.
        chunk: The piece; None at the end.

    Raises:
        ApiValueError: It is more than what was left, or the end came too early: the head of the request said otherwise.
    """
    if left is None:
        return None
    if (chunk is None and left) or (chunk is not None and len(chunk) > left):
        raise ApiValueError("a body is not as long as was said of it")
    return left - len(chunk or b"")


def _pieces(opened: IO[Any]) -> Iterator[bytes]:
    """What is left of an open file.

    Raises:
        ApiValueError: It cannot be read.
    """
    while True:
        try:
            chunk = opened.read(CHUNK)
        except (OSError, ValueError) as error:
            raise ApiValueError(f"a file cannot be read: {error}") from error
        if not chunk:
            return
        yield _sent(chunk)


@dataclass(frozen=True)
class FilePart:
    """One file on its way: what it is called, what it holds, what it is."""

    name: str
    content: bytes | Stream
    content_type: str


def content_of(value: Any) -> Content | None:
    """What a value of bytes, text, a path, an open file or an iterator sends; nothing for any other value."""
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value)
    if isinstance(value, str):
        return value.encode()
    if isinstance(value, Stream):
        return value
    if isinstance(value, os.PathLike):
        return PathStream(value)
    if hasattr(value, "read"):
        return FileStream(value)
    if isinstance(value, AsyncIterable):
        return AsyncStream(value)
    if isinstance(value, Iterator):
        return IterableStream(value)
    return None


def is_raw(value: Any) -> bool:
    """Whether a value is bytes, a file or an iterator: sent as it is, whatever the media type."""
    return not isinstance(value, str) and content_of(value) is not None


def is_file(value: Any) -> bool:
    """Whether a value is one that is sent as it is, alone or behind a name."""
    return is_raw(value) or (_is_named(value) and is_raw(value[1]))


def looks_like_file(value: Any) -> bool:
    """Whether a field of a form is a file: behind a name, text is one, too."""
    return _is_named(value) or is_raw(value)


def is_file_of(value: Any, media_type: str) -> bool:
    """Whether a body is a file under a media type: behind a name, text is one where it can be no list in JSON."""
    is_text = _is_named(value) and isinstance(value[1], str)
    is_list = is_json(media_type) or is_json_lines(media_type) or is_form(media_type)
    return is_file(value) or (is_text and not is_list)


def with_paths(value: Any) -> Any:
    """A file argument, or a list of them, in which a text alone is the path of a file to open."""
    if isinstance(value, list):
        return list(map(with_paths, value))
    return Path(value) if isinstance(value, str) else value


def raw_content(value: Any) -> Content | None:
    """What a file sends, alone or behind its name."""
    return content_of(value[1] if _is_named(value) else value)


def own_type(value: Any) -> str | None:
    """The media type that is given with a file."""
    return str(value[2]) if _is_named(value) and len(value) == 3 else None


def likely_type(value: Any) -> str:
    """The media type of a file, as far as its name says it."""
    return own_type(value) or _guess(value[0] if _is_named(value) else _name_of(value))


def file_part(value: Any, content_type: str | None = None) -> FilePart:
    """One file argument as a part of a multipart body.

    Args:
        value: The argument.
        content_type: What the document says the file is: a media type, or several that it may be.

    Raises:
        ApiTypeError: It is no file.
    """
    if isinstance(value, str):
        raise ApiTypeError(
            "a text alone is no file: give a pathlib.Path, (name, content) or bytes, or set "
            "Configuration(text_is_path=True)"
        )
    content = raw_content(value)
    if content is None or isinstance(content, AsyncStream):
        raise ApiTypeError(f"not a file: {type(value).__name__}")
    name = value[0] if _is_named(value) else _name_of(value)
    kind = own_type(value) or settled(content_type, _guess(name))
    return FilePart(name, content, kind)


def _is_named(value: Any) -> bool:
    return (
        isinstance(value, tuple) and len(value) in (2, 3) and isinstance(value[0], str)
    )


def _name_of(value: Any) -> str:
    path = value if isinstance(value, os.PathLike) else getattr(value, "name", None)
    return Path(path).name if isinstance(path, (str, os.PathLike)) else "upload"


def _guess(name: str) -> str:
    return mimetypes.guess_type(name)[0] or BYTES
