"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .even import Even
    from .holder import Holder
    from .model_json import ModelJson
    from .odd import Odd
    from .tree import Tree


_MODULES: dict[str, str] = {
    "Even": "even",
    "Holder": "holder",
    "ModelJson": "model_json",
    "Odd": "odd",
    "Tree": "tree",
}

__all__: list[str] = ["Even", "Holder", "ModelJson", "Odd", "Tree"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
