from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import Model


class ToolChoiceAllowedParam(Model):
    """Constrains the tools available to the model to a pre-defined set."""

    mode: Literal["auto", "required"] | str
    tools: list[dict[str, Any]]
    type: Literal["allowed_tools"]
