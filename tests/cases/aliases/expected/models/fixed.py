from __future__ import annotations

from typing import Literal, TypeAlias

Fixed: TypeAlias = Literal[1]
