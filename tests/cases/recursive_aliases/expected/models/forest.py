from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import TypeAliasType

if TYPE_CHECKING:
    from .tree import Tree


Forest = TypeAliasType("Forest", "list[Tree | Forest]")
