from __future__ import annotations

from typing import Any, TypeAlias

JsonValue: TypeAlias = Any
