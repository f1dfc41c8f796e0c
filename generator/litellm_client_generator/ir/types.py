"""Annotations as structures that print themselves.

A `Type` is a union of `Member`s. Each knows what must be imported for it, so imports are right by construction.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from litellm_client_generator.ir.values import Value
from litellm_client_generator.text import literal

RUNTIME_MODELS = "._runtime.models"
"""The module that models import what they are made of from."""


@dataclass(frozen=True, slots=True, order=True)
class Import:
    """A name and where it comes from.

    A module of the generated package starts with a dot and is spelled from the package's root: `.models.new_user_request`.
    """

    module: str
    name: str
    alias: str = ""


@dataclass(frozen=True, slots=True)
class Constraints:
    """What a value must satisfy besides its type (JSON Schema 2020-12 validation, section 6)."""

    minimum: float | None = None
    maximum: float | None = None
    exclusive_minimum: float | None = None
    exclusive_maximum: float | None = None
    multiple_of: float | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool | None = None
    enum: tuple[Value, ...] | None = None
    format: str | None = None
    """`date`, where a datetime that is given stands for its day."""
    each_item: Constraints | None = None
    """What each item of a list must satisfy."""
    each_value: Constraints | None = None
    """What each value of a mapping must satisfy."""

    def items(self) -> list[tuple[str, Any]]:
        """The constraints that there are, each with its bound."""
        pairs = ((field.name, getattr(self, field.name)) for field in fields(self))
        return [(name, bound) for name, bound in pairs if bound is not None]

    def __bool__(self) -> bool:
        return self != UNCONSTRAINED

    def thawed(self) -> dict[str, Any]:
        """The constraints that there are, as what a literal can say."""
        return {
            name: bound.thawed() if isinstance(bound, Constraints) else bound
            for name, bound in self.items()
        }


UNCONSTRAINED = Constraints()

PYDANTIC = {
    "minimum": "ge",
    "maximum": "le",
    "exclusive_minimum": "gt",
    "exclusive_maximum": "lt",
    "min_items": "min_length",
    "max_items": "max_length",
}
"""Constraints that pydantic calls otherwise."""


JSON_KINDS: Mapping[str, tuple[type, ...]] = {
    "str": (str,),
    "int": (int,),
    "float": (int, float),
    "bool": (bool,),
}
"""The builtins that stand for JSON scalars, and what a parser gives for each."""


@dataclass(frozen=True, slots=True)
class Discriminator:
    """What tells the members of a union apart (OpenAPI 3.1.0, section 4.8.25)."""

    property_name: str
    mapping: tuple[tuple[str, tuple[str, ...]], ...]
    """The property's values, and the class that each one stands for; several, if it does not tell them apart."""
    default: str | None = None
    """The value that all others count as; nothing if they are refused, or the parent's."""

    @property
    def code(self) -> str:
        """What tells them apart, as arguments of the runtime's functions."""
        said = {
            tag: names[0] if len(names) == 1 else list(names)
            for tag, names in self.mapping
        }
        code = f"{literal(self.property_name)}, {literal(said)}"
        return code if self.default is None else f"{code}, {literal(self.default)}"


