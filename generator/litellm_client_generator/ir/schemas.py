"""The schemas that have a name in the package."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from litellm_client_generator.ir.expressions import Expression
from litellm_client_generator.ir.types import Type
from litellm_client_generator.ir.values import Value


class Side(enum.Enum):
    """Who sends a field that only one side may send."""

    SERVER = "readOnly"
    CLIENT = "writeOnly"


@dataclass(frozen=True, slots=True)
class Field:
    """One attribute of a model."""

    name: str
    wire_name: str
    type: Type
    required: bool
    """Whether whoever makes a model must give it."""
    default: Value = None
    """What it is where nothing was given, if that is not `None`."""
    maker: Expression | None = None
    """What makes the default, where that is no JSON value in Python."""
    side: Side | None = None
    """Who alone sends it, if not both sides do."""
    is_promised: bool = False
    """Whether every answer has it, though nobody must give it."""
    is_constant: bool = False
    """Whether it is sent though nobody gave it: its default is all that it can be."""
    doc: str = ""
    deprecated: bool = False

    @property
    def is_demanded(self) -> bool:
        """Whether it must be given."""
        return self.required and not self.is_constant


@dataclass(frozen=True, slots=True)
class Model:
    """An object with properties: a class."""

    name: str
    module: str
    doc: str
    fields: tuple[Field, ...]
    """All of them, inherited ones too."""
    items: str = ""
    """The wire name of the field that holds the items, where the model is one page of a listing."""
    extra: Type | None = None
    """What its other fields are, where they may not be anything."""
    bases: tuple[Type, ...] = ()
    """The models that it is derived from."""
    children: Type | None = None
    """The models below it, and what tells them apart, where it is the parent of a family."""
    inherited: frozenset[str] = frozenset()
    """The names of fields that are as they are in what it is derived from."""
    narrowed: frozenset[str] = frozenset()
    """The names of fields whose annotation allows less than in what it is derived from."""
    broken: frozenset[str] = frozenset()
    """The names of fields whose annotation allows what it does not in what it is derived from."""

    @property
    def types(self) -> tuple[Type, ...]:
        """The annotations in it, and the models of its family."""
        others = [item for item in (self.extra, self.children) if item]
        return (*(field.type for field in self.fields), *others, *self.bases)


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
    is_deferred: bool = False
    """Whether its type is a text, read when it is first needed: it holds itself, or would spell out too many others."""

    @property
    def types(self) -> tuple[Type, ...]:
        """The annotations in it."""
        return (self.type,)


Schema = Model | Enum | Alias
