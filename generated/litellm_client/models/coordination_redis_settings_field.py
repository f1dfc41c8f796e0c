from __future__ import annotations

from typing import Any, Literal

from .._runtime.models import Model


class CoordinationRedisSettingsField(Model):
    field_name: str
    field_type: str
    field_description: str
    ui_field_name: str
    section: Literal["connection", "cluster", "sentinel"] | str
    field_value: Any = None
    field_default: Any = None
