"""Properties that only one side may send (OpenAPI 3.1, section 4.8.24; JSON Schema validation, section 9.4)."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

from pydantic import BaseModel, Field
from pydantic.fields import FieldInfo

_PROMISED = "x-in-answers"


def ReadOnly(*, required: bool = True, **options: Any) -> Any:
    """A field that the server alone sets: nobody has to give it, and no request holds it.

    Args:
        required: Whether every answer has it.
        options: What pydantic's `Field` takes; without a default it is None.
    """
    if "default_factory" not in options:
        options.setdefault("default", None)
    return Field(json_schema_extra={"readOnly": True, _PROMISED: required}, **options)


class _WriteOnly:
    """The type of `WriteOnly`."""

    def __repr__(self) -> str:
        return "WriteOnly"


WriteOnly: Final = _WriteOnly()
"""Marks a field that requests must have, and that no answer holds."""


def is_promised(field: FieldInfo) -> bool:
    """Whether every answer must have a field."""
    if _is_read_only(field):
        return bool(_extra(field)[_PROMISED])
    return field.is_required() and WriteOnly not in field.metadata


@cache
def read_only(cls: type[BaseModel]) -> frozenset[str]:
    """The fields of a model that no request holds."""
    fields = cls.model_fields.items()
    return frozenset(name for name, field in fields if _is_read_only(field))


def _is_read_only(field: FieldInfo) -> bool:
    return _PROMISED in _extra(field)


def _extra(field: FieldInfo) -> dict[str, Any]:
    extra = field.json_schema_extra
    return extra if isinstance(extra, dict) else {}
