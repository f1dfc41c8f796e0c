from __future__ import annotations

from typing import TypeAlias

Patterns: TypeAlias = dict[str, str | int]
