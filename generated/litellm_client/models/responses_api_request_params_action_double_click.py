from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class ResponsesAPIRequestParamsActionDoubleClick(Model):
    """A double click action."""

    keys: list[str] | None
    type: Literal["double_click"]
    x: int
    y: int
