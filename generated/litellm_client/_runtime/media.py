"""Media types (RFC 9110, section 8.3.1): what can be written and read of them."""

from __future__ import annotations

import re
from fnmatch import fnmatchcase

JSON = ("application/json", "text/json", "*/*", "application/*")
MULTIPART = "multipart/form-data"
URLENCODED = "application/x-www-form-urlencoded"
BYTES = "application/octet-stream"

_TEXTUAL = (
    "xml",
    "ndjson",
    "jsonl",
    "json-seq",
    "yaml",
    "javascript",
    "urlencoded",
)
_LINES = ("/x-ndjson", "/ndjson", "/jsonl", "/x-jsonlines", "/jsonlines")
_OF_OTHERS = re.compile(
    r"(image|audio|video|font)/.*|.*[/+]xml|text/(?!plain$|(x-)?yaml$).*"
    r"|application/(octet-stream|pdf|zip)"
)
_COMMA = re.compile(r",\s*(?=[^\s/;,\"]+/)")


def bare(media_type: str) -> str:
    """A media type without its parameters, in lower case."""
    return media_type.split(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """A media type of JSON, any `+json` (RFC 6839), or a range that includes them."""
    name = bare(media_type)
    return name in JSON or name.endswith("+json")


def is_json_lines(media_type: str) -> bool:
    """Whether each line is a JSON value."""
    return bare(media_type).endswith(_LINES)


def is_multipart(media_type: str) -> bool:
    return bare(media_type).startswith("multipart/")


def is_form(media_type: str) -> bool:
    """Whether it is one of the two forms."""
    return bare(media_type) == URLENCODED or is_multipart(media_type)


def is_text(media_type: str) -> bool:
    """Whether it is text; what does not say what it is may be."""
    name = bare(media_type)
    return (
        not name or name.startswith("text/") or is_json(name) or name.endswith(_TEXTUAL)
    )


def is_range(media_type: str) -> bool:
    """Whether it stands for many media types (RFC 9110, section 12.5.1)."""
    return "*" in media_type


def is_of_others(media_type: str) -> bool:
    """Whether it is a format of its own, which no model can be written in."""
    return _OF_OTHERS.fullmatch(bare(media_type)) is not None


def settled(declared: str | None, *likely: str) -> str:
    """The one media type to send (RFC 9110, section 8.3).

    Args:
        declared: What a document allows: a media type, a range, or several of these with commas between them.
        likely: What the content may be sent as, the best first.
    """
    allowed = [each.strip() for each in _COMMA.split(declared or "*/*")]
    for wish in likely:
        for each in allowed:
            if fnmatchcase(bare(wish), bare(each)):
                return wish if is_range(each) else each
    return next((each for each in allowed if not is_range(each)), likely[-1])
