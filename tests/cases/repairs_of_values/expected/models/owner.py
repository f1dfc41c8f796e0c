from __future__ import annotations

from typing import Any, TypeAlias

Owner: TypeAlias = dict[str, Any]
