"""Properties that only one side sends (OpenAPI 3.1, section 4.8.24; JSON Schema validation, section 9.4).

What is required is required of that side: nobody has to make what the server sets, and no answer lacks anything without
what only requests hold. Which side a value comes from is said by the context that it is validated in.
"""

from __future__ import annotations

import inspect
from functools import cache
from typing import Any, Final

from pydantic import BaseModel, Field, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import CoreSchema, InitErrorDetails, core_schema

ANSWER: Final = "an answer"
"""The context of what the server sent."""

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


@cache
def read_only(cls: type[BaseModel]) -> frozenset[str]:
    """The fields of a model that no request holds."""
    return frozenset(name for name, field in cls.model_fields.items() if _extra(field))


@cache
def promised(cls: type[BaseModel]) -> frozenset[str]:
    """The fields of a model that every answer has, and nobody has to give."""
    fields = cls.model_fields.items()
    return frozenset(name for name, field in fields if _extra(field).get(_PROMISED))


@cache
def write_only(cls: type[BaseModel]) -> frozenset[str]:
    """The fields of a model that every request has, and no answer."""
    return frozenset(
        name
        for base in cls.__mro__
        for name, note in inspect.get_annotations(base).items()
        if str(note).endswith(f", {WriteOnly!r}]")
    )


def expected(cls: type[BaseModel]) -> frozenset[str]:
    """The fields of a model that every answer has."""
    required = {name for name, field in cls.model_fields.items() if field.is_required()}
    return promised(cls).union(required) - write_only(cls)


def sided(cls: type[BaseModel], schema: CoreSchema) -> None:
    """Makes the schema of a model look for its fields by the side that a value comes from.

    Args:
        cls: The model.
        schema: What pydantic makes of it.
    """
    if not promised(cls) | write_only(cls):
        return
    model: Any = schema
    for name in write_only(cls):
        field = model["schema"]["fields"][name]
        given = core_schema.with_default_schema(field["schema"], default=None)
        field["schema"] = given

    def check(found: Any, info: core_schema.ValidationInfo) -> Any:
        is_answer = info.context == ANSWER
        missing = (promised if is_answer else write_only)(cls) - found[2]
        if missing:
            raise _missing(cls, missing, found[0])
        return found

    model["schema"] = core_schema.with_info_after_validator_function(
        check, model["schema"]
    )


def _missing(
    cls: type[BaseModel], names: frozenset[str], value: Any
) -> ValidationError:
    places = [cls.model_fields[name].serialization_alias or name for name in names]
    errors = [
        InitErrorDetails(type="missing", loc=(place,), input=value)
        for place in sorted(places)
    ]
    return ValidationError.from_exception_data(cls.__name__, errors)


def _extra(field: FieldInfo) -> dict[str, Any]:
    """What is said of a field that only the server sets; nothing of any other."""
    extra = field.json_schema_extra
    return extra if isinstance(extra, dict) and _PROMISED in extra else {}
