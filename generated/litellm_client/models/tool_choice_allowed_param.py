from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import ConstantOf, Model


class ToolChoiceAllowedParam(Model):
    """Constrains the tools available to the model to a pre-defined set."""

    mode: Literal["auto", "required"] | str
    tools: list[dict[str, Any]]
    type: ConstantOf[Literal["allowed_tools"]] = "allowed_tools"
