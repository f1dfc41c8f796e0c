from __future__ import annotations

from typing import TypeAlias

from .issue import Issue

NullableEither: TypeAlias = Issue | str | None
