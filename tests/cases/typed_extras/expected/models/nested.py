from __future__ import annotations

from typing import TypeAlias

from .nested_value import NestedValue

Nested: TypeAlias = dict[str, NestedValue]
