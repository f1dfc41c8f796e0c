from __future__ import annotations

from typing import TypeAlias

from .exception import Exception

KeyError: TypeAlias = list[Exception]
