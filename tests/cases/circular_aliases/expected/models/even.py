from __future__ import annotations

from typing import Any, TypeAlias

Even: TypeAlias = list[Any]
