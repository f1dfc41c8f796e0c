"""How parameters are written: the styles of OpenAPI 3.1, section 4.8.12.3.

Text is escaped here, once; what comes out is ready for the wire.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote, unquote

from ...exceptions import ApiValueError
from ..json import dumps, sendable
from ..media import is_json

Pairs = list[tuple[str, str]]

# RFC 3986, section 2.2, without what would end a query or split it: "#", "&", "+", "[" and "]".
_RESERVED = "!$'()*,/:;=?@"

_DELIMITERS = {"form": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}


def text(value: Any) -> str:
    """A value as text: JSON's words for true and false, RFC 3339 for times, JSON for what is nested too deep."""
    value = sendable(value)
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (list, dict)):
        return dumps(value).decode()
    return str(value)


def content_text(value: Any, content_type: str) -> str:
    """A value that a parameter holds in a media type of its own, not escaped."""
    return dumps(sendable(value)).decode() if is_json(content_type) else text(value)


def escape(value: str, safe: str = "") -> str:
    """Percent-encode all but unreserved characters (RFC 3986, section 2.1)."""
    return quote(value, safe=safe)


def escape_reserved(value: str) -> str:
    """Percent-encode, but leave reserved characters and what is encoded already (`allowReserved`)."""
    return (
        quote(value, safe=_RESERVED + "%")
        if _is_encoded(value)
        else quote(value, safe=_RESERVED)
    )


def path_value(name: str, value: Any, style: str, explode: bool, safe: str = "") -> str:
    """A path parameter: styles simple, label and matrix.

    Args:
        name: The name on the wire.
        value: A scalar, array or object.
        style: The style's name.
        explode: Whether each item stands alone.
        safe: Characters that are not escaped.
    """
    parts = _parts(value, explode, lambda item: escape(item, safe))
    if style == "label":
        return "." + ("." if explode else ",").join(parts)
    if style == "matrix":
        return _matrix(escape(name), value, parts, explode)
    return ",".join(parts)


def query_pairs(
    name: str,
    value: Any,
    style: str = "form",
    explode: bool = True,
    allow_reserved: bool = False,
    indexed: bool = False,
) -> Pairs:
    """A query parameter as escaped names and values: styles form, spaceDelimited, pipeDelimited and deepObject.

    Args:
        name: The name on the wire.
        value: A scalar, array or object; an empty array or object is left out.
        style: The style's name.
        explode: Whether each item stands alone.
        allow_reserved: Whether reserved characters are left as they are.
        indexed: Whether each item of an array in a deepObject is told by its number.
    """
    escaping = escape_reserved if allow_reserved else escape
    plain = sendable(value)
    if not isinstance(plain, (list, dict)):
        return [(escape(name), escaping(text(plain)))]
    if style == "deepObject":
        return _deep_pairs(name, plain, escaping, indexed)
    if explode and isinstance(plain, dict):
        return [(escape(key), escaping(text(item))) for key, item in _present(plain)]
    if explode:
        return [
            (escape(name), escaping(text(item))) for item in plain if item is not None
        ]
    parts = _parts(plain, False, escaping)
    return [(escape(name), _DELIMITERS[style].join(parts))] if parts else []


def header_value(value: Any, explode: bool = False) -> str:
    """A header parameter: style simple, which header fields take unescaped."""
    return ",".join(_parts(value, explode, str))


def cookie_pairs(
    name: str, value: Any, style: str = "form", explode: bool = True
) -> Pairs:
    """A cookie parameter: styles form and cookie, with an exploded item per cookie (RFC 6265, section 4.2).

    Raises:
        ApiValueError: In the style cookie, which escapes nothing (OpenAPI 3.2, 4.12.3), a text would start another cookie.
    """
    if style != "cookie":
        return query_pairs(name, value, "form", explode)
    plain = [
        (unquote(key), unquote(item))
        for key, item in query_pairs(name, value, "form", explode)
    ]
    for key, item in plain:
        check_line(f"the cookie {key}", item)
        if ";" in key + item:
            raise ApiValueError(f"invalid value for the cookie {key}: it holds a `;`")
    return plain


def _parts(value: Any, explode: bool, escaping: Any) -> list[str]:
    plain = sendable(value)
    if isinstance(plain, dict):
        if explode:
            return [
                f"{escaping(key)}={escaping(text(item))}"
                for key, item in _present(plain)
            ]
        return [escaping(text(part)) for pair in _present(plain) for part in pair]
    items: Sequence[Any] = plain if isinstance(plain, list) else [plain]
    return [escaping(text(item)) for item in items]


def _matrix(name: str, value: Any, parts: list[str], explode: bool) -> str:
    plain = sendable(value)
    if explode and isinstance(plain, dict):
        return "".join(f";{part}" for part in parts)
    if explode and isinstance(plain, list):
        return "".join(f";{name}={part}" for part in parts)
    joined = ",".join(parts)
    return f";{name}={joined}" if joined else f";{name}"


def _deep_pairs(
    name: str, value: Mapping[str, Any] | list[Any], escaping: Any, indexed: bool
) -> Pairs:
    """What OpenAPI leaves open is written as servers read it: `a[0][b]` where an array holds objects, or is all there is."""
    pairs: Pairs = []
    members = value if isinstance(value, Mapping) else dict(enumerate(value))
    for key, item in _present(members):
        inner = f"{name}[{key}]"
        if isinstance(item, dict) or (
            isinstance(item, list) and (indexed or _is_nested(item))
        ):
            pairs += _deep_pairs(inner, item, escaping, indexed)
        else:
            items = item if isinstance(item, list) else [item]
            pairs += [(escape(inner), escaping(text(each))) for each in items]
    return pairs


def _is_nested(items: list[Any]) -> bool:
    return any(isinstance(item, (dict, list)) for item in items)


def _present(value: Mapping[Any, Any]) -> list[tuple[Any, Any]]:
    return [(key, item) for key, item in value.items() if item is not None]


def _is_encoded(value: str) -> bool:
    pieces = value.split("%")[1:]
    return all(len(piece) >= 2 and set(piece[:2]) <= _HEX for piece in pieces)


_HEX = frozenset("0123456789abcdefABCDEF")
_TOKEN = re.compile(r"[\w!#$%&'*+.^`|~-]+", re.ASCII)
_NOT_OF_A_LINE = re.compile(r"[\x00-\x08\x0a-\x1f\x7f\ud800-\udfff]")


def check_header(name: str, value: str) -> str:
    """A header's value, without blanks around it.

    Raises:
        ApiValueError: The name is none (RFC 9110, section 5.1), or the value holds a line break, which would start
            another header, or what cannot be sent there (section 5.5).
    """
    check_token("name of a header", name)
    return check_line(f"the header {name}", value).strip()


def check_token(what: str, value: str) -> str:
    """A word of a message's head, as it is.

    Args:
        what: What it is, for the message.
        value: The word.

    Raises:
        ApiValueError: It is none (RFC 9110, section 5.6.2).
    """
    if not _TOKEN.fullmatch(value):
        raise ApiValueError(f"invalid {what}: {value!a}")
    return value


def check_line(what: str, value: str) -> str:
    """A text that a line of a message's head holds, as it is.

    Args:
        what: What it is, for the message.
        value: The text.

    Raises:
        ApiValueError: It holds a line break, another control character, or half of a surrogate pair.
    """
    found = _NOT_OF_A_LINE.search(value)
    if found:
        fault = "a line break" if found[0] in "\r\n\0" else ascii(found[0])
        raise ApiValueError(f"invalid value for {what}: it holds {fault}")
    return value
