from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class ComparisonFilter(Model):
    """A filter used to compare a specified attribute key to a given value using a
    defined comparison operation.
    """

    key: str
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"] | str
    value: str | float | bool | list[str | float]
