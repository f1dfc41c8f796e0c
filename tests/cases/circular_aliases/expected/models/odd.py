from __future__ import annotations

from typing_extensions import TypeAliasType

Odd = TypeAliasType("Odd", "list[Even]")

# These may lead back here.
from .even import Even
