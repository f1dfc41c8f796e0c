from __future__ import annotations

from typing import Literal, TypeAlias

Mixed: TypeAlias = Literal["auto", 1, True] | str | int
"""No class can hold these."""
