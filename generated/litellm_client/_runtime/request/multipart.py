"""Multipart bodies (RFC 7578)."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ...exceptions import ApiValueError
from .files import FilePart, Stream
from .styles import check_line


@dataclass(frozen=True)
class Field:
    """One part: a value, or a file."""

    name: str
    content: bytes | FilePart
    content_type: str | None = None

    def __post_init__(self) -> None:
        """See that the head of the part is what it says.

        Raises:
            ApiValueError: A text of it holds a line break, which would start another header, or another part.
        """
        check_line("the name of a part", self.name)
        kind = self.content_type
        if isinstance(self.content, FilePart):
            check_line("the name of a file", self.content.name)
            kind = self.content.content_type
        check_line("the content type of a part", kind or "")

    def head(self) -> bytes:
        """The part's headers, with the blank line behind them."""
        lines = [f'Content-Disposition: form-data; name="{_escape(self.name)}"']
        content_type = self.content_type
        if isinstance(self.content, FilePart):
            lines[0] += f'; filename="{_escape(self.content.name)}"'
            content_type = self.content.content_type
        if content_type:
            lines.append(f"Content-Type: {content_type}")
        return "\r\n".join([*lines, "", ""]).encode()

    def payload(self) -> bytes | Stream:
        """What the part holds."""
        return (
            self.content.content if isinstance(self.content, FilePart) else self.content
        )


class MultipartStream(Stream):
    """A multipart body, put together while it is sent."""

    def __init__(self, fields: Sequence[Field], boundary: str) -> None:
        self.fields = fields
        self.boundary = boundary.encode()
        self.replayable = all(
            isinstance(payload, bytes) or payload.replayable
            for payload in self._payloads()
        )
        self.length = self._length()

    def chunks(self) -> Iterator[bytes]:
        for field in self.fields:
            yield b"--" + self.boundary + b"\r\n" + field.head()
            payload = field.payload()
            if isinstance(payload, bytes):
                yield payload
            else:
                yield from payload
            yield b"\r\n"
        yield b"--" + self.boundary + b"--\r\n"

    def check_boundary(self) -> None:
        """See that no part ends before its time, as far as that can be seen before it is sent.

        Raises:
            ApiValueError: What a part holds would end it.
        """
        end = b"--" + self.boundary
        for payload in self._payloads():
            if isinstance(payload, bytes) and end in payload:
                raise ApiValueError("a part holds the boundary of the multipart body")

    def _payloads(self) -> Iterator[bytes | Stream]:
        return (field.payload() for field in self.fields)

    def _length(self) -> int | None:
        total = len(self.boundary) + 6
        for field in self.fields:
            payload = field.payload()
            length = len(payload) if isinstance(payload, bytes) else payload.length
            if length is None:
                return None
            total += len(self.boundary) + 6 + len(field.head()) + length
        return total


def multipart(fields: Iterable[Field], content_type: str) -> tuple[bytes | Stream, str]:
    """A multipart body and its media type, boundary and all.

    Args:
        fields: The parts, in order.
        content_type: The media type, which may name the boundary to use.

    Raises:
        ApiValueError: A text in the head of a part holds a line break, or a part the boundary that is named.
    """
    named = boundary_of(content_type)
    boundary = named or secrets.token_hex(16)
    stream = MultipartStream(list(fields), boundary)
    if named:
        stream.check_boundary()
    else:
        content_type = f"{content_type}; boundary={boundary}"
    if all(isinstance(field.payload(), bytes) for field in stream.fields):
        return b"".join(stream), content_type
    return stream, content_type


def boundary_of(content_type: str) -> str:
    """The boundary that a media type names, or nothing."""
    for option in content_type.split(";")[1:]:
        name, _, value = option.strip().partition("=")
        if name.lower() == "boundary":
            return value.strip('"')
    return ""


def _escape(name: str) -> str:
    """A name between quotation marks, as browsers write it (HTML, section 4.10.22.8)."""
    return name.replace('"', "%22")
