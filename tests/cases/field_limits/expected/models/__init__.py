"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .parcel import Parcel
    from .zone import Zone


_MODULES: dict[str, str] = {"Parcel": "parcel", "Zone": "zone"}

__all__: list[str] = ["Parcel", "Zone"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
