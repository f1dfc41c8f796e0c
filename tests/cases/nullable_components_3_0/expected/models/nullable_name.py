from __future__ import annotations

from typing import TypeAlias

NullableName: TypeAlias = str | None
