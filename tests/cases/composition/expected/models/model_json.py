from __future__ import annotations

from .._runtime.models import TypeAliasType

ModelJson = TypeAliasType("ModelJson", "str | list[ModelJson]")
