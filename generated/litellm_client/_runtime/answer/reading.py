"""From what servers say to plain values: JSON, text, numbers, addresses. Whatever they say, nothing else is raised than said here."""

from __future__ import annotations

import codecs
import encodings
import json
import pkgutil
from encodings.aliases import aliases
from functools import cache
from typing import Any
from urllib.parse import urljoin, urlsplit

from ...exceptions import ApiValueError
from ..media import is_text

_OF_PYTHON = frozenset(
    [
        "idna",
        "mbcs",
        "oem",
        "punycode",
        "raw_unicode_escape",
        "undefined",
        "unicode_escape",
    ]
)
"""What Python has beside charsets: some of it is slow, some warns."""


class BeyondReading(ApiValueError):
    """JSON that Python does not read."""


def parsed(text: str | bytes) -> Any:
    """The value that a JSON text says (RFC 8259).

    Raises:
        BeyondReading: It is nested too deep, or has a number with more digits than Python reads.
        ApiValueError: It is none.
    """
    try:
        return json.loads(text)
    except RecursionError:
        refused: ApiValueError = BeyondReading("not JSON: it is nested too deep")
    except (json.JSONDecodeError, UnicodeError) as error:
        # The message says where, the error holds the text.
        refused = ApiValueError(f"not JSON: {error}")
    except ValueError as error:
        refused = BeyondReading(f"not JSON: {error}")
    raise refused


def whole(text: str) -> int | None:
    """The whole number that digits say; None if they say none, or one that nothing counts to."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else None


def located(base: str, location: str) -> str | None:
    """Where a reference leads from a URL (RFC 3986, section 5); None if that is no URL."""
    try:
        target = urljoin(base, location)
        urlsplit(target).port  # noqa: B018
    except ValueError:
        return None
    return target if target.isascii() and target.isprintable() else None


def decoded(content_type: str, body: bytes) -> str | bytes:
    """A body in the charset that its media type names, else UTF-8; bytes where it is not text."""
    _, _, charset = content_type.lower().partition("charset=")
    if not charset and not is_text(content_type):
        return body
    name = charset_of(charset.split(";")[0].strip(" \"'") or "utf-8")
    if name is None:
        return body
    try:
        return body.decode(name)
    except UnicodeError:
        return body


@cache
def _charsets() -> frozenset[str]:
    """The names that Python has for charsets."""
    modules = (module.name for module in pkgutil.iter_modules(encodings.__path__))
    return frozenset(aliases).union(modules)


def charset_of(name: str) -> str | None:
    """What Python calls a charset; None if it knows none of that name.

    Args:
        name: What somebody calls it.
    """
    # Python remembers every spelling that it is asked for: it is asked for its own alone.
    name = encodings.normalize_encoding(name)
    return _known_charset(name) if name in _charsets() else None


@cache
def _known_charset(name: str) -> str | None:
    try:
        found = codecs.lookup(name)
    except LookupError:
        return None
    known = found._is_text_encoding and found.name.replace("-", "_") not in _OF_PYTHON
    return found.name if known else None
