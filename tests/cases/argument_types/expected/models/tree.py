from __future__ import annotations

from .._runtime.models import TypeAliasType

Tree = TypeAliasType("Tree", "list[Tree | int]")
