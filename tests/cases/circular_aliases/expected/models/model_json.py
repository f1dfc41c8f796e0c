from __future__ import annotations

from typing_extensions import TypeAliasType

ModelJson = TypeAliasType(
    "ModelJson", "str | float | list[ModelJson] | dict[str, ModelJson]"
)
"""Any JSON."""
