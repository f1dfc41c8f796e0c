from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class Foo(Model):
    a: str | None = None
    a2: str | None = Field(default=None, validation_alias="A", serialization_alias="A")
    var_self: str | None = Field(
        default=None, validation_alias="self", serialization_alias="self"
    )
    var_model_config: str | None = Field(
        default=None,
        validation_alias="model_config",
        serialization_alias="model_config",
    )
    model_name: str | None = None
    var_copy: str | None = Field(
        default=None, validation_alias="copy", serialization_alias="copy"
    )
