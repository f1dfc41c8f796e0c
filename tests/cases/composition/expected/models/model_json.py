from __future__ import annotations

from typing_extensions import TypeAliasType

ModelJson = TypeAliasType("ModelJson", "str | list[ModelJson]")
