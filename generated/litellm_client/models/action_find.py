from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class ActionFind(Model):
    """Action type "find_in_page": Searches for a pattern within a loaded page."""

    pattern: str
    url: str
    type: ConstantOf[Literal["find_in_page"]] = "find_in_page"
