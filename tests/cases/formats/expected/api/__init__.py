"""The API classes: one a tag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .events_api import EventsApi


_MODULES: dict[str, str] = {"EventsApi": "events_api"}

__all__: list[str] = ["EventsApi"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
