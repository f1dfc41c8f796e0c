from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class ActionSearchSource(Model):
    """A source used in the search."""

    type: Literal["url"]
    url: str
