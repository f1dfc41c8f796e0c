"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .flat import Flat
    from .home import Home
    from .house import House
    from .owner import Owner
    from .pet import Pet


_MODULES: dict[str, str] = {
    "Flat": "flat",
    "Home": "home",
    "House": "house",
    "Owner": "owner",
    "Pet": "pet",
}

__all__: list[str] = ["Flat", "Home", "House", "Owner", "Pet"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
