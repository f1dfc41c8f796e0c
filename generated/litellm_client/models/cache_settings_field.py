from __future__ import annotations

from typing import Any

from .._runtime.models import Model


class CacheSettingsField(Model):
    field_name: str
    field_type: str
    field_value: Any
    field_description: str
    ui_field_name: str
    field_default: Any = None
    options: list[str] | None = None
    link: str | None = None
    redis_type: str | None = None
