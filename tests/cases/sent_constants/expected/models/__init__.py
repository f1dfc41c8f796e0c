"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .dog import Dog
    from .fox import Fox
    from .kennel import Kennel
    from .kinds import Kinds
    from .sort import Sort
    from .wolf import Wolf


_MODULES: dict[str, str] = {
    "Dog": "dog",
    "Fox": "fox",
    "Kennel": "kennel",
    "Kinds": "kinds",
    "Sort": "sort",
    "Wolf": "wolf",
}

__all__: list[str] = ["Dog", "Fox", "Kennel", "Kinds", "Sort", "Wolf"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
