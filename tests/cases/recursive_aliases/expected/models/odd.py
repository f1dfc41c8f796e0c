from __future__ import annotations

from typing_extensions import TypeAliasType

Odd = TypeAliasType("Odd", "dict[str, Even] | None")

# These may lead back here.
from .even import Even
