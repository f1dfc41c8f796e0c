from __future__ import annotations

from typing import Any, TypeAlias

ModelJson: TypeAlias = str | list[Any]
