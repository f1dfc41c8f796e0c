"""Unions and families of models that a property tells apart (OpenAPI 3.1, section 4.8.25)."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import reduce
from operator import or_
from typing import Annotated, Any, TypeVar, get_args

from pydantic import BaseModel, GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from .package import models

Named = Mapping[str, "str | Sequence[str]"]
"""The values of a property, and the class that each stands for; or several classes, which it does not tell apart."""

ModelT = TypeVar("ModelT", bound=BaseModel)

_FAMILY = "__family__"


class OneOf:
    """The annotation that makes a union's discriminator decide."""

    def __init__(
        self, wire_name: str, mapping: Named, default: str | None = None
    ) -> None:
        self.wire_name = wire_name
        self.default = default
        self.mapping = {
            tag: (names,) if isinstance(names, str) else tuple(names)
            for tag, names in mapping.items()
        }

    def __class_getitem__(cls, said: tuple[Any, ...]) -> Any:
        """The union itself, of all classes that it names: `one_of["petType", {"cat": "Cat", "dog": "Dog"}]`."""
        note = cls(*said)
        return Annotated[_union(note.choices().values()), note]

    def __repr__(self) -> str:
        return f"one_of({self.wire_name!r}, {self.mapping!r}, {self.default!r})"

    def __hash__(self) -> int:
        return hash((self.wire_name, self.default, *self.mapping.items()))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, OneOf):
            return NotImplemented
        return vars(self) == vars(other)

    def choices(self) -> dict[str, Any]:
        """The type behind each tag: a class, or a plain union of several."""
        package = models()
        return {
            tag: _union(getattr(package, name) for name in names)
            for tag, names in self.mapping.items()
        }

    def tag(self, value: Any, choices: Mapping[str, Any]) -> str | None:
        """The tag that a value says, under the wire name or under the Python name."""
        if not isinstance(value, Mapping):
            found = (tag for tag, each in choices.items() if _is_one(value, each))
            return next(found, None)
        said = _text(value.get(self._key(value, choices)))
        return said if said in self.mapping or self.default is None else self.default

    def _key(self, value: Mapping[str, Any], choices: Mapping[str, Any]) -> str:
        """What the property that decides is called in an object."""
        if self.wire_name not in value:
            for cls in classes(*choices.values()):
                for name, field in cls.model_fields.items():
                    if field.serialization_alias == self.wire_name and name in value:
                        return name
        return self.wire_name

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        choices = self.choices()
        schemas = {tag: handler.generate_schema(each) for tag, each in choices.items()}
        return core_schema.tagged_union_schema(
            schemas, discriminator=lambda value: self.tag(value, choices)
        )


def one_of(wire_name: str, mapping: Named, default: str | None = None) -> Any:
    """Tells the members of a union apart: `Annotated[Cat | Dog, one_of("petType", {"cat": "Cat", "dog": "Dog"})]`.

    Args:
        wire_name: The property that decides, as it is on the wire.
        mapping: Its values, and the class that each stands for; several, if it does not tell them apart.
        default: The value that all others count as, and none.
    """
    return OneOf(wire_name, mapping, default)


def discriminated(
    wire_name: str, mapping: Named, default: str | None = None
) -> Callable[[type[ModelT]], type[ModelT]]:
    """Makes a class the parent of a family: what is read as it is read as the child that the property names.

    What names none is the parent's, unless there is a default.

    Args:
        wire_name: The property that decides, as it is on the wire.
        mapping: Its values, and the child that each stands for.
        default: The value that all others count as, and none.
    """

    def decorate(cls: type[ModelT]) -> type[ModelT]:
        setattr(cls, _FAMILY, OneOf(wire_name, mapping, default))
        return cls

    return decorate


def family(cls: Any) -> OneOf | None:
    """What tells the children of a class apart; nothing if it has none."""
    return vars(cls).get(_FAMILY) if isinstance(cls, type) else None


def member(cls: type[ModelT], value: Any) -> type[ModelT]:
    """The class that a value is of, in a family: the child that it names, else the parent."""
    note = family(cls)
    if note is None:
        return cls
    choices = note.choices()
    child = choices.get(note.tag(value, {**choices, "": cls}) or "", cls)
    return cls if child is cls else member(child, value)


def classes(*choices: Any) -> Iterator[type[BaseModel]]:
    """The classes in annotations, each union taken apart."""
    for each in choices:
        if isinstance(each, type) and issubclass(each, BaseModel):
            yield each
        else:
            yield from classes(*get_args(each))


def _union(types: Iterable[Any]) -> Any:
    return reduce(or_, types)


def _is_one(value: Any, choice: Any) -> bool:
    return type(value) in classes(choice)


def _text(tag: Any) -> str | None:
    """A tag as the document writes it: JSON's text for what is no text; 1.0 is 1."""
    if isinstance(tag, str):
        return str(tag)
    if isinstance(tag, float) and tag.is_integer():
        tag = int(tag)
    return json.dumps(tag) if isinstance(tag, (int, float)) else None
