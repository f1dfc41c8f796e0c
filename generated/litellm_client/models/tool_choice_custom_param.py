from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class ToolChoiceCustomParam(Model):
    """Use this option to force the model to call a specific custom tool."""

    name: str
    type: Literal["custom"]
