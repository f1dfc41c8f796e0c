from __future__ import annotations

from .._runtime.models import TypeAliasType

ModelJson = TypeAliasType(
    "ModelJson", "str | float | list[ModelJson] | dict[str, ModelJson]"
)
"""Any JSON."""
