from __future__ import annotations

from .._runtime.models import OpenStrEnum


class ExportType(OpenStrEnum):
    DAILY = "daily"
    DAILY_WITH_KEYS = "daily_with_keys"
    DAILY_WITH_MODELS = "daily_with_models"
    DAILY_WITH_USERS = "daily_with_users"
