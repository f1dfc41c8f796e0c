"""The asynchronous API classes: one a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .books_api import AsyncBooksApi


_MODULES: dict[str, str] = {"AsyncBooksApi": "books_api"}

__all__: list[str] = ["AsyncBooksApi"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
