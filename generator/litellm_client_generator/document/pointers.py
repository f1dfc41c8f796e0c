"""JSON pointers (RFC 6901): how it is written where something is in a document."""

from __future__ import annotations


def pointer_to(*parts: str | int) -> str:
    """The pointer to a value: `pointer_to("paths", "/user")` is `#/paths/~1user`.

    It has the form of a URI fragment, but nothing in it is percent-encoded, so that people can read it.
    """
    return "#" + "".join("/" + escape(part) for part in parts)


def escape(part: str | int) -> str:
    """One part of a pointer: `~` is `~0`, `/` is `~1` (section 3)."""
    return str(part).replace("~", "~0").replace("/", "~1")


def unescape(part: str) -> str:
    """The inverse of `escape`."""
    return part.replace("~1", "/").replace("~0", "~")


def split(pointer: str) -> list[str]:
    """The parts of a pointer, unescaped: the inverse of `pointer_to`.

    Raises:
        KeyError: It is no pointer (`#anchor`).
    """
    fragment = pointer.removeprefix("#")
    if fragment and not fragment.startswith("/"):
        raise KeyError(pointer)
    return [unescape(part) for part in fragment.split("/")[1:]]
