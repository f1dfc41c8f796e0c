from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import TypeAliasType

if TYPE_CHECKING:
    from .odd import Odd


Even = TypeAliasType("Even", "list[Odd]")
