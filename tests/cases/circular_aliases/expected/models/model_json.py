from __future__ import annotations

from typing import Any, TypeAlias

ModelJson: TypeAlias = str | float | list[Any] | dict[str, Any]
"""Any JSON."""
