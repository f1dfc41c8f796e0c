from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class ActionSearchSource(Model):
    """A source used in the search."""

    url: str
    type: ConstantOf[Literal["url"]] = "url"
