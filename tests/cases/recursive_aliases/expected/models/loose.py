from __future__ import annotations

from typing import TypeAlias

Loose: TypeAlias = int | str
