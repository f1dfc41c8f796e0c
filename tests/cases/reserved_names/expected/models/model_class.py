from __future__ import annotations

from pydantic import Field

from .._runtime.models import Model


class ModelClass(Model):
    var_class: str = Field(validation_alias="class", serialization_alias="class")
    var_model_config: str = Field(
        validation_alias="model_config", serialization_alias="model_config"
    )
    model_name: str | None = None
    var_copy: bool | None = Field(
        default=None, validation_alias="copy", serialization_alias="copy"
    )
    var_dict: dict[str, str] | None = Field(
        default=None, validation_alias="dict", serialization_alias="dict"
    )
    var_json: str | None = Field(
        default=None, validation_alias="json", serialization_alias="json"
    )
    var_schema: str | None = Field(
        default=None, validation_alias="schema", serialization_alias="schema"
    )
    var_validate: bool | None = Field(
        default=None, validation_alias="validate", serialization_alias="validate"
    )
    var_to_dict: str | None = Field(
        default=None, validation_alias="to_dict", serialization_alias="to_dict"
    )
    var_self: str | None = Field(
        default=None, validation_alias="self", serialization_alias="self"
    )
    var_global: bool | None = Field(
        default=None, validation_alias="global", serialization_alias="global"
    )
