from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from .._runtime.models import ConstantOf, Model


class FunctionToolParam(Model):
    """Defines a function in your own code the model can choose to call.

    Learn more about [function
    calling](https://developers.openai.com/api/docs/guides/function-calling).
    """

    name: str
    parameters: dict[str, Any] | None
    strict: bool | None
    var_async: bool | None = Field(
        default=None, validation_alias="async", serialization_alias="async"
    )
    type: ConstantOf[Literal["function"]] = "function"
    allowed_callers: list[Literal["direct", "programmatic"] | str] | None = None
    defer_loading: bool | None = None
    description: str | None = None
    output_schema: dict[str, Any] | None = None
