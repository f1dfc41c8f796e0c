from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Model


class TraceQueryMetadataField(Model):
    expression: str
    path: list[str | Annotated[int, Field(ge=0, le=18446744073709551616)]]
    types: list[
        Literal["array", "boolean", "integer", "null", "number", "object", "string"]
        | str
    ]
