from __future__ import annotations

from typing import Any, TypeAlias

Odd: TypeAlias = list[Any]
