"""Reading what the API sends on its own: a body as it came in, and its headers, to what the document says it is.

Nothing here goes over the network, and nothing checks who sent it: that is for the caller to do, with the raw body.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, TypeVar
from urllib.parse import parse_qsl

from pydantic import ValidationError

from ..exceptions import ApiValueError
from .answer.reading import charset_of, parsed
from .answer.types import as_type
from .headers import Headers
from .models.tolerant import fits, read

__all__ = ["unwrap"]

T = TypeVar("T")

_CHARSET = re.compile(r"charset=\"?([\w.:-]+)", re.IGNORECASE)
_FORM = "application/x-www-form-urlencoded"


def unwrap(  # pyright: ignore[reportInvalidTypeVarUse]
    declared: str,
    body: bytes | str,
    headers: Mapping[str, str] | None = None,
    *,
    strict: bool = False,
) -> T:  # type: ignore[type-var]
    """What a request says that the API sent.

    Args:
        declared: The type, as generated code writes it.
        body: The body as it came in.
        headers: The headers, whose names are found in any case; `Content-Type` tells how the body is written.
        strict: Refuse a body that strays from the document; by default what fits is typed, and the rest kept as it came.

    Returns:
        The body, of the type that is declared.

    Raises:
        ApiValueError: The body is not what its content type says, or strays and must not.
    """
    wanted = as_type(declared)
    content_type = Headers(headers or {}).get("Content-Type", "")
    found: Any = body.encode() if isinstance(body, str) else body
    if wanted is not bytes:
        found = _text(body, content_type)
    if wanted not in (bytes, str):
        found = _typed(wanted, _parsed(found, content_type), strict)
    return found  # type: ignore[no-any-return]


def _typed(wanted: Any, value: Any, strict: bool) -> Any:
    if not strict:
        return read(wanted, value)[0]
    try:
        return fits(wanted, value)
    except ValidationError as error:
        places = (".".join(map(str, each["loc"])) or "$" for each in error.errors())
        raise ApiValueError(
            f"the body strays from the document at {', '.join(places)}"
        ) from None


def _text(body: bytes | str, content_type: str) -> str:
    if isinstance(body, str):
        return body
    named = _CHARSET.search(content_type)
    charset = charset_of(named[1]) if named else "utf-8-sig"
    if charset is None:
        raise ApiValueError("the body is no text: its charset is unknown")
    try:
        return body.decode(charset)
    except UnicodeError as error:
        raise ApiValueError(f"the body is no text: {error}") from None


def _parsed(text: str, content_type: str) -> Any:
    if content_type.lower().startswith(_FORM):
        return dict(parse_qsl(text, keep_blank_values=True))
    try:
        return parsed(text)
    except ApiValueError as error:
        raise ApiValueError(f"the body is {error}") from None
