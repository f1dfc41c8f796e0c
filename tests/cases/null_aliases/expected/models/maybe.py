from __future__ import annotations

from typing import TypeAlias

from .nothing import Nothing

Maybe: TypeAlias = Nothing | None
