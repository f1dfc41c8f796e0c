"""Annotations: what they mean, how they are shown, and which classes they name.

Comparing their text would call `int | str` and `str | int` a change, and could not tell
`int | None` from `int` by who suffers. So they are read into shapes.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from litellm_client_generator.changes.facts.shapes import Member, Shape
from litellm_client_generator.ir import Type


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
        self.shapes: dict[tuple[str, frozenset[tuple[str, str]]], Shape] = {}
        self.open: set[str] = set()

    def shape(self, type_: Type) -> Shape:
        """What an annotation means."""
        spelled = {item.alias: item.name for item in type_.imports if item.alias}
        key = (type_.code, frozenset(spelled.items()))
        if key not in self.shapes:
            tree = ast.parse(type_.code, mode="eval").body
            self.shapes[key] = self._shape(tree, spelled)
        return self.shapes[key]

    def _shape(self, tree: ast.expr, spelled: Mapping[str, str]) -> Shape:
        return tuple(dict.fromkeys(self._members(tree, spelled)))

    def _members(self, tree: ast.expr, spelled: Mapping[str, str]) -> Iterator[Member]:
        if isinstance(tree, ast.BinOp):
            yield from self._members(tree.left, spelled)
            yield from self._members(tree.right, spelled)
        elif isinstance(tree, ast.Subscript):
            yield from self._subscript(tree, spelled)
        elif isinstance(tree, ast.Name):
            yield self._member(spelled.get(tree.id, tree.id))
        else:
            yield Member(ast.unparse(tree))

    def _subscript(
        self, tree: ast.Subscript, spelled: Mapping[str, str]
    ) -> Iterator[Member]:
        inner = tree.slice.elts if isinstance(tree.slice, ast.Tuple) else [tree.slice]
        head = ast.unparse(tree.value)
        if head == "Literal":
            yield from map(_value, inner)
        elif head == "Annotated":
            limits = _limits(inner[1:])
            for member in self._members(inner[0], spelled):
                yield replace(member, limits=limits)
        else:
            arguments = tuple(self._shape(item, spelled) for item in inner)
            yield Member(spelled.get(head, head), arguments)

    def _member(self, name: str) -> Member:
        return Member(
            self.renamed.get(name, name),
            meaning=self._meaning(name),
            base=self.enums.get(name, ""),
        )

    def _meaning(self, name: str) -> Shape | None:
        if name not in self.aliases or name in self.open:
            return None
        self.open.add(name)
        shape = self.shape(self.aliases[name])
        self.open.discard(name)
        return shape


def _value(tree: ast.expr) -> Member:
    base = type(ast.literal_eval(tree)).__name__
    return Member(ast.unparse(tree), is_value=True, base=base)


def _limits(metadata: list[ast.expr]) -> dict[str, Any]:
    """The keywords of `Field(ge=1, le=100)`."""
    return {
        item.arg: ast.literal_eval(item.value)
        for call in metadata
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "Field"
        for item in call.keywords
        if item.arg
    }


def code_of(type_: Type) -> str:
    """An annotation with the usual names of builtins that a class spells differently."""
    code = type_.code
    for item in type_.imports:
        if item.alias:
            code = re.sub(rf"\b{re.escape(item.alias)}\b", item.name, code)
    return code


def names_in(type_: Type) -> set[str]:
    """The generated classes and aliases that an annotation names."""
    modules = (item for item in type_.imports if item.module.startswith(".models."))
    return {item.name for item in modules}


def respelled(type_: Type, renamed: Mapping[str, str]) -> str:
    """The annotation's code, with other names for some of the classes in it."""
    names = {name: renamed[name] for name in names_in(type_) if name in renamed}
    if not names:
        return type_.code
    words = "|".join(map(re.escape, sorted(names)))
    return re.sub(rf"\b({words})\b", lambda found: names[found[0]], type_.code)


def is_described(type_: Type) -> bool:
    """Whether an annotation says what comes."""
    return type_.code not in ("Any", "None")


def has_arguments(type_: Type) -> bool:
    """Whether an annotation is more than names: `list[User]`."""
    return "[" in type_.code
