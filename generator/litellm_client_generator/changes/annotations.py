"""Annotations as sets of values: does one take, or give, all that another one does?

Comparing their text would call `int | str` and `str | int` a change, and could not tell
`int | None` from `int` by who suffers. So annotations are read into unions of members.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from litellm_client_generator.changes.limits import lets_through
from litellm_client_generator.ir import Type

PLAIN = frozenset(["str", "int", "float", "bool", "None", "list", "dict"])
"""What JSON is read as where no class says more."""


@dataclass(frozen=True, slots=True)
class Member:
    """One member of a union: `int`, `list[User]`, or one value of a `Literal`."""

    name: str
    arguments: tuple[Shape, ...] = ()
    is_value: bool = False
    """Whether `name` is the text of a literal."""
    limits: Mapping[str, Any] = field(default_factory=dict, compare=False)
    meaning: Shape | None = field(default=None, compare=False)
    """What the name stands for, if it is that of an alias."""
    base: str = field(default="", compare=False)
    """`str` or `int`, if it is the name of an enum: each member is one of these."""

    @property
    def kind(self) -> str:
        """The type of a literal: `str` for `"asc"`."""
        return (
            type(ast.literal_eval(self.name)).__name__ if self.is_value else self.name
        )


Shape = tuple[Member, ...]
"""The members of a union, in order."""

NONE = Member("None")


class Reader:
    """Reads the annotations of one package.

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
        self.known: dict[tuple[str, frozenset[tuple[str, str]]], Shape] = {}
        self.open: set[str] = set()

    def read(self, type_: Type) -> Shape:
        """The members of an annotation."""
        spelled = {item.alias: item.name for item in type_.imports if item.alias}
        key = (type_.code, frozenset(spelled.items()))
        if key not in self.known:
            tree = ast.parse(type_.code, mode="eval").body
            self.known[key] = tuple(dict.fromkeys(self._members(tree, spelled)))
        return self.known[key]

    def _members(self, tree: ast.expr, spelled: Mapping[str, str]) -> Iterator[Member]:
        if isinstance(tree, ast.BinOp):
            yield from self._members(tree.left, spelled)
            yield from self._members(tree.right, spelled)
        elif isinstance(tree, ast.Subscript):
            yield from self._subscript(tree, spelled)
        elif isinstance(tree, ast.Name):
            name = spelled.get(tree.id, tree.id)
            known, base = self.renamed.get(name, name), self.enums.get(name, "")
            yield Member(known, meaning=self._meaning(name), base=base)
        else:
            yield Member(ast.unparse(tree))

    def _subscript(
        self, tree: ast.Subscript, spelled: Mapping[str, str]
    ) -> Iterator[Member]:
        inner = tree.slice.elts if isinstance(tree.slice, ast.Tuple) else [tree.slice]
        head = ast.unparse(tree.value)
        if head == "Literal":
            yield from (Member(ast.unparse(value), is_value=True) for value in inner)
        elif head == "Annotated":
            limits = _limits(inner[1:])
            for item in self._members(inner[0], spelled):
                yield replace(item, limits=limits)
        else:
            shapes = (tuple(dict.fromkeys(self._members(i, spelled))) for i in inner)
            yield Member(spelled.get(head, head), tuple(shapes))

    def _meaning(self, name: str) -> Shape | None:
        if name not in self.aliases or name in self.open:
            return None
        self.open.add(name)
        shape = self.read(self.aliases[name])
        self.open.discard(name)
        return shape


def _limits(metadata: list[ast.expr]) -> dict[str, Any]:
    """The keywords of `Field(ge=1, le=100)`."""
    return {
        item.arg: ast.literal_eval(item.value)
        for call in metadata
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "Field"
        for item in call.keywords
        if item.arg
    }


def takes(new: Shape, old: Shape, *, limits: bool = True) -> bool:
    """Whether everything that could be passed before can be passed now.

    Lists and mappings count as what they hold, though a type checker wants exactly the
    same annotation of a variable: what is sent is a copy.

    Args:
        new: What is taken now.
        old: What was taken.
        limits: Whether a tighter limit counts.
    """
    return all(_has_room(new, member, limits, True) for member in old)


def gives(new: Shape, old: Shape) -> bool:
    """Whether everything that is given now could be given before.

    Limits do not count: no answer is refused for them. Where anything could come (`Any`),
    plain JSON came, and a class is no such thing.

    Args:
        new: What is given now.
        old: What was given.
    """
    return all(_has_room(old, member, False, False) for member in new)


def _has_room(wide: Shape, item: Member, limits: bool, classes: bool) -> bool:
    """Whether a union holds all values of a member.

    Args:
        wide: The union.
        item: The member.
        limits: Whether limits count.
        classes: Whether `Any` includes instances of classes.
    """
    if any(_holds(member, item, limits, classes) for member in wide):
        return True
    if item.meaning is not None:
        return all(_has_room(wide, part, limits, classes) for part in item.meaning)
    return bool(item.base) and _has_room(wide, Member(item.base), limits, classes)


def _holds(wide: Member, item: Member, limits: bool, classes: bool) -> bool:
    if wide.name == "Any" and not wide.is_value:
        return classes or is_plain(item)
    if item.is_value and not wide.is_value:
        return wide.name == item.kind or (wide.name == "float" and item.kind == "int")
    if wide.name == item.name and wide.is_value == item.is_value:
        pairs = list(zip(wide.arguments, item.arguments, strict=False))
        return (
            all(
                all(_has_room(outer, part, limits, classes) for part in inner)
                for outer, inner in pairs
            )
            and len(wide.arguments) == len(item.arguments)
            and (not limits or lets_through(wide.limits, item.limits))
        )
    if wide.name == "float" and item.name == "int":
        return not limits or lets_through(wide.limits, item.limits)
    return wide.meaning is not None and _has_room(wide.meaning, item, limits, classes)


def is_plain(member: Member) -> bool:
    """Whether values come as JSON has them: no models, no dates."""
    if member.is_value or member.name == "Any":
        return True
    if member.meaning is not None:
        return all(map(is_plain, member.meaning))
    return member.name in PLAIN and all(
        is_plain(part) for shape in member.arguments for part in shape
    )


def values(shape: Shape) -> frozenset[str]:
    """The literals in an annotation, at whatever depth."""
    return frozenset(
        name
        for member in shape
        for name in (
            {member.name}
            if member.is_value
            else frozenset[str]().union(*map(values, member.arguments))
        )
    )


def without_values(shape: Shape) -> frozenset[object]:
    """What can be compared to find that only literals differ."""
    return frozenset(
        (
            member.kind
            if member.is_value
            else (member.name, tuple(map(without_values, member.arguments)))
        )
        for member in shape
    )


def without_none(shape: Shape) -> Shape:
    return tuple(member for member in shape if member != NONE)
