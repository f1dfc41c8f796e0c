from __future__ import annotations

from typing import TypeAlias

Flag: TypeAlias = bool
