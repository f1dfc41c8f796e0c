from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from .._runtime.models import ConstantOf, Model


class ResponseFormatTextJSONSchemaConfig(Model):
    """JSON Schema response format.

    Used to generate structured JSON responses. Learn more about [Structured
    Outputs](https://developers.openai.com/api/docs/guides/structured-outputs).
    """

    name: str
    var_schema: dict[str, Any] = Field(
        validation_alias="schema", serialization_alias="schema"
    )
    type: ConstantOf[Literal["json_schema"]] = "json_schema"
    description: str | None = None
    strict: bool | None = None
