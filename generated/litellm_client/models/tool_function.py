from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from .._runtime.models import ConstantOf, Model


class ToolFunction(Model):
    name: str
    type: ConstantOf[Literal["function"]] = "function"
    allowed_callers: list[Literal["direct", "programmatic"] | str] | None = None
    var_async: bool | None = Field(
        default=None, validation_alias="async", serialization_alias="async"
    )
    defer_loading: bool | None = None
    description: str | None = None
    output_schema: dict[str, Any] | None = None
    parameters: Any = None
    strict: bool | None = None
