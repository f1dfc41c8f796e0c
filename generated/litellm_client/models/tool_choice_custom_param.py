from __future__ import annotations

from typing import Literal

from .._runtime.models import ConstantOf, Model


class ToolChoiceCustomParam(Model):
    """Use this option to force the model to call a specific custom tool."""

    name: str
    type: ConstantOf[Literal["custom"]] = "custom"
