from __future__ import annotations

from typing import Any, TypeAlias

Tree: TypeAlias = list[Any]
