from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models import TypeAliasType

if TYPE_CHECKING:
    from .even import Even


Odd = TypeAliasType("Odd", "dict[str, Even] | None")
