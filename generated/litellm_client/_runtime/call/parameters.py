"""What a generated method says about each argument: where it goes, how it is written, what it must be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypedDict

from typing_extensions import Unpack

from ..null import NULL


class Constraints(TypedDict, total=False):
    """What the document demands of a value (JSON Schema validation, section 6)."""

    minimum: float
    maximum: float
    exclusive_minimum: float
    exclusive_maximum: float
    multiple_of: float
    min_length: int
    max_length: int
    pattern: str
    min_items: int
    max_items: int
    unique_items: bool
    enum: Sequence[Any]
    format: str
    """`date`: a datetime stands for its day."""
    each_item: Constraints
    each_value: Constraints


class Encoding(TypedDict, total=False):
    """How a field of a form is written (OpenAPI 3.1, section 4.8.15.1)."""

    style: str
    explode: bool
    content_type: str


Encodings = Mapping[str, Mapping[str, Encoding]]
"""How fields are written that have a way of their own, by the media type of the form and their names."""


@dataclass(frozen=True)
class Parameter:
    """One argument of a call."""

    place: str
    """path, query, header, cookie, form, file or body."""
    wire_name: str
    value: Any = field(repr=False)
    name: str
    """The Python name, for messages."""
    required: bool
    constraints: Constraints
    style: str = "form"
    explode: bool = True
    allow_reserved: bool = False
    content_type: str | None = None
    content_types: tuple[str, ...] = ()
    """What a body may be sent as."""
    types: tuple[str, ...] = ()
    """What each of these takes, where that differs."""
    encodings: Encodings = field(default_factory=dict)
    """How a body that is a form is written."""
    safe: str = ""
    """Characters of a part of the path that are not escaped."""

    def __post_init__(self) -> None:
        if self.constraints.get("format") == "date":
            object.__setattr__(self, "value", _days(self.value))


def _given(value: Any, nullable: bool) -> Any:
    """A value, or null where None is one."""
    return NULL if nullable and value is None else value


def path_param(
    wire_name: str,
    value: Any,
    *,
    name: str = "",
    style: str = "simple",
    explode: bool = False,
    safe: str = "",
    content_type: str | None = None,
    **constraints: Unpack[Constraints],
) -> Parameter:
    """A part of the path; with `safe="/"` its slashes are kept."""
    return Parameter(
        "path",
        wire_name,
        value,
        name or wire_name,
        True,
        constraints,
        style,
        explode,
        content_type=content_type,
        safe=safe,
    )


def query_param(
    wire_name: str,
    value: Any,
    *,
    name: str = "",
    required: bool = False,
    nullable: bool = False,
    style: str = "form",
    explode: bool = True,
    allow_reserved: bool = False,
    content_type: str | None = None,
    **constraints: Unpack[Constraints],
) -> Parameter:
    """A query parameter; with a content type it is written as that (JSON), not in a style."""
    return Parameter(
        "query",
        wire_name,
        _given(value, nullable),
        name or wire_name,
        required,
        constraints,
        style,
        explode,
        allow_reserved,
        content_type,
    )


def header_param(
    wire_name: str,
    value: Any,
    *,
    name: str = "",
    required: bool = False,
    nullable: bool = False,
    explode: bool = False,
    content_type: str | None = None,
    **constraints: Unpack[Constraints],
) -> Parameter:
    """A header."""
    return Parameter(
        "header",
        wire_name,
        _given(value, nullable),
        name or wire_name,
        required,
        constraints,
        explode=explode,
        content_type=content_type,
    )


def cookie_param(
    wire_name: str,
    value: Any,
    *,
    name: str = "",
    required: bool = False,
    nullable: bool = False,
    style: str = "form",
    explode: bool = True,
    content_type: str | None = None,
    **constraints: Unpack[Constraints],
) -> Parameter:
    """A cookie; in the style `cookie` nothing is escaped."""
    return Parameter(
        "cookie",
        wire_name,
        _given(value, nullable),
        name or wire_name,
        required,
        constraints,
        style,
        explode,
        content_type=content_type,
    )


def form_param(
    wire_name: str,
    value: Any,
    *,
    name: str = "",
    required: bool = False,
    nullable: bool = False,
    content_type: str | None = None,
    style: str = "form",
    explode: bool = True,
    **constraints: Unpack[Constraints],
) -> Parameter:
    """One field of a form body."""
    return Parameter(
        "form",
        wire_name,
        _given(value, nullable),
        name or wire_name,
        required,
        constraints,
        style,
        explode,
        content_type=content_type,
    )


def file_param(
    wire_name: str,
    value: Any,
    *,
    name: str = "",
    required: bool = False,
    content_type: str | None = None,
) -> Parameter:
    """One file, or a list of files, of a form body."""
    return Parameter(
        "file",
        wire_name,
        value,
        name or wire_name,
        required,
        {},
        content_type=content_type,
    )


def body_param(
    value: Any,
    *content_types: str,
    name: str = "body",
    required: bool = False,
    nullable: bool = False,
    types: tuple[str, ...] = (),
    encodings: Encodings | None = None,
    **constraints: Unpack[Constraints],
) -> Parameter:
    """The body, the media types it may be sent as, what each of them takes where that differs, and how forms are written."""
    return Parameter(
        "body",
        name,
        _given(value, nullable),
        name,
        required,
        constraints,
        content_types=content_types or ("application/json",),
        types=types,
        encodings=encodings or {},
    )


def _days(value: Any) -> Any:
    """A value whose datetimes are dates."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, Mapping):
        return {name: _days(item) for name, item in value.items()}
    return list(map(_days, value)) if isinstance(value, (list, tuple)) else value
