from __future__ import annotations

from typing import TypeAlias

from .color import Color

Colors: TypeAlias = list[Color]
