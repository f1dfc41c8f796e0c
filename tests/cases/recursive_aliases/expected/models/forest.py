from __future__ import annotations

from typing_extensions import TypeAliasType

Forest = TypeAliasType("Forest", "list[Tree | Forest]")

# These may lead back here.
from .tree import Tree
