from __future__ import annotations

from typing import Literal

from .._runtime.models import Model


class ProviderCredentialField(Model):
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
