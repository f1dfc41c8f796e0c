from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class ResponsesAPIRequestParamsDoubleClick(Model):
    """A double click action."""

    keys: list[str] | None
    x: int
    y: int
    type: ConstantOf[Literal["double_click"]] = "double_click"
