from __future__ import annotations

from typing import Any, TypeAlias

Whatever: TypeAlias = Any
