from __future__ import annotations

from typing import TypeAlias

from .values import Values

Table: TypeAlias = dict[str, Values]