@dataclass(frozen=True, slots=True)
class Member:
    """One member of a union: `int`, `User`, `list[User]`, or some values."""

    name: str
    """A class, an alias, a builtin, or `Any`; `Literal` for values."""
    module: str = ""
    """Where the name is imported from, as in `Import`; empty for a builtin."""
    arguments: tuple[Type, ...] = ()
    """What stands in brackets: the items of a `list`, the keys and values of a `dict`."""
    values: tuple[Value, ...] = ()
    """The values of a `Literal`."""
    constraints: Constraints = UNCONSTRAINED
    discriminator: Discriminator | None = None
    """What tells the members of the only argument apart, which this member then stands for."""
    alias: str = ""
    """What the name is imported as."""

    @property
    def is_schema(self) -> bool:
        """Whether it is a model, an enum or an alias of the package."""
        return self.module.startswith(".models.")

    def allows(self, value: str | float) -> bool:
        """Whether it takes a JSON scalar."""
        if self.values:
            return any(
                value == item and type(value) is type(item) for item in self.values
            )
        return type(value) in JSON_KINDS.get(self.name, ())

    @property
    def code(self) -> str:
        if self.discriminator:
            return f"Annotated[{self.arguments[0].code}, one_of({self.discriminator.code})]"
        inner = [literal(value) for value in self.values]
        inner += [argument.code for argument in self.arguments]
        code = self.alias or self.name
        if inner:
            code += f"[{', '.join(inner)}]"
        if not self.constraints:
            return code
        bounds = ", ".join(
            f"{PYDANTIC.get(name, name)}={literal(bound)}"
            for name, bound in self.constraints.items()
        )
        return f"Annotated[{code}, Field({bounds})]"

    @property
    def expression(self) -> str:
        """What it is called where the runtime reads it, which knows no function."""
        if self.discriminator:
            return f"one_of[{self.discriminator.code}]"
        if not self.arguments:
            return self.code
        inner = ", ".join(argument.expression for argument in self.arguments)
        return f"{self.name}[{inner}]"

    @property
    def plain(self) -> tuple[Member, ...]:
        """The same with nothing that tells the members of a union apart: what a caller has to know."""
        if self.discriminator:
            return self.arguments[0].plain.members
        return (replace(self, arguments=tuple(each.plain for each in self.arguments)),)

    @property
    def imports(self) -> frozenset[Import]:
        needed = {item for argument in self.arguments for item in argument.imports}
        if self.module or self.alias:
            needed.add(Import(self.module or "builtins", self.name, self.alias))
        if self.discriminator:
            needed.add(Import(RUNTIME_MODELS, "one_of"))
        if self.constraints:
            needed.add(Import("pydantic", "Field"))
        if self.discriminator or self.constraints:
            needed.add(Import("typing", "Annotated"))
        return frozenset(needed)

    def respelled(self, hidden: Collection[str]) -> Member:
        """The same under other names for what is hidden where it stands."""
        return replace(
            self,
            alias=f"{self.name}_" if self.name in hidden else self.alias,
            arguments=tuple(item.respelled(hidden) for item in self.arguments),
        )


@dataclass(frozen=True, slots=True)
class Type:
    """An annotation: a union of members, or the only one."""

    members: tuple[Member, ...]

    @classmethod
    def of(cls, name: str, module: str = "", *arguments: Type) -> Type:
        """A union of one member: `Type.of("list", "", item)` is `list[item]`."""
        return cls((Member(name, module, arguments),))

    @classmethod
    def literal(cls, *values: Value) -> Type:
        """Some values and no others; each counts once."""
        unique = {(type(value), value): value for value in values}
        return cls((Member("Literal", "typing", values=tuple(unique.values())),))

    def __or__(self, other: Type) -> Type:
        return union((self, other))

    @property
    def code(self) -> str:
        return " | ".join(member.code for member in self.members)

    @property
    def expression(self) -> str:
        """What it is called in a text that the runtime reads."""
        return " | ".join(member.expression for member in self.members)

    @property
    def plain(self) -> Type:
        """The same with nothing that tells the members of a union apart: what a caller has to know."""
        return union(Type(member.plain) for member in self.members)

    @property
    def imports(self) -> frozenset[Import]:
        """All that must be in scope for it."""
        return frozenset(item for member in self.members for item in member.imports)

    @property
    def names(self) -> frozenset[str]:
        """The models, enums and aliases that it names."""
        own = {member.name for member in self.members if member.is_schema}
        own |= {
            name
            for member in self.members
            if member.discriminator
            for _, names in member.discriminator.mapping
            for name in names
        }
        return frozenset(own).union(
            *(item.names for member in self.members for item in member.arguments)
        )

    @property
    def size(self) -> int:
        """How many names it is made of."""
        inner = (item.size for member in self.members for item in member.arguments)
        return len(self.members) + sum(inner)

    @property
    def is_nullable(self) -> bool:
        return NONE.members[0] in self.members

    @property
    def allows_null(self) -> bool:
        """Whether null is a value of it: `Any` says so, too."""
        return self.is_nullable or ANY.members[0] in self.members

    def constrained(self, constraints: Constraints) -> Type:
        """The same, if it has one member, with constraints."""
        (member,) = self.members
        return Type((replace(member, constraints=constraints),))

    def respelled(self, hidden: Collection[str]) -> Type:
        """The same under other names for what is hidden where it stands: `list_[str]` beside an attribute `list`."""
        return Type(tuple(member.respelled(hidden) for member in self.members))


ANY = Type.of("Any", "typing")
NONE = Type.of("None")


def union(types: Iterable[Type]) -> Type:
    """`A | B | None`: each member once, `None` last; `Any` swallows the rest.

    Args:
        types: The members; a member may itself be a union. None at all is `None`.
    """
    found: dict[str, Member] = {}
    for type_ in types:
        if type_ == ANY:
            return ANY
        for member in type_.members:
            found.setdefault(member.code, member)
    last = found.pop("None", None)
    members = tuple(found.values())
    return (
        Type(members) if members and last is None else Type((*members, *NONE.members))
    )
