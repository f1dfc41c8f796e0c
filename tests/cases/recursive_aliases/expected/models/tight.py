from __future__ import annotations

from typing import TypeAlias

from .loose import Loose

Tight: TypeAlias = Loose
