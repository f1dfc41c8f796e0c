from __future__ import annotations

from typing import Literal, TypeAlias

Mixed: TypeAlias = Literal["a", 1, True] | str | int
