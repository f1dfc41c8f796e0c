"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .code import Code
    from .tree import Tree


_MODULES: dict[str, str] = {"Code": "code", "Tree": "tree"}

__all__: list[str] = ["Code", "Tree"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
