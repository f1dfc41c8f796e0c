from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import Model


class CompoundFilter(Model):
    """Combine multiple filters using `and` or `or`."""

    filters: list[Any]
    type: Literal["and", "or"] | str
