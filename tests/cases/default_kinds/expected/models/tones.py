from __future__ import annotations

from typing import TypeAlias

from .tone import Tone

Tones: TypeAlias = list[Tone]
