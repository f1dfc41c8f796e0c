from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class ActionOpenPage(Model):
    """Action type "open_page" - Opens a specific URL from search results."""

    type: ConstantOf[Literal["open_page"]] = "open_page"
    url: str | None = None
