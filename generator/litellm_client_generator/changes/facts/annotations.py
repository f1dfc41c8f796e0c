"""Annotations: what they mean.

Comparing them as they are would call `int | str` and `str | int` a change, and could not tell
`int | None` from `int` by who suffers. So they are read into shapes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from litellm_client_generator.changes.facts.shapes import Member, Shape
from litellm_client_generator.ir import Constraints, Type
from litellm_client_generator.ir import Member as Part
from litellm_client_generator.ir.types import ANY, NONE


class Annotations:
    """The annotations of one package.

    Args:
        aliases: What the names of aliases stand for.
        enums: The type of each enum's values: `str` or `int`.
        renamed: Classes that go by another name in the package that it is compared with.
    """

    def __init__(
        self,
        aliases: Mapping[str, Type],
        enums: Mapping[str, str],
        renamed: Mapping[str, str],
    ) -> None:
        self.aliases = aliases
        self.enums = enums
        self.renamed = renamed
        self.shapes: dict[Type, Shape] = {}
        self.open: set[str] = set()

    def shape(self, type_: Type) -> Shape:
        """What an annotation means."""
        if type_ not in self.shapes:
            members = (each for part in type_.members for each in self._members(part))
            self.shapes[type_] = tuple(dict.fromkeys(members))
        return self.shapes[type_]

    def _members(self, part: Part) -> Iterator[Member]:
        if part.discriminator:
            yield from self.shape(part.arguments[0])
        elif part.values:
            for value in part.values:
                base = type(value).__name__
                yield Member(repr(value), is_value=True, base=base)
        else:
            yield Member(
                self.renamed.get(part.name, part.name),
                tuple(map(self.shape, part.arguments)),
                limits=limits_of(part.constraints),
                meaning=self._meaning(part.name),
                base=self.enums.get(part.name, ""),
            )

    def _meaning(self, name: str) -> Shape | None:
        if name not in self.aliases or name in self.open:
            return None
        self.open.add(name)
        shape = self.shape(self.aliases[name])
        self.open.discard(name)
        return shape


def limits_of(constraints: Constraints) -> dict[str, object]:
    """The constraints but for lists of values, which annotations tell."""
    return {
        name: limits_of(bound) if isinstance(bound, Constraints) else bound
        for name, bound in constraints.items()
        if name != "enum"
    }


def respelled(type_: Type, renamed: Mapping[str, str]) -> Type:
    """An annotation with other names for some of the classes in it, to be compared."""
    return Type(tuple(_respelled(member, renamed) for member in type_.members))


def _respelled(member: Part, renamed: Mapping[str, str]) -> Part:
    known = member.is_schema and member.name in renamed
    return replace(
        member,
        name=renamed[member.name] if known else member.name,
        module="" if known else member.module,
        arguments=tuple(respelled(item, renamed) for item in member.arguments),
        discriminator=member.discriminator
        and replace(
            member.discriminator,
            mapping=tuple(
                (value, tuple(renamed.get(name, name) for name in names))
                for value, names in member.discriminator.mapping
            ),
        ),
    )


def is_described(type_: Type) -> bool:
    """Whether an annotation says what comes."""
    return type_ not in (ANY, NONE)


def has_parts(type_: Type) -> bool:
    """Whether an annotation is more than names: `list[User]`."""
    return any(
        member.arguments or member.values or member.constraints
        for member in type_.members
    )
