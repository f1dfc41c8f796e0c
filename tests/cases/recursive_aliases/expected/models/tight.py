from __future__ import annotations

from typing import TypeAlias

Tight: TypeAlias = str | int
