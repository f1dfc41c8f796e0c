"""Unions that a property tells apart (OpenAPI 3.1, section 4.8.25)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from .building import models


class OneOf:
    """The annotation that makes a union's discriminator decide."""

    def __init__(self, wire_name: str, mapping: Mapping[str, str]) -> None:
        self.wire_name = wire_name
        self.mapping = dict(mapping)

    def __repr__(self) -> str:
        return f"one_of({self.wire_name!r}, {self.mapping!r})"

    def __hash__(self) -> int:
        return hash((self.wire_name, *self.mapping.items()))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, OneOf):
            return NotImplemented
        return (self.wire_name, self.mapping) == (other.wire_name, other.mapping)

    def choices(self) -> dict[str, Any]:
        """The class behind each tag."""
        package = models()
        return {tag: getattr(package, name) for tag, name in self.mapping.items()}

    def tag(self, value: Any, choices: Mapping[str, Any]) -> str | None:
        """The tag that a value says, under the wire name or under the Python name."""
        if not isinstance(value, Mapping):
            return next(
                (tag for tag, cls in choices.items() if type(value) is cls), None
            )
        if self.wire_name in value:
            return _text(value[self.wire_name])
        for cls in choices.values():
            for name, field in cls.model_fields.items():
                if field.serialization_alias == self.wire_name and name in value:
                    return _text(value[name])
        return None

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        choices = self.choices()
        schemas = {tag: handler.generate_schema(cls) for tag, cls in choices.items()}
        return core_schema.tagged_union_schema(
            schemas, discriminator=lambda value: self.tag(value, choices)
        )


def one_of(wire_name: str, mapping: Mapping[str, str]) -> Any:
    """Tells the members of a union apart: `Annotated[Cat | Dog, one_of("petType", {"cat": "Cat", "dog": "Dog"})]`.

    Args:
        wire_name: The property that decides, as it is on the wire.
        mapping: Its values, and the class that each stands for.
    """
    return OneOf(wire_name, mapping)


def _text(tag: Any) -> str | None:
    return str(tag) if isinstance(tag, (str, int)) else None
