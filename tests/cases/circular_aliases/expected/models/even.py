from __future__ import annotations

from typing_extensions import TypeAliasType

Even = TypeAliasType("Even", "list[Odd]")

# These may lead back here.
from .odd import Odd
