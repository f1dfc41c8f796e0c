"""The asynchronous API classes: one a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .pets_api import AsyncPetsApi


_MODULES: dict[str, str] = {"AsyncPetsApi": "pets_api"}

__all__: list[str] = ["AsyncPetsApi"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
