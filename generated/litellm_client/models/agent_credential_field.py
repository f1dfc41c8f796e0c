from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class AgentCredentialField(Model):
    key: str
    label: str
    placeholder: str | None = None
    tooltip: str | None = None
    required: bool = False
    field_type: Literal["text", "password", "select", "upload", "textarea"] | str = (
        "text"
    )
    options: list[str] | None = None
    default_value: str | None = None
    include_in_litellm_params: bool | None = None
    validation_pattern: str | None = None
    validation_message: str | None = None
