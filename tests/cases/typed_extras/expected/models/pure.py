from __future__ import annotations

from typing import TypeAlias

from .value import Value

Pure: TypeAlias = dict[str, Value]
