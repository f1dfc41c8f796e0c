"""Python code that makes a value, as structures that print themselves."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from litellm_client_generator.ir.types import Import, Member, Type
from litellm_client_generator.text import literal


@dataclass(frozen=True, slots=True)
class Expression:
    """An expression: `Tone.RED`, `UUID("...")`, `[Pet(name="Ada")]`."""

    parts: tuple[str | Member, ...]
    """Its code: classes, and what stands between them."""
    is_new: bool = False
    """Whether it makes what can be changed, and so has to be evaluated anew for everybody who wants the value."""

    @classmethod
    def of(cls, value: Any) -> Expression:
        """A literal."""
        return cls((literal(value),))

    @classmethod
    def attribute(cls, type_: Type, name: str) -> Expression:
        """A class's attribute: `Tone.RED`."""
        return cls((*type_.members, f".{name}"))

    @classmethod
    def call(
        cls, type_: Type, method: str, argument: Expression, is_new: bool = False
    ) -> Expression:
        """A call of a class, or of its method, with one argument: `date.fromisoformat("2026-01-31")`."""
        head = f".{method}(" if method else "("
        return cls((*type_.members, head, *argument.parts, ")"), is_new)

    @classmethod
    def made(cls, type_: Type, fields: Mapping[str, Expression]) -> Expression:
        """A model by its attributes: `Pet(name="Ada")`."""
        given = [cls((f"{name}=", *item.parts)) for name, item in fields.items()]
        return cls((*type_.members, "(", *joined(given), ")"), True)

    @classmethod
    def listed(cls, items: Iterable[Expression]) -> Expression:
        """A list."""
        return cls(("[", *joined(items), "]"), True)

    @classmethod
    def mapped(cls, items: Mapping[str, Expression]) -> Expression:
        """A dict."""
        pairs = [cls((f"{literal(key)}: ", *item.parts)) for key, item in items.items()]
        return cls(("{", *joined(pairs), "}"), True)

    @property
    def code(self) -> str:
        return "".join(
            part if isinstance(part, str) else part.code for part in self.parts
        )

    @property
    def members(self) -> tuple[Member, ...]:
        """The classes in it."""
        return tuple(part for part in self.parts if isinstance(part, Member))

    @property
    def imports(self) -> frozenset[Import]:
        """All that must be in scope for it."""
        return frozenset(item for member in self.members for item in member.imports)

    def respelled(self, hidden: Collection[str]) -> Expression:
        """The same under other names for what is hidden where it stands."""
        parts = tuple(
            part if isinstance(part, str) else part.respelled(hidden)
            for part in self.parts
        )
        return Expression(parts, self.is_new)


def joined(items: Iterable[Expression]) -> tuple[str | Member, ...]:
    """The parts of several expressions, with commas between them."""
    found: list[str | Member] = []
    for item in items:
        found += [", ", *item.parts] if found else item.parts
    return tuple(found)
