"""Properties that have one value: part of what a model is, and sent though nobody set them."""

from __future__ import annotations

from functools import cache
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, ValidationInfo
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from .sides import ANSWER

T = TypeVar("T")


class _Sent:
    """Marks a property that is always sent."""

    def __init__(self, required: bool) -> None:
        self.required = required

    def __repr__(self) -> str:
        return f"{'' if self.required else 'Optional'}ConstantOf[...]"


ConstantOf = Annotated[T, _Sent(required=True)]
"""A property of one value, which every answer has."""

OptionalConstantOf = Annotated[T, _Sent(required=False)]
"""A property of one value, which an answer may leave out."""


@cache
def constants(cls: type[BaseModel]) -> dict[str, bool]:
    """The attributes of a model that are always sent, and whether an answer must have each."""
    return {
        name: note.required
        for name, field in cls.model_fields.items()
        for note in field.metadata
        if isinstance(note, _Sent)
    }


def settled(schema: CoreSchema) -> CoreSchema:
    """The schema of a model with constants; they count as set, except in answers."""
    return core_schema.with_info_after_validator_function(_settle, schema)


def _settle(model: Any, info: ValidationInfo) -> Any:
    found = constants(model.__class__)
    if info.context != ANSWER:
        model.__pydantic_fields_set__.update(found)
        return model
    for name, required in found.items():
        if required and name not in model.model_fields_set:
            raise PydanticCustomError("missing", "Field required: {name}", {"name": name})  # fmt: skip
    return model
