from __future__ import annotations

from typing import Literal, TypeAlias

Nothing: TypeAlias = Literal[None]
