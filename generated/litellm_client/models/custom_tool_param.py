from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from pydantic import Field

from .._runtime.models import ConstantOf, Model

if TYPE_CHECKING:
    from .grammar import Grammar
    from .openai_types_shared_params_custom_tool_input_format_text import (
        OpenaiTypesSharedParamsCustomToolInputFormatText,
    )


class CustomToolParam(Model):
    """A custom tool that processes input using a specified format.

    Learn more about [custom
    tools](https://developers.openai.com/api/docs/guides/function-calling#custom-tools)
    """

    name: str
    var_async: bool | None = Field(
        default=None, validation_alias="async", serialization_alias="async"
    )
    type: ConstantOf[Literal["custom"]] = "custom"
    allowed_callers: list[Literal["direct", "programmatic"] | str] | None = None
    defer_loading: bool | None = None
    description: str | None = None
    format: OpenaiTypesSharedParamsCustomToolInputFormatText | Grammar | None = None
