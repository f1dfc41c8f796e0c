from __future__ import annotations

from typing import Any, TypeAlias

BaseModel: TypeAlias = dict[str, Any]
