"""Which of the media types of an operation a call uses: what it asks for, and what it sends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..media import BYTES, MULTIPART, is_form, is_json, is_multipart, is_range, settled
from .files import is_file, is_file_of, likely_type, own_type


def select_header_accept(accepts: Sequence[str]) -> str | None:
    """The `Accept` header: the first JSON type, else all of them; nothing for none."""
    return next(filter(is_json, accepts), None) or ", ".join(accepts) or None


def select_header_content_type(
    content_types: Sequence[str], value: Any = None, types: Sequence[str] = ()
) -> str | None:
    """The `Content-Type` header: of what suits the value, the first JSON type, else the first one; nothing for none.

    Args:
        content_types: What the operation takes: media types, and ranges of them, of which none is sent.
        value: The body; files are not sent as JSON where there is another choice.
        types: What each media type takes, where that differs.
    """
    if not content_types:
        return None
    suited = list(_suited(content_types, value, types)) or list(content_types)
    best = next(filter(is_json, sorted(suited, key=is_range)), suited[0])
    own = own_type(value) if is_file_of(value, best) else None
    return own or settled(best, *_likely(best, value))


def is_model(value: Any) -> bool:
    return hasattr(value, "model_fields_set")


def holds_file(value: Any) -> bool:
    """Whether a member of an object is a file, or a list of files."""
    members = vars(value) if is_model(value) else value
    return isinstance(members, Mapping) and any(map(_is_files, members.values()))


def _is_files(value: Any) -> bool:
    values = value if isinstance(value, list) else [value]
    return bool(values) and all(map(is_file, values))


def _suited(
    content_types: Sequence[str], value: Any, types: Sequence[str]
) -> list[str]:
    if is_file(value):
        others = [each for each in content_types if not _is_written(each)]
        likely = likely_type(value)
        return [each for each in others if settled(each, likely) == likely] or others
    forms = [each for each in content_types if is_multipart(each)]
    if forms and holds_file(value):
        return forms
    if not types:
        return []
    from ..answer.types import takes  # the models that it needs are slow to import

    pairs = zip(content_types, types, strict=True)
    return [each for each, declared in pairs if takes(declared, value)]


def _is_written(media_type: str) -> bool:
    """Whether it is one that the client writes."""
    return is_form(media_type) or (is_json(media_type) and not is_range(media_type))


def _likely(media_type: str, value: Any) -> tuple[str, ...]:
    if is_multipart(media_type):
        return (MULTIPART,)
    if is_file_of(value, media_type):
        return likely_type(value), BYTES
    if isinstance(value, str):
        return "text/plain", "application/json"
    return ("application/json",)
