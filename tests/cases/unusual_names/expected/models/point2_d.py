from __future__ import annotations

from typing import Any

from pydantic import Field

from .._runtime.models import Model


class Point2D(Model):
    id: str = Field(validation_alias="@id", serialization_alias="@id")
    x: float | None = None
    var_1st: float | None = Field(
        default=None, validation_alias="1st", serialization_alias="1st"
    )
    gre: float | None = Field(
        default=None, validation_alias="größe", serialization_alias="größe"
    )
    u65e5_u672c: str | None = Field(
        default=None, validation_alias="日本", serialization_alias="日本"
    )
    plus: int | None = Field(
        default=None, validation_alias="+", serialization_alias="+"
    )
    minus: int | None = Field(
        default=None, validation_alias="-", serialization_alias="-"
    )
    a_b_c: str | None = Field(
        default=None, validation_alias="a b/c", serialization_alias="a b/c"
    )
    links: dict[str, Any] | None = Field(
        default=None, validation_alias="_links", serialization_alias="_links"
    )
    xml_name: str | None = Field(
        default=None, validation_alias="XMLName", serialization_alias="XMLName"
    )
