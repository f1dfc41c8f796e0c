from __future__ import annotations

from typing import TypeAlias

Photo: TypeAlias = bytes
