"""The models: one class a schema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .beside_patterns import BesidePatterns
    from .closed import Closed
    from .free import Free
    from .inherited import Inherited
    from .mixed import Mixed
    from .nested import Nested
    from .nested_value import NestedValue
    from .open_patterns import OpenPatterns
    from .patterns import Patterns
    from .pure import Pure
    from .rest import Rest
    from .value import Value


_MODULES: dict[str, str] = {
    "BesidePatterns": "beside_patterns",
    "Closed": "closed",
    "Free": "free",
    "Inherited": "inherited",
    "Mixed": "mixed",
    "Nested": "nested",
    "NestedValue": "nested_value",
    "OpenPatterns": "open_patterns",
    "Patterns": "patterns",
    "Pure": "pure",
    "Rest": "rest",
    "Value": "value",
}

__all__: list[str] = [
    "BesidePatterns",
    "Closed",
    "Free",
    "Inherited",
    "Mixed",
    "Nested",
    "NestedValue",
    "OpenPatterns",
    "Patterns",
    "Pure",
    "Rest",
    "Value",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, _MODULES)
