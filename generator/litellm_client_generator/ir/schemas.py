"""The schemas that have a name in the package."""

from __future__ import annotations

from dataclasses import dataclass

from litellm_client_generator.ir.types import Type
from litellm_client_generator.ir.values import Value


@dataclass(frozen=True, slots=True)
class Field:
    """One attribute of a model."""

    name: str
    wire_name: str
    type: Type
    required: bool
    default: Value = None
    """What it is where nothing was given, if that is not `None`."""
    doc: str = ""
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Model:
    """An object with properties: a class."""

    name: str
    module: str
    doc: str
    fields: tuple[Field, ...]
    items: str = ""
    """The wire name of the field that holds the items, where the model is one page of a listing."""

    @property
    def types(self) -> tuple[Type, ...]:
        """The annotations in it."""
        return tuple(field.type for field in self.fields)


@dataclass(frozen=True, slots=True)
class EnumMember:
    """One value of an enum, and its name."""

    name: str
    value: str | int


@dataclass(frozen=True, slots=True)
class Enum:
    """A list of strings, or of integers: a class that is open to others."""

    name: str
    module: str
    doc: str
    kind: str
    """What its values are: `str` or `int`."""
    members: tuple[EnumMember, ...]

    @property
    def types(self) -> tuple[Type, ...]:
        """The annotations in it: none."""
        return ()


@dataclass(frozen=True, slots=True)
class Alias:
    """A schema that needs no class: its name stands for an annotation."""

    name: str
    module: str
    doc: str
    type: Type
    is_recursive: bool = False
    """Whether its values hold values of the same alias."""

    @property
    def types(self) -> tuple[Type, ...]:
        """The annotations in it."""
        return (self.type,)


Schema = Model | Enum | Alias
