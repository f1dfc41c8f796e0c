from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class ToolChoiceFunctionParam(Model):
    """Use this option to force the model to call a specific function."""

    name: str
    type: ConstantOf[Literal["function"]] = "function"
