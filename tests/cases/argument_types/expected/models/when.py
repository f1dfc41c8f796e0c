from __future__ import annotations

from typing import TypeAlias

from .._runtime.models import DateTime

When: TypeAlias = DateTime
