"""A fact, with what follows from it for print."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from litellm_client_generator.ir import Value

Fact = TypeVar("Fact")


class View(Generic[Fact]):
    """Has every attribute of a fact; a subclass adds to them, or has some of its own in their place.

    Args:
        fact: What it shows.
    """

    def __init__(self, fact: Fact) -> None:
        self.fact = fact

    def __getattr__(self, name: str) -> Any:
        return getattr(self.fact, name)

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *dir(self.fact)} - {"fact"})


@dataclass(frozen=True, slots=True)
class Option:
    """A keyword of a call, with a literal for a value: `minimum=1`."""

    name: str
    value: Value | dict[str, Value]
