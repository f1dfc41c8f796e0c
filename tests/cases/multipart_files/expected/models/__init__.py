"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .place import Place
    from .upload import Upload


_MODULES: dict[str, str] = {"Place": "place", "Upload": "upload"}

__all__: list[str] = ["Place", "Upload"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
