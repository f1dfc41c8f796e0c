from __future__ import annotations

from typing import Any, TypeAlias

House: TypeAlias = Any
