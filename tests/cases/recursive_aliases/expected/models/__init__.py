"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .empty import Empty
    from .even import Even
    from .forest import Forest
    from .loose import Loose
    from .odd import Odd
    from .sheet import Sheet
    from .tight import Tight
    from .tree import Tree


_MODULES: dict[str, str] = {
    "Empty": "empty",
    "Even": "even",
    "Forest": "forest",
    "Loose": "loose",
    "Odd": "odd",
    "Sheet": "sheet",
    "Tight": "tight",
    "Tree": "tree",
}

__all__: list[str] = [
    "Empty",
    "Even",
    "Forest",
    "Loose",
    "Odd",
    "Sheet",
    "Tight",
    "Tree",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
