from __future__ import annotations

from typing import TypeAlias

from .measure import Measure

Maybe: TypeAlias = Measure | None
