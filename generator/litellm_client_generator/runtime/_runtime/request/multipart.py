"""Multipart bodies (RFC 7578)."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from .files import FilePart, Stream


@dataclass(frozen=True)
class Field:
    """One part: a value, or a file."""

    name: str
    content: bytes | FilePart
    content_type: str | None = None

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

    def __iter__(self) -> Iterator[bytes]:
        for field in self.fields:
            yield b"--" + self.boundary + b"\r\n" + field.head()
            payload = field.payload()
            if isinstance(payload, bytes):
                yield payload
            else:
                yield from payload
            yield b"\r\n"
        yield b"--" + self.boundary + b"--\r\n"

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
    """
    boundary = boundary_of(content_type) or secrets.token_hex(16)
    stream = MultipartStream(list(fields), boundary)
    named = (
        content_type
        if boundary_of(content_type)
        else f"{content_type}; boundary={boundary}"
    )
    if all(isinstance(field.payload(), bytes) for field in stream.fields):
        return b"".join(stream), named
    return stream, named


def boundary_of(content_type: str) -> str:
    """The boundary that a media type names, or nothing."""
    for option in content_type.split(";")[1:]:
        name, _, value = option.strip().partition("=")
        if name.lower() == "boundary":
            return value.strip('"')
    return ""


def _escape(name: str) -> str:
    """A name between quotation marks, as browsers write it (HTML, section 4.10.22.8)."""
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
