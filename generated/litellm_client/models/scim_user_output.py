from __future__ import annotations

from typing import Any, TypeAlias

SCIMUserOutput: TypeAlias = dict[str, Any]
